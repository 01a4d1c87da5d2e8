// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/meetings/MeetingVault.h"

#include <algorithm>

using namespace tests;

namespace
{

constexpr int Ready = 2; ///< its case, beside the two of the vault

/// A meeting of three roles at which a case may be lowered.
class LoweringVault : public MeetingVault
{
public:
    LoweringVault()
    {
        addReady(u"林嘉树"_s);
        id = prepare();
        seat(id);
        valueOf(attend(id, u"王敏"_s, u"grade_head"_s));
        for (int place : {0, 1})
            valueOf(decide(id, place, Kind::Keep));
    }
    void holdAndSign(const QStringList &refusing = {})
    {
        valueOf(hold(id));
        for (const QString &person : {u"李静怡"_s, u"段校长"_s, u"王敏"_s})
            valueOf(refusing.contains(person) ? sign(id, person, true, u"不同意"_s) : sign(id, person));
    }
    Effect effect()
    {
        for (const CaseView &one : view(id).cases) {
            if (one.one.alert == alert(Ready))
                return one.effect;
        }
        return Effect::Stands;
    }

    MeetingId id;
};

qsizetype reviews(const Alert &alert)
{
    return std::count_if(alert.steps.begin(), alert.steps.end(), [](const StepDone &one) { return one.step == ReviewStep; });
}

qsizetype minutesIn(const Alert &alert)
{
    return std::count_if(alert.facts.begin(), alert.facts.end(),
                         [](const Fact &one) { return one.kind == FactKind::MeetingMinutes; });
}

} // namespace

TEST_CASE("a level goes down when it is signed for, and not before", "[meetings][store]")
{
    LoweringVault vault;
    valueOf(vault.decide(vault.id, Ready, Kind::Level, Severity::Yellow));
    CHECK(vault.stored(Ready).severity == Severity::Orange);
    CHECK(vault.effect() == Effect::Waits);
    vault.holdAndSign();
    CHECK(vault.stored(Ready).severity == Severity::Orange);
    valueOf(vault.close(vault.id));
    const Alert lowered = vault.stored(Ready);
    CHECK(lowered.severity == Severity::Yellow);
    CHECK(lowered.decisions.last().deciders.size() == 3);
    CHECK(vault.effect() == Effect::Stands);
    CHECK(vault.checks().isEmpty());
}

TEST_CASE("who refuses to sign decides nothing, and where too few sign the level stays", "[meetings][store]")
{
    LoweringVault vault;
    valueOf(vault.decide(vault.id, Ready, Kind::Level, Severity::Yellow));
    SECTION("the third role refuses")
    {
        vault.holdAndSign({u"段校长"_s});
        valueOf(vault.close(vault.id));
        CHECK(vault.stored(Ready).severity == Severity::Orange);
        CHECK(vault.effect() == Effect::Failed);
        const MeetingView list = valueOf(
            vault.meetings([id = vault.id](MeetingService &service) { return service.outline(id); }));
        CHECK(std::any_of(list.cases.begin(), list.cases.end(),
                          [](const CaseView &one) { return one.effect == Effect::Failed; }));
    }
    SECTION("a fourth refuses, and three are left")
    {
        valueOf(vault.attend(vault.id, u"何老师"_s, u"class_head"_s));
        valueOf(vault.hold(vault.id));
        for (const QString &person : {u"李静怡"_s, u"段校长"_s, u"何老师"_s})
            valueOf(vault.sign(vault.id, person));
        valueOf(vault.sign(vault.id, u"王敏"_s, true, u"太早"_s));
        valueOf(vault.close(vault.id));
        const Alert lowered = vault.stored(Ready);
        CHECK(lowered.severity == Severity::Yellow);
        CHECK_FALSE(lowered.decisions.last().deciders.contains(Decider{u"王敏"_s, u"grade_head"_s}));
    }
    SECTION("something happens before it is closed")
    {
        vault.holdAndSign();
        vault.grade(vault.alert(Ready), Severity::Red);
        valueOf(vault.close(vault.id));
        CHECK(vault.stored(Ready).severity == Severity::Red);
        CHECK(vault.effect() == Effect::Failed);
    }
}

TEST_CASE("a meeting is not held with too few roles for what it lets go down", "[meetings][store]")
{
    LoweringVault vault;
    if (GENERATE(false, true))
        valueOf(vault.decide(vault.id, Ready, Kind::Close));
    else
        valueOf(vault.decide(vault.id, Ready, Kind::Level, Severity::Yellow));
    CHECK(vault.view(vault.id).missing.isEmpty());
    SECTION("the third leaves")
    {
        valueOf(vault.meetings([id = vault.id](MeetingService &service) { return service.leave(id, u"王敏"_s); }));
    }
    SECTION("the third comes in another role")
    {
        valueOf(vault.attend(vault.id, u"王敏"_s, u"principal"_s));
    }
    CHECK(vault.view(vault.id).missing == QStringList{u"quorum"_s});
    CHECK(openIn(vault.hold(vault.id).error()) == QStringList{u"quorum"_s});
    valueOf(vault.decide(vault.id, Ready, Kind::Keep));
    valueOf(vault.hold(vault.id));
    CHECK(vault.stored(Ready).severity == Severity::Orange);
}

TEST_CASE("agreed closing that too few sign is told as such", "[meetings][store]")
{
    LoweringVault vault;
    valueOf(vault.decide(vault.id, Ready, Kind::Close));
    vault.holdAndSign({u"王敏"_s});
    CHECK(vault.effect() == Effect::Waits);
    valueOf(vault.close(vault.id));
    CHECK(vault.effect() == Effect::Failed);
}

TEST_CASE("a case has minutes and a review of a meeting once it is held, and one review of a day", "[meetings][store]")
{
    MeetingVault vault;
    const auto meet = [&] {
        const MeetingId id = vault.prepare();
        vault.seat(id);
        for (int place : {0, 1})
            valueOf(vault.decide(id, place, Kind::Keep));
        return id;
    };
    const MeetingId first = meet();
    CHECK(minutesIn(vault.stored(0)) == 0);
    CHECK(reviews(vault.stored(0)) == 0);
    valueOf(vault.hold(first));
    CHECK(minutesIn(vault.stored(0)) == 1);
    CHECK(reviews(vault.stored(0)) == 1);
    vault.clock->advance(3'600'000);
    valueOf(vault.hold(meet()));
    CHECK(minutesIn(vault.stored(0)) == 2);
    CHECK(reviews(vault.stored(0)) == 1);
}

TEST_CASE("a meeting that is over tells its cases as they were then", "[meetings][store]")
{
    MeetingVault vault;
    const MeetingId first = vault.prepare();
    vault.seat(first);
    for (int place : {0, 1})
        valueOf(vault.decide(first, place, Kind::Keep, {}, {Call}));
    valueOf(vault.hold(first));
    vault.clock->advance(3'600'000);
    const MeetingId second = vault.prepare();
    vault.seat(second);
    for (int place : {0, 1})
        valueOf(vault.decide(second, place, Kind::Keep));
    const auto caseIn = [&](const MeetingView &view) {
        return *std::find_if(view.cases.begin(), view.cases.end(),
                             [&](const CaseView &one) { return one.one.alert == vault.alert(0); });
    };
    valueOf(vault.hold(second));
    const CaseView before = caseIn(vault.view(second));

    vault.clock->advance(3'600'000);
    valueOf(vault.service([id = vault.student(0)](AlertService &alerts) {
        return alerts.noteSignal(id, SignalKind::Observation, Tier::Class, u"又哭"_s);
    }));
    vault.grade(vault.alert(0), Severity::Red);
    valueOf(vault.service([id = vault.alert(0)](AlertService &alerts) -> core::Result<> {
        const AlertView view = valueOf(alerts.open(id));
        return alerts.recordFact(id, view.alert.revision, {FactKind::Interview, {}, true, {}}, u"说到轻生"_s);
    }));
    valueOf(vault.meetings([item = caseIn(vault.view(first)).one.items.first().id](MeetingService &service) {
        return service.itemDone(item, u"复诊过"_s);
    }));
    vault.clock->advance(40LL * 24 * 3'600'000); // everything is late by then
    const CaseView after = caseIn(vault.view(second));
    CHECK(after.severity == Severity::Orange);
    CHECK(after.levelName == before.levelName);
    CHECK(after.state == before.state);
    CHECK(after.changes.newSignals == 0);
    CHECK(after.changes.interviews == 0);
    CHECK_FALSE(after.changes.danger);
    CHECK_FALSE(after.changes.lastContact.isValid());
    CHECK(after.changes.overdue.isEmpty());
    REQUIRE(after.changes.lastItems.size() == 1);
    CHECK_FALSE(after.changes.lastItems.first().done.isValid());
    const MeetingView list = valueOf(vault.meetings([=](MeetingService &service) { return service.outline(second); }));
    CHECK(caseIn(list).severity == Severity::Orange);
}

TEST_CASE("what happens between a decision and the end of the meeting is news to the next", "[meetings][store]")
{
    MeetingVault vault;
    const MeetingId first = vault.prepare();
    vault.seat(first);
    valueOf(vault.decide(first, 0, Kind::Level, Severity::Red));
    valueOf(vault.decide(first, 1, Kind::Keep));
    const QDateTime decided = vault.clock->now();
    vault.clock->advance(600'000);
    valueOf(vault.service([id = vault.student(0)](AlertService &alerts) {
        return alerts.noteSignal(id, SignalKind::Observation, Tier::Class, u"散会前又哭"_s);
    }));
    vault.clock->advance(600'000);
    valueOf(vault.hold(first));
    vault.clock->advance(600'000);
    for (const CaseView &one : vault.view(vault.prepare()).cases) {
        CHECK(one.changes.since == decided);
        if (one.one.alert != vault.alert(0))
            continue;
        CHECK(one.changes.newSignals == 1);
        CHECK(one.changes.levelBefore == Severity::Red);
        CHECK(one.changes.stateBefore == one.state);
    }
}

TEST_CASE("who raises a level and then refuses the minutes is not among its deciders, and the level stands", "[meetings][store]")
{
    MeetingVault vault;
    const MeetingId id = vault.prepare();
    vault.seat(id);
    const QString writer = viewerOf(Of::Counsellor).name;
    valueOf(vault.attend(id, writer, u"class_head"_s));
    valueOf(vault.decide(id, 0, Kind::Level, Severity::Red));
    valueOf(vault.decide(id, 1, Kind::Keep));
    const auto decides = [&](const QString &person) {
        const auto deciders = vault.stored(0).decisions.last().deciders;
        return std::any_of(deciders.begin(), deciders.end(), [&](const Decider &one) { return one.person == person; });
    };
    REQUIRE(decides(writer));
    valueOf(vault.hold(id));
    valueOf(vault.sign(id, u"段校长"_s));
    valueOf(vault.sign(id, writer, true, u"太急"_s));
    CHECK_FALSE(decides(writer));
    CHECK(decides(u"段校长"_s));
    CHECK(vault.stored(0).severity == Severity::Red);
    valueOf(vault.sign(id, u"李静怡"_s));
    valueOf(vault.close(id));
    CHECK_FALSE(decides(writer));
    CHECK(vault.stored(0).severity == Severity::Red);
    CHECK(vault.checks().isEmpty());
}
