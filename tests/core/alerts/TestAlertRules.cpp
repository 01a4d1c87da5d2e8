// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alerts/AlertSupport.h"

using namespace tests;

namespace {

const Decider Psych{u"乙"_s, u"psych_teacher"_s};

QStringList openOf(const core::Result<Alert> &result)
{
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == core::ErrorCode::ConditionsUnmet);
    return result.error().context.value(u"open"_s).toStringList();
}

Fact fact(FactKind kind, const QString &when, bool danger = false)
{
    return {kind, at(when), danger};
}

/// Every open step and task done at `when`.
Alert allDone(Alert alert, const QDateTime &when)
{
    for (const Deadline &deadline : openSteps(table(), alert, shanghai()))
        alert.steps.append({deadline.step, when});
    for (Task &task : alert.tasks)
        task.done = when;
    return alert;
}

} // namespace

TEST_CASE("one person raises at once; what is owed is listed and can follow", "[alerts]")
{
    const QDateTime now = at(u"2026-11-25 09:00"_s);
    Decision bare; // not even a reason: still not refused
    bare.after = Severity::Red;
    bare.at = now;
    Alert alert = raised(table(), noticedAt(now), Psych, bare);
    CHECK(alert.severity == Severity::Red);
    CHECK(alert.state == State::Graded);
    CHECK(find(openSteps(table(), alert, shanghai()), u"guard"_s).has_value());
    CHECK(owed(table(), alert, alert.decisions.last())
          == QStringList{u"signature:crisis_head"_s, u"distinct_roles"_s, u"reasons"_s, u"evidence"_s,
                         u"evidence_beyond_scales"_s});
    alert = valueOf(signedBy(table(), alert, {u"甲"_s, u"crisis_head"_s}));
    alert = valueOf(grounded(alert, {u"说到计划"_s}, {{EvidenceKind::Interview, "i1"}}));
    CHECK(owed(table(), alert, alert.decisions.last()).isEmpty());
    const Decision &decision = alert.decisions.last();
    CHECK_FALSE(decision.before.has_value());
    CHECK(decision.after == Severity::Red);
    CHECK(decision.deciders.size() == 2);
    CHECK(decision.at == now);
    CHECK(decision.tableVersion == table().version);
    CHECK(signedBy(table(), alert, {u"甲"_s, u"passer_by"_s}).error().code == core::ErrorCode::Invalid);
}

TEST_CASE("one person's two signatures are one, and a suspected person's is none", "[alerts]")
{
    const QDateTime now = at(u"2026-11-25 09:00"_s);
    Alert alert = raised(table(), noticedAt(now), Psych, ruling(Severity::Red, now));
    alert = valueOf(signedBy(table(), alert, {Psych.person, u"crisis_head"_s}));
    CHECK(owed(table(), alert, alert.decisions.last())
          == QStringList{u"signature:crisis_head"_s, u"distinct_roles"_s});
    alert = valueOf(signedBy(table(), alert, {u"甲"_s, u"crisis_head"_s}));
    CHECK(owed(table(), alert, alert.decisions.last()).isEmpty());
    alert.suspected = {{u"甲"_s, {}}};
    CHECK_FALSE(owed(table(), alert, alert.decisions.last()).isEmpty());
}

TEST_CASE("whose name holds another's signs beside them, and refuses for themselves alone", "[alerts]")
{
    const QDateTime now = at(u"2026-11-25 09:00"_s);
    Alert alert = raised(table(), noticedAt(now), {u"王明"_s, u"psych_teacher"_s}, ruling(Severity::Red, now));
    alert = valueOf(signedBy(table(), alert, {u"王明华"_s, u"crisis_head"_s}));
    CHECK(owed(table(), alert, alert.decisions.last()).isEmpty());
    const Alert refused = valueOf(notSignedBy(alert, u"王明华老师"_s));
    REQUIRE(refused.decisions.last().deciders.size() == 1);
    CHECK(refused.decisions.last().deciders.first().person == u"王明"_s);
    // The same name with another post may be the same person.
    alert = valueOf(signedBy(table(), refused, {u"王 明"_s, u"crisis_head"_s}));
    CHECK(owed(table(), alert, alert.decisions.last()).contains(u"signature:crisis_head"_s));
    Alert told = refused;
    told.decisions.last().deciders = {{u"王明1"_s, u"psych_teacher"_s}, {u"王明2"_s, u"crisis_head"_s}};
    CHECK(owed(table(), told, told.decisions.last()).isEmpty());
}

TEST_CASE("a scale result alone keeps an orange or red level provisional however many sign", "[alerts]")
{
    const QDateTime now = at(u"2026-11-25 09:00"_s);
    for (const Severity severity : {Severity::Orange, Severity::Red}) {
        Decision decision = fullRuling(severity, now);
        decision.evidence = {{EvidenceKind::Scale, "s1"}, {EvidenceKind::Scale, "s2"}};
        const Alert alert = raised(table(), noticedAt(now), Psych, decision);
        CHECK(owed(table(), alert, alert.decisions.last()) == QStringList{u"evidence_beyond_scales"_s});
    }
    Decision yellow = fullRuling(Severity::Yellow, now);
    yellow.evidence = {{EvidenceKind::Scale, "s1"}};
    const Alert alert = raised(table(), noticedAt(now), Psych, yellow);
    CHECK(owed(table(), alert, alert.decisions.last()).isEmpty());
}

TEST_CASE("raising skips levels and never lowers", "[alerts]")
{
    const QDateTime now = at(u"2026-11-25 09:00"_s);
    Alert alert = gradedAt(Severity::Blue, now);
    alert.state = State::Following;
    const Alert red = raised(table(), alert, Psych, ruling(Severity::Red, now.addDays(1)));
    CHECK(red.severity == Severity::Red);
    CHECK(red.state == State::Intervening);
    const Alert still = raised(table(), red, Psych, ruling(Severity::Blue, now.addDays(2)));
    CHECK(still.severity == Severity::Red);
    CHECK(levelSince(still) == now.addDays(1));
}

TEST_CASE("raising a closed alert makes a new one that follows it", "[alerts]")
{
    const QDateTime now = at(u"2026-11-25 09:00"_s);
    Alert old = gradedAt(Severity::Blue, now);
    old.state = State::Closed;
    const Alert fresh = raised(table(), old, Psych, ruling(Severity::Orange, now.addDays(40)));
    CHECK(fresh.id.isNull());
    CHECK(fresh.follows == old.id);
    CHECK(fresh.student == old.student);
    CHECK(fresh.firstRecord == now.addDays(40));
    CHECK(fresh.severity == Severity::Orange);
    CHECK(fresh.decisions.size() == 1);
}

TEST_CASE("lowering from red lists what is missing and goes one step when nothing is", "[alerts]")
{
    Alert alert = gradedAt(Severity::Red, at(u"2026-11-01 09:00"_s));
    alert.steps.append({u"refer"_s, at(u"2026-11-01 10:00"_s)});
    Decision decision = ruling(Severity::Yellow, at(u"2026-11-20 09:00"_s));
    decision.deciders = {Psych};
    CHECK(openOf(lowered(table(), alert, decision, shanghai()))
          == QStringList{u"one_step"_s, u"clear_interviews"_s, u"medical_paper_if_referred"_s, u"guardian_agrees"_s,
                         u"meeting_minutes"_s, u"signature:crisis_head"_s, u"distinct_roles"_s});
    decision = fullRuling(Severity::Orange, at(u"2026-11-20 09:00"_s));
    alert.facts = {fact(FactKind::Interview, u"2026-11-05 09:00"_s), fact(FactKind::Interview, u"2026-11-11 09:00"_s),
                   fact(FactKind::MedicalPaper, u"2026-11-10 09:00"_s), fact(FactKind::GuardianAgrees, u"2026-11-19 09:00"_s),
                   fact(FactKind::MeetingMinutes, u"2026-11-19 16:00"_s)};
    CHECK(openOf(lowered(table(), alert, decision, shanghai())) == QStringList{u"clear_interviews"_s}); // six days
    alert.facts.append(fact(FactKind::Interview, u"2026-11-12 08:00"_s));
    const Alert orange = valueOf(lowered(table(), alert, decision, shanghai()));
    CHECK(orange.severity == Severity::Orange);
    CHECK(orange.decisions.last().before == Severity::Red);
    alert.facts.append(fact(FactKind::Interview, u"2026-11-13 08:00"_s, true)); // ideation again: count anew
    CHECK(openOf(lowered(table(), alert, decision, shanghai())) == QStringList{u"clear_interviews"_s});
}

TEST_CASE("facts from before the level, or from after the decision, lower nothing", "[alerts]")
{
    Alert alert = gradedAt(Severity::Orange, at(u"2026-10-01 09:00"_s));
    alert.facts = {fact(FactKind::Interview, u"2026-10-02 09:00"_s), fact(FactKind::Interview, u"2026-10-30 09:00"_s),
                   fact(FactKind::FunctionBetter, u"2026-10-30 09:00"_s)};
    const Alert calm = valueOf(lowered(table(), alert, fullRuling(Severity::Yellow, at(u"2026-11-01 09:00"_s)), shanghai()));
    CHECK(calm.severity == Severity::Yellow);
    Decision again = fullRuling(Severity::Orange, at(u"2026-10-31 09:00"_s));
    Alert red = raised(table(), alert, Psych, fullRuling(Severity::Red, at(u"2026-10-31 08:00"_s)));
    CHECK(openOf(lowered(table(), red, again, shanghai())).contains(u"clear_interviews"_s));
    CHECK(openOf(lowered(table(), alert, fullRuling(Severity::Yellow, at(u"2026-10-29 09:00"_s)), shanghai()))
          == QStringList{u"clear_interviews"_s, u"function_better"_s});
}

TEST_CASE("where home may be involved the parents' yes counts for nothing", "[alerts]")
{
    Alert alert = gradedAt(Severity::Red, at(u"2026-11-01 09:00"_s));
    alert.facts = {fact(FactKind::Interview, u"2026-11-05 09:00"_s), fact(FactKind::Interview, u"2026-11-15 09:00"_s),
                   fact(FactKind::GuardianAgrees, u"2026-11-19 09:00"_s), fact(FactKind::MeetingMinutes, u"2026-11-19 16:00"_s)};
    const Decision decision = fullRuling(Severity::Orange, at(u"2026-11-20 09:00"_s));
    CHECK(lowered(table(), alert, decision, shanghai()).has_value());
    alert.home = HomeInvolved::NotAsked;
    CHECK(openOf(lowered(table(), alert, decision, shanghai())) == QStringList{u"ask_home"_s, u"guardian_agrees"_s});
    for (const HomeInvolved home : {HomeInvolved::Unknown, HomeInvolved::Yes}) {
        alert.home = home;
        CHECK(openOf(lowered(table(), alert, decision, shanghai())) == QStringList{u"guardian_agrees"_s});
    }
    alert.facts.append(fact(FactKind::SafeGuardianAgrees, u"2026-11-19 10:00"_s));
    CHECK(lowered(table(), alert, decision, shanghai()).has_value());
}

TEST_CASE("a provisional level is confirmed before it is lowered", "[alerts]")
{
    const QDateTime now = at(u"2026-09-01 09:00"_s);
    Alert alert = raised(table(), noticedAt(now), Psych, ruling(Severity::Yellow, now));
    alert.facts = {fact(FactKind::ScaleBelowCutOff, u"2026-10-10 09:00"_s)};
    const Decision decision = fullRuling(Severity::Blue, at(u"2026-10-20 09:00"_s));
    CHECK(openOf(lowered(table(), alert, decision, shanghai())) == QStringList{u"confirmed"_s});
    alert = valueOf(signedBy(table(), alert, {u"丙"_s, u"class_head"_s}));
    CHECK(lowered(table(), alert, decision, shanghai()).has_value());
    CHECK(openOf(lowered(table(), noticedAt(now), decision, shanghai())) == QStringList{u"graded"_s});
}

TEST_CASE("closing waits for ninety calm days, two reviews, signatures and every open task", "[alerts]")
{
    const QDateTime first = at(u"2026-03-01 09:00"_s);
    Alert alert = gradedAt(Severity::Blue, first);
    Task talk;
    talk.due = first.addDays(1);
    alert.tasks = {talk};
    Decision decision = ruling(Severity::Blue, at(u"2026-05-29 09:00"_s));
    decision.deciders = {Psych};
    CHECK(openOf(closed(table(), alert, decision, shanghai()))
          == QStringList{u"stable_days"_s, u"reviews"_s, u"signature:class_head"_s, u"distinct_roles"_s,
                         u"following"_s, u"task:interview"_s, u"step:report_class"_s, u"step:follow_up"_s});
    alert.state = State::Following;
    alert = allDone(alert, at(u"2026-03-20 09:00"_s));
    alert = allDone(alert, at(u"2026-05-20 09:00"_s));
    decision = fullRuling(Severity::Blue, at(u"2026-05-29 23:00"_s));
    CHECK(openOf(closed(table(), alert, decision, shanghai())) == QStringList{u"stable_days"_s});
    decision.at = at(u"2026-05-30 00:10"_s);
    const Alert done = valueOf(closed(table(), alert, decision, shanghai()));
    CHECK(done.state == State::Closed);
    CHECK_FALSE(done.decisions.last().after.has_value());
    CHECK(done.decisions.last().before == Severity::Blue);
    CHECK(openSteps(table(), done, shanghai()).isEmpty());
    CHECK(openOf(closed(table(), done, decision, shanghai())) == QStringList{u"open_case"_s});
    alert.facts = {fact(FactKind::Incident, u"2026-03-02 09:00"_s)};
    CHECK(openOf(closed(table(), alert, decision, shanghai())) == QStringList{u"stable_days"_s});
}

TEST_CASE("calm before the grading does not count, however far back the clocks reach", "[alerts]")
{
    Alert alert = noticedAt(at(u"2026-01-01 09:00"_s));
    alert = raised(table(), alert, Psych, fullRuling(Severity::Blue, at(u"2026-04-20 09:00"_s)));
    alert = allDone(allDone(alert, at(u"2026-04-20 10:00"_s)), at(u"2026-04-21 10:00"_s));
    CHECK(openOf(closed(table(), alert, fullRuling(Severity::Blue, at(u"2026-04-22 09:00"_s)), shanghai()))
              .contains(u"stable_days"_s));
    alert = noticedAt(at(u"2026-01-01 09:00"_s));
    alert.steps = {{u"review"_s, at(u"2026-02-01 09:00"_s)}, {u"review"_s, at(u"2026-03-01 09:00"_s)}};
    alert = raised(table(), alert, Psych, fullRuling(Severity::Blue, at(u"2026-04-20 09:00"_s)));
    CHECK(openOf(closed(table(), alert, fullRuling(Severity::Blue, at(u"2026-08-22 09:00"_s)), shanghai()))
              .contains(u"reviews"_s));
    Decision late = fullRuling(Severity::Yellow, at(u"2026-04-20 09:00"_s));
    late.factsRecorded = at(u"2026-03-01 09:00"_s);
    Alert yellow = raised(table(), noticedAt(at(u"2026-01-01 09:00"_s)), Psych, late);
    yellow.facts = {fact(FactKind::ScaleBelowCutOff, u"2026-04-21 09:00"_s)};
    CHECK(openOf(lowered(table(), yellow, fullRuling(Severity::Blue, at(u"2026-04-22 09:00"_s)), shanghai()))
          == QStringList{u"stable_days"_s});
}

TEST_CASE("only the lightest level closes", "[alerts]")
{
    const QDateTime first = at(u"2026-03-01 09:00"_s);
    for (const Severity severity : {Severity::Yellow, Severity::Orange, Severity::Red}) {
        const Alert alert = gradedAt(severity, first);
        CHECK(openOf(closed(table(), alert, fullRuling(Severity::Blue, first.addYears(2)), shanghai()))
                  .contains(u"lightest_level"_s));
    }
    CHECK(openOf(closed(table(), noticedAt(first), fullRuling(Severity::Blue, first.addYears(2)), shanghai()))
              .contains(u"graded"_s));
}

TEST_CASE("stages follow each other; a level and the end come only from decisions", "[alerts]")
{
    Alert alert = noticedAt(at(u"2026-11-25 09:00"_s));
    CHECK(openOf(advanced(alert, State::Graded)) == QStringList{u"order"_s});
    alert = valueOf(advanced(alert, State::Triaged));
    CHECK(openOf(advanced(alert, State::Graded)) == QStringList{u"order"_s});
    alert = raised(table(), alert, Psych, ruling(Severity::Yellow, alert.firstRecord));
    CHECK(openOf(advanced(alert, State::Following)) == QStringList{u"order"_s});
    alert = valueOf(advanced(valueOf(advanced(alert, State::Intervening)), State::Following));
    CHECK(openOf(advanced(alert, State::Closed)) == QStringList{u"order"_s});
}

TEST_CASE("words of stages, tiers and tasks come back", "[alerts]")
{
    for (int i = 0; i <= static_cast<int>(State::Closed); ++i)
        CHECK(valueOf(stateFromName(stateName(static_cast<State>(i)))) == static_cast<State>(i));
    for (int i = 0; i <= static_cast<int>(Tier::District); ++i)
        CHECK(valueOf(tierFromName(tierName(static_cast<Tier>(i)))) == static_cast<Tier>(i));
    for (int i = 0; i <= static_cast<int>(TaskKind::Triage); ++i)
        CHECK(valueOf(taskKindFromName(taskKindName(static_cast<TaskKind>(i)))) == static_cast<TaskKind>(i));
    CHECK(stateFromName(u"Noticed"_s).error().code == core::ErrorCode::Invalid);
    CHECK(severityFromNumber(0).error().code == core::ErrorCode::Invalid);
    CHECK(severityFromNumber(5).error().code == core::ErrorCode::Invalid);
    CHECK(valueOf(severityFromNumber(4)) == Severity::Red);
}
