// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

/// A school early on Friday 2026-11-27, before anything has begun, wherever the test runs.
class Room
{
public:
    Room()
    {
        cli.createSchool();
        call({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)});
        call({u"calendar"_s, u"import"_s, dataFile(u"calendar/school-2026.json"_s)});
        const QJsonArray students = call({u"roster"_s, u"list"_s}).data().value(u"students"_s).toArray();
        first = students.at(0)[u"studentNumber"_s].toString();
        second = students.at(1)[u"studentNumber"_s].toString();
        name = students.at(0)[u"name"_s].toString();
    }
    Run at(const QString &now, const QStringList &words, const QString &user = CliFixture::User)
    {
        return cli.inSchool(words + QStringList{u"--now"_s, now, u"--user"_s, user});
    }
    Run call(const QStringList &words) { return at(u"2026-11-27T02:00:00.000Z"_s, words); }
    Run add(const QString &student, const QString &day, const QString &time, const QStringList &more = {})
    {
        return call(QStringList{u"appointment"_s, u"add"_s, student, u"--day"_s, day, u"--at"_s, time} + more);
    }

    CliFixture cli;
    QString first;
    QString second;
    QString name;
};

QString idOf(const Run &run)
{
    INFO(run.out.toStdString());
    REQUIRE(run.exit == 0);
    return run.data().value(u"appointments"_s)[0][u"id"_s].toString();
}

QString messageOf(const Run &run)
{
    return run.error().value(u"message"_s).toString();
}

} // namespace

TEST_CASE("hours and duty of the room are set and say what is missing", "[cli][room]")
{
    Room room;
    CHECK(room.call({u"room"_s, u"show"_s}).data().value(u"proposed"_s).toBool());
    Run run = room.call({u"room"_s, u"hours"_s, u"--set"_s, u"1-4 08:00-12:00,14:00-18:00"_s});
    REQUIRE(run.exit == 0);
    CHECK(run.data().value(u"weekdaysWithoutHours"_s).toArray() == QJsonArray{5});
    CHECK(run.data().value(u"unmanned"_s).toArray().size() == 8);
    run = room.call({u"room"_s, u"duty"_s, u"--set"_s, u"1-4 08:00-18:00 李老师;2026-12-01 08:00-12:00 王老师"_s});
    CHECK(run.data().value(u"unmanned"_s).toArray().isEmpty());
    CHECK(run.data().value(u"plan"_s)[u"duty"_s].toArray().size() == 5);
    CHECK(room.call({u"room"_s, u"day"_s, u"2026-12-02"_s, u"--closed"_s}).exit == 0);
    CHECK(room.call({u"room"_s, u"places"_s, u"--set"_s, u"个别辅导室,沙盘室"_s}).exit == 0);
    CHECK(room.add(room.first, u"2026-12-02"_s, u"09:00"_s).error().value(u"open"_s).toArray() == QJsonArray{u"outside_hours"_s});
    CHECK(room.call({u"room"_s, u"day"_s, u"2026-12-02"_s, u"--drop"_s}).exit == 0);
    idOf(room.add(room.first, u"2026-12-02"_s, u"09:00"_s, {u"--room"_s, u"沙盘室"_s}));
    CHECK(room.call({u"room"_s, u"places"_s, u"--set"_s, u"个别辅导室"_s}).exit == 3);
    for (const QString &wrong : {u"1-9 08:00-12:00"_s, u"1 12:00-08:00"_s, u"1"_s})
        CHECK(room.call({u"room"_s, u"hours"_s, u"--set"_s, wrong}).exit == 2);
    CHECK(room.call({u"room"_s, u"hours"_s, u"--set"_s, u"1 08:00-12:00,11:00-13:00"_s}).exit == 5);
    CHECK(room.call({u"room"_s, u"hours"_s, u"--set"_s, u"1 08:00-12:00"_s, u"--revision"_s, u"1"_s}).exit == 8);
}

TEST_CASE("an appointment is booked, moved, missed, called off and kept, and its note begun", "[cli][room]")
{
    Room room;
    const QString id = idOf(room.add(room.first, u"2026-11-27"_s, u"11:00"_s));
    const Run clash = room.add(room.second, u"2026-11-27"_s, u"11:30"_s);
    CHECK(clash.exit == 8);
    CHECK(messageOf(clash).contains(u"2026-11-27 11:00–11:45"_s));
    CHECK(messageOf(clash).contains(CliFixture::User));
    CHECK_FALSE(messageOf(clash).contains(room.name));
    CHECK(room.add(room.second, u"2026-11-26"_s, u"11:30"_s).exit == 5);
    CHECK(room.add(room.second, u"2026-11-27"_s, u"25:00"_s).exit == 2);
    CHECK(room.add(room.second, u"2026-11-28"_s, u"11:00"_s).exit == 3); // a Saturday
    idOf(room.add(room.second, u"2026-11-28"_s, u"11:00"_s, {u"--outside"_s}));

    const Run moved = room.call({u"appointment"_s, u"move"_s, id, u"--at"_s, u"15:00"_s, u"--minutes"_s, u"30"_s});
    CHECK(moved.data().value(u"appointment"_s)[u"ended"_s].toString() == u"15:30"_s);
    CHECK(room.call({u"appointment"_s, u"kept"_s, id}).exit == 3);
    const QString later = u"2026-11-27T23:00:00.000Z"_s;
    CHECK(room.at(later, {u"appointment"_s, u"kept"_s, id, u"--begin"_s, u"--revision"_s, u"1"_s}).exit == 8);
    const Run kept = room.at(later, {u"appointment"_s, u"kept"_s, id, u"--begin"_s});
    REQUIRE(kept.exit == 0);
    const QString session = kept.data().value(u"appointment"_s)[u"session"_s].toString();
    const QJsonObject note = room.at(later, {u"session"_s, u"show"_s, session}).data();
    CHECK(note.value(u"content"_s)[u"place"_s].toString() == u"个别辅导室"_s);
    CHECK(note.value(u"content"_s)[u"minutes"_s].toInt() == 30);

    const Run series = room.at(later, {u"appointment"_s, u"add"_s, room.second, u"--day"_s, u"2026-12-18"_s, u"--at"_s, u"15:00"_s,
                                       u"--times"_s, u"4"_s});
    REQUIRE(series.exit == 0);
    CHECK(series.data().value(u"appointments"_s).toArray().size() == 4);
    CHECK(series.data().value(u"skipped"_s)[0][u"day"_s].toString() == u"2027-01-01"_s);
    CHECK(series.data().value(u"skipped"_s)[0][u"why"_s].toString() == u"holiday"_s);
    const QString second = series.data().value(u"appointments"_s)[1][u"id"_s].toString();
    REQUIRE(room.at(later, {u"appointment"_s, u"cancel"_s, second, u"--by"_s, u"school"_s, u"--rest"_s}).exit == 0);
    CHECK(room.at(later, {u"appointment"_s, u"cancel"_s, second, u"--by"_s, u"school"_s}).exit == 3);
    const QJsonArray all = room.at(later, {u"appointment"_s, u"list"_s, u"--student"_s, room.second}).data().value(u"appointments"_s).toArray();
    CHECK(std::count_if(all.begin(), all.end(), [](const QJsonValue &one) { return one[u"state"_s].toString() == u"cancelled"_s; }) == 3);
    const QJsonArray entries =
        room.at(later, {u"student"_s, u"timeline"_s, room.first, u"--kinds"_s, u"appointment"_s}).data().value(u"entries"_s).toArray();
    REQUIRE(entries.size() == 1);
    CHECK(entries.at(0)[u"what"_s].toString() == u"kept"_s);
    CHECK(room.at(later, {u"vault"_s, u"verify"_s}).data().value(u"problems"_s).toArray().isEmpty());
}

TEST_CASE("somebody in danger who does not come stands in the day's list until found", "[cli][room]")
{
    Room room;
    const QString file = room.cli.writeFile(u"session.json"_s, R"({"risk":{"ideation":"unsure"}})");
    REQUIRE(room.call({u"session"_s, u"begin"_s, room.first, u"--file"_s, file}).exit == 0);
    const QString id = idOf(room.add(room.first, u"2026-11-27"_s, u"11:00"_s));
    const QString later = u"2026-11-27T23:00:00.000Z"_s;
    const auto standing = [&](const QString &step) {
        const QJsonArray duties = room.at(later, {u"today"_s}).data().value(u"duties"_s).toArray();
        return std::count_if(duties.begin(), duties.end(), [&](const QJsonValue &one) {
            return one[u"step"_s].toString() == step && one[u"name"_s].toString() != step;
        });
    };
    const auto missed = [&] { return standing(u"appointment:missed"_s); };
    CHECK(standing(u"appointment:unmarked"_s) == 1); // nobody has said so yet
    CHECK(room.at(later, {u"appointment"_s, u"cancel"_s, id, u"--by"_s, u"student"_s}).exit == 3);
    CHECK(room.at(later, {u"appointment"_s, u"move"_s, id, u"--day"_s, u"2026-12-01"_s}).exit == 3);
    REQUIRE(room.at(later, {u"appointment"_s, u"noshow"_s, id}).exit == 0);
    CHECK(standing(u"appointment:unmarked"_s) == 0);
    CHECK(missed() == 1);
    CHECK(room.at(later, {u"appointment"_s, u"found"_s, id, u"--how"_s, u"perhaps"_s}).exit == 5);
    REQUIRE(room.at(later, {u"appointment"_s, u"found"_s, id, u"--how"_s, u"seen"_s}).exit == 0);
    CHECK(missed() == 0);
}
