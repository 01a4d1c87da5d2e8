// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/CaseLevel.h"
#include "core/counselling/AppointmentRepository.h"
#include "core/counselling/AppointmentService.h"
#include "core/counselling/RoomTaken.h"
#include "core/students/CalendarService.h"
#include "core/students/OwnStudents.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::counselling
{

namespace
{

constexpr QLatin1String AppointmentTable("appointment");
constexpr int SecondsAnHour = 3600;

/// The times at which the room is taken; nothing that tells of a person.
void withhold(Appointment &one)
{
    Appointment bare;
    bare.id = one.id;
    bare.counsellor = one.counsellor;
    bare.counsellorName = one.counsellorName;
    bare.room = one.room;
    bare.slot = one.slot;
    one = bare;
}

} // namespace

/// What is asked about the students of many appointments, read once.
struct AppointmentService::Around {
    QHash<Id<students::Student>, alerts::CaseSafety> safeties;
    QSet<Id<students::Student>> own;
    QHash<Id<students::Student>, students::StudentRow> students; ///< those of visible appointments

    bool shows(const Appointment &one, bool readsNotes, bool mine) const
    {
        return (readsNotes || mine || own.contains(one.student)) && !safeties.value(one.student).viewerSuspected;
    }
};

Result<AppointmentService::Around> AppointmentService::around(const QList<Appointment> &all) const
{
    Around around;
    QSet<Id<students::Student>> asked;
    for (const Appointment &one : all)
        asked.insert(one.student);
    YICE_ASSIGN(around.safeties, alerts::caseSafeties(m_db, asked.values()));
    for (const Id<students::Student> &student : std::as_const(asked)) {
        YICE_ASSIGN(const bool own, students::isOwn(m_db, student));
        if (own)
            around.own.insert(student);
    }
    QSet<Id<students::Student>> visible;
    for (const Appointment &one : all) {
        if (around.shows(one, m_db.viewer().may(Permission::ReadNotes), isMine(one)))
            visible.insert(one.student);
    }
    YICE_ASSIGN(around.students, m_students.rowsOf(visible.values()));
    return around;
}

AppointmentRow AppointmentService::rowOf(const Appointment &one, const Around &around) const
{
    AppointmentRow row{one, {}, isMine(one), false};
    if (!around.shows(one, m_db.viewer().may(Permission::ReadNotes), row.mine)) {
        row.withheld = true;
        withhold(row.appointment);
        return row;
    }
    row.student = around.students.value(one.student);
    if (!around.own.contains(one.student)) {
        row.appointment.missedLevel.reset();
    } else if (one.state == AppointmentState::Booked) {
        row.faults = faultsIn(one, around.safeties.value(one.student));
        if (row.mine)
            row.faults.removeAll(CounsellorSuspected);
    }
    return row;
}

Result<Appointment> AppointmentService::seen(const Id<Appointment> &id) const
{
    YICE_TRY(mayKeep());
    YICE_ASSIGN(const Appointment one, AppointmentRepository(m_db).find(id));
    YICE_ASSIGN(const Around known, around({one}));
    if (rowOf(one, known).withheld)
        return fail(ErrorCode::NotFound, AppointmentTable, {{u"id"_s, id.toString()}});
    return one;
}

Result<RoomWeek> AppointmentService::week(const QDate &first, const QDate &last) const
{
    YICE_TRY(mayKeep());
    if (!first.isValid() || !last.isValid() || first > last)
        return fail(ErrorCode::Invalid, u"from"_s, {{u"field"_s, u"from"_s}});
    RoomWeek week;
    YICE_ASSIGN(week.plan, plan());
    YICE_ASSIGN(const auto calendars, students::CalendarService(m_db).list());
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const bool school = isSchoolDay(calendars, day);
        week.days.append({day, school, openTimes(week.plan, day, school), onDuty(week.plan, day)});
    }
    YICE_ASSIGN(const auto all, AppointmentRepository(m_db).between(first, last));
    YICE_ASSIGN(const Around known, around(all));
    for (const Appointment &one : all) {
        const AppointmentRow row = rowOf(one, known);
        // One's own that is withheld would tell its counsellor of the suspicion.
        if (!row.withheld || (one.occupies() && !row.mine))
            week.appointments.append(row);
    }
    YICE_ASSIGN(const auto sittings, sittingsBetween(m_db, first, last));
    for (const Appointment &one : sittings)
        week.appointments.append({one, {}, false, true});
    std::stable_sort(week.appointments.begin(), week.appointments.end(), [](const AppointmentRow &a, const AppointmentRow &b) {
        return beginningOf(a.appointment.slot) < beginningOf(b.appointment.slot);
    });
    return week;
}

Result<QList<AppointmentRow>> AppointmentService::of(const Id<students::Student> &student) const
{
    YICE_TRY(mayKeep());
    YICE_ASSIGN(const auto all, AppointmentRepository(m_db).of(student));
    YICE_ASSIGN(const Around known, around(all));
    QList<AppointmentRow> rows;
    for (const Appointment &one : all) {
        const AppointmentRow row = rowOf(one, known);
        if (!row.withheld)
            rows.append(row);
    }
    return rows;
}

Result<AppointmentRow> AppointmentService::open(const Id<Appointment> &id)
{
    YICE_ASSIGN(const Appointment one, seen(id));
    YICE_TRY(m_db.noteAct(QLatin1String("viewed"), AppointmentTable, id.bytes()));
    YICE_ASSIGN(const Around known, around({one}));
    return rowOf(one, known);
}

/// Of a missed or booked one of an own student, as far as it asks for anything.
Result<std::optional<RoomDuty>> AppointmentService::dutyOf(const AppointmentRow &row, const RoomTable &table) const
{
    const Appointment &one = row.appointment;
    RoomDuty duty;
    duty.appointment = one.id;
    duty.due = beginningOf(one.slot);
    const bool late = isUnmarked(one, m_db.clock().now(), table.missedHours);
    const bool move = !row.faults.isEmpty() && duty.due > m_db.clock().now();
    if (!late && !move && !asksForStudent(one, table.missedLevel))
        return std::nullopt;
    std::optional<int> level = one.missedLevel;
    if (one.state == AppointmentState::Booked) {
        YICE_ASSIGN(level, alerts::caseLevel(m_db, one.student));
    }
    const bool unmarked = late && level.value_or(0) >= table.missedLevel;
    if (unmarked || asksForStudent(one, table.missedLevel)) {
        duty.kind = unmarked ? DutyKind::Unmarked : DutyKind::Missed;
        duty.due = duty.due.addSecs(table.missedHours * SecondsAnHour);
    } else if (move) {
        duty.kind = DutyKind::Move;
    } else {
        return std::nullopt;
    }
    YICE_ASSIGN(const auto cases, m_alerts.list({true, false, one.student}));
    duty.student = row.student;
    duty.severity = cases.isEmpty() ? std::nullopt : cases.first().severity;
    duty.gravity = static_cast<alerts::Severity>(level.value_or(static_cast<int>(duty.gravity)));
    duty.overdue = duty.due < m_db.clock().now();
    return duty;
}

Result<QList<RoomDuty>> AppointmentService::duties(int withinDays) const
{
    QList<RoomDuty> duties;
    if (!mayKeep())
        return duties;
    YICE_ASSIGN(const RoomTable table, shippedRoomTable());
    const AppointmentRepository repository(m_db);
    const QDate last = m_db.clock().today().addDays(withinDays);
    YICE_ASSIGN(const auto missed, repository.missed());
    YICE_ASSIGN(const auto booked, repository.booked(last));
    const QList<Appointment> all = missed + booked;
    YICE_ASSIGN(const Around known, around(all));
    for (const Appointment &one : all) {
        const AppointmentRow row = rowOf(one, known);
        if (row.withheld || !known.own.contains(one.student))
            continue;
        YICE_ASSIGN(const auto duty, dutyOf(row, table));
        if (duty && duty->due.toLocalTime().date() <= last)
            duties.append(*duty);
    }
    return duties;
}

} // namespace core::counselling
