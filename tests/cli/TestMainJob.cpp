// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

const QString Now = u"2026-11-20T02:00:00.000Z"_s;

QJsonObject expectedOf(const QString &file)
{
    return QJsonDocument::fromJson(readFile(dataFile(file))).object();
}

/// A school with the sample's roster and one round, ready for the results.
QString prepared(CliFixture &cli)
{
    cli.createSchool();
    cli.done({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s), u"--now"_s, Now});
    return cli.done({u"campaign"_s, u"create"_s, u"--name"_s, u"秋季"_s, u"--scales"_s, u"phq9,gad7"_s, u"--grades"_s, u"7,8,9"_s,
                     u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-13"_s, u"--now"_s, Now})
        .value(u"campaignId"_s)
        .toString();
}

QSet<QString> words(const QJsonArray &array)
{
    QSet<QString> set;
    for (const auto &value : array)
        set.insert(value.toString());
    return set;
}

void checkSheet(const QJsonObject &sheet, const QJsonObject &expectedRow)
{
    const QString scale = sheet.value(u"scale"_s).toString();
    const QJsonObject expected = expectedRow.value(scale).toObject();
    const QString status = expectedRow.value(u"status"_s).toString();
    INFO("row " << expectedRow.value(u"row"_s).toInt() << " " << scale.toStdString());
    CHECK(sheet.value(u"match"_s).toString() == status);
    CHECK(words(sheet.value(u"validity"_s).toArray()) == words(expectedRow.value(u"flags"_s).toArray()));
    if (status != u"matched"_s) {
        CHECK(sheet.value(u"student"_s).isNull());
        CHECK(sheet.value(u"withheld"_s).toString() == u"unassigned"_s);
        CHECK(sheet.value(u"scores"_s).isNull());
        return;
    }
    CHECK(sheet.value(u"student"_s).toObject().value(u"studentNumber"_s).toString() ==
          expectedRow.value(u"student"_s).toString());
    const QJsonValue total = sheet.value(u"scores"_s).toObject().value(u"total"_s);
    if (expected.value(u"total"_s).isNull())
        CHECK((total.isNull() || total.isUndefined()));
    else
        CHECK(total.toInt() == expected.value(u"total"_s).toInt());
    CHECK(sheet.value(u"band"_s).toString() == expected.value(u"band"_s).toString());
    if (expected.contains(u"critical"_s))
        CHECK(sheet.value(u"critical"_s).toArray().contains(9) == expected.value(u"critical"_s).toBool());
}

} // namespace

TEST_CASE("the school's own roster is imported with exactly the expected counts", "[cli][main]")
{
    CliFixture cli;
    cli.createSchool();
    const QJsonObject expected = expectedOf(u"rosters/roster-junior.expected.json"_s);
    const QStringList import{u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s), u"--now"_s, Now};
    const QJsonObject dry = cli.done(import + QStringList{u"--dry-run"_s});
    CHECK(cli.done({u"roster"_s, u"list"_s}).value(u"students"_s).toArray().isEmpty());
    const QJsonObject data = cli.done(import);
    CHECK(data == dry);
    CHECK(data.value(u"added"_s).toInt() == expected.value(u"students"_s).toInt());
    CHECK(data.value(u"classes"_s).toInt() == expected.value(u"classes"_s).toInt());
    CHECK(data.value(u"problems"_s).toArray().isEmpty());

    const QJsonArray students = cli.done({u"roster"_s, u"list"_s, u"--now"_s, Now}).value(u"students"_s).toArray();
    QMap<QString, int> bySex;
    QMap<QString, int> byGrade;
    int boarders = 0;
    for (const auto &value : students) {
        const QJsonObject student = value.toObject();
        ++bySex[student.value(u"sex"_s).toString()];
        ++byGrade[QString::number(student.value(u"grade"_s).toInt())];
        boarders += student.value(u"boarding"_s).toBool() ? 1 : 0;
    }
    for (const QString &sex : {u"男"_s, u"女"_s})
        CHECK(bySex.value(sex) == expected.value(u"bySex"_s).toObject().value(sex).toInt());
    for (const QString &grade : {u"7"_s, u"8"_s, u"9"_s})
        CHECK(byGrade.value(grade) == expected.value(u"byGrade"_s).toObject().value(grade).toInt());
    CHECK(boarders == expected.value(u"boarders"_s).toInt());

    const QJsonObject again = cli.done(import);
    CHECK(again.value(u"added"_s).toInt() == 0);
    CHECK(again.value(u"updated"_s).toInt() == 0);
    CHECK(again.value(u"unchanged"_s).toInt() == expected.value(u"students"_s).toInt());
}

TEST_CASE("a roster with faults is refused whole, each fault named by row, column and kind", "[cli][main]")
{
    CliFixture cli;
    cli.createSchool();
    const Run run = cli.inSchool({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-bad.xlsx"_s), u"--now"_s, Now});
    CHECK(run.exit == 5);
    QStringList found;
    for (const auto &value : run.error().value(u"problems"_s).toArray()) {
        const QJsonObject problem = value.toObject();
        found.append(u"%1 %2 %3"_s.arg(problem.value(u"row"_s).toInt())
                         .arg(problem.value(u"column"_s).toString(), problem.value(u"kind"_s).toString()));
    }
    QStringList expected;
    const QJsonObject file = expectedOf(u"rosters/roster-bad.expected.json"_s);
    for (const auto &value : file.value(u"faults"_s).toArray()) {
        const QJsonObject problem = value.toObject();
        expected.append(u"%1 %2 %3"_s.arg(problem.value(u"row"_s).toInt())
                            .arg(problem.value(u"column"_s).toString(), problem.value(u"kind"_s).toString()));
    }
    found.sort();
    expected.sort();
    CHECK(expected.size() == 40);
    CHECK(found == expected);
    CHECK(cli.done({u"roster"_s, u"list"_s}).value(u"students"_s).toArray().isEmpty());
}

TEST_CASE("the results of a year give every sheet its student, scores and flags, and every critical one a task", "[cli][main]")
{
    CliFixture cli;
    const QString id = prepared(cli);
    cli.done({u"consent"_s, u"set"_s, u"--campaign"_s, id, u"--basis"_s, u"paper"_s, u"--now"_s, Now});
    const QJsonObject expected = expectedOf(u"wjx/phq9-gad7.expected.json"_s);
    const QStringList import{u"campaign"_s, u"import"_s, id, dataFile(u"wjx/wjx-phq9-gad7.xlsx"_s), u"--now"_s, Now};
    const QJsonObject data = cli.done(import);
    for (const QString &key : {u"respondents"_s, u"matched"_s, u"ambiguous"_s, u"unmatched"_s})
        CHECK(data.value(key).toInt() == expected.value(key).toInt());
    CHECK(data.value(u"invalid"_s).toInt() == expected.value(u"respondentsWithAnyFlag"_s).toInt());

    QHash<int, QJsonObject> rows;
    for (const auto &row : expected.value(u"rows"_s).toArray())
        rows.insert(row.toObject().value(u"row"_s).toInt(), row.toObject());
    const QJsonArray sheets = cli.done({u"campaign"_s, u"sheets"_s, id, u"--now"_s, Now}).value(u"sheets"_s).toArray();
    CHECK(sheets.size() == 2 * rows.size());
    QSet<QString> criticalSheets;
    for (const auto &value : sheets) {
        const QJsonObject sheet = value.toObject();
        const QJsonObject row = rows.value(sheet.value(u"row"_s).toInt());
        checkSheet(sheet, row);
        if (sheet.value(u"scale"_s) == u"phq9"_s && row.value(u"phq9"_s).toObject().value(u"critical"_s).toBool())
            criticalSheets.insert(sheet.value(u"sheet"_s).toString());
    }
    CHECK(criticalSheets.size() == expected.value(u"critical"_s).toInt());

    QSet<QString> tasked;
    for (const auto &value : cli.done({u"task"_s, u"list"_s, u"--now"_s, Now}).value(u"tasks"_s).toArray()) {
        const QJsonObject task = value.toObject();
        if (criticalSheets.contains(task.value(u"sheet"_s).toString())) {
            tasked.insert(task.value(u"sheet"_s).toString());
            const auto due = QDateTime::fromString(task.value(u"due"_s).toString(), Qt::ISODateWithMs);
            CHECK(due <= QDateTime::fromString(Now, Qt::ISODateWithMs).addSecs(24 * 3600 + 120));
        }
    }
    CHECK(tasked == criticalSheets);

    const QJsonObject again = cli.done(import);
    CHECK(again.value(u"signals"_s).toInt() == 0);
    CHECK(cli.done({u"vault"_s, u"verify"_s}).value(u"problems"_s).toArray().isEmpty());
}

TEST_CASE("without consent no score is shown, and every critical answer still has its task", "[cli][main]")
{
    CliFixture cli;
    const QString id = prepared(cli);
    cli.done({u"campaign"_s, u"import"_s, id, dataFile(u"wjx/wjx-phq9-gad7.xlsx"_s), u"--now"_s, Now});
    for (const auto &value : cli.done({u"campaign"_s, u"sheets"_s, id, u"--now"_s, Now}).value(u"sheets"_s).toArray()) {
        const QJsonObject sheet = value.toObject();
        CHECK(sheet.value(u"scores"_s).isNull());
        CHECK((sheet.value(u"withheld"_s) == u"consent"_s || sheet.value(u"withheld"_s) == u"unassigned"_s));
    }
    const QJsonArray tasks = cli.done({u"task"_s, u"list"_s, u"--now"_s, Now}).value(u"tasks"_s).toArray();
    CHECK(tasks.size() >= 196);
    const QByteArray text = QJsonDocument(tasks).toJson();
    CHECK_FALSE(text.contains("phq9"));
}

TEST_CASE("a school's package opens in the district vault, again gives nothing new, changed is refused", "[cli][main]")
{
    CliFixture cli;
    cli.createSchool();
    cli.createDistrict();
    cli.done({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)});
    cli.done({u"unit"_s, u"card"_s, u"--out"_s, cli.path(u"school.card"_s)});
    CHECK(cli.inDistrict({u"unit"_s, u"card"_s, u"--out"_s, cli.path(u"district.card"_s)}).exit == 0);
    cli.done({u"unit"_s, u"trust"_s, cli.path(u"district.card"_s)});
    CHECK(cli.inDistrict({u"unit"_s, u"trust"_s, cli.path(u"school.card"_s)}).exit == 0);
    cli.done({u"package"_s, u"make"_s, u"--to"_s, u"D-1"_s, u"--out"_s, cli.path(u"one.package"_s)});

    QByteArray changed = readFile(cli.path(u"one.package"_s));
    changed[changed.size() / 2] = static_cast<char>(changed.at(changed.size() / 2) ^ 1);
    const QString bad = cli.writeFile(u"changed.package"_s, changed);
    const Run refused = cli.inDistrict({u"package"_s, u"import"_s, bad});
    CHECK(refused.exit == 6);
    CHECK(refused.error().value(u"code"_s).toString() == u"tampered"_s);

    const Run taken = cli.inDistrict(
        {u"package"_s, u"import"_s, cli.path(u"one.package"_s), u"--receipt-out"_s, cli.path(u"one.receipt"_s)});
    INFO(taken.out.toStdString());
    CHECK(taken.exit == 0);
    CHECK(taken.data().value(u"new"_s).toInt() > 0);
    const Run again = cli.inDistrict(
        {u"package"_s, u"import"_s, cli.path(u"one.package"_s), u"--receipt-out"_s, cli.path(u"again.receipt"_s)});
    CHECK(again.exit == 0);
    CHECK(again.data().value(u"new"_s).toInt() == 0);
    CHECK(readFile(cli.path(u"again.receipt"_s)) == readFile(cli.path(u"one.receipt"_s)));
    cli.done({u"receipt"_s, u"import"_s, cli.path(u"one.receipt"_s)});
}
