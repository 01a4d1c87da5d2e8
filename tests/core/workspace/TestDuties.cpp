// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CaseClosing.h"
#include "core/workspace/CounsellingRoom.h"
#include "core/workspace/Duties.h"
#include "tests/core/workspace/TurnVault.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core::alerts;
using namespace core::referral;
using core::Result;
using core::workspace::Areas;
using tests::valueOf;

namespace
{

struct Home {
    Home() { vault.importRoster(tests::sampleRoster()); }
    core::Id<core::students::Student> student() { return vault.students().first().id; }
    core::Id<Referral> refer()
    {
        NewReferral given;
        given.student = student();
        given.urgency = u"soon"_s;
        given.reasons = {u"mood"_s};
        return valueOf(vault.in([given](Areas &areas) { return areas.referrals.make(given); }));
    }
    void told(const core::Id<Referral> &id)
    {
        Act act;
        act.kind = ActKind::Told;
        act.person = u"王芳"_s;
        valueOf(vault.in([=](Areas &areas) -> Result<> {
            YICE_ASSIGN(const auto row, areas.referrals.open(id));
            return areas.referrals.act(id, row.referral.revision, act);
        }));
    }
    QStringList steps(int days)
    {
        QStringList steps;
        for (const Duty &duty : valueOf(vault.in([=](Areas &areas) { return core::workspace::allDuties(areas, days); })))
            steps.append(duty.step);
        return steps;
    }
    DutyDigest digest(int days, int most)
    {
        return valueOf(vault.in([=](Areas &areas) { return core::workspace::allDigest(areas, days, most); }));
    }
    tests::TurnVault vault;
};

} // namespace

TEST_CASE("what is due of a referral stands among what is to be done, with the place where it is done", "[workspace][referral]")
{
    Home home;
    const auto id = home.refer();
    CHECK(home.steps(2).isEmpty());
    CHECK(home.steps(3) == QStringList{u"care:guardian"_s});
    const QList<Duty> duties = valueOf(home.vault.in([](Areas &areas) { return core::workspace::allDuties(areas, 3); }));
    CHECK(duties.first().place == u"referral/"_s + id.toString());
    CHECK(duties.first().student->id == home.student());
    CHECK(home.digest(3, 10).total() == 1);
    CHECK(home.digest(3, 10).first.size() == 1);
    CHECK(home.digest(2, 10).total() == 0);
    home.vault.setDay(QDate(2026, 12, 1));
    CHECK(home.digest(0, 0).overdue == 1);
    CHECK(home.digest(0, 0).first.isEmpty());
    home.told(id);
    CHECK(home.digest(0, 0).total() == 0);
    CHECK(home.steps(7) == QStringList{u"care:feedback"_s});
}

TEST_CASE("what a case asks for already is told once", "[workspace][referral]")
{
    Home home;
    const auto student = home.student();
    const auto alert = valueOf(home.vault.in(
        [=](Areas &areas) { return areas.alerts.noteSignal(student, SignalKind::Observation, Tier::Class, u"哭泣"_s); }));
    valueOf(home.vault.in([=](Areas &areas) -> Result<> {
        Decision ruling;
        ruling.after = Severity::Orange;
        ruling.reasons = {u"面谈"_s};
        YICE_ASSIGN(const AlertView view, areas.alerts.open(alert));
        YICE_TRY(areas.alerts.grade(alert, view.alert.revision, ruling));
        return areas.alerts.answerHome(alert, view.alert.revision + 1, HomeInvolved::No);
    }));
    const auto id = home.refer();
    const auto asked = [&](const QString &step) { return home.steps(30).count(step); };
    CHECK(asked(u"refer"_s) == 1);
    CHECK(asked(u"care:guardian"_s) == 0);
    CHECK(home.digest(30, 50).total() == home.steps(30).size());
    home.told(id);
    CHECK(asked(u"refer"_s) == 0);
    CHECK(asked(u"referral_result"_s) == 1);
    CHECK(asked(u"care:feedback"_s) == 0);
    CHECK(home.digest(30, 50).total() == home.steps(30).size());
}

TEST_CASE("a case is not closed while its referral or leave asks for something, and the list says so", "[workspace][referral]")
{
    Home home;
    const auto student = home.student();
    const auto alert = valueOf(home.vault.in(
        [=](Areas &areas) { return areas.alerts.noteSignal(student, SignalKind::Observation, Tier::Class, u"哭泣"_s); }));
    const auto unmet = [&] {
        const auto closed = home.vault.in([=](Areas &areas) -> Result<> {
            Decision ruling;
            ruling.reasons = {u"平稳"_s};
            YICE_ASSIGN(const AlertView view, areas.alerts.open(alert));
            return core::workspace::closeCase(areas, alert, view.alert.revision, ruling);
        });
        REQUIRE_FALSE(closed);
        return closed.error().context.value(u"open"_s).toStringList();
    };
    CHECK(unmet().contains(u"graded"_s));
    CHECK(unmet().filter(u"care:"_s).isEmpty());
    home.refer();
    CHECK(unmet().contains(u"graded"_s));
    CHECK(unmet().filter(u"care:"_s) == QStringList{u"care:guardian"_s});
    valueOf(home.vault.in([=](Areas &areas) {
        Act begun;
        begun.items = {u"acute"_s};
        return areas.leaves.begin(student, begun);
    }));
    CHECK(unmet().filter(u"care:"_s) == QStringList{u"care:guardian"_s, u"care:leave"_s});
}

TEST_CASE("a case that may be closed stays open for its leave", "[workspace][referral]")
{
    Home home;
    const auto student = home.student();
    const auto alert = valueOf(home.vault.in(
        [=](Areas &areas) { return areas.alerts.noteSignal(student, SignalKind::Observation, Tier::Class, u"哭泣"_s); }));
    const auto decide = [&](std::optional<Severity> after) {
        return home.vault.in([=](Areas &areas) -> Result<> {
            Decision ruling;
            ruling.after = after;
            ruling.reasons = {u"面谈"_s};
            ruling.deciders = {{u"甲"_s, u"psych_teacher"_s}, {u"乙"_s, u"class_head"_s}};
            YICE_ASSIGN(const AlertView view, areas.alerts.open(alert));
            ruling.evidence = {{EvidenceKind::Observation, view.alert.found.first().id.bytes()}};
            if (after)
                return areas.alerts.grade(alert, view.alert.revision, ruling);
            return core::workspace::closeCase(areas, alert, view.alert.revision, ruling);
        });
    };
    const auto change = [&](auto call) {
        valueOf(home.vault.in([=](Areas &areas) -> Result<> {
            YICE_ASSIGN(const AlertView view, areas.alerts.open(alert));
            return call(areas, view.alert);
        }));
    };
    valueOf(decide(Severity::Blue));
    change([](Areas &areas, const Alert &one) { return areas.alerts.answerHome(one.id, one.revision, HomeInvolved::No); });
    for (const State state : {State::Intervening, State::Following})
        change([=](Areas &areas, const Alert &one) { return areas.alerts.advance(one.id, one.revision, state); });
    valueOf(home.vault.in([=](Areas &areas) {
        Act begun;
        begun.items = {u"acute"_s};
        return areas.leaves.begin(student, begun);
    }));
    home.vault.setDay(QDate(2027, 3, 20));
    for (const QString &step : {u"report_class"_s, u"follow_up"_s, u"review"_s, u"review"_s, u"retest"_s})
        change([=](Areas &areas, const Alert &one) { return areas.alerts.recordStep(one.id, one.revision, step, u"办了"_s); });
    const auto refused = decide(std::nullopt);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().context.value(u"open"_s).toStringList() == QStringList{u"care:leave"_s});
    CHECK(home.vault.openAlert(alert).alert.state == State::Following);
}

TEST_CASE("signs are not set aside while a referral of theirs asks for something", "[workspace][referral][triage]")
{
    Home home;
    const auto student = home.student();
    const auto alert = valueOf(home.vault.in(
        [=](Areas &areas) { return areas.alerts.noteSignal(student, SignalKind::Observation, Tier::Class, u"哭泣"_s); }));
    const auto aside = [&] {
        return home.vault.in([=](Areas &areas) -> Result<> {
            Decision ruling;
            ruling.reasons = {u"误会"_s};
            ruling.deciders = {{u"甲"_s, u"psych_teacher"_s}, {u"乙"_s, u"class_head"_s}};
            YICE_ASSIGN(const AlertView view, areas.alerts.open(alert));
            return core::workspace::setAsideCase(areas, alert, view.alert.revision, ruling);
        });
    };
    const auto id = home.refer();
    const auto refused = aside();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::ErrorCode::ConditionsUnmet);
    CHECK(refused.error().context.value(u"open"_s).toStringList() == QStringList{u"care:guardian"_s});
    CHECK(home.vault.openAlert(alert).alert.state == State::Noticed); // taken back whole
    CHECK(home.vault.openAlert(alert).alert.decisions.isEmpty());
    valueOf(home.vault.in([=](Areas &areas) -> Result<> {
        YICE_ASSIGN(const AlertView view, areas.alerts.open(alert));
        return areas.alerts.answerHome(alert, view.alert.revision, HomeInvolved::No);
    }));
    home.told(id);
    const auto again = aside();
    REQUIRE_FALSE(again);
    CHECK(again.error().context.value(u"open"_s).toStringList() == QStringList{u"care:feedback"_s});
}

TEST_CASE("taking up a closed case does what the new sign asked for; without words it stays asked", "[workspace][triage]")
{
    Home home;
    const auto student = home.student();
    const auto note = [&] {
        return valueOf(home.vault.in([=](Areas &areas) {
            return areas.alerts.noteSignal(student, SignalKind::Observation, Tier::Class, u"哭泣"_s);
        }));
    };
    const auto alert = note();
    const auto change = [&](auto call) {
        return home.vault.in([=](Areas &areas) -> Result<> {
            YICE_ASSIGN(const AlertView view, areas.alerts.open(alert));
            return call(areas, view.alert);
        });
    };
    valueOf(change([](Areas &areas, const Alert &one) {
        Decision ruling;
        ruling.reasons = {u"误会"_s};
        ruling.deciders = {{u"甲"_s, u"psych_teacher"_s}, {u"乙"_s, u"class_head"_s}};
        return core::workspace::setAsideCase(areas, one.id, one.revision, ruling);
    }));
    CHECK(note() == alert);
    const auto open = [&] {
        const QList<Task> tasks = home.vault.openAlert(alert).alert.tasks;
        return std::count_if(tasks.begin(), tasks.end(),
                             [](const Task &task) { return task.kind == TaskKind::Triage && !task.done; });
    };
    REQUIRE(open() == 1);
    const auto grade = [&](const QStringList &reasons) {
        return change([=](Areas &areas, const Alert &one) {
            Decision ruling;
            ruling.after = Severity::Yellow;
            ruling.reasons = reasons;
            return core::workspace::gradeCase(areas, one.id, one.revision, ruling);
        });
    };
    valueOf(grade({}));
    CHECK(open() == 1);
    valueOf(grade({u"又一次"_s}));
    CHECK(open() == 0);
    CHECK(home.vault.openAlerts().size() == 1);
    CHECK(home.vault.openAlerts().first().severity == Severity::Yellow);
}

TEST_CASE("what a plan asks for stands in the same list and the same total", "[workspace][plans]")
{
    Home home;
    home.refer();
    core::plans::PlanContent content;
    content.strengths = u"会画画"_s;
    const QDate today = valueOf(home.vault.in([](Areas &areas) -> Result<QDate> { return areas.db.clock().today(); }));
    content.goals = {{{}, u"睡得好"_s, {{{}, u"约定睡觉时间"_s, core::plans::Role::Counsellor, {}, today.addDays(1), false}}}};
    content.review = today.addDays(2);
    const auto student = home.student();
    valueOf(home.vault.in([=](Areas &areas) -> Result<> {
        YICE_ASSIGN(const auto draft, areas.plans.save(student, {}, 0, content));
        return areas.plans.putInForce(draft.id, draft.revision);
    }));
    const QList<Duty> duties = valueOf(home.vault.in([](Areas &areas) { return core::workspace::allDuties(areas, 3); }));
    REQUIRE(duties.size() == 3);
    CHECK(duties.at(0).name == u"约定睡觉时间"_s);
    CHECK(duties.at(0).place == u"plan/"_s + student.toString());
    CHECK(duties.at(1).step == u"plan:"_s);
    CHECK(home.digest(3, 2).total() == 3);
    CHECK(home.digest(3, 2).first.size() == 2);
    CHECK(home.digest(0, 0).total() == 0);
}

TEST_CASE("the monthly meeting is one line of the one total, however many months went by", "[workspace][meetings]")
{
    Home home; // 25 November
    const auto asked = [&](int days) { return home.steps(days).count(u"meeting:due"_s); };
    CHECK(asked(4) == 0);
    CHECK(asked(5) == 1); // by the end of the month
    CHECK(home.digest(5, 10).total() == home.steps(5).size());
    valueOf(home.vault.in([](Areas &areas) -> Result<> {
        YICE_ASSIGN(const auto id, areas.meetings.prepare(areas.db.clock().today(), u"会议室"_s));
        YICE_TRY(areas.meetings.attend(id, u"段校长"_s, u"principal"_s, core::meetings::Part::Chair));
        YICE_TRY(areas.meetings.attend(id, u"李静怡"_s, u"psych_teacher"_s, core::meetings::Part::Secretary));
        return areas.meetings.hold(id);
    }));
    CHECK(asked(5) == 0);
    CHECK(asked(36) == 1); // 31 December
    home.vault.setDay(QDate(2027, 3, 10));
    CHECK(asked(30) == 1);
    CHECK(home.digest(0, 10).overdue == 1);
    CHECK(home.digest(0, 10).total() == 1);
    core::Viewer principal = tests::VaultFixture::viewer();
    principal.role = core::security::Role::Principal;
    principal.founder = false;
    const auto theirs = valueOf(home.vault.in([](Areas &areas) { return core::workspace::allDuties(areas, 30); }, principal));
    CHECK(std::none_of(theirs.begin(), theirs.end(), [](const Duty &one) { return one.step == u"meeting:due"; }));
}

TEST_CASE("the printed list leaves out who is said to be harmed, and is journalled for each student", "[workspace][print]")
{
    Home home;
    const auto pupils = home.vault.students();
    const auto note = [&](const core::Id<core::students::Student> &student) {
        return valueOf(home.vault.in([=](Areas &areas) {
            return areas.alerts.noteSignal(student, SignalKind::Event, Tier::Class, u"手臂有伤"_s);
        }));
    };
    const auto harmed = note(pupils.at(0).id);
    const auto accused = note(pupils.at(1).id);
    const auto third = note(pupils.at(2).id);
    const auto suspect = [&](const core::Id<Alert> &id, const QList<Suspect> &suspects) {
        valueOf(home.vault.in([=](Areas &areas) -> Result<> {
            YICE_ASSIGN(const AlertView view, areas.alerts.open(id));
            return areas.alerts.suspectHarm(id, view.alert.revision, true, suspects, u"学生说的"_s);
        }));
    };
    suspect(harmed, {});
    suspect(accused, {{u"何平"_s, u"class_head"_s}});
    const auto names = [](const QList<Duty> &duties) {
        QSet<QString> all;
        for (const Duty &duty : duties) {
            if (duty.student) // the monthly meeting is nobody's
                all.insert(duty.student->name);
        }
        return all;
    };
    const auto all = valueOf(home.vault.in([](Areas &areas) { return core::workspace::allDuties(areas, 30); }));
    CHECK(names(all).size() == 3);
    const auto acts = [&] {
        return valueOf(home.vault.in([](Areas &areas) {
            return areas.db.number(u"SELECT count(*) FROM journal_entry WHERE act = 'exported'"_s, {});
        }));
    };
    const auto before = acts();
    const auto printed = valueOf(home.vault.in([](Areas &areas) { return core::workspace::dutiesForPaper(areas, 30); }));
    CHECK(names(printed) == QSet<QString>{pupils.at(2).name});
    CHECK(acts() == before + 2); // the list, and who stands on it
    core::Viewer principal = tests::VaultFixture::viewer();
    principal.founder = false;
    principal.role = core::security::Role::Principal;
    const auto refused = home.vault.in([](Areas &areas) { return core::workspace::dutiesForPaper(areas, 30); }, principal);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::ErrorCode::Denied);
    CHECK(acts() == before + 2);

    // Whom to call instead of home tells of home.
    const auto printedAt = [&](HomeInvolved answer) {
        valueOf(home.vault.in([=](Areas &areas) -> Result<> {
            YICE_ASSIGN(const AlertView view, areas.alerts.open(third));
            return areas.alerts.answerHome(third, view.alert.revision, answer);
        }));
        return names(valueOf(home.vault.in([](Areas &areas) { return core::workspace::dutiesForPaper(areas, 30); })));
    };
    CHECK(printedAt(HomeInvolved::Unknown).isEmpty());
    CHECK(printedAt(HomeInvolved::Yes).isEmpty());
    CHECK(printedAt(HomeInvolved::No) == QSet<QString>{pupils.at(2).name});
}

TEST_CASE("a case does not close over an appointment nobody marked or a note that is not final", "[workspace][closing]")
{
    using namespace core::counselling;
    Home home;
    const auto student = home.student();
    const auto alert = valueOf(home.vault.in(
        [=](Areas &areas) { return areas.alerts.noteSignal(student, SignalKind::Observation, Tier::Class, u"哭泣"_s); }));
    const auto left = [&](const QString &area) {
        const auto closed = home.vault.in([=](Areas &areas) -> Result<> {
            Decision ruling;
            ruling.reasons = {u"平稳"_s};
            YICE_ASSIGN(const AlertView view, areas.alerts.open(alert));
            return core::workspace::closeCase(areas, alert, view.alert.revision, ruling);
        });
        REQUIRE_FALSE(closed);
        return closed.error().context.value(u"open"_s).toStringList().filter(area);
    };
    const auto book = [&](const QDate &day, AppointmentState state, int missed) {
        valueOf(home.vault.in([=](Areas &areas) {
            Appointment one;
            one.id = core::Id<Appointment>::make(areas.db.clock());
            one.student = student;
            one.counsellor = areas.db.viewer().user;
            one.counsellorName = areas.db.viewer().name;
            one.room = u"个别辅导室"_s;
            one.slot = {day, {QTime(9, 0), QTime(9, 45)}};
            one.state = state;
            if (missed > 0)
                one.missedLevel = missed;
            one.made = areas.db.clock().now();
            one.madeBy = one.counsellorName;
            return AppointmentRepository(areas.db).add(one);
        }));
    };
    CHECK(left(u"appointment:"_s).isEmpty());
    book(QDate(2026, 12, 3), AppointmentState::Booked, 0); // ahead: it may go on
    CHECK(left(u"appointment:"_s).isEmpty());
    const auto on = valueOf(home.vault.in([=](Areas &areas) { return core::workspace::carriedOn(areas, alert); }));
    CHECK(on.appointments == 1);
    CHECK(on.measures == 0);
    book(QDate(2026, 11, 20), AppointmentState::Booked, 0);
    CHECK(left(u"appointment:"_s) == QStringList{u"appointment:unmarked"_s});
    book(QDate(2026, 11, 21), AppointmentState::NoShow, 4);
    CHECK(left(u"appointment:"_s) == QStringList{u"appointment:unmarked"_s, u"appointment:missed"_s});
    CHECK(left(u"session:"_s).isEmpty());
    SessionContent content;
    content.day = QDate(2026, 11, 25);
    valueOf(home.vault.in([=](Areas &areas) { return areas.sessions.begin(student, content); }));
    CHECK(left(u"session:"_s) == QStringList{u"session:open"_s});
}
