// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alerts/AlertVault.h"

using namespace tests;

namespace {

QString dueOf(const Alert &alert, const QString &step)
{
    const auto deadline = find(openSteps(table(), alert, shanghai()), step);
    return deadline ? localText(deadline->due).left(19) : u"none"_s;
}

Alert suspecting(const Alert &alert, const QList<Suspect> &suspects, const QDateTime &when)
{
    return valueOf(harmRecorded(table(), alert, true, suspects, u"学生自己说"_s, when));
}

QStringList openOf(const core::Result<Alert> &result)
{
    return result ? QStringList{u"allowed"_s} : result.error().context.value(u"open"_s).toStringList();
}

const QDateTime First = at(u"2026-11-25 09:00"_s);

} // namespace

TEST_CASE("suspected harm opens its reports at every level, from when it was suspected", "[alerts][protection]")
{
    for (const Severity severity : {Severity::Blue, Severity::Yellow, Severity::Orange, Severity::Red}) {
        Alert alert = gradedAt(severity, First);
        for (const QString &step : {u"report_police"_s, u"report_civil_affairs"_s, u"report_education"_s}) {
            CHECK(dueOf(alert, step) == u"none"_s);
            CHECK(dueOf(suspecting(alert, {}, at(u"2026-12-05 10:00"_s)), step) == u"2026-12-05 10:00:00"_s);
        }
        alert = suspecting(alert, {}, at(u"2026-12-05 10:00"_s));
        alert = valueOf(stepRecorded(table(), alert, {u"report_police"_s, at(u"2026-12-05 10:20"_s), {}}));
        CHECK(dueOf(alert, u"report_police"_s) == u"none"_s);
        CHECK(dueOf(alert, u"report_education"_s) == u"2026-12-05 10:00:00"_s);
        // Somebody else is suspected as well: nothing is put off.
        alert = suspecting(alert, {{{}, u"other"_s}}, at(u"2026-12-06 10:00"_s));
        CHECK(dueOf(alert, u"report_education"_s) == u"2026-12-05 10:00:00"_s);
    }
}

TEST_CASE("harm that is suspected after a lowering has its reports too", "[alerts][protection]")
{
    Alert alert = gradedAt(Severity::Yellow, First);
    alert.severity = Severity::Blue;
    Decision down = fullRuling(Severity::Blue, at(u"2026-12-30 09:00"_s));
    down.before = Severity::Yellow;
    alert.decisions.append(down);
    alert = suspecting(alert, {}, at(u"2027-01-02 08:00"_s));
    CHECK(dueOf(alert, u"report_police"_s) == u"2027-01-02 08:00:00"_s);
}

TEST_CASE("a case that is taken up again keeps its suspicion, whoever is suspected besides", "[alerts][protection]")
{
    Alert old = suspecting(gradedAt(Severity::Blue, First), {{u"辛"_s, u"other"_s}}, First);
    old.state = State::Closed;
    const QDateTime later = at(u"2027-05-01 09:00"_s);
    Alert fresh = raised(table(), old, {u"乙"_s, u"psych_teacher"_s}, ruling(Severity::Yellow, later));
    CHECK(fresh.suspected == old.suspected);
    CHECK(dueOf(fresh, u"report_police"_s) == u"2027-05-01 09:00:00"_s);
    fresh = suspecting(fresh, {{u"辛"_s, u"other"_s}, {u"壬"_s, u"other"_s}}, later.addDays(2));
    CHECK(dueOf(fresh, u"report_police"_s) == u"2027-05-01 09:00:00"_s);
}

TEST_CASE("home unknown goes to the safeguarding lead within the hour, whatever else is asked", "[alerts][protection]")
{
    const QDateTime answered = at(u"2026-11-25 12:00"_s);
    // Blue asks for no step towards parents; in the other case they have been told.
    Alert blue = gradedAt(Severity::Blue, First);
    Alert told = gradedAt(Severity::Yellow, First);
    told.steps.append({u"tell_parents"_s, at(u"2026-11-25 10:00"_s)});
    for (Alert alert : {blue, told}) {
        alert = valueOf(homeAnswered(alert, HomeInvolved::Unknown, answered));
        CHECK(dueOf(alert, u"safeguarding_lead"_s) == u"2026-11-25 13:00:00"_s);
        // The same answer again does not begin the hour anew.
        alert = valueOf(homeAnswered(alert, HomeInvolved::Unknown, answered.addSecs(3000)));
        CHECK(dueOf(alert, u"safeguarding_lead"_s) == u"2026-11-25 13:00:00"_s);
        alert = valueOf(stepRecorded(table(), alert, {u"safeguarding_lead"_s, answered.addSecs(3300), {}}));
        CHECK(dueOf(alert, u"safeguarding_lead"_s) == u"none"_s);
    }
    CHECK_FALSE(homeAnswered(blue, HomeInvolved::NotAsked, answered));
}

TEST_CASE("suspecting somebody at home answers the question about home, other suspicion asks it anew", "[alerts][protection]")
{
    const Alert safe = valueOf(homeAnswered(gradedAt(Severity::Orange, First), HomeInvolved::No, First));
    const Alert father = suspecting(safe, {{{}, u"home"_s}}, First.addSecs(600));
    CHECK(father.home == HomeInvolved::Yes);
    CHECK(openOf(homeAnswered(father, HomeInvolved::No, First.addSecs(700))) == QStringList{u"suspect_at_home"_s});
    CHECK(openOf(stepRecorded(table(), father, {u"tell_parents"_s, First, {}})) == QStringList{u"safe_guardian"_s});
    CHECK(openOf(handedOver(father, FactKind::HandedToGuardian, {}, First)) == QStringList{u"safe_guardian"_s});
    CHECK(suspecting(safe, {}, First).home == HomeInvolved::NotAsked);
    CHECK(suspecting(safe, {{u"辛"_s, {}}}, First).home == HomeInvolved::NotAsked);
    CHECK(suspecting(safe, {{u"辛"_s, u"student"_s}}, First).home == HomeInvolved::No);
}

TEST_CASE("what would go to a suspected person is taken by an independent, named one", "[alerts][protection]")
{
    Alert alert = gradedAt(Severity::Red, First);
    alert = valueOf(stepRecorded(table(), alert, {u"tell_principal"_s, First.addSecs(60), {}}));
    alert = suspecting(alert, {{u"庚"_s, u"principal"_s}}, First.addSecs(120));
    const QDateTime now = First.addSecs(600);
    CHECK(dueOf(alert, u"tell_principal"_s) == u"none"_s);
    CHECK(dueOf(alert, u"independent:tell_principal"_s) == u"2026-11-25 10:00:00"_s); // told the wrong person so far
    CHECK(openOf(stepRecorded(table(), alert, {u"tell_principal"_s, now, {}})) == QStringList{u"independent_person"_s});
    const QString instead = u"independent:tell_principal"_s;
    CHECK_FALSE(stepRecorded(table(), alert, {instead, now, u" "_s}));
    CHECK_FALSE(stepRecorded(table(), alert, {instead, now, u"由庚办"_s}));
    alert = valueOf(stepRecorded(table(), alert, {instead, now, u"由区县分中心王老师办"_s}));
    CHECK(dueOf(alert, instead) == u"none"_s);
    CHECK_FALSE(stepRecorded(table(), alert, {u"independent:refer"_s, now, u"由王老师办"_s}));
    // Even the safeguarding lead may be the one.
    Alert other = suspecting(gradedAt(Severity::Yellow, First), {{u"壬"_s, u"safeguarding_lead"_s}}, First);
    other = valueOf(homeAnswered(other, HomeInvolved::Unknown, First));
    CHECK(dueOf(other, u"safeguarding_lead"_s) == u"none"_s);
    CHECK(dueOf(other, u"independent:safeguarding_lead"_s) == u"2026-11-25 10:00:00"_s);
}

TEST_CASE("a suspicion is taken back only with words, and both stay in the record", "[alerts][protection]")
{
    const Alert alert = suspecting(gradedAt(Severity::Blue, First), {{u"庚"_s, u"principal"_s}}, First);
    CHECK_FALSE(harmRecorded(table(), alert, false, {}, u" "_s, First));
    const Alert after = valueOf(harmRecorded(table(), alert, false, {}, u"查明是另一件事"_s, First.addSecs(60)));
    CHECK_FALSE(after.harmSuspected);
    CHECK(after.facts.size() == 2);
    CHECK(after.facts.last().kind == FactKind::HarmWithdrawn);
    CHECK_FALSE(harmRecorded(table(), alert, true, {{{}, {}}}, u"?"_s, First));
    CHECK_FALSE(harmRecorded(table(), alert, true, {{u"辛"_s, u"nonsense"_s}}, u"?"_s, First));
    CHECK_FALSE(factRecorded(signalRules(), alert, {FactKind::HarmWithdrawn, First}));
}

TEST_CASE("evidence that names no record grounds no decision", "[alerts]")
{
    Decision decision = fullRuling(Severity::Orange, First);
    decision.evidence = {{EvidenceKind::Interview, {}}};
    const Alert alert = raised(table(), noticedAt(First), decision.deciders.first(), decision);
    CHECK(owed(table(), alert, alert.decisions.last()) == QStringList{u"evidence"_s, u"evidence_beyond_scales"_s});
}

TEST_CASE("a second referral does not put off asking for the result of the first", "[alerts]")
{
    Alert alert = gradedAt(Severity::Orange, First);
    alert.steps = {{u"refer"_s, at(u"2026-11-26 10:00"_s)}, {u"refer"_s, at(u"2026-12-02 10:00"_s)}};
    CHECK(dueOf(alert, u"referral_result"_s) == u"2026-12-03 23:59:59"_s);
    alert.steps.append({u"referral_result"_s, at(u"2026-12-04 10:00"_s)});
    CHECK(dueOf(alert, u"referral_result"_s) == u"none"_s);
    alert.steps.append({u"refer"_s, at(u"2026-12-05 10:00"_s)});
    CHECK(dueOf(alert, u"referral_result"_s) == u"2026-12-12 23:59:59"_s);
    Alert red = gradedAt(Severity::Red, First);
    red.steps = {{u"refer"_s, First.addSecs(60)}};
    CHECK(dueOf(red, u"referral_result"_s) == u"2026-12-02 23:59:59"_s);
}

TEST_CASE("the watch is handed over every 24 hours", "[alerts]")
{
    Alert red = gradedAt(Severity::Red, First);
    CHECK(dueOf(red, u"guard"_s) == u"2026-11-25 09:00:00"_s);
    red.steps = {{u"guard"_s, at(u"2026-11-25 21:30"_s)}};
    CHECK(dueOf(red, u"guard"_s) == u"2026-11-26 21:30:00"_s);
}

TEST_CASE("a case is kept from whom it suspects, on every path", "[alerts][protection][store]")
{
    AlertVault vault;
    const StudentId student = vault.addStudent();
    valueOf(vault.take(sheetOf(1, student, true, true)));
    const Alert alert = vault.only();
    const QString me = VaultFixture::viewer().name;
    const auto suspect = [&](const Suspect &one) {
        const Alert now = vault.only();
        valueOf(vault.run([=](core::storage::Connection &db) -> core::Result<> {
            Alert after = now;
            after.harmSuspected = true;
            after.suspected = {one};
            return AlertRepository(db).save(now, after);
        }));
    };
    const auto seen = [&](core::security::Role role) {
        const bool listed = !valueOf(vault.serviceAs(role, [](AlertService &s) { return s.list({}); })).isEmpty();
        const bool due = !valueOf(vault.serviceAs(role, [](AlertService &s) { return s.duties(36500); })).isEmpty();
        const int late = valueOf(vault.serviceAs(role, [](AlertService &s) { return s.digest(36500, 5); })).total();
        const bool opened = vault.serviceAs(role, [&](AlertService &s) { return s.open(alert.id); }).has_value();
        CHECK(listed == opened);
        CHECK(due == opened);
        CHECK((late > 0) == opened);
        return opened;
    };
    using core::security::Role;
    CHECK(seen(Role::Counsellor));
    suspect({u"另一个人"_s, u"principal"_s});
    CHECK(seen(Role::Counsellor));
    suspect({me, {}});
    CHECK_FALSE(seen(Role::Counsellor));
    suspect({{}, u"principal"_s});
    CHECK(seen(Role::Counsellor));
    CHECK_FALSE(seen(Role::Principal));
    suspect({{}, u"psych_teacher"_s});
    CHECK_FALSE(seen(Role::Counsellor));
    const qint64 revision = vault.only().revision;
    CHECK_FALSE(vault.service([&](AlertService &s) { return s.grade(alert.id, revision, ruling(Severity::Red, First)); }));
    CHECK_FALSE(vault.service([&](AlertService &s) { return s.completeTask(alert.tasks.first().id, u"谈过"_s); }));
    CHECK(vault.service([&](AlertService &s) { return s.recordStep(alert.id, revision, u"refer"_s, {}); }).error().code
          == core::ErrorCode::NotFound); // not Denied: that would tell that there is something
}

TEST_CASE("a machine clock set back is noticed, and stays so until it is right again", "[alerts][store]")
{
    AlertVault vault;
    valueOf(vault.take(sheetOf(1, vault.addStudent(), true, true)));
    const QDateTime newest = vault.clock->now();
    const auto behind = [&] {
        return valueOf(vault.service([](AlertService &s) { return s.digest(0, 0); })).clockBehind;
    };
    CHECK_FALSE(behind());
    vault.clock->advance(-60 * 1000); // as PCs differ
    CHECK_FALSE(behind());
    vault.clock->advance(-3 * 3600 * 1000);
    REQUIRE(behind());
    CHECK(std::abs(behind()->msecsTo(newest)) < 1000);
    const Alert alert = vault.only();
    valueOf(vault.service([=](AlertService &s) { return s.recordStep(alert.id, alert.revision, u"refer"_s, {}); }));
    CHECK(behind()); // what is written meanwhile does not hide it
    vault.close();
    vault.open();
    CHECK(behind());
    vault.clock->set(newest.addSecs(60));
    CHECK_FALSE(behind());
}

TEST_CASE("a new sign joins the end of a chain of cases, whenever each began", "[alerts][store]")
{
    AlertVault vault;
    const StudentId student = vault.addStudent();
    valueOf(vault.take(sheetOf(1, student, true, true)));
    vault.closeByHand(vault.only());
    Decision again = ruling(Severity::Blue, at(u"2026-11-25 10:00"_s));
    again.factsRecorded = at(u"2026-11-01 10:00"_s); // known since before the first case
    const Alert old = vault.only();
    valueOf(vault.service([=](AlertService &s) { return s.grade(old.id, old.revision, again); }));
    for (const Alert &alert : vault.alerts()) {
        if (alert.state != State::Closed)
            vault.closeByHand(alert);
    }
    valueOf(vault.service([=](AlertService &s) {
        return s.noteSignal(student, SignalKind::Observation, Tier::Class, u"上课哭"_s);
    }));
    for (const Alert &alert : vault.alerts())
        CHECK(openKinds(alert).contains(TaskKind::Triage) == (alert.follows == old.id));
}
