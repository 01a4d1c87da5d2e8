// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/referral/ReferralSupport.h"

using namespace tests;
using core::ErrorCode;

namespace
{

const QDate Day(2026, 11, 25);

Surroundings on(const QDate &day)
{
    return {std::nullopt, {}, day, {}};
}

Leave then(const Leave &leave, const Act &one, const Surroundings &around = on(Day))
{
    Act dated = one;
    if (!dated.day.isValid())
        dated.day = around.today;
    return valueOf(acted(referralTable().leave, leave, dated, around));
}

QStringList refusedBy(const Leave &leave, const Act &one, const Surroundings &around = on(Day))
{
    Act dated = one;
    if (!dated.day.isValid())
        dated.day = around.today;
    const auto result = acted(referralTable().leave, leave, dated, around);
    REQUIRE_FALSE(result);
    return result.error().code == ErrorCode::ConditionsUnmet
        ? openOf(result.error())
        : QStringList{u"invalid "_s + result.error().context.value(u"field"_s).toString()};
}

const Act Papers = act(ActKind::Paper, u"云岭市示例精神卫生中心"_s, {u"application"_s, u"certificate"_s, u"course"_s});
const Act Conditions = act(ActKind::ConditionMet, {}, {u"stable"_s, u"no_risk"_s, u"function"_s}, u"复诊材料和面谈"_s);
const Act Passed = act(ActKind::MeetingPassed, {}, {}, u"校长、德育主任、心理教师、班主任"_s);
const Act Signed = act(ActKind::Agreed, u"王芳"_s, {u"contact"_s, u"no_penalty"_s});

Leave assessed()
{
    const Leave begun = then(Leave(), act(ActKind::Begun, {}, {u"acute"_s}));
    return then(then(then(begun, Papers), Conditions), Passed);
}

QString nextOf(const Leave &leave)
{
    const auto next = nextStep(referralTable().leave, leave, shanghai());
    return next ? next->step + u' ' + localText(next->due).left(16) : QString();
}

} // namespace

TEST_CASE("nobody returns before every paper is in, every condition is met and a meeting said so", "[referral][leave]")
{
    CHECK(refusedBy(Leave(), Papers) == QStringList{u"begun"_s});
    CHECK(refusedBy(Leave(), act(ActKind::Begun, {}, {u"laziness"_s})) == QStringList{u"invalid items"_s});
    Leave leave = then(Leave(), act(ActKind::Begun, {}, {u"acute"_s, u"impaired"_s}));
    CHECK(stageOf(leave) == LeaveStage::OnLeave);
    CHECK(refusedBy(leave, act(ActKind::Begun, {}, {u"acute"_s})) == QStringList{u"begun"_s});
    CHECK(refusedBy(leave, Signed) == QStringList{u"meeting_passed"_s});
    CHECK(refusedBy(leave, act(ActKind::Returned)) == QStringList{u"agreed"_s});
    CHECK(refusedBy(leave, Passed)
          == QStringList{u"paper:application"_s, u"paper:certificate"_s, u"paper:course"_s, u"condition:stable"_s,
                         u"condition:no_risk"_s, u"condition:function"_s});
    leave = then(leave, Papers);
    CHECK(refusedBy(leave, act(ActKind::ConditionMet, {}, {u"stable"_s})) == QStringList{u"invalid note"_s});
    leave = then(leave, act(ActKind::ConditionMet, {}, {u"stable"_s, u"no_risk"_s}, u"复诊材料"_s));
    CHECK(conditionsOpen(referralTable().leave, leave) == QStringList{u"function"_s});
    leave = then(leave, act(ActKind::MeetingNotPassed, {}, {}, u"校长、心理教师；再过两周"_s));
    CHECK(stageOf(leave) == LeaveStage::OnLeave);
    leave = then(then(leave, Conditions), Passed);
    CHECK(stageOf(leave) == LeaveStage::Assessed);
    // A condition that is open again takes the pass back.
    CHECK(stageOf(then(leave, act(ActKind::ConditionOpen, {}, {u"no_risk"_s}, u"又说不想活"_s))) == LeaveStage::OnLeave);
    leave = then(leave, Signed);
    CHECK(stageOf(leave) == LeaveStage::Agreed);
    CHECK(refusedBy(leave, act(ActKind::FollowUp)) == QStringList{u"returned"_s});
    CHECK(stageOf(then(leave, act(ActKind::Returned))) == LeaveStage::Returned);
}

TEST_CASE("the first month has its rhythm: every school day, then every week, then an end that is decided",
          "[referral][leave]")
{
    Leave leave = then(then(assessed(), Signed), act(ActKind::Returned)); // a Wednesday
    CHECK(nextOf(leave) == u"follow_up 2026-11-26 23:59");
    leave = then(leave, act(ActKind::FollowUp), on(Day.addDays(1)));
    CHECK(nextOf(leave) == u"follow_up 2026-11-27 23:59");
    leave = then(leave, act(ActKind::FollowUp), on(Day.addDays(7)));
    CHECK(nextOf(leave) == u"follow_up 2026-12-09 23:59");
    leave = then(leave, act(ActKind::FollowUp), on(Day.addDays(14)));
    leave = then(leave, act(ActKind::FollowUp), on(Day.addDays(21)));
    CHECK(nextOf(leave) == u"follow_up 2026-12-23 23:59");
    leave = then(leave, act(ActKind::FollowUp), on(Day.addDays(28)));
    CHECK(nextOf(leave) == u"end 2026-12-25 23:59");
    const QStringList exits{u"attends"_s, u"calm"_s, u"agreed"_s};
    CHECK(refusedBy(leave, act(ActKind::Ended, {}, {u"calm"_s}), on(Day.addDays(29)))
          == QStringList{u"exit:attends"_s, u"exit:agreed"_s, u"first_month"_s});
    leave = then(leave, act(ActKind::Ended, {}, exits), on(Day.addDays(30)));
    CHECK(stageOf(leave) == LeaveStage::Ended);
    CHECK(nextOf(leave).isEmpty());
    CHECK(refusedBy(leave, act(ActKind::FollowUp), on(Day.addDays(31))) == QStringList{u"open_leave"_s});
    CHECK(refusedBy(assessed(), onDay(act(ActKind::FollowUp), Day.addDays(1))) == QStringList{u"invalid day"_s});
}

TEST_CASE("the agreement is not made with a suspected guardian", "[referral][leave][protection]")
{
    Alert alert = noticedAt(at(u"2026-11-25 09:00"_s));
    alert.home = HomeInvolved::Yes;
    alert.suspected = {{u"王芳"_s, AtHome}};
    const Surroundings around = inCase(alert, {}, Day);
    CHECK(refusedBy(assessed(), Signed, around) == QStringList{u"independent_person"_s});
    Act other = Signed;
    other.person = u"奶奶"_s;
    CHECK(refusedBy(assessed(), other, around) == QStringList{u"safe_guardian"_s});
    CHECK(stageOf(then(assessed(), safely(other), around)) == LeaveStage::Agreed);
    // Nor when the case has come to its end.
    alert.state = State::Closed;
    CHECK(refusedBy(assessed(), Signed, inCase(alert, {}, Day)) == QStringList{u"independent_person"_s});
    CHECK(refusedBy(assessed(), other, inCase(alert, {}, Day)) == QStringList{u"safe_guardian"_s});
}
