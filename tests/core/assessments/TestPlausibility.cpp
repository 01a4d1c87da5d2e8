// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Plausibility.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core::assessments;
using core::ErrorCode;
using tests::valueOf;

namespace
{

PublishedLevels shipped()
{
    return valueOf(shippedLevels());
}

QJsonObject shippedJson()
{
    QFile file(u":/yice/rules/plausibility.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

core::Result<PublishedLevels> read(const QJsonObject &json)
{
    return PublishedLevels::fromJson(QJsonDocument(json).toJson());
}

ScoredSheet scored(const QString &score, Rational value)
{
    ScoredSheet sheet;
    sheet.scores.append({score, value.floor(), value, {}});
    return sheet;
}

/// `high` sheets of `value`, and 0 in the others.
QList<ScoredSheet> totals(int sheets, int high, int value)
{
    QList<ScoredSheet> all;
    for (int i = 0; i < sheets; ++i)
        all.append(scored(u"total"_s, {i < high ? value : 0, 1}));
    return all;
}

/// A school's PHQ-9 sheets, scored as the program does it: most options low, some high, as pupils answer.
QList<ScoredSheet> school(const Scale &scale, bool turnedRound)
{
    QList<ScoredSheet> all;
    for (int pupil = 0; pupil < 200; ++pupil) {
        QList<Answer> answers;
        for (int item = 0; item < 9; ++item) {
            const int value = (pupil * 7 + item * item) % 5 == 0 ? 1 + pupil % 2 : 0;
            answers.append(Answer::given(turnedRound ? 3 - value : value));
        }
        all.append(valueOf(scoreSheet(scale, answers)));
    }
    return all;
}

} // namespace

TEST_CASE("options read the wrong way round show in the level of a campaign", "[assessments][plausibility]")
{
    const Scale scale = valueOf(shippedScale(u"phq9"_s));
    CHECK_FALSE(implausibleLevel(scale.id, school(scale, false), shipped()));
    const auto found = implausibleLevel(scale.id, school(scale, true), shipped());
    REQUIRE(found);
    CHECK(found->sheets == 200);
    const core::base::Problem problem = found->problem();
    CHECK(problem.kind == u"implausible_level"_s);
    CHECK(problem.value == u"100"_s);
    CHECK(problem.context.value(u"published"_s).toString() == u"52.99"_s);
    CHECK(problem.context.value(u"atLeast"_s).toInt() == 5);
    CHECK(problem.context.value(u"measure"_s).toString() == u"share"_s);
    CHECK(problem.context.value(u"source"_s).toString().contains(u"杭州"_s));
}

TEST_CASE("answers counted from 1 and taken for answers from 0 show in the mean", "[assessments][plausibility]")
{
    // SCL-90 at its published mean of 130, once counted from 0 and once with 90 points too many.
    QList<ScoredSheet> right;
    QList<ScoredSheet> wrong;
    for (int i = 0; i < 100; ++i) {
        right.append(scored(u"total"_s, {i, 1}));
        wrong.append(scored(u"total"_s, {i + 90, 1}));
    }
    CHECK_FALSE(implausibleLevel(u"scl-90-r"_s, right, shipped()));
    const auto found = implausibleLevel(u"scl-90-r"_s, wrong, shipped());
    REQUIRE(found);
    CHECK(found->measured.toDecimal() == u"139.5"_s);
    CHECK(found->problem().context.value(u"measure"_s).toString() == u"mean"_s);
    CHECK_FALSE(found->problem().context.contains(u"atLeast"_s));
    // On the edition that counts from 1 the same sheets are a usual school.
    CHECK_FALSE(implausibleLevel(u"scl-90"_s, wrong, shipped()));
}

TEST_CASE("a mean is implausible from exactly so many times the published distance on", "[assessments][plausibility]")
{
    // K10: 21.5 lies 11.5 above 10; twice that is 33.
    QList<ScoredSheet> sheets;
    for (int i = 0; i < 40; ++i)
        sheets.append(scored(u"total"_s, {33, 1}));
    CHECK(implausibleLevel(u"k10"_s, sheets, shipped()));
    PublishedLevels meanOnly = shipped();
    meanOnly.levels.removeIf([](const PublishedLevel &level) { return level.kind == PublishedLevel::Kind::Share; });
    CHECK(implausibleLevel(u"k10"_s, sheets, meanOnly));
    sheets.replace(7, scored(u"total"_s, {32, 1}));
    CHECK_FALSE(implausibleLevel(u"k10"_s, sheets, meanOnly));
    // Fractions are added as fractions: a missing third and a missing fifth are made good by 8/15.
    sheets.replace(7, scored(u"total"_s, {98, 3}));
    sheets.replace(8, scored(u"total"_s, {164, 5}));
    CHECK_FALSE(implausibleLevel(u"k10"_s, sheets, meanOnly));
    sheets.replace(9, scored(u"total"_s, {33 * 15 + 8, 15}));
    CHECK(implausibleLevel(u"k10"_s, sheets, meanOnly));
}

TEST_CASE("a share is implausible from exactly so many times the published odds on", "[assessments][plausibility]")
{
    PublishedLevels published = shipped();
    published.oddsTimes = 4;
    published.levels = {{u"mht"_s, u"total"_s, PublishedLevel::Kind::Share, 2000, 0, 65, u"x"_s}};
    // 20 per cent are odds of 1 : 4; four times that is 1 : 1.
    CHECK(implausibleLevel(u"mht"_s, totals(100, 50, 65), published));
    CHECK_FALSE(implausibleLevel(u"mht"_s, totals(100, 49, 65), published));
    CHECK_FALSE(implausibleLevel(u"mht"_s, totals(100, 100, 64), published));
    CHECK(implausibleLevel(u"mht"_s, totals(100, 100, 65), published)->measured.toDecimal() == u"100"_s);
}

TEST_CASE("few sheets, sheets with gaps and scales without figures are left alone", "[assessments][plausibility]")
{
    const PublishedLevels published = shipped();
    CHECK(implausibleLevel(u"mht"_s, totals(30, 30, 90), published));
    CHECK_FALSE(implausibleLevel(u"mht"_s, totals(29, 29, 90), published));
    CHECK_FALSE(implausibleLevel(u"mht"_s, {}, published));
    CHECK_FALSE(implausibleLevel(u"gad7"_s, totals(300, 300, 21), published));
    QList<ScoredSheet> gaps = totals(40, 40, 90);
    for (int i = 0; i < 11; ++i)
        gaps[i].tooManyMissing = true;
    CHECK_FALSE(implausibleLevel(u"mht"_s, gaps, published));
}

TEST_CASE("every published level names a score that its scale has, within its range", "[assessments][plausibility]")
{
    const PublishedLevels published = shipped();
    CHECK(published.levels.size() >= 9);
    for (const PublishedLevel &level : published.levels) {
        INFO(level.scale.toStdString() << " " << level.score.toStdString());
        CHECK(level.source.size() > 10);
        if (!shippedScaleIds().contains(level.scale))
            continue;
        const Scale scale = valueOf(shippedScale(level.scale));
        const auto score = std::find_if(scale.scores.begin(), scale.scores.end(),
                                        [&](const ScoreDefinition &one) { return one.id == level.score; });
        REQUIRE(score != scale.scores.end());
        const auto [lowest, highest] = scale.rangeOf(*score);
        if (level.kind == PublishedLevel::Kind::Mean) {
            CHECK(lowest == Rational{level.lowest, 1});
            CHECK(level.hundredths < 100 * highest.floor());
        } else {
            CHECK(level.atLeast > lowest.floor());
            CHECK(level.atLeast <= highest.floor());
        }
    }
}

TEST_CASE("a file of levels with a fault is refused at its place", "[assessments][plausibility]")
{
    const auto where = [](const QString &key, const QJsonValue &value) {
        QJsonObject json = shippedJson();
        QJsonArray levels = json.value(u"levels"_s).toArray();
        QJsonObject first = levels.first().toObject();
        first.insert(key, value);
        levels.replace(0, first);
        json.insert(u"levels"_s, levels);
        const auto outcome = read(json);
        return outcome ? QString() : outcome.error().context.value(u"where"_s).toString();
    };
    CHECK(where(u"source"_s, shippedJson()[u"levels"_s][0][u"source"_s]).isEmpty());
    CHECK(where(u"source"_s, QString()) == u"levels[0].source"_s);
    CHECK(where(u"mark"_s, u"X"_s) == u"levels[0].mark"_s);
    CHECK(where(u"kind"_s, u"median"_s) == u"levels[0].kind"_s);
    CHECK(where(u"atLeast"_s, 25) == u"levels[0].atLeast"_s);
    CHECK(where(u"hundredths"_s, 1000) == u"levels[0].hundredths"_s);
    CHECK(where(u"hundredths"_s, 21.5) == u"levels[0].hundredths"_s);
    QJsonObject json = shippedJson();
    json.insert(u"meanTimes"_s, 1);
    CHECK(read(json).error().code == ErrorCode::Invalid);
    json = shippedJson();
    json.insert(u"format"_s, 2);
    CHECK(read(json).error().code == ErrorCode::NewerFormat);
    CHECK(PublishedLevels::fromJson("[]").error().code == ErrorCode::Unreadable);
}
