// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/LocalDays.h"
#include "core/observations/Observation.h"

namespace core::observations
{

/// 心理晴雨表: how a class as a whole was on one day. It says nothing of any child.
struct ClassWeather {
    Id<ClassWeather> id;
    Handed handed; ///< `filled` is the day
    int weather = 0;
    QString note = {}; ///< may be empty
    QDateTime entered = {};
    QString enteredBy = {};

    bool saysSameAs(const ClassWeather &other) const { return handed == other.handed && weather == other.weather && note == other.note; }
};

/// A class whose weather asks for a look.
struct ClassLook {
    students::ClassName className;
    QDate since; ///< the day that asked first
    int weather = 0; ///< the gravest since
    int reports = 0; ///< days since
    QString note = {}; ///< of the last day
    QDateTime due = {};
    bool overdue = false;
};

/// What a class head may set, and when somebody should look, from a data file. [P]
struct WeatherRules {
    struct Kind {
        int value = 0; ///< 1 is the best
        QString name;
        QString text; ///< what is meant, in a few words
    };
    struct Look {
        int atLeast = 0; ///< weather
        int reports = 1; ///< days on which it was said, one after the other
    };
    int version = 0;
    QList<Kind> kinds; ///< by value, from 1 without a gap
    QList<Look> looks;
    alerts::Span look; ///< within which somebody looks
    int forgottenAfter = 0; ///< days after which a report asks for nothing any more

    const Kind *kind(int value) const; ///< null for another value
    /// Since when this class asks, by its reports that nobody has looked at yet, oldest first; an invalid day: it does not.
    QDate asksSince(const QList<ClassWeather> &unseen) const;

    /// Unreadable; NewerFormat; Invalid with `where` and `reason`.
    static Result<WeatherRules> fromJson(const QByteArray &json);
};
Result<WeatherRules> shippedWeatherRules(); ///< any thread

} // namespace core::observations
