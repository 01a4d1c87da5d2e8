// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations/ObservationService.h"

#include "core/alerts/CaseSafety.h"
#include "core/network/NetworkService.h"
#include "core/observations/WeatherRepository.h"
#include "core/students/CalendarService.h"
#include "core/students/OwnStudents.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace core::observations
{

namespace
{

using students::ClassName;
using students::StudentRow;
using tabular::Cell;

constexpr int DaysAWeek = 7;
constexpr int WeeksWithoutCalendar = 20;
constexpr int WeeksTakingPart = 4; ///< without a report in so many nobody is reminded

/// What was handed in of one class in one week.
struct HandedIn {
    bool zero = false;
    bool observed = false; ///< that the viewer may see
    int weather = 0;       ///< alone it is no report
    QDate filled;
    QHash<Id<students::Student>, QList<Observation>> students; ///< likewise, with their versions
};

using ClassKey = std::tuple<QDate, int, int>;

ClassKey keyOf(const Handed &handed)
{
    return {handed.week, handed.className.grade, handed.className.number};
}

Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell{Cell::Kind::Text, text};
}

} // namespace

QList<ClassWeek> ReportGrid::withState(ReportState state) const
{
    QList<ClassWeek> list;
    for (qsizetype i = 0; i < weeks.size(); ++i) {
        for (const ReportRow &row : rows) {
            if (row.cells.at(i).state == state)
                list.append({row.className, weeks.at(i).monday, row.head});
        }
    }
    return list;
}

Result<QList<students::SchoolCalendar>> ObservationService::calendars() const
{
    return students::CalendarService(m_db).list();
}

Result<ReportGrid> ObservationService::grid(const QDate &first, const QDate &last) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_TRY(students::requireAll(m_db.viewer()));
    if (!first.isValid() || !last.isValid() || first > last)
        return fail(ErrorCode::Invalid, u"from"_s, {{u"field"_s, u"from"_s}});
    YICE_ASSIGN(const ObservationForm form, shippedObservationForm());
    YICE_ASSIGN(const auto known, calendars());
    YICE_ASSIGN(const auto classes, m_students.classes());
    YICE_ASSIGN(const auto posts, network::NetworkService(m_db).posts());
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    const ObservationRepository repository(m_db);
    YICE_ASSIGN(const auto observed, repository.between(first, last));
    YICE_ASSIGN(const auto zero, repository.zeroBetween(first, last));

    std::map<ClassKey, HandedIn> handed;
    const auto note = [&](const Handed &one) -> HandedIn & {
        HandedIn &in = handed[keyOf(one)];
        in.filled = in.filled.isValid() ? std::max(in.filled, one.filled) : one.filled;
        return in;
    };
    for (const Observation &one : observed) {
        if (!one.post.isEmpty()) // what others saw excuses no class head
            continue;
        HandedIn &in = note(one.handed);
        if (kept.contains(one.student)) {
            in.zero = true;
            continue;
        }
        in.observed = true;
        in.students[one.student].append(one);
    }
    for (const ZeroReport &one : zero)
        note(one.handed).zero = true;
    YICE_ASSIGN(const auto said, WeatherRepository(m_db).between(first, last));
    for (const ClassWeather &one : inForce(said)) {
        int &weather = handed[keyOf(one.handed)].weather;
        weather = std::max(weather, one.weather);
    }

    ReportGrid grid;
    const QDate today = m_context.days.dayOf(m_db.clock().now());
    for (QDate monday = mondayOf(first.addDays(DaysAWeek - 1)); monday <= last; monday = monday.addDays(DaysAWeek))
        grid.weeks.append({monday, teachingWeekOf(known, monday), isReportDue(known, monday), monday.addDays(form.dueWeekday - 1)});
    const QDate lastDay = grid.weeks.isEmpty() ? today : grid.weeks.last().lastDay;
    for (const students::ClassRow &one : classes) {
        ReportRow row;
        row.className = one.className;
        row.head = classHeadOn(posts, form, m_students.stage(), one.className, lastDay);
        for (const ReportWeek &week : std::as_const(grid.weeks)) {
            ReportCell cell;
            const auto in = handed.find({week.monday, one.className.grade, one.className.number});
            if (in != handed.end()) {
                cell.filled = in->second.filled;
                cell.weather = in->second.weather;
                cell.students = static_cast<int>(in->second.students.size());
                for (const QList<Observation> &versions : std::as_const(in->second.students)) {
                    cell.points += form.points(versions.last().ratings);
                    cell.sameDay += std::any_of(versions.begin(), versions.end(),
                                                [&](const Observation &v) { return !form.sameDay(v.ratings).isEmpty(); });
                }
            }
            cell.state = reportState(week.due, in != handed.end() && in->second.zero,
                                     in != handed.end() && in->second.observed, week.lastDay, today);
            row.cells.append(cell);
        }
        grid.rows.append(row);
        const QString gradeHead = gradeHeadOn(posts, form, one.className.grade, lastDay);
        if (!gradeHead.isEmpty())
            grid.gradeHeads.insert(one.className.grade, gradeHead);
    }
    return grid;
}

Result<ReportGrid> ObservationService::history(const QDate &day) const
{
    YICE_ASSIGN(const auto known, calendars());
    const QDate monday = mondayOf(day);
    for (const students::SchoolCalendar &calendar : known) {
        for (const students::Term &term : calendar.terms()) {
            if (!term.weeks.isEmpty() && term.weeks.first().monday <= monday && day <= term.days.last)
                return grid(term.weeks.first().monday, monday);
        }
    }
    return grid(monday.addDays(-DaysAWeek * (WeeksWithoutCalendar - 1)), monday);
}

Result<std::optional<LateReports>> ObservationService::late() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_TRY(students::requireAll(m_db.viewer()));
    const QDate today = m_context.days.dayOf(m_db.clock().now());
    const QDate monday = mondayOf(today);
    YICE_ASSIGN(const bool takesPart,
                ObservationRepository(m_db).anyBetween(monday.addDays(-DaysAWeek * WeeksTakingPart), monday));
    if (!takesPart)
        return std::nullopt;
    YICE_ASSIGN(const ReportGrid grid, this->grid(monday.addDays(-DaysAWeek * WeeksTakingPart), monday));
    for (qsizetype i = grid.weeks.size() - 1; i >= 0; --i) {
        const ReportWeek &week = grid.weeks.at(i);
        if (!week.due || today <= week.lastDay)
            continue;
        const auto missing = std::count_if(grid.rows.begin(), grid.rows.end(), [i](const ReportRow &row) {
            return row.cells.at(i).state == ReportState::Missing;
        });
        return missing > 0 ? std::optional(LateReports{week.monday, week.lastDay, static_cast<int>(missing)}) : std::nullopt;
    }
    return std::nullopt;
}

/// Those that the viewer may see, each with its versions; in the order of `all`.
Result<QList<SeenStudent>> ObservationService::seenStudents(const QList<Observation> &all) const
{
    YICE_ASSIGN(const ObservationForm form, shippedObservationForm());
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    QList<Observation> visible = all;
    visible.removeIf([&](const Observation &one) { return kept.contains(one.student); });
    YICE_TRY(students::keepOwn(m_db, visible));
    const bool withheld = !m_db.viewer().may(Permission::ReadNotes) && !students::seesOwnOnly(m_db.viewer());
    QList<SeenStudent> list;
    for (Observation &one : visible) {
        if (withheld) {
            one.facts.clear();
            one.source.clear();
        }
        if (list.isEmpty() || list.last().versions.last().student != one.student
            || list.last().versions.last().handed.week != one.handed.week || list.last().versions.last().post != one.post) {
            SeenStudent seen;
            YICE_ASSIGN(seen.student, m_students.row(one.student));
            seen.factsWithheld = withheld;
            list.append(seen);
        }
        SeenStudent &seen = list.last();
        seen.versions.append(one);
        seen.conflict = standing(seen.versions).size() > 1;
        seen.points = form.points(one.ratings);
        for (const int item : form.sameDay(one.ratings)) {
            if (!seen.sameDay.contains(item))
                seen.sameDay.append(item);
        }
    }
    return list;
}

Result<QList<SeenStudent>> ObservationService::open(const ClassName &className, const QDate &week)
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_ASSIGN(const auto all, ObservationRepository(m_db).of(className, mondayOf(week)));
    YICE_ASSIGN(QList<SeenStudent> list, seenStudents(all));
    std::stable_sort(list.begin(), list.end(), [](const SeenStudent &a, const SeenStudent &b) {
        return std::tuple(a.sameDay.isEmpty(), -a.points, a.student.studentNumber)
            < std::tuple(b.sameDay.isEmpty(), -b.points, b.student.studentNumber);
    });
    for (const SeenStudent &one : std::as_const(list)) {
        for (const Observation &version : one.versions)
            YICE_TRY(m_db.noteAct(QLatin1String("viewed"), QLatin1String("observation"), version.id.bytes()));
    }
    return list;
}

Result<QList<SeenStudent>> ObservationService::of(const Id<students::Student> &student) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_TRY(students::requireOwn(m_db, student));
    YICE_ASSIGN(const auto all, ObservationRepository(m_db).of(student));
    YICE_ASSIGN(QList<SeenStudent> list, seenStudents(all));
    std::reverse(list.begin(), list.end());
    return list;
}

Result<tabular::Workbook> ObservationService::blankSheet(const ClassName &className, const QDate &week)
{
    YICE_TRY(m_db.viewer().require(Permission::ExportData));
    students::StudentQuery query;
    query.className = className;
    YICE_ASSIGN(const auto pupils, m_students.list(query));
    if (pupils.isEmpty())
        return fail(ErrorCode::NotFound, u"class"_s, {{u"id"_s, className.display()}});
    YICE_ASSIGN(const ObservationForm form, shippedObservationForm());
    YICE_ASSIGN(const auto posts, network::NetworkService(m_db).posts());
    const QDate monday = mondayOf(week);
    const QString head = classHeadOn(posts, form, m_students.stage(), className, monday.addDays(form.dueWeekday - 1));
    const QStringList names = headerOf(form);
    tabular::Sheet sheet;
    sheet.name = shortClassText(className);
    const auto add = [&](const QString &number, const QString &name) {
        QList<Cell> row(names.size());
        row[WeekColumn] = textCell(monday.toString(Qt::ISODate));
        row[ClassColumn] = textCell(shortClassText(className));
        row[HeadColumn] = textCell(head);
        row[NumberColumn] = textCell(number);
        row[NameColumn] = textCell(name);
        sheet.rows.append(row);
    };
    QList<Cell> header;
    for (const QString &name : names)
        header.append(textCell(name));
    sheet.rows.append(header);
    add({}, {});
    for (const StudentRow &one : pupils)
        add(one.studentNumber, one.name);
    YICE_TRY(m_db.noteAct(QLatin1String("exported"), QLatin1String("student"), {}));
    return tabular::Workbook{{sheet}};
}

} // namespace core::observations
