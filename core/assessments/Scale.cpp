// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Scale.h"

#include "core/assessments/Scoring.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments {

namespace {

std::pair<int, int> rangeOfOptions(const QList<Option> &options)
{
    const auto [least, most] = std::minmax_element(
        options.begin(), options.end(), [](const Option &a, const Option &b) { return a.keyed() < b.keyed(); });
    return options.isEmpty() ? std::pair(0, 0) : std::pair(least->keyed(), most->keyed());
}

/// Takes items out of a score as a variant wants it.
void leaveOut(ScoreDefinition &score, const QSet<int> &items)
{
    const auto before = static_cast<int>(score.items.size());
    score.items.removeIf([&](int item) { return items.contains(item); });
    const auto after = static_cast<int>(score.items.size());
    if (score.kind == ScoreKind::Mean && after > 0)
        score.denominator = score.denominator / before * after;
    if (score.missing)
        score.missing->atLeast = std::min(score.missing->atLeast, after);
}

} // namespace

Result<Scale> Scale::withVariant(const QString &variantId) const
{
    if (variantId.isEmpty() || variantId == variant)
        return *this;
    const auto wanted =
        std::find_if(variants.begin(), variants.end(), [&](const Variant &one) { return one.id == variantId; });
    if (wanted == variants.end())
        return fail(ErrorCode::NotFound, u"variant"_s, {{u"id"_s, variantId}});
    Scale changed = *this;
    changed.variant = variantId;
    changed.reversed = wanted->reversed.value_or(reversed);
    changed.leftOut = wanted->leftOut;
    for (ScoreDefinition &score : changed.scores) {
        leaveOut(score, wanted->leftOut);
        if (score.rounding != Rounding::Exact)
            score.rounding = wanted->rounding.value_or(score.rounding);
    }
    changed.bands.removeIf([&](const Band &old) { return wanted->withoutBands.contains(old.score); });
    for (const Band &band : wanted->bands)
        changed.bands.removeIf([&](const Band &old) { return old.score == band.score; });
    changed.bands += wanted->bands;
    return changed;
}

int Scale::lowestValue() const
{
    const auto least = std::min_element(options.begin(), options.end(),
                                        [](const Option &a, const Option &b) { return a.value < b.value; });
    return least == options.end() ? 0 : least->value;
}

int Scale::highestValue() const
{
    const auto most = std::max_element(options.begin(), options.end(),
                                       [](const Option &a, const Option &b) { return a.value < b.value; });
    return most == options.end() ? 0 : most->value;
}

const ScaleItem *Scale::item(int number) const
{
    if (number < 1 || number > items.size() + supplements.size())
        return nullptr;
    return number <= items.size() ? &items.at(number - 1) : &supplements.at(number - 1 - items.size());
}

bool Scale::isOption(int number, int value) const
{
    const ScaleItem *found = item(number);
    if (found == nullptr)
        return false;
    const QList<Option> &known = optionsOf(*found);
    return std::any_of(known.begin(), known.end(), [value](const Option &option) { return option.value == value; });
}

int Scale::keyed(int number, int value) const
{
    const ScaleItem *found = item(number);
    if (found == nullptr)
        return 0;
    const QList<Option> &known = optionsOf(*found);
    const auto option =
        std::find_if(known.begin(), known.end(), [value](const Option &one) { return one.value == value; });
    if (option == known.end())
        return 0;
    if (!reversed.contains(number))
        return option->keyed();
    const auto [least, most] = rangeOfOptions(known);
    return least + most - option->keyed();
}

std::pair<int, int> Scale::keyedRange(int number) const
{
    const ScaleItem *found = item(number);
    return found == nullptr ? std::pair(0, 0) : rangeOfOptions(optionsOf(*found));
}

const ScoreDefinition *Scale::score(const QString &scoreId) const
{
    const auto found =
        std::find_if(scores.begin(), scores.end(), [&](const ScoreDefinition &one) { return one.id == scoreId; });
    return found == scores.end() ? nullptr : &*found;
}

std::pair<Rational, Rational> Scale::rangeOf(const ScoreDefinition &definition) const
{
    qint64 least = 0;
    qint64 most = 0;
    switch (definition.kind) {
    case ScoreKind::Sum:
    case ScoreKind::Mean:
        for (const int number : definition.items) {
            const auto [low, high] = keyedRange(number);
            least += low;
            most += high;
        }
        break;
    case ScoreKind::Count:
    case ScoreKind::CountOther:
        most = definition.items.size();
        break;
    case ScoreKind::CountedMean:
        least = definition.countAtLeast;
        most = definition.countAtLeast;
        for (const int number : definition.items)
            most = std::max<qint64>(most, keyedRange(number).second);
        break;
    case ScoreKind::Triage:
        for (const TriageRule &rule : definition.rules)
            most = std::max<qint64>(most, rule.value);
        break;
    case ScoreKind::OfScores: {
        Rational low;
        Rational high;
        for (const QString &part : definition.of) {
            const ScoreDefinition *other = score(part);
            if (other == nullptr)
                continue;
            const auto [partLow, partHigh] = rangeOf(*other);
            low = sumOf(low, partLow).value_or(low);
            high = sumOf(high, partHigh).value_or(high);
        }
        return {transformed(definition, low), transformed(definition, high)};
    }
    }
    return {transformed(definition, {least, 1}), transformed(definition, {most, 1})};
}

QString Scale::bandName(const QString &scoreId, const QString &bandId) const
{
    const auto isMeant = [&](const Band &band) { return band.id == bandId && band.score == scoreId; };
    if (const auto found = std::find_if(bands.cbegin(), bands.cend(), isMeant); found != bands.cend())
        return found->name;
    for (const Variant &one : variants) { // a result that a variant gave must still read
        if (const auto found = std::find_if(one.bands.cbegin(), one.bands.cend(), isMeant); found != one.bands.cend())
            return found->name;
    }
    return {};
}

std::optional<QList<PersonFact>> NormSet::lacksOf(const Person &person) const
{
    QList<PersonFact> unknown;
    if (sex && !person.sex)
        unknown.append(PersonFact::Sex);
    const auto outside = [&](int from, int to, const std::optional<int> &value, PersonFact fact) {
        if (from == 0 && to == 0)
            return false;
        if (!value)
            unknown.append(fact);
        return value && (*value < from || *value > to);
    };
    if ((sex && person.sex && person.sex != sex) || outside(ageFrom, ageTo, person.age, PersonFact::Age) ||
        outside(gradeFrom, gradeTo, person.grade, PersonFact::Grade))
        return std::nullopt;
    return unknown;
}

bool NormSet::fits(const Person &person) const
{
    const auto unknown = lacksOf(person);
    return unknown && unknown->isEmpty();
}

bool NormChoice::speaksOf(const QString &score) const
{
    return std::any_of(offered.begin(), offered.end(), [&](const NormSet &one) { return one.of(score) != nullptr; });
}

NormChoice chooseNorm(const QList<NormSet> &norms, const Person &person)
{
    NormChoice choice{person, norms};
    for (qsizetype i = 0; i < norms.size(); ++i) {
        const auto unknown = norms.at(i).lacksOf(person);
        if (!unknown)
            continue;
        if (unknown->isEmpty())
            return {person, norms, i};
        for (const PersonFact fact : *unknown) {
            if (!choice.unknown.contains(fact))
                choice.unknown.append(fact);
        }
    }
    return choice;
}

const NormScore *NormSet::of(const QString &score) const
{
    const auto found =
        std::find_if(scores.begin(), scores.end(), [&](const NormScore &one) { return one.score == score; });
    return found == scores.end() ? nullptr : &*found;
}

QStringList shippedScaleIds()
{
    QStringList ids;
    for (const QString &name : QDir(u":/yice/scales"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        ids.append(name.chopped(5));
    return ids;
}

Result<Scale> shippedScale(const QString &id)
{
    if (!shippedScaleIds().contains(id))
        return fail(ErrorCode::NotFound, u"scale"_s, {{u"id"_s, id}});
    QFile file(u":/yice/scales/"_s + id + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, u"resource"_s, {{u"id"_s, id}});
    return Scale::fromJson(file.readAll());
}

} // namespace core::assessments
