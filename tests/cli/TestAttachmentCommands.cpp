// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Scans.h"
#include "tests/support/Yicectl.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace
{
const QStringList Now{u"--now"_s, u"2026-11-20T02:00:00.000Z"_s};
} // namespace

TEST_CASE("a scan is added, listed, shown, exported on demand and removed", "[cli][attachments]")
{
    CliFixture cli;
    cli.createSchool();
    cli.done(QStringList{u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)} + Now);
    const QString student = cli.done(QStringList{u"roster"_s, u"list"_s} + Now)
                                .value(u"students"_s)[0][u"studentNumber"_s]
                                .toString();
    const auto attachment = [&](const QStringList &rest) { return cli.inSchool(QStringList{u"attachment"_s} + rest + Now); };
    CHECK(cli.done({u"attachment"_s, u"kinds"_s}).value(u"kinds"_s).toArray().size() >= 8);

    const QByteArray content = pngOf("secret words");
    const QString file = cli.writeFile(u"scan.dat"_s, content);
    const auto add = [&](const QString &path, const QStringList &rest = {}) {
        return attachment(QStringList{u"add"_s, student, path, u"--kind"_s, u"medical"_s, u"--title"_s, u"诊断证明"_s} + rest);
    };
    const Run added = add(file, {u"--day"_s, u"2026-11-18"_s});
    REQUIRE(added.exit == 0);
    const QJsonObject made = added.data().value(u"attachment"_s).toObject();
    CHECK(made.value(u"format"_s).toString() == u"png");
    CHECK(made.value(u"bytes"_s).toInt() == content.size());
    CHECK(add(file).error().value(u"code"_s).toString() == u"already_exists");
    CHECK(add(cli.writeFile(u"page.pdf"_s, "not a pdf")).exit == 5);
    CHECK(add(cli.writeFile(u"big.pdf"_s, pdfOf(QByteArray(11 << 20, 'x')))).error().value(u"code"_s).toString() == u"too_large");
    CHECK(add(cli.path(u"nowhere.png"_s)).exit == 5);
    CHECK(add(cli.writeFile(u"js.pdf"_s, pdfOf("/JavaScript"))).error().value(u"code"_s).toString() == u"hostile");
    CHECK(add(cli.writeFile(u"other.png"_s, pngOf("other")), {u"--consent"_s, u"all"_s}).exit == 5);

    const QString id = made.value(u"id"_s).toString();
    CHECK(attachment({u"list"_s, student}).data().value(u"attachments"_s).toArray().size() == 1);
    CHECK(attachment({u"show"_s, id}).data().value(u"attachment"_s) == made);
    const QString out = cli.path(u"out.png"_s);
    CHECK(attachment({u"export"_s, id, u"--out"_s, out}).exit == 2); // no reason
    CHECK_FALSE(QFileInfo::exists(out));
    REQUIRE(attachment({u"export"_s, id, u"--out"_s, out, u"--reason"_s, u"家长来取"_s}).exit == 0);
    CHECK(readFile(out) == content);
    CHECK(attachment({u"export"_s, id, u"--out"_s, out, u"--reason"_s, u"再来"_s}).exit != 0); // nothing is overwritten
    int exported = 0;
    for (const QJsonValue &entry : cli.done(QStringList{u"audit"_s, u"log"_s} + Now).value(u"entries"_s).toArray())
        exported += entry[u"act"_s].toString() == u"exported" ? 1 : 0;
    CHECK(exported == 1); // the refused ones are taken back with their transaction
    CHECK(attachment({u"remove"_s, id}).exit == 2);
    CHECK(attachment({u"remove"_s, id, u"--reason"_s, u"放错了"_s, u"--revision"_s, u"9"_s}).exit == 8);
    CHECK(attachment({u"remove"_s, id, u"--reason"_s, u"放错了"_s}).exit == 0);
    CHECK(attachment({u"show"_s, id}).exit == 5);
    CHECK(cli.done({u"vault"_s, u"verify"_s}).value(u"problems"_s).toArray().isEmpty());
}
