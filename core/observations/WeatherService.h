// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/ObservationService.h"
#include "core/observations/WeatherRepository.h"

namespace core::observations
{

/// The barometer as the holder of a kit sets it. Every function wants ReportClass; lives inside one job.
class OwnWeather
{
public:
    OwnWeather(storage::Connection &db, const students::StudentService &students, const alerts::LocalDays &days)
        : m_db(db), m_students(students), m_days(days)
    {
    }

    /// Of the week of this day: what holds of each class and day. Invalid (week).
    Result<QList<ClassWeather>> week(const QDate &day) const;
    /// Of today, in place of what was said after `handedIn`, which nobody else has seen. False: it is said already. Invalid: weather,
    /// note (over 500 characters). NotFound: no pupil of that class is here.
    Result<bool> set(const students::ClassName &className, int weather, const QString &note, const QDateTime &handedIn = {});

private:
    storage::Connection &m_db;
    const students::StudentService &m_students;
    const alerts::LocalDays &m_days;
};

/// The barometer of a school. Every function checks rights; lives inside one job.
class WeatherService
{
public:
    WeatherService(storage::Connection &db, const alerts::AlertContext &context) : m_db(db), m_context(context) {}

    /// What was said in a kit, under its own ids and times, so that order and repetition make no difference. EditAlerts of all students.
    Result<TakenReports> takeWritten(const QList<ClassWeather> &weather);
    /// What each person says of each class and day, by day and class; both Mondays included. SeeAlerts of all students.
    Result<QList<ClassWeather>> between(const QDate &first, const QDate &last) const;
    /// Classes that ask for a look, the longest first. SeeAlerts of all students.
    Result<QList<ClassLook>> looks() const;
    /// Somebody looked: what was said until today asks no more. NotFound: the class does not ask. Invalid (note): empty, or
    /// over 500 characters. EditAlerts of all students.
    Result<> look(const students::ClassName &className, const QString &note);

private:
    storage::Connection &m_db;
    const alerts::AlertContext &m_context;
};

} // namespace core::observations
