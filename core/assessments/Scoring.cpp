// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Scoring.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments {

namespace {

qint64 floorDivide(qint64 numerator, qint64 denominator)
{
    const qint64 quotient = numerator / denominator;
    return numerator % denominator != 0 && numerator < 0 ? quotient - 1 : quotient;
}

bool isOption(const Scale &scale, int value)
{
    return std::any_of(scale.options.begin(), scale.options.end(),
                       [value](const Option &option) { return option.value == value; });
}

QString bandOf(const Scale &scale, const Score &score)
{
    for (const Band &band : scale.bands) {
        // An unrounded value belongs to the band whose lower bound it has reached last.
        if (band.score == score.id && score.value.numerator >= band.from * score.value.denominator
            && score.value.numerator < (band.to + 1LL) * score.value.denominator)
            return band.id;
    }
    return {};
}

} // namespace

qint64 Rational::floor() const
{
    return floorDivide(numerator, denominator);
}

QString Rational::toDecimal() const
{
    const qint64 hundredths = floorDivide(2 * 100 * numerator + denominator, 2 * denominator);
    const qint64 size = qAbs(hundredths);
    QString text = QString::number(size / 100);
    if (size % 100 != 0) {
        text += u".%1"_s.arg(size % 100, 2, 10, QChar(u'0'));
        if (text.endsWith(u'0'))
            text.chop(1);
    }
    return hundredths < 0 ? u'-' + text : text;
}

Rational transformed(const ScoreDefinition &definition, qint64 raw)
{
    const Rational exact{raw * definition.numerator, definition.denominator};
    switch (definition.rounding) {
    case Rounding::Exact:
        return exact;
    case Rounding::HalfUp:
        return {floorDivide(2 * exact.numerator + exact.denominator, 2 * exact.denominator), 1};
    case Rounding::Floor:
        return {floorDivide(exact.numerator, exact.denominator), 1};
    }
    return exact;
}

Result<ScoredSheet> scoreSheet(const Scale &scale, const QList<Answer> &answers)
{
    if (answers.size() != scale.items.size())
        return fail(ErrorCode::Invalid, u"answers"_s,
                    {{u"field"_s, u"answers"_s}, {u"expected"_s, scale.items.size()}, {u"found"_s, answers.size()}});
    ScoredSheet sheet;
    const int mirror = scale.lowestValue() + scale.highestValue();
    QList<std::optional<int>> keyed(answers.size());
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const Answer &answer = answers.at(i);
        if (answer.kind == Answer::Kind::Missing)
            ++sheet.missing;
        else if (answer.kind == Answer::Kind::Outside || !isOption(scale, answer.value))
            ++sheet.outside;
        else
            keyed[i] = scale.reversed.contains(static_cast<int>(i) + 1) ? mirror - answer.value : answer.value;
    }
    for (const CriticalItem &critical : scale.critical) {
        const std::optional<int> value = keyed.at(critical.item - 1);
        if (value && *value >= critical.atLeast)
            sheet.critical.append(critical.item);
    }
    const auto overLimit = [&](int count) { return count * 100 > scale.missingPercent * answers.size(); };
    sheet.tooManyMissing = overLimit(sheet.missing);
    const bool incomplete = overLimit(sheet.missing + sheet.outside);
    for (const ScoreDefinition &definition : scale.scores) {
        if (incomplete && !definition.givenWhenIncomplete)
            continue;
        Score score{definition.id, 0, {}, {}};
        for (const int item : definition.items)
            score.raw += keyed.at(item - 1).value_or(0);
        score.value = transformed(definition, score.raw);
        if (!incomplete)
            score.band = bandOf(scale, score);
        if (scale.lie && scale.lie->score == score.id)
            sheet.untruthful = score.value.numerator >= scale.lie->atLeast * score.value.denominator;
        sheet.scores.append(score);
    }
    return sheet;
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
