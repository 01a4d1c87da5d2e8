// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scorer.h"

namespace core::assessments {

/// One answer on its way to what it counts.
struct AnswerTrace {
    int item = 0;
    Answer answer;
    QString wording;           ///< of the option; empty where none was given
    bool reversed = false;
    std::optional<int> keyed;  ///< none for missing and outside
    std::optional<int> criticalFrom; ///< the bound where the item is critical
    bool critical = false;     ///< the bound is reached
};

enum class NotGiven {
    Given,
    TooManyMissing, ///< by the scale's share, or by the score's own rule
    NothingToCount, ///< a mean of no item at all
    NoSupplement,   ///< it counts items that this sheet does not ask
    PartMissing,    ///< a score that it adds up was not given
    NotAsked        ///< items that a triage needs were not asked
};

/// One number: its keyed values → raw → carried over gaps → transform → norm → band.
struct ScoreTrace {
    QString id;
    QString name;
    ScoreKind kind = ScoreKind::Sum;
    NotGiven given = NotGiven::Given;
    bool whole = true;      ///< without it no band stands
    QList<int> items;
    QStringList of;
    int countAtLeast = 0;
    int answered = 0;
    qint64 raw = 0;
    bool proRata = false;
    Rational base;          ///< what the transform begins with: raw, or raw carried to all items, or a mean, or a sum of values
    int numerator = 1;
    int denominator = 1;
    Rounding rounding = Rounding::Exact;
    Rational exact;         ///< base × numerator / denominator
    Rational value;         ///< rounded
    std::optional<int> triageRule; ///< place of the highest rule that holds
    std::optional<NormScore> norm;
    std::optional<Rational> z;
    std::optional<Rational> t;
    std::optional<int> percentile;
    std::optional<Band> band;
};

/// A rule over the sheet, and whether it holds.
struct RuleTrace {
    enum class Kind {
        Critical,
        Lie,
        Contradictions,
        Missing, ///< the scale's share of missing answers, where it has one
        Outside,
        NotAsked ///< items that a triage must know and that were not answered
    };
    Kind kind = Kind::Critical;
    int item = 0;    ///< Critical
    QString score;   ///< Lie, NotAsked
    int found = 0;   ///< keyed value, score, number of pairs, of missing answers, of outside ones, of items not asked
    int atLeast = 0; ///< from here on it holds
    bool holds = false;
};

/// The whole way from the answers of one sheet to what is said of it, as values; ui/words gives it sentences.
struct SheetTrace {
    QString scale;
    int version = 0;
    QString edition;
    QString variant;
    NormChoice norms;
    QList<AnswerTrace> answers;
    QList<ScoreTrace> scores; ///< all of the scale, given or not
    QList<RuleTrace> rules;
};

/// Invalid: see Scorer::score. The numbers are those of the scorer; nothing is computed a second time but the steps between.
Result<SheetTrace> traceOf(const Scorer &scorer, const QList<Answer> &answers);

} // namespace core::assessments
