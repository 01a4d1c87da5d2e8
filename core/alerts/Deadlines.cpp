// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/Deadlines.h"

#include "core/alerts/AlertRules.h"
#include "core/alerts/BullyingRules.h"
#include "core/alerts/GuardClock.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts {

namespace {

constexpr qint64 LeadMilliseconds = 3600 * 1000; // grading.md 3.3, invariant 10: "within the hour"

/// A time under one level.
struct Period {
    Severity severity = Severity::Blue;
    QDateTime from;
    bool lowered = false; ///< began by lowering
    QDateTime decided = {}; ///< when it was, after another level; invalid: it is the first
};

Severity suggestedLevel(const Alert &alert)
{
    Severity level = Severity::Blue;
    for (const Signal &signal : alert.found)
        level = std::max(level, signal.suggests);
    return level;
}

QList<Period> periodsOf(const Alert &alert)
{
    QList<Period> periods;
    for (const Decision &decision : alert.decisions) {
        if (!decision.after || decision.after == decision.before)
            continue;
        Period period{*decision.after, decision.before ? decision.at : alert.firstRecord,
                      decision.before && *decision.after < *decision.before};
        if (decision.before)
            period.decided = decision.at;
        if (decision.factsRecorded.isValid() && !period.lowered)
            period.from = std::clamp(decision.factsRecorded, std::min(alert.firstRecord, decision.at), decision.at);
        periods.append(period);
    }
    if (periods.isEmpty())
        periods.append({suggestedLevel(alert), alert.firstRecord, false});
    return periods;
}

/// The last time that `step` was done, not before `from`.
std::optional<QDateTime> lastDone(const Alert &alert, const QString &step, const QDateTime &from)
{
    std::optional<QDateTime> last;
    for (const StepDone &done : alert.steps) {
        if (done.step == step && done.counts() && done.at >= from && (!last || done.at > *last))
            last = done.at;
    }
    return last;
}

/// The last time that the step was done, by whomever it may be done by now.
std::optional<QDateTime> lastValid(const Alert &alert, const StepRule &rule, const QDateTime &from)
{
    if (rule.parental && (alert.home == HomeInvolved::Yes || alert.home == HomeInvolved::Unknown))
        return lastDone(alert, SafeGuardian, from);
    const std::optional<QDateTime> independent = lastDone(alert, inPlace(rule.id), from);
    if (goesToSuspect(rule, alert))
        return independent;
    return std::max(independent, lastDone(alert, rule.id, from)); // none is less than any
}

/// The first time since `from` that the step was done and what is to follow it was not: doing it again puts nothing off.
std::optional<QDateTime> firstSince(const Alert &alert, const StepRule &rule, const QDateTime &from,
                                    const std::optional<QDateTime> &followed)
{
    std::optional<QDateTime> first;
    for (const StepDone &done : alert.steps) {
        const bool same = done.counts() && (done.step == rule.id || done.step == inPlace(rule.id));
        if (same && done.at >= from && (!followed || done.at > *followed) && (!first || done.at < *first))
            first = done.at;
    }
    return first;
}

/// Since when harm is suspected without a break.
QDateTime harmSince(const Alert &alert)
{
    std::optional<QDateTime> since;
    for (const Fact &fact : alert.facts) {
        if (fact.kind == FactKind::HarmWithdrawn)
            since.reset();
        else if (fact.kind == FactKind::HarmSuspected && !since)
            since = fact.at;
    }
    return since.value_or(alert.firstRecord);
}

/// It hangs on no level: neither raising nor lowering moves it. A part that was done is asked for again only of those who were
/// suspected since, or of what comes with another finding.
std::optional<Deadline> dueInInquiry(Severity level, const GradingTable &table, const StepRule &rule, const Alert &alert,
                                     const LocalDays &days)
{
    const auto time = rule.times.constFind(level);
    const std::optional<QDateTime> since = inquirySince(alert, rule.inquiry);
    if (time == rule.times.constEnd() || !since)
        return std::nullopt;
    QDateTime from = *since;
    if (const StepRule *first = rule.after.isEmpty() ? nullptr : table.step(rule.after)) {
        const std::optional<QDateTime> before = firstSince(alert, *first, from, std::nullopt);
        if (!before)
            return std::nullopt;
        from = *before;
    }
    if (const std::optional<QDateTime> last = lastValid(alert, rule, from)) {
        const bool eachPupil = rule.inquiry == InquiryPart::Others || rule.inquiry == InquiryPart::OthersResult;
        const std::optional<QDateTime> named = eachPupil ? namedAfter(alert, *last) : std::nullopt;
        if (!named)
            return std::nullopt;
        from = *named;
    }
    const QDateTime due = days.dueAfter(from, time->first);
    return Deadline{rule.id, rule.tier, level, due, due};
}

std::optional<Deadline> dueUnder(const Period &period, const GradingTable &table, const StepRule &rule, const Alert &alert,
                                 const LocalDays &days)
{
    const auto time = rule.times.constFind(period.severity);
    if (time == rule.times.constEnd() || (rule.onlyIfHarm && !alert.harmSuspected) || (rule.onlyBoarders && !alert.boards))
        return std::nullopt;
    QDateTime from = period.from;
    bool excused = period.lowered; // what is asked once a level was asked under the graver one
    if (rule.onlyIfHarm) {
        from = std::max(from, harmSince(alert));
        excused = excused && from == period.from;
    }
    const Fact *guard = rule.id == Guard ? lastOfGuard(alert, from, period.decided) : nullptr;
    if (guard && guard->kind == FactKind::GuardEnded)
        return std::nullopt;
    if (guard)
        from = guard->at; // taken up again: whatever was done before counts no longer
    const std::optional<QDateTime> last = lastValid(alert, rule, from);
    if (const StepRule *first = rule.after.isEmpty() ? nullptr : table.step(rule.after)) {
        const std::optional<QDateTime> before = firstSince(alert, *first, from, last);
        if (!before)
            return std::nullopt;
        from = *before;
    }
    Deadline deadline{rule.id, rule.tier, period.severity, {}, {}};
    if (!time->repeat) {
        if ((last && *last >= from) || excused)
            return std::nullopt;
        const QDateTime due = days.dueAfter(from, time->first);
        deadline.due = deadline.latest = rule.schoolNights ? days.schoolNightFrom(due) : due;
        return deadline;
    }
    const QDateTime start = last.value_or(from);
    deadline.due = days.dueAfter(start, last || (period.lowered && !guard) ? *time->repeat : time->first);
    if (rule.schoolNights)
        deadline.due = days.schoolNightFrom(deadline.due);
    deadline.latest = time->most ? std::max(deadline.due, days.dueAfter(start, *time->most)) : deadline.due;
    return deadline;
}

bool leadTold(const Alert &alert, const QDateTime &from)
{
    return lastDone(alert, SafeguardingLead, from) || lastDone(alert, inPlace(SafeguardingLead), from);
}

bool leadTold(const Alert &alert)
{
    return leadTold(alert, alert.homeAnswered.isValid() ? alert.homeAnswered : alert.firstRecord);
}

/// Since when the lead has waited to hear of the home of another pupil; none: nothing is unknown, or it was told since.
std::optional<QDateTime> otherHomeSince(const Alert &alert)
{
    std::optional<QDateTime> since;
    for (const Fact &fact : alert.facts) {
        if (fact.kind == FactKind::OtherHomeAnswered)
            since.reset();
        else if (fact.kind == FactKind::OtherHomeUnknown && !since && !leadTold(alert, fact.at))
            since = fact.at;
    }
    return alert.bullying ? since : std::nullopt; // suspected again, what nobody knew is still not known
}

/// "Within the hour", whatever else is asked.
QDateTime leadDue(const Alert &alert)
{
    return (alert.homeAnswered.isValid() ? alert.homeAnswered : alert.firstRecord).addMSecs(LeadMilliseconds);
}

/// Towards parents only after the question about home is answered with no; protection keeps its clock.
Deadline madeSafe(Deadline deadline, const GradingTable &table, const Alert &alert)
{
    QString step = SafeGuardian;
    if (alert.home == HomeInvolved::No)
        return deadline;
    if (alert.home == HomeInvolved::NotAsked)
        step = AskHome;
    if (alert.home == HomeInvolved::Unknown && !leadTold(alert)) {
        step = SafeguardingLead;
        deadline.due = std::min(deadline.due, leadDue(alert));
    }
    deadline.step = step;
    deadline.latest = deadline.due;
    if (const StepRule *rule = table.step(step))
        deadline.tier = rule->tier;
    return deadline;
}

/// Nothing goes to a suspected person; its clock runs on.
Deadline madeIndependent(Deadline deadline, const GradingTable &table, const Alert &alert)
{
    const StepRule *rule = table.step(deadline.step);
    if (rule && goesToSuspect(*rule, alert))
        deadline.step = inPlace(rule->id);
    return deadline;
}

void keepEarliest(QList<Deadline> &list, const Deadline &deadline)
{
    const auto same = std::find_if(list.begin(), list.end(), [&](const Deadline &d) { return d.step == deadline.step; });
    if (same == list.end())
        list.append(deadline);
    else if (deadline.due < same->due)
        *same = deadline;
}

} // namespace

bool goesToSuspect(const StepRule &rule, const Alert &alert)
{
    // Of whom nobody knows what they are, every post may be theirs.
    return std::any_of(alert.suspected.begin(), alert.suspected.end(), [&](const Suspect &suspect) {
        return suspect.as.isEmpty() ? !rule.to.isEmpty() : rule.to.contains(suspect.as);
    });
}

QDateTime levelSince(const Alert &alert)
{
    QDateTime since = alert.firstRecord;
    for (const Decision &decision : alert.decisions) {
        if (decision.after != decision.before)
            since = decision.at;
    }
    return since;
}

QList<Deadline> openSteps(const GradingTable &table, const Alert &alert, const LocalDays &days)
{
    QList<Deadline> open;
    const QList<Period> periods = alert.state == State::Closed ? QList<Period>{} : periodsOf(alert);
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const Period &period = periods.at(i);
        const auto ended = std::find_if(periods.begin() + i + 1, periods.end(),
                                        [&](const Period &later) { return later.severity < period.severity; });
        for (const StepRule &rule : table.steps) {
            const bool inquires = rule.inquiry != InquiryPart::None;
            if (inquires && i + 1 != periods.size())
                continue;
            const std::optional<Deadline> deadline = inquires ? dueInInquiry(period.severity, table, rule, alert, days)
                                                              : dueUnder(period, table, rule, alert, days);
            if (!deadline || (ended != periods.end() && deadline->due >= ended->from))
                continue;
            const Deadline safe = rule.parental ? madeSafe(*deadline, table, alert) : *deadline;
            keepEarliest(open, madeIndependent(safe, table, alert));
        }
    }
    QList<QDateTime> unsure; // ends of the hours in which the lead is told
    if (alert.home == HomeInvolved::Unknown && !leadTold(alert))
        unsure.append(leadDue(alert));
    if (const std::optional<QDateTime> since = otherHomeSince(alert))
        unsure.append(since->addMSecs(LeadMilliseconds));
    for (const QDateTime &due : std::as_const(unsure)) {
        if (periods.isEmpty())
            break;
        const StepRule *lead = table.step(SafeguardingLead);
        const Deadline deadline{SafeguardingLead, lead ? lead->tier : Tier::School, periods.last().severity, due, due};
        keepEarliest(open, madeIndependent(deadline, table, alert));
    }
    for (const Task &task : alert.tasks) {
        if (!task.done)
            open.append({u"task:"_s + taskKindName(task.kind), task.tier, task.urgency, task.due, task.due});
    }
    std::stable_sort(open.begin(), open.end(), [](const Deadline &a, const Deadline &b) { return a.due < b.due; });
    return open;
}

std::optional<Deadline> signaturesDue(const GradingTable &table, const Alert &alert, const LocalDays &days)
{
    if (alert.state == State::Closed || !alert.severity)
        return std::nullopt;
    QDateTime since;
    for (auto decision = alert.decisions.rbegin(); decision != alert.decisions.rend(); ++decision) {
        if (owed(table, alert, *decision).isEmpty())
            break;
        since = since.isValid() ? std::min(since, decision->at) : decision->at; // deciding anew puts nothing off
    }
    const auto time = table.signatures.times.constFind(*alert.severity);
    if (!since.isValid() || time == table.signatures.times.constEnd())
        return std::nullopt;
    const QDateTime due = days.dueAfter(since, time->first);
    return Deadline{SignaturesFollow, table.signatures.tier, *alert.severity, due, due};
}

QList<Deadline> openDuties(const GradingTable &table, const Alert &alert, const LocalDays &days)
{
    QList<Deadline> open = openSteps(table, alert, days);
    if (const std::optional<Deadline> signatures = signaturesDue(table, alert, days)) {
        const auto place = std::upper_bound(open.begin(), open.end(), *signatures,
                                            [](const Deadline &a, const Deadline &b) { return a.due < b.due; });
        open.insert(place, *signatures);
    }
    return open;
}

Tier seenNow(const Deadline &deadline, const QDateTime &now)
{
    return deadline.isOverdue(now) ? nextHigher(deadline.tier) : deadline.tier;
}

QList<Overdue> overdue(const GradingTable &table, const Alert &alert, const LocalDays &days, const QDateTime &now)
{
    QList<Overdue> late;
    for (const Deadline &deadline : openSteps(table, alert, days)) {
        if (deadline.isOverdue(now))
            late.append({deadline, seenNow(deadline, now)});
    }
    return late;
}

QList<Overdue> visibleAt(Tier tier, const QList<Overdue> &late)
{
    QList<Overdue> seen;
    std::copy_if(late.begin(), late.end(), std::back_inserter(seen),
                 [&](const Overdue &entry) { return entry.seenAt == tier || entry.deadline.tier == tier; });
    return seen;
}

Severity gravity(const Alert &alert)
{
    Severity level = alert.severity.value_or(Severity::Blue);
    for (const Signal &signal : alert.found) {
        if (alert.decisions.isEmpty() || signal.noticed > alert.decisions.last().at)
            level = std::max(level, signal.urgency);
    }
    for (const Task &task : alert.tasks) {
        if (!task.done)
            level = std::max(level, task.urgency);
    }
    return level;
}

ListPlace listPlace(const Alert &alert, const QList<Deadline> &open)
{
    const qint64 due = open.isEmpty() ? std::numeric_limits<qint64>::max() : open.first().due.toMSecsSinceEpoch();
    return {alert.state == State::Closed && open.isEmpty(), -static_cast<int>(gravity(alert)), due,
            alert.firstRecord.toMSecsSinceEpoch(), alert.id.bytes()};
}

QList<Alert> byGravity(const GradingTable &table, const QList<Alert> &alerts, const LocalDays &days)
{
    QList<std::pair<ListPlace, qsizetype>> order;
    for (qsizetype i = 0; i < alerts.size(); ++i)
        order.append({listPlace(alerts.at(i), openDuties(table, alerts.at(i), days)), i});
    std::sort(order.begin(), order.end());
    QList<Alert> sorted;
    for (const auto &entry : order)
        sorted.append(alerts.at(entry.second));
    return sorted;
}

} // namespace core::alerts
