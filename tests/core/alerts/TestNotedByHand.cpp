// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alerts/AlertVault.h"

using namespace tests;

namespace {

const QDateTime First = at(u"2026-11-25 09:00"_s);

Findings noted(SignalKind kind, const QDateTime &when, bool danger = false, const QString &source = u"class_head"_s)
{
    return valueOf(noticedByHand(signalRules(), someId<core::students::Student>(2), kind, u"胳膊上有划痕"_s, when,
                                 {source, danger}));
}

Alert with(const Alert &alert, const Findings &findings)
{
    return joined(signalRules(), alert, alert.student, findings, Tier::Class, shanghai());
}

QList<Task> openTasks(const Alert &alert, TaskKind kind)
{
    QList<Task> open;
    for (const Task &task : alert.tasks) {
        if (task.kind == kind && !task.done)
            open.append(task);
    }
    return open;
}

Alert told(const Alert &alert, FactKind kind, bool danger, const QDateTime &when)
{
    return valueOf(factRecorded(signalRules(), alert, {kind, when, danger, {}}));
}

} // namespace

TEST_CASE("danger that a person notes is talked about within 24 hours, whatever stands already", "[alerts]")
{
    for (const SignalKind kind : {SignalKind::Observation, SignalKind::Event}) {
        const Findings danger = noted(kind, First, true);
        REQUIRE(danger.tasks.size() == 1);
        CHECK(danger.tasks.first().kind == TaskKind::Interview);
        CHECK(danger.tasks.first().due <= First.addSecs(24 * 3600));
        CHECK(danger.tasks.first().urgency == Severity::Red);
        CHECK(danger.found.first().kind == kind);
        CHECK(danger.found.first().urgency == Severity::Red);
        CHECK(danger.found.first().suggests < Severity::Orange); // people say how grave it is
        CHECK(danger.found.first().note == u"胳膊上有划痕"_s);
        CHECK(danger.found.first().source == u"class_head"_s);
        CHECK(signalRules().nameOf(danger.found.first()) == signalRules().seen.name);
        CHECK(noted(kind, First).tasks.isEmpty());
        Alert closed = gradedAt(Severity::Blue, First.addDays(-100));
        closed.state = State::Closed;
        const Alert looked = gradedAt(Severity::Red, First.addDays(-1));
        for (const Alert &alert : {noticedAt(First.addDays(-1)), looked, closed}) {
            const QList<Task> talks = openTasks(with(alert, danger), TaskKind::Interview);
            REQUIRE(talks.size() == 1);
            CHECK(talks.first().due <= First.addSecs(24 * 3600));
        }
    }
    CHECK_FALSE(noticedByHand(signalRules(), someId<core::students::Student>(2), SignalKind::Observation, u"哭"_s, First,
                              {u"nobody"_s, true}));
}

TEST_CASE("a new sign beside a level asks for a look, once for each gravity", "[alerts]")
{
    const Alert blue = gradedAt(Severity::Blue, First);
    Alert alert = with(blue, noted(SignalKind::Observation, First.addSecs(60)));
    REQUIRE(openTasks(alert, TaskKind::Triage).size() == 1);
    CHECK(openTasks(alert, TaskKind::Triage).first().urgency == Severity::Yellow);
    CHECK(find(openSteps(table(), alert, shanghai()), u"task:triage"_s));
    for (int i = 2; i < 6; ++i)
        alert = with(alert, noted(SignalKind::Observation, First.addSecs(60 * i)));
    CHECK(openTasks(alert, TaskKind::Triage).size() == 1);
    alert = with(alert, noted(SignalKind::Event, First.addSecs(600)));
    alert = with(alert, noted(SignalKind::Event, First.addSecs(660)));
    alert = with(alert, noted(SignalKind::Observation, First.addSecs(720)));
    CHECK(openTasks(alert, TaskKind::Triage).size() == 2);
    for (Task &task : alert.tasks)
        task.done = First.addSecs(800);
    alert = with(alert, noted(SignalKind::Observation, First.addSecs(900)));
    CHECK(openTasks(alert, TaskKind::Triage).size() == 1);
    // What scores and answers ask for is in their own rules; before anybody has looked, the case itself asks for it.
    const SheetFacts sheet{someId<core::assessments::Sheet>(1), blue.student, true, u"phq9"_s,
                           sheetOf(1, blue.student, true, true).scored, First.addSecs(60)};
    CHECK(openTasks(with(blue, findingsOf(signalRules(), sheet, shanghai())), TaskKind::Triage).isEmpty());
    CHECK(openTasks(with(noticedAt(First), noted(SignalKind::Observation, First)), TaskKind::Triage).isEmpty());
}

TEST_CASE("danger said in a talk and an incident ask for a grade within the hour", "[alerts]")
{
    const QDateTime later = First.addSecs(7200);
    for (const Alert &alert : {noticedAt(First), gradedAt(Severity::Blue, First), gradedAt(Severity::Orange, First)}) {
        const Alert said = told(alert, FactKind::Interview, true, later);
        REQUIRE(openTasks(said, TaskKind::GradeNow).size() == 1);
        CHECK(openTasks(said, TaskKind::GradeNow).first().due == later.addSecs(3600));
        CHECK(openTasks(told(alert, FactKind::Incident, false, later), TaskKind::GradeNow).size() == 1);
        CHECK(openTasks(told(alert, FactKind::Interview, false, later), TaskKind::GradeNow).isEmpty());
        // The first one stays the one that is due.
        CHECK(openTasks(told(said, FactKind::Incident, false, later.addSecs(60)), TaskKind::GradeNow).size() == 1);
        CHECK(gravity(said) == Severity::Red);
    }
}

TEST_CASE("what a person notes keeps who saw it, and its talk, in the vault", "[alerts][store]")
{
    AlertVault vault;
    const StudentId student = vault.addStudent();
    const auto note = [&](const Noticing &how) {
        return vault.service([=](AlertService &s) {
            return s.noteSignal(student, SignalKind::Observation, Tier::Dormitory, u"说不想活了"_s, how);
        });
    };
    CHECK(note({u"nobody"_s, true}).error().code == core::ErrorCode::Invalid);
    valueOf(note({u"dormitory"_s, true}));
    const Alert alert = vault.only();
    CHECK(alert.found.first().source == u"dormitory"_s);
    CHECK(openKinds(alert) == QList<TaskKind>{TaskKind::Interview});
    const auto duties = valueOf(vault.service([](AlertService &s) { return s.duties(1); }));
    CHECK(std::any_of(duties.begin(), duties.end(), [](const Duty &duty) { return duty.step == u"task:interview"_s; }));
    CHECK(vault.checks() == QStringList());
}
