// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/RoomPlan.h"
#include "core/counselling/Session.h"

namespace core::counselling
{

enum class Visitor { Student, Guardian };
enum class AppointmentState { Booked, Kept, NoShow, Cancelled, LateCancelled };
enum class CalledOffBy { Student, Guardian, Counsellor, School };
/// How it became known that somebody who did not come is safe.
enum class Found { Seen, Spoken, SeenByStaff };

/// Local time of the school.
struct Slot {
    QDate day;
    TimeSpan span;
    bool overlaps(const Slot &other) const { return day == other.day && span.overlaps(other.span); }
    bool operator==(const Slot &) const = default;
};

struct Appointment {
    Id<Appointment> id;
    qint64 revision = 0;
    Id<students::Student> student; ///< with whom, or about whom
    Id<security::User> counsellor;
    QString counsellorName;
    QString room;
    Slot slot;
    Visitor visitor = Visitor::Student;
    Source source = Source::Self;
    AppointmentState state = AppointmentState::Booked;
    std::optional<CalledOffBy> calledOffBy = {};
    Id<Appointment> series = {};  ///< the first of a weekly series; null: none
    Id<Appointment> follows = {}; ///< booked in place of this one
    Id<Session> session = {};     ///< the note that was begun with it
    std::optional<int> missedLevel = {}; ///< gravity of the open case when the student did not come, 1 to 4
    QDateTime settled = {};       ///< when it was kept, missed or called off
    QString settledBy = {};
    std::optional<Found> found = {};
    QDateTime foundAt = {};
    QString foundBy = {};
    QDateTime made = {};
    QString madeBy = {};

    bool occupies() const { return state == AppointmentState::Booked || state == AppointmentState::Kept; }
};

/// A room and people in it at one time.
struct Occupied {
    Id<Appointment> id;
    Slot slot;
    QString room;
    Id<security::User> counsellor;
    QString counsellorName;
    QList<Id<students::Student>> students;
};

QString visitorName(Visitor visitor); ///< "guardian"
QString appointmentStateName(AppointmentState state); ///< "no_show"
QString calledOffName(CalledOffBy by); ///< "school"
QString foundName(Found found); ///< "seen_by_staff"
// Each of these: Invalid with `field`.
Result<Visitor> visitorFromName(const QString &name);
Result<AppointmentState> appointmentStateFromName(const QString &name);
Result<CalledOffBy> calledOffFromName(const QString &name);
Result<Found> foundFromName(const QString &name);

} // namespace core::counselling
