// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/StatisticsService.h"
#include "tests/core/counselling/RoomVault.h"

#include <functional>
#include <map>
#include <set>
#include <vector>

using namespace tests;
using core::ErrorCode;
using core::security::Role;
using core::students::DaySpan;

namespace {

const DaySpan Autumn{QDate(2026, 9, 1), QDate(2027, 2, 21)};
const DaySpan Spring{QDate(2027, 2, 22), QDate(2027, 8, 31)};
const DaySpan Year{QDate(2026, 9, 1), QDate(2027, 8, 31)};

QList<StatisticsPeriod> standing()
{
    return {{u"2026-2027"_s, {}, Year}, {u"2026-2027"_s, u"第一学期"_s, Autumn}, {u"2026-2027"_s, u"第二学期"_s, Spring}};
}

CountedEntry entry(int student, const QDate &day, const QString &source, int grade = 7, bool male = true)
{
    return {someId<core::students::Student>(student), day, 45,
            {{Breakdown::Month, day.toString(u"yyyy-MM"_s)},
             {Breakdown::Source, source},
             {Breakdown::Mode, u"face_to_face"_s},
             {Breakdown::LevelBefore, u"none"_s},
             {Breakdown::LevelAfter, u"none"_s},
             {Breakdown::Grade, QString::number(grade)},
             {Breakdown::Sex, male ? u"male"_s : u"female"_s}}};
}

SafeFigure cell(const SessionFigures &figures, Breakdown by, const QString &key, bool students = false)
{
    for (const FigureTable &table : figures.tables) {
        for (const FigureCell &one : table.cells) {
            if (table.by == by && one.key == key)
                return students ? one.students : one.count;
        }
    }
    FAIL("no such cell");
    return {};
}

/// All that is published, -1 where it is hidden.
std::vector<int> published(const SessionFigures &figures)
{
    std::vector<int> all;
    const auto add = [&](const SafeFigure &one) { all.push_back(one.value_or(-1)); };
    for (const SafeFigure &one : {figures.sessions, figures.minutes, figures.students, figures.sittings, figures.participants})
        add(one);
    for (const FigureTable &table : figures.tables) {
        for (const FigureCell &one : table.cells) {
            add(one.count);
            if (table.by == Breakdown::Grade || table.by == Breakdown::Sex)
                add(one.students);
        }
    }
    return all;
}

template <typename Call> auto asStatistics(SessionVault &vault, const core::Viewer &who, Call call)
{
    return vault.store().run(who, [call](core::storage::Connection &db) { return call(StatisticsService(db)); }).takeResult();
}

} // namespace

TEST_CASE("periods come from the calendar, without days between them", "[counselling][statistics]")
{
    const auto calendar = valueOf(core::students::SchoolCalendar::fromJson(readFile(dataFile(u"calendar/school-2026.json"_s))));
    const auto all = standingPeriods({calendar});
    REQUIRE(all.size() == 3);
    CHECK(all.at(0).days == Year);
    CHECK(all.at(1).days == Autumn);
    CHECK(all.at(2).days == Spring);
    const PeriodChoice spring = periodsOn(QDate(2027, 3, 1), {calendar});
    CHECK(spring.term->days == Spring);
    CHECK(spring.lastTerm->days == Autumn);
    CHECK(spring.year.days == Year);
    const PeriodChoice winter = periodsOn(QDate(2027, 2, 1), {calendar});
    CHECK(winter.term->days == Autumn);
    CHECK_FALSE(winter.lastTerm);
    const PeriodChoice without = periodsOn(QDate(2026, 8, 31), {});
    CHECK_FALSE(without.term);
    CHECK(without.year.days == DaySpan{QDate(2025, 9, 1), QDate(2026, 8, 31)});
}

TEST_CASE("sessions are counted by what they were, and few students are not told of", "[counselling][statistics]")
{
    CountedEntries all;
    all.grades = QStringList{u"7"_s, u"8"_s, u"9"_s};
    for (int i = 0; i < 12; ++i)
        all.sessions.append(entry(i, QDate(2026, 11, 1).addDays(i), i < 6 ? u"self"_s : u"parent"_s, i < 6 ? 7 : 8, i < 3));
    all.sessions.append(entry(0, QDate(2026, 12, 1), u"self"_s, 7, true));
    const SessionFigures figures = figuresOf(all, Autumn, standing());
    CHECK(figures.sessions == 13);
    CHECK(figures.students == 12);
    CHECK(figures.minutes == 13 * 45);
    CHECK(cell(figures, Breakdown::Source, u"self"_s) == 7);
    CHECK(cell(figures, Breakdown::Source, u"parent"_s) == 6);
    CHECK(cell(figures, Breakdown::Source, u"screening"_s) == 0);
    CHECK(cell(figures, Breakdown::Grade, u"7"_s) == 7);
    CHECK(cell(figures, Breakdown::Grade, u"7"_s, true) == 6);
    CHECK(cell(figures, Breakdown::Grade, u"9"_s, true) == 0);
    // Three boys: against the sum the girls would tell of them.
    CHECK_FALSE(cell(figures, Breakdown::Sex, u"male"_s));
    CHECK_FALSE(cell(figures, Breakdown::Sex, u"female"_s, true));
    // One student in December, so another month goes with it.
    CHECK_FALSE(cell(figures, Breakdown::Month, u"2026-12"_s));
    CHECK_FALSE(cell(figures, Breakdown::Month, u"2026-11"_s));

    for (int i = 0; i < 9; ++i) {
        CountedEntry one = entry(i, QDate(2026, 11, 20), {});
        one.occasion = i < 5 ? "a" : "b";
        all.attendances.append(one);
    }
    CHECK(figuresOf(all, Autumn, standing()).sittings == 2);
    CHECK(figuresOf(all, Autumn, standing()).participants == 9);

    const SessionFigures few = figuresOf(all, {QDate(2026, 11, 1), QDate(2026, 11, 3)}, {});
    CHECK_FALSE(few.sessions);
    CHECK_FALSE(few.minutes);
    for (const FigureTable &table : few.tables) {
        for (const FigureCell &one : table.cells)
            CHECK((table.by == Breakdown::Appointments || (!one.count && !one.students)));
    }
    const SessionFigures none = figuresOf(all, {QDate(2026, 8, 1), QDate(2026, 8, 3)}, {});
    CHECK(none.sessions == 0);
    CHECK(cell(none, Breakdown::Sex, u"male"_s) == 0);
}

TEST_CASE("a term is not to be had from the year less the other term", "[counselling][statistics]")
{
    CountedEntries all;
    all.grades = QStringList{u"7"_s};
    for (int i = 0; i < 20; ++i)
        all.sessions.append(entry(i, QDate(2026, 10, 8), i < 10 ? u"self"_s : u"parent"_s));
    const auto year = [&] { return figuresOf(all, Year, standing()); };
    CHECK(year().sessions == 20);
    all.sessions.append(entry(30, QDate(2027, 3, 1), u"self"_s));
    CHECK_FALSE(year().sessions);
    CHECK(figuresOf(all, Autumn, standing()).sessions == 20); // a term that is over does not go again
    for (int i = 31; i < 38; ++i)
        all.sessions.append(entry(i, QDate(2027, 3, 1), u"parent"_s));
    // Eight in spring, one of them by themselves: 11 and 17 less 10 and 10 would tell of the one.
    CHECK(year().sessions == 28);
    CHECK_FALSE(cell(year(), Breakdown::Source, u"self"_s));
    CHECK_FALSE(cell(year(), Breakdown::Source, u"parent"_s));
    CHECK(cell(figuresOf(all, Autumn, standing()), Breakdown::Source, u"self"_s) == 10);

    // Days of one's own choice that leave out few of a term.
    all.sessions.append(entry(40, QDate(2026, 9, 2), u"self"_s));
    CHECK(figuresOf(all, Autumn, standing()).sessions == 21);
    CHECK_FALSE(figuresOf(all, {QDate(2026, 9, 3), Autumn.last}, standing()).sessions);
}

TEST_CASE("who knows every figure and the rules can compute no hidden one", "[counselling][statistics]")
{
    // Every school of two grades and two sexes with up to seven students in each of the four, each with one session.
    constexpr int Most = 7;
    std::map<std::vector<int>, std::vector<std::vector<int>>> groups;
    std::vector<int> counts(4, 0);
    const std::function<void(size_t)> tryAll = [&](size_t place) {
        if (place < counts.size()) {
            for (counts[place] = 0; counts[place] <= Most; ++counts[place])
                tryAll(place + 1);
            return;
        }
        CountedEntries all;
        all.grades = QStringList{u"7"_s, u"8"_s};
        int student = 0;
        for (size_t i = 0; i < counts.size(); ++i) {
            for (int k = 0; k < counts[i]; ++k)
                all.sessions.append(entry(student++, QDate(2026, 10, 8), u"self"_s, i < 2 ? 7 : 8, i % 2 == 0));
        }
        const SessionFigures figures = figuresOf(all, Autumn, {});
        groups[published(figures)].push_back({counts[0] + counts[1], counts[2] + counts[3], counts[0] + counts[2], counts[1] + counts[3]});
    };
    tryAll(0);
    int wrong = 0;
    for (const auto &[seen, secrets] : groups) {
        const std::vector<std::pair<Breakdown, QString>> cells{
            {Breakdown::Grade, u"7"_s}, {Breakdown::Grade, u"8"_s}, {Breakdown::Sex, u"male"_s}, {Breakdown::Sex, u"female"_s}};
        for (size_t i = 0; i < cells.size(); ++i) {
            std::set<int> possible;
            for (const std::vector<int> &secret : secrets)
                possible.insert(secret[i]);
            wrong += possible.size() == 1 && *possible.begin() > 0 && *possible.begin() < 5 ? 1 : 0;
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("figures are for who may see them, and hold nothing for who is suspected", "[counselling][statistics]")
{
    RoomVault vault;
    for (int i = 1; i < 6; ++i)
        vault.addStudent(u"学生%1"_s.arg(i));
    for (int i = 0; i < 6; ++i)
        valueOf(vault.as(*vault.counsellor, [id = vault.student(i)](CounsellingService &s) { return s.begin(id, wholeSession()); }));
    valueOf(vault.book(*vault.counsellor, vault.wish(*vault.counsellor, QDate(2026, 11, 26), span(10, 0))));
    const DaySpan days{QDate(2026, 11, 1), QDate(2026, 11, 30)};
    const auto figures = [&](const core::Viewer &who) {
        return asStatistics(vault, who, [=](const StatisticsService &s) { return s.figures(days); });
    };
    core::Viewer who = vault.principal->viewer;
    for (const Role role : {Role::Principal, Role::MoralDirector, Role::Auditor, Role::Assistant, Role::Counsellor}) {
        who.role = role;
        const SessionFigures seen = valueOf(figures(who));
        CHECK(seen.sessions == 6);
        CHECK(seen.students == 6);
        CHECK(seen.appointments == 0); // tomorrow's is not counted yet
        const auto noted = asStatistics(vault, who, [=](const StatisticsService &s) { return s.noteExport(days); });
        CHECK(noted.has_value() == (role == Role::Counsellor));
    }
    CHECK(asStatistics(vault, who, [](const StatisticsService &s) { return s.figures({}); }).error().code == ErrorCode::Invalid);
    valueOf(vault.as(*vault.counsellor, [&](CounsellingService &s) -> core::Result<> {
        SessionContent content = wholeSession();
        content.risks[0] = Answer::Yes;
        YICE_TRY(s.begin(vault.student(0), content));
        return {};
    }));
    CHECK(valueOf(figures(vault.counsellor->viewer)).sessions == 7);
    vault.suspect({{u"人2"_s, u"psych_teacher"_s}});
    CHECK(valueOf(figures(vault.second->viewer)).sessions == 5);
    CHECK(valueOf(figures(vault.counsellor->viewer)).sessions == 7);
}
