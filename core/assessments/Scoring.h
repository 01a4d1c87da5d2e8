// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scale.h"

#include <QString>

#include <optional>

namespace core::assessments {

/// What stands in one place of an answer sheet.
struct Answer {
    enum class Kind : quint8 { Given, Missing, Outside };
    Kind kind = Kind::Missing;
    qint16 value = 0; ///< only for Given; options lie from -100 to 100
    /// A number that no scale can have as an option is one outside.
    static Answer given(int v)
    {
        return qint16(v) == v ? Answer{Kind::Given, qint16(v)} : outside();
    }
    static Answer missing() { return {}; }
    static Answer outside() { return {Kind::Outside, 0}; } ///< something that is no option of the scale
    bool operator==(const Answer &) const = default;
};

struct Score {
    QString id;
    qint64 raw = 0; ///< sum (or count, or triage) of the keyed values that were given
    Rational value; ///< after the transform
    QString band;   ///< empty where the scale has no bands for it
    std::optional<Rational> z = {}; ///< where the norm that was chosen knows the score
    std::optional<Rational> t = {};
    std::optional<int> percentile = {};
};

struct ScoredSheet {
    QList<Score> scores;  ///< where too many answers are missing only those given when incomplete, without bands
    QList<int> critical;  ///< critical items that were answered so: read whatever else is missing
    int missing = 0;      ///< items without an answer
    int outside = 0;      ///< items with something that is no option
    bool tooManyMissing = false; ///< `missing` alone is over the scale's limit, or a score lacks answers that its own rule needs
    bool untruthful = false;     ///< the scale's lie rule holds
    int contradictions = 0;      ///< pairs of answers that do not go together
    bool contradictory = false;  ///< as many as the scale takes for a doubtful sheet
    QString variant = {};        ///< how it was scored; empty: as the definition stands
    QString norm = {};           ///< the norm set that fits the person; empty without one

    const Score *score(const QString &id) const; ///< null where it was not given
};

/// The value of a score whose keyed answers come to `raw`, rounded as its definition says.
Rational transformed(const ScoreDefinition &definition, const Rational &raw);

/// (value − mean) / deviation, and 50 + 10 z; nothing for a norm without a deviation.
std::optional<Rational> zScore(const NormScore &norm, const Rational &value);
std::optional<Rational> tScore(const NormScore &norm, const Rational &value);
std::optional<int> percentileOf(const NormScore &norm, const Rational &value); ///< nothing below the first step

/// Scores one sheet in whole numbers. `answers` are in item order, with or without the supplements. Invalid when their
/// number is neither. A value that is no option is taken as outside. Outside answers count as missing for the scores
/// (scales.md 4.10) and never silence a critical item. For many sheets: Scorer.
Result<ScoredSheet> scoreSheet(const Scale &scale, const QList<Answer> &answers, const Person &person = {});

/// Reads "3 0 1 - 2": option values and `-` for a missing answer. Invalid, with context `field` = the word.
Result<QList<Answer>> answersFromText(const QString &text);

} // namespace core::assessments
