// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Scorer.h"
#include "tests/support/TestSupport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core::assessments;
using tests::valueOf;

namespace
{

const QString CasesFolder = QStringLiteral(YICE_SOURCE_DIR "/tests/scales/cases");

/// The file of cases that belongs to a scale: for a new scale this file and the definition are all that is written.
QJsonObject casesOf(const QString &id)
{
    return QJsonDocument::fromJson(tests::readFile(CasesFolder + u'/' + id + u".json"_s)).object();
}

/// Every way in which a scale can be scored.
QList<Scale> allVariants(const QString &id)
{
    const Scale scale = valueOf(shippedScale(id));
    QList<Scale> list{scale};
    for (const Variant &variant : scale.variants)
        list.append(valueOf(scale.withVariant(variant.id)));
    return list;
}

/// Options of an item from the least counted to the most.
QList<int> byKey(const Scale &scale, int number)
{
    QList<int> values;
    for (const Option &option : scale.optionsOf(*scale.item(number)))
        values.append(option.value);
    std::stable_sort(values.begin(), values.end(),
                     [&](int a, int b) { return scale.keyed(number, a) < scale.keyed(number, b); });
    return values;
}

QList<Answer> sheetAt(const Scale &scale, bool highest)
{
    QList<Answer> answers;
    for (int number = 1; number <= scale.items.size() + scale.supplements.size(); ++number) {
        const QList<int> values = byKey(scale, number);
        answers.append(Answer::given(highest ? values.last() : values.first()));
    }
    return answers;
}

qint64 rawOf(const ScoredSheet &sheet, const QString &id)
{
    const Score *score = sheet.score(id);
    return score == nullptr ? 0 : score->raw;
}

/// In which bands a value lies, by cross multiplication alone.
int bandsAround(const Scale &scale, const Score &score)
{
    return static_cast<int>(std::count_if(scale.bands.begin(), scale.bands.end(), [&](const Band &band) {
        return band.score == score.id && band.norm.isEmpty() &&
               score.value.numerator * band.per >= band.from * score.value.denominator &&
               score.value.numerator * band.per < (band.to + 1) * score.value.denominator;
    }));
}

int bandsOf(const Scale &scale, const QString &id)
{
    return static_cast<int>(std::count_if(scale.bands.begin(), scale.bands.end(),
                                          [&](const Band &band) { return band.score == id && band.norm.isEmpty(); }));
}

void checkBands(const Scale &scale, const ScoredSheet &sheet)
{
    for (const Score &score : sheet.scores) {
        INFO(score.id.toStdString() << " " << score.value.toFraction().toStdString());
        const int around = bandsAround(scale, score);
        CHECK(around == (bandsOf(scale, score.id) > 0 ? 1 : 0));
        CHECK(score.band.isEmpty() == (around == 0));
    }
}

/// What one more step on an item does to a score that counts it.
qint64 expectedStep(const Scale &scale, const ScoreDefinition &score, int item, int before, int after)
{
    const bool counted = score.items.contains(item);
    switch (score.kind) {
    case ScoreKind::Sum:
    case ScoreKind::Mean:
        return counted ? after - before : 0;
    case ScoreKind::Count:
        return counted && before < score.countAtLeast && after >= score.countAtLeast ? 1 : 0;
    case ScoreKind::CountOther:
        return counted && before < score.countAtLeast && after >= score.countAtLeast ? -1 : 0;
    case ScoreKind::CountedMean:
        return counted && after >= score.countAtLeast ? after - (before >= score.countAtLeast ? before : 0) : 0;
    case ScoreKind::OfScores: {
        qint64 sum = 0;
        for (const QString &part : score.of)
            sum += expectedStep(scale, *scale.score(part), item, before, after);
        return sum;
    }
    case ScoreKind::Triage:
        break;
    }
    return 0;
}

void checkSteps(const Scale &scale)
{
    const Scorer scorer(scale);
    QList<Answer> answers = sheetAt(scale, false);
    for (int number = 1; number <= answers.size(); ++number) {
        const QList<int> values = byKey(scale, number);
        for (qsizetype i = 1; i < values.size(); ++i) {
            answers[number - 1] = Answer::given(values.at(i - 1));
            const ScoredSheet before = valueOf(scorer.sheet(answers));
            answers[number - 1] = Answer::given(values.at(i));
            const ScoredSheet after = valueOf(scorer.sheet(answers));
            for (const ScoreDefinition &score : scale.scores) {
                INFO(scale.variant.toStdString() << " " << score.id.toStdString() << " item " << number);
                if (score.kind == ScoreKind::Triage)
                    CHECK(rawOf(after, score.id) >= rawOf(before, score.id));
                else
                    CHECK(rawOf(after, score.id) - rawOf(before, score.id) ==
                          expectedStep(scale, score, number, scale.keyed(number, values.at(i - 1)),
                                       scale.keyed(number, values.at(i))));
            }
            checkBands(scale, after);
        }
        answers[number - 1] = Answer::given(values.first());
    }
}

void checkEnds(const Scale &scale)
{
    for (const bool highest : {false, true}) {
        const ScoredSheet sheet = valueOf(scoreSheet(scale, sheetAt(scale, highest)));
        checkBands(scale, sheet);
        for (const ScoreDefinition &score : scale.scores) {
            INFO(scale.variant.toStdString() << " " << score.id.toStdString() << (highest ? " highest" : " lowest"));
            const Score *found = sheet.score(score.id);
            const bool turned = score.kind == ScoreKind::CountOther;
            if (score.kind == ScoreKind::CountedMean && !highest) {
                CHECK(found == nullptr); // nothing to take the mean of
                continue;
            }
            REQUIRE(found != nullptr);
            const auto [least, most] = scale.rangeOf(score);
            CHECK(found->value == (highest != turned ? most : least));
        }
    }
}

void checkCase(const Scale &scale, const QJsonObject &one)
{
    const QJsonObject who = one.value(u"person"_s).toObject();
    Person person;
    if (who.contains(u"age"_s))
        person.age = who.value(u"age"_s).toInt();
    if (who.contains(u"grade"_s))
        person.grade = who.value(u"grade"_s).toInt();
    if (who.contains(u"sex"_s))
        person.sex = who.value(u"sex"_s).toString() == u"female" ? Sex::Female : Sex::Male;
    INFO(scale.id.toStdString() << ": " << one.value(u"why"_s).toString().toStdString());
    const Scale variant = valueOf(scale.withVariant(one.value(u"variant"_s).toString()));
    const auto answers = valueOf(answersFromText(one.value(u"answers"_s).toString()));
    const ScoredSheet sheet = valueOf(scoreSheet(variant, answers, person));
    const QJsonObject expected = one.value(u"scores"_s).toObject();
    for (auto it = expected.constBegin(); it != expected.constEnd(); ++it) {
        INFO(it.key().toStdString());
        const Score *score = sheet.score(it.key());
        if (it.value().isNull()) {
            CHECK(score == nullptr);
            continue;
        }
        REQUIRE(score != nullptr);
        const QJsonObject numbers = it.value().toObject();
        CHECK(score->raw == numbers.value(u"raw"_s).toInt());
        CHECK(score->value.toDecimal() == numbers.value(u"value"_s).toString());
        if (numbers.contains(u"band"_s))
            CHECK(score->band == numbers.value(u"band"_s).toString());
        if (numbers.contains(u"z"_s))
            CHECK(score->z.value_or(Rational{}).toFraction() == numbers.value(u"z"_s).toString());
        if (numbers.contains(u"t"_s))
            CHECK(score->t.value_or(Rational{}).toFraction() == numbers.value(u"t"_s).toString());
    }
    if (expected.isEmpty())
        CHECK(sheet.scores.isEmpty());
    QList<int> critical;
    for (const QJsonValue &item : one.value(u"critical"_s).toArray())
        critical.append(item.toInt());
    CHECK(sheet.critical == critical);
    const QJsonArray validity = one.value(u"validity"_s).toArray();
    CHECK(sheet.tooManyMissing == validity.contains(u"missing"_s));
    CHECK((sheet.outside > 0) == validity.contains(u"outside_options"_s));
    CHECK(sheet.untruthful == validity.contains(u"lie"_s));
}

} // namespace

TEST_CASE("every shipped scale has its file of cases, and every case comes out", "[assessments][scale][cases]")
{
    const QStringList files = QDir(CasesFolder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QStringList expected;
    for (const QString &id : shippedScaleIds())
        expected.append(id + u".json"_s);
    CHECK(files == expected);
    for (const QString &id : shippedScaleIds()) {
        DYNAMIC_SECTION(id.toStdString())
        {
            const QJsonObject file = casesOf(id);
            CHECK(file.value(u"scale"_s).toString() == id);
            const QJsonArray cases = file.value(u"cases"_s).toArray();
            CHECK(cases.size() >= 3);
            const Scale scale = valueOf(shippedScale(id));
            for (const QJsonValue &one : cases)
                checkCase(scale, one.toObject());
        }
    }
}

TEST_CASE("the parts of every scale make up the whole, once each", "[assessments][scale][cases]")
{
    for (const QString &id : shippedScaleIds()) {
        INFO(id.toStdString());
        const Scale scale = valueOf(shippedScale(id));
        const QJsonArray parts = casesOf(id).value(u"partition"_s).toArray();
        QList<int> items;
        bool supplements = false;
        for (const QJsonValue &part : parts) {
            const ScoreDefinition *score = scale.score(part.toString());
            REQUIRE(score != nullptr);
            items += score->items;
        }
        std::sort(items.begin(), items.end());
        supplements = !items.isEmpty() && items.last() > scale.items.size();
        const auto count = scale.items.size() + (supplements ? scale.supplements.size() : 0);
        if (parts.isEmpty())
            continue; // a triage has no parts
        REQUIRE(items.size() == count);
        for (int i = 0; i < count; ++i)
            CHECK(items.at(i) == i + 1);
    }
}

TEST_CASE("one more on an item changes exactly its scores, each by as much, and each in one band",
          "[assessments][scale][cases]")
{
    for (const QString &id : shippedScaleIds()) {
        DYNAMIC_SECTION(id.toStdString())
        {
            for (const Scale &scale : allVariants(id))
                checkSteps(scale);
        }
    }
}

TEST_CASE("sheets at both ends reach both ends of every score", "[assessments][scale][cases]")
{
    for (const QString &id : shippedScaleIds()) {
        DYNAMIC_SECTION(id.toStdString())
        {
            for (const Scale &scale : allVariants(id))
                checkEnds(scale);
        }
    }
}

TEST_CASE("what ships says whose it is, where it comes from, and holds no text that may not ship",
          "[assessments][scale][cases]")
{
    const QStringList promised{u"phq9"_s,  u"gad7"_s,    u"who5"_s,   u"mht"_s,      u"mssmhs"_s, u"scl-90"_s,  u"scl-90-r"_s,
                               u"sdq-self"_s, u"sdq-parent"_s, u"sdq-teacher"_s, u"scared"_s, u"dsrsc"_s, u"ces-d"_s,
                               u"ces-dc"_s, u"rses-a"_s, u"rses-b"_s, u"pss-10"_s,   u"isi"_s,    u"sas"_s,     u"sds"_s,
                               u"ucla-3"_s, u"cries-13"_s, u"iat"_s,  u"k10"_s,      u"c-ssrs"_s};
    for (const QString &id : promised)
        CHECK(shippedScaleIds().contains(id));
    for (const QString &id : shippedScaleIds()) {
        INFO(id.toStdString());
        const Scale scale = valueOf(shippedScale(id));
        CHECK(scale.id == id);
        CHECK_FALSE(scale.terms.holder.isEmpty());
        for (const Source &source : scale.sources)
            CHECK_FALSE(source.mark.isEmpty());
        const bool free = scale.terms.terms == Terms::Free || scale.terms.terms == Terms::Own;
        CHECK(scale.mayShipText == free);
        for (const Band &band : scale.bands) {
            for (const QString &verdict : {u"症"_s, u"抑郁"_s, u"焦虑"_s, u"障碍"_s, u"诊断"_s, u"患"_s})
                CHECK_FALSE(band.name.contains(verdict));
        }
    }
}
