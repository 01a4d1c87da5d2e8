// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfText.h"
#include "tests/support/Yicectl.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

const QStringList Now{u"--now"_s, u"2026-11-20T02:00:00.000Z"_s};

QString studentNumber(CliFixture &cli)
{
    cli.createSchool();
    cli.done(QStringList{u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)} + Now);
    return cli.done(QStringList{u"roster"_s, u"list"_s} + Now)
        .value(u"students"_s)
        .toArray()
        .first()
        .toObject()
        .value(u"studentNumber"_s)
        .toString();
}

QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue &one : list.toArray())
        all.append(one.toString());
    return all;
}

} // namespace

TEST_CASE("a plan is begun, refused without strengths, put in force, changed and compared", "[cli][plans]")
{
    CliFixture cli;
    const QString student = studentNumber(cli);
    const auto plan = [&](const QString &command, const QStringList &rest = {}) {
        return cli.inSchool(QStringList{u"plan"_s, command, student} + rest + Now);
    };
    CHECK(plan(u"show"_s).exit == 5);
    CHECK(cli.done(QStringList{u"plan"_s, u"templates"_s}).value(u"templates"_s).toArray().size() >= 8);
    const Run begun = plan(u"edit"_s, {u"--template"_s, u"low-mood"_s});
    REQUIRE(begun.exit == 0);
    CHECK(begun.data().value(u"plan"_s)[u"state"_s].toString() == u"draft"_s);
    CHECK(texts(begun.data().value(u"missing"_s)) == QStringList{u"strengths"_s});
    const Run refused = plan(u"enforce"_s);
    CHECK(refused.exit != 0);
    CHECK(refused.error().value(u"code"_s).toString() == u"conditions_unmet"_s);
    CHECK(texts(refused.error().value(u"open"_s)) == QStringList{u"strengths"_s});

    // What is shown can be written, changed, back.
    const auto write = [&](const QString &key, const QJsonValue &value) {
        QJsonObject content = plan(u"show"_s).data().value(u"content"_s).toObject();
        content.insert(key, value);
        return cli.writeFile(u"plan.json"_s, QJsonDocument(content).toJson());
    };
    REQUIRE(plan(u"edit"_s, {u"--file"_s, write(u"strengths"_s, u"爱打篮球"_s)}).exit == 0);
    const QString stale = QString::number(begun.data().value(u"plan"_s)[u"revision"_s].toInt());
    CHECK(plan(u"enforce"_s, {u"--revision"_s, stale}).exit == 8);
    REQUIRE(plan(u"enforce"_s).data().value(u"plan"_s)[u"state"_s].toString() == u"in_force"_s);
    const Run second = plan(u"edit"_s, {u"--file"_s, write(u"worries"_s, u"睡得很少"_s)});
    REQUIRE(second.exit == 0);
    CHECK(second.data().value(u"plan"_s)[u"number"_s].toInt() == 2);
    REQUIRE(plan(u"enforce"_s).exit == 0);
    CHECK(plan(u"show"_s, {u"--number"_s, u"1"_s}).data().value(u"plan"_s)[u"state"_s].toString() == u"replaced"_s);
    const QJsonArray differences =
        plan(u"compare"_s, {u"--from"_s, u"1"_s, u"--to"_s, u"2"_s}).data().value(u"differences"_s).toArray();
    REQUIRE(differences.size() == 1);
    CHECK(differences.first()[u"part"_s].toString() == u"worries"_s);
    CHECK(differences.first()[u"after"_s].toString() == u"睡得很少"_s);

    // Its measures stand in 今日, until they are evaluated.
    const QStringList later{u"--now"_s, u"2026-11-30T02:00:00.000Z"_s};
    const auto today = [&] { return cli.done(QStringList{u"today"_s} + later); };
    const QJsonObject before = today();
    CHECK(before.value(u"overdue"_s).toInt() == 1);
    CHECK(before.value(u"total"_s).toInt() == 5); // and the month's meeting
    const QString key = before.value(u"duties"_s)[0][u"step"_s].toString().section(u':', 1);
    const auto evaluate = [&](const QString &reached) {
        return cli.inSchool(QStringList{u"plan"_s, u"evaluate"_s, student, u"--measure"_s, key, u"--reached"_s, reached,
                                        u"--text"_s, u"做了"_s}
                            + later);
    };
    CHECK(evaluate(u"7"_s).exit == 5);
    CHECK(evaluate(u"2"_s).exit == 0);
    CHECK(today().value(u"overdue"_s).toInt() == 0);
    CHECK(today().value(u"total"_s).toInt() == 4);
    CHECK(cli.inSchool(QStringList{u"plan"_s, u"review"_s, student, u"--next"_s, u"2027-01-08"_s} + later).exit == 0);
    CHECK(cli.inSchool(QStringList{u"plan"_s, u"end"_s, student, u"--reason"_s, u"目标到了"_s} + later).exit == 0);
    CHECK(today().value(u"total"_s).toInt() == 1);
    CHECK(cli.done(QStringList{u"plan"_s, u"list"_s} + later).value(u"plans"_s).toArray().size() == 1);
    CHECK(cli.done({u"vault"_s, u"verify"_s}).value(u"problems"_s).toArray().isEmpty());
}

TEST_CASE("a plan file that is none is refused with its place", "[cli][plans]")
{
    CliFixture cli;
    const QString student = studentNumber(cli);
    const QString file = cli.writeFile(u"plan.json"_s, R"({"strengths":"x","goal":[]})");
    const Run run = cli.inSchool(QStringList{u"plan"_s, u"edit"_s, student, u"--file"_s, file} + Now);
    CHECK(run.exit == 5);
    CHECK(run.error().value(u"message"_s).toString().contains(u"goal"));
    CHECK(cli.done(QStringList{u"plan"_s, u"list"_s} + Now).value(u"plans"_s).toArray().isEmpty());
}

TEST_CASE("a card is made from what may be told, leaves with an entry, and is taken back", "[cli][plans][cards]")
{
    CliFixture cli;
    const QString student = studentNumber(cli);
    const auto call = [&](const QStringList &words) { return cli.inSchool(words + Now); };
    REQUIRE(call({u"plan"_s, u"edit"_s, student, u"--template"_s, u"bullied"_s}).exit == 0);
    QJsonObject content = call({u"plan"_s, u"show"_s, student}).data().value(u"content"_s).toObject();
    content.insert(u"strengths"_s, u"画画"_s);
    content.insert(u"internal"_s, u"他在谈话里说了三个人的名字和地点"_s);
    REQUIRE(call({u"plan"_s, u"edit"_s, student, u"--file"_s,
                  cli.writeFile(u"plan.json"_s, QJsonDocument(content).toJson())})
                .exit
            == 0);
    REQUIRE(call({u"plan"_s, u"enforce"_s, student}).exit == 0);
    QJsonObject card = call({u"card"_s, u"propose"_s, student}).data();
    CHECK(texts(card.value(u"doing"_s)).size() == 2);
    card.insert(u"role"_s, u"class_head"_s);
    card.insert(u"receiver"_s, u"周老师"_s);
    card.insert(u"until"_s, u"2026-12-20"_s);
    const auto make = [&](const QJsonObject &asked) {
        return call({u"card"_s, u"make"_s, student, u"--file"_s, cli.writeFile(u"card.json"_s, QJsonDocument(asked).toJson())});
    };
    QJsonObject copied = card;
    copied.insert(u"watching"_s, QJsonArray{u"谈话里说了三个人的名字和地点"_s});
    CHECK(texts(make(copied).error().value(u"open"_s)) == QStringList{u"copies_record"_s});
    const Run made = make(card);
    REQUIRE(made.exit == 0);
    const QString id = made.data().value(u"id"_s).toString();
    const QString path = cli.path(u"card.txt"_s);
    REQUIRE(call({u"card"_s, u"export"_s, id, u"--out"_s, path}).exit == 0);
    const QString text = QString::fromUtf8(readFile(path));
    CHECK(text.contains(u"周老师"));
    CHECK_FALSE(text.contains(u"谈话"));
    CHECK_FALSE(text.contains(u"画画"));
    const QString page = cli.path(u"card.pdf"_s);
    REQUIRE(call({u"card"_s, u"export"_s, id, u"--out"_s, page}).exit == 0);
    const QString printed = pdfText(page);
    CHECK(printed.contains(u"知情卡"));
    CHECK(printed.contains(u"周老师"));
    CHECK(printed.contains(u"请您做什么"));
    CHECK_FALSE(printed.contains(u"谈话里说"));
    CHECK_FALSE(printed.contains(u"画画"));
    const QString whole = cli.path(u"plan.pdf"_s);
    CHECK(call({u"plan"_s, u"export"_s, student, u"--out"_s, whole}).exit == 2); // no reason
    REQUIRE(call({u"plan"_s, u"export"_s, student, u"--reason"_s, u"研判会"_s, u"--out"_s, whole}).exit == 0);
    const QString plan = pdfText(whole);
    CHECK(plan.contains(u"一生一策"));
    CHECK(plan.contains(u"画画"));
    CHECK_FALSE(plan.contains(u"谈话里说"));
    const QByteArray log = QJsonDocument(call({u"audit"_s, u"log"_s}).data()).toJson();
    CHECK(log.contains("plan_card"));
    CHECK(log.contains("exported"));
    CHECK(call({u"card"_s, u"withdraw"_s, id}).exit == 0);
    CHECK(texts(call({u"card"_s, u"export"_s, id, u"--out"_s, cli.path(u"b.txt"_s)}).error().value(u"open"_s))
          == QStringList{u"withdrawn"_s});
    CHECK_FALSE(QFile::exists(cli.path(u"b.txt"_s)));
    CHECK_FALSE(call({u"card"_s, u"list"_s, student}).data().value(u"cards"_s)[0][u"holds"_s].toBool());
}

TEST_CASE("the page of a plan names nobody whom the child fears and tells nothing of it", "[cli][plans][protection]")
{
    CliFixture cli;
    const QString student = studentNumber(cli);
    const auto call = [&](const QStringList &words) { return cli.inSchool(words + Now); };
    REQUIRE(call({u"plan"_s, u"edit"_s, student, u"--template"_s, u"low-mood"_s}).exit == 0);
    QJsonObject content = call({u"plan"_s, u"show"_s, student}).data().value(u"content"_s).toObject();
    content.insert(u"strengths"_s, u"画画"_s);
    content.insert(u"worries"_s, u"晚上有人摔东西"_s);
    REQUIRE(call({u"plan"_s, u"edit"_s, student, u"--file"_s, cli.writeFile(u"plan.json"_s, QJsonDocument(content).toJson())}).exit == 0);
    const auto printed = [&](const QString &name) {
        const QString path = cli.path(name);
        REQUIRE(call({u"plan"_s, u"export"_s, student, u"--reason"_s, u"研判会"_s, u"--out"_s, path}).exit == 0);
        return pdfText(path);
    };
    CHECK(printed(u"before.pdf"_s).contains(u"晚上有人摔东西"));
    const QString id = call({u"roster"_s, u"list"_s}).data().value(u"students"_s)[0][u"id"_s].toString();
    REQUIRE(call({u"alert"_s, u"note"_s, id, u"--kind"_s, u"event"_s, u"--source"_s, u"pupil"_s, u"--tier"_s, u"class"_s, u"--facts"_s,
                  u"身上有伤"_s})
                .exit
            == 0);
    const QString open = call({u"alert"_s, u"list"_s}).data().value(u"alerts"_s)[0][u"id"_s].toString();
    REQUIRE_FALSE(open.isEmpty());
    REQUIRE(call({u"alert"_s, u"suspect"_s, open, u"--note"_s, u"学生自己说"_s, u"--person"_s, u"王强"_s, u"--as"_s, u"home"_s}).exit == 0);
    const QString guarded = printed(u"after.pdf"_s);
    CHECK(guarded.contains(u"画画"));
    CHECK_FALSE(guarded.contains(u"晚上有人摔东西"));
    CHECK(call({u"plan"_s, u"show"_s, student}).out.contains(u"晚上有人摔东西"_s.toUtf8()));
}
