// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/Weather.h"
#include "core/storage/Connection.h"

namespace core::observations
{

/// Somebody looked after a class.
struct LookTaken {
    students::ClassName className;
    QDate day;
    QString note;
};

/// Reads and writes class_weather and class_look, and no other table. Synchronous; lives inside one job.
class WeatherRepository
{
public:
    explicit WeatherRepository(storage::Connection &db) : m_db(db) {}

    /// All that was ever said in weeks of these Mondays, both included; by day, then class, then when it was entered.
    Result<QList<ClassWeather>> between(const QDate &first, const QDate &last) const;
    Result<QList<LookTaken>> looksSince(const QDate &day) const;

    Result<> add(const ClassWeather &weather);
    Result<> amend(const ClassWeather &weather); ///< in place of what the row says. NotFound
    Result<> add(const LookTaken &look);

private:
    storage::Connection &m_db;
};

/// The last word of each person on a class and day: a calm word of one takes back no thunder of another. `said` is by day, then
/// class, then when it was entered.
QList<ClassWeather> inForce(const QList<ClassWeather> &said);

} // namespace core::observations
