// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scale.h"

#include <QString>

#include <optional>

namespace core::assessments {

/// What stands in one place of an answer sheet.
struct Answer {
    enum class Kind { Given, Missing, Outside };
    Kind kind = Kind::Missing;
    int value = 0; ///< only for Given
    static Answer given(int v) { return {Kind::Given, v}; }
    static Answer missing() { return {}; }
    static Answer outside() { return {Kind::Outside, 0}; } ///< something that is no option of the scale
    bool operator==(const Answer &) const = default;
};

/// An exact fraction; the denominator is positive.
struct Rational {
    qint64 numerator = 0;
    qint64 denominator = 1;
    qint64 floor() const; ///< the greatest whole number not above it
    /// "12", "1.25"; at most two decimals, rounded half up away from the exact value, never through floating point.
    QString toDecimal() const;
    bool operator==(const Rational &other) const
    {
        return numerator * other.denominator == other.numerator * denominator;
    }
};

struct Score {
    QString id;
    qint64 raw = 0; ///< sum of the keyed values that were given
    Rational value; ///< after the transform
    QString band;   ///< empty where the scale has no bands for it
};

struct ScoredSheet {
    QList<Score> scores;  ///< where too many answers are missing only those given when incomplete, without bands
    QList<int> critical;  ///< critical items that were answered so: read whatever else is missing
    int missing = 0;      ///< items without an answer
    int outside = 0;      ///< items with something that is no option
    bool tooManyMissing = false; ///< `missing` alone is over the scale's limit
    bool untruthful = false;     ///< the scale's lie rule holds
};

/// The value of a score whose keyed answers add up to `raw`, rounded as its definition says.
Rational transformed(const ScoreDefinition &definition, qint64 raw);

/// Scores one sheet in whole numbers. `answers` are in item order. Invalid when their number differs from the scale's.
/// A value that is no option is taken as outside. Outside answers count as missing for the scores (scales.md 4.10) and
/// never silence a critical item.
Result<ScoredSheet> scoreSheet(const Scale &scale, const QList<Answer> &answers);

/// Reads "3 0 1 - 2": option values and `-` for a missing answer. Invalid, with context `field` = the word.
Result<QList<Answer>> answersFromText(const QString &text);

} // namespace core::assessments
