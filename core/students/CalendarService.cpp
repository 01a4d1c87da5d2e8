// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/CalendarService.h"

#include "core/storage/ImportLog.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using core::storage::Fields;
using core::storage::Row;

namespace core::students
{

namespace
{
constexpr QLatin1String CalendarTable("school_calendar");
constexpr qsizetype LargestCalendar = 1024 * 1024;

const QString AllCalendars = uR"(SELECT content FROM school_calendar ORDER BY first_day)"_s;
const QString CalendarOfYear = uR"(SELECT id, revision FROM school_calendar WHERE school_year = ?)"_s;
const QString OthersWithin = uR"(
    SELECT count(*) FROM school_calendar WHERE school_year <> ? AND first_day <= ? AND last_day >= ?)"_s;

Result<QList<SchoolCalendar>> calendarsOf(storage::Connection &db)
{
    QList<SchoolCalendar> calendars;
    YICE_TRY(db.visit(AllCalendars, {}, [&](const Row &row) -> Result<> {
        YICE_ASSIGN(const SchoolCalendar one, SchoolCalendar::fromJson(row.text(0).toUtf8()));
        calendars.append(one);
        return {};
    }));
    return calendars;
}

/// A week whose count of school days is not what its days, holidays and make-up days come to.
QList<Problem> doubtsOf(const SchoolCalendar &calendar)
{
    QList<Problem> problems;
    for (const Term &term : calendar.terms()) {
        for (const SchoolWeek &week : term.weeks) {
            int days = 0;
            for (int i = 0; i < 7; ++i)
                days += calendar.isSchoolDay(week.monday.addDays(i)) ? 1 : 0;
            if (days == week.schoolDays)
                continue;
            Problem problem;
            problem.column = u"schoolDays"_s;
            problem.value = week.monday.toString(Qt::ISODate);
            problem.kind = u"school_days_differ"_s;
            problem.context = {{u"expected"_s, days}, {u"found"_s, week.schoolDays}};
            problems.append(problem);
        }
    }
    return problems;
}
} // namespace

Result<CalendarImport> CalendarService::importCalendar(const QByteArray &json, const QString &file)
{
    YICE_TRY(m_db.viewer().require(Permission::EditSchool));
    return storage::ImportLog(m_db).during({u"calendar"_s, file, Permission::EditSchool}, [&] { return take(json); });
}

Result<CalendarImport> CalendarService::take(const QByteArray &json)
{
    if (json.size() > LargestCalendar)
        return fail(ErrorCode::TooLarge, u"calendar"_s, {{u"limit"_s, LargestCalendar}});
    CalendarImport report;
    YICE_ASSIGN(report.calendar, SchoolCalendar::fromJson(json));
    report.problems = doubtsOf(report.calendar);
    const QString year = report.calendar.schoolYear();
    const DaySpan days = report.calendar.days();
    YICE_ASSIGN(const qint64 others,
                m_db.number(OthersWithin, {year, days.last.toString(Qt::ISODate), days.first.toString(Qt::ISODate)}));
    if (others > 0)
        return fail(ErrorCode::Invalid, u"schoolYear"_s,
                    {{u"field"_s, u"yearStart"_s}, {u"where"_s, u"yearStart"_s}, {u"reason"_s, u"overlap"_s}});
    Fields fields;
    fields.set(QLatin1String("school_year"), year)
        .set(QLatin1String("first_day"), days.first)
        .set(QLatin1String("last_day"), days.last)
        .set(QLatin1String("content"),
             QString::fromUtf8(QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact)));
    using Found = std::pair<QByteArray, qint64>;
    YICE_ASSIGN(const auto stored, m_db.first(CalendarOfYear, {year},
                                              [](const Row &row) { return Found(row.blob(0), row.number(1)); }));
    if (!stored) {
        YICE_TRY(m_db.insert(CalendarTable, Id<SchoolCalendar>::make(m_db.clock()).bytes(), fields));
        report.added = 1;
        return report;
    }
    YICE_ASSIGN(const qint64 revision, m_db.update(CalendarTable, stored->first, stored->second, fields));
    ++(revision == stored->second ? report.unchanged : report.updated);
    return report;
}

Result<QList<SchoolCalendar>> CalendarService::list() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    return calendarsOf(m_db);
}

bool SchoolDays::contains(const QDate &day)
{
    if (!m_calendars)
        m_calendars = calendarsOf(m_db).value_or(QList<SchoolCalendar>());
    for (const SchoolCalendar &calendar : *m_calendars) {
        if (calendar.termOn(day))
            return calendar.isSchoolDay(day);
    }
    return true;
}

} // namespace core::students
