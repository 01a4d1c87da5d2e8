// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/ScaleParts.h"

namespace core::assessments {

/// From this value on, so many of a hundred lie at or below it.
struct PercentileStep {
    Rational from;
    int percentile = 0;
};

/// How a group of people scored.
struct NormScore {
    QString score;
    Rational mean;
    Rational deviation;                  ///< above 0; 0 where the norm has only percentiles
    QList<PercentileStep> percentiles = {}; ///< ascending
};

enum class PersonFact { Sex, Age, Grade };

struct NormSet {
    QString id;
    QString name;
    int year = 0;
    int people = 0; ///< how many it was made from
    QString source;
    QString mark; ///< S, F, M or P: see Source
    std::optional<Sex> sex = {};
    int ageFrom = 0; ///< 0: not asked
    int ageTo = 0;
    int gradeFrom = 0; ///< 0: not asked
    int gradeTo = 0;
    QList<NormScore> scores = {};

    bool fits(const Person &person) const;
    /// The facts that it asks and `person` lacks; nothing where a known one does not fit.
    std::optional<QList<PersonFact>> lacksOf(const Person &person) const;
    const NormScore *of(const QString &score) const;
};

/// By which norm a sheet is read, and where by none: why.
struct NormChoice {
    Person person = {};
    QList<NormSet> offered = {}; ///< of the scale
    qsizetype chosen = -1;       ///< among `offered`; -1: none fits
    /// Without one: facts that nobody has recorded and that would tell whether one of them fits. Empty: none is meant
    /// for this person.
    QList<PersonFact> unknown = {};

    const NormSet *norm() const { return chosen < 0 ? nullptr : &offered.at(chosen); }
    bool speaksOf(const QString &score) const; ///< one of those offered does
};
NormChoice chooseNorm(const QList<NormSet> &norms, const Person &person);

/// Another way to score the same answers, chosen by name and stored with the result.
struct Variant {
    QString id;
    QString name;
    std::optional<QSet<int>> reversed = {}; ///< instead of the scale's
    QSet<int> leftOut = {};                 ///< items that no score counts
    QList<Band> bands = {};                 ///< instead of the scale's for the scores that they name
    QStringList withoutBands = {};          ///< scores that have none
    std::optional<Rounding> rounding = {};  ///< of the scores that are rounded
};

/// Where a fact comes from.
struct Source {
    QString text;
    QString mark; ///< S report of the measures, F found in the text named, M general knowledge not re-read, P proposed default
};

enum class Terms {
    Free,          ///< may be copied as it is
    NonCommercial, ///< may be copied where nothing is sold
    Permission,    ///< a school needs the holder's licence before it may enter the text
    Own,           ///< written for this program
};

struct Licence {
    Terms terms = Terms::Permission;
    QString holder; ///< who owns the text
    QString conditions;
};

} // namespace core::assessments
