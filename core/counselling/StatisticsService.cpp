// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/StatisticsService.h"

#include "core/alerts/CaseSafety.h"
#include "core/counselling/AppointmentRepository.h"
#include "core/counselling/SessionRepository.h"
#include "core/students/CalendarService.h"

#include <QHash>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace core::counselling
{

namespace
{

using StudentId = Id<students::Student>;

const QString Kinds = u"SELECT id, male, first_year, left_on IS NOT NULL FROM v_student_kind"_s;
const QString Disclosures = uR"(
    SELECT s.student, d.day FROM counselling_disclosure d JOIN counselling_session s ON s.id = d.session)"_s;

const QString Attendances = uR"(
    SELECT a.student, s.day, s.id FROM group_attendance a JOIN group_sitting s ON s.id = a.sitting
    WHERE a.presence IN ('present', 'late') AND NOT s.cancelled)"_s;

const QDate LongAgo(1900, 1, 1);

QString levelKey(const std::optional<int> &level)
{
    return level ? QString::number(*level) : u"none"_s;
}

struct Kind {
    StudentId student;
    bool male = false;
    int firstYear = 0;
    bool left = false;
};

/// The students with what is counted of them.
class People
{
public:
    People(const QList<Kind> &kinds, const QDate &day) : m_schoolYear(students::schoolYearOf(day))
    {
        for (const Kind &kind : kinds) {
            m_kinds.insert(kind.student, kind);
            if (!kind.left)
                m_grades.insert(gradeOf(kind));
        }
    }

    CountedEntry entry(const StudentId &student, const QDate &day)
    {
        const Kind kind = m_kinds.value(student);
        m_grades.insert(gradeOf(kind));
        return {student, day, 0,
                {{Breakdown::Month, day.toString(u"yyyy-MM"_s)},
                 {Breakdown::Grade, QString::number(gradeOf(kind))},
                 {Breakdown::Sex, kind.male ? u"male"_s : u"female"_s}}};
    }
    QStringList grades() const
    {
        QStringList keys;
        for (const int grade : m_grades)
            keys.append(QString::number(grade));
        return keys;
    }

private:
    int gradeOf(const Kind &kind) const { return m_schoolYear - kind.firstYear + 1; }

    int m_schoolYear;
    QHash<StudentId, Kind> m_kinds;
    std::set<int> m_grades;
};

} // namespace

Result<PeriodChoice> StatisticsService::periods() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    YICE_ASSIGN(const auto calendars, students::CalendarService(m_db).list());
    return periodsOn(m_db.clock().today(), calendars);
}

Result<CountedEntries> StatisticsService::entries(const QDate &gradesOn) const
{
    YICE_ASSIGN(const auto kinds, m_db.rows(Kinds, {}, [](const storage::Row &row) {
        return Kind{row.id<students::Student>(0), row.flag(1), static_cast<int>(row.number(2)), row.flag(3)};
    }));
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    People people(kinds, gradesOn);
    CountedEntries all;
    YICE_ASSIGN(const auto sessions, SessionRepository(m_db).list({}));
    for (const Session &one : sessions) {
        if (kept.contains(one.student))
            continue;
        CountedEntry entry = people.entry(one.student, one.content.day);
        entry.minutes = one.content.minutes;
        entry.keys.insert(Breakdown::Source, sourceName(one.content.source));
        entry.keys.insert(Breakdown::Mode, modeName(one.content.mode));
        entry.keys.insert(Breakdown::LevelBefore, levelKey(one.content.levelBefore));
        entry.keys.insert(Breakdown::LevelAfter, levelKey(one.content.levelAfter));
        all.sessions.append(entry);
    }
    YICE_ASSIGN(const auto appointments, AppointmentRepository(m_db).between(LongAgo, m_db.clock().today()));
    for (const Appointment &one : appointments) {
        if (kept.contains(one.student))
            continue;
        CountedEntry entry = people.entry(one.student, one.slot.day);
        entry.keys.insert(Breakdown::Appointments, appointmentStateName(one.state));
        all.appointments.append(entry);
    }
    YICE_TRY(m_db.visit(Disclosures, {}, [&](const storage::Row &row) -> Result<> {
        if (!kept.contains(row.id<students::Student>(0)))
            all.disclosures.append(people.entry(row.id<students::Student>(0), row.date(1)));
        return {};
    }));
    YICE_TRY(m_db.visit(Attendances, {}, [&](const storage::Row &row) -> Result<> {
        CountedEntry entry = people.entry(row.id<students::Student>(0), row.date(1));
        entry.occasion = row.blob(2);
        if (!kept.contains(entry.student))
            all.attendances.append(entry);
        return {};
    }));
    all.grades = people.grades();
    return all;
}

Result<SessionFigures> StatisticsService::figures(const students::DaySpan &days) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    if (!days.first.isValid() || !days.last.isValid() || days.first > days.last)
        return fail(ErrorCode::Invalid, u"from"_s, {{u"field"_s, u"from"_s}});
    YICE_ASSIGN(const auto calendars, students::CalendarService(m_db).list());
    YICE_ASSIGN(const CountedEntries all, entries(std::min(days.last, m_db.clock().today())));
    return figuresOf(all, days, standingPeriods(calendars));
}

Result<> StatisticsService::noteExport(const students::DaySpan &days) const
{
    for (const Permission right : {Permission::SeeStatistics, Permission::ExportData}) {
        YICE_TRY(m_db.viewer().require(right));
    }
    return m_db.noteAct(QLatin1String("exported"), QLatin1String("counselling_session"), {},
                        storage::Fields().set(QLatin1String("first"), days.first).set(QLatin1String("last"), days.last));
}

} // namespace core::counselling
