// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/Workbook.h"
#include "tests/support/StoredZip.h"
#include "tests/support/Yicectl.h"

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

const QString Now = u"2026-11-20T02:00:00.000Z"_s;
const QStringList Import{u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s), u"--now"_s, Now};

qsizetype listed(const CliFixture &cli, const QStringList &options)
{
    const QStringList list{u"roster"_s, u"list"_s, u"--now"_s, Now};
    return cli.done(list + options).value(u"students"_s).toArray().size();
}

} // namespace

TEST_CASE("roster list finds by hanzi, pinyin, initials, number and class", "[cli][roster]")
{
    CliFixture cli;
    cli.createSchool();
    cli.done(Import);
    for (const QString &text : {u"单燕晓"_s, u"shanyanxiao"_s, u"20250212"_s}) {
        const QJsonArray found = cli.done({u"roster"_s, u"list"_s, u"--query"_s, text, u"--now"_s, Now})
                                     .value(u"students"_s)
                                     .toArray();
        REQUIRE(found.size() == 1);
        const QJsonObject student = found.first().toObject();
        CHECK(student.value(u"name"_s).toString() == u"单燕晓"_s);
        CHECK(student.value(u"class"_s).toString() == u"八年级(2)班"_s);
        CHECK(student.value(u"grade"_s).toInt() == 8);
        CHECK(student.value(u"boarding"_s).isBool());
        CHECK_FALSE(student.value(u"id"_s).toString().isEmpty());
    }
    CHECK(listed(cli, {u"--query"_s, u"syx"_s}) >= 1);
    CHECK(listed(cli, {u"--class"_s, u"7.3班"_s}) == 47);
    CHECK(cli.inSchool({u"roster"_s, u"list"_s, u"--class"_s, u"某班"_s}).exit == 2);
    CHECK(cli.inSchool(Import + QStringList{u"--sheet"_s, u"无此表"_s}).exit == 5);
}

TEST_CASE("consent on paper counts for the campaign's grades only", "[cli][roster]")
{
    CliFixture cli;
    cli.createSchool();
    cli.done(Import);
    const QString id = cli.done({u"campaign"_s, u"create"_s, u"--name"_s, u"秋季"_s, u"--scales"_s, u"phq9"_s, u"--grades"_s,
                                 u"7,8"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-13"_s, u"--now"_s, Now})
                           .value(u"campaignId"_s)
                           .toString();
    const auto missing = [&] {
        return cli.done({u"consent"_s, u"list"_s, u"--missing"_s, u"--campaign"_s, id, u"--now"_s, Now})
            .value(u"consents"_s)
            .toArray()
            .size();
    };
    CHECK(missing() == 1108);
    const QStringList set{u"consent"_s, u"set"_s, u"--campaign"_s, id, u"--basis"_s, u"paper"_s, u"--now"_s, Now};
    CHECK(cli.done(set + QStringList{u"--dry-run"_s}).value(u"added"_s).toInt() == 735);
    CHECK(missing() == 1108);
    CHECK(cli.done(set).value(u"added"_s).toInt() == 735);
    CHECK(missing() == 373);
    const QJsonObject again = cli.done(set);
    CHECK(again.value(u"added"_s).toInt() == 0);
    CHECK(again.value(u"unchanged"_s).toInt() == 735);
    CHECK(cli.inSchool({u"consent"_s, u"set"_s, u"--campaign"_s, id, u"--basis"_s, u"hearsay"_s}).exit == 2);
    CHECK(cli.inSchool({u"consent"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)}).exit == 5);
}

TEST_CASE("a pupil with an open case who is missing from the whole roster is told, and the case handed over", "[cli][roster]")
{
    CliFixture cli;
    cli.createSchool();
    cli.done({u"roster"_s, u"import"_s, dataFile(u"rosters/small.xlsx"_s), u"--now"_s, Now});
    const QString campaign = cli.done({u"campaign"_s, u"create"_s, u"--name"_s, u"秋季"_s, u"--scales"_s, u"phq9,gad7"_s,
                                       u"--grades"_s, u"7,8,9"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-13"_s,
                                       u"--now"_s, Now})
                                 .value(u"campaignId"_s)
                                 .toString();
    auto rows = valueOf(core::tabular::readXlsx(dataFile(u"wjx/wjx-phq9-gad7.xlsx"_s))).sheets.first();
    QStringList sheet = rows.texts(1);
    sheet[6] = u"林一帆"_s;
    sheet[7] = u"七（1）班"_s;
    sheet[8] = u"20260001"_s;
    sheet[9] = u"(空)"_s;
    sheet[18] = u"几乎每天"_s;
    cli.done({u"campaign"_s, u"import"_s, campaign, cli.writeFile(u"answers.xlsx"_s, textWorkbook({rows.texts(0), sheet})),
              u"--now"_s, Now});
    const QString rest = cli.writeFile(
        u"rest.xlsx"_s, textWorkbook({{u"姓名"_s, u"性别"_s, u"班级"_s, u"学号"_s}, {u"周可欣"_s, u"女"_s, u"八年级2班"_s, u"20260002"_s}}));

    const QStringList import{u"roster"_s, u"import"_s, rest, u"--complete"_s, u"--now"_s, Now};
    const QJsonObject tried = cli.done(import + QStringList{u"--dry-run"_s});
    CHECK(tried.value(u"openCases"_s).toInt() == 1);
    REQUIRE(tried.value(u"problems"_s).toArray().size() == 1);
    const QJsonObject problem = tried.value(u"problems"_s).toArray().first().toObject();
    CHECK(problem.value(u"kind"_s).toString() == u"left_open_case"_s);
    CHECK(problem.value(u"value"_s).toString() == u"林一帆"_s);
    CHECK_FALSE(problem.value(u"message"_s).toString().isEmpty());
    CHECK(cli.done(import) == tried);

    const QJsonArray open = cli.done({u"alert"_s, u"list"_s, u"--open"_s, u"--now"_s, Now}).value(u"alerts"_s).toArray();
    REQUIRE(open.size() == 1);
    CHECK(open.first().toObject().value(u"hasLeft"_s).toBool());
    const QString id = open.first().toObject().value(u"id"_s).toString();
    CHECK(cli.inSchool({u"alert"_s, u"handover"_s, id, u"--to"_s, u"nobody"_s, u"--now"_s, Now}).exit == 2);
    const QJsonArray records = cli.done({u"alert"_s, u"handover"_s, id, u"--to"_s, u"receiving_school"_s, u"--note"_s,
                                         u"交给市一中王老师"_s, u"--now"_s, Now})
                                   .value(u"records"_s)
                                   .toArray();
    REQUIRE(records.size() == 1);
    CHECK(records.first().toObject().value(u"fact"_s).toString() == u"handed_to_school"_s);
    CHECK(cli.done({u"alert"_s, u"list"_s, u"--open"_s, u"--now"_s, Now}).value(u"alerts"_s).toArray().size() == 1);
}
