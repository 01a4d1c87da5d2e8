// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/JsonReader.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <functional>

namespace core::alerts {

enum class SpanUnit { Minutes, Hours, Days, SchoolDays, Months };

/// How long a step may take.
struct Span {
    SpanUnit unit = SpanUnit::Days;
    int count = 0;
    /// For comparing rules only: a month as 30 days.
    qint64 nominalMinutes() const;
    bool operator==(const Span &) const = default;
};

/// Reads `after` and `unit` of `reader`.
Span readSpan(base::JsonReader &reader);

/// Days as the people on the spot count them.
struct LocalDays {
    QTimeZone zone;
    std::function<bool(const QDate &)> isSchoolDay; ///< empty: every day is one

    QDate dayOf(const QDateTime &instant) const { return instant.toTimeZone(zone).date(); }
    /// The last instant in time, UTC. Minutes and hours run through nights and holidays to the millisecond; days and
    /// months end with the local day, so that "the same day" is 0 days. A day of the month that does not exist becomes
    /// the month's last. Without a school day within a year the next day counts.
    QDateTime dueAfter(const QDateTime &from, const Span &span) const;
    /// The end of the first night, from that day on, before a school day; without one within a year, of that day.
    QDateTime schoolNightFrom(const QDateTime &instant) const;
};

} // namespace core::alerts
