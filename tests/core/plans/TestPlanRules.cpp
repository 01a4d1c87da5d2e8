// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plans/PlanVault.h"

#include "core/plans/PlanTemplates.h"
#include "core/plans/PlanText.h"

#include <QJsonDocument>

using namespace tests;
using core::alerts::CaseSafety;
using core::alerts::HomeInvolved;
using core::plans::Part;
using core::plans::Role;

namespace {

const QDate Today(2026, 11, 25);

PlanContent keyed(PlanContent content)
{
    int number = 0;
    return withKeys(content, [&] { return QString::number(++number); });
}

} // namespace

TEST_CASE("a plan wants strengths first, goals, measures with a day, and a review", "[plans]")
{
    CHECK(missingIn({}, Today, {}) == QStringList{u"strengths"_s, u"goals"_s, u"review"_s});
    CHECK(missingIn(wholePlan(), Today, {}).isEmpty());
    PlanContent content = wholePlan();
    content.strengths = u" \n"_s;
    content.goals[0].what.clear();
    content.goals[0].measures[0].due = {};
    content.goals[0].measures[1].what.clear();
    content.goals.append({{}, u"另一个"_s, {}});
    content.review = Today.addDays(-1);
    CHECK(missingIn(content, Today, {})
          == QStringList{u"strengths"_s, u"goal:1"_s, u"due:1.1"_s, u"measure:1.2"_s, u"measures:2"_s, u"review"_s});
    content.review = Today;
    CHECK_FALSE(missingIn(content, Today, {}).contains(u"review"_s));
}

TEST_CASE("nothing is asked of a suspected person, nor of the home before the question is answered", "[plans][safety]")
{
    CaseSafety safety;
    safety.suspected = {{u"周老师"_s, {}}};
    CHECK(missingIn(wholePlan(), Today, safety) == QStringList{u"suspected:1.2"_s});
    PlanContent home = wholePlan();
    home.goals[0].measures[0].role = Role::Guardian;
    CHECK(missingIn(home, Today, {}).isEmpty()); // no case is open
    CaseSafety open;
    open.openCase = true;
    CHECK(missingIn(home, Today, open) == QStringList{u"ask_home"_s});
    CHECK(missingIn(wholePlan(), Today, open).isEmpty());
    for (const HomeInvolved answer : {HomeInvolved::Unknown, HomeInvolved::Yes}) {
        open.home = answer;
        CHECK(missingIn(home, Today, open) == QStringList{u"home_involved"_s});
    }
    open.home = HomeInvolved::No;
    CHECK(missingIn(home, Today, open).isEmpty());
    // Somebody at home who was suspected in a case that is closed.
    CaseSafety before;
    before.suspected = {{{}, core::alerts::AtHome}};
    CHECK(missingIn(wholePlan(), Today, before).isEmpty());
    CHECK(missingIn(home, Today, before).contains(u"home_involved"_s));
}

TEST_CASE("suspected names are known with a title, with blanks and in a sentence", "[plans][safety]")
{
    CaseSafety safety;
    safety.suspected = {{u"李明"_s, {}}, {{}, u"class_head"_s}};
    for (const QString &name : {u"李明"_s, u" 李 明 "_s, u"李明老师"_s, u"李　明"_s})
        CHECK(safety.suspects(name));
    CHECK_FALSE(safety.suspects(u"王芳"_s));
    CHECK_FALSE(safety.suspects(u""_s));
    // Of the other only the post is known: whoever holds it is kept out.
    CHECK(safety.suspects(u"王芳"_s, u"class_head"_s));
    CHECK(safety.suspects(u""_s, u"class_head"_s));
    CHECK_FALSE(safety.suspects(u"王芳"_s, u"principal"_s));
    CHECK(safety.namesSuspect(u"有事打电话给李 明"_s));
    CHECK_FALSE(safety.namesSuspect(u"有事打电话给王芳"_s));
}

TEST_CASE("two versions differ field by field, and parts are told apart by their keys", "[plans]")
{
    const PlanContent before = keyed(wholePlan());
    CHECK(differences(before, before).isEmpty());
    PlanContent after = before;
    after.strengths += u"，会做饭"_s;
    after.review = QDate(2027, 1, 8);
    after.goals[0].measures[1].due = QDate(2026, 12, 20);
    after.goals[0].measures[1].person = u"吴老师"_s;
    after.goals[0].measures[0].mayBeTold = true;
    after.goals[0].measures.append({u"9"_s, u"周末打球"_s, Role::Student, {}, QDate(2026, 12, 6), false});
    std::swap(after.goals[0].measures[0], after.goals[0].measures[1]); // order alone is no difference
    QList<Part> parts;
    const QList<Difference> found = differences(before, after);
    for (const Difference &one : found)
        parts.append(one.part);
    CHECK(parts == QList<Part>{Part::Strengths, Part::Review, Part::Who, Part::Due, Part::MayBeTold, Part::Measure});
    CHECK(found.at(1).before == u"2026-12-16"_s);
    CHECK(found.at(1).after == u"2027-01-08"_s);
    CHECK(found.at(2).measureBefore->person == u"周老师"_s);
    CHECK(found.at(2).measureAfter->person == u"吴老师"_s);
    CHECK_FALSE(found.at(5).measureBefore);
    // What is gone stands at the end, and the way back is the mirror.
    const QList<Difference> back = differences(after, before);
    CHECK(back.last().part == Part::Measure);
    CHECK_FALSE(back.last().measureAfter);
    PlanContent empty = before;
    empty.goals.clear();
    CHECK(differences(before, empty).size() == 3);
}

TEST_CASE("a measure asks for its evaluation until one is dated on its day or says that it is reached", "[plans]")
{
    const Measure measure{u"m"_s, u"看看精神"_s, Role::ClassHead, {}, QDate(2026, 11, 30), true};
    CHECK(isOpen(measure, {}));
    CHECK(isOpen(measure, {{{}, u"m"_s, u"好一点"_s, 1, QDate(2026, 11, 26), {}}}));
    CHECK(isOpen(measure, {{{}, u"other"_s, u"好"_s, 3, QDate(2026, 12, 1), {}}}));
    CHECK_FALSE(isOpen(measure, {{{}, u"m"_s, u"好"_s, 3, QDate(2026, 11, 26), {}}}));
    CHECK_FALSE(isOpen(measure, {{{}, u"m"_s, u"没做"_s, 0, QDate(2026, 11, 30), {}}}));
}

TEST_CASE("a plan goes to JSON and back, and what is no plan is refused with its place", "[plans]")
{
    const PlanContent content = keyed(wholePlan());
    CHECK(valueOf(contentFromJson(QJsonDocument(toJson(content)).toJson())) == content);
    CHECK(valueOf(contentFromJson("{}")) == PlanContent{u""_s, u""_s, u""_s, {}, {}, u""_s});
    const auto where = [](const QByteArray &json) {
        const auto read = contentFromJson(json);
        REQUIRE_FALSE(read);
        return read.error().context.value(u"where"_s).toString();
    };
    CHECK(contentFromJson("[]").error().code == core::ErrorCode::Unreadable);
    CHECK(where(R"({"strength":"x"})") == u"strength"_s);
    CHECK(where(R"({"review":"soon"})") == u"review"_s);
    CHECK(where(R"({"goals":[{"what":"a","measures":[{"what":"b","role":"friend"}]}]})") == u"goals[0].measures[0].role"_s);
    CHECK(where(R"({"goals":[{"what":"a","measures":[{"due":5}]}]})") == u"goals[0].measures[0].due"_s);
    CHECK(where(R"({"goals":["a"]})") == u"goals[0]."_s);
}

TEST_CASE("the shipped templates hold together and name no diagnosis", "[plans][templates]")
{
    const PlanTemplates templates = valueOf(shippedPlanTemplates());
    CHECK(templates.list.size() >= 8);
    for (const PlanTemplate &one : templates.list) {
        INFO(one.id.toStdString());
        PlanContent content = begunWith(one, Today);
        CHECK(missingIn(content, Today, {}) == QStringList{u"strengths"_s}); // that is for people to write
        content.strengths = u"有"_s;
        CHECK(missingIn(content, Today, {}).isEmpty());
        CHECK_FALSE(toldBy(content).isEmpty());
        CardRequest card;
        card.receiver = u"周老师"_s;
        card.text = {toldBy(content), one.watching, one.calling};
        card.until = content.review;
        CHECK(faultsIn(card, Today, {}, {content.worries}).isEmpty());
    }
    const QString text = QString::fromUtf8(
        tests::readFile(QStringLiteral(YICE_SOURCE_DIR "/resources/rules/plan-templates.json"))).toLower();
    for (const QString &word : {u"抑郁"_s, u"焦虑症"_s, u"障碍"_s, u"患"_s, u"诊断"_s, u"症"_s, u"异常"_s, u"问题学生"_s,
                                u"depress"_s, u"anxiety"_s, u"disorder"_s, u"diagnos"_s, u"patient"_s, u"!"_s, u"！"_s}) {
        INFO(word.toStdString());
        CHECK_FALSE(text.contains(word));
    }
}

TEST_CASE("a broken template file is refused with its place, and the schema knows its keys", "[plans][templates]")
{
    const QByteArray shipped = tests::readFile(QStringLiteral(YICE_SOURCE_DIR "/resources/rules/plan-templates.json"));
    const auto changed = [&](const QByteArray &from, const QByteArray &to) {
        QByteArray json = shipped;
        const qsizetype place = json.indexOf(from);
        REQUIRE(place >= 0);
        return PlanTemplates::fromJson(json.replace(place, from.size(), to));
    };
    CHECK(changed("\"format\": 1", "\"format\": 2").error().code == core::ErrorCode::NewerFormat);
    for (const auto &[from, to] : {std::pair("\"role\": \"counsellor\"", "\"role\": \"friend\""),
                                   std::pair("\"days\": 7", "\"days\": 0"), std::pair("\"mark\": \"P\"", "\"mark\": \"Q\""),
                                   std::pair("\"reviewDays\"", "\"reviewDay\""), std::pair("\"withdrawn\"", "\"low-mood\"")}) {
        INFO(from);
        CHECK(changed(from, to).error().code == core::ErrorCode::Invalid);
    }
    const QJsonObject schema =
        QJsonDocument::fromJson(
            tests::readFile(QStringLiteral(YICE_SOURCE_DIR "/resources/schemas/plan-templates.schema.json")))
            .object();
    const QJsonObject file = QJsonDocument::fromJson(shipped).object();
    CHECK(schema.value(u"properties"_s).toObject().keys() == file.keys());
    const QJsonValue one = schema[u"properties"_s][u"templates"_s][u"items"_s];
    for (const QJsonValue &entry : file.value(u"templates"_s).toArray()) {
        CHECK(one[u"properties"_s].toObject().keys() == entry.toObject().keys());
        for (const QJsonValue &goal : entry[u"goals"_s].toArray()) {
            const QJsonValue goals = one[u"properties"_s][u"goals"_s][u"items"_s][u"properties"_s];
            CHECK(goals.toObject().keys() == goal.toObject().keys());
            for (const QJsonValue &measure : goal[u"measures"_s].toArray())
                CHECK(goals[u"measures"_s][u"items"_s][u"properties"_s].toObject().keys() == measure.toObject().keys());
        }
    }
}
