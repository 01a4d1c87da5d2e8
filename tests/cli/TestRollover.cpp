// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace
{

const QString Autumn = u"2026-11-20T02:00:00.000Z"_s;
const QString September = u"2027-09-01T02:00:00.000Z"_s;
const QStringList Import{u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s), u"--now"_s, Autumn};
const QStringList Turn{u"roster"_s, u"rollover"_s, u"--year"_s, u"2027"_s, u"--now"_s, September};

qsizetype students(const CliFixture &cli, const QString &now)
{
    return cli.done({u"roster"_s, u"list"_s, u"--now"_s, now}).value(u"students"_s).toArray().size();
}

qsizetype openAlerts(const CliFixture &cli)
{
    return cli.done({u"alert"_s, u"list"_s, u"--open"_s, u"--now"_s, September}).value(u"alerts"_s).toArray().size();
}

/// A round of assessment, whose critical answers open cases in every grade.
void assess(const CliFixture &cli)
{
    const QString id = cli.done({u"campaign"_s, u"create"_s, u"--name"_s, u"秋季"_s, u"--scales"_s, u"phq9,gad7"_s, u"--grades"_s,
                                 u"7,8,9"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-13"_s, u"--now"_s, Autumn})
                           .value(u"campaignId"_s)
                           .toString();
    cli.done({u"campaign"_s, u"import"_s, id, dataFile(u"wjx/wjx-phq9-gad7.xlsx"_s), u"--now"_s, Autumn});
}

} // namespace

TEST_CASE("the dry run of the year's turn says what the turn does", "[cli][rollover]")
{
    CliFixture cli;
    cli.createSchool();
    cli.done(Import);
    const QJsonObject plan = cli.done(Turn + QStringList{u"--dry-run"_s});
    CHECK(plan.value(u"promoted"_s).toInt() == 735);
    CHECK(plan.value(u"graduated"_s).toInt() == 373);
    CHECK(plan.value(u"moved"_s).toInt() == 0);
    CHECK(plan.value(u"new"_s).toInt() == 0);
    CHECK(plan.value(u"missing"_s).toInt() == 0);
    CHECK(plan.value(u"openCases"_s).toArray().isEmpty());
    CHECK(plan.value(u"decisions"_s).toArray().isEmpty());
    CHECK(students(cli, September) == 1108);
    CHECK(cli.done(Turn) == plan);
    CHECK(students(cli, September) == 735);
    const QJsonObject again = cli.done(Turn);
    CHECK_FALSE(again.value(u"changed"_s).toBool());
    CHECK(again.value(u"graduated"_s).toInt() == 0);
    CHECK(again.value(u"promoted"_s).toInt() == 0);
    for (const QString &year : {u"2026"_s, u"2029"_s})
        CHECK(cli.inSchool({u"roster"_s, u"rollover"_s, u"--year"_s, year, u"--now"_s, September}).exit != 0);
    CHECK(cli.inSchool({u"roster"_s, u"rollover"_s, u"--now"_s, September}).exit == 2);
    CHECK(cli.inSchool({u"vault"_s, u"verify"_s}).exit == 0);
}

TEST_CASE("an open case of a graduate is decided in a file before anybody leaves", "[cli][rollover]")
{
    CliFixture cli;
    cli.createSchool();
    cli.done(Import);
    assess(cli);
    const qsizetype open = openAlerts(cli);
    const Run refused = cli.inSchool(Turn);
    CHECK(refused.exit == 8);
    const QJsonArray problems = refused.error().value(u"problems"_s).toArray();
    REQUIRE(problems.size() > 0);
    CHECK(problems.size() < open);
    CHECK(problems.first().toObject().value(u"kind"_s).toString() == u"open_case"_s);
    CHECK(students(cli, September) == 1108);

    const QString file = cli.path(u"plan.json"_s);
    const QJsonObject plan = cli.done(Turn + QStringList{u"--dry-run"_s, u"--plan-out"_s, file});
    CHECK_FALSE(plan.value(u"ready"_s).toBool());
    CHECK(plan.value(u"openCases"_s).toArray().size() == open);
    CHECK(cli.inSchool(Turn + QStringList{u"--dry-run"_s, u"--plan-out"_s, file}).exit != 0); // never over somebody's answers
    QJsonObject root = QJsonDocument::fromJson(readFile(file)).object();
    const QJsonArray decisions = root.value(u"decisions"_s).toArray();
    REQUIRE(decisions.size() == problems.size());
    const auto answered = [&](const QString &answer, const QString &name) {
        QJsonArray all;
        for (const QJsonValue value : decisions) {
            QJsonObject decision = value.toObject();
            CHECK(decision.value(u"answer"_s).isNull());
            decision.insert(u"answer"_s, answer);
            decision.insert(u"note"_s, u"王老师每两周电话一次"_s);
            all.append(decision);
        }
        root.insert(u"decisions"_s, all);
        return cli.writeFile(name, QJsonDocument(root).toJson());
    };
    CHECK(cli.inSchool(Turn + QStringList{u"--plan"_s, answered(u"forget it"_s, u"wrong.json"_s)}).exit != 0);
    CHECK(students(cli, September) == 1108);
    const QJsonObject done = cli.done(Turn + QStringList{u"--plan"_s, answered(u"stays"_s, u"right.json"_s)});
    CHECK(done.value(u"graduated"_s).toInt() == 373);
    CHECK(done.value(u"changed"_s).toBool());
    CHECK(openAlerts(cli) == open);
}

TEST_CASE("a turn of the year killed at any moment is there whole or not at all", "[cli][rollover][kill]")
{
    CliFixture cli;
    cli.createSchool();
    cli.done(Import);
    qsizetype now = 1108;
    for (int round = 0; round < 8 && now == 1108; ++round) {
        QProcess process;
        process.setProcessEnvironment(cli.environment());
        process.start(yicectlPath(), Turn + QStringList{u"--json"_s, u"--vault"_s, cli.school()});
        REQUIRE(process.waitForStarted());
        process.waitForFinished(100 + 200 * round);
        process.kill();
        process.waitForFinished();
        now = students(cli, September);
        CHECK((now == 1108 || now == 735));
    }
    CHECK(cli.inSchool({u"vault"_s, u"verify"_s}).exit == 0);
    cli.done(Turn);
    CHECK(students(cli, September) == 735);
}

TEST_CASE("an import is listed and taken back from the command line", "[cli][undo]")
{
    CliFixture cli;
    cli.createSchool();
    cli.done(Import);
    const QJsonArray imports = cli.done({u"import"_s, u"list"_s, u"--now"_s, Autumn}).value(u"imports"_s).toArray();
    REQUIRE(imports.size() == 1);
    const QJsonObject first = imports.first().toObject();
    CHECK(first.value(u"kind"_s).toString() == u"roster"_s);
    CHECK(first.value(u"file"_s).toString() == u"roster-junior.xlsx"_s);
    CHECK(first.value(u"by"_s).toString() == CliFixture::User);
    CHECK(first.value(u"undoable"_s).toBool());
    const QStringList undo{u"import"_s, u"undo"_s, first.value(u"id"_s).toString()};
    const QJsonObject plan = cli.done(undo + QStringList{u"--dry-run"_s, u"--now"_s, Autumn});
    CHECK(plan.value(u"removed"_s).toInt() == 3324);
    CHECK(students(cli, Autumn) == 1108);
    CHECK(cli.inSchool(undo + QStringList{u"--now"_s, u"2026-12-21T02:00:00.000Z"_s}).error().value(u"code"_s).toString() ==
          u"conditions_unmet"_s);
    CHECK(cli.done(undo + QStringList{u"--now"_s, Autumn}) == plan);
    CHECK(students(cli, Autumn) == 0);
    CHECK(cli.inSchool(undo + QStringList{u"--now"_s, Autumn}).exit != 0);
    CHECK_FALSE(cli.done({u"import"_s, u"list"_s, u"--now"_s, Autumn}).value(u"imports"_s).toArray().first().toObject().value(u"undone"_s).isNull());
    CHECK(cli.inSchool({u"vault"_s, u"verify"_s}).exit == 0);
}
