// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/ScaleReader.h"
#include "core/assessments/Scoring.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

/// The product of a score's denominator and its greatest size: with it T scores stay within 64 bits.
constexpr qint64 FinestScore = 1'000'000'000;

int allItems(const Scale &scale)
{
    return static_cast<int>(scale.items.size() + scale.supplements.size());
}

void readOwnItems(JsonPart &entry, const Scale &scale, ScoreDefinition &score)
{
    score.items = entry.numbers(u"items"_s, 1, allItems(scale), u"no_such_item"_s);
    QSet<int> seen;
    for (const int number : score.items) {
        if (seen.contains(number))
            entry.refuse(u"items"_s, u"score_item_twice"_s, {{u"item"_s, number}});
        seen.insert(number);
    }
    score.items = QList<int>(seen.begin(), seen.end());
    std::sort(score.items.begin(), score.items.end());
    if (entry.has(u"items"_s) && seen.isEmpty())
        entry.refuse(u"items"_s, u"score_without_items"_s);
}

void readParts(JsonPart &entry, const Scale &scale, ScoreDefinition &score)
{
    for (const QString &part : entry.texts(u"of"_s)) {
        const ScoreDefinition *other = scale.score(part);
        if (other == nullptr)
            entry.refuse(u"of"_s, u"part_unknown"_s, {{u"found"_s, part}});
        else if (score.of.contains(part))
            entry.refuse(u"of"_s, u"part_twice"_s, {{u"found"_s, part}});
        else
            score.items += other->items;
        score.of.append(part);
    }
    std::sort(score.items.begin(), score.items.end());
    score.items.erase(std::unique(score.items.begin(), score.items.end()), score.items.end());
    if (entry.has(u"of"_s) && score.of.isEmpty())
        entry.refuse(u"of"_s, u"score_without_items"_s);
}

void readTriage(JsonPart &entry, const Scale &scale, ScoreDefinition &score)
{
    QSet<int> items;
    const auto take = [&](const QList<Condition> &conditions) {
        for (const Condition &condition : conditions)
            items.insert(condition.item);
    };
    for (JsonPart &part : entry.objects(u"rules"_s)) {
        part.allowOnly({u"value"_s, u"when"_s});
        TriageRule rule{part.number(u"value"_s, 1, 100).value_or(1), readConditions(part, u"when"_s, scale)};
        if (part.has(u"when"_s) && rule.when.isEmpty())
            part.refuse(u"when"_s, u"rule_without_condition"_s);
        take(rule.when);
        score.rules.append(rule);
    }
    if (entry.has(u"rules"_s) && score.rules.isEmpty())
        entry.refuse(u"rules"_s, u"triage_without_rules"_s);
    for (JsonPart &part : entry.objects(u"needs"_s, false)) {
        part.allowOnly({u"items"_s, u"when"_s});
        TriageNeed need{part.numbers(u"items"_s, 1, allItems(scale), u"no_such_item"_s), {}};
        if (part.has(u"when"_s))
            need.when = readConditions(part, u"when"_s, scale);
        take(need.when);
        for (const int number : need.items)
            items.insert(number);
        score.needs.append(need);
    }
    score.items = QList<int>(items.begin(), items.end());
    std::sort(score.items.begin(), score.items.end());
}

void readMissing(JsonPart &entry, ScoreDefinition &score)
{
    JsonPart part = entry.object(u"missing"_s);
    part.allowOnly({u"atLeast"_s, u"proRata"_s, u"rounding"_s});
    MissingRule rule;
    const auto count = static_cast<int>(score.items.size());
    rule.atLeast = part.number(u"atLeast"_s, 1, std::max(1, count), u"more_than_items"_s).value_or(1);
    rule.proRata = part.has(u"proRata"_s) && part.flag(u"proRata"_s);
    rule.rounding = readRounding(part, Rounding::HalfUp);
    if (rule.proRata && score.kind != ScoreKind::Sum && score.kind != ScoreKind::Mean)
        part.refuse(u"proRata"_s, u"pro_rata_of_no_sum"_s);
    score.missing = rule;
}

qint64 denominatorOf(const Scale &scale, const ScoreDefinition &score)
{
    if (score.rounding != Rounding::Exact)
        return 1;
    qint64 denominator = score.denominator;
    if (score.kind == ScoreKind::CountedMean)
        denominator *= static_cast<qint64>(score.items.size());
    if (score.missing && score.missing->proRata && score.missing->rounding == Rounding::Exact)
        denominator *= static_cast<qint64>(score.items.size());
    qint64 parts = 1;
    for (const QString &part : score.of) {
        if (const ScoreDefinition *other = scale.score(part))
            parts = std::min<qint64>(std::lcm(parts, denominatorOf(scale, *other)), FinestScore + 1);
    }
    return denominator * parts;
}

void checkSize(JsonPart &entry, const Scale &scale, const ScoreDefinition &score)
{
    const auto [least, most] = scale.rangeOf(score);
    const qint64 size = std::max({qint64(1), -least.floor(), most.floor() + 1});
    const qint64 denominator = denominatorOf(scale, score);
    if (denominator > FinestScore || size > FinestScore / denominator)
        entry.refuse(u"id"_s, u"score_too_fine"_s);
}

void checkWhole(JsonPart &file, const Scale &scale)
{
    if (scale.scores.isEmpty() && file.has(u"scores"_s))
        file.refuse(u"scores"_s, u"no_scores"_s);
    // An item that nothing counts is most often one that was forgotten.
    QSet<int> counted;
    for (const ScoreDefinition &score : scale.scores)
        counted += QSet<int>(score.items.begin(), score.items.end());
    for (const ScaleItem &item : scale.items) {
        if (!counted.contains(item.number) && !scale.scores.isEmpty()) {
            file.refuse(u"scores"_s, u"item_never_counted"_s, {{u"item"_s, item.number}});
            return;
        }
    }
}

void readKind(JsonPart &entry, const Scale &scale, ScoreDefinition &score)
{
    static const QStringList kinds{u"sum"_s,          u"mean"_s,      u"count"_s, u"count-other"_s,
                                   u"counted-mean"_s, u"of-scores"_s, u"triage"_s};
    if (entry.has(u"kind"_s))
        score.kind = static_cast<ScoreKind>(kinds.indexOf(entry.word(u"kind"_s, kinds)));
    QStringList keys{u"id"_s, u"name"_s, u"kind"_s, u"numerator"_s, u"denominator"_s, u"rounding"_s,
                     u"whenIncomplete"_s, u"missing"_s};
    const bool counts = score.kind == ScoreKind::Count || score.kind == ScoreKind::CountOther ||
                        score.kind == ScoreKind::CountedMean;
    if (score.kind == ScoreKind::OfScores)
        keys.append(u"of"_s);
    else if (score.kind == ScoreKind::Triage)
        keys += {u"rules"_s, u"needs"_s};
    else
        keys.append(u"items"_s);
    if (counts)
        keys.append(u"countAtLeast"_s);
    entry.allowOnly(keys);
    if (score.kind == ScoreKind::OfScores)
        readParts(entry, scale, score);
    else if (score.kind == ScoreKind::Triage)
        readTriage(entry, scale, score);
    else
        readOwnItems(entry, scale, score);
    if (counts)
        score.countAtLeast = entry.number(u"countAtLeast"_s, -100, 100).value_or(0);
}

} // namespace

Rounding readRounding(JsonPart &part, Rounding otherwise)
{
    static const QStringList names{u"exact"_s, u"half-up"_s, u"floor"_s};
    return part.has(u"rounding"_s) ? static_cast<Rounding>(names.indexOf(part.word(u"rounding"_s, names))) : otherwise;
}

std::optional<Condition> readCondition(JsonPart &part, const Scale &scale)
{
    part.allowOnly({u"item"_s, u"atLeast"_s, u"atMost"_s, u"is"_s});
    const auto number = part.number(u"item"_s, 1, allItems(scale), u"no_such_item"_s);
    if (!number)
        return std::nullopt;
    const auto [least, most] = scale.keyedRange(*number);
    Condition condition{*number, least, most};
    if (part.has(u"is"_s)) {
        condition.atLeast = part.number(u"is"_s, -100, 100).value_or(least);
        condition.atMost = condition.atLeast;
    } else {
        condition.atLeast = part.numberOr(u"atLeast"_s, -100, 100, least);
        condition.atMost = part.numberOr(u"atMost"_s, -100, 100, most);
    }
    if (condition.atLeast > most || condition.atMost < least || condition.atLeast > condition.atMost)
        part.refuse({}, u"condition_out_of_reach"_s, {{u"least"_s, least}, {u"most"_s, most}});
    return condition;
}

QList<Condition> readConditions(JsonPart &part, const QString &key, const Scale &scale)
{
    QList<Condition> conditions;
    for (JsonPart &entry : part.objects(key)) {
        if (const auto condition = readCondition(entry, scale))
            conditions.append(*condition);
    }
    return conditions;
}

void readScores(JsonPart &file, Scale &scale)
{
    for (JsonPart &entry : file.objects(u"scores"_s)) {
        ScoreDefinition score;
        score.id = entry.text(u"id"_s);
        score.name = entry.text(u"name"_s);
        readKind(entry, scale, score);
        score.numerator = entry.numberOr(u"numerator"_s, 1, 1000, 1);
        score.denominator = entry.numberOr(u"denominator"_s, 1, 1000, 1);
        score.rounding = readRounding(entry, Rounding::Exact);
        if (score.kind == ScoreKind::Mean)
            score.denominator *= std::max(1, static_cast<int>(score.items.size()));
        if (entry.has(u"whenIncomplete"_s)) {
            const bool triage = score.kind == ScoreKind::Triage;
            const QStringList words = triage ? QStringList{u"none"_s, u"given"_s, u"found"_s} : QStringList{u"none"_s, u"given"_s};
            const QString word = entry.word(u"whenIncomplete"_s, words);
            score.givenWhenIncomplete = word == u"given";
            score.givenWhenFound = word == u"found";
        }
        if (entry.has(u"missing"_s))
            readMissing(entry, score);
        if (scale.score(score.id) != nullptr)
            entry.refuse(u"id"_s, u"score_twice"_s, {{u"id"_s, score.id}});
        checkSize(entry, scale, score);
        scale.scores.append(score);
    }
    checkWhole(file, scale);
}

} // namespace core::assessments
