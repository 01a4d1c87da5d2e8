// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/TraceJson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace core::assessments;

namespace yicectl
{

namespace
{

QJsonArray numbers(const QList<int> &list)
{
    QJsonArray array;
    for (const int number : list)
        array.append(number);
    return array;
}

QString nameOf(ScoreKind kind)
{
    static const QStringList names{u"sum"_s,          u"mean"_s,      u"count"_s, u"count-other"_s,
                                   u"counted-mean"_s, u"of-scores"_s, u"triage"_s};
    return names.at(static_cast<int>(kind));
}

QString nameOf(NotGiven reason)
{
    static const QStringList names{u"given"_s, u"too_many_missing"_s, u"nothing_to_count"_s, u"no_supplement"_s,
                                   u"part_missing"_s, u"not_asked"_s};
    return names.at(static_cast<int>(reason));
}

QString nameOf(Rounding rounding)
{
    static const QStringList names{u"exact"_s, u"half-up"_s, u"floor"_s};
    return names.at(static_cast<int>(rounding));
}

QString nameOf(RuleTrace::Kind kind)
{
    static const QStringList names{u"critical"_s, u"lie"_s, u"contradictions"_s, u"missing"_s, u"outside_options"_s,
                                   u"not_asked"_s};
    return names.at(static_cast<int>(kind));
}

QJsonValue optional(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject toJson(const AnswerTrace &answer)
{
    QJsonObject object{{u"item"_s, answer.item},
                       {u"given"_s, answer.keyed ? QJsonValue(answer.answer.value) : QJsonValue()},
                       {u"wording"_s, answer.wording},
                       {u"reversed"_s, answer.reversed},
                       {u"keyed"_s, optional(answer.keyed)}};
    if (answer.criticalFrom)
        object.insert(u"criticalFrom"_s, *answer.criticalFrom);
    return object;
}

QJsonObject toJson(const ScoreTrace &score)
{
    QJsonObject object{{u"id"_s, score.id},
                       {u"kind"_s, nameOf(score.kind)},
                       {u"items"_s, numbers(score.items)},
                       {u"given"_s, nameOf(score.given)}};
    if (!score.of.isEmpty())
        object.insert(u"of"_s, QJsonArray::fromStringList(score.of));
    if (score.given != NotGiven::Given)
        return object;
    object.insert(u"raw"_s, score.raw);
    object.insert(u"answered"_s, score.answered);
    object.insert(u"proRata"_s, score.proRata);
    object.insert(u"transform"_s, QJsonObject{{u"base"_s, score.base.toFraction()},
                                              {u"numerator"_s, score.numerator},
                                              {u"denominator"_s, score.denominator},
                                              {u"exact"_s, score.exact.toFraction()},
                                              {u"rounding"_s, nameOf(score.rounding)},
                                              {u"value"_s, score.value.toFraction()}});
    if (score.triageRule)
        object.insert(u"triageRule"_s, *score.triageRule + 1);
    if (score.norm) {
        QJsonObject norm{{u"mean"_s, score.norm->mean.toFraction()}, {u"deviation"_s, score.norm->deviation.toFraction()}};
        if (score.z && score.t) {
            norm.insert(u"z"_s, score.z->toFraction());
            norm.insert(u"t"_s, score.t->toFraction());
        }
        norm.insert(u"percentile"_s, optional(score.percentile));
        object.insert(u"norm"_s, norm);
    }
    if (score.band)
        object.insert(u"band"_s, QJsonObject{{u"id"_s, score.band->id},
                                             {u"name"_s, score.band->name},
                                             {u"from"_s, Rational{score.band->from, score.band->per}.toFraction()},
                                             {u"to"_s, Rational{score.band->to, score.band->per}.toFraction()}});
    return object;
}

/// Whom the norm was looked up for, and what of that nobody knows.
QJsonObject normFor(const NormChoice &norms)
{
    const Person &person = norms.person;
    const QStringList facts{u"sex"_s, u"age"_s, u"grade"_s};
    QJsonArray unknown;
    for (const PersonFact fact : norms.unknown)
        unknown.append(facts.at(static_cast<int>(fact)));
    return {{u"sex"_s, !person.sex ? QJsonValue() : QJsonValue(*person.sex == Sex::Female ? u"F"_s : u"M"_s)},
            {u"age"_s, optional(person.age)},
            {u"grade"_s, optional(person.grade)},
            {u"unknown"_s, unknown}};
}

} // namespace

QJsonObject toJson(const SheetTrace &trace)
{
    QJsonArray answers;
    for (const AnswerTrace &answer : trace.answers)
        answers.append(toJson(answer));
    QJsonArray scores;
    for (const ScoreTrace &score : trace.scores)
        scores.append(toJson(score));
    QJsonArray rules;
    for (const RuleTrace &rule : trace.rules)
        rules.append(QJsonObject{{u"kind"_s, nameOf(rule.kind)},
                                 {u"item"_s, rule.item > 0 ? QJsonValue(rule.item) : QJsonValue()},
                                 {u"score"_s, rule.score.isEmpty() ? QJsonValue() : QJsonValue(rule.score)},
                                 {u"found"_s, rule.found},
                                 {u"atLeast"_s, rule.atLeast},
                                 {u"holds"_s, rule.holds}});
    QJsonObject object{{u"scale"_s, trace.scale},     {u"version"_s, trace.version}, {u"edition"_s, trace.edition},
                       {u"variant"_s, trace.variant}, {u"answers"_s, answers},       {u"scores"_s, scores},
                       {u"rules"_s, rules}};
    if (const NormSet *norm = trace.norms.norm())
        object.insert(u"norm"_s, QJsonObject{{u"id"_s, norm->id},
                                             {u"name"_s, norm->name},
                                             {u"year"_s, norm->year},
                                             {u"people"_s, norm->people},
                                             {u"source"_s, norm->source},
                                             {u"mark"_s, norm->mark}});
    if (!trace.norms.offered.isEmpty())
        object.insert(u"normFor"_s, normFor(trace.norms));
    return object;
}

} // namespace yicectl
