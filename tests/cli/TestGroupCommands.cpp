// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

/// A school whose clock of the next command is `now`.
class School
{
public:
    School()
    {
        cli.createSchool();
        cli.done(QStringList{u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s), u"--now"_s, now});
        const auto rows = cli.done({u"roster"_s, u"list"_s, u"--now"_s, now}).value(u"students"_s).toArray();
        for (int i = 0; i < 6; ++i)
            students.append(rows.at(i)[u"studentNumber"_s].toString());
    }
    Run call(const QStringList &words) { return cli.inSchool(words + QStringList{u"--now"_s, now, u"--user"_s, CliFixture::User}); }

    CliFixture cli;
    QString now = u"2026-11-25T00:00:00.000Z"_s; // Wednesday, 8 o'clock
    QStringList students;
};

QStringList open(const Run &run)
{
    QStringList words;
    for (const QJsonValue &one : run.error().value(u"open"_s).toArray())
        words.append(one.toString());
    return words;
}

} // namespace

TEST_CASE("a group is made, meets, is written down and ends on the command line", "[cli][group]")
{
    School school;
    const Run made = school.call({u"group"_s, u"create"_s, u"--name"_s, u"新生适应"_s, u"--kind"_s, u"developmental"_s, u"--room"_s,
                                  u"团体活动室"_s, u"--planned"_s, u"6"_s});
    REQUIRE(made.exit == 0);
    const QString group = made.data().value(u"group"_s)[u"id"_s].toString();
    CHECK(made.data().value(u"group"_s)[u"leaders"_s].toArray() == QJsonArray{CliFixture::User});
    for (int i = 0; i < 5; ++i)
        REQUIRE(school.call({u"group"_s, u"member"_s, group, school.students.at(i), u"--consent"_s, u"both"_s}).exit == 0);
    REQUIRE(school.call({u"alert"_s, u"note"_s, school.students.at(1), u"--kind"_s, u"observation"_s, u"--source"_s, u"class_head"_s,
                         u"--tier"_s, u"class"_s, u"--facts"_s, u"上课哭"_s}).exit == 0);
    const Run members = school.call({u"group"_s, u"show"_s, group});
    int cases = 0;
    for (const QJsonValue &one : members.data().value(u"members"_s).toArray()) {
        const bool noted = one[u"student"_s][u"studentNumber"_s].toString() == school.students.at(1);
        CHECK(one[u"case"_s].isObject() == noted);
        cases += one[u"case"_s].isObject() ? 1 : 0;
    }
    CHECK(cases == 1);
    const Run planned = school.call({u"group"_s, u"sitting"_s, group, u"--day"_s, u"2026-11-25"_s, u"--at"_s, u"16:00"_s});
    REQUIRE(planned.exit == 0);
    const QString id = planned.data().value(u"sitting"_s)[u"id"_s].toString();
    CHECK(planned.data().value(u"attendance"_s).toArray().size() == 5);

    // Room and member are taken.
    const Run clash = school.call({u"appointment"_s, u"add"_s, school.students.at(0), u"--day"_s, u"2026-11-25"_s, u"--at"_s, u"16:30"_s});
    CHECK(clash.exit == 8);

    CHECK(open(school.call({u"group"_s, u"mark"_s, id, school.students.at(0), u"--presence"_s, u"present"_s})) == QStringList{u"not_begun"_s});
    school.now = u"2026-11-25T16:30:00.000Z"_s; // after it began, in whatever zone
    for (int i = 0; i < 5; ++i)
        REQUIRE(school.call({u"group"_s, u"mark"_s, id, school.students.at(i), u"--presence"_s, i == 4 ? u"excused"_s : u"present"_s}).exit == 0);
    CHECK(open(school.call({u"group"_s, u"finalise"_s, id})) == QStringList{u"text"_s});
    const QString file = school.cli.writeFile(u"sitting.json"_s, QJsonDocument(QJsonObject{{u"course"_s, u"轮流介绍同桌"_s}}).toJson());
    REQUIRE(school.call({u"group"_s, u"write"_s, id, u"--file"_s, file, u"--theme"_s, u"第一次见面"_s}).exit == 0);
    const QString wrong = school.cli.writeFile(u"wrong.json"_s, R"({"about":"x"})");
    CHECK(school.call({u"group"_s, u"write"_s, id, u"--file"_s, wrong}).exit != 0);
    REQUIRE(school.call({u"group"_s, u"danger"_s, id, school.students.at(1)}).exit == 0);
    CHECK(school.call({u"alert"_s, u"list"_s}).data().value(u"alerts"_s).toArray().size() == 1);
    const Run final = school.call({u"group"_s, u"finalise"_s, id});
    REQUIRE(final.exit == 0);
    CHECK(final.data().value(u"sitting"_s)[u"state"_s].toString() == u"final");
    const QString more = school.cli.writeFile(u"more.txt"_s, "后来又有一名学生想来");
    CHECK(school.call({u"group"_s, u"addendum"_s, id, u"--file"_s, more}).data().value(u"addenda"_s).toArray().size() == 1);
    CHECK(open(school.call({u"group"_s, u"write"_s, id, u"--theme"_s, u"x"_s})) == QStringList{u"final"_s});

    // The timeline of one member: that it took place, and nobody else.
    const Run timeline = school.call({u"student"_s, u"timeline"_s, school.students.at(0)});
    bool seen = false;
    for (const QJsonValue &one : timeline.data().value(u"entries"_s).toArray())
        seen = seen || one[u"kind"_s].toString() == u"group"_s;
    CHECK(seen);
    CHECK_FALSE(timeline.out.contains("轮流"));

    REQUIRE(school.call({u"group"_s, u"end"_s, group}).exit == 0);
    const QJsonArray all = school.call({u"group"_s, u"list"_s}).data().value(u"groups"_s).toArray();
    REQUIRE(all.size() == 1);
    CHECK(all.first()[u"held"_s].toInt() == 1);
    const QJsonObject figures = school.call({u"session"_s, u"statistics"_s}).data();
    CHECK(figures.value(u"groupSittings"_s).isNull()); // four came
    CHECK(school.call({u"group"_s, u"show"_s, group}).data().value(u"members"_s).toArray().size() == 5);
    CHECK(school.call({u"vault"_s, u"verify"_s}).data().value(u"problems"_s).toArray().isEmpty());
}
