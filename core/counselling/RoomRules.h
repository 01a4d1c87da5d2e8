// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/CaseSafety.h"
#include "core/counselling/Group.h"
#include "core/students/SchoolCalendar.h"

#include <functional>

namespace core::counselling
{

constexpr int MostInSeries = 40;

/// Whether students come: as the calendar of the day's school year says; Monday to Friday where there is none.
bool isSchoolDay(const QList<students::SchoolCalendar> &calendars, const QDate &day);

/// When the room is open: as the special day says, else on school days as its weekday does.
QList<TimeSpan> openTimes(const RoomPlan &plan, const QDate &day, bool schoolDay);
bool isOpen(const RoomPlan &plan, const Slot &slot, bool schoolDay);
/// Who is on duty: those of this very day, else of its weekday.
QList<DutyTime> onDuty(const RoomPlan &plan, const QDate &day);
/// Of Monday to Friday: "in principle every school day" [F].
QList<int> weekdaysWithoutHours(const RoomPlan &plan);
/// Parts of the weekly hours in which nobody is on duty.
QList<OpenTime> unmanned(const RoomPlan &plan);

enum class ClashKind { Room, Counsellor, Student };
struct Clash {
    ClashKind kind = ClashKind::Room;
    Occupied with;
};
/// The first in time of `others`, itself aside, that wants the same room, counsellor or student at the same time. The student
/// is named before the counsellor, and the counsellor before the room.
std::optional<Clash> clashOf(const Occupied &wanted, const QList<Occupied> &others);
Occupied occupiedBy(const Appointment &appointment);
/// Once for each leader, with those who are members on that day.
QList<Occupied> occupiedBy(const Sitting &sitting, const Group &group, const QList<GroupMember> &members);

struct SkippedDay {
    QDate day;
    bool holiday = false; ///< else the room is closed at that time
    bool operator==(const SkippedDay &) const = default;
};
struct SeriesDays {
    QList<QDate> days;
    QList<SkippedDay> skipped;
};
/// `times` days a week apart from the first on, without holidays and days on which the room is closed at that time (not so
/// with `outsideHours`): what is skipped is put behind. Fewer where a year holds no more. `times`: 1 to MostInSeries.
SeriesDays seriesDays(const Slot &first, int times, const RoomPlan &plan, bool outsideHours,
                      const std::function<bool(const QDate &)> &schoolDay);

/// What is wrong with a time: Invalid with `field`: day (none, or gone by), time (not after its beginning, longer than
/// MostMinutes).
Result<> checkSlot(const Slot &slot, const QDate &today);

QDateTime beginningOf(const Slot &slot); ///< UTC
/// A note may be begun this long before.
constexpr int NoteMinutesAhead = 15;
/// Late where a visitor calls off within `lateHours` of the beginning, or after it.
AppointmentState calledOffState(const Appointment &appointment, CalledOffBy by, const QDateTime &now, int lateHours);

constexpr QLatin1String CounsellorSuspected("counsellor_suspected");
/// What keeps an appointment from being made: CounsellorSuspected, and for a guardian "ask_home" and "home_involved" where
/// a case is open.
QStringList faultsIn(const Appointment &appointment, const alerts::CaseSafety &safety);

/// Whether somebody must find out where the student is.
bool asksForStudent(const Appointment &appointment, int missedLevel);

/// Nobody has said whether the student came, `missedHours` after the beginning.
bool isUnmarked(const Appointment &appointment, const QDateTime &now, int missedHours);

} // namespace core::counselling
