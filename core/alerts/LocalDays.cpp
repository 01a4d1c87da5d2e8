// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/LocalDays.h"

using namespace Qt::Literals::StringLiterals;

namespace core::alerts {

namespace {

constexpr qint64 MinutesADay = 24 * 60;

QDate schoolDayAfter(const LocalDays &days, const QDate &start, int count)
{
    QDate day = start;
    for (int found = 0; found < count;) {
        day = day.addDays(1);
        if (!days.isSchoolDay || days.isSchoolDay(day))
            ++found;
        if (start.daysTo(day) > 366)
            return start.addDays(count);
    }
    return day;
}

} // namespace

qint64 Span::nominalMinutes() const
{
    switch (unit) {
    case SpanUnit::Minutes:
        return count;
    case SpanUnit::Hours:
        return count * 60LL;
    case SpanUnit::Days:
    case SpanUnit::SchoolDays:
        return count * MinutesADay;
    case SpanUnit::Months:
        return count * 30 * MinutesADay;
    }
    return 0;
}

Span readSpan(base::JsonReader &reader)
{
    Span span;
    span.count = reader.number(u"after"_s, 0, 10000);
    const QString unit = reader.text(u"unit"_s);
    const QStringList words{u"minutes"_s, u"hours"_s, u"days"_s, u"school_days"_s, u"months"_s};
    if (!words.contains(unit))
        reader.refuse(u"unit"_s);
    else
        span.unit = static_cast<SpanUnit>(words.indexOf(unit));
    return span;
}

QDateTime LocalDays::dueAfter(const QDateTime &from, const Span &span) const
{
    const QDate day = dayOf(from);
    switch (span.unit) {
    case SpanUnit::Minutes:
        return from.toUTC().addSecs(span.count * 60LL);
    case SpanUnit::Hours:
        return from.toUTC().addSecs(span.count * 3600LL);
    case SpanUnit::Days:
        return day.addDays(span.count).endOfDay(zone).toUTC();
    case SpanUnit::SchoolDays:
        return schoolDayAfter(*this, day, span.count).endOfDay(zone).toUTC();
    case SpanUnit::Months:
        return day.addMonths(span.count).endOfDay(zone).toUTC();
    }
    return from;
}

QDateTime LocalDays::schoolNightFrom(const QDateTime &instant) const
{
    const QDate day = dayOf(instant);
    return schoolDayAfter(*this, day, 1).addDays(-1).endOfDay(zone).toUTC();
}

} // namespace core::alerts
