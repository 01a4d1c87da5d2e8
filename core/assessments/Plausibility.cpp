// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Plausibility.h"

#include "core/base/JsonReader.h"
#include "core/base/ShippedRules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

using Reader = base::JsonReader;

constexpr int FormatVersion = 1;
constexpr int MostHundredths = 100000;

PublishedLevel readLevel(Reader &entry)
{
    PublishedLevel level;
    level.scale = entry.text(u"scale"_s);
    level.score = entry.text(u"score"_s);
    level.source = entry.text(u"source"_s);
    entry.mark();
    const QString kind = entry.text(u"kind"_s);
    QStringList keys{u"scale"_s, u"score"_s, u"kind"_s, u"hundredths"_s, u"mark"_s, u"source"_s};
    if (kind == u"share") {
        level.kind = PublishedLevel::Kind::Share;
        level.hundredths = entry.number(u"hundredths"_s, 1, 9999);
        level.atLeast = entry.number(u"atLeast"_s, 0, 1000);
        keys.append(u"atLeast"_s);
    } else if (kind == u"mean") {
        level.lowest = entry.number(u"lowest"_s, 0, 1000);
        // A mean at the lowest value has no distance to be a multiple of.
        level.hundredths = entry.number(u"hundredths"_s, 100 * level.lowest + 1, MostHundredths);
        keys.append(u"lowest"_s);
    } else {
        entry.refuse(u"kind"_s);
    }
    entry.allowOnly(keys);
    return level;
}

/// The score of every sheet that has it with its band: one that too many gaps have made smaller says nothing.
QList<Rational> valuesOf(const QString &score, const QList<ScoredSheet> &sheets)
{
    QList<Rational> values;
    for (const ScoredSheet &sheet : sheets) {
        const auto found =
            std::find_if(sheet.scores.begin(), sheet.scores.end(), [&](const Score &one) { return one.id == score; });
        if (found != sheet.scores.end() && !sheet.tooManyMissing)
            values.append(found->value);
    }
    return values;
}

/// What was measured, where that is not credible.
std::optional<Rational> beyondMean(const PublishedLevel &level, const QList<Rational> &values, int times)
{
    Rational all;
    for (const Rational &value : values) {
        const auto more = sumOf(all, value);
        if (!more)
            return {};
        all = *more;
    }
    const Rational mean{all.numerator, all.denominator * values.size()};
    const qint64 distance = 100 * (mean.numerator - level.lowest * mean.denominator);
    if (distance < times * (level.hundredths - 100LL * level.lowest) * mean.denominator)
        return {};
    return mean;
}

std::optional<Rational> beyondShare(const PublishedLevel &level, const QList<Rational> &values, int times)
{
    const qint64 count = std::count_if(values.begin(), values.end(), [&](const Rational &value) {
        return value.numerator >= level.atLeast * value.denominator;
    });
    if (count * (10000 - level.hundredths) < times * (values.size() - count) * level.hundredths)
        return {};
    return Rational{100 * count, values.size()};
}

} // namespace

Result<PublishedLevels> PublishedLevels::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(Reader reader, Reader::parse(json));
    if (reader.number(u"format"_s, 1, 1000) > FormatVersion)
        return fail(ErrorCode::NewerFormat);
    reader.allowOnly(
        {u"format"_s, u"id"_s, u"version"_s, u"fewestSheets"_s, u"meanTimes"_s, u"oddsTimes"_s, u"levels"_s});
    reader.text(u"id"_s);
    PublishedLevels published;
    published.version = reader.number(u"version"_s, 1, 1000000);
    published.fewestSheets = reader.markedNumber(u"fewestSheets"_s, 1, 100000);
    published.meanTimes = reader.markedNumber(u"meanTimes"_s, 2, 100);
    published.oddsTimes = reader.markedNumber(u"oddsTimes"_s, 2, 100);
    for (Reader entry : reader.objects(u"levels"_s)) {
        published.levels.append(readLevel(entry));
        reader.adopt(entry);
    }
    YICE_TRY(reader.outcome());
    return published;
}

Result<PublishedLevels> shippedLevels()
{
    return base::shippedOnce<PublishedLevels>(u"plausibility"_s);
}

base::Problem ImplausibleLevel::problem() const
{
    const bool share = published.kind == PublishedLevel::Kind::Share;
    base::Problem problem;
    problem.kind = u"implausible_level"_s;
    problem.value = measured.toDecimal();
    problem.context = {{u"scale"_s, published.scale},
                       {u"score"_s, published.score},
                       {u"measure"_s, share ? u"share"_s : u"mean"_s},
                       {u"sheets"_s, sheets},
                       {u"published"_s, Rational{published.hundredths, 100}.toDecimal()},
                       {u"source"_s, published.source}};
    if (share)
        problem.context.insert(u"atLeast"_s, published.atLeast);
    return problem;
}

std::optional<ImplausibleLevel> implausibleValues(const QString &scale, const ScoreValues &values,
                                                  const PublishedLevels &published)
{
    for (const PublishedLevel &level : published.levels) {
        if (level.scale != scale)
            continue;
        const QList<Rational> known = values.value(level.score);
        if (known.isEmpty() || known.size() < published.fewestSheets)
            continue;
        const auto measured = level.kind == PublishedLevel::Kind::Mean ? beyondMean(level, known, published.meanTimes)
                                                                       : beyondShare(level, known, published.oddsTimes);
        if (measured)
            return ImplausibleLevel{level, static_cast<int>(known.size()), *measured};
    }
    return {};
}

std::optional<ImplausibleLevel> implausibleLevel(const QString &scale, const QList<ScoredSheet> &sheets,
                                                 const PublishedLevels &published)
{
    ScoreValues values;
    for (const PublishedLevel &level : published.levels) {
        if (level.scale == scale)
            values.insert(level.score, valuesOf(level.score, sheets));
    }
    return implausibleValues(scale, values, published);
}

} // namespace core::assessments
