// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/ScaleComposites.h"
#include "core/assessments/ScaleFhir.h"
#include "core/assessments/ScoringTrace.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core::assessments;
using core::ErrorCode;
using tests::valueOf;

namespace
{

QList<Answer> randomSheet(const Scale &scale, std::mt19937 &draw)
{
    const auto below = [&](qsizetype n) { return static_cast<qsizetype>(draw() % static_cast<unsigned>(n)); };
    QList<Answer> answers;
    const bool supplements = !scale.supplements.isEmpty() && below(2) == 0;
    const bool full = below(3) > 0;
    const auto count = scale.items.size() + (supplements ? scale.supplements.size() : 0);
    for (int number = 1; number <= count; ++number) {
        const auto &options = scale.optionsOf(*scale.item(number));
        const qsizetype kind = full ? 99 : below(20);
        answers.append(kind == 0   ? Answer::missing()
                       : kind == 1 ? Answer::given(77)
                                   : Answer::given(options.at(below(options.size())).value));
    }
    return answers;
}

/// The steps of a trace, followed by hand from the answers on, come out where the scorer came out.
void checkSteps(const SheetTrace &trace, const ScoredSheet &sheet)
{
    QHash<QString, Rational> values;
    for (const ScoreTrace &score : trace.scores) {
        INFO(trace.scale.toStdString() << ' ' << trace.variant.toStdString() << ' ' << score.id.toStdString());
        const Score *found = sheet.score(score.id);
        REQUIRE((found != nullptr) == (score.given == NotGiven::Given));
        if (found == nullptr)
            continue;
        qint64 sum = 0;
        qint64 count = 0;
        for (const int item : score.items) {
            const auto keyed = item <= trace.answers.size() ? trace.answers.at(item - 1).keyed : std::nullopt;
            if (score.kind == ScoreKind::Sum || score.kind == ScoreKind::Mean)
                sum += keyed.value_or(0);
            else if (keyed && *keyed >= score.countAtLeast)
                sum += *keyed;
            count += keyed && *keyed >= score.countAtLeast ? 1 : 0;
        }
        const auto items = static_cast<qint64>(score.items.size());
        switch (score.kind) {
        case ScoreKind::Sum:
        case ScoreKind::Mean:
            CHECK(score.raw == sum);
            CHECK(score.base == (score.proRata ? rounded({sum * items, score.answered}, Rounding::HalfUp) : Rational{sum, 1}));
            break;
        case ScoreKind::Count:
            CHECK(score.raw == count);
            break;
        case ScoreKind::CountOther:
            CHECK(score.raw == items - count);
            break;
        case ScoreKind::CountedMean:
            CHECK(score.base == Rational{sum, count});
            break;
        case ScoreKind::OfScores: {
            Rational added;
            for (const QString &part : score.of)
                added = *sumOf(added, values.value(part));
            CHECK(score.base == added);
            break;
        }
        case ScoreKind::Triage:
            CHECK((score.raw > 0) == score.triageRule.has_value());
            break;
        }
        CHECK(score.exact == Rational{score.base.numerator * score.numerator, score.base.denominator * score.denominator});
        CHECK(score.value == rounded(score.exact, score.rounding));
        CHECK(score.value == found->value);
        CHECK(score.raw == found->raw);
        CHECK((score.band ? score.band->id : QString()) == found->band);
        if (score.band && score.band->on == BandOf::Value) {
            CHECK(score.value.compare({score.band->from, score.band->per}) >= 0);
            CHECK(score.value.compare({score.band->to + 1LL, score.band->per}) < 0);
        }
        CHECK(score.t.has_value() == found->t.has_value());
        values.insert(score.id, score.value);
    }
    QList<int> critical;
    for (const RuleTrace &rule : trace.rules) {
        if (rule.kind == RuleTrace::Kind::Critical && rule.holds)
            critical.append(rule.item);
    }
    CHECK(critical == sheet.critical);
}

QByteArray shippedFile(const QString &id)
{
    QFile file(u":/yice/scales/%1.json"_s.arg(id));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the steps that are shown lead to the numbers that are stored", "[assessments][trace]")
{
    const unsigned seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 draw(seed);
    for (const QString &id : shippedScaleIds()) {
        const Scale shipped = valueOf(shippedScale(id));
        QList<Scale> ways{shipped};
        for (const Variant &variant : shipped.variants)
            ways.append(valueOf(shipped.withVariant(variant.id)));
        for (const Scale &scale : ways) {
            const Person person{Sex::Female, 17, 11};
            const Scorer many(scale, person);
            for (int i = 0; i < 60; ++i) {
                const auto answers = randomSheet(scale, draw);
                const ScoredSheet fast = valueOf(many.sheet(answers));
                const ScoredSheet one = valueOf(scoreSheet(scale, answers, person));
                checkSteps(valueOf(traceOf(many, answers)), fast);
                REQUIRE(one.scores.size() == fast.scores.size());
                for (qsizetype s = 0; s < one.scores.size(); ++s) {
                    CHECK(one.scores.at(s).value == fast.scores.at(s).value);
                    CHECK(one.scores.at(s).raw == fast.scores.at(s).raw);
                    CHECK(one.scores.at(s).band == fast.scores.at(s).band);
                }
            }
        }
    }
}

TEST_CASE("one scorer serves sheet after sheet without remembering the last", "[assessments][trace]")
{
    const Scale scale = valueOf(shippedScale(u"sdq-self"_s));
    const Scorer scorer(scale);
    ScoreNumbers kept;
    std::mt19937 draw(5);
    for (int i = 0; i < 300; ++i) {
        const auto answers = randomSheet(scale, draw);
        REQUIRE(scorer.score(answers.constData(), answers.size(), kept));
        const ScoredSheet again = scorer.worded(kept);
        const ScoredSheet fresh = valueOf(scorer.sheet(answers));
        REQUIRE(again.scores.size() == fresh.scores.size());
        for (qsizetype s = 0; s < fresh.scores.size(); ++s)
            CHECK(again.scores.at(s).value == fresh.scores.at(s).value);
        CHECK(again.critical == fresh.critical);
        CHECK(again.tooManyMissing == fresh.tooManyMissing);
    }
}

TEST_CASE("rules over several scales hold only where every part does", "[assessments][composite]")
{
    const CompositeRules rules = valueOf(shippedCompositeRules());
    const auto sheet = [](const QString &id, const QString &answers) {
        return valueOf(scoreSheet(valueOf(shippedScale(id)), valueOf(answersFromText(answers))));
    };
    const ScoredSheet heavy = sheet(u"phq9"_s, u"2 2 2 2 2 0 0 0 0"_s);
    const ScoredSheet light = sheet(u"phq9"_s, u"2 2 2 2 1 0 0 0 0"_s);
    const ScoredSheet worried = sheet(u"gad7"_s, u"2 2 2 2 2 0 0"_s);
    CHECK(rules.holding({{u"phq9"_s, heavy}}).isEmpty());
    CHECK(rules.holding({{u"phq9"_s, light}, {u"gad7"_s, worried}}).isEmpty());
    const auto held = rules.holding({{u"phq9"_s, heavy}, {u"gad7"_s, worried}});
    REQUIRE(held.size() == 1);
    CHECK(held.first().id == u"phq9_gad7_10"_s);
    CHECK_FALSE(held.first().reason.isEmpty());
    // A sheet without a total holds no rule.
    CHECK(rules.holding({{u"phq9"_s, sheet(u"phq9"_s, u"3 3 3 3 3 3 3 3 -"_s)}, {u"gad7"_s, worried}}).isEmpty());
    for (const CompositeRule &rule : rules.rules) {
        for (const CompositePart &part : rule.parts) {
            INFO(rule.id.toStdString());
            CHECK(valueOf(shippedScale(part.scale)).score(part.score) != nullptr);
        }
    }
    const auto broken = CompositeRules::fromJson("{\"format\": 1, \"version\": 1, \"rules\": [\n{\"id\": \"a\", \"name\": \"a\","
                                                 " \"reason\": \"a\", \"mark\": \"P\", \"all\": []}]}");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().context.value(u"line"_s).toInt() == 2);
}

TEST_CASE("scales and answers go out as FHIR and come back the same", "[assessments][fhir]")
{
    std::mt19937 draw(9);
    for (const QString &id : shippedScaleIds()) {
        INFO(id.toStdString());
        const Scale scale = valueOf(shippedScale(id));
        const QByteArray file = shippedFile(id);
        const QByteArray sent = QJsonDocument(questionnaireOf(scale, file)).toJson();
        CHECK(valueOf(definitionFromQuestionnaire(sent)) == file);
        for (int i = 0; i < 20; ++i) {
            auto answers = randomSheet(scale, draw);
            for (Answer &answer : answers) {
                if (answer.kind == Answer::Kind::Given && answer.value == 77)
                    answer = Answer::missing(); // what is no option has no coding to go out with
            }
            const QByteArray response = QJsonDocument(responseOf(scale, answers, {})).toJson();
            auto back = valueOf(answersFromResponse(scale, response));
            back.resize(answers.size());
            CHECK(back == answers);
            CHECK_FALSE(response.contains("subject"));
        }
    }
}

TEST_CASE("only text that the licence lets go leaves in a Questionnaire", "[assessments][fhir]")
{
    Scale scale = valueOf(shippedScale(u"mht"_s));
    scale.items[84].text = u"这是学校自己导入的题目"_s;
    CHECK_FALSE(QJsonDocument(questionnaireOf(scale, {})).toJson().contains("这是学校自己"));
    const Scale phq = valueOf(shippedScale(u"phq9"_s));
    CHECK(questionnaireOf(phq, {}).value(u"item"_s)[0][u"text"_s].toString() == phq.items.first().text);
}

TEST_CASE("a questionnaire of another system becomes a definition to complete", "[assessments][fhir]")
{
    const QByteArray foreign = R"({"resourceType": "Questionnaire", "url": "http://example.org/q/Mood 3", "title": "Mood",
      "item": [{"linkId": "g", "type": "group", "item": [
        {"linkId": "a", "type": "display", "text": "Read first"},
        {"linkId": "b", "type": "choice", "text": "One", "answerOption": [
          {"valueCoding": {"code": "0", "display": "no"}}, {"valueCoding": {"code": "1", "display": "yes"}}]},
        {"linkId": "c", "type": "choice", "text": "Two", "answerOption": [
          {"valueCoding": {"code": "0", "display": "no"}}, {"valueCoding": {"code": "1", "display": "some"}},
          {"valueCoding": {"code": "2", "display": "much", "extension": [
            {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 5}]}}]}]}]})";
    const Scale scale = valueOf(Scale::fromJson(valueOf(definitionFromQuestionnaire(foreign))));
    CHECK(scale.id == u"mood-3"_s);
    REQUIRE(scale.items.size() == 2);
    CHECK(scale.items.first().text.isEmpty()); // nobody has said that its text may be kept
    CHECK(valueOf(scoreSheet(scale, valueOf(answersFromText(u"1 2"_s)))).score(u"total"_s)->raw == 6);
    QByteArray open = foreign;
    open.replace("\"type\": \"choice\", \"text\": \"Two\"", "\"type\": \"string\", \"text\": \"Two\"");
    CHECK(definitionFromQuestionnaire(open).error().code == ErrorCode::Invalid);
    CHECK(definitionFromQuestionnaire("{}").error().code == ErrorCode::Unreadable);
    CHECK(answersFromResponse(scale, "{\"resourceType\": \"QuestionnaireResponse\", \"questionnaire\": \"urn:yice:scale:phq9\"}")
              .error().code == ErrorCode::Invalid);
}
