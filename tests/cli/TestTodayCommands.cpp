// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfText.h"
#include "tests/support/Yicectl.h"

#include <QJsonArray>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace
{

class Room : public CliFixture
{
public:
    Room()
    {
        createSchool();
        importRound({u"--now"_s, u"2026-11-20T02:00:00.000Z"_s});
        const QJsonObject first = at(u"2026-11-20T02:01:00.000Z"_s, {u"alert"_s, u"list"_s}).value(u"alerts"_s)[0].toObject();
        alert = first.value(u"id"_s).toString();
        name = first.value(u"student"_s)[u"name"_s].toString();
    }
    QJsonObject at(const QString &now, const QStringList &words) const { return done(words + QStringList{u"--now"_s, now}); }
    /// The deadline of that step; empty: it is not due.
    QJsonObject deadline(const QString &now, const QString &step) const
    {
        for (const QJsonValue &one : at(now, {u"alert"_s, u"show"_s, alert}).value(u"deadlines"_s).toArray()) {
            if (one[u"step"_s].toString() == step)
                return one.toObject();
        }
        return {};
    }

    /// As a person reads it.
    QString said(const QStringList &words) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(yicectlPath(), words + QStringList{u"--vault"_s, school()});
        REQUIRE(process.waitForFinished(240000));
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString alert, name;
};

} // namespace

TEST_CASE("what is overdue is said to have risen one tier, in today, in the tasks and in the case", "[cli][alerts][today]")
{
    Room room;
    CHECK(room.deadline(u"2026-11-20T02:02:00.000Z"_s, u"report_class"_s).value(u"seenAt"_s).toString() == u"class"_s);
    const QString later = u"2026-11-25T02:00:00.000Z"_s;
    CHECK(room.deadline(later, u"report_class"_s).value(u"seenAt"_s).toString() == u"grade"_s);
    const QJsonArray rows = room.at(later, {u"alert"_s, u"list"_s}).value(u"alerts"_s).toArray();
    CHECK(rows.first()[u"lateAt"_s].toArray().contains(u"grade"_s));
    bool risen = false;
    for (const QJsonValue &one : room.at(later, {u"today"_s}).value(u"duties"_s).toArray())
        risen = risen || (one[u"tier"_s].toString() == u"class" && one[u"seenAt"_s].toString() == u"grade");
    CHECK(risen);
    for (const QString &list : {u"today"_s, u"task list"_s}) {
        CHECK(room.said(list.split(u' ') + QStringList{u"--now"_s, later}).contains(u"已上升到"));
    }
}

TEST_CASE("today is printed with names or initials, over nothing that is there", "[cli][today][print]")
{
    Room room;
    const QString later = u"2026-11-25T02:00:00.000Z"_s;
    const auto print = [&](const QString &file, const QStringList &more = {}) {
        return room.inSchool(QStringList{u"today"_s, u"print"_s, u"--out"_s, room.path(file)} + more + QStringList{u"--now"_s, later});
    };
    REQUIRE(print(u"list.pdf"_s).exit == 0);
    const QString words = pdfWords(room.path(u"list.pdf"_s));
    CHECK(words.contains(u"要办清单"));
    CHECK(words.contains(room.name));
    CHECK(words.contains(u"已上升到年级"));
    CHECK(print(u"list.pdf"_s).exit != 0);
    REQUIRE(print(u"short.pdf"_s, {u"--initials"_s}).exit == 0);
    CHECK_FALSE(pdfWords(room.path(u"short.pdf"_s)).contains(room.name));
    CHECK(print(u"list.txt"_s).exit == 2);
    const QString log = QString::fromUtf8(room.inSchool({u"audit"_s, u"log"_s, u"--now"_s, later}).out);
    CHECK(log.count(u"exported"_s) > 2);
}

TEST_CASE("a step and a fact are written down with the time when they happened", "[cli][alerts]")
{
    Room room;
    const auto call = [&](const QStringList &words) {
        return room.inSchool(QStringList{u"alert"_s, words.first(), room.alert} + words.mid(1)
                             + QStringList{u"--now"_s, u"2026-11-25T02:00:00.000Z"_s});
    };
    CHECK(call({u"step"_s, u"report_class"_s, u"--at"_s, u"2026-11-25T02:10:00Z"_s}).exit != 0); // ahead
    CHECK(call({u"step"_s, u"report_class"_s, u"--at"_s, u"2026-11-01T02:10:00Z"_s}).exit != 0); // before the first record
    CHECK(call({u"step"_s, u"report_class"_s, u"--at"_s, u"gestern"_s}).exit == 2);
    REQUIRE(call({u"step"_s, u"report_class"_s, u"--at"_s, u"2026-11-20T03:00:00Z"_s}).exit == 0);
    const Run told = call({u"fact"_s, u"interview"_s, u"--at"_s, u"2026-11-21T01:30:00Z"_s});
    REQUIRE(told.exit == 0);
    const QJsonArray records = told.data().value(u"records"_s).toArray();
    REQUIRE(records.size() == 2);
    CHECK(records.at(0)[u"at"_s].toString() == u"2026-11-20T03:00:00.000Z"_s);
    CHECK(records.at(0)[u"written"_s].toString().startsWith(u"2026-11-25T02:00:0"));
    CHECK(records.at(1)[u"at"_s].toString() == u"2026-11-21T01:30:00.000Z"_s);
}

TEST_CASE("signatures that are missing stand in today until somebody signs", "[cli][alerts][today]")
{
    Room room;
    const auto owed = [&](const QString &now) {
        for (const QJsonValue &one : room.at(now, {u"today"_s}).value(u"duties"_s).toArray()) {
            if (one[u"step"_s].toString() == u"signatures" && one[u"student"_s][u"name"_s].toString() == room.name)
                return one.toObject();
        }
        return QJsonObject();
    };
    room.at(u"2026-11-20T02:10:00.000Z"_s, {u"alert"_s, u"grade"_s, room.alert, u"--severity"_s, u"4"_s, u"--reason"_s, u"有计划"_s,
                                            u"--role"_s, u"psych_teacher"_s, u"--paper"_s, u"面谈记录"_s, u"--issuer"_s, u"心理室"_s,
                                            u"--paper-day"_s, u"2026-11-20"_s});
    CHECK(owed(u"2026-11-20T02:11:00.000Z"_s).value(u"due"_s).toString().startsWith(u"2026-11-21T02:10:0"));
    CHECK(owed(u"2026-11-21T02:11:00.000Z"_s).value(u"overdue"_s).toBool());
    room.at(u"2026-11-21T02:12:00.000Z"_s, {u"alert"_s, u"sign"_s, room.alert, u"--role"_s, u"crisis_head"_s, u"--person"_s, u"段明义"_s});
    CHECK(owed(u"2026-11-21T02:13:00.000Z"_s).isEmpty());
}
