// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/FeedbackRules.h"

#include "core/assessments/CampaignParts.h"
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
constexpr int HighestVersion = 100000;

FeedbackArea readArea(Reader &entry)
{
    entry.allowOnly({u"id"_s, u"name"_s, u"steady"_s, u"some"_s, u"much"_s, u"inClass"_s});
    return {entry.text(u"id"_s), entry.text(u"name"_s),
            {entry.text(u"steady"_s), entry.text(u"some"_s), entry.text(u"much"_s)}, entry.text(u"inClass"_s)};
}

const Score *find(const QList<Score> &scores, const QString &id)
{
    const auto found = std::find_if(scores.begin(), scores.end(), [&](const Score &one) { return one.id == id; });
    return found == scores.end() ? nullptr : &*found;
}

} // namespace

Result<FeedbackRules> FeedbackRules::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(Reader reader, Reader::parse(json));
    const int format = reader.number(u"format"_s, 1, HighestVersion);
    YICE_TRY(reader.outcome());
    if (format > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"feedback"_s, {{u"found"_s, format}, {u"known"_s, FormatVersion}});
    reader.allowOnly({u"format"_s, u"version"_s, u"title"_s, u"mark"_s, u"areas"_s, u"scores"_s, u"strengths"_s, u"silent"_s});
    FeedbackRules rules;
    rules.m_version = reader.number(u"version"_s, 1, HighestVersion);
    reader.text(u"title"_s);
    reader.mark();
    QStringList areas;
    for (Reader entry : reader.objects(u"areas"_s)) {
        const FeedbackArea area = readArea(entry);
        if (areas.contains(area.id))
            entry.refuse(u"id"_s, u"duplicate"_s);
        reader.adopt(entry);
        areas.append(area.id);
        rules.m_areas.append(area);
    }
    for (Reader entry : reader.objects(u"scores"_s)) {
        entry.allowOnly({u"scale"_s, u"score"_s, u"area"_s, u"some"_s, u"much"_s});
        const ScoreRule rule{entry.text(u"scale"_s), entry.text(u"score"_s), entry.text(u"area"_s), entry.texts(u"some"_s),
                             entry.texts(u"much"_s)};
        if (!areas.contains(rule.area))
            entry.refuse(u"area"_s, u"unknown_area"_s);
        if (rules.scoresOf(rule.scale).contains(rule.score))
            entry.refuse(u"score"_s, u"duplicate"_s);
        reader.adopt(entry);
        rules.m_scores.append(rule);
    }
    for (Reader entry : reader.objects(u"strengths"_s)) {
        entry.allowOnly({u"scale"_s, u"score"_s, u"bands"_s, u"text"_s});
        rules.m_strengths.append(
            {entry.text(u"scale"_s), entry.text(u"score"_s), entry.texts(u"bands"_s), entry.text(u"text"_s)});
        reader.adopt(entry);
    }
    rules.m_silent = reader.texts(u"silent"_s);
    YICE_TRY(reader.outcome());
    return rules;
}

QMap<QString, FeedbackLevel> FeedbackRules::levelsOf(const QString &scale, const QList<Score> &scores) const
{
    QMap<QString, FeedbackLevel> levels;
    if (m_silent.contains(scale))
        return levels;
    for (const ScoreRule &rule : m_scores) {
        if (rule.scale != scale)
            continue;
        const Score *score = find(scores, rule.score);
        if (score == nullptr || score->band.isEmpty())
            continue;
        const FeedbackLevel level = rule.much.contains(score->band)   ? FeedbackLevel::Much
                                    : rule.some.contains(score->band) ? FeedbackLevel::Some
                                                                      : FeedbackLevel::Steady;
        levels[rule.area] = std::max(levels.value(rule.area, FeedbackLevel::Steady), level);
    }
    return levels;
}

QStringList FeedbackRules::strengthsOf(const QString &scale, const QList<Score> &scores) const
{
    QStringList texts;
    for (const Strength &strength : m_strengths) {
        const Score *score = strength.scale == scale ? find(scores, strength.score) : nullptr;
        if (score != nullptr && strength.bands.contains(score->band))
            texts.append(strength.text);
    }
    return texts;
}

QStringList FeedbackRules::bandsOf(const QString &scale, const QString &score) const
{
    QStringList bands;
    for (const ScoreRule &rule : m_scores) {
        if (rule.scale == scale && rule.score == score)
            bands += rule.some + rule.much;
    }
    for (const Strength &strength : m_strengths) {
        if (strength.scale == scale && strength.score == score)
            bands += strength.bands;
    }
    return bands;
}

QStringList FeedbackRules::scoresOf(const QString &scale) const
{
    QStringList ids;
    for (const ScoreRule &rule : m_scores) {
        if (rule.scale == scale)
            ids.append(rule.score);
    }
    for (const Strength &strength : m_strengths) {
        if (strength.scale == scale && !ids.contains(strength.score))
            ids.append(strength.score);
    }
    return ids;
}

Result<FeedbackRules> shippedFeedbackRules()
{
    return base::shippedOnce<FeedbackRules>(u"feedback"_s);
}

} // namespace core::assessments
