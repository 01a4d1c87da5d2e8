// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/WorkbookWriter.h"
#include "tests/support/Yicectl.h"

#include <QFileInfo>
#include <QHash>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

const QString Now = u"2026-11-20T02:00:00.000Z"_s;

/// A school whose results came without consent.
class Round
{
public:
    Round()
    {
        cli.createSchool();
        cli.done({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s), u"--now"_s, Now});
        id = done({u"campaign"_s, u"create"_s, u"--name"_s, u"秋季"_s, u"--scales"_s, u"phq9,gad7"_s, u"--grades"_s,
                   u"7,8,9"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-13"_s})
                 .value(u"campaignId"_s)
                 .toString();
    }
    QJsonObject done(const QStringList &arguments) const { return cli.done(arguments + QStringList{u"--now"_s, Now}); }
    QStringList import() const
    {
        return {u"campaign"_s, u"import"_s, id, dataFile(u"wjx/wjx-phq9-gad7.xlsx"_s)};
    }
    QJsonArray sheets() const { return done({u"campaign"_s, u"sheets"_s, id}).value(u"sheets"_s).toArray(); }

    CliFixture cli;
    QString id;
};

QJsonObject stepOf(const QJsonObject &funnel, const QString &id)
{
    for (const QJsonValue &step : funnel.value(u"steps"_s).toArray()) {
        if (step[u"id"_s].toString() == id)
            return step.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("results are tried first, then taken once, and shown under consent", "[cli][campaign]")
{
    const Round round;
    const QJsonObject dry = round.done(round.import() + QStringList{u"--dry-run"_s});
    CHECK(dry.value(u"respondents"_s).toInt() == 1108);
    CHECK(round.sheets().isEmpty());
    const QJsonObject taken = round.done(round.import());
    CHECK(taken == dry);
    CHECK(taken.value(u"matched"_s).toInt() == 1092);
    CHECK(taken.value(u"ambiguous"_s).toInt() == 8);
    CHECK(taken.value(u"unmatched"_s).toInt() == 8);
    CHECK(taken.value(u"invalid"_s).toInt() == 66);
    CHECK(taken.value(u"added"_s).toInt() == 1108);
    CHECK(taken.value(u"problems"_s).toArray().isEmpty());
    const QJsonObject again = round.done(round.import());
    CHECK(again.value(u"same"_s).toInt() == 1108);
    CHECK(again.value(u"signals"_s).toInt() == 0);

    const QJsonArray sheets = round.sheets();
    REQUIRE(sheets.size() == 2216);
    QString unmatchedSheet;
    for (const QJsonValue &sheet : sheets) {
        CHECK(sheet[u"scores"_s].isNull());
        CHECK(sheet[u"band"_s].isNull());
        CHECK(sheet[u"critical"_s].isNull());
        const bool matched = sheet[u"match"_s].toString() == u"matched"_s;
        CHECK(sheet[u"student"_s].isNull() != matched);
        CHECK(sheet[u"withheld"_s].toString() == (matched ? u"consent"_s : u"unassigned"_s));
        if (sheet[u"row"_s].toInt() == 505)
            unmatchedSheet = sheet[u"sheet"_s].toString();
    }

    round.done({u"campaign"_s, u"assign"_s, unmatchedSheet, u"--student"_s, u"20260801"_s});
    for (const QJsonValue &sheet : round.sheets()) {
        if (sheet[u"row"_s].toInt() != 505)
            continue;
        CHECK(sheet[u"match"_s].toString() == u"matched"_s);
        CHECK(sheet[u"student"_s][u"studentNumber"_s].toString() == u"20260801"_s);
        CHECK(sheet[u"withheld"_s].toString() == u"consent"_s);
    }
    const Run twice = round.cli.inSchool({u"campaign"_s, u"assign"_s, unmatchedSheet, u"--student"_s, u"20260802"_s});
    CHECK(twice.exit == 8);

    const QJsonObject funnel = round.done({u"campaign"_s, u"funnel"_s, round.id});
    CHECK(stepOf(funnel, u"due"_s).value(u"students"_s).toInt() == 1108);
    CHECK(stepOf(funnel, u"answered"_s).value(u"students"_s).toInt() >= 1083);
    CHECK(stepOf(funnel, u"consented"_s).value(u"students"_s).toInt() == 0);
    CHECK(stepOf(funnel, u"consented"_s).value(u"fellOut"_s)[u"no_consent"_s].toInt() >= 1083);
    CHECK(stepOf(funnel, u"critical"_s).value(u"students"_s).toInt() > 180);
    CHECK(funnel.value(u"unassignedCritical"_s).toInt() == 2);
    CHECK(funnel.value(u"longestDelayHours"_s).toInt() > 7 * 24);
    CHECK(round.done({u"campaign"_s, u"list"_s}).value(u"campaigns"_s)[0][u"id"_s].toString() == round.id);
}

TEST_CASE("what is no export of this campaign is refused and nothing is written", "[cli][campaign]")
{
    const Round round;
    const QString roster = dataFile(u"rosters/roster-junior.xlsx"_s);
    const Run foreign = round.cli.inSchool({u"campaign"_s, u"import"_s, round.id, roster});
    CHECK(foreign.exit == 5);
    CHECK(foreign.error().value(u"code"_s).toString() == u"input_rejected"_s);
    const QJsonObject problem = foreign.error().value(u"problems"_s)[0].toObject();
    CHECK(problem.value(u"file"_s).toString() == u"roster-junior.xlsx"_s);
    CHECK(problem.value(u"sheet"_s).toString() == u"学生信息"_s);
    CHECK(problem.value(u"kind"_s).toString() == u"header"_s);
    struct Case {
        QStringList arguments;
        int exit;
    };
    const QString text = round.cli.writeFile(u"notes.xlsx"_s, "no workbook");
    for (const Case &one : {Case{{u"campaign"_s, u"import"_s, round.id, text}, 5},
                            Case{{u"campaign"_s, u"import"_s, round.id, round.cli.path(u"none.xlsx"_s)}, 5},
                            Case{{u"campaign"_s, u"import"_s, round.id}, 2},
                            Case{{u"campaign"_s, u"import"_s, u"nothing"_s, text}, 5},
                            Case{round.import() + QStringList{u"--scale"_s, u"mht"_s}, 5},
                            Case{{u"campaign"_s, u"sheets"_s, u"01900000-0000-7000-8000-000000000001"_s}, 5},
                            Case{{u"campaign"_s, u"funnel"_s}, 2},
                            Case{{u"campaign"_s, u"create"_s, u"--name"_s, u"冬季"_s}, 2},
                            Case{{u"campaign"_s, u"create"_s, u"--name"_s, u"冬季"_s, u"--scales"_s, u"phq9"_s,
                                  u"--grades"_s, u"seven"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-13"_s},
                                 2},
                            Case{{u"campaign"_s, u"create"_s, u"--name"_s, u"冬季"_s, u"--scales"_s, u"phq9"_s,
                                  u"--grades"_s, u"7"_s, u"--from"_s, u"2026-11-14"_s, u"--to"_s, u"2026-11-13"_s},
                                 5}}) {
        INFO(one.arguments.join(u' ').toStdString());
        CHECK(round.cli.inSchool(one.arguments).exit == one.exit);
    }
    CHECK(round.sheets().isEmpty());
    CHECK(round.done({u"campaign"_s, u"list"_s}).value(u"campaigns"_s).toArray().size() == 1);
}

TEST_CASE("an import writes a report in which no score stands without consent", "[cli][campaign]")
{
    const Round round;
    const QString path = round.cli.path(u"报告.xlsx"_s);
    const QStringList withReport = round.import() + QStringList{u"--report-out"_s, path};
    round.done(withReport + QStringList{u"--dry-run"_s});
    CHECK_FALSE(QFileInfo::exists(path));
    round.done(withReport);
    const auto refused = core::tabular::readXlsx(path);
    REQUIRE(refused);
    REQUIRE(refused->sheets.size() == 5); // an overview, the list, two scales, and who is missing
    CHECK(refused->sheets.at(1).rows.size() == 1);
    const auto &scores = refused->sheets.at(2).rows;
    REQUIRE(scores.size() == 1109);
    const qsizetype total = refused->sheets.at(2).texts(0).indexOf(u"总分"_s);
    REQUIRE(total > 0);
    for (qsizetype row = 1; row < scores.size(); ++row)
        CHECK(scores.at(row).value(total).kind == core::tabular::Cell::Kind::Empty);
    // Nothing is written over, and what was taken before stays taken.
    const Run again = round.cli.inSchool(withReport + QStringList{u"--now"_s, Now});
    CHECK(again.exit != 0);

    round.done({u"consent"_s, u"set"_s, u"--campaign"_s, round.id, u"--basis"_s, u"paper"_s});
    const QString shown = round.cli.path(u"报告2.xlsx"_s);
    round.done(round.import() + QStringList{u"--report-out"_s, shown});
    const auto book = core::tabular::readXlsx(shown);
    REQUIRE(book);
    int withScore = 0;
    for (const auto &cells : book->sheets.at(2).rows)
        withScore += cells.value(total).kind == core::tabular::Cell::Kind::Number ? 1 : 0;
    int expected = 0;
    for (const QJsonValue &sheet : round.sheets())
        expected += sheet[u"scale"_s].toString() == u"phq9"_s && !sheet[u"scores"_s][u"total"_s].isNull()
                && !sheet[u"scores"_s].isNull()
            ? 1
            : 0;
    CHECK(withScore == expected);
    CHECK(withScore > 900);
    CHECK(book->sheets.at(1).rows.size() > 1);
    // Without any paper everybody is missing, those without a sheet for that; afterwards those whose sheet does not count.
    const auto reasons = [](const core::tabular::Workbook &from) {
        QMap<QString, int> counts;
        const auto &rows = from.sheets.at(4).rows;
        for (qsizetype row = 1; row < rows.size(); ++row)
            ++counts[rows.at(row).value(3).text];
        return counts;
    };
    CHECK(reasons(*refused).value(u"缺同意书"_s) + reasons(*refused).value(u"没交"_s) == 1108);
    CHECK(reasons(*book).value(u"没交"_s) == 25);
    CHECK(reasons(*book).value(u"缺同意书"_s) == 0);
    CHECK(reasons(*book).value(u"存疑，还没判"_s) > 0);
}

TEST_CASE("a doubtful sheet is decided on, and who is missing is listed with the reason", "[cli][campaign][review]")
{
    const Round round;
    round.done(round.import());
    round.done({u"consent"_s, u"set"_s, u"--campaign"_s, round.id, u"--basis"_s, u"paper"_s});
    QJsonObject doubtful;
    for (const QJsonValue &sheet : round.sheets()) {
        if (!sheet[u"student"_s].isNull() && sheet[u"validity"_s].toArray() == QJsonArray{u"too_fast"_s})
            doubtful = sheet.toObject();
    }
    const QString id = doubtful.value(u"sheet"_s).toString();
    REQUIRE_FALSE(id.isEmpty());
    CHECK_FALSE(doubtful.value(u"valid"_s).toBool());
    CHECK(doubtful.value(u"decision"_s).isNull());
    const int valid = stepOf(round.done({u"campaign"_s, u"funnel"_s, round.id}), u"valid"_s).value(u"students"_s).toInt();
    const auto missing = [&] { return round.done({u"campaign"_s, u"missing"_s, round.id}); };
    CHECK(missing().value(u"missing"_s).toArray().size() == 1108 - valid);
    CHECK(missing().value(u"reasons"_s)[u"no_sheet"_s].toInt() == 25);

    CHECK(round.cli.inSchool({u"campaign"_s, u"decide"_s, id, u"--as"_s, u"aside"_s}).exit == 2);
    CHECK(round.cli.inSchool({u"campaign"_s, u"decide"_s, id, u"--as"_s, u"maybe"_s, u"--reason"_s, u"看过"_s}).exit == 2);
    CHECK(round.cli.inSchool({u"campaign"_s, u"decide"_s, id, u"--as"_s, u"aside"_s, u"--reason"_s, u" "_s}).exit == 5);
    round.done({u"campaign"_s, u"decide"_s, id, u"--as"_s, u"aside"_s, u"--reason"_s, u"乱填"_s});
    CHECK(missing().value(u"reasons"_s)[u"set_aside"_s].toInt() == 1);
    const QString path = round.cli.path(u"缺的人.xlsx"_s);
    const auto listed = round.done({u"campaign"_s, u"missing"_s, round.id, u"--out"_s, path}).value(u"missing"_s).toArray();
    const auto book = core::tabular::readXlsx(path);
    REQUIRE(book);
    REQUIRE(book->sheets.at(1).rows.size() == listed.size() + 1);
    int explained = 0;
    for (const auto &cells : book->sheets.at(1).rows)
        explained += cells.value(3).text == u"已判不计入" && cells.value(7).text == u"乱填" ? 1 : 0;
    CHECK(explained == 1);
    CHECK(round.cli.inSchool({u"campaign"_s, u"missing"_s, round.id, u"--out"_s, path}).exit != 0); // not written over
    round.done({u"campaign"_s, u"decide"_s, id, u"--as"_s, u"keep"_s, u"--reason"_s, u"问过，读得快"_s});
    for (const QJsonValue &sheet : round.sheets()) {
        if (sheet[u"sheet"_s].toString() != id)
            continue;
        CHECK(sheet[u"valid"_s].toBool());
        CHECK(sheet[u"decision"_s][u"as"_s].toString() == u"keep"_s);
        CHECK(sheet[u"decision"_s][u"reason"_s].toString() == u"问过，读得快"_s);
        CHECK(sheet[u"decision"_s][u"by"_s].toString() == CliFixture::User);
    }
    const QJsonObject funnel = round.done({u"campaign"_s, u"funnel"_s, round.id});
    CHECK(stepOf(funnel, u"valid"_s).value(u"students"_s).toInt() == valid + 1);
    const int prompted = stepOf(funnel, u"prompted"_s).value(u"students"_s).toInt();
    CHECK(stepOf(funnel, u"interviewed"_s).value(u"fellOut"_s)[u"not_yet"_s].toInt() == prompted);
    int onTheList = 0;
    for (const QJsonValue &one : round.done({u"campaign"_s, u"funnel"_s, round.id, u"--names"_s}).value(u"names"_s).toArray())
        onTheList += one[u"out"_s].isNull() ? 1 : 0;
    CHECK(onTheList == prompted);
    round.done({u"vault"_s, u"verify"_s});
}

TEST_CASE("a round says what to expect, may ask classes or a list, and is compared with the one before", "[cli][campaign][review]")
{
    const Round round;
    const auto create = [&](const QStringList &scope, const QString &from) {
        return round.done(QStringList{u"campaign"_s, u"create"_s, u"--name"_s, u"再测"_s, u"--scales"_s, u"phq9,gad7"_s,
                                      u"--from"_s, from, u"--to"_s, u"2026-11-13"_s} +
                          scope);
    };
    const QJsonObject expected = round.done({u"campaign"_s, u"expect"_s, round.id});
    CHECK(expected.value(u"due"_s).toInt() == 1108);
    CHECK(expected.value(u"from"_s).toInt() == 238);
    CHECK(expected.value(u"to"_s).toInt() == 655);
    CHECK(expected.value(u"hoursTo"_s).toInt() == 328);
    for (const QJsonValue &rate : expected.value(u"basis"_s).toArray())
        CHECK_FALSE(rate[u"source"_s].toString().isEmpty());

    const QJsonObject classes = create({u"--classes"_s, u"7-3,8-1"_s}, u"2026-11-03"_s);
    CHECK(classes.value(u"expected"_s)[u"due"_s].toInt() > 0);
    CHECK(classes.value(u"expected"_s)[u"due"_s].toInt() < 150);
    const QString list = round.cli.writeFile(u"list.csv"_s, "名单,\n姓名,学号\n甲,20260503\n乙,20250312\n");
    const QString some = create({u"--students"_s, list}, u"2026-11-03"_s).value(u"campaignId"_s).toString();
    CHECK(round.done({u"campaign"_s, u"missing"_s, some}).value(u"missing"_s).toArray().size() == 2);
    CHECK(round.cli.inSchool({u"campaign"_s, u"create"_s, u"--name"_s, u"x"_s, u"--scales"_s, u"phq9"_s, u"--grades"_s, u"7"_s,
                              u"--classes"_s, u"7-3"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-13"_s})
              .exit == 2);

    const QString later = create({u"--grades"_s, u"7,8,9"_s}, u"2026-11-03"_s).value(u"campaignId"_s).toString();
    round.done(round.import());
    round.done({u"campaign"_s, u"import"_s, later, dataFile(u"wjx/wjx-phq9-gad7.xlsx"_s)});
    for (const QString &id : {round.id, later})
        round.done({u"consent"_s, u"set"_s, u"--campaign"_s, id, u"--basis"_s, u"paper"_s});
    const QJsonObject compared = round.done({u"campaign"_s, u"compare"_s, round.id, later});
    for (const QJsonValue &scale : compared.value(u"scales"_s).toArray()) {
        CHECK(scale[u"both"_s].toInt() > 900);
        CHECK(scale[u"rose"_s].toInt() == 0);
        CHECK(scale[u"same"_s].toInt() == scale[u"both"_s].toInt());
    }
    CHECK(round.done({u"campaign"_s, u"expect"_s, later}).value(u"ownRound"_s).toString() == u"秋季"_s);
    CHECK(round.cli.inSchool({u"campaign"_s, u"compare"_s, later}).exit == 2);
    CHECK(round.cli.inSchool({u"campaign"_s, u"compare"_s, later, later}).exit == 5);
}

TEST_CASE("a second round does the retests that cases owe, and its undo makes them due again", "[cli][alerts][retest]")
{
    CliFixture cli;
    cli.createSchool();
    cli.importRound({u"--now"_s, u"2026-11-20T02:00:00.000Z"_s});
    const QStringList now{u"--now"_s, u"2026-12-10T02:00:00.000Z"_s};
    QStringList graded;
    for (const QJsonValue &one : cli.done(QStringList{u"alert"_s, u"list"_s, u"--now"_s, u"2026-11-20T02:00:00.000Z"_s})
                                     .value(u"alerts"_s).toArray()) {
        if (graded.size() == 6)
            break;
        graded.append(one[u"id"_s].toString());
        cli.done({u"alert"_s, u"grade"_s, graded.last(), u"--severity"_s, u"2"_s, u"--reason"_s, u"谈过"_s, u"--now"_s,
                  u"2026-11-20T02:00:00.000Z"_s});
    }
    REQUIRE(graded.size() == 6);
    // The same students, who answer the same a month later.
    auto book = core::tabular::readXlsx(dataFile(u"wjx/wjx-phq9-gad7.xlsx"_s));
    REQUIRE(book);
    for (qsizetype row = 1; row < book->sheets.first().rows.size(); ++row) {
        QString &time = book->sheets.first().rows[row][1].text;
        time = u"2026/12/03"_s + time.mid(time.indexOf(u' '));
    }
    const QString later = cli.path(u"december.xlsx"_s);
    REQUIRE(core::tabular::writeXlsx(later, *book));
    const QString round = cli.done(QStringList{u"campaign"_s, u"create"_s, u"--name"_s, u"冬季复测"_s, u"--scales"_s, u"phq9,gad7"_s,
                                               u"--grades"_s, u"7,8,9"_s, u"--from"_s, u"2026-12-01"_s, u"--to"_s, u"2026-12-15"_s} + now)
                              .value(u"campaignId"_s).toString();
    cli.done(QStringList{u"consent"_s, u"set"_s, u"--campaign"_s, round, u"--basis"_s, u"paper"_s} + now);
    cli.done(QStringList{u"campaign"_s, u"import"_s, round, later} + now);
    const auto retests = [&](bool counting) {
        int number = 0;
        for (const QString &id : graded) {
            for (const QJsonValue &record : cli.done(QStringList{u"alert"_s, u"show"_s, id} + now).value(u"records"_s).toArray()) {
                if (record[u"step"_s].toString() == u"retest" && record[u"sourceGone"_s].isNull() == counting)
                    ++number;
            }
        }
        return number;
    };
    const int done = retests(true);
    CHECK(done > 0);
    const QJsonArray imports = cli.done(QStringList{u"import"_s, u"list"_s} + now).value(u"imports"_s).toArray();
    const QJsonObject undone = cli.done(QStringList{u"import"_s, u"undo"_s, imports[0][u"id"_s].toString()} + now);
    CHECK(undone.value(u"retestsGone"_s).toInt() >= done); // other cases owed one too
    CHECK(retests(true) == 0);
    CHECK(retests(false) == done);
}
