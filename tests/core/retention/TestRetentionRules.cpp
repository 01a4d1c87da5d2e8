// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RetentionRules.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::retention;
using tests::valueOf;

namespace
{

RetentionRules shipped()
{
    return valueOf(shippedRetentionRules());
}

LeaverFacts leaver(const QByteArray &id = "s")
{
    LeaverFacts facts;
    facts.student = id;
    facts.left = QDate(2027, 7, 5);
    facts.graduation = QDate(2027, 8, 31);
    facts.birth = QDate(2011, 5, 11);
    return facts;
}

RootFacts root(const QString &rule, const QByteArray &id, const QDate &closed = {})
{
    RootFacts facts;
    facts.rule = rule;
    facts.id = id;
    facts.student = "s";
    facts.closed = closed;
    return facts;
}

QStringList dueIds(const QDate &day, const LeaverFacts &student, const QList<RootFacts> &roots)
{
    QStringList ids;
    for (const DueRoot &one : dueOn(shipped(), day, {student}, roots).due)
        ids.append(QString::fromLatin1(one.id) + u' ' + one.due.toString(Qt::ISODate));
    ids.sort();
    return ids;
}

QJsonObject shippedJson()
{
    return QJsonDocument::fromJson(tests::readFile(QStringLiteral(YICE_SOURCE_DIR "/resources/rules/retention.json")))
        .object();
}

Result<RetentionRules> read(const QJsonObject &json)
{
    return RetentionRules::fromJson(QJsonDocument(json).toJson());
}

} // namespace

TEST_CASE("periods run to the day, and the latest of a rule counts", "[retention]")
{
    const RootFacts person = root(u"person"_s, "s");
    const RootFacts archive = root(u"archive"_s, "a");
    CHECK(dueIds(QDate(2030, 8, 30), leaver(), {person, archive}).isEmpty());
    CHECK(dueIds(QDate(2030, 8, 31), leaver(), {person, archive}) == QStringList{u"a 2030-08-31"_s, u"s 2030-08-31"_s});

    // A crisis case: ten years after it was closed, or until 21, whichever is later.
    CHECK(dueIds(QDate(2040, 1, 1), leaver(), {person, root(u"crisis"_s, "c", QDate(2027, 3, 1))}) ==
          QStringList{u"c 2037-03-01"_s, u"s 2037-03-01"_s});
    LeaverFacts young = leaver();
    young.birth = QDate(2019, 9, 1);
    CHECK(dueIds(QDate(2045, 1, 1), young, {root(u"crisis"_s, "c", QDate(2027, 3, 1))}) ==
          QStringList{u"c 2040-09-01"_s});
}

TEST_CASE("a consent outlives what it covers by three years, counted from its destruction", "[retention]")
{
    const QList<RootFacts> standing{root(u"person"_s, "s"), root(u"archive"_s, "a"), root(u"consent"_s, "k")};
    CHECK(dueIds(QDate(2050, 1, 1), leaver(), standing) == QStringList{u"a 2030-08-31"_s});
    LeaverFacts after = leaver();
    after.destroyed.insert(u"archive"_s, QDate(2031, 2, 1));
    const QList<RootFacts> left{root(u"person"_s, "s"), root(u"consent"_s, "k")};
    CHECK(dueIds(QDate(2034, 1, 31), after, left).isEmpty());
    CHECK(dueIds(QDate(2034, 2, 1), after, left) == QStringList{u"k 2034-02-01"_s, u"s 2034-02-01"_s});
    CHECK(dueIds(QDate(2030, 8, 31), leaver(), left).size() == 2); // nothing was ever answered
}

TEST_CASE("what a standing case refers to stays as long as the case", "[retention]")
{
    RootFacts archive = root(u"archive"_s, "a");
    archive.heldBy = {"c"};
    const RootFacts crisis = root(u"crisis"_s, "c", QDate(2027, 3, 1));
    CHECK(dueIds(QDate(2037, 2, 28), leaver(), {archive, crisis}).isEmpty());
    CHECK(dueIds(QDate(2037, 3, 1), leaver(), {archive, crisis}) ==
          QStringList{u"a 2037-03-01"_s, u"c 2037-03-01"_s});
    // Along a chain: a closed case that another one follows.
    RootFacts first = root(u"case"_s, "b", QDate(2026, 1, 1));
    first.heldBy = {"a"};
    CHECK(dueIds(QDate(2037, 3, 1), leaver(), {first, archive, crisis}).size() == 3);
    CHECK(dueIds(QDate(2037, 2, 28), leaver(), {first, archive, crisis}).isEmpty());
}

TEST_CASE("an open case or a hold keeps the whole file, and nobody who is here is due", "[retention]")
{
    const QDate late(2060, 1, 1);
    RootFacts open = root(u"case"_s, "c");
    open.open = true;
    const QList<RootFacts> roots{root(u"archive"_s, "a"), open};
    auto found = dueOn(shipped(), late, {leaver()}, roots);
    CHECK(found.due.isEmpty());
    CHECK(found.blocked.value("s", Block::Hold) == Block::OpenCase);

    LeaverFacts held = leaver();
    held.held = true;
    found = dueOn(shipped(), late, {held}, {root(u"archive"_s, "a")});
    CHECK(found.due.isEmpty());
    CHECK(found.blocked.value("s", Block::OpenCase) == Block::Hold);

    found = dueOn(shipped(), late, {}, {root(u"archive"_s, "a"), root(u"person"_s, "s")});
    CHECK(found.due.isEmpty());
    CHECK(found.blocked.isEmpty());
}

TEST_CASE("sheets that belong to nobody are due by their campaign, unless somebody is still sought", "[retention]")
{
    RootFacts stray = root(u"unassigned"_s, "r");
    stray.student.clear();
    stray.campaignEnd = QDate(2026, 11, 30);
    CHECK(dueOn(shipped(), QDate(2029, 11, 29), {}, {stray}).due.isEmpty());
    CHECK(dueOn(shipped(), QDate(2029, 11, 30), {}, {stray}).due.size() == 1);
    stray.open = true;
    CHECK(dueOn(shipped(), QDate(2039, 11, 30), {}, {stray}).due.isEmpty());
}

TEST_CASE("who moves away is kept as long as the own class", "[retention]")
{
    CHECK(graduationOf(2018, 9, QDate(2027, 7, 5)) == QDate(2027, 8, 31));   // at the end of grade 9
    CHECK(graduationOf(2018, 9, QDate(2027, 9, 20)) == QDate(2027, 9, 20));  // the roll is written up in September
    CHECK(graduationOf(2018, 9, QDate(2025, 3, 1)) == QDate(2027, 8, 31));   // moved away in grade 7
    CHECK(graduationOf(2018, 12, QDate(2027, 7, 5)) == QDate(2027, 8, 31));  // 7 to 12: left after the junior part
    CHECK(graduationOf(2018, 12, QDate(2028, 3, 1)) == QDate(2030, 8, 31));  // in grade 10
    CHECK(graduationOf(2018, 9, QDate(2023, 3, 1)) == QDate(2024, 8, 31));   // 1 to 9: left in grade 5
    CHECK(latestBirthOf(2018) == QDate(2013, 12, 31));
}

TEST_CASE("a new rule is a line of the file and nothing else", "[retention]")
{
    QJsonObject json = shippedJson();
    QJsonArray rules = json.value(u"rules"_s).toArray();
    rules.append(QJsonObject{{u"id"_s, u"visits"_s},
                             {u"name"_s, u"家访记录"_s},
                             {u"record"_s, u"guardian"_s},
                             {u"keep"_s, QJsonArray{QJsonObject{{u"from"_s, u"graduation"_s}, {u"years"_s, 1}}}},
                             {u"mark"_s, u"P"_s},
                             {u"source"_s, u"建议值"_s}});
    json.insert(u"rules"_s, rules);
    const RetentionRules changed = valueOf(read(json));
    RootFacts visit = root(u"visits"_s, "v");
    CHECK(dueOn(changed, QDate(2028, 8, 31), {leaver()}, {visit}).due.size() == 1);
    CHECK(dueOn(changed, QDate(2028, 8, 30), {leaver()}, {visit}).due.isEmpty());
}

TEST_CASE("a rule file with a fault is refused with its place", "[retention]")
{
    const auto where = [](const std::function<void(QJsonObject &)> &spoil) {
        QJsonObject json = shippedJson();
        spoil(json);
        const auto outcome = read(json);
        return outcome ? QString() : outcome.error().context.value(u"where"_s).toString();
    };
    const auto rule = [](QJsonObject &json, int place, const QString &key, const QJsonValue &value) {
        QJsonArray rules = json.value(u"rules"_s).toArray();
        QJsonObject one = rules.at(place).toObject();
        one.insert(key, value);
        rules.replace(place, one);
        json.insert(u"rules"_s, rules);
    };
    CHECK(where([](QJsonObject &) {}).isEmpty());
    CHECK(where([&](QJsonObject &json) { rule(json, 1, u"yers"_s, 3); }).startsWith(u"rules[1]"));
    CHECK(where([&](QJsonObject &json) { rule(json, 1, u"mark"_s, u"X"_s); }) == u"rules[1].mark");
    CHECK(where([&](QJsonObject &json) { rule(json, 1, u"keep"_s, QJsonArray()); }) == u"rules[1].keep");
    CHECK(where([&](QJsonObject &json) { rule(json, 2, u"id"_s, u"archive"_s); }) == u"rules[2].id");
    CHECK(where([&](QJsonObject &json) { rule(json, 1, u"record"_s, u"x\"; DROP TABLE student"_s); }) ==
          u"rules[1].record");
    CHECK(where([&](QJsonObject &json) { rule(json, 1, u"covers"_s, QJsonArray{u"person"_s}); }) == u"rules[1].covers");
    CHECK(where([&](QJsonObject &json) { rule(json, 1, u"record"_s, u"stranger"_s); }) == u"tables");
    CHECK(where([&](QJsonObject &json) { rule(json, 1, u"ended"_s, u"last_day"_s); }) == u"rules[1].ended");
    const auto exempt = [](QJsonObject &json, const QString &table) {
        QJsonArray all = json.value(u"exempt"_s).toArray();
        all.prepend(QJsonObject{{u"table"_s, table}, {u"reason"_s, u"没有"_s}});
        json.insert(u"exempt"_s, all);
    };
    CHECK(where([&](QJsonObject &json) { exempt(json, u"student"_s); }) == u"exempt[0].table");
    CHECK(where([&](QJsonObject &json) { exempt(json, u"staff"_s); }) == u"exempt[1].table");
    QJsonObject newer = shippedJson();
    newer.insert(u"format"_s, 2);
    CHECK(read(newer).error().code == ErrorCode::NewerFormat);
}

TEST_CASE("the published schema knows the keys that the loader reads, and no others", "[retention]")
{
    const QJsonObject schema =
        QJsonDocument::fromJson(
            tests::readFile(QStringLiteral(YICE_SOURCE_DIR "/resources/schemas/retention.schema.json")))
            .object();
    const QJsonObject parts = schema.value(u"properties"_s).toObject();
    CHECK(parts.keys() == shippedJson().keys());
    const auto itemKeys = [&](const QString &list) {
        return parts.value(list)[u"items"_s][u"properties"_s].toObject().keys();
    };
    for (const QString &list : {u"rules"_s, u"tables"_s, u"exempt"_s}) {
        QJsonObject json = shippedJson();
        const QJsonArray entries = json.value(list).toArray();
        for (const QJsonValue &entry : entries) {
            for (const QString &key : entry.toObject().keys())
                CHECK(itemKeys(list).contains(key));
        }
        // A key of the schema is never an unknown one to the loader: of the wrong type it is refused for its value.
        for (const QString &key : itemKeys(list)) {
            QJsonObject first = entries.first().toObject();
            first.insert(key, QJsonObject());
            QJsonArray changed = entries;
            changed.replace(0, first);
            json.insert(list, changed);
            INFO((list + u'.' + key).toStdString());
            const auto outcome = read(json);
            REQUIRE_FALSE(outcome);
            CHECK(outcome.error().context.value(u"reason"_s).toString() != u"unknown_key");
        }
    }
}

TEST_CASE("every shipped period carries its mark and source, and a proposal calls itself one", "[retention]")
{
    const RetentionRules rules = shipped();
    CHECK(rules.version == 9);
    for (const RetentionRule &rule : rules.rules) {
        INFO(rule.id.toStdString());
        CHECK_FALSE(rule.source.isEmpty());
        CHECK((rule.mark != u"P" || rule.source.contains(u"建议值")));
    }
    CHECK(rules.rule(u"access"_s)->atLeast);
    CHECK(rules.rule(u"notes"_s)->mark == u"F");
}
