// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/Workbook.h"
#include "tests/support/PdfText.h"
#include "tests/support/Yicectl.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

const QString Now = u"2026-11-20T02:00:00.000Z"_s;

struct Round {
    Round()
    {
        cli.createSchool();
        done({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)});
        id = done({u"campaign"_s, u"create"_s, u"--name"_s, u"秋季普查"_s, u"--scales"_s, u"phq9,gad7"_s, u"--grades"_s,
                   u"7,8,9"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-13"_s})
                 .value(u"campaignId"_s)
                 .toString();
        done({u"consent"_s, u"set"_s, u"--campaign"_s, id, u"--basis"_s, u"paper"_s});
        done({u"campaign"_s, u"import"_s, id, dataFile(u"wjx/wjx-phq9-gad7.xlsx"_s)});
    }

    QJsonObject done(const QStringList &arguments) const { return cli.done(arguments + QStringList{u"--now"_s, Now}); }
    QStringList make(const QString &name, const QString &file, const QStringList &more = {}) const
    {
        return QStringList{u"report"_s, u"make"_s, name, u"--campaign"_s, id, u"--out"_s, cli.path(file)} + more;
    }

    CliFixture cli;
    QString id;
};

} // namespace

TEST_CASE("reports of a round come as PDF and as a workbook, without a name where none belongs", "[cli][report]")
{
    const Round round;
    CHECK(round.done({u"report"_s, u"list"_s}).value(u"reports"_s).toArray().size() >= 3);

    const QJsonObject letters =
        round.done(round.make(u"student-feedback"_s, u"letters.pdf"_s, {u"--class"_s, u"七年级3班"_s}));
    CHECK(letters.value(u"letters"_s).toInt() > 10);
    const QJsonArray speakFirst = letters.value(u"speakFirst"_s).toArray();
    CHECK_FALSE(speakFirst.isEmpty());
    const QString text = pdfText(round.cli.path(u"letters.pdf"_s));
    CHECK(text.count(u"写给你的测评反馈"_s) == letters.value(u"letters"_s).toInt());
    CHECK(text.contains(u"12356"_s));
    CHECK(text.contains(u"12355"_s));
    CHECK(text.contains(u"不是诊断"_s));
    CHECK(text.contains(u"第 1 页，共 1 页"_s.normalized(QString::NormalizationForm_KC)));
    for (const QJsonValue &one : speakFirst)
        CHECK_FALSE(text.contains(one[u"studentNumber"_s].toString()));
    for (const QString &word : {u"抑郁"_s, u"焦虑"_s, u"PHQ"_s, u"GAD"_s, u"总分"_s, u"第9题"_s})
        CHECK_FALSE(text.contains(word));

    round.done(round.make(u"class-report"_s, u"class.pdf"_s, {u"--class"_s, u"703"_s}));
    const QString report = pdfText(round.cli.path(u"class.pdf"_s));
    CHECK(report.contains(u"七年级(3)班测评报告"_s));
    CHECK(report.contains(u"心情"_s));
    CHECK_FALSE(report.contains(speakFirst.first()[u"name"_s].toString()));

    round.done(round.make(u"school-report"_s, u"school.xlsx"_s));
    const auto book = valueOf(core::tabular::readXlsx(round.cli.path(u"school.xlsx"_s)));
    REQUIRE(book.sheets.size() == 5);
    CHECK(book.sheets.at(1).rows.at(1).at(1).text == u"1108"_s);
    CHECK(book.sheets.at(3).rows.last().first().text == u"全校"_s);
}

TEST_CASE("a report that cannot be made says why and leaves nothing", "[cli][report]")
{
    const Round round;
    const auto refused = [&](const QStringList &arguments) {
        const Run run = round.cli.inSchool(arguments + QStringList{u"--now"_s, Now});
        CHECK(run.exit != 0);
        return run.error().value(u"code"_s).toString();
    };
    CHECK(refused(round.make(u"no-report"_s, u"a.pdf"_s)) == u"usage"_s);
    CHECK(refused(round.make(u"class-report"_s, u"a.pdf"_s)) == u"usage"_s);
    CHECK(refused(round.make(u"school-report"_s, u"a.pdf"_s, {u"--class"_s, u"703"_s})) == u"usage"_s);
    CHECK(refused(round.make(u"school-report"_s, u"a.txt"_s)) == u"usage"_s);
    CHECK(refused(round.make(u"class-report"_s, u"a.pdf"_s, {u"--class"_s, u"七年级40班"_s})) == u"not_found"_s);
    round.cli.writeFile(u"old.pdf"_s, "old");
    CHECK(refused(round.make(u"school-report"_s, u"old.pdf"_s)) == u"already_exists"_s);
    CHECK(readFile(round.cli.path(u"old.pdf"_s)) == "old");

    CHECK(refused(round.make(u"student-feedback"_s, u"a.pdf"_s, {u"--class"_s, u"七年级40班"_s})) == u"not_found"_s);

    const QJsonObject tried =
        round.done(round.make(u"student-feedback"_s, u"b.xlsx"_s, {u"--class"_s, u"703"_s, u"--dry-run"_s}));
    CHECK_FALSE(QFile::exists(round.cli.path(u"b.xlsx"_s)));
    CHECK(tried.value(u"letters"_s).toInt() > 10);
    CHECK_FALSE(tried.contains(u"speakFirst"_s)); // it is not in the journal, so it names nobody
    const QJsonObject letters = round.done(round.make(u"student-feedback"_s, u"c.xlsx"_s, {u"--class"_s, u"703"_s}));
    const QString number = letters.value(u"speakFirst"_s)[0][u"studentNumber"_s].toString();
    CHECK(refused(round.make(u"student-feedback"_s, u"a.pdf"_s, {u"--student"_s, number})) == u"conditions_unmet"_s);
    CHECK_FALSE(QFile::exists(round.cli.path(u"a.pdf"_s)));
}
