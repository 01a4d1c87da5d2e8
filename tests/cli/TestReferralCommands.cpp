// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfText.h"
#include "tests/support/Yicectl.h"

#include <QJsonArray>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace
{
const QString Snapshot = u"2027-01-22T02:00:00.000Z"_s;

} // namespace

TEST_CASE("the white list is tried, taken as expected and found unchanged the next time", "[cli][referral]")
{
    CliFixture cli;
    cli.createSchool();
    const QString file = dataFile(u"referral/institutions.csv"_s);
    const QStringList import{u"referral"_s, u"institutions"_s, u"import"_s, file, u"--now"_s, Snapshot};
    const QJsonObject dry = cli.done(import + QStringList{u"--dry-run"_s});
    const QJsonObject data = cli.done(import);
    CHECK(data == dry);
    const QJsonObject expected =
        QJsonDocument::fromJson(readFile(dataFile(u"referral/institutions.expected.json"_s))).object();
    CHECK(data.value(u"institutions"_s) == expected.value(u"institutions"_s));
    CHECK(data.value(u"added"_s) == expected.value(u"institutions"_s));
    CHECK(data.value(u"problems"_s).toArray().size() == 2);
    const QJsonObject list = cli.done({u"institutions"_s, u"list"_s, u"--date"_s, u"2027-01-22"_s});
    CHECK(list.value(u"institutions"_s).toArray().size() == 15);
    for (const QJsonObject &figures : {data, list}) {
        CHECK(figures.value(u"valid"_s) == expected.value(u"validOnSnapshot"_s));
        for (const QString &key : {u"greenChannel"_s, u"greenChannelValid"_s, u"expired"_s, u"notYetValid"_s,
                                   u"greenChannelValidWithoutContactOrPhone"_s})
            CHECK(figures.value(key) == expected.value(key));
    }
    const QJsonObject again = cli.done(import);
    CHECK(again.value(u"added"_s).toInt() == 0);
    CHECK(again.value(u"unchanged"_s).toInt() == 15);

    QByteArray broken = readFile(file);
    broken.replace("2026-01-01,2027-12-31", "2026-01-01,2025-12-31");
    const Run refused = cli.inSchool({u"institutions"_s, u"import"_s, cli.writeFile(u"broken.csv"_s, broken)});
    CHECK(refused.exit == 5);
    const QJsonObject first = refused.error().value(u"problems"_s)[0].toObject();
    CHECK(first.value(u"row"_s).toInt() == 2);
    CHECK(first.value(u"column"_s).toString() == u"有效期止"_s);
    CHECK(first.value(u"kind"_s).toString() == u"date_order"_s);
    CHECK(cli.inSchool({u"institutions"_s, u"import"_s}).exit == 2);
    CHECK(cli.inSchool({u"institutions"_s, u"list"_s, u"--date"_s, u"x"_s}).exit == 2);

    const QJsonObject imported = cli.done({u"import"_s, u"list"_s}).value(u"imports"_s)[0].toObject();
    CHECK(imported.value(u"kind"_s).toString() == u"institutions"_s);
    CHECK(cli.done({u"import"_s, u"undo"_s, imported.value(u"id"_s).toString(), u"--now"_s, Snapshot})
              .value(u"removed"_s)
              .toInt()
          == 15);
    CHECK(cli.done({u"vault"_s, u"verify"_s}).value(u"problems"_s).toArray().isEmpty());
}

TEST_CASE("a student is referred, refused and returned by the command line, each rule kept", "[cli][referral]")
{
    CliFixture cli;
    cli.createSchool();
    const QStringList now{u"--now"_s, Snapshot};
    cli.done(QStringList{u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)} + now);
    cli.done(QStringList{u"institutions"_s, u"import"_s, dataFile(u"referral/institutions.csv"_s)} + now);
    const QString student = cli.done(QStringList{u"roster"_s, u"list"_s} + now)
                                .value(u"students"_s)[0][u"studentNumber"_s]
                                .toString();
    const auto make = [&](const QString &institution, const QString &urgency) {
        return cli.inSchool(QStringList{u"referral"_s, u"make"_s, student, u"--urgency"_s, urgency, u"--reasons"_s,
                                        u"mood,sleep"_s, u"--institution"_s, institution}
                            + now);
    };
    CHECK(make(u"BMD013"_s, u"soon"_s).exit == 5); // expired
    CHECK(make(u"nowhere"_s, u"soon"_s).exit == 5);
    CHECK(make(u"BMD001"_s, u"sometime"_s).exit == 5);
    const Run made = make(u"BMD001"_s, u"soon"_s);
    REQUIRE(made.exit == 0);
    CHECK(made.data().value(u"institution"_s)[u"contact"_s].toString() == u"郑示例"_s);
    CHECK(made.data().value(u"stage"_s).toString() == u"letter"_s);
    const QString id = made.data().value(u"id"_s).toString();
    const auto act = [&](const QString &kind, const QStringList &rest = {}) {
        return cli.inSchool(QStringList{u"referral"_s, u"act"_s, id, kind} + rest + now);
    };
    CHECK(act(u"nonsense"_s).exit == 2);
    CHECK(act(u"told"_s).exit == 5); // whom?
    CHECK(act(u"sent"_s, {u"--items"_s, u"letter"_s}).exit == 3);
    CHECK(act(u"refused"_s, {u"--person"_s, u"王芳"_s, u"--note"_s, u"怕人知道"_s}).data().value(u"stage"_s).toString()
          == u"refused"_s);
    CHECK(act(u"closed"_s, {u"--note"_s, u"x"_s}).error().value(u"detail"_s).toString() == u"second_talk"_s);
    CHECK(act(u"second_talk"_s, {u"--person"_s, u"王芳"_s, u"--note"_s, u"说明了保密"_s}).exit == 0);
    CHECK(act(u"told"_s, {u"--person"_s, u"王芳"_s, u"--relation"_s, u"母亲"_s}).exit == 0);
    CHECK(act(u"consented"_s, {u"--person"_s, u"王芳"_s, u"--items"_s, u"letter"_s}).exit == 0);
    CHECK(act(u"student_consented"_s).exit == 0);
    CHECK(act(u"sent"_s, {u"--person"_s, u"郑示例"_s, u"--items"_s, u"letter"_s}).exit == 0);
    CHECK(act(u"appointment"_s, {u"--day"_s, u"2027-01-25"_s}).data().value(u"deadlines"_s).toArray().size() == 2);
    const Run replied = act(u"reply"_s, {u"--items"_s, u"rest"_s, u"--with-paper"_s});
    CHECK(replied.data().value(u"stage"_s).toString() == u"replied"_s);
    CHECK(replied.data().value(u"acts"_s).toArray().size() == 8);
    CHECK(cli.done({u"referral"_s, u"list"_s, u"--open"_s}).value(u"referrals"_s).toArray().size() == 1);
    CHECK(cli.done({u"referral"_s, u"list"_s, u"--overdue"_s}).value(u"referrals"_s).toArray().isEmpty());
    CHECK(cli.done({u"referral"_s, u"rules"_s}).value(u"conditions"_s).toArray().size() == 3);

    const Run begun =
        cli.inSchool(QStringList{u"leave"_s, u"begin"_s, student, u"--items"_s, u"acute"_s} + now);
    REQUIRE(begun.exit == 0);
    const QString leave = begun.data().value(u"id"_s).toString();
    const auto step = [&](const QString &kind, const QStringList &rest = {}) {
        return cli.inSchool(QStringList{u"leave"_s, u"act"_s, leave, kind} + rest + now);
    };
    CHECK(step(u"meeting_passed"_s, {u"--note"_s, u"校长"_s}).exit == 3);
    CHECK(step(u"paper"_s, {u"--items"_s, u"application,certificate,course"_s}).exit == 0);
    CHECK(step(u"condition_met"_s, {u"--items"_s, u"stable,no_risk,function"_s, u"--note"_s, u"复诊材料"_s}).exit == 0);
    CHECK(step(u"meeting_passed"_s, {u"--note"_s, u"校长、心理教师、班主任"_s}).exit == 0);
    CHECK(step(u"returned"_s).error().value(u"detail"_s).toString() == u"agreed"_s);
    CHECK(step(u"agreed"_s, {u"--person"_s, u"王芳"_s, u"--items"_s, u"contact,no_penalty"_s}).exit == 0);
    const QJsonObject returned = step(u"returned"_s).data();
    CHECK(returned.value(u"stage"_s).toString() == u"returned"_s);
    CHECK(returned.value(u"deadlines"_s)[0][u"step"_s].toString() == u"follow_up"_s);
    CHECK(cli.done({u"leave"_s, u"list"_s, u"--student"_s, student}).value(u"leaves"_s).toArray().size() == 1);
    CHECK(cli.done({u"vault"_s, u"verify"_s}).value(u"problems"_s).toArray().isEmpty());
}

TEST_CASE("the papers of referral and return are PDF with the right words and nothing of a case", "[cli][referral][pdf]")
{
    CliFixture cli;
    cli.createSchool();
    const QStringList now{u"--now"_s, Snapshot};
    cli.done(QStringList{u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)} + now);
    cli.done(QStringList{u"institutions"_s, u"import"_s, dataFile(u"referral/institutions.csv"_s)} + now);
    const QJsonObject row = cli.done(QStringList{u"roster"_s, u"list"_s} + now).value(u"students"_s)[0].toObject();
    const QString student = row.value(u"studentNumber"_s).toString();
    const QString name = row.value(u"name"_s).toString();
    const QString id = cli.done(QStringList{u"referral"_s, u"make"_s, student, u"--urgency"_s, u"soon"_s, u"--reasons"_s,
                                            u"mood"_s, u"--institution"_s, u"BMD001"_s, u"--note"_s, u"近两周"_s}
                                + now)
                           .value(u"id"_s)
                           .toString();
    const auto act = [&](const QString &of, const QString &record, const QString &kind, const QStringList &rest = {}) {
        cli.done(QStringList{of, u"act"_s, record, kind} + rest + now);
    };
    act(u"referral"_s, id, u"addressed"_s, {u"--person"_s, u"王芳"_s, u"--relation"_s, u"母亲"_s});
    const auto form = [&](const QString &which, const QString &record, const QString &file) {
        return cli.inSchool(QStringList{u"referral"_s, u"form"_s, which, record, u"--out"_s, cli.path(file)} + now);
    };
    CHECK(cli.done({u"referral"_s, u"forms"_s}).value(u"forms"_s).toArray().size() == 3);
    CHECK(form(u"nonsense"_s, id, u"x.pdf"_s).exit == 5);
    CHECK(form(u"referral-letter"_s, id, u"x.doc"_s).exit == 2);

    REQUIRE(form(u"referral-letter"_s, id, u"letter.pdf"_s).exit == 0);
    const QString letter = pdfWords(cli.path(u"letter.pdf"_s));
    for (const QString &words : {u"学校转介建议书"_s, u"第一联"_s, u"第二联"_s, name, u"王芳"_s, u"云岭市示例精神卫生中心"_s, u"郑示例"_s,
                                 u"情绪持续低落"_s, u"近两周"_s, u"这是建议,不是诊断"_s, u"监护人签名"_s, u"不同意"_s, u"建议值,非官方要求"_s}) {
            INFO(words.toStdString() << "\n" << letter.toStdString());
            CHECK(letter.contains(words));
        }
    CHECK(letter.count(u"监护人签名"_s) == 3);
    for (const QString &hidden : {u"预警"_s, u"红"_s, u"橙"_s, u"得分"_s, u"危机"_s})
        CHECK_FALSE(letter.contains(hidden));
    CHECK(form(u"referral-letter"_s, id, u"letter.pdf"_s).error().value(u"code"_s).toString() == u"already_exists"_s);

    REQUIRE(form(u"referral-reply"_s, id, u"reply.pdf"_s).exit == 0);
    const QString reply = pdfWords(cli.path(u"reply.pdf"_s));
    for (const QString &words : {u"转介回执"_s, name, u"不需要诊断名称"_s, u"门诊继续随访"_s, u"没有去就诊"_s, u"医师签名"_s}) {
            INFO(words.toStdString() << "\n" << reply.toStdString());
            CHECK(reply.contains(words));
        }
    CHECK_FALSE(reply.contains(u"王芳"_s));
    CHECK_FALSE(reply.contains(u"接手"_s)); // that is for a school

    const QString leave =
        cli.done(QStringList{u"leave"_s, u"begin"_s, student, u"--items"_s, u"acute"_s} + now).value(u"id"_s).toString();
    CHECK(form(u"return-agreement"_s, leave, u"agreement.pdf"_s).error().value(u"detail"_s).toString() == u"meeting_passed"_s);
    CHECK_FALSE(QFile::exists(cli.path(u"agreement.pdf"_s)));
    act(u"leave"_s, leave, u"paper"_s, {u"--items"_s, u"application,certificate,course"_s});
    act(u"leave"_s, leave, u"condition_met"_s, {u"--items"_s, u"stable,no_risk,function"_s, u"--note"_s, u"复诊材料"_s});
    act(u"leave"_s, leave, u"meeting_passed"_s, {u"--note"_s, u"校长、心理教师、班主任"_s});
    act(u"leave"_s, leave, u"agreed"_s, {u"--person"_s, u"王芳"_s, u"--items"_s, u"contact,no_penalty"_s});
    REQUIRE(form(u"return-agreement"_s, leave, u"agreement.pdf"_s).exit == 0);
    const QString agreement = pdfWords(cli.path(u"agreement.pdf"_s));
    for (const QString &words : {u"复学协议"_s, name, u"王芳"_s, u"因病缺课不作处分"_s, u"每1个上学日"_s, u"每7天"_s, u"2027-01-22"_s,
                                 u"学校代表签名"_s, u"连续两周正常到校"_s, u"120"_s}) {
            INFO(words.toStdString() << "\n" << agreement.toStdString());
            CHECK(agreement.contains(words));
        }
    CHECK_FALSE(agreement.contains(u"按医嘱用药"_s)); // not agreed
    CHECK(agreement.contains(u"第1页,共1页"_s)); // signatures stand under what is signed
    const QString log = QString::fromUtf8(cli.inSchool({u"audit"_s, u"log"_s}).out);
    CHECK(log.count(u"\"exported\""_s) == 3);
}

TEST_CASE("the school's copy of the letter says level, sessions and refusal; the guardian's says none of it", "[cli][referral][pdf]")
{
    CliFixture cli;
    cli.createSchool();
    const auto at = [&](const QString &minute, const QStringList &words) {
        return cli.done(words + QStringList{u"--now"_s, u"2026-11-20T02:%1:00.000Z"_s.arg(minute)});
    };
    cli.importRound({u"--now"_s, u"2026-11-20T02:00:00.000Z"_s});
    const QJsonObject first = at(u"01"_s, {u"alert"_s, u"list"_s}).value(u"alerts"_s)[0].toObject();
    const QString alert = first.value(u"id"_s).toString();
    const QString student = first.value(u"student"_s)[u"studentNumber"_s].toString();
    at(u"02"_s, {u"alert"_s, u"home"_s, alert, u"--answer"_s, u"no"_s});
    at(u"03"_s, {u"alert"_s, u"grade"_s, alert, u"--severity"_s, u"3"_s, u"--reason"_s, u"谈话"_s});
    at(u"04"_s, {u"session"_s, u"begin"_s, student, u"--file"_s, cli.writeFile(u"session.json"_s, R"({"day":"2026-11-18"})")});
    const QString id =
        at(u"05"_s, {u"referral"_s, u"make"_s, student, u"--urgency"_s, u"soon"_s, u"--reasons"_s, u"mood"_s}).value(u"id"_s).toString();
    const auto copies = [&](const QString &minute) {
        const QString file = cli.path(u"letter-%1.pdf"_s.arg(minute));
        at(minute, {u"referral"_s, u"form"_s, u"referral-letter"_s, id, u"--out"_s, file});
        return pdfWords(file).split(u"第二联"_s);
    };
    QStringList before = copies(u"06"_s);
    REQUIRE(before.size() == 2);
    CHECK(before.at(1).contains(u"2026-11-18至2026-11-18,1次"_s));
    CHECK(before.at(1).contains(u"橙"_s));
    CHECK_FALSE(before.at(0).contains(u"橙"_s));
    CHECK_FALSE(before.at(0).contains(u"2026-11-18"_s));
    CHECK_FALSE(before.join(QString()).contains(u"■"_s));
    at(u"07"_s, {u"referral"_s, u"act"_s, id, u"refused"_s, u"--person"_s, u"王芳"_s, u"--relation"_s, u"母亲"_s, u"--phone"_s,
                 u"13900001111"_s, u"--note"_s, u"想先在家观察一周"_s});
    const QStringList after = copies(u"08"_s);
    REQUIRE(after.size() == 2);
    CHECK(after.at(1).contains(u"■已收到这份建议书,暂不同意。理由:想先在家观察一周"_s));
    CHECK(after.at(1).contains(u"王芳(母亲)电话13900001111"_s));
    CHECK(after.at(0).contains(u"□已收到这份建议书,暂不同意"_s));
    CHECK_FALSE(after.at(0).contains(u"想先在家观察"_s));
}
