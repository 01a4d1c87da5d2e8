// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/RoomRules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::counselling
{

namespace
{

constexpr int LastWeekday = 5;
constexpr int DaysAWeek = 7;
constexpr int SecondsAMinute = 60;
constexpr int SecondsAnHour = 3600;
constexpr int WeeksAYear = 52;

/// What of `whole` no span of `parts` covers.
QList<TimeSpan> rest(const TimeSpan &whole, const QList<TimeSpan> &parts)
{
    QList<TimeSpan> left{whole};
    for (const TimeSpan &part : parts) {
        QList<TimeSpan> next;
        for (const TimeSpan &one : std::as_const(left)) {
            if (!one.overlaps(part)) {
                next.append(one);
                continue;
            }
            if (one.begun < part.begun)
                next.append({one.begun, part.begun});
            if (part.ended < one.ended)
                next.append({part.ended, one.ended});
        }
        left = next;
    }
    return left;
}

} // namespace

bool isSchoolDay(const QList<students::SchoolCalendar> &calendars, const QDate &day)
{
    for (const students::SchoolCalendar &calendar : calendars) {
        if (calendar.days().contains(day))
            return calendar.isSchoolDay(day);
    }
    return day.dayOfWeek() <= LastWeekday;
}

QList<TimeSpan> openTimes(const RoomPlan &plan, const QDate &day, bool schoolDay)
{
    for (const SpecialDay &one : plan.days) {
        if (one.day == day)
            return one.open;
    }
    QList<TimeSpan> open;
    if (!schoolDay)
        return open;
    for (const OpenTime &one : plan.hours) {
        if (one.weekday == day.dayOfWeek())
            open.append(one.span);
    }
    return open;
}

bool isOpen(const RoomPlan &plan, const Slot &slot, bool schoolDay)
{
    const auto open = openTimes(plan, slot.day, schoolDay);
    return std::any_of(open.begin(), open.end(), [&](const TimeSpan &one) { return one.contains(slot.span); });
}

QList<DutyTime> onDuty(const RoomPlan &plan, const QDate &day)
{
    QList<DutyTime> ofDay;
    QList<DutyTime> ofWeek;
    for (const DutyTime &one : plan.duty) {
        if (one.day == day)
            ofDay.append(one);
        else if (one.weekday == day.dayOfWeek())
            ofWeek.append(one);
    }
    return ofDay.isEmpty() ? ofWeek : ofDay;
}

QList<int> weekdaysWithoutHours(const RoomPlan &plan)
{
    QList<int> without;
    for (int weekday = 1; weekday <= LastWeekday; ++weekday) {
        if (std::none_of(plan.hours.begin(), plan.hours.end(), [=](const OpenTime &one) { return one.weekday == weekday; }))
            without.append(weekday);
    }
    return without;
}

QList<OpenTime> unmanned(const RoomPlan &plan)
{
    QList<OpenTime> gaps;
    for (const OpenTime &open : plan.hours) {
        QList<TimeSpan> covered;
        for (const DutyTime &one : plan.duty) {
            if (one.weekday == open.weekday)
                covered.append(one.span);
        }
        for (const TimeSpan &gap : rest(open.span, covered))
            gaps.append({open.weekday, gap});
    }
    return gaps;
}

Occupied occupiedBy(const Appointment &one)
{
    return {one.id, one.slot, one.room, one.counsellor, one.counsellorName, {one.student}};
}

std::optional<Clash> clashOf(const Occupied &wanted, const QList<Occupied> &others)
{
    std::optional<Clash> found;
    for (const Occupied &other : others) {
        if ((!wanted.id.isNull() && other.id == wanted.id) || !other.slot.overlaps(wanted.slot))
            continue;
        const bool student = std::any_of(wanted.students.begin(), wanted.students.end(),
                                         [&](const auto &one) { return other.students.contains(one); });
        const bool counsellor = other.counsellor == wanted.counsellor;
        if (!student && !counsellor && other.room != wanted.room)
            continue;
        if (found && found->with.slot.span.begun <= other.slot.span.begun)
            continue;
        found = Clash{student ? ClashKind::Student : counsellor ? ClashKind::Counsellor : ClashKind::Room, other};
    }
    return found;
}

QList<Occupied> occupiedBy(const Sitting &sitting, const Group &group, const QList<GroupMember> &members)
{
    Occupied one;
    one.id = Id<Appointment>::fromBytes(sitting.id.bytes());
    one.slot = sitting.slot;
    one.room = sitting.room;
    for (const GroupMember &member : members) {
        if (member.isMemberOn(sitting.slot.day))
            one.students.append(member.student);
    }
    QList<Occupied> all;
    for (const GroupLeader &leader : group.leaders) {
        one.counsellor = leader.id;
        one.counsellorName = leader.name;
        all.append(one);
    }
    return all.isEmpty() ? QList<Occupied>{one} : all;
}

SeriesDays seriesDays(const Slot &first, int times, const RoomPlan &plan, bool outsideHours,
                      const std::function<bool(const QDate &)> &schoolDay)
{
    SeriesDays series;
    for (int week = 0; week < WeeksAYear && series.days.size() < times; ++week) {
        const QDate day = first.day.addDays(week * DaysAWeek);
        const bool school = schoolDay(day);
        const bool special = std::any_of(plan.days.begin(), plan.days.end(), [&](const SpecialDay &one) { return one.day == day; });
        const bool holiday = !school && !special;
        if (holiday || (!outsideHours && !isOpen(plan, {day, first.span}, school)))
            series.skipped.append({day, holiday});
        else
            series.days.append(day);
    }
    return series;
}

Result<> checkSlot(const Slot &slot, const QDate &today)
{
    if (!slot.day.isValid() || slot.day < today)
        return invalid(u"day"_s);
    if (!slot.span.isValid() || slot.span.begun.secsTo(slot.span.ended) > MostMinutes * SecondsAMinute)
        return invalid(u"time"_s);
    return {};
}

QDateTime beginningOf(const Slot &slot)
{
    return QDateTime(slot.day, slot.span.begun).toUTC();
}

AppointmentState calledOffState(const Appointment &appointment, CalledOffBy by, const QDateTime &now, int lateHours)
{
    const bool visitor = by == CalledOffBy::Student || by == CalledOffBy::Guardian;
    const bool late = now > beginningOf(appointment.slot).addSecs(-lateHours * SecondsAnHour);
    return visitor && late ? AppointmentState::LateCancelled : AppointmentState::Cancelled;
}

QStringList faultsIn(const Appointment &appointment, const alerts::CaseSafety &safety)
{
    QStringList faults;
    if (safety.suspects(appointment.counsellorName, u"psych_teacher"_s))
        faults.append(CounsellorSuspected);
    if (appointment.visitor == Visitor::Guardian) {
        if (safety.atHome() == alerts::HomeInvolved::NotAsked)
            faults.append(u"ask_home"_s);
        else if (alerts::mayInvolveHome(safety.atHome()))
            faults.append(u"home_involved"_s);
    }
    return faults;
}

bool asksForStudent(const Appointment &appointment, int missedLevel)
{
    return appointment.state == AppointmentState::NoShow && appointment.visitor == Visitor::Student && !appointment.found
        && appointment.missedLevel.value_or(0) >= missedLevel;
}

bool isUnmarked(const Appointment &appointment, const QDateTime &now, int missedHours)
{
    return appointment.state == AppointmentState::Booked && appointment.visitor == Visitor::Student
        && beginningOf(appointment.slot).addSecs(missedHours * SecondsAnHour) < now;
}

} // namespace core::counselling
