// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/AppointmentRepository.h"
#include "core/counselling/CounsellingService.h"
#include "core/counselling/RoomRules.h"

namespace core::counselling
{

struct AppointmentRow {
    Appointment appointment;
    students::StudentRow student;
    bool mine = false;
    /// Only that somebody has a room at a time: neither whom, nor why, nor what became of it.
    bool withheld = false;
    /// Of a booked one, what has come to light since it was made: faultsIn(). Empty for who does not see the case.
    QStringList faults = {};
};

/// A wish, checked by book() and move().
struct AppointmentWish {
    Id<students::Student> student;
    Id<security::User> counsellor;
    QString counsellorName;
    QString room;
    Slot slot;
    Visitor visitor = Visitor::Student;
    Source source = Source::Self;
    Id<Appointment> follows = {};
    bool outsideHours = false; ///< a person says so
};

struct Booked {
    QList<Id<Appointment>> made; ///< by day
    QList<SkippedDay> skipped;
};

/// What a week shows beside its appointments.
struct RoomDay {
    QDate day;
    bool schoolDay = false;
    QList<TimeSpan> open;
    QList<DutyTime> duty;
};

struct RoomWeek {
    RoomPlan plan;
    QList<RoomDay> days;
    QList<AppointmentRow> appointments; ///< by day and beginning; also what was missed or called off
};

enum class DutyKind {
    Missed,   ///< find the student
    Unmarked, ///< say whether the student came; if not, find them
    Move,     ///< it must not be held as it is booked: AppointmentRow::faults
};

struct RoomDuty {
    DutyKind kind = DutyKind::Missed;
    Id<Appointment> appointment;
    students::StudentRow student;
    std::optional<alerts::Severity> severity; ///< of the open case, as decided
    alerts::Severity gravity = alerts::Severity::Blue; ///< when the student did not come, else now
    QDateTime due;
    bool overdue = false;
};

/// Hours, duty and appointments of the counselling room. Every function checks rights; lives inside one job. Counsellors see
/// all; an assistant their own appointments and those of students given to them; nobody else any. Whoever is suspected in a
/// student's case sees of that student's appointments no more than that the room is taken, and their own not at all.
class AppointmentService
{
public:
    AppointmentService(storage::Connection &db, const students::StudentService &students, const alerts::AlertService &alerts)
        : m_db(db), m_students(students), m_alerts(alerts)
    {
    }

    Result<RoomPlan> plan() const; ///< the proposed one until one is set; SeeStatistics
    /// Errors of checkPlan(). ConditionsUnmet with "room_used": a room that is still booked is not among them. Conflict.
    /// WriteNotes.
    Result<> savePlan(const RoomPlan &plan);

    // ReadNotes or OwnNotes.

    Result<RoomWeek> week(const QDate &first, const QDate &last) const; ///< both included; Invalid (from)
    Result<QList<AppointmentRow>> of(const Id<students::Student> &student) const; ///< those that the viewer sees
    Result<AppointmentRow> open(const Id<Appointment> &id); ///< journalled as a view; NotFound

    // Each of these: WriteNotes or OwnNotes; NotFound; Conflict for a stale revision.

    /// `times` weeks, see seriesDays(); all or nothing. Errors of checkSlot(); Invalid (room, times); ConditionsUnmet with
    /// faultsIn(), "outside_hours"; NeedsDecision "appointment" for a clash: context `what` (room, counsellor, student), day,
    /// begun, ended, room, counsellor. An assistant books for themselves, with own students: Denied. To who is suspected, and
    /// would have the appointment, the student is NotFound.
    Result<Booked> book(const AppointmentWish &wish, int times = 1);
    /// Of a booked one: room, counsellor and slot of `wish`. As book(); ConditionsUnmet with "settled", "begun".
    Result<> move(const Id<Appointment> &id, qint64 revision, const AppointmentWish &wish);
    /// With `rest`: those of its series after it too; returns how many. ConditionsUnmet with "settled", and for a visitor
    /// after its beginning "begun": then the student came or did not.
    Result<int> callOff(const Id<Appointment> &id, qint64 revision, CalledOffBy by, bool rest);
    // ConditionsUnmet with "settled", "not_begun".
    Result<> keep(const Id<Appointment> &id, qint64 revision);
    Result<> miss(const Id<Appointment> &id, qint64 revision);
    /// Marked by mistake: booked again, with its note while nothing was saved in it. ConditionsUnmet with "booked",
    /// "has_session", faultsIn(); a clash as book(); Denied to call back what they might not book.
    Result<> restore(const Id<Appointment> &id, qint64 revision);
    /// Of a missed one: the student is safe. ConditionsUnmet with "not_missed".
    Result<> find(const Id<Appointment> &id, qint64 revision, Found how);
    /// Kept, and its note begun with day, time, room and source; the one that was begun before is given back. As
    /// CounsellingService::begin(); ConditionsUnmet with "not_begun" (earlier than NoteMinutesAhead), "settled".
    Result<Id<Session>> beginNote(const Id<Appointment> &id, qint64 revision, CounsellingService &sessions);

    /// Missed appointments of students with a severe case, until somebody has found them; those of which nobody says whether
    /// the student came; and what must be moved. For who sees the case; empty without the rights.
    Result<QList<RoomDuty>> duties(int withinDays) const;

private:
    Result<> mayKeep() const;
    struct Around;
    Result<Around> around(const QList<Appointment> &all) const;
    AppointmentRow rowOf(const Appointment &one, const Around &around) const;
    Result<Appointment> seen(const Id<Appointment> &id) const;
    Result<Appointment> changing(const Id<Appointment> &id, qint64 revision) const;
    Result<> mayBook(const Appointment &wanted) const;
    Result<> isSafe(const Appointment &wanted) const;
    Result<bool> isBlank(const Id<Session> &session) const;
    Result<std::optional<RoomDuty>> dutyOf(const AppointmentRow &row, const RoomTable &table) const;
    Result<> fits(const QList<Appointment> &wanted) const;
    Result<> settle(Appointment one, AppointmentState state);
    bool isMine(const Appointment &one) const { return one.counsellor.bytes() == m_db.viewer().user.bytes(); }

    storage::Connection &m_db;
    const students::StudentService &m_students;
    const alerts::AlertService &m_alerts;
};

} // namespace core::counselling
