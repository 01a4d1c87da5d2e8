// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RightsMatrix.h"
#include "tests/support/Scans.h"
#include "tests/support/Yicectl.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace
{

const QStringList Imported{u"--now"_s, u"2026-11-20T02:00:00.000Z"_s}; ///< when the round was; a command's clock runs on from its --now
const QStringList Now{u"--now"_s, u"2026-11-20T02:05:00.000Z"_s};

/// A command, and what its output holds where the path is allowed, and never else.
struct Call {
    QStringList words;
    QString mark;
    QString code = {}; ///< of the error where it is allowed, and only the state of the case forbids it
};

class FullSchool : public CliFixture
{
public:
    FullSchool()
    {
        createSchool();
        m_round = importRound(Imported + QStringList{u"--user"_s, User});
        const QJsonObject student = named();
        m_student = student.value(u"id"_s).toString();
        m_name = student.value(u"name"_s).toString();
        m_class = student.value(u"class"_s).toString();
        const QString number = student.value(u"studentNumber"_s).toString();
        m_number = number;
        run({u"interview"_s, u"store"_s, number, u"--scale"_s, u"phq9"_s, u"--answers"_s, u"0 0 0 0 0 0 0 0 3"_s});
        for (const QJsonValue &one : run({u"alert"_s, u"list"_s}).value(u"alerts"_s).toArray()) {
            if (one[u"student"_s][u"id"_s].toString() == m_student)
                m_alert = one[u"id"_s].toString();
        }
        REQUIRE_FALSE(m_alert.isEmpty());
        run({u"alert"_s, u"home"_s, m_alert, u"--answer"_s, u"no"_s});
        plant();
        book();
        observe(number);
        write();
        staff();
        keep();
        pack();
        addUsers();
        send();
    }

    Call call(const QString &path) const
    {
        const QString out = outFor(path);
        const QMap<QString, Call> calls{
            {u"students.list"_s, {{u"roster"_s, u"list"_s}, m_name}},
            {u"students.search"_s, {{u"roster"_s, u"list"_s, u"--query"_s, m_name}, m_name}},
            {u"students.count"_s, {{u"campaign"_s, u"funnel"_s, m_round}, u"matched"_s}},
            {u"students.open"_s, {{u"student"_s, u"timeline"_s, m_student}, m_name}},
            {u"students.export"_s, {{u"roster"_s, u"list"_s, u"--full"_s}, m_name}},
            {u"alerts.list"_s, {{u"alert"_s, u"list"_s}, m_alert}},
            {u"alerts.count"_s, {{u"today"_s}, m_name}},
            {u"alerts.print"_s, {{u"today"_s, u"print"_s, u"--out"_s, out + u".pdf"_s}, out}},
            {u"alerts.open"_s, {{u"alert"_s, u"show"_s, m_alert}, m_alert}},
            {u"results.open"_s, {{u"result"_s, u"list"_s, m_student}, u"phq9"_s}},
            {u"results.round"_s, {{u"campaign"_s, u"sheets"_s, m_round}, m_row}},
            {u"plans.list"_s, {{u"plan"_s, u"list"_s}, m_name}},
            {u"plans.open"_s, {{u"plan"_s, u"show"_s, m_student}, u"爱打篮球"_s}},
            {u"plans.print"_s, {{u"plan"_s, u"export"_s, m_student, u"--reason"_s, u"家长"_s, u"--out"_s, out + u".pdf"_s}, out}},
            {u"results.sheet"_s, {{u"result"_s, u"explain"_s, m_sheet}, u"\"trace\":{"_s}},
            {u"results.names"_s, {{u"campaign"_s, u"funnel"_s, m_round, u"--names"_s}, m_name}},
            {u"results.feedback"_s,
             {{u"report"_s, u"make"_s, u"student-feedback"_s, u"--campaign"_s, m_round, u"--student"_s, m_number, u"--out"_s, out + u".pdf"_s},
              u"\"letters\":1"_s}}, // the talk came after the answers
            {u"sessions.list"_s, {{u"session"_s, u"list"_s, u"--student"_s, m_student}, m_session}},
            {u"sessions.open"_s, {{u"session"_s, u"show"_s, m_session}, u"\"session\":{"_s}},
            {u"sessions.text"_s, {{u"session"_s, u"show"_s, m_session, u"--reason"_s, u"接手"_s}, u"怕回宿舍"_s}},
            {u"sessions.export"_s, {{u"session"_s, u"export"_s, m_session, u"--reason"_s, u"转介"_s, u"--out"_s, out + u".pdf"_s}, out}},
            {u"leaves.list"_s, {{u"leave"_s, u"list"_s}, m_leave}},
            {u"leaves.open"_s, {{u"leave"_s, u"show"_s, m_leave}, m_leave}},
            {u"consent.list"_s, {{u"consent"_s, u"list"_s}, m_name}},
            {u"consent.allows"_s, {{u"consent"_s, u"list"_s, u"--campaign"_s, m_round}, m_consent}},
            {u"helpers.list"_s, {{u"alert"_s, u"helper"_s, m_alert}, u"\"name\":\"own\""_s}},
            {u"helpers.give"_s, {{u"alert"_s, u"helper"_s, m_alert, u"--add"_s, u"own"_s}, u"\"name\":\"own\""_s}},
            {u"write.grade"_s, {{u"alert"_s, u"grade"_s, m_alert, u"--severity"_s, u"4"_s, u"--reason"_s, u"当面谈过"_s}, u"\"owed\""_s}},
            {u"write.sign"_s, {{u"alert"_s, u"sign"_s, m_alert, u"--role"_s, u"psych_teacher"_s}, u"\"owed\""_s}},
            {u"write.step"_s, {{u"alert"_s, u"step"_s, m_alert, u"review"_s, u"--note"_s, u"复核"_s}, u"\"owed\""_s}},
            {u"write.fact"_s, {{u"alert"_s, u"fact"_s, m_alert, u"interview"_s, u"--note"_s, u"谈过"_s}, u"\"owed\""_s}},
            {u"write.home"_s, {{u"alert"_s, u"home"_s, m_alert, u"--answer"_s, u"unknown"_s}, u"\"owed\""_s}},
            {u"write.suspect"_s, {{u"alert"_s, u"suspect"_s, m_alert, u"--note"_s, u"又说了"_s, u"--person"_s, u"suspect"_s}, u"\"owed\""_s}},
            {u"write.close"_s,
             {{u"alert"_s, u"close"_s, m_alert, u"--reason"_s, u"好了"_s, u"--role"_s, u"psych_teacher"_s}, u"\"open\":["_s, u"conditions_unmet"_s}},
            {u"write.aside"_s,
             {{u"alert"_s, u"aside"_s, m_alert, u"--reason"_s, u"误会"_s, u"--role"_s, u"psych_teacher"_s}, u"\"open\":["_s, u"conditions_unmet"_s}},
            {u"today.all"_s, {{u"task"_s, u"list"_s}, m_name}},
            {u"meetings.candidates"_s,
             {{u"meeting"_s, u"case"_s, m_meeting, u"--case"_s, m_alert, u"--change"_s, u"apart"_s}, u"\"cases\":[{"_s}},
            {u"retention.holds"_s, {{u"retention"_s, u"holds"_s}, m_name}},
            {u"school.report"_s, {{u"report"_s, u"make"_s, u"school-report"_s, u"--campaign"_s, m_round, u"--out"_s, out + u".pdf"_s},
              u"\"report\":\"school-report\""_s}},
            {u"school.district"_s, {{u"package"_s, u"make"_s, u"--to"_s, u"D-1"_s, u"--out"_s, out + u".txt"_s, u"--dry-run"_s}, u"\"sequence\""_s}},
            {u"school.turn"_s, {{u"roster"_s, u"rollover"_s, u"--year"_s, u"2027"_s, u"--dry-run"_s}, u"\"promoted\""_s}},
            {u"journal.case"_s, {{u"audit"_s, u"log"_s}, QString(m_alert).remove(u'-')}},
            {u"meetings.list"_s, {{u"meeting"_s, u"list"_s}, u"\"cases\":1"_s}},
            {u"meetings.open"_s, {{u"meeting"_s, u"show"_s, m_meeting}, m_alert}},
            {u"meetings.outline"_s, {{u"meeting"_s, u"show"_s, m_meeting}, m_name}},
            {u"meetings.case"_s, {{u"meeting"_s, u"show"_s, m_meeting}, u"changeLines"_s}},
            {u"meetings.print"_s, {{u"meeting"_s, u"minutes"_s, m_meeting, u"--case"_s, m_alert, u"--out"_s, out + u".pdf"_s}, out}},
            {u"alerts.note"_s,
             {{u"alert"_s, u"note"_s, m_student, u"--kind"_s, u"observation"_s, u"--source"_s, u"pupil"_s, u"--tier"_s,
               u"class"_s, u"--facts"_s, u"上课哭"_s}, u"\"noted\":true"_s}},
            {u"crisis.open"_s, {{u"crisis"_s, u"show"_s, m_alert}, u"周航"_s}},
            {u"crisis.notes"_s, {{u"crisis"_s, u"show"_s, m_alert, u"--reason"_s, u"接手"_s}, u"周航"_s}},
            {u"crisis.write"_s,
             {{u"crisis"_s, u"removed"_s, m_alert, u"--note"_s, u"绳子"_s, u"--person"_s, u"何平"_s}, u"\"sixSteps\""_s}},
            {u"crisis.print"_s, {{u"crisis"_s, u"print"_s, m_alert, u"--form"_s, u"crisis-removed"_s, u"--out"_s, out + u".pdf"_s}, out}},
            {u"inquiry.open"_s, {{u"alert"_s, u"inquiry"_s, u"show"_s, m_alert}, u"\"parts\""_s}},
            {u"inquiry.notes"_s, {{u"alert"_s, u"inquiry"_s, u"show"_s, m_alert, u"--reason"_s, u"接手"_s}, u"\"parts\""_s}},
            {u"inquiry.write"_s, {{u"alert"_s, u"inquiry"_s, u"safety"_s, m_alert, u"--note"_s, u"换座位"_s}, u"\"parts\""_s}},
            {u"inquiry.print"_s, {{u"alert"_s, u"inquiry"_s, u"print"_s, m_alert, u"--out"_s, out + u".pdf"_s}, out}},
            {u"cards.list"_s, {{u"card"_s, u"list"_s, m_student}, m_card}},
            {u"cards.export"_s, {{u"card"_s, u"export"_s, m_card, u"--out"_s, out + u".txt"_s}, m_card}},
            {u"referrals.list"_s, {{u"referral"_s, u"list"_s}, m_referral}},
            {u"referrals.open"_s, {{u"referral"_s, u"show"_s, m_referral}, m_referral}},
            {u"referrals.print"_s, {{u"referral"_s, u"form"_s, u"referral-reply"_s, m_referral, u"--out"_s, out + u".pdf"_s}, u"referral-reply"_s}},
            {u"attachments.list"_s, {{u"attachment"_s, u"list"_s, m_student}, u"秘密回执"_s}},
            {u"attachments.open"_s, {{u"attachment"_s, u"show"_s, m_attachment}, u"秘密回执"_s}},
            {u"attachments.export"_s,
             {{u"attachment"_s, u"export"_s, m_attachment, u"--reason"_s, u"转诊"_s, u"--out"_s, out + u".png"_s}, u"秘密回执"_s}},
            {u"contacts.open"_s, {{u"student"_s, u"contact"_s, u"list"_s, m_student}, u"\"contacts\""_s}},
            {u"contacts.change"_s,
             {{u"student"_s, u"contact"_s, u"add"_s, m_student, u"--name"_s, u"王小姨"_s, u"--relation"_s, u"姨"_s}, u"王小姨"_s}},
            {u"background.open"_s, {{u"student"_s, u"background"_s, u"show"_s, m_student}, u"有耐心"_s}},
            {u"background.notes"_s, {{u"student"_s, u"background"_s, u"show"_s, m_student}, u"跟着奶奶"_s}},
            {u"background.print"_s,
             {{u"student"_s, u"record"_s, u"print"_s, m_student, u"--reason"_s, u"交接"_s, u"--out"_s, out + u".pdf"_s}, out}},
            {u"timeline.open"_s, {{u"student"_s, u"timeline"_s, m_student}, QString(m_alert).remove(u'-')}},
            {u"timeline.notes"_s, {{u"student"_s, u"timeline"_s, m_student, u"--reason"_s, u"交接"_s}, u"学生自己说"_s}},
            {u"appointments.list"_s, {{u"appointment"_s, u"list"_s}, m_name}},
            {u"appointments.open"_s, {{u"appointment"_s, u"show"_s, m_appointment}, m_name}},
            {u"observations.list"_s, {{u"observe"_s, u"week"_s}, u"\"sameDay\":1"_s}},
            {u"observations.open"_s, {{u"observe"_s, u"student"_s, m_student}, u"自伤迹象"_s}},
            {u"observations.facts"_s, {{u"observe"_s, u"student"_s, m_student}, u"手臂有划痕"_s}},
            {u"observations.import"_s, {{u"observe"_s, u"import"_s, this->path(u"observed.csv"_s)}, u"\"lines\":1"_s}},
            {u"observations.export"_s,
             {{u"observe"_s, u"template"_s, u"--class"_s, m_class, u"--out"_s, out + u".xlsx"_s}, u"\"students\""_s}},
            {u"groups.list"_s, {{u"group"_s, u"list"_s}, m_group}},
            {u"groups.open"_s, {{u"group"_s, u"show"_s, m_group}, m_name}},
            {u"statistics.show"_s, {{u"session"_s, u"statistics"_s}, u"level_after"_s}},
            {u"statistics.export"_s, {{u"session"_s, u"statistics"_s, u"--out"_s, out + u".pdf"_s}, u"level_after"_s}},
            {u"letters.list"_s, {{u"letter"_s, u"list"_s}, m_letter}},
            {u"letters.open"_s, {{u"letter"_s, u"show"_s, m_letter}, u"\"letter\":{"_s}},
            {u"letters.text"_s, {{u"letter"_s, u"show"_s, m_letter, u"--reason"_s, u"接手"_s}, u"想换座位"_s}},
            {u"letters.count"_s, {{u"letter"_s, u"count"_s}, u"\"byMonth\":{\"2026-11\""_s}},
            {u"letters.empty"_s, {{u"letter"_s, u"empty"_s, u"--found"_s, u"0"_s}, u"\"emptying\""_s}},
            {u"letters.write"_s,
             {{u"letter"_s, u"add"_s, u"--signs"_s, u"nothing"_s, u"--student"_s, m_student, u"--file"_s, this->path(u"letter.txt"_s)},
              u"\"letter\":{"_s}},
            {u"evidence.list"_s, {{u"alert"_s, u"evidence"_s, m_student}, u"\"source\":\""_s}},
            {u"signers.list"_s, {{u"alert"_s, u"signers"_s, m_alert}, u"\"signers\""_s}},
            {u"sessions.links"_s, {{u"session"_s, u"link"_s, m_session}, u"\"agreed\""_s}},
            {u"leaves.print"_s,
             {{u"referral"_s, u"form"_s, u"return-agreement"_s, m_leave, u"--out"_s, out + u".pdf"_s}, u"\"meeting_passed\""_s, u"conditions_unmet"_s}},
            {u"kits.list"_s, {{u"kit"_s, u"list"_s}, u"\"for\":\"周航\""_s}},
            {u"kits.make"_s,
             {{u"kit"_s, u"make"_s, u"--scope"_s, u"class:"_s + m_class, u"--for"_s, u"吴敏"_s, u"--out"_s, out + u".txt"_s, u"--passphrase-out"_s,
               out + u".png"_s},
              u"\"pupils\""_s}},
            // Asked only after the right: nothing is there under this id, and the file is none.
            {u"kits.replace"_s, {{u"kit"_s, u"replace"_s, m_alert}, u"\"not_found\""_s, u"not_found"_s}},
            {u"kits.import"_s, {{u"return"_s, u"import"_s, this->path(u"none.yicereturn"_s)}, u"\"damaged\""_s, u"damaged"_s}},
            {u"kits.apply"_s, {{u"return"_s, u"apply"_s, m_alert}, u"\"not_found\""_s, u"not_found"_s}},
            {u"write.ground"_s,
             {{u"alert"_s, u"ground"_s, m_alert, u"--reason"_s, u"又看了"_s, u"--evidence"_s, m_evidence}, u"\"owed\""_s}},
            {u"write.refer"_s,
             {{u"referral"_s, u"make"_s, m_student, u"--urgency"_s, u"soon"_s, u"--reasons"_s, u"mood"_s}, u"\"destination\""_s}},
            {u"write.begin"_s, {{u"leave"_s, u"begin"_s, m_student, u"--items"_s, u"acute"_s}, u"\"already_exists\""_s, u"already_exists"_s}},
            {u"write.leave"_s, {{u"leave"_s, u"act"_s, m_leave, u"paper"_s, u"--items"_s, u"certificate"_s}, m_leave}},
            {u"posts.list"_s, {{u"post"_s, u"due"_s}, u"\"network\":{"_s}},
            {u"posts.fill"_s,
             {{u"post"_s, u"fill"_s, u"--kind"_s, u"school_lead"_s, u"--holder"_s, u"Y1"_s, u"--from"_s, u"2026-09-01"_s, u"--dry-run"_s},
              u"\"post\":{"_s}},
            {u"posts.handover"_s,
             {{u"post"_s, u"handover"_s, m_post, u"--holder"_s, u"Y2"_s, u"--from"_s, u"2026-11-20"_s, u"--dry-run"_s}, u"\"handover\":{"_s}},
            {u"posts.print"_s, {{u"post"_s, u"print"_s, u"--out"_s, out + u".pdf"_s}, out}},
            {u"journal.log"_s, {{u"audit"_s, u"log"_s}, QString(m_student).remove(u'-')}},
            {u"journal.access"_s, {{u"student"_s, u"access"_s, m_student}, u"viewed"_s}},
        };
        REQUIRE(calls.contains(path));
        return calls.value(path);
    }

    QString outFor(const QString &path) const { return this->path(u"out-"_s + path); }

    Run as(const QString &viewer, const QStringList &words) const
    {
        return inSchool(words + Now + QStringList{u"--user"_s, viewer == u"founder" ? User : viewer});
    }

private:
    QJsonObject run(const QStringList &words) const
    {
        return done(words + Now + QStringList{u"--user"_s, User});
    }

    /// A student whom the round has named, and whose sheet counts.
    QJsonObject named() const
    {
        for (const QJsonValue &one : run({u"campaign"_s, u"funnel"_s, m_round, u"--names"_s}).value(u"names"_s).toArray()) {
            if (one[u"out"_s].isNull())
                return one.toObject();
        }
        FAIL("the round names nobody");
        return {};
    }
    /// The first of `rows` that is about the student, as it stands in the output.
    QString rowOf(const QJsonArray &rows) const
    {
        for (const QJsonValue &one : rows) {
            if (one[u"student"_s][u"id"_s].toString() == m_student)
                return QString::fromUtf8(QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact));
        }
        FAIL("no row of the student");
        return {};
    }

    void keep()
    {
        const QByteArray session = uR"({"day":"2026-11-20","start":"09:00","end":"09:40","limitsExplained":true,
            "text":{"complaint":"怕回宿舍"}})"_s.toUtf8();
        m_session = run({u"session"_s, u"begin"_s, m_student, u"--file"_s, writeFile(u"session.json"_s, session)})
                        .value(u"session"_s)[u"id"_s]
                        .toString();
        m_leave = run({u"leave"_s, u"begin"_s, m_student, u"--items"_s, u"acute"_s}).value(u"id"_s).toString();
        run({u"alert"_s, u"fact"_s, m_alert, u"interview"_s, u"--note"_s, u"当面谈过"_s});
        run({u"retention"_s, u"hold"_s, m_number, u"--reason"_s, u"家里要查"_s});
        const QJsonArray rows = run({u"campaign"_s, u"sheets"_s, m_round}).value(u"sheets"_s).toArray();
        m_row = rowOf(rows);
        m_sheet = QJsonDocument::fromJson(m_row.toUtf8()).object().value(u"sheet"_s).toString();
        m_consent = rowOf(run({u"consent"_s, u"list"_s, u"--campaign"_s, m_round}).value(u"consents"_s).toArray());
    }
    /// The district trusts the school's figures.
    void send()
    {
        createDistrict();
        const QString card = path(u"district.card"_s);
        REQUIRE(inDistrict({u"unit"_s, u"card"_s, u"--out"_s, card}).exit == 0);
        run({u"unit"_s, u"trust"_s, card});
    }

    void plant()
    {
        const QJsonObject begun = run({u"plan"_s, u"edit"_s, m_student, u"--template"_s, u"low-mood"_s});
        QJsonObject content = begun.value(u"content"_s).toObject();
        content.insert(u"strengths"_s, u"爱打篮球"_s);
        run({u"plan"_s, u"edit"_s, m_student, u"--file"_s, writeFile(u"plan.json"_s, QJsonDocument(content).toJson())});
        run({u"plan"_s, u"enforce"_s, m_student});
        run({u"student"_s, u"background"_s, u"set"_s, m_student, u"--file"_s,
             writeFile(u"background.json"_s, R"({"strengths":["有耐心"],"carer":["跟着奶奶"]})")});
        QJsonObject card = run({u"card"_s, u"propose"_s, m_student});
        card.insert(u"role"_s, u"class_head"_s);
        card.insert(u"receiver"_s, u"周老师"_s);
        card.insert(u"until"_s, u"2026-12-20"_s);
        const QString cardFile = writeFile(u"card.json"_s, QJsonDocument(card).toJson());
        m_card = run({u"card"_s, u"make"_s, m_student, u"--file"_s, cardFile}).value(u"id"_s).toString();
        const QJsonObject meeting = run({u"meeting"_s, u"prepare"_s, u"--day"_s, u"2026-11-20"_s});
        m_meeting = meeting.value(u"meeting"_s)[u"id"_s].toString();
        // The one case of the student alone stands on the list.
        for (const QJsonValue &one : meeting.value(u"cases"_s).toArray()) {
            if (one[u"alert"_s].toString() != m_alert)
                run({u"meeting"_s, u"case"_s, m_meeting, u"--case"_s, one[u"alert"_s].toString(), u"--change"_s, u"drop"_s});
        }
        run({u"crisis"_s, u"removed"_s, m_alert, u"--note"_s, u"药品"_s, u"--person"_s, u"周航"_s});
        run({u"alert"_s, u"suspect"_s, m_alert, u"--kind"_s, u"bullying"_s, u"--note"_s, u"同学看见"_s});
        run({u"institutions"_s, u"import"_s, dataFile(u"referral/institutions.csv"_s)});
        m_referral = run({u"referral"_s, u"make"_s, m_student, u"--urgency"_s, u"soon"_s, u"--reasons"_s, u"mood"_s,
                          u"--institution"_s, u"BMD001"_s})
                         .value(u"id"_s)
                         .toString();
        m_attachment = run({u"attachment"_s, u"add"_s, m_student, writeFile(u"scan.png"_s, pngOf("x")), u"--kind"_s,
                            u"guardian_notice"_s, u"--title"_s, u"秘密回执"_s, u"--alert"_s, m_alert})
                           .value(u"attachment"_s)[u"id"_s]
                           .toString();
    }

    void staff()
    {
        run({u"staff"_s, u"import"_s, writeFile(u"staff.csv"_s, u"工号,姓名,岗位\nY1,岗一,教师\nY2,岗二,教师\n"_s.toUtf8())});
        m_post = run({u"post"_s, u"fill"_s, u"--kind"_s, u"class_head"_s, u"--scope"_s, m_class, u"--holder"_s, u"Y1"_s, u"--from"_s, u"2026-09-01"_s})
                     .value(u"post"_s)[u"id"_s]
                     .toString();
    }

    void book()
    {
        m_appointment = run({u"appointment"_s, u"add"_s, m_student, u"--day"_s, u"2026-11-20"_s, u"--at"_s, u"16:00"_s})
                            .value(u"appointments"_s)[0][u"id"_s]
                            .toString();
        m_group = run({u"group"_s, u"create"_s, u"--name"_s, u"新生适应"_s}).value(u"group"_s)[u"id"_s].toString();
        run({u"group"_s, u"member"_s, m_group, m_student, u"--consent"_s, u"both"_s});
    }

    void observe(const QString &number)
    {
        const QString sheet =
            u"观察周(周一),班级,班主任,学号,姓名,零报告,出勤,课堂参与,注意力,学业,情绪,人际,身体/睡眠/食欲,自伤迹象,谈论或书写死亡、告别,危险行为,"
            "手机网络,个人卫生,欺凌迹象,家庭变故,情感受挫,受处分,已知用药,首次发现日期,事实举例,信息来源,填表日期\n"
            "2026-11-16,%1,周老师,%2,,否,无,无,无,无,无,无,无,明显,无,无,无,无,无,无,无,无,无,,手臂有划痕,同学,2026-11-20\n"_s.arg(m_class, number);
        run({u"observe"_s, u"import"_s, writeFile(u"observed.csv"_s, sheet.toUtf8())});
    }
    void write()
    {
        m_letter = run({u"letter"_s, u"add"_s, u"--signs"_s, u"nothing"_s, u"--student"_s, m_student, u"--file"_s,
                        writeFile(u"letter.txt"_s, u"想换座位"_s.toUtf8())})
                       .value(u"letter"_s)[u"id"_s]
                       .toString();
    }

    /// A kit that is out, a file that is no return of one, and a record on which a decision may rest.
    void pack()
    {
        run({u"kit"_s, u"make"_s, u"--scope"_s, u"class:"_s + m_class, u"--for"_s, u"周航"_s, u"--out"_s, path(u"周航.yicekit"_s),
             u"--passphrase-out"_s, path(u"周航.slip"_s), u"--kdf-ms"_s, u"1"_s});
        writeFile(u"none.yicereturn"_s, "yice-return-1\nnone");
        for (const QJsonValue &one : run({u"alert"_s, u"evidence"_s, m_student}).value(u"evidence"_s).toArray()) {
            if (one[u"source"_s].toString() == u"signal")
                m_evidence = one[u"id"_s].toString();
        }
    }

    /// Each is called as the matrix calls them, with the one password.
    void addUsers()
    {
        const QString secret = writeFile(u"secret.txt"_s, Password.toUtf8());
        const QMap<QString, QString> roles{{u"counsellor"_s, u"counsellor"_s},   {u"own"_s, u"assistant"_s},
                                           {u"other"_s, u"assistant"_s},         {u"principal"_s, u"principal"_s},
                                           {u"moral-director"_s, u"moral-director"_s}, {u"auditor"_s, u"auditor"_s},
                                           {u"district"_s, u"district"_s},       {u"suspect"_s, u"moral-director"_s},
                                           {u"doubted-psych"_s, u"counsellor"_s}, {u"doubted-head"_s, u"principal"_s}};
        for (auto one = roles.cbegin(); one != roles.cend(); ++one)
            run({u"vault"_s, u"add-user"_s, one.key(), u"--role"_s, one.value(), u"--new-password-file"_s, secret});
        run({u"alert"_s, u"helper"_s, m_alert, u"--add"_s, u"own"_s});
        for (const QString &one : {u"suspect"_s, u"doubted-psych"_s, u"doubted-head"_s})
            run({u"alert"_s, u"suspect"_s, m_alert, u"--note"_s, u"学生自己说"_s, u"--person"_s, one});
    }

    QString m_student;
    QString m_number;
    QString m_row;     ///< of the student's sheet, as the list of the round has it
    QString m_consent; ///< the same of the list of consents
    QString m_sheet;
    QString m_session;
    QString m_leave;
    QString m_evidence; ///< a sign of the case
    QString m_name;
    QString m_class;
    QString m_round;
    QString m_alert;
    QString m_card;
    QString m_meeting;
    QString m_referral;
    QString m_attachment;
    QString m_appointment;
    QString m_letter;
    QString m_group;
    QString m_post;
};

const QStringList Endings{u"txt"_s, u"pdf"_s, u"png"_s, u"xlsx"_s};

/// Every one of `paths` by this viewer, who opens the vault once.
void checkCells(const FullSchool &school, const RightsMatrix &matrix, const QString &viewer, const QStringList &paths)
{
    QByteArray batch;
    for (const QString &path : paths)
        batch += QJsonDocument(QJsonArray::fromStringList(school.call(path).words)).toJson(QJsonDocument::Compact) + '\n';
    const Run run = school.as(viewer, {u"batch"_s, school.writeFile(u"batch.txt"_s, batch)});
    QList<QByteArray> lines = run.out.split('\n');
    lines.removeLast();
    INFO(viewer.toStdString() << ": " << run.out.left(300).toStdString() << run.err.left(300).toStdString());
    REQUIRE(lines.size() == paths.size());
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const Call call = school.call(paths.at(i));
        const QJsonObject answer = QJsonDocument::fromJson(lines.at(i)).object();
        const QString code = answer.value(u"error"_s)[u"code"_s].toString();
        INFO(paths.at(i).toStdString() << " for " << viewer.toStdString() << ": " << lines.at(i).left(300).toStdString());
        const bool allowed = matrix.allowed.value(paths.at(i)).value(viewer);
        const bool shown = code == call.code && lines.at(i).contains(call.mark.toUtf8());
        CHECK(shown == allowed);
        if (allowed)
            continue;
        CHECK(QStringList{QString(), u"denied"_s, u"not_found"_s, u"consent_missing"_s}.contains(code));
        if (!call.words.contains(call.mark)) // what was asked for by its id is named in the refusal
            CHECK_FALSE(lines.at(i).contains(call.mark.toUtf8()));
        for (const QString &end : Endings)
            CHECK_FALSE(QFile::exists(school.outFor(paths.at(i)) + u'.' + end));
    }
    for (const QString &path : paths) {
        for (const QString &end : Endings)
            QFile::remove(school.outFor(path) + u'.' + end);
    }
}

} // namespace

TEST_CASE("every cell of the matrix of rights holds on the command line", "[cli][rights]")
{
    const FullSchool school;
    const RightsMatrix matrix = rightsMatrix();
    QStringList reading, writing; // what changes the case comes when all have looked
    for (const QString &path : matrix.allowed.keys())
        (path.startsWith(u"write") ? writing : reading).append(path);
    for (const QStringList &paths : {reading, writing}) {
        for (const QString &viewer : matrix.viewers)
            checkCells(school, matrix, viewer, paths);
    }
}

TEST_CASE("a batch opens the vault once, answers each line, goes on after a failure and takes no other vault", "[cli][batch]")
{
    CliFixture cli;
    cli.createSchool();
    const auto batch = [&](const QByteArray &lines) { return cli.inSchool({u"batch"_s, cli.writeFile(u"batch.txt"_s, lines)}); };
    const int before = cli.done({u"vault"_s, u"verify"_s}).value(u"journalEntries"_s).toInt();
    const Run run = batch(R"(["roster","list"]
["student","timeline","nobody"]

["roster","list","--vault","elsewhere"]
["batch","more.txt"]
no words
["calendar","list"]
)");
    const QList<QByteArray> lines = run.out.split('\n');
    REQUIRE(lines.size() == 7);
    const auto code = [&](int line) {
        return QJsonDocument::fromJson(lines.at(line)).object().value(u"error"_s)[u"code"_s].toString();
    };
    CHECK(code(0).isEmpty());
    CHECK(code(1) == u"not_found"_s);
    for (const int line : {2, 3, 4})
        CHECK(code(line) == u"usage"_s);
    CHECK(code(5).isEmpty());
    CHECK(run.exit == 5);
    CHECK(cli.done({u"vault"_s, u"verify"_s}).value(u"journalEntries"_s).toInt() == before + 2); // unlocked by the batch and by this
    CHECK(batch({}).exit == 0);
    CHECK(cli.inSchool({u"batch"_s, cli.path(u"none.txt"_s)}).exit != 0);
}

TEST_CASE("a sign is set aside and listed, and a look at the record is told", "[cli][triage]")
{
    FullSchool school;
    const auto call = [&](const QStringList &words) { return school.as(CliFixture::User, words); };
    const QJsonArray cases = call({u"alert"_s, u"list"_s}).data().value(u"alerts"_s).toArray();
    QString id;
    QStringList open;
    for (const QJsonValue &one : cases) { // the first without a sign of danger
        const Run refused = call({u"alert"_s, u"aside"_s, one[u"id"_s].toString(), u"--reason"_s, u"误会"_s, u"--role"_s, u"grade_head"_s});
        CHECK(refused.exit == 3);
        open.clear();
        for (const QJsonValue &word : refused.error().value(u"open"_s).toArray())
            open.append(word.toString());
        if (!open.contains(u"second_look"_s) && !open.contains(u"task:interview"_s))
            id = one[u"id"_s].toString();
        if (!id.isEmpty())
            break;
    }
    REQUIRE_FALSE(id.isEmpty());
    CHECK(open.contains(u"signature:psych_teacher"_s));
    const Run done = call({u"alert"_s, u"aside"_s, id, u"--reason"_s, u"误会"_s, u"--role"_s, u"psych_teacher"_s, u"--second"_s,
                           u"周老师"_s, u"--second-role"_s, u"class_head"_s});
    INFO(done.out.toStdString());
    REQUIRE(done.exit == 0);
    CHECK(done.data().value(u"state"_s).toString() == u"closed"_s);
    const QJsonArray aside = call({u"alert"_s, u"list"_s, u"--aside"_s}).data().value(u"alerts"_s).toArray();
    REQUIRE(aside.size() == 1);
    CHECK(aside.first()[u"id"_s].toString() == id);
    const QString student = aside.first()[u"student"_s][u"id"_s].toString();
    const QJsonArray entries =
        call({u"student"_s, u"timeline"_s, student, u"--kinds"_s, u"decision"_s}).data().value(u"entries"_s).toArray();
    REQUIRE(entries.size() == 1);
    CHECK(entries.first()[u"what"_s].toString() == u"set_aside"_s);
    CHECK(entries.first()[u"redacted"_s].toBool());
    CHECK(call({u"student"_s, u"timeline"_s, student, u"--reason"_s, u"复核"_s}).data().value(u"opened"_s).toBool());
    const Run access = school.as(u"principal"_s, {u"student"_s, u"access"_s, student});
    REQUIRE(access.exit == 0);
    CHECK(access.out.contains("notes_opened"));
    CHECK(access.out.contains(u"复核"_s.toUtf8()));
}
