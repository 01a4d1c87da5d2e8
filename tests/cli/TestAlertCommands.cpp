// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

const QString Now = u"2026-11-20T02:00:00.000Z"_s;

/// A school whose autumn results are in.
void prepare(CliFixture &cli)
{
    cli.createSchool();
    cli.importRound({u"--now"_s, Now});
}

QJsonArray alerts(CliFixture &cli, const QStringList &options = {})
{
    return cli.done(QStringList{u"alert"_s, u"list"_s} + options).value(u"alerts"_s).toArray();
}

} // namespace

TEST_CASE("a case is listed by gravity, graded, taken a step further and refused what must wait", "[cli][alerts]")
{
    CliFixture cli;
    prepare(cli);
    const QStringList now{u"--now"_s, Now};
    const QJsonArray listed = alerts(cli, now);
    REQUIRE(listed.size() > 1);
    int last = 4;
    for (const auto &value : listed) {
        const QJsonObject alert = value.toObject();
        CHECK(alert.value(u"gravity"_s).toInt() <= last);
        last = alert.value(u"gravity"_s).toInt();
        CHECK(alert.value(u"severity"_s).isNull()); // the program grades nobody
        CHECK(alert.value(u"state"_s).toString() == u"noticed"_s);
        CHECK(alert.value(u"tier"_s).toString() == u"school"_s);
        CHECK_FALSE(alert.value(u"deadlines"_s).toArray().isEmpty());
    }
    const QString id = listed.last().toObject().value(u"id"_s).toString();
    const auto call = [&](const QString &command, const QStringList &rest) {
        return cli.inSchool(QStringList{u"alert"_s, command, id} + rest + now);
    };
    const Run graded = call(u"grade"_s, {u"--severity"_s, u"4"_s, u"--reason"_s, u"当面谈过"_s});
    REQUIRE(graded.exit == 0);
    CHECK(graded.data().value(u"severity"_s).toInt() == 4);
    CHECK(graded.data().value(u"owed"_s).toArray().contains(u"signature:crisis_head"_s));
    CHECK(alerts(cli, now).first().toObject().value(u"severity"_s).toInt() == 4);
    const Run lower = call(u"grade"_s, {u"--severity"_s, u"3"_s, u"--reason"_s, u"好些"_s});
    CHECK(lower.exit == 3);
    CHECK(lower.error().value(u"code"_s).toString() == u"conditions_unmet"_s);
    CHECK(lower.error().value(u"detail"_s).toString().contains(u"clear_interviews"_s));
    CHECK(call(u"grade"_s, {u"--severity"_s, u"5"_s, u"--reason"_s, u"x"_s}).exit == 2);
    CHECK(call(u"grade"_s, {u"--severity"_s, u"4"_s, u"--reason"_s, u"x"_s, u"--role"_s, u"x"_s}).exit == 2);
    CHECK(call(u"step"_s, {u"tell_parents"_s}).exit == 3);
    CHECK(call(u"step"_s, {u"report_class"_s, u"--note"_s, u"已告知班主任"_s}).exit == 0);
    const QJsonObject redacted = call(u"show"_s, {}).data();
    CHECK(redacted.value(u"notesRedacted"_s).toBool());
    CHECK(redacted.value(u"records"_s)[0][u"note"_s].toString().isEmpty());
    CHECK_FALSE(cli.inSchool(QStringList{u"alert"_s, u"show"_s, id} + now).out.contains(u"当面谈过"_s.toUtf8()));
    CHECK(call(u"show"_s, {u"--reason"_s, u" "_s}).exit != 0);
    const QJsonObject opened = call(u"show"_s, {u"--reason"_s, u"接手"_s}).data();
    CHECK_FALSE(opened.value(u"notesRedacted"_s).toBool());
    const QJsonArray records = opened.value(u"records"_s).toArray();
    REQUIRE(records.size() == 1);
    CHECK(records.first().toObject().value(u"note"_s).toString() == u"已告知班主任"_s);
    CHECK(cli.inSchool({u"alert"_s, u"show"_s, u"x"_s}).exit == 5);
}

TEST_CASE("a suspicion of harm opens its reports, and a case goes its way by the command line", "[cli][alerts][protection]")
{
    CliFixture cli;
    prepare(cli);
    const QString id = alerts(cli, {u"--now"_s, Now}).last().toObject().value(u"id"_s).toString();
    const auto call = [&](const QString &command, const QStringList &rest) {
        return cli.inSchool(QStringList{u"alert"_s, command, id} + rest + QStringList{u"--now"_s, Now});
    };
    const auto steps = [&] {
        QStringList all;
        for (const auto &value : call(u"show"_s, {}).data().value(u"deadlines"_s).toArray())
            all.append(value.toObject().value(u"step"_s).toString());
        return all;
    };
    CHECK_FALSE(steps().contains(u"report_police"_s));
    CHECK(call(u"suspect"_s, {}).exit == 2);
    CHECK(call(u"suspect"_s, {u"--note"_s, u"学生自己说"_s, u"--as"_s, u"nonsense"_s}).exit == 5);
    const Run harm = call(u"suspect"_s, {u"--note"_s, u"学生自己说"_s, u"--as"_s, u"class_head"_s, u"--person"_s, u"丙"_s});
    REQUIRE(harm.exit == 0);
    CHECK(harm.data().value(u"harmSuspected"_s).toBool());
    for (const QString &step : {u"report_police"_s, u"report_civil_affairs"_s, u"report_education"_s,
                                u"independent:report_class"_s})
        CHECK(steps().contains(step));
    CHECK(call(u"step"_s, {u"report_class"_s}).exit == 3);
    CHECK(call(u"step"_s, {u"independent:report_class"_s, u"--note"_s, u"办了"_s}).exit == 5); // nobody is named
    CHECK(call(u"step"_s, {u"independent:report_class"_s, u"--note"_s, u"办了"_s, u"--person"_s, u"丙"_s}).exit == 3);
    const Run instead = call(u"step"_s, {u"independent:report_class"_s, u"--note"_s, u"年级组长办"_s, u"--person"_s, u"王老师"_s});
    REQUIRE(instead.exit == 0);
    CHECK(instead.data().value(u"records"_s).toArray().first()[u"person"_s].toString() == u"王老师"_s);
    CHECK(call(u"step"_s, {u"report_police"_s, u"--note"_s, u"报了"_s}).exit == 3); // in the crisis record, with its number
    const Run reported = cli.inSchool({u"crisis"_s, u"report"_s, id, u"--to"_s, u"police"_s, u"--office"_s, u"城东派出所"_s, u"--person"_s,
                                       u"赵警官"_s, u"--receipt"_s, u"受案 118"_s, u"--now"_s, u"2026-11-20T02:00:30.000Z"_s});
    REQUIRE(reported.exit == 0);
    CHECK_FALSE(steps().contains(u"report_police"_s));
    for (const QJsonValue &one : call(u"show"_s, {}).data().value(u"records"_s).toArray()) {
        if (one[u"step"_s].toString() == u"report_police")
            CHECK(one[u"shownBy"_s][u"detail"_s].toString() == u"report:police"_s);
    }
    CHECK(call(u"home"_s, {u"--answer"_s, u"perhaps"_s}).exit == 2);
    CHECK(call(u"home"_s, {u"--answer"_s, u"unknown"_s}).exit == 0);
    CHECK(steps().contains(u"safeguarding_lead"_s));
    CHECK(call(u"advance"_s, {u"following"_s}).exit == 3);
    REQUIRE(call(u"grade"_s, {u"--severity"_s, u"3"_s, u"--reason"_s, u"谈话中说到"_s}).exit == 0);
    const auto offered = cli.inSchool({u"alert"_s, u"evidence"_s, call(u"show"_s, {}).data().value(u"student"_s)[u"id"_s].toString(),
                                       u"--now"_s, Now}).data().value(u"evidence"_s).toArray();
    REQUIRE_FALSE(offered.isEmpty());
    const Run unknown = call(u"ground"_s, {u"--reason"_s, u"面谈"_s, u"--evidence"_s, id}); // the case itself
    CHECK(unknown.exit == 5);
    CHECK(unknown.error().value(u"message"_s).toString().contains(u"没有这条依据"));
    const Run grounded = call(u"ground"_s, {u"--reason"_s, u"面谈"_s, u"--evidence"_s, offered.first()[u"id"_s].toString()});
    CHECK_FALSE(grounded.data().value(u"owed"_s).toArray().contains(u"evidence"_s));
    // The suspected class head's signature does not count.
    CHECK(call(u"sign"_s, {u"--role"_s, u"class_head"_s, u"--person"_s, u"丙"_s}).data().value(u"owed"_s).toArray()
          == QJsonArray{u"distinct_roles"_s});
    CHECK(call(u"fact"_s, {u"interview"_s, u"--danger"_s, u"--note"_s, u"辅导室"_s}).exit == 0);
    CHECK(call(u"advance"_s, {u"intervening"_s}).data().value(u"state"_s).toString() == u"intervening"_s);
    CHECK(call(u"close"_s, {u"--reason"_s, u"好了"_s, u"--role"_s, u"psych_teacher"_s}).exit == 3);
    CHECK(call(u"suspect"_s, {u"--withdraw"_s, u"--note"_s, u"查明是另一件事"_s}).exit == 0);
    CHECK_FALSE(steps().contains(u"report_police"_s));
}

TEST_CASE("a sign is noted by hand, with who saw it, and danger opens a talk", "[cli][alerts]")
{
    CliFixture cli;
    prepare(cli);
    const QJsonObject student = alerts(cli, {u"--now"_s, Now}).last().toObject().value(u"student"_s).toObject();
    const auto note = [&](const QStringList &rest) {
        return cli.inSchool(QStringList{u"alert"_s, u"note"_s, student.value(u"id"_s).toString()} + rest
                            + QStringList{u"--now"_s, Now});
    };
    const QStringList whole{u"--kind"_s, u"observation"_s, u"--source"_s, u"class_head"_s, u"--tier"_s, u"class"_s,
                            u"--facts"_s, u"胳膊上有划痕"_s};
    for (const QString &option : {u"--kind"_s, u"--source"_s, u"--tier"_s}) {
        QStringList wrong = whole;
        wrong[wrong.indexOf(option) + 1] = u"nonsense"_s;
        CHECK(note(wrong).exit == 2);
        wrong.remove(wrong.indexOf(option), 2);
        CHECK(note(wrong).exit == 2);
    }
    const auto talks = [](const Run &run) {
        int open = 0;
        for (const auto &value : run.data().value(u"tasks"_s).toArray())
            open += value.toObject().value(u"kind"_s).toString() == u"interview"_s;
        return open;
    };
    const Run plain = note(whole);
    REQUIRE(plain.exit == 0);
    const Run danger = note(whole + QStringList{u"--danger"_s});
    REQUIRE(danger.exit == 0);
    CHECK(talks(danger) == talks(plain) + 1);
    const QJsonObject sign = danger.data().value(u"signals"_s).toArray().last().toObject();
    CHECK(sign.value(u"source"_s).toString() == u"class_head"_s);
    CHECK(sign.value(u"note"_s).toString() == u"胳膊上有划痕"_s);
    CHECK(danger.data().value(u"gravity"_s).toInt() == 4);
    const QString id = danger.data().value(u"id"_s).toString();
    const auto call = [&](const QString &command, const QStringList &rest) {
        return cli.done(QStringList{u"alert"_s, command, id} + rest + QStringList{u"--now"_s, Now});
    };
    const auto opens = [](const QJsonObject &alert, const QString &kind) {
        for (const auto &value : alert.value(u"tasks"_s).toArray()) {
            if (value.toObject().value(u"kind"_s).toString() == kind && value.toObject().value(u"done"_s).isNull())
                return true;
        }
        return false;
    };
    // Danger that was said asks for a grade; grading with a reason answers it.
    CHECK(opens(call(u"fact"_s, {u"interview"_s, u"--danger"_s}), u"grade_now"_s));
    CHECK_FALSE(opens(call(u"grade"_s, {u"--severity"_s, u"3"_s, u"--reason"_s, u"谈话中说到"_s}), u"grade_now"_s));
    CHECK(opens(note(whole).data(), u"triage"_s));
}

TEST_CASE("tasks are listed until they are done, and what is late is told apart", "[cli][alerts]")
{
    CliFixture cli;
    prepare(cli);
    const auto tasks = [&](const QString &now) {
        return cli.done({u"task"_s, u"list"_s, u"--now"_s, now}).value(u"tasks"_s).toArray();
    };
    const QJsonArray open = tasks(Now);
    REQUIRE_FALSE(open.isEmpty());
    const QString id = open.first().toObject().value(u"id"_s).toString();
    CHECK(cli.inSchool({u"task"_s, u"done"_s, id, u"--now"_s, Now}).exit == 2); // what was done must be said
    cli.done({u"task"_s, u"done"_s, id, u"--note"_s, u"当面谈过"_s, u"--now"_s, Now});
    CHECK(tasks(Now).size() == open.size() - 1);
    CHECK(cli.inSchool({u"task"_s, u"done"_s, id, u"--note"_s, u"又谈"_s, u"--now"_s, Now}).exit == 8);
    CHECK(alerts(cli, {u"--overdue"_s, u"--now"_s, Now}).isEmpty());
    const QString later = u"2026-11-21T02:00:01.000Z"_s;
    CHECK_FALSE(alerts(cli, {u"--open"_s, u"--overdue"_s, u"--now"_s, later}).isEmpty());
    CHECK(tasks(later).first().toObject().value(u"overdue"_s).toBool());
}
