// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/ScaleReader.h"
#include "core/assessments/Scoring.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

constexpr int WidestBand = 100000;

const NormSet *normOf(const Scale &scale, const QString &id)
{
    const auto found = std::find_if(scale.norms.begin(), scale.norms.end(), [&](const NormSet &one) { return one.id == id; });
    return found == scale.norms.end() ? nullptr : &*found;
}

/// A band and where it stands in the file.
struct Placed {
    Band band;
    QString key;
};

/// The least value of a sheet from which as much is missing as the scale allows: a sum is that of what was given.
Rational leastWithGaps(const Scale &scale, const ScoreDefinition &score, const Rational &least)
{
    if ((score.kind != ScoreKind::Sum && score.kind != ScoreKind::Mean) || score.missing)
        return least;
    QList<int> lows;
    for (const int item : score.items)
        lows.append(scale.keyedRange(item).first);
    std::sort(lows.begin(), lows.end());
    const auto gaps = static_cast<int>(scale.items.size() * scale.missingPercent / 100);
    qint64 sum = 0;
    for (qsizetype i = 0; i < lows.size(); ++i)
        sum += i >= lows.size() - gaps && lows.at(i) > 0 ? 0 : lows.at(i);
    return transformed(score, {sum, 1});
}

/// What the bands of one score, norm and number have to reach.
std::optional<std::pair<Rational, Rational>> rangeFor(const Scale &scale, const Band &band)
{
    const ScoreDefinition *score = scale.score(band.score);
    if (score == nullptr)
        return std::nullopt;
    auto values = scale.rangeOf(*score);
    values.first = leastWithGaps(scale, *score, values.first);
    if (band.on == BandOf::Value)
        return values;
    const NormSet *norm = normOf(scale, band.norm);
    const NormScore *known = norm == nullptr ? nullptr : norm->of(band.score);
    if (known == nullptr)
        return std::nullopt;
    const auto least = band.on == BandOf::T ? tScore(*known, values.first) : zScore(*known, values.first);
    const auto most = band.on == BandOf::T ? tScore(*known, values.second) : zScore(*known, values.second);
    return least && most ? std::optional(std::pair(*least, *most)) : std::nullopt;
}

void checkGroup(JsonPart &file, const Scale &scale, QList<Placed> group)
{
    std::stable_sort(group.begin(), group.end(),
                     [](const Placed &a, const Placed &b) { return a.band.from < b.band.from; });
    const Band &first = group.first().band;
    const Band &last = group.last().band;
    QSet<QString> ids;
    for (const Placed &one : group) {
        if (one.band.per != first.per)
            return file.refuse(one.key, u"band_places"_s, {{u"score"_s, one.band.score}});
        if (ids.contains(one.band.id))
            file.refuse(one.key, u"band_twice"_s, {{u"id"_s, one.band.id}});
        ids.insert(one.band.id);
    }
    for (qsizetype i = 1; i < group.size(); ++i) {
        const Band &before = group.at(i - 1).band;
        const Band &here = group.at(i).band;
        const QVariantMap names{{u"id"_s, here.id}, {u"other"_s, before.id}};
        if (here.from > before.to + 1)
            file.refuse(group.at(i).key, u"band_gap"_s, names);
        if (here.from <= before.to)
            file.refuse(group.at(i).key, u"band_overlap"_s, names);
    }
    const auto range = rangeFor(scale, first);
    if (!range)
        return;
    const auto scaled = [&](const Rational &value) {
        return productOf(value, {first.per, 1}).value_or(Rational{}).floor();
    };
    if (first.from > scaled(range->first))
        file.refuse(group.first().key, u"bands_start_late"_s, {{u"id"_s, first.id}, {u"least"_s, range->first.toDecimal()}});
    if (last.to < scaled(range->second))
        file.refuse(group.last().key, u"bands_end_early"_s, {{u"id"_s, last.id}, {u"most"_s, range->second.toDecimal()}});
}

Band readBand(JsonPart &entry, const Scale &scale)
{
    static const QStringList numbers{u"value"_s, u"t"_s, u"z"_s};
    entry.allowOnly({u"score"_s, u"id"_s, u"name"_s, u"from"_s, u"to"_s, u"norm"_s, u"on"_s});
    Band band{entry.text(u"score"_s), entry.text(u"id"_s), entry.text(u"name"_s)};
    if (entry.has(u"score"_s) && scale.score(band.score) == nullptr)
        entry.refuse(u"score"_s, u"band_score_unknown"_s, {{u"found"_s, band.score}});
    const JsonPart::Decimal from = entry.decimal(u"from"_s, -WidestBand, WidestBand);
    const JsonPart::Decimal to = entry.decimal(u"to"_s, -WidestBand, WidestBand);
    band.per = std::max(from.per, to.per);
    band.from = static_cast<int>(from.digits * (band.per / from.per));
    band.to = static_cast<int>(to.digits * (band.per / to.per));
    if (from.valid && to.valid && band.from > band.to)
        entry.refuse(u"to"_s, u"band_backwards"_s, {{u"id"_s, band.id}});
    if (entry.has(u"norm"_s)) {
        band.norm = entry.text(u"norm"_s);
        const NormSet *norm = normOf(scale, band.norm);
        if (norm == nullptr)
            entry.refuse(u"norm"_s, u"norm_unknown"_s, {{u"found"_s, band.norm}});
        else if (norm->of(band.score) == nullptr)
            entry.refuse(u"norm"_s, u"norm_without_score"_s, {{u"found"_s, band.norm}, {u"score"_s, band.score}});
    }
    if (entry.has(u"on"_s)) {
        band.on = static_cast<BandOf>(numbers.indexOf(entry.word(u"on"_s, numbers)));
        if (band.on != BandOf::Value && band.norm.isEmpty())
            entry.refuse(u"on"_s, u"band_without_norm"_s);
    }
    return band;
}

void readNormScores(JsonPart &entry, const Scale &scale, NormSet &norm)
{
    for (JsonPart &part : entry.objects(u"scores"_s)) {
        part.allowOnly({u"score"_s, u"mean"_s, u"deviation"_s, u"percentiles"_s});
        NormScore score;
        score.score = part.text(u"score"_s);
        if (part.has(u"score"_s) && scale.score(score.score) == nullptr)
            part.refuse(u"score"_s, u"norm_score_unknown"_s, {{u"found"_s, score.score}});
        if (norm.of(score.score) != nullptr)
            part.refuse(u"score"_s, u"norm_score_twice"_s, {{u"found"_s, score.score}});
        if (part.has(u"mean"_s) || part.has(u"deviation"_s) || !part.has(u"percentiles"_s)) {
            const JsonPart::Decimal mean = part.decimal(u"mean"_s, -WidestBand, WidestBand);
            const JsonPart::Decimal deviation = part.decimal(u"deviation"_s, -WidestBand, WidestBand);
            score.mean = {mean.digits, mean.per};
            score.deviation = {deviation.digits, deviation.per};
            if (deviation.valid && deviation.digits <= 0)
                part.refuse(u"deviation"_s, u"deviation_not_positive"_s);
        }
        for (JsonPart &step : part.objects(u"percentiles"_s, false)) {
            step.allowOnly({u"from"_s, u"percentile"_s});
            const JsonPart::Decimal from = step.decimal(u"from"_s, -WidestBand, WidestBand);
            const int percentile = step.number(u"percentile"_s, 0, 100).value_or(0);
            const PercentileStep next{{from.digits, from.per}, percentile};
            if (!score.percentiles.isEmpty() && (next.from.compare(score.percentiles.last().from) <= 0 ||
                                                 percentile < score.percentiles.last().percentile))
                step.refuse(u"from"_s, u"percentiles_not_rising"_s);
            score.percentiles.append(next);
        }
        norm.scores.append(score);
    }
    if (entry.has(u"scores"_s) && norm.scores.isEmpty())
        entry.refuse(u"scores"_s, u"norm_empty"_s);
}

/// An inclusive span such as {"from": 11, "to": 13}.
std::pair<int, int> readSpan(JsonPart &entry, const QString &key, int most)
{
    if (!entry.has(key))
        return {0, 0};
    JsonPart part = entry.object(key);
    part.allowOnly({u"from"_s, u"to"_s});
    const int from = part.number(u"from"_s, 1, most).value_or(1);
    const int to = part.number(u"to"_s, 1, most).value_or(most);
    if (to < from)
        part.refuse(u"to"_s, u"span_backwards"_s, {{u"from"_s, from}, {u"to"_s, to}});
    return {from, to};
}

} // namespace

void readBands(JsonPart &file, const QString &key, const Scale &scale, QList<Band> &bands)
{
    for (JsonPart &entry : file.objects(key, false))
        bands.append(readBand(entry, scale));
}

void checkBands(JsonPart &file, const QString &key, const Scale &scale, const QList<Band> &bands)
{
    QMap<QString, QList<Placed>> groups;
    for (qsizetype i = 0; i < bands.size(); ++i) {
        const Band &band = bands.at(i);
        const QString group = u"%1\n%2\n%3"_s.arg(band.score, band.norm).arg(static_cast<int>(band.on));
        groups[group].append({band, u"%1[%2]"_s.arg(key).arg(i)});
    }
    for (const QList<Placed> &group : std::as_const(groups))
        checkGroup(file, scale, group);
}

void readNorms(JsonPart &file, Scale &scale)
{
    for (JsonPart &entry : file.objects(u"norms"_s, false)) {
        entry.allowOnly({u"id"_s, u"name"_s, u"year"_s, u"people"_s, u"source"_s, u"mark"_s, u"sex"_s, u"age"_s, u"grade"_s,
                         u"scores"_s});
        NormSet norm;
        norm.id = entry.text(u"id"_s);
        norm.name = entry.text(u"name"_s);
        norm.year = entry.number(u"year"_s, 1900, 2100).value_or(1900);
        norm.people = entry.number(u"people"_s, 1, 100'000'000).value_or(1);
        norm.source = entry.text(u"source"_s);
        norm.mark = readMark(entry);
        if (entry.has(u"sex"_s))
            norm.sex = entry.word(u"sex"_s, {u"female"_s, u"male"_s}) == u"female" ? Sex::Female : Sex::Male;
        std::tie(norm.ageFrom, norm.ageTo) = readSpan(entry, u"age"_s, 120);
        std::tie(norm.gradeFrom, norm.gradeTo) = readSpan(entry, u"grade"_s, 12);
        readNormScores(entry, scale, norm);
        if (normOf(scale, norm.id) != nullptr)
            entry.refuse(u"id"_s, u"norm_twice"_s, {{u"id"_s, norm.id}});
        scale.norms.append(norm);
    }
}

void readCritical(JsonPart &file, Scale &scale)
{
    const auto count = static_cast<int>(scale.items.size() + scale.supplements.size());
    for (JsonPart &entry : file.objects(u"critical"_s, false)) {
        entry.allowOnly({u"item"_s, u"atLeast"_s});
        const auto number = entry.number(u"item"_s, 1, count, u"no_such_item"_s);
        const auto atLeast = entry.number(u"atLeast"_s, -100, 100);
        if (!number || !atLeast)
            continue;
        // A bound above every option would silence the item for ever.
        const auto [least, most] = scale.keyedRange(*number);
        if (*atLeast < least || *atLeast > most)
            entry.refuse(u"atLeast"_s, u"critical_out_of_reach"_s,
                         {{u"found"_s, *atLeast}, {u"least"_s, least}, {u"most"_s, most}});
        if (std::any_of(scale.critical.begin(), scale.critical.end(),
                        [&](const CriticalItem &other) { return other.item == *number; }))
            entry.refuse(u"item"_s, u"critical_twice"_s, {{u"item"_s, *number}});
        scale.critical.append({*number, *atLeast});
    }
}

void readValidity(JsonPart &file, Scale &scale, int format)
{
    const auto readLie = [&](JsonPart &owner) {
        if (!owner.has(u"lie"_s))
            return;
        JsonPart entry = owner.object(u"lie"_s);
        entry.allowOnly({u"score"_s, u"atLeast"_s});
        const LieRule rule{entry.text(u"score"_s), entry.number(u"atLeast"_s, -WidestBand, WidestBand).value_or(0)};
        const ScoreDefinition *score = scale.score(rule.score);
        if (score == nullptr)
            entry.refuse(u"score"_s, u"lie_score_unknown"_s, {{u"found"_s, rule.score}});
        else if (!score->givenWhenIncomplete)
            entry.refuse(u"score"_s, u"lie_score_not_given"_s, {{u"found"_s, rule.score}});
        scale.lie = rule;
    };
    if (format == 1)
        return readLie(file);
    if (!file.has(u"validity"_s))
        return;
    JsonPart part = file.object(u"validity"_s);
    part.allowOnly({u"lie"_s, u"contradictions"_s, u"contradictionsAtLeast"_s, u"minSeconds"_s});
    readLie(part);
    scale.minSeconds = part.numberOr(u"minSeconds"_s, 1, 7200, 0);
    for (JsonPart &entry : part.objects(u"contradictions"_s, false)) {
        entry.allowOnly({u"first"_s, u"second"_s});
        JsonPart firstPart = entry.object(u"first"_s);
        JsonPart secondPart = entry.object(u"second"_s);
        const auto first = readCondition(firstPart, scale);
        const auto second = readCondition(secondPart, scale);
        if (!first || !second)
            continue;
        if (first->item == second->item)
            entry.refuse(u"second"_s, u"contradiction_of_one"_s, {{u"item"_s, first->item}});
        scale.contradictions.append({*first, *second});
    }
    const int most = std::max(1, static_cast<int>(scale.contradictions.size()));
    if (part.has(u"contradictionsAtLeast"_s))
        scale.contradictionsAtLeast =
            part.number(u"contradictionsAtLeast"_s, 1, most, u"more_than_contradictions"_s).value_or(1);
}

void readVariants(JsonPart &file, Scale &scale)
{
    const auto count = static_cast<int>(scale.items.size());
    for (JsonPart &entry : file.objects(u"variants"_s, false)) {
        entry.allowOnly({u"id"_s, u"name"_s, u"reversed"_s, u"leftOut"_s, u"bands"_s, u"withoutBands"_s, u"rounding"_s});
        Variant variant;
        variant.id = entry.text(u"id"_s);
        variant.name = entry.text(u"name"_s);
        if (entry.has(u"reversed"_s)) {
            const auto items = entry.numbers(u"reversed"_s, 1, count, u"no_such_item"_s);
            variant.reversed = QSet<int>(items.begin(), items.end());
            for (const int number : items) {
                if (!mirrors(scale.optionsOf(scale.items.at(number - 1))))
                    entry.refuse(u"reversed"_s, u"no_mirror"_s, {{u"item"_s, number}});
            }
        }
        if (entry.has(u"leftOut"_s)) {
            const auto items = entry.numbers(u"leftOut"_s, 1, count, u"no_such_item"_s);
            variant.leftOut = QSet<int>(items.begin(), items.end());
        }
        readBands(entry, u"bands"_s, scale, variant.bands);
        if (entry.has(u"withoutBands"_s)) {
            variant.withoutBands = entry.texts(u"withoutBands"_s);
            for (const QString &id : std::as_const(variant.withoutBands)) {
                if (scale.score(id) == nullptr)
                    entry.refuse(u"withoutBands"_s, u"band_score_unknown"_s, {{u"found"_s, id}});
            }
        }
        if (entry.has(u"rounding"_s))
            variant.rounding = readRounding(entry, Rounding::Exact);
        if (!variant.reversed && variant.leftOut.isEmpty() && variant.bands.isEmpty() &&
            variant.withoutBands.isEmpty() && !variant.rounding)
            entry.refuse(u"id"_s, u"variant_changes_nothing"_s, {{u"id"_s, variant.id}});
        if (std::any_of(scale.variants.begin(), scale.variants.end(),
                        [&](const Variant &other) { return other.id == variant.id; }))
            entry.refuse(u"id"_s, u"variant_twice"_s, {{u"id"_s, variant.id}});
        for (const ScoreDefinition &score : scale.scores) {
            if (!score.items.isEmpty() &&
                std::all_of(score.items.begin(), score.items.end(),
                            [&](int item) { return variant.leftOut.contains(item); }))
                entry.refuse(u"leftOut"_s, u"variant_empties_score"_s, {{u"score"_s, score.id}});
        }
        scale.variants.append(variant);
        if (const auto chosen = scale.withVariant(variant.id))
            checkBands(entry, u"bands"_s, *chosen, variant.bands);
    }
    checkBands(file, u"bands"_s, scale, scale.bands);
}

} // namespace core::assessments
