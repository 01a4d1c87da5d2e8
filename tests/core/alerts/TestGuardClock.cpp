// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/GuardClock.h"
#include "tests/core/alerts/AlertVault.h"

using namespace tests;
using core::ErrorCode;

namespace
{

QString dueOf(const Alert &alert, const QString &step)
{
    const std::optional<Deadline> deadline = find(openSteps(table(), alert, shanghai()), step);
    return deadline ? localText(deadline->due).chopped(7) : u"none"_s;
}

Fact factAt(FactKind kind, const QString &when)
{
    Fact fact;
    fact.kind = kind;
    fact.at = at(when);
    return fact;
}

} // namespace

TEST_CASE("a watch that was ended asks for no further shift, and one taken up again counts anew", "[alerts][guard]")
{
    Alert alert = gradedAt(Severity::Red, at(u"2026-11-25 09:00"_s));
    alert.steps.append({u"guard"_s, at(u"2026-11-25 09:05"_s)});
    CHECK(dueOf(alert, Guard) == u"2026-11-26 09:05"_s);
    alert = valueOf(guardRecorded(alert, factAt(FactKind::GuardEnded, u"2026-11-25 12:00"_s)));
    CHECK(dueOf(alert, Guard) == u"none"_s);
    CHECK(dueOf(alert, u"review"_s) != u"none"_s); // nothing else ends with it
    const Alert over = alert;
    alert = valueOf(guardRecorded(alert, factAt(FactKind::GuardResumed, u"2026-11-26 08:00"_s)));
    CHECK(dueOf(alert, Guard) == u"2026-11-26 08:00"_s);
    alert.steps.append({u"guard"_s, at(u"2026-11-26 08:10"_s)});
    CHECK(dueOf(alert, Guard) == u"2026-11-27 08:10"_s);
    // Another red level begins its own watch, whatever was ended before.
    Alert again = over;
    Decision lower;
    lower.before = Severity::Red;
    lower.after = Severity::Orange;
    lower.at = at(u"2026-11-28 10:00"_s);
    Decision raise;
    raise.before = Severity::Orange;
    raise.after = Severity::Red;
    raise.at = at(u"2026-12-02 14:00"_s);
    again.decisions += {lower, raise};
    again.severity = Severity::Red;
    CHECK(dueOf(again, Guard) == u"2026-12-02 14:00"_s);
    // Also where it rests on what was known before the hand-over.
    again.decisions.last().factsRecorded = at(u"2026-11-25 09:00"_s);
    CHECK(dueOf(again, Guard) == u"2026-11-26 09:05"_s);
    Fact said = factAt(FactKind::GuardEnded, u"2026-11-25 12:00"_s);
    said.written = at(u"2026-12-02 15:00"_s);
    CHECK(dueOf(valueOf(guardRecorded(again, said)), Guard) == u"none"_s);
}

TEST_CASE("a watch that is late is late no more once the student was handed over", "[alerts][guard]")
{
    Alert alert = gradedAt(Severity::Red, at(u"2026-11-25 09:00"_s));
    CHECK(dueOf(alert, Guard) == u"2026-11-25 09:00"_s);
    alert = valueOf(guardRecorded(alert, factAt(FactKind::GuardEnded, u"2026-11-25 11:00"_s)));
    CHECK(dueOf(alert, Guard) == u"none"_s);
}

TEST_CASE("only the two facts of the watch are recorded so, and none in a closed case", "[alerts][guard]")
{
    Alert alert = gradedAt(Severity::Red, at(u"2026-11-25 09:00"_s));
    const auto other = guardRecorded(alert, factAt(FactKind::Interview, u"2026-11-25 11:00"_s));
    REQUIRE_FALSE(other);
    CHECK(other.error().code == ErrorCode::Invalid);
    CHECK_FALSE(factRecorded(signalRules(), alert, factAt(FactKind::GuardEnded, u"2026-11-25 11:00"_s)));
    alert.state = State::Closed;
    const auto closed = guardRecorded(alert, factAt(FactKind::GuardEnded, u"2026-11-25 11:00"_s));
    REQUIRE_FALSE(closed);
    CHECK(closed.error().code == ErrorCode::ConditionsUnmet);
}

TEST_CASE("where nobody knows of another pupil's home, the lead is told within the hour, as of the student's own", "[alerts][protection]")
{
    Alert alert = gradedAt(Severity::Yellow, at(u"2026-11-25 09:00"_s));
    alert.bullying = true;
    alert.facts.append(factAt(FactKind::BullyingSuspected, u"2026-11-25 09:00"_s));
    CHECK(dueOf(alert, SafeguardingLead) == u"none"_s);
    alert.facts.append(factAt(FactKind::OtherHomeUnknown, u"2026-11-25 10:00"_s));
    CHECK(dueOf(alert, SafeguardingLead) == u"2026-11-25 11:00"_s);
    Alert answered = alert;
    answered.facts.append(factAt(FactKind::OtherHomeAnswered, u"2026-11-25 10:20"_s));
    CHECK(dueOf(answered, SafeguardingLead) == u"none"_s);
    Alert told = alert;
    told.steps.append({SafeguardingLead, at(u"2026-11-25 10:30"_s)});
    CHECK(dueOf(told, SafeguardingLead) == u"none"_s);
    told.facts.append(factAt(FactKind::OtherHomeUnknown, u"2026-11-25 13:00"_s)); // of one more
    CHECK(dueOf(told, SafeguardingLead) == u"2026-11-25 14:00"_s);
    Alert both = alert;
    both.home = HomeInvolved::Unknown;
    both.homeAnswered = at(u"2026-11-25 09:30"_s);
    CHECK(dueOf(both, SafeguardingLead) == u"2026-11-25 10:30"_s); // the earlier of the two
    alert.suspected = {{u"甲"_s, SafeguardingLead}};
    CHECK(dueOf(alert, inPlace(SafeguardingLead)) == u"2026-11-25 11:00"_s);
    alert.bullying = false;
    alert.facts.append(factAt(FactKind::BullyingWithdrawn, u"2026-11-25 10:40"_s));
    CHECK(dueOf(alert, inPlace(SafeguardingLead)) == u"none"_s);
    alert.bullying = true; // suspected again, it is as unknown as before
    alert.facts.append(factAt(FactKind::BullyingSuspected, u"2026-11-25 11:30"_s));
    CHECK(dueOf(alert, inPlace(SafeguardingLead)) == u"2026-11-25 11:00"_s);
}
