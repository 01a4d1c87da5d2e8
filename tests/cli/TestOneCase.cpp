// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfText.h"
#include "tests/support/Yicectl.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

/// One student from a critical answer to the end of the case and its return, each command two seconds after the one before.
class OneCase : public CliFixture
{
public:
    OneCase()
    {
        createSchool();
        importRound(now() + QStringList{u"--user"_s, User});
        const QJsonObject first = run({u"alert"_s, u"list"_s}).value(u"alerts"_s)[0].toObject();
        alert = first.value(u"id"_s).toString();
        student = first.value(u"student"_s)[u"studentNumber"_s].toString();
        name = first.value(u"student"_s)[u"name"_s].toString();
        for (const QJsonValue &one : first.value(u"deadlines"_s).toArray()) {
            if (one[u"step"_s].toString() == u"task:interview")
                talk = one[u"task"_s].toString();
        }
    }
    void setDay(const QDate &day) { m_now = QDateTime(day, QTime(2, 0), Qt::UTC); }
    Run tried(const QStringList &words) { return inSchool(words + now() + QStringList{u"--user"_s, User}); }
    QJsonObject run(const QStringList &words) { return done(words + now() + QStringList{u"--user"_s, User}); }
    QJsonObject of(const QString &area, const QString &command, const QStringList &rest = {})
    {
        return run(QStringList{area, command, alert} + rest);
    }
    QStringList refused(const QStringList &words)
    {
        const Run outcome = tried(words);
        CHECK(outcome.exit == 3);
        QStringList open;
        for (const QJsonValue &one : outcome.error().value(u"open"_s).toArray())
            open.append(one.toString());
        return open;
    }
    /// The newest record of this kind that a decision may rest on.
    QString evidence(const QString &source)
    {
        for (const QJsonValue &one : run({u"alert"_s, u"evidence"_s, student}).value(u"evidence"_s).toArray()) {
            if (one[u"source"_s].toString() == source)
                return one[u"id"_s].toString();
        }
        FAIL("no evidence of " << source.toStdString());
        return {};
    }
    /// Home and district are told of in the crisis record, all else in a sentence.
    void doStep(const QString &step)
    {
        if (step == u"tell_parents" || step == u"meet_parents")
            of(u"crisis"_s, u"notice"_s, {u"--outcome"_s, u"signed"_s, u"--person"_s, u"邓父"_s, u"--relation"_s, u"父亲"_s});
        else if (step.startsWith(u"district_"))
            of(u"crisis"_s, u"district"_s, {u"--way"_s, step.section(u'_', 1), u"--person"_s, u"值班员"_s});
        else
            of(u"alert"_s, u"step"_s, {step, u"--note"_s, u"办了"_s});
    }
    /// Does what is due by the end of the clock's day; the watch is told of by shifts.
    void doWhatIsDue()
    {
        const QString today = m_now.date().toString(Qt::ISODate);
        for (int round = 0; round < 40; ++round) {
            QJsonObject late;
            for (const QJsonValue &one : of(u"alert"_s, u"show"_s).value(u"deadlines"_s).toArray()) {
                const bool due = one[u"due"_s].toString().left(today.size()) <= today;
                if (due && late.isEmpty() && one[u"step"_s].toString() != u"guard")
                    late = one.toObject();
            }
            if (late.isEmpty())
                return;
            if (const QString task = late.value(u"task"_s).toString(); !task.isEmpty())
                run({u"task"_s, u"done"_s, task, u"--note"_s, u"办了"_s});
            else
                doStep(late.value(u"step"_s).toString());
        }
        FAIL("what is due does not end");
    }
    QString printed(const QStringList &words)
    {
        const QString file = path(u"paper-%1.pdf"_s.arg(++m_papers));
        run(words + QStringList{u"--out"_s, file});
        return pdfWords(file);
    }
    QString json(const QJsonObject &object)
    {
        return writeFile(u"in-%1.json"_s.arg(++m_papers), QJsonDocument(object).toJson());
    }

    QString alert, student, name, talk;

private:
    QStringList now()
    {
        m_now = m_now.addSecs(2);
        return {u"--now"_s, m_now.toString(Qt::ISODateWithMs)};
    }
    QDateTime m_now{QDate(2026, 11, 20), QTime(2, 0), Qt::UTC};
    int m_papers = 0;
};

void checkWords(const QString &paper, const QStringList &words)
{
    for (const QString &word : words)
        CHECK((paper.contains(word) ? QString() : word) == QString());
}

} // namespace

TEST_CASE("one case goes from a critical answer to its end and comes back, with every paper", "[cli][case]")
{
    OneCase one;
    REQUIRE_FALSE(one.talk.isEmpty());
    // The talk that the answer asked for, then red.
    one.of(u"alert"_s, u"advance"_s, {u"triaged"_s});
    one.of(u"alert"_s, u"fact"_s, {u"interview"_s, u"--danger"_s, u"--note"_s, u"辅导室"_s});
    one.run({u"task"_s, u"done"_s, one.talk, u"--note"_s, u"当面谈过"_s});
    const QJsonObject red = one.of(u"alert"_s, u"grade"_s, {u"--severity"_s, u"4"_s, u"--reason"_s, u"有计划"_s, u"--role"_s,
                                                          u"psych_teacher"_s, u"--with"_s, u"crisis_head:段明义"_s,
                                                          u"--evidence"_s, one.evidence(u"fact"_s)});
    CHECK(red.value(u"owed"_s).toArray().isEmpty());

    const QJsonValue rests = red.value(u"decisions"_s).toArray().last()[u"restsOn"_s][0];
    CHECK(rests[u"source"_s].toString() == u"fact"_s);
    CHECK(rests[u"day"_s].toString() == u"2026-11-20"_s);

    // The first hour, and the papers that go with it.
    CHECK(one.refused({u"crisis"_s, u"notice"_s, one.alert, u"--outcome"_s, u"signed"_s, u"--person"_s, u"邓父"_s, u"--relation"_s,
                       u"父亲"_s}) == QStringList{u"ask_home"_s});
    one.of(u"alert"_s, u"home"_s, {u"--answer"_s, u"no"_s});
    one.of(u"crisis"_s, u"guard"_s, {u"--person"_s, u"周航"_s, u"--with"_s, u"吴敏"_s, u"--until"_s, u"2026-11-20T10:00:00Z"_s});
    one.of(u"crisis"_s, u"removed"_s, {u"--note"_s, u"药品"_s, u"--person"_s, u"周航"_s, u"--place"_s, u"书包"_s, u"--result"_s, u"保险柜"_s});
    for (const auto &[role, person] : {std::pair(u"principal"_s, u"段明义"_s), std::pair(u"class_head"_s, u"周老师"_s)})
        one.of(u"crisis"_s, u"call"_s, {u"--role"_s, role, u"--person"_s, person, u"--outcome"_s, u"reached"_s});
    one.of(u"crisis"_s, u"notice"_s, {u"--outcome"_s, u"signed"_s, u"--person"_s, u"邓父"_s, u"--relation"_s, u"父亲"_s});
    one.of(u"crisis"_s, u"district"_s, {u"--way"_s, u"phone"_s, u"--person"_s, u"值班员"_s});
    one.of(u"crisis"_s, u"hospital"_s, {u"--place"_s, u"示例市三院"_s, u"--person"_s, u"周航"_s});
    const auto crisisPaper = [&](const QString &form) {
        return one.printed({u"crisis"_s, u"print"_s, one.alert, u"--form"_s, form});
    };
    checkWords(crisisPaper(u"crisis-steps"_s), {u"联系单和时限表"_s, u"段明义"_s, u"120"_s});
    checkWords(crisisPaper(u"crisis-guard"_s), {u"周航"_s, u"吴敏"_s});
    checkWords(crisisPaper(u"crisis-removed"_s), {u"药品"_s, u"书包"_s, u"保险柜"_s});
    checkWords(crisisPaper(u"crisis-notice"_s), {u"邓父"_s, one.name});
    checkWords(crisisPaper(u"crisis-hospital"_s), {u"示例市三院"_s, one.name});
    checkWords(crisisPaper(u"crisis-district"_s), {u"值班员"_s, u"定级的依据"_s, u"记下的事实"_s});
    one.of(u"alert"_s, u"advance"_s, {u"intervening"_s});

    // What stands in the crisis record is told of nowhere else.
    CHECK(one.refused({u"alert"_s, u"step"_s, one.alert, u"district_written"_s, u"--note"_s, u"报了"_s}) == QStringList{u"crisis_record"_s});
    CHECK(one.refused({u"alert"_s, u"step"_s, one.alert, u"guard"_s, u"--note"_s, u"守了"_s}) == QStringList{u"crisis_record"_s});

    // Referral, with its papers.
    one.run({u"institutions"_s, u"import"_s, dataFile(u"referral/institutions.csv"_s)});
    const QString referral = one.run({u"referral"_s, u"make"_s, one.student, u"--urgency"_s, u"soon"_s, u"--reasons"_s,
                                      u"mood,sleep"_s, u"--institution"_s, u"BMD001"_s})
                                 .value(u"id"_s)
                                 .toString();
    const auto act = [&](const QString &kind, const QStringList &rest = {}) {
        one.run(QStringList{u"referral"_s, u"act"_s, referral, kind} + rest);
    };
    act(u"told"_s, {u"--person"_s, u"邓父"_s, u"--relation"_s, u"父亲"_s});
    act(u"consented"_s, {u"--person"_s, u"邓父"_s, u"--items"_s, u"letter"_s});
    act(u"student_consented"_s);
    checkWords(one.printed({u"referral"_s, u"form"_s, u"referral-letter"_s, referral}),
               {u"学校转介建议书"_s, one.name, u"云岭市示例精神卫生中心"_s});
    checkWords(one.printed({u"referral"_s, u"form"_s, u"referral-reply"_s, referral}), {u"转介回执"_s, one.name});
    act(u"sent"_s, {u"--person"_s, u"郑示例"_s, u"--items"_s, u"letter"_s});
    act(u"appointment"_s, {u"--day"_s, u"2026-11-26"_s});
    one.setDay({2026, 11, 27});
    act(u"reply"_s, {u"--items"_s, u"rest"_s, u"--with-paper"_s});
    one.doWhatIsDue();

    // Plan and card, a session, the risk meeting.
    one.run({u"plan"_s, u"edit"_s, one.student, u"--template"_s, u"low-mood"_s});
    QJsonObject content = one.run({u"plan"_s, u"show"_s, one.student}).value(u"content"_s).toObject();
    content.insert(u"strengths"_s, u"爱画画"_s);
    one.run({u"plan"_s, u"edit"_s, one.student, u"--file"_s, one.json(content)});
    one.run({u"plan"_s, u"enforce"_s, one.student});
    checkWords(one.printed({u"plan"_s, u"export"_s, one.student, u"--reason"_s, u"研判会"_s}), {u"一生一策"_s, u"爱画画"_s, one.name});
    QJsonObject card = one.run({u"card"_s, u"propose"_s, one.student});
    card.insert(u"role"_s, u"class_head"_s);
    card.insert(u"receiver"_s, u"周老师"_s);
    card.insert(u"until"_s, u"2026-12-20"_s);
    const QString cardId = one.run({u"card"_s, u"make"_s, one.student, u"--file"_s, one.json(card)}).value(u"id"_s).toString();
    const QString told = one.printed({u"card"_s, u"export"_s, cardId});
    checkWords(told, {u"知情卡"_s, u"周老师"_s});
    CHECK_FALSE(told.contains(u"画画"));
    const QString session = one.run({u"session"_s, u"begin"_s, one.student, u"--file"_s,
                                     one.json({{u"day"_s, u"2026-11-27"_s}, {u"start"_s, u"09:00"_s}, {u"end"_s, u"09:45"_s},
                                               {u"place"_s, u"辅导室"_s}, {u"limitsExplained"_s, true},
                                               {u"risk"_s, QJsonObject{{u"ideation"_s, u"no"_s}}},
                                               {u"text"_s, QJsonObject{{u"complaint"_s, u"睡得好些了"_s}}}})})
                                .value(u"session"_s)[u"id"_s]
                                .toString();
    one.run({u"session"_s, u"finalise"_s, session});
    checkWords(one.printed({u"session"_s, u"export"_s, session, u"--reason"_s, u"督导"_s}), {one.name, u"睡得好些了"_s});
    const QJsonObject prepared = one.run({u"meeting"_s, u"prepare"_s, u"--day"_s, u"2026-11-27"_s, u"--place"_s, u"会议室"_s});
    const QString meeting = prepared.value(u"meeting"_s)[u"id"_s].toString();
    for (const QJsonValue &other : prepared.value(u"cases"_s).toArray()) {
        if (other[u"alert"_s].toString() != one.alert)
            one.run({u"meeting"_s, u"case"_s, meeting, u"--case"_s, other[u"alert"_s].toString(), u"--change"_s, u"drop"_s});
    }
    const auto meet = [&](const QString &command, const QStringList &rest = {}) {
        one.run(QStringList{u"meeting"_s, command, meeting} + rest);
    };
    meet(u"attend"_s, {u"--person"_s, u"段明义"_s, u"--role"_s, u"principal"_s, u"--part"_s, u"chair"_s});
    meet(u"attend"_s, {u"--person"_s, u"李静怡"_s, u"--role"_s, u"psych_teacher"_s, u"--part"_s, u"secretary"_s});
    meet(u"decide"_s, {u"--case"_s, one.alert, u"--decision"_s, u"keep"_s, u"--reason"_s, u"再看两周"_s});
    meet(u"hold"_s);
    checkWords(one.printed({u"meeting"_s, u"minutes"_s, meeting}), {u"研判会纪要"_s, one.name, u"再看两周"_s});
    for (const QString &person : {u"段明义"_s, u"李静怡"_s})
        meet(u"sign"_s, {u"--person"_s, person});
    meet(u"close"_s);

    // Down step by step, never two at once and never without what the table asks for.
    QStringList offered;
    for (const QJsonValue &record : one.run({u"alert"_s, u"evidence"_s, one.student}).value(u"evidence"_s).toArray())
        offered.append(record[u"source"_s].toString());
    for (const QString &source : {u"signal"_s, u"fact"_s, u"step"_s, u"task"_s, u"sheet"_s, u"session"_s, u"crisis"_s, u"meeting"_s, u"reply"_s})
        CHECK((offered.contains(source) ? QString() : source) == QString());
    const QStringList ending{u"alert"_s, u"close"_s, one.alert, u"--reason"_s, u"好转"_s, u"--role"_s, u"psych_teacher"_s,
                             u"--second"_s, u"周老师"_s, u"--second-role"_s, u"class_head"_s, u"--evidence"_s, one.evidence(u"meeting"_s)};
    CHECK(one.refused(ending).contains(u"lightest_level"_s));
    const auto lower = [&](int severity, const QString &with, const QString &evidence = {}) {
        return QStringList{u"alert"_s, u"grade"_s, one.alert, u"--severity"_s, QString::number(severity), u"--reason"_s, u"平稳"_s,
                           u"--role"_s, u"psych_teacher"_s, u"--with"_s, with, u"--evidence"_s,
                           evidence.isEmpty() ? one.evidence(u"fact"_s) : evidence};
    };
    const auto talk = [&](const QDate &day) {
        one.setDay(day);
        one.of(u"alert"_s, u"fact"_s, {u"interview"_s, u"--note"_s, u"当面谈，没有说到危险"_s});
    };
    const auto fact = [&](const QString &kind, const QStringList &proof) {
        CHECK(one.tried({u"alert"_s, u"fact"_s, one.alert, kind, u"--note"_s, u"见纸质件"_s}).exit == 5); // a tick shows nothing
        one.of(u"alert"_s, u"fact"_s, QStringList{kind, u"--note"_s, u"见纸质件"_s} + proof);
    };
    const QStringList onPaper{u"--paper"_s, u"同意书"_s, u"--issuer"_s, u"邓父"_s, u"--paper-day"_s, u"2026-12-08"_s};
    talk({2026, 12, 1});
    CHECK(one.refused(lower(3, u"crisis_head:段明义"_s)).contains(u"clear_interviews"_s));
    talk({2026, 12, 8});
    fact(u"medical_paper"_s, {u"--evidence"_s, one.evidence(u"reply"_s)});
    fact(u"guardian_agrees"_s, onPaper);
    fact(u"meeting_minutes"_s, {u"--evidence"_s, one.evidence(u"meeting"_s)});
    // The case itself is no evidence of a final decision, nor is what belongs to nobody.
    CHECK(one.tried(lower(3, u"crisis_head:段明义"_s, one.alert)).exit == 5);
    CHECK(one.tried(lower(3, u"crisis_head:段明义"_s, u"interview"_s)).exit == 5);
    CHECK(one.refused(lower(3, u"class_head:周老师"_s)).contains(u"signature:crisis_head"_s));
    CHECK(one.tried(lower(3, u"crisis_head"_s)).exit == 2);
    CHECK(one.tried(lower(3, u"cook:段明义"_s)).exit == 2);
    one.run(lower(3, u"crisis_head:段明义"_s));
    one.of(u"alert"_s, u"advance"_s, {u"following"_s});
    talk({2026, 12, 10});
    talk({2026, 12, 24});
    fact(u"function_better"_s, {u"--evidence"_s, one.evidence(u"session"_s)});
    one.run(lower(2, u"class_head:周老师，moral_director：陶主任"_s));
    one.doWhatIsDue();
    one.setDay({2027, 1, 25});
    fact(u"scale_below_cutoff"_s, {u"--evidence"_s, one.evidence(u"sheet"_s)});
    one.run(lower(1, u"class_head:周老师"_s));
    for (const QDate &day : {QDate(2027, 1, 25), QDate(2027, 2, 25), QDate(2027, 3, 25), QDate(2027, 4, 26)}) {
        one.setDay(day.addDays(1));
        one.doWhatIsDue();
        one.of(u"alert"_s, u"step"_s, {u"review"_s, u"--note"_s, u"复核"_s});
    }
    CHECK(one.refused(ending) == QStringList{u"step:guard"_s}); // the watch of the red days is not told of to its end
    one.of(u"crisis"_s, u"guard"_s, {u"--person"_s, u"周航"_s, u"--with"_s, u"吴敏"_s, u"--until"_s, u"2027-04-27T10:00:00Z"_s, u"--note"_s, u"轮守到 12 月 8 日"_s});
    CHECK(one.run(ending).value(u"state"_s).toString() == u"closed"_s);

    // It comes back as a case that follows the first.
    one.setDay({2027, 5, 10});
    const QJsonObject again = one.of(u"alert"_s, u"grade"_s, {u"--severity"_s, u"3"_s, u"--reason"_s, u"又说到不想活"_s, u"--role"_s,
                                                            u"psych_teacher"_s});
    CHECK(again.value(u"id"_s).toString() != one.alert);
    CHECK(again.value(u"follows"_s).toString() == one.alert);
    CHECK(again.value(u"severity"_s).toInt() == 3);
    QStringList kinds;
    for (const QJsonValue &entry : one.run({u"student"_s, u"timeline"_s, one.student}).value(u"entries"_s).toArray())
        kinds.append(entry[u"kind"_s].toString());
    for (const QString &kind : {u"signal"_s, u"decision"_s, u"fact"_s, u"step"_s, u"referral"_s, u"plan"_s, u"card"_s, u"session"_s})
        CHECK((kinds.contains(kind) ? QString() : kind) == QString());
    CHECK(one.run({u"vault"_s, u"verify"_s}).value(u"problems"_s).toArray().isEmpty());
}
