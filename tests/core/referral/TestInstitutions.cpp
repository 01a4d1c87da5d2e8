// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/WhiteListService.h"
#include "tests/core/storage/VaultFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace core::referral;
using core::ErrorCode;
using core::Result;
using core::tabular::Cell;
using core::tabular::Workbook;
using tests::valueOf;

namespace
{

const QDate Snapshot(2027, 1, 22);

Workbook sample()
{
    return valueOf(core::tabular::readWorkbook(tests::dataFile(u"referral/institutions.csv"_s)));
}

/// Row and column from 0.
Workbook withCell(qsizetype row, qsizetype column, const QString &text)
{
    Workbook book = sample();
    book.sheets.first().rows[row][column] = {text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, text};
    return book;
}

QStringList problemsOf(const QList<core::Problem> &problems)
{
    QStringList list;
    for (const core::Problem &one : problems)
        list.append(u"%1 %2 %3"_s.arg(one.row).arg(one.column, one.kind));
    return list;
}

class ListVault : public tests::VaultFixture
{
public:
    ListVault()
    {
        open();
        setDay(Snapshot);
    }
    void setDay(const QDate &day) { clock->set(QDateTime(day, QTime(4, 0), Qt::UTC)); }
    template <typename Job> auto with(Job job, const core::Viewer &who = VaultFixture::viewer())
    {
        return store()
            .run(who,
                 [job](core::storage::Connection &db) {
                     WhiteListService list(db);
                     return job(list);
                 })
            .takeResult();
    }
    Result<InstitutionImport> import(const Workbook &book)
    {
        const InstitutionReading reading = valueOf(readInstitutions(book));
        return with([&](WhiteListService &list) { return list.importList(reading); });
    }
    QList<ListedInstitution> on(const QDate &day)
    {
        return valueOf(with([&](WhiteListService &list) { return list.list(day); }));
    }
    ListedInstitution entry(const QString &code, const QDate &day)
    {
        return valueOf(with([&](WhiteListService &list) { return list.entry(code, day); }));
    }
};

} // namespace

TEST_CASE("the white list is taken as the expected file says", "[referral]")
{
    const QJsonObject expected =
        QJsonDocument::fromJson(tests::readFile(tests::dataFile(u"referral/institutions.expected.json"_s))).object();
    ListVault vault;
    const InstitutionImport report = valueOf(vault.import(sample()));
    CHECK(report.added == expected.value(u"institutions"_s).toInt());
    CHECK(problemsOf(report.problems) == QStringList{u"6 联系电话 missing_phone"_s, u"7 绿色通道联系人 missing_contact"_s});
    int green = 0;
    int valid = 0;
    int greenValid = 0;
    QJsonArray expired;
    QJsonArray early;
    QJsonArray unreachable;
    for (const ListedInstitution &one : vault.on(Snapshot)) {
        green += one.institution.green ? 1 : 0;
        valid += one.valid ? 1 : 0;
        greenValid += one.valid && one.institution.green ? 1 : 0;
        if (one.institution.until < Snapshot)
            expired.append(one.institution.code);
        if (one.institution.from > Snapshot)
            early.append(one.institution.code);
        if (one.valid && one.institution.green && (one.institution.contact.isEmpty() || one.institution.phone.isEmpty()))
            unreachable.append(one.institution.code);
    }
    CHECK(green == expected.value(u"greenChannel"_s).toInt());
    CHECK(valid == expected.value(u"validOnSnapshot"_s).toInt());
    CHECK(greenValid == expected.value(u"greenChannelValid"_s).toInt());
    CHECK(expired == expected.value(u"expired"_s).toArray());
    CHECK(early == expected.value(u"notYetValid"_s).toArray());
    CHECK(unreachable == expected.value(u"greenChannelValidWithoutContactOrPhone"_s).toArray());
    CHECK(vault.on(Snapshot).first().institution.green);
    CHECK_FALSE(vault.on(Snapshot).last().valid);
    CHECK(vault.entry(u"BMD008"_s, Snapshot).institution.level.isEmpty()); // a dash in the file
}

TEST_CASE("the same list again changes nothing, and a changed entry keeps its earlier version", "[referral]")
{
    ListVault vault;
    valueOf(vault.import(sample()));
    InstitutionImport again = valueOf(vault.import(sample()));
    CHECK(again.added == 0);
    CHECK(again.updated == 0);
    CHECK(again.unchanged == 15);
    CHECK(again.left == 0);

    vault.setDay(QDate(2027, 3, 1));
    Workbook later = withCell(1, 5, u"新联系人"_s);
    later.sheets.first().rows.removeLast();
    again = valueOf(vault.import(later));
    CHECK(again.updated == 1);
    CHECK(again.unchanged == 13);
    CHECK(again.left == 1);
    CHECK(vault.entry(u"BMD001"_s, QDate(2027, 2, 28)).institution.contact == u"郑示例");
    CHECK(vault.entry(u"BMD001"_s, QDate(2027, 3, 1)).institution.contact == u"新联系人");
    CHECK(vault.entry(u"BMD001"_s, QDate(2027, 3, 1)).listed == QDate(2027, 3, 1));
    CHECK(vault.entry(u"BMD001"_s, QDate(2026, 1, 1)).institution.contact == u"郑示例");
    CHECK(vault.on(QDate(2027, 3, 1)).size() == 15);
    // A mistake of the same day is mended without a further version.
    CHECK(valueOf(vault.import(withCell(1, 5, u"另一人"_s))).updated == 1);
    CHECK(vault.entry(u"BMD001"_s, QDate(2027, 3, 1)).institution.contact == u"另一人");
    CHECK(vault.entry(u"BMD001"_s, QDate(2027, 2, 28)).institution.contact == u"郑示例");
}

TEST_CASE("a fault in the white list is named with its row and column, and nothing is taken", "[referral]")
{
    struct Case {
        qsizetype row;
        qsizetype column;
        QString text;
        QString problem;
    };
    const QList<Case> cases{
        {1, 0, {}, u"2 编号 missing_code"_s},
        {2, 0, u"BMD001"_s, u"3 编号 duplicate_institution"_s},
        {3, 1, {}, u"4 机构名称 missing_institution"_s},
        {3, 4, u"也许"_s, u"4 绿色通道 unknown_code"_s},
        {3, 9, u"2026-13-01"_s, u"4 有效期起 impossible_date"_s},
        {3, 10, u"2025-12-31"_s, u"4 有效期止 date_order"_s},
    };
    ListVault vault;
    for (const Case &one : cases) {
        INFO(one.problem.toStdString());
        const auto refused = vault.import(withCell(one.row, one.column, one.text));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InputRejected);
        CHECK(problemsOf(refused.error().problems) == QStringList{one.problem});
    }
    CHECK(vault.on(Snapshot).isEmpty());
    const auto staff = readInstitutions(valueOf(core::tabular::readWorkbook(tests::dataFile(u"staff/staff.xlsx"_s))));
    REQUIRE_FALSE(staff);
    CHECK(staff.error().problems.first().kind == u"header");
}

TEST_CASE("who may not edit the school's own data imports no white list", "[referral]")
{
    ListVault vault;
    core::Viewer viewer = tests::VaultFixture::viewer();
    viewer.founder = false;
    viewer.role = core::security::Role::Assistant;
    const InstitutionReading reading = valueOf(readInstitutions(sample()));
    const auto denied = vault.with([&](WhiteListService &list) { return list.importList(reading); }, viewer);
    REQUIRE_FALSE(denied);
    CHECK(denied.error().code == ErrorCode::Denied);
    viewer.role = core::security::Role::Auditor;
    CHECK_FALSE(vault.with([](WhiteListService &list) { return list.list(Snapshot); }, viewer));
}
