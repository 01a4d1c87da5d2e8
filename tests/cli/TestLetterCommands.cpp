// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

/// A school on Friday 2026-11-27, ten in the morning of its own clock.
class Box
{
public:
    Box()
    {
        cli.createSchool();
        call({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)});
        const QJsonArray students = call({u"roster"_s, u"list"_s}).data().value(u"students"_s).toArray();
        student = students.at(0)[u"studentNumber"_s].toString();
        name = students.at(0)[u"name"_s].toString();
        text = cli.writeFile(u"letter.txt"_s, u"我撑不下去了"_s.toUtf8());
    }
    Run at(const QString &now, const QStringList &words) { return cli.inSchool(words + QStringList{u"--now"_s, now}); }
    Run call(const QStringList &words) { return at(u"2026-11-27T02:00:00.000Z"_s, words); }
    Run letter(const QStringList &words) { return call(QStringList{u"letter"_s} + words); }
    QJsonObject add(const QStringList &words)
    {
        const Run run = letter(QStringList{u"add"_s, u"--file"_s, text} + words);
        INFO(run.out.toStdString());
        REQUIRE(run.exit == 0);
        return run.data().value(u"letter"_s).toObject();
    }
    /// The steps of 今日 that the letter box asks for.
    QStringList today(const QString &now = u"2026-11-27T02:00:00.000Z"_s)
    {
        QStringList steps;
        for (const QJsonValue &one : at(now, {u"today"_s}).data().value(u"duties"_s).toArray()) {
            const QString step = one[u"step"_s].toString();
            if (step.startsWith(u"letter:"))
                steps.append(one[u"overdue"_s].toBool() ? step + u'!' : step);
        }
        return steps;
    }
    QJsonArray alerts() { return call({u"alert"_s, u"list"_s}).data().value(u"alerts"_s).toArray(); }

    CliFixture cli;
    QString student;
    QString name;
    QString text;
};

} // namespace

TEST_CASE("the letter box is emptied, also with nothing in it, and asks to be on its next day", "[cli][letters]")
{
    Box box;
    CHECK(box.today().isEmpty());
    const Run none = box.letter({u"empty"_s, u"--found"_s, u"0"_s});
    CHECK(none.data().value(u"emptying"_s)[u"found"_s].toInt(-1) == 0);
    CHECK(box.letter({u"empty"_s}).exit == 2);
    CHECK(box.letter({u"empty"_s, u"--found"_s, u"x"_s}).exit == 2);
    CHECK(box.today() == QStringList{u"letter:empty/1"_s}); // on Monday
    CHECK(box.today(u"2026-12-01T02:00:00.000Z"_s).contains(u"letter:empty/1!"_s));
    const QString id = box.at(u"2026-12-01T02:01:00.000Z"_s, {u"letter"_s, u"empty"_s, u"--found"_s, u"2"_s})
                           .data().value(u"emptying"_s)[u"id"_s].toString();
    CHECK(box.today(u"2026-12-01T02:02:00.000Z"_s).contains(u"letter:enter/2"_s));
    const Run again = box.at(u"2026-12-01T02:03:00.000Z"_s, {u"letter"_s, u"empty"_s, u"--emptying"_s, id, u"--found"_s, u"0"_s});
    CHECK(again.data().value(u"emptying"_s)[u"unread"_s].toInt(-1) == 0);
    const QJsonObject counts = box.at(u"2026-12-01T02:04:00.000Z"_s, {u"letter"_s, u"count"_s}).data();
    CHECK(counts.value(u"emptyings"_s).toInt() == 2);
    CHECK(counts.value(u"emptyBoxes"_s).toInt() == 2);
}

TEST_CASE("an anonymous letter of danger goes from entry to the case of who wrote it, and to its answer", "[cli][letters]")
{
    Box box;
    CHECK(box.letter({u"add"_s, u"--file"_s, box.text}).exit == 2); // nobody has answered about danger
    const QJsonObject entered =
        box.add({u"--signs"_s, u"self"_s, u"--class"_s, u"七年级(3)班"_s, u"--sex"_s, u"female"_s, u"--read"_s, u"2026-11-27T09:00"_s});
    const QString id = entered.value(u"id"_s).toString();
    CHECK(entered.value(u"search"_s).toString() == u"open");
    CHECK(entered.value(u"sex"_s).toString() == u"female");
    CHECK(entered.value(u"text"_s).toString() == u"我撑不下去了"_s);
    CHECK(box.today().first() == u"letter:find/1");
    CHECK(box.alerts().isEmpty());
    CHECK(box.letter({u"close"_s, id, u"--reason"_s, u"找过"_s, u"--second"_s, CliFixture::User}).error().value(u"open"_s).toArray()
          == QJsonArray{u"second_self"_s});
    const Run found = box.letter({u"identify"_s, id, u"--student"_s, box.student});
    INFO(found.out.toStdString());
    REQUIRE(found.exit == 0);
    CHECK(found.data().value(u"letter"_s)[u"student"_s][u"name"_s].toString() == box.name);
    REQUIRE(box.alerts().size() == 1);
    CHECK(box.alerts().first()[u"student"_s][u"name"_s].toString() == box.name);
    CHECK_FALSE(box.today().join(u' ').contains(u"letter:find"));
    const Run list = box.letter({u"list"_s});
    CHECK(list.data().value(u"letters"_s).toArray().size() == 1);
    CHECK(list.data().value(u"emptyings"_s).toArray().size() == 1);
    CHECK(list.data().value(u"letters"_s)[0][u"case"_s][u"id"_s] == box.alerts().first()[u"id"_s]);
    CHECK_FALSE(list.out.contains(u"撑不下去"_s.toUtf8()));
    const Run answered = box.letter({u"answer"_s, id, u"--how"_s, u"talk"_s, u"--text"_s, u"谈了四十分钟"_s});
    CHECK(answered.data().value(u"letter"_s)[u"reply"_s].toString() == u"talk");
    CHECK(answered.data().value(u"letter"_s)[u"replyWords"_s].toString() == u"谈了四十分钟"_s);
    CHECK_FALSE(box.today().join(u' ').contains(u"letter:answer"));
    // In the student's timeline only that it came.
    const Run timeline = box.call({u"student"_s, u"timeline"_s, box.student, u"--kinds"_s, u"letter"_s, u"--reason"_s, u"复核"_s});
    CHECK(timeline.data().value(u"entries"_s).toArray().size() == 1);
    CHECK_FALSE(timeline.out.contains(u"撑不下去"_s.toUtf8()));
    CHECK_FALSE(timeline.out.contains(u"四十分钟"_s.toUtf8()));
}

TEST_CASE("a letter about another, with suspected harm, and a second look", "[cli][letters]")
{
    Box box;
    const QString id = box.add({u"--signs"_s, u"talk"_s, u"--about"_s, box.student, u"--channel"_s, u"handed"_s}).value(u"id"_s).toString();
    REQUIRE(box.alerts().size() == 1);
    const QString alert = box.alerts().first()[u"id"_s].toString();
    CHECK(box.letter({u"judge"_s, id, u"--signs"_s, u"harm"_s, u"--person"_s, u"赵某"_s, u"--as"_s, u"home"_s}).exit == 0);
    const QJsonObject view = box.call({u"alert"_s, u"show"_s, alert}).data();
    CHECK(view.value(u"harmSuspected"_s).toBool());
    CHECK(box.letter({u"judge"_s, id, u"--signs"_s, u"what"_s}).exit != 0);
    CHECK(box.letter({u"add"_s, u"--file"_s, box.text, u"--signs"_s, u"self"_s, u"--about"_s, u"unknown"_s}).data()
              .value(u"letter"_s)[u"search"_s].toString() == u"open");
    CHECK(box.letter({u"show"_s, u"nonsense"_s}).exit == 5);
}
