// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/Deadlines.h"

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
        if (done.step == step && done.at >= from && (!last || done.at > *last))
            last = done.at;
    }
    return last;
}

std::optional<Deadline> dueUnder(const Period &period, const StepRule &rule, const Alert &alert, const LocalDays &days)
{
    const auto time = rule.times.constFind(period.severity);
    if (time == rule.times.constEnd() || (rule.onlyIfHarm && !alert.harmSuspected))
        return std::nullopt;
    QDateTime from = period.from;
    if (!rule.after.isEmpty()) {
        const std::optional<QDateTime> before = lastDone(alert, rule.after, from);
        if (!before)
            return std::nullopt;
        from = *before;
    }
    const bool toSafeGuardian = rule.parental && (alert.home == HomeInvolved::Yes || alert.home == HomeInvolved::Unknown);
    const std::optional<QDateTime> last = lastDone(alert, toSafeGuardian ? QString(SafeGuardian) : rule.id, from);
    Deadline deadline{rule.id, rule.tier, period.severity, {}, {}};
    if (!time->repeat) {
        if (last || period.lowered)
            return std::nullopt;
        deadline.due = deadline.latest = days.dueAfter(from, time->first);
        return deadline;
    }
    const QDateTime start = last.value_or(from);
    deadline.due = days.dueAfter(start, last || period.lowered ? *time->repeat : time->first);
    deadline.latest = time->most ? std::max(deadline.due, days.dueAfter(start, *time->most)) : deadline.due;
    return deadline;
}

/// Towards parents only after the question about home is answered with no; protection keeps its clock.
Deadline madeSafe(Deadline deadline, const GradingTable &table, const Alert &alert)
{
    QString step = SafeGuardian;
    if (alert.home == HomeInvolved::No)
        return deadline;
    if (alert.home == HomeInvolved::NotAsked)
        step = AskHome;
    if (alert.home == HomeInvolved::Unknown && !lastDone(alert, SafeguardingLead, alert.homeAnswered)) {
        step = SafeguardingLead;
        if (alert.homeAnswered.isValid())
            deadline.due = std::min(deadline.due, alert.homeAnswered.addMSecs(LeadMilliseconds));
    }
    deadline.step = step;
    deadline.latest = deadline.due;
    if (const StepRule *rule = table.step(step))
        deadline.tier = rule->tier;
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
            const std::optional<Deadline> deadline = dueUnder(period, rule, alert, days);
            if (deadline && (ended == periods.end() || deadline->due < ended->from))
                keepEarliest(open, rule.parental ? madeSafe(*deadline, table, alert) : *deadline);
        }
    }
    for (const Task &task : alert.tasks) {
        if (!task.done)
            open.append({u"task:"_s + taskKindName(task.kind), task.tier, task.urgency, task.due, task.due});
    }
    std::stable_sort(open.begin(), open.end(), [](const Deadline &a, const Deadline &b) { return a.due < b.due; });
    return open;
}

QList<Overdue> overdue(const GradingTable &table, const Alert &alert, const LocalDays &days, const QDateTime &now)
{
    QList<Overdue> late;
    for (const Deadline &deadline : openSteps(table, alert, days)) {
        if (deadline.isOverdue(now))
            late.append({deadline, nextHigher(deadline.tier)});
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
        order.append({listPlace(alerts.at(i), openSteps(table, alerts.at(i), days)), i});
    std::sort(order.begin(), order.end());
    QList<Alert> sorted;
    for (const auto &entry : order)
        sorted.append(alerts.at(entry.second));
    return sorted;
}

} // namespace core::alerts
