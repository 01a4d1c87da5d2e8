// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/WeekPieces.h"

#include <algorithm>

using namespace core::counselling;

namespace ui::counselling
{

namespace
{

constexpr int FirstHour = 8;
constexpr int LastHour = 18;
constexpr int MinutesAnHour = 60;
constexpr int LastMinute = 24 * 60 - 1;
constexpr int StepMinutes = 30;
constexpr int LastSchoolWeekday = 5;

int minutesOf(const QTime &time)
{
    return time.hour() * MinutesAnHour + time.minute();
}

QTime timeAt(int minutes)
{
    return QTime(minutes / MinutesAnHour, minutes % MinutesAnHour);
}

bool isOpenAt(const QList<TimeSpan> &open, const QTime &time)
{
    return std::any_of(open.begin(), open.end(), [&](const TimeSpan &one) { return one.begun <= time && time < one.ended; });
}

TimeSpan hoursOf(const RoomWeek &week, const QList<int> &shown)
{
    TimeSpan hours{QTime(FirstHour, 0), QTime(LastHour, 0)};
    const auto widen = [&](const TimeSpan &span) {
        hours.begun = std::min(hours.begun, QTime(span.begun.hour(), 0));
        const int whole = (minutesOf(span.ended) + MinutesAnHour - 1) / MinutesAnHour * MinutesAnHour;
        hours.ended = std::max(hours.ended, timeAt(std::min(LastMinute, whole)));
    };
    for (const RoomDay &day : week.days) {
        for (const TimeSpan &span : day.open)
            widen(span);
    }
    for (const int one : shown)
        widen(week.appointments.at(one).appointment.slot.span);
    return hours;
}

/// Of one day, by time, each behind the one before.
QList<int> inTurn(const RoomWeek &week, const QList<int> &shown, const QDate &day)
{
    QList<int> turn;
    for (const int one : shown) {
        const Appointment &appointment = week.appointments.at(one).appointment;
        if (appointment.slot.day != day)
            continue;
        const auto standing = std::find_if(turn.begin(), turn.end(), [&](int other) {
            return week.appointments.at(other).appointment.slot.overlaps(appointment.slot);
        });
        if (standing == turn.end())
            turn.append(one);
        else if (!week.appointments.at(*standing).appointment.occupies())
            *standing = one;
    }
    return turn;
}

QList<WeekPiece> piecesOf(const RoomWeek &week, const RoomDay &day, const QList<int> &turn, const TimeSpan &hours)
{
    QList<WeekPiece> pieces;
    QTime at = hours.begun;
    const auto fillUntil = [&](const QTime &end) {
        // In minutes: the half hour after 23:30 is no time of this day.
        for (int from = minutesOf(at); from < minutesOf(end);) {
            const int next = std::min(minutesOf(end), (from / StepMinutes + 1) * StepMinutes);
            pieces.append({{timeAt(from), timeAt(next)}, -1, isOpenAt(day.open, timeAt(from))});
            from = next;
        }
    };
    for (const int one : turn) {
        const TimeSpan &span = week.appointments.at(one).appointment.slot.span;
        fillUntil(span.begun);
        pieces.append({span, one, true});
        at = span.ended;
    }
    fillUntil(hours.ended);
    return pieces;
}

} // namespace

bool WeekView::shows(const Appointment &one) const
{
    return room.isEmpty() ? one.counsellor == counsellor : one.room == room;
}

WeekTable weekTable(const RoomWeek &week, const WeekView &view)
{
    QList<int> shown;
    for (int i = 0; i < week.appointments.size(); ++i) {
        const Appointment &one = week.appointments.at(i).appointment;
        const bool missed = one.state == AppointmentState::NoShow;
        if (view.shows(one) && (missed || one.occupies()))
            shown.append(i);
    }
    WeekTable table;
    table.hours = hoursOf(week, shown);
    for (const RoomDay &day : week.days) {
        const QList<int> turn = inTurn(week, shown, day.day);
        if (day.day.dayOfWeek() > LastSchoolWeekday && day.open.isEmpty() && turn.isEmpty())
            continue;
        table.days.append({day.day, day.schoolDay, piecesOf(week, day, turn, table.hours)});
    }
    return table;
}

} // namespace ui::counselling
