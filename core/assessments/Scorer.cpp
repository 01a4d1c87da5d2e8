// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Scorer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

constexpr qint64 LongestTable = 4096;

bool holds(const Condition &condition, const ScoreNumbers &sheet)
{
    const auto place = static_cast<size_t>(condition.item - 1);
    const qint16 keyed = place < sheet.keyed.size() ? sheet.keyed[place] : ScoreNumbers::NoAnswer;
    return keyed != ScoreNumbers::NoAnswer && keyed >= condition.atLeast && keyed <= condition.atMost;
}

bool allHold(const QList<Condition> &conditions, const ScoreNumbers &sheet)
{
    return std::all_of(conditions.begin(), conditions.end(),
                       [&](const Condition &condition) { return holds(condition, sheet); });
}

bool needsMet(const ScoreDefinition &definition, const ScoreNumbers &sheet)
{
    return std::all_of(definition.needs.begin(), definition.needs.end(), [&](const TriageNeed &need) {
        return !allHold(need.when, sheet) || std::all_of(need.items.begin(), need.items.end(), [&](int item) {
            const auto place = static_cast<size_t>(item - 1);
            return place < sheet.keyed.size() && sheet.keyed[place] != ScoreNumbers::NoAnswer;
        });
    });
}

int highestRule(const ScoreDefinition &definition)
{
    int highest = 0;
    for (const TriageRule &rule : definition.rules)
        highest = std::max(highest, rule.value);
    return highest;
}

/// Whether `value` is within [from, to] where to reaches up to the next step.
bool within(const Band &band, const Rational &value)
{
    return value.compare({band.from, band.per}) >= 0 && value.compare({band.to + 1LL, band.per}) < 0;
}

} // namespace

Scorer::Scorer(Scale scale, const Person &person, For use)
    : m_scale(std::move(scale)), m_norms(chooseNorm(m_scale.norms, person))
{
    readKeys();
    const QList<ScoreDefinition> &definitions = m_scale.scores;
    m_scores.reserve(static_cast<size_t>(definitions.size()));
    for (qsizetype i = 0; i < definitions.size(); ++i) {
        m_scores.push_back(madeReady(definitions.at(i), use));
        if (m_scale.lie && m_scale.lie->score == definitions.at(i).id)
            m_lie = static_cast<int>(i);
    }
}

void Scorer::readKeys()
{
    const auto count = static_cast<int>(m_scale.items.size() + m_scale.supplements.size());
    int highest = m_scale.highestValue();
    m_lowest = m_scale.lowestValue();
    for (int number = 1; number <= count; ++number) {
        for (const Option &option : m_scale.optionsOf(*m_scale.item(number))) {
            m_lowest = std::min(m_lowest, option.value);
            highest = std::max(highest, option.value);
        }
    }
    m_width = highest - m_lowest + 1;
    m_keys.assign(static_cast<size_t>(count) * static_cast<size_t>(m_width), ScoreNumbers::NoAnswer);
    for (int number = 1; number <= count; ++number) {
        for (const Option &option : m_scale.optionsOf(*m_scale.item(number)))
            m_keys[static_cast<size_t>((number - 1) * m_width + option.value - m_lowest)] =
                static_cast<qint16>(m_scale.keyed(number, option.value));
        const bool counts = number <= m_scale.items.size() && !m_scale.leftOut.contains(number);
        m_counted.push_back(counts ? 1 : 0);
        m_counting += counts ? 1 : 0;
    }
}

Scorer::Ready Scorer::madeReady(const ScoreDefinition &definition, For use) const
{
    Ready ready;
    ready.definition = &definition;
    for (const int number : definition.items) {
        ready.places.push_back(number - 1);
        ready.ofSupplements = ready.ofSupplements || number > m_scale.items.size();
    }
    ready.onlySupplements = !definition.items.isEmpty() && definition.items.first() > m_scale.items.size();
    for (const QString &part : definition.of) {
        for (qsizetype i = 0; i < m_scale.scores.size(); ++i) {
            if (m_scale.scores.at(i).id == part)
                ready.parts.push_back(static_cast<int>(i));
        }
    }
    std::vector<int> general;
    for (qsizetype i = 0; i < m_scale.bands.size(); ++i) {
        const Band &band = m_scale.bands.at(i);
        if (band.score != definition.id)
            continue;
        if (band.norm.isEmpty())
            general.push_back(static_cast<int>(i));
        else if (norm() != nullptr && norm()->id == band.norm)
            ready.bands.push_back(static_cast<int>(i));
    }
    if (ready.bands.empty())
        ready.bands = general;
    const bool counts = definition.kind == ScoreKind::Count || definition.kind == ScoreKind::CountOther;
    const bool countable = definition.kind == ScoreKind::Sum || definition.kind == ScoreKind::Mean || counts ||
                           definition.kind == ScoreKind::Triage;
    if (use == For::OneSheet || !countable)
        return ready;
    qint64 least = 0;
    qint64 most = definition.kind == ScoreKind::Triage ? highestRule(definition) : 0;
    for (const int number : definition.items) {
        const auto [low, high] = counts ? std::pair(0, 1) : m_scale.keyedRange(number);
        least += std::min(low, 0);
        most += definition.kind == ScoreKind::Triage ? 0 : std::max(high, 0);
    }
    if (most - least >= LongestTable)
        return ready;
    ready.tableFrom = least;
    for (qint64 raw = least; raw <= most; ++raw) {
        const Rational value = transformed(definition, {raw, 1});
        ready.table.emplace_back(value, bandFor(ready, value));
    }
    return ready;
}

int Scorer::bandFor(const Ready &score, const Rational &value) const
{
    for (const int place : score.bands) {
        const Band &band = m_scale.bands.at(place);
        if (band.on == BandOf::Value) {
            if (within(band, value))
                return place;
            continue;
        }
        const NormScore *known = norm() == nullptr ? nullptr : norm()->of(score.definition->id);
        if (known == nullptr)
            continue;
        const auto scaled = band.on == BandOf::T ? tScore(*known, value) : zScore(*known, value);
        if (scaled && within(band, *scaled))
            return place;
    }
    return -1;
}

void Scorer::settle(const Ready &score, const Rational &raw, ScoreNumbers::One &one) const
{
    one.value = transformed(*score.definition, raw);
    one.band = bandFor(score, one.value);
}

void Scorer::sumUp(const Ready &score, const ScoreNumbers &sheet, ScoreNumbers::One &one) const
{
    const ScoreDefinition &definition = *score.definition;
    const qint16 *keyed = sheet.keyed.data();
    qint64 sum = 0;
    qint64 count = 0;
    if (definition.kind == ScoreKind::Sum || definition.kind == ScoreKind::Mean) {
        for (const int place : score.places)
            sum += keyed[place] == ScoreNumbers::NoAnswer ? 0 : keyed[place];
        one.raw = sum;
    } else {
        for (const int place : score.places) {
            if (keyed[place] != ScoreNumbers::NoAnswer && keyed[place] >= definition.countAtLeast) {
                sum += keyed[place];
                ++count;
            }
        }
        one.raw = definition.kind == ScoreKind::CountedMean ? sum
                  : definition.kind == ScoreKind::Count     ? count
                                                            : static_cast<qint64>(score.places.size()) - count;
    }
    if (definition.kind == ScoreKind::CountedMean) {
        one.given = count > 0;
        return settle(score, {sum, std::max<qint64>(count, 1)}, one);
    }
    const auto items = static_cast<qint64>(score.places.size());
    if (definition.missing && definition.missing->proRata && one.answered < items && one.answered > 0)
        return settle(score, rounded({sum * items, one.answered}, definition.missing->rounding), one);
    if (score.table.empty())
        return settle(score, {one.raw, 1}, one);
    const auto &[value, band] = score.table[static_cast<size_t>(one.raw - score.tableFrom)];
    one.value = value;
    one.band = band;
}

void Scorer::addParts(const Ready &score, const ScoreNumbers &sheet, ScoreNumbers::One &one) const
{
    Rational sum;
    for (const int part : score.parts) {
        const ScoreNumbers::One &other = sheet.scores[static_cast<size_t>(part)];
        one.whole = one.whole && other.whole;
        one.given = one.given && other.given;
        one.raw += other.raw;
        sum = sumOf(sum, other.value).value_or(sum);
    }
    one.given = one.given && (one.whole || score.definition->givenWhenIncomplete);
    settle(score, sum, one);
}

void Scorer::triage(const Ready &score, const ScoreNumbers &sheet, ScoreNumbers::One &one) const
{
    for (const TriageRule &rule : score.definition->rules) {
        if (rule.value > one.raw && allHold(rule.when, sheet))
            one.raw = rule.value;
    }
    if (!score.definition->needs.isEmpty()) {
        // What is missing cannot lift the highest level any more.
        one.lacking = !needsMet(*score.definition, sheet);
        one.whole = !one.lacking || one.raw == highestRule(*score.definition);
        one.given = one.whole || score.definition->givenWhenIncomplete ||
            (score.definition->givenWhenFound && one.raw > 0);
    }
    if (one.given)
        settle(score, {one.raw, 1}, one);
}

bool Scorer::isIncomplete(const Ready &score, const ScoreNumbers &sheet, bool incomplete, ScoreNumbers::One &one) const
{
    const ScoreDefinition &definition = *score.definition;
    if (!definition.missing && !score.onlySupplements)
        return incomplete;
    for (const int place : score.places)
        one.answered += sheet.keyed[static_cast<size_t>(place)] == ScoreNumbers::NoAnswer ? 0 : 1;
    if (definition.missing) {
        one.lacking = one.answered < definition.missing->atLeast;
        return one.lacking;
    }
    const auto items = static_cast<int>(score.places.size());
    return (items - one.answered) * 100 > m_scale.missingPercent * items;
}

void Scorer::evaluate(const Ready &score, const ScoreNumbers &sheet, bool incomplete, ScoreNumbers::One &one) const
{
    one = {};
    const ScoreDefinition &definition = *score.definition;
    if (score.ofSupplements && static_cast<qsizetype>(sheet.keyed.size()) == m_scale.items.size())
        return;
    one.given = true;
    one.whole = true;
    if (definition.kind == ScoreKind::OfScores)
        return addParts(score, sheet, one);
    one.whole = !isIncomplete(score, sheet, incomplete, one);
    one.given = one.whole || definition.givenWhenIncomplete;
    if (definition.kind == ScoreKind::Triage)
        return triage(score, sheet, one);
    if (one.given)
        sumUp(score, sheet, one);
}

Result<> Scorer::score(const Answer *answers, qsizetype count, ScoreNumbers &into) const
{
    const qsizetype items = m_scale.items.size();
    if (count != items && count != items + m_scale.supplements.size())
        return fail(ErrorCode::Invalid, u"answers"_s,
                    {{u"field"_s, u"answers"_s}, {u"expected"_s, items}, {u"found"_s, count}});
    into.keyed.resize(static_cast<size_t>(count));
    into.scores.resize(m_scores.size());
    into.critical.clear();
    int missing = 0;
    int outside = 0;
    const qint16 *keys = m_keys.data();
    for (size_t i = 0; i < into.keyed.size(); ++i, keys += m_width) {
        const auto place = static_cast<unsigned>(answers[i].value - m_lowest);
        const bool given = answers[i].kind == Answer::Kind::Given && place < static_cast<unsigned>(m_width);
        const qint16 keyed = given ? keys[place] : ScoreNumbers::NoAnswer;
        into.keyed[i] = keyed;
        const bool blank = answers[i].kind == Answer::Kind::Missing;
        missing += blank ? m_counted[i] : 0;
        outside += !blank && keyed == ScoreNumbers::NoAnswer ? m_counted[i] : 0;
    }
    into.missing = missing;
    into.outside = outside;
    for (const CriticalItem &critical : m_scale.critical) {
        const auto place = static_cast<size_t>(critical.item - 1);
        if (place < into.keyed.size() && into.keyed[place] != ScoreNumbers::NoAnswer &&
            into.keyed[place] >= critical.atLeast)
            into.critical.push_back(critical.item);
    }
    into.contradictions = 0;
    for (const Contradiction &pair : m_scale.contradictions)
        into.contradictions += holds(pair.first, into) && holds(pair.second, into) ? 1 : 0;
    into.tooManyMissing = missing * 100 > m_scale.missingPercent * m_counting;
    const bool incomplete = (missing + outside) * 100 > m_scale.missingPercent * m_counting;
    for (size_t i = 0; i < m_scores.size(); ++i) {
        ScoreNumbers::One &one = into.scores[i];
        evaluate(m_scores[i], into, incomplete, one);
        if (!one.whole)
            one.band = -1;
        into.tooManyMissing = into.tooManyMissing || one.lacking;
    }
    into.untruthful = false;
    if (m_lie >= 0) {
        const ScoreNumbers::One &lie = into.scores[static_cast<size_t>(m_lie)];
        into.untruthful = lie.given && lie.value.compare({m_scale.lie->atLeast, 1}) >= 0;
    }
    return {};
}

ScoredSheet Scorer::worded(const ScoreNumbers &numbers) const
{
    ScoredSheet sheet;
    sheet.critical = QList<int>(numbers.critical.begin(), numbers.critical.end());
    sheet.missing = numbers.missing;
    sheet.outside = numbers.outside;
    sheet.tooManyMissing = numbers.tooManyMissing;
    sheet.untruthful = numbers.untruthful;
    sheet.contradictions = numbers.contradictions;
    sheet.contradictory =
        !m_scale.contradictions.isEmpty() && numbers.contradictions >= m_scale.contradictionsAtLeast;
    sheet.variant = m_scale.variant;
    sheet.norm = norm() == nullptr ? QString() : norm()->id;
    for (size_t i = 0; i < m_scores.size(); ++i) {
        const ScoreNumbers::One &one = numbers.scores[i];
        if (!one.given)
            continue;
        Score score{m_scores[i].definition->id, one.raw, one.value,
                    one.band < 0 ? QString() : m_scale.bands.at(one.band).id};
        const NormScore *known = norm() == nullptr || !one.whole ? nullptr : norm()->of(score.id);
        if (known != nullptr) {
            score.z = zScore(*known, one.value);
            score.t = tScore(*known, one.value);
            score.percentile = percentileOf(*known, one.value);
        }
        sheet.scores.append(score);
    }
    return sheet;
}

Result<ScoredSheet> Scorer::sheet(const QList<Answer> &answers) const
{
    ScoreNumbers numbers;
    YICE_TRY(score(answers.constData(), answers.size(), numbers));
    return worded(numbers);
}

const Scorer &ScorerShelf::of(const Scale &scale, const Person &person)
{
    const auto fits = [&](const NormSet &one) { return one.fits(person); };
    const auto norm = std::find_if(scale.norms.begin(), scale.norms.end(), fits) - scale.norms.begin();
    const std::tuple key(scale.id, scale.version, scale.variant, norm);
    const auto known = m_scorers.find(key);
    return known != m_scorers.end() ? known->second : m_scorers.emplace(key, Scorer(scale, person)).first->second;
}

} // namespace core::assessments
