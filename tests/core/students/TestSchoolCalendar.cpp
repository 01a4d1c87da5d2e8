// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/SchoolCalendar.h"
#include "tests/support/TestSupport.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core::students;
using core::ErrorCode;

namespace {

QByteArray sample()
{
    return tests::readFile(tests::dataFile(u"calendar/school-2026.json"_s));
}

SchoolCalendar calendar()
{
    return tests::valueOf(SchoolCalendar::fromJson(sample()));
}

/// The place that is named when `from` is replaced by `to` in the sample.
QString refusedAt(const QByteArray &from, const QByteArray &to)
{
    QByteArray changed = sample();
    const qsizetype at = changed.indexOf(from);
    REQUIRE(at >= 0);
    changed.replace(at, from.size(), to);
    const auto result = SchoolCalendar::fromJson(changed);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Invalid);
    return result.error().context.value(u"where"_s).toString();
}

} // namespace

TEST_CASE("the school's own calendar is read whole", "[students][calendar]")
{
    const SchoolCalendar year = calendar();
    CHECK(year.schoolYear() == u"2026-2027"_s);
    REQUIRE(year.terms().size() == 2);
    for (const Term &term : year.terms()) {
        CHECK(std::count_if(term.weeks.begin(), term.weeks.end(),
                            [](const SchoolWeek &week) { return week.kind == WeekKind::Teaching; })
              == 19);
    }
}

TEST_CASE("the teaching week leaves out the autumn break", "[students][calendar]")
{
    const SchoolCalendar year = calendar();
    CHECK(year.weekOn(QDate(2026, 9, 1))->teachingWeek == 1);
    CHECK(year.weekOn(QDate(2026, 11, 15))->teachingWeek == 11);
    CHECK(year.weekOn(QDate(2026, 11, 18))->kind == WeekKind::Holiday);
    CHECK(year.weekOn(QDate(2026, 11, 25))->teachingWeek == 12);
    CHECK_FALSE(year.weekOn(QDate(2026, 8, 31)).has_value());
    CHECK_FALSE(year.weekOn(QDate(2027, 2, 1)).has_value());
    CHECK(year.weekOn(QDate(2027, 1, 22))->kind == WeekKind::Exam);
}

TEST_CASE("school days counted by day agree with the file's count for each week", "[students][calendar]")
{
    const SchoolCalendar year = calendar();
    for (const Term &term : year.terms()) {
        for (const SchoolWeek &week : term.weeks) {
            int days = 0;
            for (int i = 0; i < 7; ++i)
                days += year.isSchoolDay(week.monday.addDays(i)) ? 1 : 0;
            INFO(week.monday.toString(Qt::ISODate).toStdString());
            CHECK(days == week.schoolDays);
        }
    }
}

TEST_CASE("a wrong calendar is refused with the place", "[students][calendar]")
{
    CHECK(refusedAt("\"2026-09-07\"", "\"2026-09-08\"") == u"terms[0].weeks[1].monday"_s);
    CHECK(refusedAt("\"teachingWeek\": 2", "\"teachingWeek\": 3") == u"terms[0].weeks[1].teachingWeek"_s);
    CHECK(refusedAt("\"kind\": \"teaching\"", "\"kind\": \"party\"") == u"terms[0].weeks[0].kind"_s);
    CHECK(refusedAt("\"schoolDays\": 4", "\"schoolDays\": 8") == u"terms[0].weeks[0].schoolDays"_s);
    CHECK(refusedAt("\"2026-09-01\"", "\"2026-02-30\"") == u"yearStart"_s);
    CHECK(refusedAt("\"terms\": [", "\"terme\": [") == u"terms"_s);
    CHECK(SchoolCalendar::fromJson("").error().code == ErrorCode::Unreadable);
    CHECK(SchoolCalendar::fromJson("[1]").error().code == ErrorCode::Unreadable);
    CHECK(SchoolCalendar::fromJson(sample().left(900)).error().code == ErrorCode::Unreadable);
}

TEST_CASE("the grade follows from the entry year and turns on 1 September", "[students][calendar]")
{
    CHECK(gradeOn(QDate(2026, 8, 31), Stage::Junior, 2026) == std::nullopt);
    CHECK(gradeOn(QDate(2026, 9, 1), Stage::Junior, 2026) == 7);
    CHECK(gradeOn(QDate(2027, 8, 31), Stage::Junior, 2026) == 7);
    CHECK(gradeOn(QDate(2028, 9, 1), Stage::Junior, 2026) == 9);
    CHECK(gradeOn(QDate(2029, 9, 1), Stage::Junior, 2026) == std::nullopt);
    CHECK(gradeOn(QDate(2026, 11, 25), Stage::Primary, 2021) == 6);
    CHECK(gradeOn(QDate(2026, 11, 25), Stage::Senior, 2026) == 10);
    CHECK(gradeOn(QDate(2026, 11, 25), Stage::Vocational, 2024) == 12);
}

TEST_CASE("stages have names, and a school of two stages counts entry years from its lower grade", "[students][stage]")
{
    using namespace core::students;
    for (const Stage stage : {Stage::Primary, Stage::Junior, Stage::Senior, Stage::Vocational, Stage::NineYear, Stage::Complete})
        CHECK(tests::valueOf(stageFromName(stageName(stage))) == stage);
    CHECK(stageName(Stage::NineYear) == QStringLiteral("nine-year"));
    CHECK(stageFromName(QStringLiteral("college")).error().code == core::ErrorCode::Invalid);
    const QDate day(2026, 11, 25);
    CHECK(gradeOn(day, Stage::NineYear, 2018) == 9);
    CHECK_FALSE(gradeOn(day, Stage::NineYear, 2017));
    CHECK(gradeOn(day, Stage::Complete, 2021) == 12);
    CHECK(gradeOn(day, Stage::Complete, 2026) == 7);
    CHECK_FALSE(gradeOn(day, Stage::Complete, 2020));
}
