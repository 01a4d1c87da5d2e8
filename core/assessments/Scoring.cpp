// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Scoring.h"

#include "core/assessments/Scorer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments {

const Score *ScoredSheet::score(const QString &id) const
{
    const auto found = std::find_if(scores.begin(), scores.end(), [&](const Score &one) { return one.id == id; });
    return found == scores.end() ? nullptr : &*found;
}

Rational transformed(const ScoreDefinition &definition, const Rational &raw)
{
    // The reader has held every score to sizes at which nothing here overflows.
    return rounded({raw.numerator * definition.numerator, raw.denominator * definition.denominator}, definition.rounding);
}

std::optional<Rational> zScore(const NormScore &norm, const Rational &value)
{
    if (norm.deviation.numerator <= 0)
        return std::nullopt;
    const auto distance = differenceOf(value, norm.mean);
    return distance ? quotientOf(*distance, norm.deviation) : std::nullopt;
}

std::optional<Rational> tScore(const NormScore &norm, const Rational &value)
{
    const auto z = zScore(norm, value);
    const auto tenfold = z ? productOf(*z, {10, 1}) : std::nullopt;
    return tenfold ? sumOf(*tenfold, {50, 1}) : std::nullopt;
}

std::optional<int> percentileOf(const NormScore &norm, const Rational &value)
{
    std::optional<int> reached;
    for (const PercentileStep &step : norm.percentiles) {
        if (step.from.compare(value) <= 0)
            reached = step.percentile;
    }
    return reached;
}

Result<ScoredSheet> scoreSheet(const Scale &scale, const QList<Answer> &answers, const Person &person)
{
    return Scorer(scale, person, Scorer::For::OneSheet).sheet(answers);
}

Result<QList<Answer>> answersFromText(const QString &text)
{
    QList<Answer> answers;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int value = word.toInt(&isNumber);
        if (word == u"-"_s)
            answers.append(Answer::missing());
        else if (isNumber)
            answers.append(Answer::given(value));
        else
            return fail(ErrorCode::Invalid, u"answers"_s, {{u"field"_s, word}});
    }
    return answers;
}

} // namespace core::assessments
