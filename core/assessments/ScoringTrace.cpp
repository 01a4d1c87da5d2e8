// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/ScoringTrace.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

bool answeredIn(const ScoreNumbers &numbers, int item)
{
    const auto place = static_cast<size_t>(item - 1);
    return place < numbers.keyed.size() && numbers.keyed[place] != ScoreNumbers::NoAnswer;
}

bool holdsFor(const QList<Condition> &conditions, const ScoreNumbers &numbers)
{
    return std::all_of(conditions.begin(), conditions.end(), [&](const Condition &condition) {
        if (!answeredIn(numbers, condition.item))
            return false;
        const int keyed = numbers.keyed[static_cast<size_t>(condition.item - 1)];
        return keyed >= condition.atLeast && keyed <= condition.atMost;
    });
}

AnswerTrace answerTrace(const Scale &scale, const ScoreNumbers &numbers, int item, const Answer &answer)
{
    AnswerTrace trace;
    trace.item = item;
    trace.answer = answer;
    trace.reversed = scale.reversed.contains(item);
    if (answeredIn(numbers, item)) {
        trace.keyed = numbers.keyed[static_cast<size_t>(item - 1)];
        for (const Option &option : scale.optionsOf(*scale.item(item))) {
            if (option.value == answer.value)
                trace.wording = option.texts.first();
        }
    }
    for (const CriticalItem &critical : scale.critical) {
        if (critical.item == item)
            trace.criticalFrom = critical.atLeast;
    }
    trace.critical = trace.criticalFrom && trace.keyed && *trace.keyed >= *trace.criticalFrom;
    return trace;
}

/// What a score's transform begins with.
Rational baseOf(const ScoreDefinition &score, const ScoreNumbers &numbers, const ScoreTrace &trace, const Scale &scale)
{
    if (score.kind == ScoreKind::OfScores) {
        Rational sum;
        for (const QString &part : score.of) {
            for (qsizetype i = 0; i < scale.scores.size(); ++i) {
                if (scale.scores.at(i).id == part)
                    sum = sumOf(sum, numbers.scores[static_cast<size_t>(i)].value).value_or(sum);
            }
        }
        return sum;
    }
    if (score.kind == ScoreKind::CountedMean) {
        qint64 count = 0;
        for (const int item : score.items)
            count += answeredIn(numbers, item) && numbers.keyed[static_cast<size_t>(item - 1)] >= score.countAtLeast;
        return {trace.raw, std::max<qint64>(count, 1)};
    }
    if (trace.proRata)
        return rounded({trace.raw * score.items.size(), trace.answered}, score.missing->rounding);
    return {trace.raw, 1};
}

NotGiven reasonOf(const Scale &scale, const ScoreDefinition &score, const ScoreNumbers &numbers,
                  const ScoreNumbers::One &one)
{
    if (one.given)
        return NotGiven::Given;
    const bool asked = static_cast<qsizetype>(numbers.keyed.size()) > scale.items.size();
    if (!asked && !score.items.isEmpty() && score.items.last() > scale.items.size())
        return NotGiven::NoSupplement;
    if (score.kind == ScoreKind::OfScores)
        return NotGiven::PartMissing;
    if (score.kind == ScoreKind::Triage && one.lacking)
        return NotGiven::NotAsked;
    return score.kind == ScoreKind::CountedMean && one.whole ? NotGiven::NothingToCount : NotGiven::TooManyMissing;
}

std::optional<int> highestHolding(const ScoreDefinition &score, const ScoreNumbers &numbers, qint64 raw)
{
    for (qsizetype i = 0; i < score.rules.size(); ++i) {
        const TriageRule &rule = score.rules.at(i);
        if (rule.value == raw && holdsFor(rule.when, numbers))
            return static_cast<int>(i);
    }
    return std::nullopt;
}

ScoreTrace scoreTrace(const Scorer &scorer, const ScoreNumbers &numbers, qsizetype place)
{
    const Scale &scale = scorer.scale();
    const ScoreDefinition &score = scale.scores.at(place);
    const ScoreNumbers::One &one = numbers.scores[static_cast<size_t>(place)];
    ScoreTrace trace;
    trace.id = score.id;
    trace.name = score.name;
    trace.kind = score.kind;
    trace.given = reasonOf(scale, score, numbers, one);
    trace.whole = one.whole;
    trace.items = score.items;
    trace.of = score.of;
    trace.countAtLeast = score.countAtLeast;
    trace.answered = static_cast<int>(std::count_if(score.items.begin(), score.items.end(),
                                                    [&](int item) { return answeredIn(numbers, item); }));
    trace.raw = one.raw;
    trace.proRata = score.missing && score.missing->proRata && trace.answered > 0 && trace.answered < score.items.size();
    trace.numerator = score.numerator;
    trace.denominator = score.denominator;
    trace.rounding = score.rounding;
    if (!one.given)
        return trace;
    trace.base = baseOf(score, numbers, trace, scale);
    trace.exact = Rational{trace.base.numerator * score.numerator, trace.base.denominator * score.denominator}.reduced();
    trace.value = one.value;
    if (score.kind == ScoreKind::Triage)
        trace.triageRule = highestHolding(score, numbers, one.raw);
    const NormScore *norm = scorer.norm() == nullptr || !one.whole ? nullptr : scorer.norm()->of(score.id);
    if (norm != nullptr) {
        trace.norm = *norm;
        trace.z = zScore(*norm, one.value);
        trace.t = tScore(*norm, one.value);
        trace.percentile = percentileOf(*norm, one.value);
    }
    if (one.band >= 0)
        trace.band = scale.bands.at(one.band);
    return trace;
}

/// How many items stand without an answer that the triage must know on this sheet.
int unaskedOf(const ScoreDefinition &score, const ScoreNumbers &numbers)
{
    QSet<int> unasked;
    for (const TriageNeed &need : score.needs) {
        if (!holdsFor(need.when, numbers))
            continue;
        for (const int item : need.items) {
            if (!answeredIn(numbers, item))
                unasked.insert(item);
        }
    }
    return static_cast<int>(unasked.size());
}

QList<RuleTrace> rulesOf(const Scale &scale, const ScoreNumbers &numbers, const QList<AnswerTrace> &answers)
{
    QList<RuleTrace> rules;
    for (const AnswerTrace &answer : answers) {
        if (answer.criticalFrom && answer.keyed)
            rules.append({RuleTrace::Kind::Critical, answer.item, {}, *answer.keyed, *answer.criticalFrom, answer.critical});
    }
    if (scale.lie) {
        for (qsizetype i = 0; i < scale.scores.size(); ++i) {
            if (scale.scores.at(i).id == scale.lie->score)
                rules.append({RuleTrace::Kind::Lie, 0, scale.lie->score,
                              static_cast<int>(numbers.scores[static_cast<size_t>(i)].value.floor()), scale.lie->atLeast,
                              numbers.untruthful});
        }
    }
    if (!scale.contradictions.isEmpty())
        rules.append({RuleTrace::Kind::Contradictions, 0, {}, numbers.contradictions, scale.contradictionsAtLeast,
                      numbers.contradictions >= scale.contradictionsAtLeast});
    const auto allowed = static_cast<int>(scale.items.size() * scale.missingPercent / 100);
    if (numbers.missing > 0 && allowed < scale.items.size())
        rules.append({RuleTrace::Kind::Missing, 0, {}, numbers.missing, allowed + 1, numbers.tooManyMissing});
    for (const ScoreDefinition &score : scale.scores) {
        const int unasked = score.needs.isEmpty() ? 0 : unaskedOf(score, numbers);
        if (!score.needs.isEmpty() && numbers.missing > 0)
            rules.append({RuleTrace::Kind::NotAsked, 0, score.id, unasked, 1, unasked > 0});
    }
    if (numbers.outside > 0)
        rules.append({RuleTrace::Kind::Outside, 0, {}, numbers.outside, 1, true});
    return rules;
}

} // namespace

Result<SheetTrace> traceOf(const Scorer &scorer, const QList<Answer> &answers)
{
    ScoreNumbers numbers;
    YICE_TRY(scorer.score(answers.constData(), answers.size(), numbers));
    const Scale &scale = scorer.scale();
    SheetTrace trace;
    trace.scale = scale.id;
    trace.version = scale.version;
    trace.edition = scale.edition;
    trace.variant = scale.variant;
    trace.norms = scorer.norms();
    for (qsizetype i = 0; i < answers.size(); ++i)
        trace.answers.append(answerTrace(scale, numbers, static_cast<int>(i) + 1, answers.at(i)));
    for (qsizetype i = 0; i < scale.scores.size(); ++i)
        trace.scores.append(scoreTrace(scorer, numbers, i));
    trace.rules = rulesOf(scale, numbers, trace.answers);
    return trace;
}

} // namespace core::assessments
