// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"
#include "core/students/SchoolCalendar.h"

#include <optional>

namespace core::students
{

struct CalendarImport {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    SchoolCalendar calendar;
    QList<Problem> problems; ///< school_days_differ: a week whose count is not that of its days; stopped nothing
};

/// The calendars of a school, one for each school year. Every function checks rights; lives inside one job.
class CalendarService
{
public:
    explicit CalendarService(storage::Connection &db) : m_db(db) {}

    /// Takes the calendar of one school year; one that is there is replaced. Errors of SchoolCalendar::fromJson; TooLarge;
    /// Invalid (where: yearStart, reason: overlap) when its days lie in another stored year. `file`: its name. EditSchool.
    Result<CalendarImport> importCalendar(const QByteArray &json, const QString &file = {});

    Result<QList<SchoolCalendar>> list() const; ///< by first day; SeeStatistics

private:
    Result<CalendarImport> take(const QByteArray &json);

    storage::Connection &m_db;
};

/// The stored calendars as clocks ask them, which run for whoever looks: no right is needed to count days. Reads on first
/// use; lives inside one job.
class SchoolDays
{
public:
    explicit SchoolDays(storage::Connection &db) : m_db(db) {}
    /// A day outside every stored term counts, and so does every day while the calendars cannot be read: neither what is
    /// not known nor a vacation of weeks may put off whom a child in danger waits for. [P]
    bool contains(const QDate &day);

private:
    storage::Connection &m_db;
    std::optional<QList<SchoolCalendar>> m_calendars;
};

} // namespace core::students
