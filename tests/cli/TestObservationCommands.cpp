// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfText.h"
#include "tests/support/Yicectl.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace
{

const QString Sheet = u"observations/observations.xlsx"_s;
const QStringList Later{u"--now"_s, u"2026-12-05T02:00:00.000Z"_s};

class ReportingSchool : public CliFixture
{
public:
    ReportingSchool()
    {
        createSchool();
        call({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)});
        call({u"calendar"_s, u"import"_s, dataFile(u"calendar/school-2026.json"_s)});
        call({u"staff"_s, u"import"_s, dataFile(u"staff/staff.xlsx"_s)});
    }
    QJsonObject call(const QStringList &words) const { return done(words + Later); }
    QJsonObject observe(const QString &what, const QStringList &words = {}) const
    {
        return call(QStringList{u"observe"_s, what} + words);
    }
    Run tried(const QString &path) const { return inSchool(QStringList{u"observe"_s, u"import"_s, path} + Later); }
};

} // namespace

TEST_CASE("the sample of weekly sheets gives exactly what is expected of it", "[cli][observations]")
{
    ReportingSchool school;
    const QStringList import{u"observe"_s, u"import"_s, dataFile(Sheet)};
    const QJsonObject dry = school.call(import + QStringList{u"--dry-run"_s});
    CHECK(school.call({u"alert"_s, u"list"_s}).value(u"alerts"_s).toArray().isEmpty());
    const QJsonObject data = school.call(import);
    CHECK(data == dry);
    const QJsonObject expected =
        QJsonDocument::fromJson(readFile(dataFile(u"observations/observations.expected.json"_s))).object();
    for (const QString &key : expected.keys()) {
        if (key == u"file" || key == u"points") // about the sample, not of it
            continue;
        INFO(key.toStdString());
        CHECK(data.value(key) == expected.value(key));
    }
    CHECK(data.value(u"problems"_s).toArray().isEmpty());
    CHECK(data.value(u"missing"_s)[0][u"head"_s].toString() == u"蔡思"_s);
    const QJsonArray clocks = data.value(u"sameDayClocks"_s).toArray();
    REQUIRE(clocks.size() == 5);
    CHECK(clocks.first()[u"due"_s].toString() == u"2026-11-02T15:59:59.999Z"_s);
    CHECK(clocks.first()[u"overdue"_s].toBool());

    // The same-day cases stand as open tasks, overdue since the day on which they were filled in.
    QStringList overdue;
    for (const QJsonValue &one : school.call({u"alert"_s, u"list"_s, u"--overdue"_s}).value(u"alerts"_s).toArray())
        overdue.append(one[u"student"_s][u"studentNumber"_s].toString());
    for (const QJsonValue &one : data.value(u"sameDayCases"_s).toArray())
        CHECK(overdue.contains(one[u"student"_s].toString()));

    const QJsonObject again = school.call(import);
    CHECK(again.value(u"unchanged"_s).toInt() == 152);
    CHECK(again.value(u"added"_s).toInt() == 0);
    CHECK(again.value(u"updated"_s).toInt() == 0);
    CHECK(school.done({u"vault"_s, u"verify"_s}).value(u"problems"_s).toArray().isEmpty());
}

TEST_CASE("a week names who has not reported, and the class shows whom it reported", "[cli][observations]")
{
    ReportingSchool school;
    school.observe(u"import"_s, {dataFile(Sheet)});
    const QJsonObject week = school.observe(u"week"_s, {u"--week"_s, u"2026-11-11"_s});
    const QJsonArray missing = week.value(u"missing"_s).toArray();
    REQUIRE(missing.size() == 2);
    CHECK(missing.at(0)[u"class"_s].toString() == u"七年级(6)班"_s);
    CHECK(missing.at(0)[u"head"_s].toString() == u"韦若瑶"_s);
    const QJsonObject history = school.observe(u"history"_s);
    CHECK(history.value(u"classes"_s)[0][u"weeks"_s].toArray().size() == history.value(u"weeks"_s).toArray().size());
    const QJsonArray shown = school.observe(u"show"_s, {u"--class"_s, u"7-2"_s, u"--week"_s, u"2026-11-02"_s})
                                 .value(u"observations"_s).toArray();
    REQUIRE(shown.size() == 2);
    CHECK(shown.at(0)[u"sameDay"_s][0].toString() == u"自伤迹象"_s);
    CHECK(shown.at(0)[u"versions"_s][0][u"ratings"_s][u"情绪"_s].toInt() == 2);
    CHECK(school.observe(u"student"_s, {u"20260213"_s}).value(u"observations"_s).toArray().size() == 1);
    const QJsonArray entries = school.call({u"student"_s, u"timeline"_s, u"20260213"_s, u"--kinds"_s, u"observation"_s})
                                   .value(u"entries"_s).toArray();
    REQUIRE(entries.size() == 1);
    CHECK(entries.first()[u"what"_s].toString() == u"same_day"_s);
    CHECK(school.inSchool(QStringList{u"observe"_s, u"week"_s, u"--week"_s, u"neulich"_s} + Later).exit == 2);

    const QString out = school.path(u"reminder.pdf"_s);
    school.observe(u"reminder"_s, {u"--week"_s, u"2026-11-09"_s, u"--out"_s, out});
    const QString text = pdfText(out);
    CHECK(text.contains(u"韦若瑶"_s));
    CHECK(text.contains(u"汪诺诗"_s));
    CHECK_FALSE(text.contains(u"彭文卫"_s));
    const QString all = school.path(u"history.pdf"_s);
    school.observe(u"history"_s, {u"--week"_s, u"2026-11-09"_s, u"--out"_s, all});
    const QString grid = pdfText(all);
    CHECK(grid.contains(u"交报表"_s));
    CHECK(grid.contains(u"韦若瑶"_s));
    CHECK(grid.contains(u"零报告"_s));
    CHECK_FALSE(grid.contains(u"自伤"_s));
}

TEST_CASE("a class's template comes back through the import", "[cli][observations]")
{
    ReportingSchool school;
    const QString out = school.path(u"七3.xlsx"_s);
    const QJsonObject made = school.observe(u"template"_s, {u"--class"_s, u"7-3"_s, u"--week"_s, u"2026-12-02"_s, u"--out"_s, out});
    CHECK(made.value(u"week"_s).toString() == u"2026-11-30"_s);
    CHECK(made.value(u"students"_s).toInt() > 30);
    const QJsonObject back = school.observe(u"import"_s, {out});
    CHECK(back.value(u"untouched"_s).toInt() == made.value(u"students"_s).toInt() + 1);
    CHECK(back.value(u"lines"_s).toInt() == 0);
    CHECK(school.inSchool(QStringList{u"observe"_s, u"template"_s, u"--class"_s, u"7-3"_s, u"--out"_s, out} + Later).exit != 0);
    const QString paper = school.path(u"form.pdf"_s);
    school.observe(u"template"_s, {u"--class"_s, u"7-3"_s, u"--week"_s, u"2026-12-02"_s, u"--out"_s, paper});
    const QString text = pdfWords(paper);
    CHECK(text.contains(u"孟慕嫣"_s));
    CHECK(text.contains(u"有一项,当天报告心理辅导室,不等周报"_s));
}

TEST_CASE("a sheet that is damaged or of something else is refused, and nothing is written", "[cli][observations]")
{
    ReportingSchool school;
    const Run roster = school.tried(dataFile(u"rosters/roster-junior.xlsx"_s));
    CHECK(roster.exit == 5);
    CHECK(roster.error().value(u"problems"_s)[0][u"kind"_s].toString() == u"header"_s);
    const QByteArray bytes = readFile(dataFile(Sheet));
    CHECK(school.tried(school.writeFile(u"half.xlsx"_s, bytes.left(bytes.size() / 2))).exit == 5);
    CHECK(school.tried(school.path(u"none.xlsx"_s)).exit != 0);
    const QString csv = u"观察周(周一),班级,零报告,填表日期\n2026-11-30,七(3)班,是,2026-12-04\n"_s;
    const Run bare = school.tried(school.writeFile(u"bare.csv"_s, csv.toUtf8()));
    CHECK(bare.exit == 5);
    CHECK(bare.error().value(u"problems"_s)[0][u"kind"_s].toString() == u"missing_column"_s);
    CHECK(bare.error().value(u"problems"_s)[0][u"file"_s].toString() == u"bare.csv"_s);
    CHECK(school.call({u"import"_s, u"list"_s}).value(u"imports"_s).toArray().size() == 3);
    CHECK(school.inSchool({u"observe"_s, u"import"_s}).exit == 2);
}
