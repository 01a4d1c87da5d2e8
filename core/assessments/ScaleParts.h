// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Rational.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::assessments {

/// An answer as the student gave it, before any key.
struct Option {
    int value = 0;
    QStringList texts; ///< how it is worded, here and in exports; the first is shown
    std::optional<int> code = {}; ///< its number in exports of option numbers; none: as the form was made, so a map must say
    std::optional<int> score = {}; ///< what it counts, where that is not its value
    int keyed() const { return score.value_or(value); }
};

struct ScaleItem {
    int number = 0; ///< from 1, in the order of the edition; supplements go on counting
    QString text;   ///< empty where the licence lets no text ship
    QList<Option> options = {}; ///< its own; empty: those of the scale
};

/// True where the keyed value of an item lies within the bounds.
struct Condition {
    int item = 0;
    int atLeast = 0;
    int atMost = 0;
    bool operator==(const Condition &) const = default;
};

/// One line of a triage: where all conditions hold, the score is at least `value`.
struct TriageRule {
    int value = 0;
    QList<Condition> when;
};

/// Items that a triage must know, where all of `when` hold.
struct TriageNeed {
    QList<int> items;
    QList<Condition> when;
};

/// What a score does with missing answers where it has a rule of its own.
struct MissingRule {
    int atLeast = 0;      ///< with fewer answers there is no score
    bool proRata = false; ///< the sum is carried to all items: mean of the given × number of items, rounded
    Rounding rounding = Rounding::HalfUp;
};

enum class ScoreKind {
    Sum,         ///< of the keyed items
    Mean,        ///< the sum through the number of items; `denominator` holds that number
    Count,       ///< how many items have `countAtLeast` or more
    CountOther,  ///< how many have not, those without an answer among them
    CountedMean, ///< mean of the items with `countAtLeast` or more; none given where there is no such item
    OfScores,    ///< sum of the values of the scores `of`
    Triage,      ///< the highest rule that holds, 0 without one
};

/// One number that a scale gives: its kind's number times numerator/denominator.
struct ScoreDefinition {
    QString id; ///< "total" or a subscale's id
    QString name;
    QList<int> items; ///< all that it depends on
    int numerator = 1;
    int denominator = 1;
    Rounding rounding = Rounding::Exact;
    bool givenWhenIncomplete = false; ///< the number of what was answered stands where too much is missing, without a band
    bool givenWhenFound = false; ///< the same, but only from a triage rule that holds: what was not asked is no zero
    ScoreKind kind = ScoreKind::Sum;
    int countAtLeast = 0;
    QStringList of = {}; ///< scores that stand before it
    QList<TriageRule> rules = {};
    QList<TriageNeed> needs = {};
    std::optional<MissingRule> missing = {}; ///< none: the scale's share of missing items decides
};

enum class BandOf { Value, T, Z };

/// Inclusive bounds, in units of 1/per of the number it speaks of.
struct Band {
    QString score; ///< ScoreDefinition::id
    QString id;    ///< stable, such as "10-14"
    QString name;  ///< what a counsellor reads; describes, never diagnoses
    int from = 0;
    int to = 0;
    int per = 1;                ///< 1, 10, 100, 1000 or 10000
    QString norm = {};          ///< only where this norm set was chosen; empty: where none has bands of its own
    BandOf on = BandOf::Value;  ///< T and Z only with a norm
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

/// Two answers that do not go together.
struct Contradiction {
    Condition first;
    Condition second;
};

enum class Sex { Female, Male };

/// Whose sheet it is, as far as norms ask. Unknown facts match no norm that asks for them.
struct Person {
    std::optional<Sex> sex = {};
    std::optional<int> age = {};
    std::optional<int> grade = {}; ///< 1 to 12
};

} // namespace core::assessments
