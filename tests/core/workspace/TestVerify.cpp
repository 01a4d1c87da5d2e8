// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/SchoolVault.h"
#include "tests/support/Scans.h"

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::workspace::Areas;

TEST_CASE("verify reads every attachment against its hash and names the damaged one", "[workspace][verify][attachments]")
{
    tests::SchoolVault vault;
    vault.addStudents({u"甲乙"_s});
    const auto in = [&](auto job) { return vault.workspace().run(job).takeResult(); };
    QByteArray body;
    while (body.size() < 600'000)
        body += "words of a page\n";
    QStringList ids;
    for (const QByteArray &content : {tests::pngOf("first"), tests::pdfOf(body)}) {
        const auto made = tests::valueOf(in([=](Areas &areas) -> Result<core::records::Attachment> {
            YICE_ASSIGN(const auto students, areas.students.list({}));
            core::records::NewAttachment scan;
            scan.kind = u"medical"_s;
            scan.title = u"一页纸"_s;
            scan.content = content;
            return areas.attachments.add(students.first().id, scan);
        }));
        ids.append(made.id.toString());
    }
    CHECK(tests::valueOf(vault.workspace().verify()).sound());
    const auto damage = [&](const QString &statement) {
        return in([=](Areas &areas) { return areas.db.execute(statement); });
    };
    // One byte of the last piece of the second: SQLite and the journal see nothing of it.
    tests::valueOf(damage(u"UPDATE attachment_piece SET bytes = CAST(substr(bytes, 1, 9) || '#' || substr(bytes, 11) AS BLOB) WHERE place = 2"_s));
    auto report = tests::valueOf(vault.workspace().verify());
    REQUIRE(report.findings.size() == 1);
    CHECK(report.findings.first().check == u"attachment"_s);
    CHECK(report.findings.first().where == u"attachment "_s + ids.last());
    // A whole piece that is gone.
    tests::valueOf(damage(u"DELETE FROM attachment_piece WHERE place = 0"_s));
    CHECK(tests::valueOf(vault.workspace().verify()).findings.size() == 2);
}
