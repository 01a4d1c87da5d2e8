// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/ScaleNorms.h"
#include "core/base/Result.h"

#include <QByteArray>

#include <utility>

namespace core::assessments {

enum class AnsweredBy { Student, Parent, Teacher, Interviewer };

/// One edition of a questionnaire, from a data file. A value; immutable once read.
struct Scale {
    QString id;
    int version = 1;
    QString edition;
    QString title;
    QString instruction; ///< what stands above the items; empty where no text ships
    AnsweredBy answeredBy = AnsweredBy::Student;
    int windowDays = 0; ///< the time that the questions ask about
    int ageFrom = 0;
    int ageTo = 0;
    QList<Option> options;
    QList<ScaleItem> items;
    /// Asked after the items and left out by many forms: all of them answered in one sheet, or none. They count in no
    /// share of missing answers.
    QList<ScaleItem> supplements;
    QSet<int> reversed;
    QList<ScoreDefinition> scores;
    QList<Band> bands;
    QList<CriticalItem> critical;
    std::optional<LieRule> lie;
    QList<Contradiction> contradictions;
    int contradictionsAtLeast = 1; ///< so many make the sheet doubtful
    int minSeconds = 0;            ///< a sheet done faster is doubtful; 0: not known
    int missingPercent = 10;       ///< more missing items than this share give no score
    bool mayShipText = false;
    QString licence; ///< note
    Licence terms;
    QList<NormSet> norms; ///< the first that fits the person is used
    QList<Variant> variants;
    QString variant;    ///< the one that was chosen; empty: as the definition stands
    QSet<int> leftOut;  ///< items that this variant does not count
    QList<Source> sources;

    /// Reads a definition file of format 1 or 2. Unreadable (no JSON: `line`); NewerFormat; Invalid, with the first mistake
    /// in context `where` (path), `field`, `reason` and `line`, and every mistake in the problems: row is the line, column the path.
    static Result<Scale> fromJson(const QByteArray &json);

    /// The scale as this variant scores it. NotFound. An empty id is the definition as it stands.
    Result<Scale> withVariant(const QString &variantId) const;

    int lowestValue() const;  ///< of the scale's own options
    int highestValue() const;
    const ScaleItem *item(int number) const; ///< items and supplements; null for another number
    const QList<Option> &optionsOf(const ScaleItem &item) const { return item.options.isEmpty() ? options : item.options; }
    bool isOption(int item, int value) const;
    int keyed(int item, int value) const; ///< what an option counts, reverse keys applied
    std::pair<int, int> keyedRange(int item) const;
    const ScoreDefinition *score(const QString &scoreId) const;
    /// Least and greatest value of a complete sheet.
    std::pair<Rational, Rational> rangeOf(const ScoreDefinition &score) const;
    QString bandName(const QString &scoreId, const QString &bandId) const; ///< empty for an unknown one
};

/// Ids of the scales that ship with the program, ascending.
QStringList shippedScaleIds();
/// NotFound; errors of Scale::fromJson.
Result<Scale> shippedScale(const QString &id);

} // namespace core::assessments
