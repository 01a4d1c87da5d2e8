// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/observations/ObservationVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace tests;
using core::ErrorCode;
using core::tabular::Workbook;

namespace
{

QStringList linesOf(const QList<core::Problem> &problems)
{
    QStringList list;
    for (const core::Problem &one : problems)
        list.append(u"%1 %2 %3"_s.arg(one.row).arg(one.column, one.kind));
    return list;
}

/// What stops the import of the book; nothing was written.
QStringList refused(ObservationVault &vault, const Workbook &book)
{
    const auto imported = vault.import(book);
    REQUIRE_FALSE(imported);
    CHECK(imported.error().code == ErrorCode::InputRejected);
    CHECK(vault.openAlerts().isEmpty());
    CHECK(vault.grid(QDate(2026, 11, 2), QDate(2026, 11, 30)).withState(ReportState::Observed).isEmpty());
    return linesOf(imported.error().problems);
}

} // namespace

TEST_CASE("the sheet of class heads is read by the names of its columns, each item by its number", "[observations]")
{
    const auto reading = valueOf(readObservations(sampleBook(), form(), core::students::Stage::Junior, QDate(2026, 12, 5)));
    CHECK(linesOf(reading.problems).isEmpty());
    CHECK(linesOf(reading.warnings).isEmpty());
    CHECK(reading.read == 152);
    CHECK(reading.lines.size() == 152);
    const SheetLine &first = reading.lines.at(1);
    CHECK(first.row == 3);
    CHECK_FALSE(first.zero);
    CHECK(first.seen.handed.week == QDate(2026, 11, 2));
    CHECK(first.seen.handed.className == core::students::ClassName{7, 2});
    CHECK(first.seen.handed.head == u"邓子永"_s);
    CHECK(first.seen.handed.filled == QDate(2026, 11, 2));
    CHECK(first.seen.firstSeen == QDate(2026, 10, 31));
    CHECK(first.seen.facts == u"手臂内侧有新划痕,天热仍穿长袖"_s);
    CHECK(first.seen.source == u"同学反映"_s);
    CHECK(ratingsText(first.seen.ratings) == u"1 1 1 0 2 0 1 2 0 0 0 0 0 0 0 0 0"_s);
    CHECK(form().sameDay(first.seen.ratings) == QList<int>{8});
    CHECK(form().points(first.seen.ratings) == 8);
    CHECK(form().points(first.seen.ratings, true) == 6);
    CHECK(reading.lines.first().zero);
}

TEST_CASE("the form maps every item of the scale once, and asks the same day for what the scale calls critical", "[observations]")
{
    CHECK(form().items.size() == 17);
    CHECK(std::count_if(form().items.begin(), form().items.end(), [](const FormItem &i) { return i.dimension; }) == 7);
    CHECK(form().isSameDay(8));
    CHECK(form().isSameDay(9));
    CHECK_FALSE(form().isSameDay(10));
    CHECK(form().dueWeekday == 5);
    QByteArray json = readFile(QStringLiteral(YICE_SOURCE_DIR "/resources/rules/observation.json"));
    const auto broken = ObservationForm::fromJson(json.replace("{\"item\": 9, ", "{\"item\": 8, "), form().scale);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == ErrorCode::Invalid);
}

TEST_CASE("a sheet with a fault is refused whole, each fault at its row and column", "[observations]")
{
    ObservationVault vault;
    Workbook book = sampleBook();
    setCell(book, 2, Week, u"2026-11-03"_s);
    setCell(book, 3, Number, u"20269999"_s);
    setCell(book, 4, ClassName, u"七(3)班"_s);
    setCell(book, 5, Ratings, u"很多"_s);
    setCell(book, 6, SelfInjury, {});
    setCell(book, 7, Name, u"别人"_s);
    setCell(book, 8, Filled, u"2026-13-01"_s);
    setCell(book, 9, Filled, {});
    setCell(book, 10, Zero, u"也许"_s);
    setCell(book, 11, Name, u"张三"_s);
    setCell(book, 12, ClassName, u"甲班"_s);
    setCell(book, 13, ClassName, u"八(19)班"_s);
    setCell(book, 14, FirstSeen, u"2026-11-30"_s);
    CHECK(refused(vault, book)
          == QStringList{u"2 观察周(周一) not_monday"_s, u"3 学号 unknown_student"_s, u"4 班级 class_vs_student"_s,
                         u"5 出勤 unknown_rating"_s, u"6 自伤迹象 missing_rating"_s, u"7 姓名 name_vs_student"_s,
                         u"8 填表日期 impossible_date"_s, u"9 填表日期 missing_date"_s, u"10 零报告 unknown_code"_s,
                         u"10 姓名 missing_student"_s, u"10 自伤迹象 missing_rating"_s,
                         u"10 谈论或书写死亡、告别 missing_rating"_s, u"11 零报告 zero_with_student"_s,
                         u"12 班级 class_unreadable"_s, u"13 班级 unknown_class"_s, u"14 首次发现日期 date_order"_s});
}

TEST_CASE("a class reports once a week, and zero is not zero beside a student", "[observations]")
{
    ObservationVault vault;
    Workbook book = rowsOf({2, 3, 3, 2});
    book.sheets.first().rows.append(book.sheets.first().rows.at(1));
    setCell(book, 6, ClassName, u"七(2)班"_s);
    CHECK(refused(vault, book)
          == QStringList{u"4 姓名 duplicate_observation"_s, u"5 零报告 duplicate_report"_s, u"6 零报告 zero_vs_observation"_s});
}

TEST_CASE("a sheet without one of its columns says which, and another table is none of them", "[observations]")
{
    ObservationVault vault;
    Workbook book = sampleBook();
    setCell(book, 1, SelfInjury, u"别的"_s);
    setCell(book, 1, Source, u"随便"_s);
    CHECK(refused(vault, book) == QStringList{u"1 自伤迹象 missing_column"_s, u"1 信息来源 missing_column"_s});
    const auto roster = valueOf(core::tabular::readWorkbook(dataFile(u"rosters/small.xlsx"_s)));
    CHECK(refused(vault, roster) == QStringList{u"0  header"_s});
}

TEST_CASE("who is meant is found without a number where the name is one of its class", "[observations]")
{
    ObservationVault vault;
    Workbook book = rowsOf({3});
    setCell(book, 2, Number, {});
    const auto report = valueOf(vault.import(book));
    CHECK(report.added == 1);
    CHECK(report.observed.first().number == u"20260213"_s);
    setCell(book, 2, ClassName, u"七(1)班"_s);
    CHECK(linesOf(vault.import(book).error().problems) == QStringList{u"2 姓名 unknown_student"_s});
}

TEST_CASE("a day of writing that cannot be right is told and stops nothing", "[observations]")
{
    ObservationVault vault;
    Workbook book = rowsOf({4, 5, 6});
    setCell(book, 2, Filled, u"2026-12-31"_s);
    setCell(book, 3, Filled, u"2026-11-30"_s);
    setCell(book, 4, Facts, {});
    const auto report = valueOf(vault.import(book));
    CHECK(linesOf(report.warnings) == QStringList{u"2 填表日期 filled_in_future"_s, u"3 填表日期 filled_outside_week"_s, u"4 事实举例 missing_facts"_s});
    CHECK(report.added == 3);
}
