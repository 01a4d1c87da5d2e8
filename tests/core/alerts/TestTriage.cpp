// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/Triage.h"
#include "tests/core/alerts/AlertVault.h"

using namespace tests;
using core::ErrorCode;
using Of = core::security::Role;

namespace
{

Decision ending(const QList<Decider> &deciders, const QString &reason = u"核对过，是误会"_s)
{
    Decision ruling;
    ruling.reasons = {reason};
    ruling.deciders = deciders;
    return ruling;
}

const Decider Psych{u"乙"_s, u"psych_teacher"_s};
const Decider Head{u"丙"_s, u"class_head"_s};

class TriageVault : public AlertVault
{
public:
    TriageVault() { addStudent(); }

    core::Id<Alert> notice(SignalKind kind)
    {
        return valueOf(service([=, id = student(0)](AlertService &alerts) {
            return alerts.noteSignal(id, kind, Tier::Class, u"上课哭"_s);
        }));
    }
    core::Result<> aside(const Decision &ruling, Of role = Of::Counsellor, qint64 ahead = 0)
    {
        const Alert now = only();
        return store()
            .run(viewerOf(role), [=](core::storage::Connection &db) {
                return setCaseAside(db, context().table, now.id, now.revision + ahead, ruling);
            })
            .takeResult();
    }
    QStringList open(const Decision &ruling)
    {
        const auto outcome = aside(ruling);
        REQUIRE_FALSE(outcome);
        REQUIRE(outcome.error().code == ErrorCode::ConditionsUnmet);
        return outcome.error().context.value(u"open"_s).toStringList();
    }
    void change(const std::function<core::Result<>(AlertService &, const Alert &)> &act)
    {
        const Alert now = only();
        valueOf(service([=](AlertService &alerts) { return act(alerts, now); }));
    }
};

} // namespace

TEST_CASE("what one person saw is set aside with a reason, stays in the lists, and a new sign asks for a look", "[alerts][triage]")
{
    TriageVault vault;
    vault.notice(SignalKind::Observation);
    CHECK(vault.open(ending({Psych}, u"  "_s)) == QStringList{u"reasons"_s});
    CHECK(vault.open(ending({Head})) == QStringList{u"signature:psych_teacher"_s});
    CHECK(vault.aside(ending({Psych}), Of::Counsellor, 1).error().code == ErrorCode::Conflict);
    CHECK(vault.aside(ending({Psych}), Of::Principal).error().code == ErrorCode::Denied);
    CHECK(vault.aside(ending({Psych}), Of::Assistant).error().code == ErrorCode::NotFound);
    valueOf(vault.aside(ending({})));
    const Alert set = vault.only();
    CHECK(isSetAside(set));
    CHECK(set.decisions.last().deciders == QList<Decider>{{VaultFixture::viewer().name, u"psych_teacher"_s}});
    CHECK(set.decisions.last().reasons == QStringList{u"核对过，是误会"_s});
    CHECK(set.decisions.last().at.isValid());
    CHECK(owed(context().table, set, set.decisions.last()).isEmpty());
    AlertQuery all;
    all.onlyOpen = false;
    CHECK(valueOf(vault.service([=](AlertService &alerts) { return alerts.list(all); })).size() == 1);
    CHECK(valueOf(vault.service([](AlertService &alerts) { return alerts.list({}); })).isEmpty());
    CHECK(vault.open(ending({Psych})) == QStringList{u"open_case"_s});

    vault.notice(SignalKind::Observation);
    const auto duties = valueOf(vault.service([](AlertService &alerts) { return alerts.duties(10); }));
    REQUIRE(duties.size() == 1);
    CHECK(duties.first().step == u"task:triage"_s);
    // Raising opens a case that follows it.
    vault.change([](AlertService &alerts, const Alert &now) {
        Decision red;
        red.after = Severity::Orange;
        return alerts.grade(now.id, now.revision, red);
    });
    const auto cases = vault.alerts();
    REQUIRE(cases.size() == 2);
    CHECK(cases.last().follows == set.id);
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("who is suspected in an earlier case of the child sets nothing aside", "[alerts][triage][protection]")
{
    TriageVault vault;
    const auto id = vault.notice(SignalKind::Observation);
    Alert earlier = gradedAt(Severity::Blue, at(u"2026-03-02 09:00"_s));
    earlier.id = someId<Alert>(9);
    earlier.student = vault.student(0);
    earlier.state = State::Closed;
    earlier.harmSuspected = true;
    earlier.suspected = {{u"丁"_s, {}}};
    valueOf(vault.run([=](core::storage::Connection &db) { return AlertRepository(db).add(earlier); }));
    const auto aside = [&](const QString &name) {
        core::Viewer who = viewerOf(Of::Counsellor);
        who.name = name;
        return vault.store()
            .run(who, [=](core::storage::Connection &db) -> core::Result<> {
                YICE_ASSIGN(const Alert now, AlertRepository(db).find(id));
                return setCaseAside(db, context().table, id, now.revision, ending({}));
            })
            .takeResult();
    };
    CHECK(aside(u"丁老师"_s).error().code == ErrorCode::NotFound);
    CHECK(aside(u"乙"_s));
}

TEST_CASE("a sign of danger wants a talk after it and a second look", "[alerts][triage]")
{
    TriageVault vault;
    vault.notice(SignalKind::Event);
    CHECK(vault.open(ending({Psych})) == QStringList{u"interview"_s, u"second_look"_s});
    CHECK(vault.open(ending({Psych, {u"乙"_s, u"class_head"_s}})) == QStringList{u"interview"_s, u"second_look"_s});
    vault.change([](AlertService &alerts, const Alert &now) {
        return alerts.recordFact(now.id, now.revision, {FactKind::Interview, {}, false, {}}, u"谈过"_s);
    });
    CHECK(vault.open(ending({Psych})) == QStringList{u"second_look"_s});
    // A later sign of danger wants a talk of its own.
    vault.clock->advance(60'000);
    vault.notice(SignalKind::Event);
    CHECK(vault.open(ending({Psych, Head})) == QStringList{u"interview"_s});
    const QStringList twice = vault.open(ending({{u"王明"_s, u"psych_teacher"_s}, {u"王明老师"_s, u"class_head"_s}}));
    CHECK(twice.contains(u"second_look"_s)); // one person under two forms of the name
    vault.change([](AlertService &alerts, const Alert &now) {
        return alerts.recordFact(now.id, now.revision, {FactKind::Interview, {}, false, {}}, u"又谈过"_s);
    });
    valueOf(vault.aside(ending({Psych, Head})));
    CHECK(isSetAside(vault.only()));
}

TEST_CASE("a new sign of danger on a case that was set aside is not laid down without taking it up", "[alerts][triage]")
{
    TriageVault vault;
    vault.notice(SignalKind::Observation);
    valueOf(vault.aside(ending({})));
    vault.clock->advance(60'000);
    const auto finish = [&] {
        const auto tasks = vault.alerts().first().tasks;
        const auto look = std::find_if(tasks.begin(), tasks.end(),
                                       [](const Task &task) { return task.kind == TaskKind::Triage && !task.done; });
        REQUIRE(look != tasks.end());
        return vault.service([id = look->id](AlertService &alerts) { return alerts.completeTask(id, u"看过了"_s); });
    };
    vault.notice(SignalKind::Observation);
    valueOf(finish());
    vault.notice(SignalKind::Event);
    const auto refused = finish();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ConditionsUnmet);
    CHECK(refused.error().context.value(u"open"_s).toStringList() == QStringList{u"taken_up"_s});
    vault.change([](AlertService &alerts, const Alert &now) {
        Decision orange;
        orange.after = Severity::Orange;
        return alerts.grade(now.id, now.revision, orange);
    });
    valueOf(finish());
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("a critical answer is not set aside over its task, nor danger that was said, nor suspected harm", "[alerts][triage]")
{
    TriageVault vault;
    valueOf(vault.take(sheetOf(1, vault.student(0), true)));
    const Decision whole = ending({Psych, Head});
    CHECK(vault.open(whole) == QStringList{u"task:interview"_s, u"interview"_s});
    vault.change([](AlertService &alerts, const Alert &now) {
        return alerts.recordFact(now.id, now.revision, {FactKind::Interview, {}, true, {}}, u"说到想死"_s);
    });
    CHECK(vault.open(whole) == QStringList{u"danger"_s, u"task:interview"_s, u"task:grade_now"_s, u"interview"_s});
    vault.change([](AlertService &alerts, const Alert &now) {
        return alerts.suspectHarm(now.id, now.revision, true, {{u"丙"_s, {}}}, {});
    });
    // 丙 signs for nothing now.
    CHECK(vault.open(whole)
          == QStringList{u"harm_suspected"_s, u"danger"_s, u"task:interview"_s, u"task:grade_now"_s, u"signature:class_head"_s,
                         u"distinct_roles"_s, u"interview"_s, u"second_look"_s});
}

TEST_CASE("what people have graded comes down step by step and is not set aside", "[alerts][triage]")
{
    TriageVault vault;
    vault.notice(SignalKind::Observation);
    vault.change([](AlertService &alerts, const Alert &now) {
        Decision blue;
        blue.after = Severity::Blue;
        return alerts.grade(now.id, now.revision, blue);
    });
    CHECK(vault.open(ending({Psych, Head})) == QStringList{u"ungraded"_s});
}
