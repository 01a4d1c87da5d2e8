// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::assessments {

/// An answer as the student gave it, before reverse keying.
struct Option {
    int value = 0;
    QStringList texts; ///< how it is worded, here and in exports; the first is shown
    std::optional<int> code; ///< its number in exports of option numbers; none: as the form was made, so a map must say
};

struct ScaleItem {
    int number = 0; ///< from 1, in the order of the edition
    QString text;   ///< empty where the licence lets no text ship
};

enum class Rounding { Exact, HalfUp, Floor };

/// One number that a scale gives: the sum of its keyed items times numerator/denominator.
struct ScoreDefinition {
    QString id; ///< "total" or a subscale's id
    QString name;
    QList<int> items;
    int numerator = 1;
    int denominator = 1;
    Rounding rounding = Rounding::Exact;
    bool givenWhenIncomplete = false; ///< the sum of what was answered stands where too much is missing, without a band
};

/// Inclusive bounds in values of the score it belongs to.
struct Band {
    QString score; ///< ScoreDefinition::id
    QString id;    ///< stable, such as "10-14"
    QString name;  ///< what a counsellor reads; describes, never diagnoses
    int from = 0;
    int to = 0;
};

/// An item whose answer opens a task by itself.
struct CriticalItem {
    int item = 0;
    int atLeast = 1; ///< keyed value
};

/// From this value of a score on a sheet is not to be trusted; the score must be one that is given when incomplete.
struct LieRule {
    QString score;
    int atLeast = 0;
};

/// One edition of a questionnaire, from a data file. A value; immutable once read.
struct Scale {
    QString id;
    int version = 1;
    QString edition;
    QString title;
    int windowDays = 0; ///< the time that the questions ask about
    int ageFrom = 0;
    int ageTo = 0;
    QList<Option> options;
    QList<ScaleItem> items;
    QSet<int> reversed;
    QList<ScoreDefinition> scores;
    QList<Band> bands;
    QList<CriticalItem> critical;
    std::optional<LieRule> lie;
    int missingPercent = 10; ///< more missing items than this share give no score
    bool mayShipText = false;
    QString licence;
    QStringList sources;

    /// Reads a definition file. Unreadable (no JSON); NewerFormat; Invalid with context `where` (path) and `field`:
    /// keys missing or unknown, item numbers not 1…n, an item unknown or twice in a score, bands that overlap, leave a
    /// gap or miss the score's range, one wording or code for two options, a critical bound that no answer reaches, a
    /// lie rule on an unknown score, reverse keys where the options do not mirror, text shipped against the licence.
    static Result<Scale> fromJson(const QByteArray &json);

    int lowestValue() const;
    int highestValue() const;
};

/// Ids of the scales that ship with the program, ascending.
QStringList shippedScaleIds();
/// NotFound; errors of Scale::fromJson.
Result<Scale> shippedScale(const QString &id);

} // namespace core::assessments
