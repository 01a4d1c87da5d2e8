// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/NetworkService.h"
#include "tests/core/storage/VaultFixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::network;
using core::ErrorCode;
using core::Result;
using core::tabular::Cell;
using core::tabular::Workbook;
using tests::valueOf;

namespace
{

Workbook sample()
{
    return valueOf(core::tabular::readWorkbook(tests::dataFile(u"staff/staff.xlsx"_s)));
}

/// The sample with one cell changed; row and column from 0.
Workbook withCell(qsizetype sheet, qsizetype row, qsizetype column, const QString &text)
{
    Workbook book = sample();
    QList<Cell> &cells = book.sheets[sheet].rows[row];
    while (cells.size() <= column)
        cells.append(Cell());
    cells[column] = {text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, text};
    return book;
}

QStringList problemsOf(const QList<core::Problem> &problems)
{
    QStringList list;
    for (const core::Problem &one : problems)
        list.append(u"%1 %2 %3 %4"_s.arg(one.sheet).arg(one.row).arg(one.column, one.kind));
    return list;
}

class StaffVault : public tests::VaultFixture
{
public:
    StaffVault() { open(); }
    template <typename Job> auto with(Job job, const core::Viewer &who = VaultFixture::viewer())
    {
        return store()
            .run(who,
                 [job](core::storage::Connection &db) {
                     NetworkService network(db);
                     return job(network);
                 })
            .takeResult();
    }
    Result<StaffImport> import(const Workbook &book)
    {
        const StaffReading reading = valueOf(readStaff(book));
        return with([&](NetworkService &network) { return network.importStaff(reading); });
    }
    QList<Post> posts()
    {
        return valueOf(with([](NetworkService &network) { return network.posts(); }));
    }
};

core::Viewer assistant()
{
    core::Viewer viewer = tests::VaultFixture::viewer();
    viewer.role = core::security::Role::Assistant;
    viewer.founder = false;
    return viewer;
}

} // namespace

TEST_CASE("a school's staff file gives every person once, with certificates, trainings and posts", "[network]")
{
    const StaffReading reading = valueOf(readStaff(sample()));
    CHECK(problemsOf(reading.problems).isEmpty());
    CHECK(reading.rowsInStaffSheet == 101);
    REQUIRE(reading.staff.size() == 100);
    CHECK(reading.training.size() == 160);
    CHECK(reading.posts.size() == 92);
    int onPost = 0;
    for (const auto &line : reading.staff) {
        onPost += line.value.isTeacherOnPost() ? 1 : 0;
        if (line.value.number != u"T1004")
            continue;
        CHECK(line.value.name == u"冯卫晨");
        REQUIRE(line.value.certificates.size() == 2);
        CHECK(line.value.certificates.at(0).level == u"B");
        CHECK(line.value.certificates.at(0).issued == QDate(2025, 3, 1));
        CHECK(line.value.certificates.at(1).level == u"C");
        CHECK(line.value.certificates.at(1).isValidOn(QDate(2026, 4, 30)));
        CHECK_FALSE(line.value.certificates.at(1).isValidOn(QDate(2026, 5, 1)));
    }
    CHECK(onPost == 92);
    int held = 0;
    for (const auto &line : reading.posts)
        held += line.value.isHeldOn(QDate(2027, 1, 22)) ? 1 : 0;
    CHECK(held == 82);
}

TEST_CASE("staff are taken once, and the same file again changes nothing", "[network]")
{
    StaffVault vault;
    const StaffImport first = valueOf(vault.import(sample()));
    CHECK(first.staff == 100);
    CHECK(first.teachersOnPost == 92);
    CHECK(first.certificates == 52);
    CHECK(first.vacantPosts == 7);
    CHECK(first.added == 100 + 52 + 160 + 92);
    const StaffImport again = valueOf(vault.import(sample()));
    CHECK(again.added == 0);
    CHECK(again.updated == 0);
    CHECK(again.unchanged == first.added);
    CHECK(again.left == 0);

    const QList<Staff> staff = valueOf(vault.with([](NetworkService &network) { return network.staff(); }));
    const StaffReading reading = valueOf(readStaff(sample()));
    REQUIRE(staff.size() == reading.staff.size());
    for (qsizetype i = 0; i < staff.size(); ++i)
        CHECK(staff.at(i) == reading.staff.at(i).value);
    CHECK(valueOf(vault.with([](NetworkService &network) { return network.training(); })).size() == 160);
    CHECK(vault.posts().size() == 92);
    CHECK(vault.posts().first().level == Level::School);
}

TEST_CASE("what changed is updated, who is missing is counted, and a vacancy is filled rather than doubled", "[network]")
{
    StaffVault vault;
    valueOf(vault.import(sample()));
    qsizetype row = 0;
    const Workbook book = sample();
    for (qsizetype i = 1; i < book.sheets.at(2).rows.size() && row == 0; ++i) {
        if (book.sheets.at(2).texts(i).value(3).isEmpty())
            row = i;
    }
    REQUIRE(row > 0);
    Workbook changed = withCell(2, row, 3, u"冯卫晨"_s);
    changed.sheets[2].rows[row].resize(7);
    changed.sheets[2].rows[row][4] = {Cell::Kind::Text, u"T1004"_s};
    changed.sheets[2].rows[row][5] = {Cell::Kind::Text, u"2027-03-01"_s};
    changed.sheets[0].rows.removeLast(); // 钟明晓, the school doctor
    changed.sheets[0].rows[1][3] = {Cell::Kind::Text, u"书记"_s};
    const StaffImport report = valueOf(vault.import(changed));
    CHECK(report.added == 0);
    CHECK(report.updated == 2);
    CHECK(report.left == 1);
    CHECK(vault.posts().size() == 92);
    const QList<Staff> staff = valueOf(vault.with([](NetworkService &network) { return network.staff(); }));
    CHECK(staff.size() == 100);
    CHECK(staff.first().role == u"书记");
}

TEST_CASE("a fault in the staff file is named with its sheet, row and column, and nothing is taken", "[network]")
{
    struct Case {
        qsizetype sheet;
        qsizetype row;
        qsizetype column;
        QString text;
        QString problem;
    };
    const QList<Case> cases{
        {0, 1, 0, {}, u"教职工 2 工号 missing_staff_no"_s},
        {0, 1, 1, {}, u"教职工 2 姓名 missing_name"_s},
        {0, 1, 3, {}, u"教职工 2 岗位 missing_role"_s},
        {0, 1, 2, u"x"_s, u"教职工 2 性别 unknown_sex"_s},
        {0, 1, 6, u"2016-02-30"_s, u"教职工 2 入校日期 impossible_date"_s},
        {0, 5, 1, u"冯卫"_s, u"教职工 6 姓名 staff_conflict"_s},
        {0, 5, 9, u"YLB100400"_s, u"教职工 6 证书编号 duplicate_certificate"_s},
        {0, 3, 8, u"专家"_s, u"教职工 4 心理认证等级 unknown_code"_s},
        {0, 3, 11, u"2020-01-01"_s, u"教职工 4 有效期至 date_order"_s},
        {1, 1, 0, {}, u"培训记录 2 培训日期 missing_date"_s},
        {1, 1, 1, {}, u"培训记录 2 培训名称 missing_title"_s},
        {1, 1, 3, u"六"_s, u"培训记录 2 学时 unreadable"_s},
        {1, 1, 4, u"T9999"_s, u"培训记录 2 工号 unknown_staff"_s},
        {1, 1, 5, u"孙晴雨"_s, u"培训记录 2 工号 name_vs_number"_s},
        {2, 1, 0, u"省"_s, u"四级网络岗位 2 层级 unknown_code"_s},
        {2, 1, 1, {}, u"四级网络岗位 2 范围 missing_scope"_s},
        {2, 1, 3, {}, u"四级网络岗位 2 姓名 missing_name"_s},
        {2, 1, 4, u"T9999"_s, u"四级网络岗位 2 工号或学号 unknown_staff"_s},
        {2, 1, 6, u"2026-08-31"_s, u"四级网络岗位 2 任职止 date_order"_s},
    };
    StaffVault vault;
    for (const Case &one : cases) {
        INFO(one.problem.toStdString());
        const auto result = vault.import(withCell(one.sheet, one.row, one.column, one.text));
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::InputRejected);
        CHECK(problemsOf(result.error().problems) == QStringList{one.problem});
    }
    CHECK(vault.posts().isEmpty());
}

TEST_CASE("a file without any of the three tables is refused, and part of them is enough", "[network]")
{
    Workbook book = sample();
    book.sheets = {book.sheets.at(0)};
    StaffVault vault;
    CHECK(valueOf(vault.import(book)).staff == 100);
    Workbook training = sample();
    training.sheets = {training.sheets.at(1)};
    const StaffImport report = valueOf(vault.import(training));
    CHECK(report.trainingRecords == 160);
    CHECK(report.left == 0);
    const auto roster = readStaff(valueOf(core::tabular::readWorkbook(tests::dataFile(u"rosters/roster-junior.xlsx"_s))));
    REQUIRE_FALSE(roster);
    CHECK(roster.error().code == ErrorCode::InputRejected);
    CHECK(roster.error().problems.first().kind == u"header");
}

TEST_CASE("who may not edit the school's own data imports no staff", "[network]")
{
    StaffVault vault;
    const StaffReading reading = valueOf(readStaff(sample()));
    const auto denied = vault.with([&](NetworkService &network) { return network.importStaff(reading); }, assistant());
    REQUIRE_FALSE(denied);
    CHECK(denied.error().code == ErrorCode::Denied);
}
