// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/observations/ObservationVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace tests;
using core::students::SchoolCalendar;

namespace
{

QList<SchoolCalendar> calendar()
{
    return {valueOf(SchoolCalendar::fromJson(readFile(dataFile(u"calendar/school-2026.json"_s))))};
}

} // namespace

TEST_CASE("classes report in teaching weeks, and in every week that no calendar knows", "[observations]")
{
    const auto known = calendar();
    CHECK(isReportDue(known, QDate(2026, 8, 31))); // the term begins on its Tuesday
    CHECK(isReportDue(known, QDate(2026, 11, 2)));
    CHECK_FALSE(isReportDue(known, QDate(2026, 11, 16))); // the autumn break
    CHECK_FALSE(isReportDue(known, QDate(2027, 1, 18)));  // the exams
    CHECK_FALSE(isReportDue(known, QDate(2027, 2, 1)));   // between the terms
    CHECK(isReportDue(known, QDate(2028, 3, 6)));
    CHECK(isReportDue({}, QDate(2026, 11, 16)));
    CHECK(teachingWeekOf(known, QDate(2026, 9, 7)) == 2);
    CHECK(teachingWeekOf(known, QDate(2026, 11, 16)) == 0);
}

TEST_CASE("a report is missing only after its last day", "[observations]")
{
    const QDate friday(2026, 11, 6);
    CHECK(reportState(true, false, false, friday, friday) == ReportState::Awaited);
    CHECK(reportState(true, false, false, friday, friday.addDays(1)) == ReportState::Missing);
    CHECK(reportState(false, false, false, friday, friday.addDays(1)) == ReportState::NotDue);
    CHECK(reportState(true, true, false, friday, friday.addDays(1)) == ReportState::Zero);
    CHECK(reportState(true, true, true, friday, friday.addDays(1)) == ReportState::Observed);
    CHECK(reportState(false, false, true, friday, friday) == ReportState::Observed);
    CHECK(reportStateName(ReportState::NotDue) == u"not_due"_s);
    CHECK(mondayOf(QDate(2026, 11, 8)) == QDate(2026, 11, 2));
}

TEST_CASE("the head of a class is who holds its post on the day", "[observations]")
{
    ObservationVault vault;
    vault.importStaff();
    const auto posts = valueOf(vault.in([](Areas &areas) { return areas.network.posts(); }));
    const auto head = [&](int number, const QDate &day) {
        return classHeadOn(posts, form(), core::students::Stage::Junior, {7, number}, day);
    };
    CHECK(head(4, QDate(2026, 10, 30)) == u"郑芸晓"_s);
    CHECK(head(4, QDate(2026, 11, 6)) == u"长孙紫瑶"_s);
    CHECK(head(9, QDate(2026, 11, 6)).isEmpty());
    CHECK(classHeadOn(posts, form(), core::students::Stage::Junior, {9, 2}, QDate(2026, 11, 6)).isEmpty()); // from February
    CHECK(gradeHeadOn(posts, form(), 8, QDate(2026, 11, 6)) == u"夏康诚"_s);
    CHECK(shortClassText({8, 1}) == u"八(1)班"_s);
    CHECK(gradeText(11) == u"高二"_s);
}

TEST_CASE("the week names who has not reported, with the head of the class and of the grade", "[observations]")
{
    ObservationVault vault;
    vault.importCalendar();
    vault.importStaff();
    valueOf(vault.import(sampleBook()));
    const ReportGrid grid = vault.grid(QDate(2026, 11, 9), QDate(2026, 11, 9));
    REQUIRE(grid.weeks.size() == 1);
    CHECK(grid.weeks.first().teachingWeek == 11);
    CHECK(grid.weeks.first().lastDay == QDate(2026, 11, 13));
    CHECK(grid.rows.size() == 24);
    const auto missing = grid.withState(ReportState::Missing);
    REQUIRE(missing.size() == 2);
    CHECK(missing.at(0).className == core::students::ClassName{7, 6});
    CHECK(missing.at(0).head == u"韦若瑶"_s);
    CHECK(missing.at(1).head == u"蔡思"_s);
    CHECK(grid.gradeHeads.value(7) == u"汪诺诗"_s);
    CHECK(grid.withState(ReportState::Zero).size() == 5);
    const auto whole = valueOf(vault.with([](ObservationService &service) { return service.history(QDate(2026, 12, 5)); }));
    CHECK(whole.weeks.first().monday == QDate(2026, 8, 31));
    CHECK(whole.weeks.last().monday == QDate(2026, 11, 30));
    CHECK(whole.rows.first().cells.size() == whole.weeks.size());
    const auto &autumn = whole.rows.first().cells.at(11);
    CHECK(whole.weeks.at(11).monday == QDate(2026, 11, 16));
    CHECK(autumn.state == ReportState::NotDue);
    CHECK(whole.rows.first().cells.first().state == ReportState::Missing);
}
