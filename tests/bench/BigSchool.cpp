// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BigSchool.h"

#include "app/demo/InventedPeople.h"
#include "core/alerts/AlertRepository.h"

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::students::RosterLine;
using core::students::RosterReading;
using core::workspace::Areas;
using core::workspace::Workspace;

namespace bench
{

namespace
{
constexpr int LastGrade = 9;
constexpr int FirstGrade = 7;
constexpr quint32 Seed = 7;

const QDate LastDay(2026, 11, 25);

QDateTime morningOf(const QDate &day)
{
    return {day, QTime(2, 0), Qt::UTC};
}

/// Those who stay, a grade higher, and as many newcomers as a first grade has.
RosterReading nextYear(const RosterReading &before, const RosterReading &fresh)
{
    RosterReading reading;
    reading.headerRow = 1;
    for (RosterLine line : before.lines) {
        if (line.student.className.grade == LastGrade)
            continue;
        ++line.student.className.grade;
        reading.lines.append(line);
    }
    for (const RosterLine &line : fresh.lines) {
        if (line.student.className.grade == FirstGrade)
            reading.lines.append(line);
    }
    return reading;
}

class Maker
{
public:
    explicit Maker(const BigSchoolStart &start)
        : m_start(start), m_people(Seed), m_clock(std::make_shared<core::base::SetClock>(morningOf(LastDay)))
    {
    }

    Result<> make()
    {
        const QDate first = LastDay.addYears(1 - m_start.years);
        m_clock->set(morningOf(QDate(first.year(), 9, 1)));
        core::workspace::VaultStart vault;
        vault.folder = m_start.folder;
        vault.unit = {core::exchange::UnitProfile::School, u"BENCH-1"_s, u"测量示例中学"_s, u"junior"_s};
        vault.founder = BenchUser;
        vault.test = true;
        vault.kdfMilliseconds = 1;
        YICE_ASSIGN(auto made, Workspace::create(vault, BenchPassword, {m_clock, {}, false}));
        for (const QString &id : {u"phq9"_s, u"gad7"_s}) {
            YICE_ASSIGN(const auto scale, core::assessments::shippedScale(id));
            m_scales.append(scale);
        }
        for (int year = first.year(); year <= LastDay.year(); ++year)
            YICE_TRY(oneYear(*made.workspace, year));
        return {};
    }

private:
    Result<> oneYear(Workspace &school, int year)
    {
        const QDate september(year, 9, 1);
        m_clock->set(morningOf(september));
        const RosterReading fresh = m_people.roster(m_start.students, september);
        m_roster = m_roster.lines.isEmpty() ? fresh : nextYear(m_roster, fresh);
        YICE_TRY(school.run([&](Areas &areas) { return areas.students.importRoster(m_roster, true); }).takeResult());
        if (!m_start.answers)
            return {};
        YICE_TRY(oneRound(school, u"%1 年秋季"_s.arg(year), QDate(year, 11, 2), QDate(year, 11, 13)));
        if (year == LastDay.year())
            return m_start.openCases ? Result<>() : closeAll(school);
        YICE_TRY(closeAll(school));
        YICE_TRY(oneRound(school, u"%1 年春季"_s.arg(year + 1), QDate(year + 1, 4, 6), QDate(year + 1, 4, 17)));
        return closeAll(school);
    }

    Result<> oneRound(Workspace &school, const QString &name, const QDate &from, const QDate &to)
    {
        core::assessments::Campaign round;
        round.name = name;
        round.scales = {u"phq9"_s, u"gad7"_s};
        round.grades = {7, 8, 9};
        round.first = from;
        round.last = to;
        m_clock->set(morningOf(from));
        const auto sheet = m_people.answers(m_roster, m_scales, from, to);
        const auto job = [&](Areas &areas) -> Result<int> {
            YICE_ASSIGN(const auto id, areas.campaigns.create(round));
            YICE_ASSIGN(const auto rows, areas.students.list({}));
            QList<core::Id<core::students::Student>> agreed;
            for (const auto &row : rows)
                agreed.append(row.id);
            YICE_TRY(areas.consents.setPaper(id.bytes(), agreed));
            m_clock->set(morningOf(to.addDays(1)));
            YICE_ASSIGN(const auto taken, areas.campaigns.importWjx(id, sheet));
            return taken.added;
        };
        YICE_TRY(school.run(job).takeResult());
        return {};
    }

    /// As people would have left them after some months; the way there is not what is measured.
    Result<> closeAll(Workspace &school)
    {
        m_clock->advance(60LL * 24 * 60 * 60 * 1000);
        const auto job = [&](Areas &areas) -> Result<> {
            core::alerts::AlertRepository alerts(areas.db);
            core::alerts::AlertFilter open;
            open.toDo = true;
            YICE_ASSIGN(const auto list, alerts.list(open));
            for (const core::alerts::Alert &alert : list) {
                core::alerts::Alert after = alert;
                after.state = core::alerts::State::Closed;
                for (core::alerts::Task &task : after.tasks) {
                    if (!task.done)
                        task.done = m_clock->now();
                }
                YICE_TRY(alerts.save(alert, after));
            }
            YICE_ASSIGN(const auto searches, alerts.openTasksOfNobody());
            for (core::alerts::Task task : searches) {
                task.done = m_clock->now();
                YICE_TRY(alerts.saveTask(task));
            }
            return {};
        };
        return school.run(job).takeResult();
    }

    BigSchoolStart m_start;
    demo::InventedPeople m_people;
    std::shared_ptr<core::base::SetClock> m_clock;
    QList<core::assessments::Scale> m_scales;
    RosterReading m_roster;
};
} // namespace

Result<> makeBigSchool(const BigSchoolStart &start)
{
    return Maker(start).make();
}

RosterReading inventedRoster(int students)
{
    return demo::InventedPeople(Seed).roster(students, LastDay);
}

Result<std::unique_ptr<Workspace>> openBigSchool(const QString &folder)
{
    return Workspace::unlock(folder, BenchUser, BenchPassword,
                             {std::make_shared<core::base::SetClock>(morningOf(LastDay)), {}, false});
}

} // namespace bench
