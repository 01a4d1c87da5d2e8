// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/Appointment.h"
#include "core/students/SchoolCalendar.h"

#include <QMap>
#include <QStringList>

namespace core::counselling
{

/// What divides the sessions of a period, and last the appointments.
enum class Breakdown { Month, Source, Mode, LevelBefore, LevelAfter, Grade, Sex, Appointments };

/// One that is counted. A student's grade and sex are the same for all of theirs.
struct CountedEntry {
    Id<students::Student> student;
    QDate day;
    int minutes = 0;
    QMap<Breakdown, QString> keys = {};
    QByteArray occasion = {}; ///< which several share: the sitting of a group
};

struct CountedEntries {
    QList<CountedEntry> sessions;
    QList<CountedEntry> appointments;
    QList<CountedEntry> attendances; ///< somebody came to a sitting of a group
    QList<CountedEntry> disclosures; ///< confidentiality was broken
    QStringList grades;              ///< that the school has, "7"
};

/// A number that may be said; none: 1 to 4 students, or what would tell of them.
using SafeFigure = std::optional<int>;

struct FigureCell {
    QString key; ///< "2026-11", sourceName(), modeName(), "0" to "4" or "none" of a level, "7", "male", appointmentStateName()
    SafeFigure count = {};
    SafeFigure students = {}; ///< by grade and sex only
};

struct FigureTable {
    Breakdown by = Breakdown::Month;
    QList<FigureCell> cells; ///< every one there can be, in order
};

/// A period without names.
struct SessionFigures {
    students::DaySpan days;
    SafeFigure sessions;
    SafeFigure minutes;
    SafeFigure students;
    SafeFigure appointments;
    SafeFigure sittings;     ///< of groups
    SafeFigure participants; ///< students who came to one
    SafeFigure disclosures;
    QList<FigureTable> tables;
};

/// A period that everybody may ask for. A term lasts until the next begins and the last one until the year ends, so that no
/// few days lie between them that could be computed.
struct StatisticsPeriod {
    QString schoolYear; ///< "2026-2027"
    QString term;       ///< its name; empty: the whole year
    students::DaySpan days;
    bool operator==(const StatisticsPeriod &) const = default;
};

struct PeriodChoice {
    std::optional<StatisticsPeriod> term;     ///< of this day
    std::optional<StatisticsPeriod> lastTerm; ///< before it
    StatisticsPeriod year;
};

/// Terms and years of the calendars, by first day.
QList<StatisticsPeriod> standingPeriods(const QList<students::SchoolCalendar> &calendars);
/// Where no calendar has the day, the year is that from September to August.
PeriodChoice periodsOn(const QDate &day, const QList<students::SchoolCalendar> &calendars);

/// No number that is hidden can be computed: not from the others, nor from those of the `standing` periods beside, nor from
/// these rules. Two periods that somebody chose freely, alike but for some days, can still be subtracted from each other.
SessionFigures figuresOf(const CountedEntries &entries, const students::DaySpan &days, const QList<StatisticsPeriod> &standing);

QString breakdownName(Breakdown by); ///< "level_before"

} // namespace core::counselling
