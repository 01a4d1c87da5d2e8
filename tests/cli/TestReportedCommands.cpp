// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfText.h"
#include "tests/support/Yicectl.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace
{

/// The sample school, and the kit of a class head beside it.
class ReportedDesks : public CliFixture
{
public:
    ReportedDesks()
    {
        createSchool();
        call({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)});
    }
    QJsonObject call(const QStringList &words) const { return done(words + now()); }
    void makeKit(const QString &scope = u"class:7-3"_s)
    {
        password = writeFile(u"own.txt"_s, "my own long password\n");
        call({u"kit"_s, u"make"_s, u"--scope"_s, scope, u"--for"_s, u"周航"_s, u"--out"_s, path(u"a.yicekit"_s), u"--passphrase-out"_s,
              path(u"a.slip"_s), u"--kdf-ms"_s, u"1"_s});
        const Run opened = run(QStringList{u"kit"_s, u"open"_s, path(u"a.yicekit"_s), u"--slip-file"_s, path(u"a.slip"_s), u"--into"_s, path(u"kit.yice"_s),
                                           u"--new-password-file"_s, password}
                               + now());
        REQUIRE(opened.exit == 0);
    }
    Run inKit(const QStringList &words) const
    {
        return run(words + QStringList{u"--password-file"_s, password} + now(), path(u"kit.yice"_s));
    }
    QJsonObject kitDone(const QStringList &words) const
    {
        const Run run = inKit(words);
        INFO(run.out.toStdString() << run.err.toStdString());
        REQUIRE(run.exit == 0);
        return run.data();
    }
    QStringList now() const { return {u"--now"_s, at}; }
    QString at = u"2027-01-22T02:00:00.000Z"_s;
    QString password;
};

} // namespace

TEST_CASE("the school's list of home visits goes in and its grades are counted", "[cli][visits]")
{
    ReportedDesks desks;
    const QStringList import{u"visit"_s, u"import"_s, dataFile(u"visits/home-visits.xlsx"_s)};
    const QJsonObject dry = desks.call(import + QStringList{u"--dry-run"_s});
    const QJsonObject data = desks.call(import);
    CHECK(data == dry);
    CHECK(data.value(u"added"_s).toInt() == 884);
    CHECK(desks.call(import).value(u"unchanged"_s).toInt() == 884);
    const QJsonArray grades = desks.call({u"visit"_s, u"list"_s, u"--from"_s, u"2026-09-01"_s, u"--to"_s, u"2027-01-22"_s}).value(u"grades"_s).toArray();
    REQUIRE(grades.size() == 3);
    CHECK(grades.first()[u"visited"_s].toInt() == 358);
    CHECK(grades.first()[u"students"_s].toInt() == 378);
    CHECK(grades.at(1)[u"visited"_s].toInt() + grades.at(2)[u"visited"_s].toInt() == 413);

    const QStringList add{u"visit"_s, u"add"_s, u"20260213"_s, u"--day"_s, u"2027-01-21"_s, u"--mode"_s, u"home"_s, u"--visitors"_s, u"周航"_s};
    desks.call(add + QStringList{u"--begins"_s, u"15:30"_s, u"--problems"_s, u"晚上没有人陪"_s});
    const QJsonArray visits = desks.call({u"visit"_s, u"list"_s, u"20260213"_s}).value(u"visits"_s).toArray();
    REQUIRE_FALSE(visits.isEmpty());
    CHECK(visits.first()[u"words"_s][u"problems"_s].toString() == u"晚上没有人陪"_s);
    CHECK(visits.first()[u"begins"_s].toString() == u"15:30"_s);
    QStringList wrong = add;
    wrong.replace(6, u"letter"_s);
    CHECK(desks.inSchool(wrong + desks.now()).exit == 2);
    CHECK(desks.call({u"student"_s, u"timeline"_s, u"20260213"_s, u"--kinds"_s, u"visit"_s}).value(u"entries"_s).toArray().size() == visits.size());
    CHECK(desks.done({u"vault"_s, u"verify"_s}).value(u"problems"_s).toArray().isEmpty());
}

TEST_CASE("a class head's kit brings weather, a visit and what parents said, and the counselling room decides", "[cli][kits][visits]")
{
    ReportedDesks desks;
    desks.makeKit();
    const QString number = desks.kitDone({u"kit"_s, u"week"_s}).value(u"pupils"_s).toArray().first()[u"studentNumber"_s].toString();
    CHECK(desks.kitDone({u"kit"_s, u"weather"_s, u"5"_s, u"--note"_s, u"操场上出了事"_s}).value(u"changed"_s).toBool());
    CHECK_FALSE(desks.kitDone({u"kit"_s, u"weather"_s, u"5"_s, u"--note"_s, u"操场上出了事"_s}).value(u"changed"_s).toBool());
    CHECK(desks.inKit({u"kit"_s, u"weather"_s, u"7"_s}).error().value(u"code"_s).toString() == u"invalid"_s);
    desks.kitDone({u"kit"_s, u"visit"_s, number, u"--day"_s, u"2027-01-21"_s, u"--mode"_s, u"home"_s, u"--visitors"_s, u"周航"_s, u"--wishes"_s, u"多鼓励"_s});
    desks.kitDone({u"kit"_s, u"contacts"_s, number, u"--guardians"_s, u"姑姑 李姨 13900000000"_s});
    desks.kitDone({u"kit"_s, u"consent"_s, number, u"--guardian"_s, u"granted"_s, u"--signed"_s, u"2027-01-20"_s});
    CHECK(desks.inKit({u"kit"_s, u"consent"_s, number, u"--signed"_s, u"2027-01-20"_s}).exit != 0);
    CHECK(desks.inKit({u"visit"_s, u"list"_s}).error().value(u"code"_s).toString() == u"denied"_s);
    const QString file = desks.path(u"1.yicereturn"_s);
    CHECK(desks.kitDone({u"kit"_s, u"return"_s, u"--out"_s, file}).value(u"more"_s).toInt() == 4);
    CHECK(desks.call({u"return"_s, u"import"_s, file}).value(u"new"_s).toInt() == 4);

    const QJsonObject weather = desks.call({u"weather"_s, u"list"_s});
    CHECK(weather.value(u"weather"_s).toArray().size() == 1);
    CHECK(weather.value(u"looks"_s)[0][u"class"_s].toString() == u"七年级(3)班"_s);
    desks.call({u"weather"_s, u"look"_s, u"--class"_s, u"7-3"_s, u"--note"_s, u"和全班谈过"_s});
    CHECK(desks.call({u"weather"_s, u"list"_s}).value(u"looks"_s).toArray().isEmpty());
    CHECK(desks.call({u"visit"_s, u"list"_s, number}).value(u"visits"_s).toArray().size() == 1);

    const auto differences = [&] { return desks.call({u"family"_s, u"list"_s}).value(u"differences"_s).toArray(); };
    REQUIRE(differences().size() == 2);
    CHECK(desks.call({u"family"_s, u"take"_s}).value(u"taken"_s).toInt() == 1);
    REQUIRE(differences().size() == 1);
    CHECK(differences().first()[u"reportedLines"_s][0].toString().contains(u"李姨"));
    CHECK_FALSE(differences().first()[u"schoolLines"_s].toArray().isEmpty());
    desks.call({u"family"_s, u"leave"_s, differences().first()[u"id"_s].toString()});
    CHECK(differences().isEmpty());

    // The steps for what cannot wait, on paper.
    desks.kitDone({u"kit"_s, u"steps"_s, u"--out"_s, desks.path(u"steps.pdf"_s)});
    CHECK(pdfText(desks.path(u"steps.pdf"_s)).contains(u"110"));
    CHECK(desks.done({u"vault"_s, u"verify"_s}).value(u"problems"_s).toArray().isEmpty());
}

TEST_CASE("a dormitory keeper's kit brings the evening, and what is dangerous opens a case", "[cli][kits][rooms]")
{
    ReportedDesks desks;
    desks.makeKit(u"dorm:1栋"_s);
    CHECK(desks.inKit({u"kit"_s, u"weather"_s, u"1"_s}).error().value(u"code"_s).toString() == u"denied"_s);
    const QJsonArray rooms = desks.kitDone({u"kit"_s, u"rooms"_s}).value(u"rooms"_s).toArray();
    REQUIRE_FALSE(rooms.isEmpty());
    const QString room = rooms.first()[u"room"_s].toString();
    const QJsonArray sleepers = rooms.first()[u"sleepers"_s].toArray();
    const QString number = sleepers.first()[u"studentNumber"_s].toString();
    QStringList ratings(sleepers.first()[u"ratings"_s].toString().split(u' '));
    REQUIRE(ratings.size() == 8);
    ratings.replace(6, u"2"_s);
    const QJsonObject noted = desks.kitDone({u"kit"_s, u"room"_s, room, u"--items"_s, u"objects"_s, u"--student"_s, number, u"--ratings"_s, ratings.join(u' '), u"--facts"_s, u"手臂有新的划痕"_s});
    CHECK(noted.value(u"danger"_s).toBool());
    CHECK(noted.value(u"tonight"_s).toBool());
    CHECK(desks.inKit({u"kit"_s, u"room"_s, u"9999"_s}).error().value(u"code"_s).toString() == u"not_found"_s);
    CHECK(desks.inKit({u"kit"_s, u"room"_s, room, u"--items"_s, u"ghosts"_s}).error().value(u"code"_s).toString() == u"invalid"_s);
    const QString file = desks.path(u"1.yicereturn"_s);
    desks.kitDone({u"kit"_s, u"return"_s, u"--out"_s, file});
    CHECK(desks.call({u"return"_s, u"import"_s, file}).value(u"danger"_s).toInt() == 1);
    const QJsonArray alerts = desks.call({u"alert"_s, u"list"_s}).value(u"alerts"_s).toArray();
    REQUIRE(alerts.size() == 1);
    CHECK(alerts.first()[u"student"_s][u"studentNumber"_s].toString() == number);
    const QJsonArray seen = desks.call({u"dorm"_s, u"list"_s}).value(u"rooms"_s).toArray();
    REQUIRE(seen.size() == 1);
    CHECK(seen.first()[u"danger"_s].toBool());
    CHECK(seen.first()[u"marks"_s][0][u"facts"_s].toString() == u"手臂有新的划痕"_s);

    CHECK(desks.call({u"student"_s, u"timeline"_s, number, u"--kinds"_s, u"dormitory"_s}).value(u"entries"_s).toArray().size() == 1);
}
