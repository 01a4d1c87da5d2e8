// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Scoring.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core::assessments;
using core::ErrorCode;

namespace {

Scale scale(const QString &id)
{
    return tests::valueOf(shippedScale(id));
}

ScoredSheet sheet(const QString &id, const QString &answers)
{
    return tests::valueOf(scoreSheet(scale(id), tests::valueOf(answersFromText(answers))));
}

struct Vector {
    const char *scale;
    const char *answers;
    int total;
    const char *band;
    bool critical;
};

/// A scale definition as JSON that a test changes before it is read.
QJsonObject definition()
{
    QFile file(u":/yice/scales/phq9.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString refusedAt(const QJsonObject &changed)
{
    const auto result = Scale::fromJson(QJsonDocument(changed).toJson());
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Invalid);
    return result.error().context.value(u"where"_s).toString();
}

QJsonObject with(const QString &list, int index, const QString &key, const QJsonValue &value)
{
    QJsonObject object = definition();
    QJsonArray array = object.value(list).toArray();
    QJsonObject entry = array.at(index).toObject();
    entry.insert(key, value);
    array.replace(index, entry);
    object.insert(list, array);
    return object;
}

} // namespace

TEST_CASE("published vectors give their published totals and bands", "[assessments][scoring]")
{
    // Worked examples of awell-score (phq_9, GAD_7): numbers only.
    const Vector vectors[] = {
        {"phq9", "3 0 1 2 0 0 1 0 3", 10, "10-14", true},
        {"phq9", "0 0 0 0 0 0 0 0 0", 0, "0-4", false},
        {"phq9", "3 3 3 3 3 3 3 3 3", 27, "20-27", true},
        {"gad7", "3 0 1 2 0 0 1", 7, "5-9", false},
        {"gad7", "3 3 3 3 3 3 3", 21, "15-21", false},
    };
    for (const Vector &vector : vectors) {
        INFO(vector.scale << " " << vector.answers);
        const ScoredSheet scored = sheet(QString::fromLatin1(vector.scale), QString::fromLatin1(vector.answers));
        REQUIRE(scored.scores.size() == 1);
        CHECK(scored.scores.first().raw == vector.total);
        CHECK(scored.scores.first().band == QString::fromLatin1(vector.band));
        CHECK(scored.critical == (vector.critical ? QList<int>{9} : QList<int>{}));
    }
}

TEST_CASE("a critical answer is read although the rest is missing or unreadable", "[assessments][scoring]")
{
    const ScoredSheet lonely = sheet(u"phq9"_s, u"- - - - - - - - 1"_s);
    CHECK(lonely.critical == QList<int>{9});
    CHECK(lonely.scores.isEmpty());
    CHECK(lonely.tooManyMissing);
    const ScoredSheet odd = sheet(u"phq9"_s, u"7 0 0 0 0 0 0 0 2"_s);
    CHECK(odd.critical == QList<int>{9});
    CHECK(odd.outside == 1);
    CHECK(odd.scores.isEmpty());
    CHECK_FALSE(odd.tooManyMissing);
    CHECK(sheet(u"phq9"_s, u"0 0 0 0 0 0 0 0 9"_s).critical.isEmpty());
}

TEST_CASE("a sheet of another length and a word that is no answer are refused", "[assessments][scoring]")
{
    const auto shorter = scoreSheet(scale(u"phq9"_s), tests::valueOf(answersFromText(u"1 2 3"_s)));
    REQUIRE_FALSE(shorter);
    CHECK(shorter.error().code == ErrorCode::Invalid);
    CHECK(answersFromText(u"1 2 x"_s).error().context.value(u"field"_s).toString() == u"x"_s);
}

TEST_CASE("rounding is exact at the half", "[assessments][scoring]")
{
    QJsonObject object = definition();
    object.insert(u"bands"_s, QJsonArray());
    QJsonArray scores = object.value(u"scores"_s).toArray();
    QJsonObject score = scores.first().toObject();
    score.insert(u"numerator"_s, 5);
    score.insert(u"denominator"_s, 4);
    const auto valueFor = [&](const QString &rounding, const QString &answers) {
        score.insert(u"rounding"_s, rounding);
        object.insert(u"scores"_s, QJsonArray{score});
        const Scale changed = tests::valueOf(Scale::fromJson(QJsonDocument(object).toJson()));
        const auto scored = tests::valueOf(scoreSheet(changed, tests::valueOf(answersFromText(answers))));
        return scored.scores.first().value.toDecimal();
    };
    CHECK(valueFor(u"half-up"_s, u"2 0 0 0 0 0 0 0 0"_s) == u"3"_s); // 2.5
    CHECK(valueFor(u"floor"_s, u"2 0 0 0 0 0 0 0 0"_s) == u"2"_s);
    CHECK(valueFor(u"exact"_s, u"2 0 0 0 0 0 0 0 0"_s) == u"2.5"_s);
    CHECK(valueFor(u"exact"_s, u"1 0 0 0 0 0 0 0 0"_s) == u"1.25"_s);
    CHECK(valueFor(u"half-up"_s, u"3 3 0 0 0 0 0 0 0"_s) == u"8"_s); // 7.5
}

TEST_CASE("a broken definition is refused with its place", "[assessments][scale]")
{
    CHECK(refusedAt(with(u"items"_s, 3, u"number"_s, 5)) == u"items[3].number"_s);
    CHECK(refusedAt(with(u"items"_s, 3, u"texte"_s, u"x"_s)) == u"items[3].texte"_s);
    CHECK(refusedAt(with(u"options"_s, 1, u"value"_s, 0)) == u"options[1].value"_s);
    CHECK(refusedAt(with(u"options"_s, 1, u"value"_s, 1.5)) == u"options[1].value"_s);
    CHECK(refusedAt(with(u"scores"_s, 0, u"items"_s, QJsonArray{1, 11})) == u"scores[0].items[1]"_s);
    CHECK(refusedAt(with(u"scores"_s, 0, u"items"_s, QJsonArray{1, 1})) == u"scores[0].items"_s);
    CHECK(refusedAt(with(u"bands"_s, 1, u"from"_s, 4)) == u"bands[1]"_s);
    CHECK(refusedAt(with(u"bands"_s, 1, u"from"_s, 6)) == u"bands[1]"_s);
    CHECK(refusedAt(with(u"bands"_s, 4, u"to"_s, 26)) == u"bands[4]"_s);
    CHECK(refusedAt(with(u"bands"_s, 0, u"score"_s, u"other"_s)) == u"bands[0].score"_s);
    CHECK(refusedAt(with(u"critical"_s, 0, u"item"_s, 11)) == u"critical[0].item"_s);
    QJsonObject licence = definition();
    licence.insert(u"licence"_s, QJsonObject{{u"mayShipText"_s, false},
                                               {u"terms"_s, u"permission"_s},
                                               {u"holder"_s, u"somebody"_s},
                                               {u"note"_s, u"no text"_s}});
    CHECK(refusedAt(licence) == u"instruction"_s);
    licence.remove(u"instruction"_s);
    licence.remove(u"instructionEn"_s);
    CHECK(refusedAt(licence) == u"items[0].text"_s);
    QJsonObject newer = definition();
    newer.insert(u"format"_s, 3);
    CHECK(Scale::fromJson(QJsonDocument(newer).toJson()).error().code == ErrorCode::NewerFormat);
    CHECK(Scale::fromJson("{").error().code == ErrorCode::Unreadable);
    CHECK(shippedScale(u"../phq9"_s).error().code == ErrorCode::NotFound);
}
