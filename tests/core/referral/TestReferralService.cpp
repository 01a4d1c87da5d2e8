// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/referral/ReferralSupport.h"

using namespace tests;
using core::ErrorCode;
using core::Result;
using core::security::Role;

namespace
{

/// Services of one job.
struct Desk {
    explicit Desk(core::storage::Connection &db)
        : students(db, core::students::Stage::Junior), alerts(db, students, context()), list(db), cases(students, alerts),
          referrals(db, cases, list), leaves(db, cases)
    {
    }
    core::students::StudentService students;
    AlertService alerts;
    WhiteListService list;
    CaseDoor cases;
    ReferralService referrals;
    LeaveService leaves;
};

class CareVault : public AlertVault
{
public:
    template <typename Call> auto desk(Call call, const core::Viewer &who = VaultFixture::viewer())
    {
        return store()
            .run(who,
                 [call](core::storage::Connection &db) {
                     Desk desk(db);
                     return call(desk);
                 })
            .takeResult();
    }
    CareVault()
    {
        student_ = addStudent();
        valueOf(desk([](Desk &desk) -> Result<> {
            YICE_ASSIGN(const auto book, core::tabular::readWorkbook(dataFile(u"referral/institutions.csv"_s)));
            YICE_ASSIGN(const auto reading, readInstitutions(book));
            YICE_TRY(desk.list.importList(reading));
            return {};
        }));
    }
    StudentId who() const { return student_; }
    /// An open case, home asked and not involved.
    core::Id<Alert> openCase()
    {
        const auto id = valueOf(service([&](AlertService &alerts) {
            return alerts.noteSignal(student_, SignalKind::Observation, Tier::Class, u"连续两周哭泣"_s);
        }));
        const qint64 revision = only().revision;
        valueOf(service([=](AlertService &alerts) { return alerts.answerHome(id, revision, HomeInvolved::No); }));
        return id;
    }
    Result<core::Id<Referral>> refer(const QString &code = u"BMD001"_s, const QString &urgency = u"soon"_s)
    {
        NewReferral given;
        given.student = student_;
        given.urgency = urgency;
        given.reasons = {u"mood"_s};
        given.note = u"近两周"_s;
        given.code = code;
        return desk([given](Desk &desk) { return desk.referrals.make(given); });
    }
    ReferralRow row(const core::Id<Referral> &id)
    {
        return valueOf(desk([id](Desk &desk) { return desk.referrals.open(id); }));
    }
    Result<> act(const core::Id<Referral> &id, const Act &one)
    {
        const qint64 revision = row(id).referral.revision;
        return desk([=](Desk &desk) { return desk.referrals.act(id, revision, one); });
    }
    QStringList steps()
    {
        QStringList steps;
        for (const StepDone &step : only().steps)
            steps.append(step.step);
        return steps;
    }

private:
    StudentId student_;
};

} // namespace

TEST_CASE("a referral keeps what the list said on its day, and the case gets its steps once", "[referral]")
{
    CareVault vault;
    const auto alert = vault.openCase();
    const auto id = valueOf(vault.refer());
    const ReferralRow made = vault.row(id);
    CHECK(made.referral.alert == alert);
    CHECK(made.referral.institution.name == u"云岭市示例精神卫生中心");
    CHECK(made.referral.institution.contact == u"郑示例");
    CHECK(made.referral.institution.until == QDate(2027, 12, 31));
    CHECK(made.referral.ruleVersion == referralTable().version);
    // The list changes; the referral does not.
    vault.clock->set(at(u"2026-11-26 10:00"_s));
    valueOf(vault.desk([](Desk &desk) -> Result<> {
        YICE_ASSIGN(auto book, core::tabular::readWorkbook(dataFile(u"referral/institutions.csv"_s)));
        book.sheets.first().rows[1][5].text = u"新联系人"_s;
        YICE_ASSIGN(const auto reading, readInstitutions(book));
        YICE_TRY(desk.list.importList(reading));
        return {};
    }));
    CHECK(vault.row(id).referral.institution.contact == u"郑示例");

    CHECK(vault.steps().isEmpty());
    valueOf(vault.act(id, tests::act(ActKind::Told, u"王芳"_s)));
    CHECK(vault.steps() == QStringList{u"refer"_s});
    valueOf(vault.act(id, tests::act(ActKind::Consented, u"王芳"_s, {u"letter"_s})));
    valueOf(vault.act(id, tests::act(ActKind::StudentConsented)));
    valueOf(vault.act(id, tests::act(ActKind::Sent, u"郑示例"_s, {u"letter"_s})));
    CHECK(vault.steps() == QStringList{u"refer"_s});
    Act reply = tests::act(ActKind::Reply, {}, {u"outpatient"_s});
    reply.paper = true;
    valueOf(vault.act(id, reply));
    CHECK(vault.steps() == QStringList{u"refer"_s, u"referral_result"_s});
    REQUIRE(vault.only().facts.size() == 1);
    CHECK(vault.only().facts.first().kind == FactKind::MedicalPaper);
    CHECK(vault.row(id).stage == ReferralStage::Replied);
    CHECK(vault.row(id).referral.acts.last().by == VaultFixture::viewer().name);
    CHECK(vault.verify().findings.isEmpty());
}

TEST_CASE("only an institution that the list holds valid today is referred to", "[referral]")
{
    CareVault vault;
    CHECK(vault.refer(u"BMD013"_s).error().code == ErrorCode::Invalid); // expired
    CHECK(vault.refer(u"BMD015"_s).error().code == ErrorCode::Invalid); // not yet
    CHECK(vault.refer(u"nowhere"_s).error().code == ErrorCode::NotFound);
    CHECK(vault.refer(u"BMD001"_s, u"sometime"_s).error().context.value(u"field"_s).toString() == u"urgency");
    const auto own = valueOf(vault.refer(u""_s)); // the family chooses
    CHECK(vault.row(own).referral.alert.isNull());
    valueOf(vault.act(own, act(ActKind::Told, u"王芳"_s)));
    const qint64 stale = 1;
    CHECK(vault.desk([=](Desk &desk) { return desk.referrals.act(own, stale, act(ActKind::Told, u"王芳"_s)); }).error().code
          == ErrorCode::Conflict);
}

TEST_CASE("what goes without consent at once is journalled as a break of confidentiality", "[referral][protection]")
{
    CareVault vault;
    vault.openCase();
    const auto id = valueOf(vault.refer(u"BMD001"_s, u"at_once"_s));
    const QString breaks = u"SELECT count(*) FROM journal_entry WHERE act = 'confidentiality_broken'"_s;
    CHECK(vault.count(breaks) == 0);
    CHECK(openOf(vault.act(id, act(ActKind::Sent, u"郑示例"_s, {u"letter"_s})).error()).contains(u"consent_guardian"_s));
    valueOf(vault.act(id, act(ActKind::Sent, u"郑示例"_s, {u"letter"_s}, u"有眼前的危险"_s)));
    CHECK(vault.count(breaks) == 1);
    CHECK(vault.steps() == QStringList{u"refer"_s});
}

TEST_CASE("a case that is kept from a suspect takes its referral and leave with it", "[referral][protection]")
{
    CareVault vault;
    const auto alert = vault.openCase();
    const auto id = valueOf(vault.refer());
    const auto leave = valueOf(
        vault.desk([&](Desk &desk) { return desk.leaves.begin(vault.who(), act(ActKind::Begun, {}, {u"acute"_s})); }));
    core::Viewer director = viewerOf(Role::MoralDirector);
    director.name = u"丙"_s;
    const auto seenBy = [&](const core::Viewer &viewer) {
        return valueOf(vault.desk([](Desk &desk) { return desk.referrals.list({}); }, viewer)).size()
            + valueOf(vault.desk([](Desk &desk) { return desk.leaves.list({}); }, viewer)).size()
            + valueOf(vault.desk([](Desk &desk) { return desk.referrals.duties(400); }, viewer)).size();
    };
    CHECK(seenBy(director) == 3);
    const qint64 revision = vault.only().revision;
    valueOf(vault.service([=](AlertService &alerts) {
        return alerts.suspectHarm(alert, revision, true, {{u"丙"_s, {}}}, u"学生自己说"_s);
    }));
    CHECK(seenBy(director) == 0);
    CHECK(seenBy(VaultFixture::viewer()) == 3);
    CHECK(vault.desk([=](Desk &desk) { return desk.referrals.open(id); }, director).error().code == ErrorCode::NotFound);
    CHECK(vault.desk([=](Desk &desk) { return desk.leaves.open(leave); }, director).error().code == ErrorCode::NotFound);
    // Suspicion of somebody unknown asks about home anew: nothing of the referral goes there until it is answered.
    CHECK(openOf(vault.act(id, act(ActKind::Told, u"王芳"_s)).error()) == QStringList{u"ask_home"_s});
    CHECK(openOf(vault.desk([=](Desk &desk) { return desk.referrals.letter(id); }).error()) == QStringList{u"ask_home"_s});
    CHECK(vault.desk([=](Desk &desk) { return desk.referrals.reply(id); })); // for the institution
}

TEST_CASE("a closed case still keeps its suspects from the referral, the leave and the paper", "[referral][protection]")
{
    CareVault vault;
    const auto alert = vault.openCase();
    const auto id = valueOf(vault.refer());
    const auto begin = [&](const core::Viewer &who) {
        return vault.desk([&](Desk &desk) { return desk.leaves.begin(vault.who(), act(ActKind::Begun, {}, {u"acute"_s})); }, who);
    };
    const auto leave = valueOf(begin(VaultFixture::viewer()));
    const qint64 revision = vault.only().revision;
    core::Viewer colleague = viewerOf(Role::Counsellor);
    colleague.name = u"丙"_s;
    valueOf(vault.service([=](AlertService &alerts) {
        return alerts.suspectHarm(alert, revision, true, {{u"王芳"_s, u"home"_s}, {u"丙"_s, u"psych_teacher"_s}}, u"学生自己说"_s);
    }));
    vault.closeByHand(vault.only());
    CHECK(openOf(vault.act(id, act(ActKind::Told, u"王芳"_s)).error()) == QStringList{u"independent_person"_s});
    CHECK(openOf(vault.act(id, act(ActKind::Told, u"王强"_s)).error()) == QStringList{u"safe_guardian"_s});
    CHECK(openOf(vault.desk([=](Desk &desk) { return desk.referrals.letter(id); }).error()) == QStringList{u"safe_guardian"_s});
    const qint64 begun = valueOf(vault.desk([=](Desk &desk) { return desk.leaves.open(leave); })).leave.revision;
    CHECK(openOf(vault.desk([=](Desk &desk) { return desk.leaves.act(leave, begun, act(ActKind::Addressed, u"王芳"_s)); }).error())
          == QStringList{u"independent_person"_s});
    valueOf(vault.act(id, safely(act(ActKind::Told, u"奶奶"_s))));
    CHECK(valueOf(vault.desk([=](Desk &desk) { return desk.referrals.letter(id); })).addressee.person == u"奶奶");
    // Who is suspected sends the child nowhere, and learns of no leave.
    CHECK(begin(colleague).error().code == ErrorCode::NotFound);
    NewReferral given;
    given.student = vault.who();
    given.urgency = u"soon"_s;
    given.reasons = {u"mood"_s};
    CHECK(vault.desk([=](Desk &desk) { return desk.referrals.make(given); }, colleague).error().code == ErrorCode::NotFound);
}

TEST_CASE("a referral from before the case joins it with its next act", "[referral][protection]")
{
    CareVault vault;
    const auto id = valueOf(vault.refer());
    CHECK(vault.row(id).referral.alert.isNull());
    const auto alert = vault.openCase();
    valueOf(vault.act(id, act(ActKind::Told, u"王芳"_s)));
    CHECK(vault.row(id).referral.alert == alert);
    const qint64 revision = vault.only().revision;
    core::Viewer director = viewerOf(Role::MoralDirector);
    director.name = u"丙"_s;
    valueOf(vault.service([=](AlertService &alerts) {
        return alerts.suspectHarm(alert, revision, true, {{u"丙"_s, {}}}, u"学生自己说"_s);
    }));
    CHECK(valueOf(vault.desk([](Desk &desk) { return desk.referrals.list({}); }, director)).isEmpty());
}

TEST_CASE("a transfer of care hands the case over when the papers went, and closes nothing", "[referral]")
{
    CareVault vault;
    vault.openCase();
    NewReferral given;
    given.student = vault.who();
    given.destination = Destination::School;
    given.urgency = u"soon"_s;
    given.reasons = {u"beyond"_s};
    CHECK(vault.desk([=](Desk &desk) { return desk.referrals.make(given); }).error().context.value(u"field"_s).toString()
          == u"institution");
    given.school = u"东湖示例中学"_s;
    given.contact = u"周老师"_s;
    const auto id = valueOf(vault.desk([=](Desk &desk) { return desk.referrals.make(given); }));
    valueOf(vault.act(id, act(ActKind::Told, u"王芳"_s)));
    CHECK(vault.only().facts.isEmpty());
    CHECK(openOf(vault.act(id, act(ActKind::Sent, u"周老师"_s, {u"plan"_s})).error())
          == QStringList{u"consent_guardian"_s, u"consent_student"_s});
    valueOf(vault.act(id, act(ActKind::Consented, u"王芳"_s, {u"plan"_s})));
    valueOf(vault.act(id, act(ActKind::StudentConsented)));
    valueOf(vault.act(id, act(ActKind::Sent, u"周老师"_s, {u"plan"_s})));
    REQUIRE(vault.only().facts.size() == 1);
    CHECK(vault.only().facts.first().kind == FactKind::HandedToSchool);
    CHECK(vault.only().facts.first().note == u"东湖示例中学");
    CHECK(vault.only().state != State::Closed);
    valueOf(vault.act(id, act(ActKind::Reply, {}, {u"taken_over"_s})));
    CHECK(vault.steps().isEmpty());
}

TEST_CASE("what is late of referrals and returns is told as something to do", "[referral]")
{
    CareVault vault;
    const auto id = valueOf(vault.refer());
    const auto duties = [&](int days) { return valueOf(vault.desk([=](Desk &desk) { return desk.referrals.duties(days); })); };
    CHECK(duties(2).isEmpty());
    REQUIRE(duties(3).size() == 1);
    CHECK(duties(3).first().step == u"guardian");
    CHECK(duties(3).first().name == referralTable().steps.value(u"guardian"_s));
    CHECK_FALSE(duties(3).first().overdue);
    vault.clock->set(at(u"2026-11-29 10:00"_s));
    CHECK(duties(0).first().overdue);
    CHECK(duties(0).first().referral == id);
    valueOf(vault.act(id, act(ActKind::Told, u"王芳"_s)));
    CHECK(duties(6).isEmpty());
    CHECK(duties(7).first().step == u"feedback");
}

TEST_CASE("each right of a referral is asked for", "[referral]")
{
    CareVault vault;
    const auto id = valueOf(vault.refer());
    valueOf(vault.act(id, act(ActKind::Refused, u"王芳"_s, {}, u"怕人知道"_s)));
    const auto row = [&](Role role) { return vault.desk([=](Desk &desk) { return desk.referrals.open(id); }, viewerOf(role)); };
    CHECK(row(Role::Auditor).error().code == ErrorCode::Denied);
    CHECK(valueOf(row(Role::Principal)).notesWithheld);
    CHECK(valueOf(row(Role::Principal)).referral.acts.first().note.isEmpty());
    CHECK(valueOf(row(Role::Principal)).referral.note.isEmpty());
    CHECK(valueOf(row(Role::Counsellor)).referral.acts.first().note == u"怕人知道");
    const auto letter = [&](Role role) {
        return vault.desk([=](Desk &desk) { return desk.referrals.letter(id); }, viewerOf(role));
    };
    CHECK(letter(Role::Principal).error().code == ErrorCode::Denied);
    CHECK(letter(Role::Assistant).error().code == ErrorCode::Denied);
    CHECK(valueOf(letter(Role::Counsellor)).addressee.person == u"王芳");
    const auto change = [&](Role role) {
        return vault.desk([=](Desk &desk) { return desk.referrals.act(id, 2, act(ActKind::Told, u"王芳"_s)); }, viewerOf(role));
    };
    CHECK(change(Role::Principal).error().code == ErrorCode::Denied);
    CHECK(change(Role::Assistant).error().code == ErrorCode::Denied); // no case of their own
    const core::Viewer assistant = viewerOf(Role::Assistant);
    CHECK(vault.desk([&](Desk &desk) { return desk.leaves.begin(vault.who(), act(ActKind::Begun, {}, {u"acute"_s})); }, assistant).error().code
          == ErrorCode::Denied);
    NewReferral given;
    given.student = vault.who();
    given.urgency = u"soon"_s;
    given.reasons = {u"mood"_s};
    CHECK(vault.desk([&](Desk &desk) { return desk.referrals.make(given); }, assistant).error().code == ErrorCode::Denied);
    CHECK(vault.desk([&](Desk &desk) { return desk.leaves.begin(vault.who(), act(ActKind::Begun, {}, {u"acute"_s})); },
                   viewerOf(Role::Principal))
              .error()
              .code
          == ErrorCode::Denied);
}

TEST_CASE("a student has one leave at a time, stored whole", "[referral][leave]")
{
    CareVault vault;
    const auto begin = [&] {
        return vault.desk([&](Desk &desk) { return desk.leaves.begin(vault.who(), act(ActKind::Begun, {}, {u"acute"_s})); });
    };
    const auto id = valueOf(begin());
    CHECK(begin().error().code == ErrorCode::AlreadyExists);
    const auto row = [&] { return valueOf(vault.desk([=](Desk &desk) { return desk.leaves.open(id); })); };
    const auto add = [&](const Act &one) {
        const qint64 revision = row().leave.revision;
        valueOf(vault.desk([=](Desk &desk) { return desk.leaves.act(id, revision, one); }));
    };
    CHECK(row().papersMissing.size() == 3);
    CHECK(openOf(vault.desk([=](Desk &desk) { return desk.leaves.agreement(id); }).error())
          == QStringList{u"meeting_passed"_s});
    add(act(ActKind::Paper, u"云岭市示例精神卫生中心"_s, {u"application"_s, u"certificate"_s, u"course"_s}));
    add(act(ActKind::ConditionMet, {}, {u"stable"_s, u"no_risk"_s, u"function"_s}, u"复诊材料"_s));
    add(act(ActKind::MeetingPassed, {}, {}, u"校长、心理教师、班主任"_s));
    const auto paper = [&] { return valueOf(vault.desk([=](Desk &desk) { return desk.leaves.agreement(id); })); };
    CHECK_FALSE(paper().isSigned);
    CHECK(paper().terms.size() == referralTable().leave.terms.size());
    add(act(ActKind::Agreed, u"王芳"_s, {u"contact"_s}));
    CHECK(paper().isSigned);
    CHECK(paper().terms.size() == 1);
    add(act(ActKind::Returned));
    CHECK(row().stage == LeaveStage::Returned);
    CHECK(valueOf(vault.desk([](Desk &desk) { return desk.leaves.duties(1); })).first().step == u"follow_up");
    CHECK(row().leave.acts.size() == 6);
    vault.clock->set(at(u"2027-01-10 10:00"_s));
    add(act(ActKind::Ended, {}, {u"attends"_s, u"calm"_s, u"agreed"_s}));
    CHECK(valueOf(vault.desk([](Desk &desk) { return desk.leaves.list({true, {}}); })).isEmpty());
    valueOf(begin());
    CHECK(valueOf(vault.desk([](Desk &desk) { return desk.leaves.list({}); })).size() == 2);
    CHECK(vault.verify().findings.isEmpty());
}
