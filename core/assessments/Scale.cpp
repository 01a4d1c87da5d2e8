// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Scale.h"

#include "core/assessments/Scoring.h"
#include "core/base/JsonReader.h"
#include "core/base/text/CleanText.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments {

namespace {

using Reader = base::JsonReader;

constexpr int FormatVersion = 1;
constexpr int MostItems = 500;

void readOptions(Reader &reader, Scale &scale)
{
    QSet<int> values;
    QSet<QString> wordings;
    QSet<int> codes;
    for (Reader entry : reader.objects(u"options"_s)) {
        entry.allowOnly({u"value"_s, u"texts"_s, u"code"_s});
        Option option{entry.number(u"value"_s, -100, 100), entry.texts(u"texts"_s), {}};
        if (entry.has(u"code"_s)) {
            option.code = entry.number(u"code"_s, 1, 100);
            if (codes.contains(*option.code))
                entry.refuse(u"code"_s);
            codes.insert(*option.code);
        }
        if (values.contains(option.value) || option.texts.isEmpty())
            entry.refuse(u"value"_s);
        values.insert(option.value);
        for (const QString &wording : option.texts) {
            const QString clean = base::cleanText(wording);
            // Answers are mapped by their wording: one wording must not mean two values.
            if (wordings.contains(clean))
                entry.refuse(u"texts"_s);
            wordings.insert(clean);
        }
        reader.adopt(entry);
        scale.options.append(option);
    }
    // Half a list of codes would turn the other half into unreadable answers.
    if (scale.options.size() < 2 || (!codes.isEmpty() && codes.size() != scale.options.size()))
        reader.refuse(u"options"_s);
}

void readItems(Reader &reader, Scale &scale)
{
    for (Reader entry : reader.objects(u"items"_s)) {
        entry.allowOnly({u"number"_s, u"text"_s});
        ScaleItem item{entry.number(u"number"_s, 1, MostItems), {}};
        if (item.number != scale.items.size() + 1)
            entry.refuse(u"number"_s);
        if (entry.has(u"text"_s)) {
            item.text = entry.text(u"text"_s);
            if (!scale.mayShipText)
                entry.refuse(u"text"_s);
        }
        reader.adopt(entry);
        scale.items.append(item);
    }
    if (scale.items.isEmpty())
        reader.refuse(u"items"_s);
}

void readScores(Reader &reader, Scale &scale)
{
    const int itemCount = static_cast<int>(scale.items.size());
    QSet<QString> ids;
    for (Reader entry : reader.objects(u"scores"_s)) {
        entry.allowOnly({u"id"_s, u"name"_s, u"items"_s, u"numerator"_s, u"denominator"_s, u"rounding"_s,
                         u"whenIncomplete"_s});
        ScoreDefinition score{entry.text(u"id"_s), entry.text(u"name"_s), entry.numbers(u"items"_s, 1, itemCount)};
        if (entry.has(u"numerator"_s))
            score.numerator = entry.number(u"numerator"_s, 1, 1000);
        if (entry.has(u"denominator"_s))
            score.denominator = entry.number(u"denominator"_s, 1, 1000);
        if (entry.has(u"rounding"_s)) {
            const QString rounding = entry.text(u"rounding"_s);
            if (rounding == u"half-up")
                score.rounding = Rounding::HalfUp;
            else if (rounding == u"floor")
                score.rounding = Rounding::Floor;
            else if (rounding != u"exact")
                entry.refuse(u"rounding"_s);
        }
        if (entry.has(u"whenIncomplete"_s)) {
            const QString when = entry.text(u"whenIncomplete"_s);
            score.givenWhenIncomplete = when == u"given";
            if (!score.givenWhenIncomplete && when != u"none")
                entry.refuse(u"whenIncomplete"_s);
        }
        if (ids.contains(score.id))
            entry.refuse(u"id"_s);
        ids.insert(score.id);
        if (score.items.isEmpty() || QSet<int>(score.items.begin(), score.items.end()).size() != score.items.size())
            entry.refuse(u"items"_s);
        reader.adopt(entry);
        scale.scores.append(score);
    }
    if (scale.scores.isEmpty())
        reader.refuse(u"scores"_s);
}

/// Bands of a rounded or whole score must cover its range without gap and without overlap.
bool bandsFit(const Scale &scale, const ScoreDefinition &score)
{
    QList<Band> bands;
    for (const Band &band : scale.bands) {
        if (band.score == score.id)
            bands.append(band);
    }
    if (bands.isEmpty())
        return true;
    std::sort(bands.begin(), bands.end(), [](const Band &a, const Band &b) { return a.from < b.from; });
    const int count = static_cast<int>(score.items.size());
    if (bands.first().from > transformed(score, count * scale.lowestValue()).floor()
        || bands.last().to < transformed(score, count * scale.highestValue()).floor())
        return false;
    for (qsizetype i = 1; i < bands.size(); ++i) {
        if (bands.at(i).from != bands.at(i - 1).to + 1)
            return false;
    }
    return true;
}

void readBands(Reader &reader, Scale &scale)
{
    for (Reader entry : reader.objects(u"bands"_s, false)) {
        entry.allowOnly({u"score"_s, u"id"_s, u"name"_s, u"from"_s, u"to"_s});
        const Band band{entry.text(u"score"_s), entry.text(u"id"_s), entry.text(u"name"_s),
                        entry.number(u"from"_s, -100000, 100000), entry.number(u"to"_s, -100000, 100000)};
        const bool known = std::any_of(scale.scores.begin(), scale.scores.end(),
                                       [&](const ScoreDefinition &score) { return score.id == band.score; });
        if (!known)
            entry.refuse(u"score"_s);
        if (band.from > band.to)
            entry.refuse(u"to"_s);
        reader.adopt(entry);
        scale.bands.append(band);
    }
    const bool fit = std::all_of(scale.scores.begin(), scale.scores.end(),
                                 [&](const ScoreDefinition &score) { return bandsFit(scale, score); });
    if (!fit)
        reader.refuse(u"bands"_s);
}

/// Whether every option has a counterpart at the same distance from the other end, as reverse keying needs.
bool mirrors(const Scale &scale)
{
    QSet<int> values;
    for (const Option &option : scale.options)
        values.insert(option.value);
    const int sum = scale.lowestValue() + scale.highestValue();
    return std::all_of(values.begin(), values.end(), [&](int value) { return values.contains(sum - value); });
}

void readCritical(Reader &reader, Scale &scale)
{
    const int itemCount = static_cast<int>(scale.items.size());
    for (Reader entry : reader.objects(u"critical"_s, false)) {
        entry.allowOnly({u"item"_s, u"atLeast"_s});
        // A bound above every option would silence the item for ever.
        scale.critical.append({entry.number(u"item"_s, 1, itemCount),
                               entry.number(u"atLeast"_s, scale.lowestValue(), scale.highestValue())});
        reader.adopt(entry);
    }
}

void readLie(Reader &reader, Scale &scale)
{
    if (!reader.has(u"lie"_s))
        return;
    Reader entry = reader.object(u"lie"_s);
    entry.allowOnly({u"score"_s, u"atLeast"_s});
    const LieRule rule{entry.text(u"score"_s), entry.number(u"atLeast"_s, -100000, 100000)};
    const bool known = std::any_of(scale.scores.begin(), scale.scores.end(), [&](const ScoreDefinition &score) {
        return score.id == rule.score && score.givenWhenIncomplete;
    });
    if (!known)
        entry.refuse(u"score"_s);
    scale.lie = rule;
    reader.adopt(entry);
}

} // namespace

Result<Scale> Scale::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(Reader reader, Reader::parse(json));
    const int format = reader.number(u"format"_s, 1, 1000);
    YICE_TRY(reader.outcome());
    if (format > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"scale"_s, {{u"found"_s, format}, {u"known"_s, FormatVersion}});
    reader.allowOnly({u"$schema"_s, u"format"_s, u"id"_s, u"version"_s, u"edition"_s, u"title"_s, u"windowDays"_s, u"age"_s,
                      u"options"_s, u"items"_s, u"reversed"_s, u"scores"_s, u"bands"_s, u"critical"_s,
                      u"lie"_s, u"missingPercent"_s, u"licence"_s, u"sources"_s});
    Scale scale;
    scale.id = reader.text(u"id"_s);
    scale.version = reader.number(u"version"_s, 1, 100000);
    scale.edition = reader.text(u"edition"_s);
    scale.title = reader.text(u"title"_s);
    scale.windowDays = reader.number(u"windowDays"_s, 0, 3660);
    Reader age = reader.object(u"age"_s);
    age.allowOnly({u"from"_s, u"to"_s});
    scale.ageFrom = age.number(u"from"_s, 3, 120);
    scale.ageTo = age.number(u"to"_s, scale.ageFrom, 120);
    reader.adopt(age);
    Reader licence = reader.object(u"licence"_s);
    licence.allowOnly({u"mayShipText"_s, u"note"_s});
    scale.mayShipText = licence.flag(u"mayShipText"_s);
    scale.licence = licence.text(u"note"_s);
    reader.adopt(licence);
    scale.sources = reader.texts(u"sources"_s);
    scale.missingPercent = reader.number(u"missingPercent"_s, 0, 100);
    readOptions(reader, scale);
    readItems(reader, scale);
    YICE_TRY(reader.outcome());
    if (reader.has(u"reversed"_s)) {
        const QList<int> reversed = reader.numbers(u"reversed"_s, 1, static_cast<int>(scale.items.size()));
        scale.reversed = QSet<int>(reversed.begin(), reversed.end());
        if (scale.reversed.size() != reversed.size() || (!reversed.isEmpty() && !mirrors(scale)))
            reader.refuse(u"reversed"_s);
    }
    readScores(reader, scale);
    YICE_TRY(reader.outcome());
    readBands(reader, scale);
    readCritical(reader, scale);
    readLie(reader, scale);
    YICE_TRY(reader.outcome());
    return scale;
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
