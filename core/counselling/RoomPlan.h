// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTime>

namespace core::counselling
{

/// From `begun` to before `ended`, to the minute.
struct TimeSpan {
    QTime begun;
    QTime ended;
    bool isValid() const { return begun.isValid() && ended.isValid() && begun < ended; }
    bool contains(const TimeSpan &other) const { return begun <= other.begun && other.ended <= ended; }
    bool overlaps(const TimeSpan &other) const { return begun < other.ended && other.begun < ended; }
    bool operator==(const TimeSpan &) const = default;
};

struct OpenTime {
    int weekday = 1; ///< 1 Monday to 7 Sunday
    TimeSpan span;
    bool operator==(const OpenTime &) const = default;
};

/// A day that is not as its weekday is: an exam, a meeting, a Saturday on which lessons are made up.
struct SpecialDay {
    QDate day;
    QList<TimeSpan> open; ///< empty: closed
    bool operator==(const SpecialDay &) const = default;
};

/// Somebody is on duty: each week, or on one day in place of those of its weekday.
struct DutyTime {
    int weekday = 0; ///< 1 to 7; 0: `day` counts
    QDate day = {};
    TimeSpan span;
    QString person;
    bool operator==(const DutyTime &) const = default;
};

/// How a school runs its counselling room (rules.md 2.1 [F]: regular times, in principle every school day, somebody on duty).
struct RoomPlan {
    qint64 revision = 0; ///< 0: the proposed one, nobody has set one up
    QStringList rooms;
    QList<OpenTime> hours;
    QList<SpecialDay> days;
    QList<DutyTime> duty;

    /// Trimmed, each list in order of time.
    RoomPlan tidied() const;
};

/// Stated rules and figures of room.json.
struct RoomTable {
    int version = 0;
    QString title;
    RoomPlan proposed;
    int slotMinutes = 45;
    int lateHours = 24;   ///< a visitor who calls off later than this before the beginning did so late
    int missedLevel = 3;  ///< a missed appointment of somebody with an open case of this level or graver asks where they are
    int missedHours = 2;  ///< after its beginning

    /// Unreadable (no JSON); NewerFormat; Invalid with context `where` and `reason`.
    static Result<RoomTable> fromJson(const QByteArray &json);
};

Result<RoomTable> shippedRoomTable(); ///< any thread

QJsonObject toJson(const RoomPlan &plan); ///< without revision
/// Invalid with `field`. The plan is read as it stands; checkPlan() judges it.
Result<RoomPlan> planFromJson(const QJsonObject &json);

/// Invalid with `field`: rooms (none, or one twice), hours, days (one twice), duty (nobody named): what overlaps, ends before
/// it begins, or has no weekday.
Result<> checkPlan(const RoomPlan &plan);

} // namespace core::counselling
