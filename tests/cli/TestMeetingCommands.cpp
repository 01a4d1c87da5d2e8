// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfText.h"
#include "tests/support/Yicectl.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

const QStringList Now{u"--now"_s, u"2026-11-25T02:00:00.000Z"_s};

class MeetingSchool : public CliFixture
{
public:
    MeetingSchool()
    {
        createSchool();
        importRound(Now);
        const QJsonArray open = run({u"alert"_s, u"list"_s}).value(u"alerts"_s).toArray();
        REQUIRE(open.size() >= 2);
        for (int i = 0; i < 2; ++i) {
            alerts.append(open[i][u"id"_s].toString());
            names.append(open[i][u"student"_s][u"name"_s].toString());
            run({u"alert"_s, u"grade"_s, alerts.last(), u"--severity"_s, u"3"_s, u"--reason"_s, u"谈过"_s});
        }
    }
    QJsonObject run(const QStringList &words) const { return done(words + Now); }
    Run tried(const QStringList &words) const { return inSchool(words + Now); }

    QStringList names;
    QStringList alerts;
};

} // namespace

TEST_CASE("a risk meeting is prepared, decided, held, signed and printed", "[cli][meetings]")
{
    MeetingSchool school;
    QStringList before;
    for (const QJsonValue &one : school.run({u"today"_s}).value(u"duties"_s).toArray())
        before.append(one[u"name"_s].toString());
    CHECK(before.count(u"开每月的研判会"_s) == 1); // in the last week of the month
    const QJsonObject prepared = school.run({u"meeting"_s, u"prepare"_s, u"--day"_s, u"2026-11-25"_s, u"--place"_s, u"会议室"_s});
    const QString id = prepared.value(u"meeting"_s)[u"id"_s].toString();
    for (const QJsonValue &one : prepared.value(u"cases"_s).toArray()) {
        const QString alert = one[u"alert"_s].toString();
        if (!school.alerts.contains(alert))
            school.run({u"meeting"_s, u"case"_s, id, u"--case"_s, alert, u"--change"_s, u"drop"_s});
    }
    const auto meeting = [&](const QString &command, const QStringList &rest = {}) {
        return school.tried(QStringList{u"meeting"_s, command, id} + rest);
    };
    const Run early = meeting(u"hold"_s);
    CHECK(early.exit != 0);
    CHECK(meeting(u"attend"_s, {u"--person"_s, u"段明义"_s, u"--role"_s, u"principal"_s, u"--part"_s, u"chair"_s}).exit == 0);
    CHECK(meeting(u"attend"_s, {u"--person"_s, u"李静怡"_s, u"--role"_s, u"psych_teacher"_s, u"--part"_s, u"secretary"_s}).exit == 0);
    const Run cook = meeting(u"attend"_s, {u"--person"_s, u"甲"_s, u"--role"_s, u"cook"_s});
    CHECK(cook.exit != 0);
    for (const QString &word : {u"--role"_s, u"psych_teacher"_s, u"principal"_s})
        CHECK(cook.error().value(u"message"_s).toString().contains(word));
    const QStringList chair{u"--person"_s, u"段明义"_s, u"--role"_s, u"principal"_s, u"--part"_s, u"chair"_s};
    CHECK(meeting(u"attend"_s, chair + QStringList{u"--revision"_s, u"0"_s}).exit == 8); // was not on the list, when it was read
    CHECK(meeting(u"attend"_s, chair + QStringList{u"--revision"_s, u"1"_s}).exit == 0);
    school.run({u"alert"_s, u"suspect"_s, school.alerts.at(1), u"--note"_s, u"学生自己说"_s, u"--person"_s, u"陶主任"_s});
    const QStringList suspect{u"--person"_s, u"陶主任"_s, u"--role"_s, u"moral_director"_s};
    CHECK(meeting(u"attend"_s, suspect).exit == 0); // and the case is discussed apart
    CHECK(meeting(u"case"_s, {u"--case"_s, school.alerts.at(1), u"--change"_s, u"together"_s}).exit != 0);
    CHECK(meeting(u"decide"_s, {u"--case"_s, school.alerts.at(0), u"--decision"_s, u"level"_s, u"--severity"_s, u"2"_s,
                                u"--reason"_s, u"好转"_s}).exit != 0);
    const Run decided = meeting(u"decide"_s, {u"--case"_s, school.alerts.at(0), u"--decision"_s, u"keep"_s, u"--reason"_s,
                                              u"满十四天再谈"_s, u"--items"_s, u"问复诊结果|李静怡|2026-11-28"_s});
    REQUIRE(decided.exit == 0);
    const Run stale = meeting(u"decide"_s, {u"--case"_s, school.alerts.at(0), u"--decision"_s, u"refer"_s, u"--reason"_s,
                                            u"没看见别人定的"_s, u"--revision"_s, u"1"_s});
    CHECK(stale.exit == 8);
    CHECK(meeting(u"decide"_s, {u"--case"_s, school.alerts.at(1), u"--decision"_s, u"refer"_s, u"--reason"_s, u"家里说不清"_s}).exit == 0);
    CHECK(meeting(u"hold"_s).exit == 0);
    QString item;
    for (const QJsonValue &one : decided.data().value(u"cases"_s).toArray()) {
        for (const QJsonValue &task : one[u"items"_s].toArray())
            item = task[u"id"_s].toString();
    }
    QStringList today;
    for (const QJsonValue &one : school.run({u"today"_s}).value(u"duties"_s).toArray())
        today.append(one[u"name"_s].toString());
    CHECK(today.contains(u"研判会：问复诊结果　李静怡"_s));
    CHECK_FALSE(today.contains(u"开每月的研判会"_s)); // it was held
    CHECK(school.tried({u"meeting"_s, u"done"_s, item, u"--note"_s, u"两周后复诊"_s}).exit == 0);

    const QString common = school.path(u"common.pdf"_s);
    CHECK(meeting(u"minutes"_s, {u"--out"_s, common}).exit == 0);
    const QString words = pdfText(common); // no name with 长: some fonts tell it as a radical
    for (const QString &word : {u"研判会纪要"_s, school.names.at(0), u"满十四天再谈"_s, u"问复诊结果"_s, u"段明义"_s, u"陶主任"_s, u"第一次上会"_s})
        CHECK((words.contains(word) ? QString() : word) == QString());
    CHECK_FALSE(words.contains(school.names.at(1)));
    CHECK_FALSE(words.contains(u"家里说不清"_s));
    const QString apart = school.path(u"apart.pdf"_s);
    CHECK(meeting(u"minutes"_s, {u"--case"_s, school.alerts.at(1), u"--out"_s, apart}).exit == 0);
    CHECK(pdfText(apart).contains(school.names.at(1)));
    CHECK_FALSE(pdfText(apart).contains(u"陶主任"_s));

    CHECK(meeting(u"close"_s).exit != 0);
    CHECK(meeting(u"sign"_s, {u"--person"_s, u"段明义"_s}).exit == 0);
    CHECK(meeting(u"sign"_s, {u"--person"_s, u"李静怡"_s}).exit == 0);
    CHECK(meeting(u"sign"_s, {u"--person"_s, u"陶主任"_s, u"--refused"_s, u"中途离开"_s}).exit == 0);
    CHECK(meeting(u"close"_s).exit == 0);
    CHECK(meeting(u"add"_s, {u"--text"_s, u"下次改在周四"_s}).exit == 0);
    const QJsonArray all = school.run({u"meeting"_s, u"list"_s}).value(u"meetings"_s).toArray();
    CHECK(school.run({u"meeting"_s, u"list"_s}).value(u"nextDue"_s).toString() == u"2026-12-31"_s);
    REQUIRE(all.size() == 1);
    CHECK(all[0][u"state"_s].toString() == u"signed"_s);
    CHECK(all[0][u"decided"_s].toInt() == 2);
}

TEST_CASE("somebody from outside comes with their organisation, and the minutes say so", "[cli][meetings][outside]")
{
    MeetingSchool school;
    const QJsonObject prepared = school.run({u"meeting"_s, u"prepare"_s, u"--day"_s, u"2026-11-25"_s});
    const QString id = prepared.value(u"meeting"_s)[u"id"_s].toString();
    const auto attend = [&](const QStringList &rest) {
        return school.tried(QStringList{u"meeting"_s, u"attend"_s, id, u"--person"_s, u"贺医生"_s} + rest);
    };
    const Run bare = attend({u"--role"_s, u"psychiatrist"_s});
    CHECK(bare.exit != 0);
    CHECK(bare.error().value(u"message"_s).toString().contains(u"单位"_s));
    CHECK(attend({u"--role"_s, u"principal"_s, u"--employer"_s, u"市精神病院"_s}).exit != 0);
    const Run come = attend({u"--role"_s, u"psychiatrist"_s, u"--employer"_s, u"市精神病院"_s});
    REQUIRE(come.exit == 0);
    const QJsonArray people = come.data().value(u"attendees"_s).toArray();
    REQUIRE(people.size() == 1);
    CHECK(people[0][u"outside"_s].toBool());
    CHECK(people[0][u"organisation"_s].toString() == u"市精神病院"_s);
    CHECK(attend({u"--role"_s, u"psychiatrist"_s, u"--employer"_s, u"市精神病院"_s, u"--part"_s, u"chair"_s}).exit != 0);
    const QString out = school.path(u"minutes.pdf"_s);
    CHECK(school.tried({u"meeting"_s, u"minutes"_s, id, u"--out"_s, out}).exit == 0);
    const QString words = pdfText(out);
    CHECK(words.contains(u"校外"_s));
    CHECK(words.contains(u"市精神病院"_s));
}
