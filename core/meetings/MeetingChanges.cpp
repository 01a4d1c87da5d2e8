// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/MeetingChanges.h"

#include "core/meetings/MeetingSteps.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::meetings
{

namespace
{
constexpr QLatin1String FollowUp("follow_up");
}

std::optional<alerts::Severity> levelAt(const alerts::Alert &alert, const QDateTime &instant)
{
    std::optional<alerts::Severity> level;
    for (const alerts::Decision &decision : alert.decisions) {
        if (decision.at <= instant)
            level = decision.after;
    }
    return level;
}

Changes changesIn(const alerts::AlertView &view, const Case *last, const QDateTime &until)
{
    const alerts::Alert &alert = view.alert;
    Changes changes;
    if (last) {
        changes.since = last->decided->at;
        changes.stateBefore = last->state;
        changes.levelBefore = levelAt(alert, changes.since);
        changes.lastDecision = last->decided;
        changes.lastItems = last->items;
    }
    const auto isLater = [&](const QDateTime &at) { return until.isValid() && at > until; };
    const auto isNew = [&](const QDateTime &at) {
        return !isLater(at) && (!changes.since.isValid() || at > changes.since);
    };
    for (Item &item : changes.lastItems) {
        if (!isLater(item.done))
            continue;
        item.done = {};
        item.outcome.clear();
    }
    for (const alerts::Signal &signal : alert.found)
        changes.newSignals += isNew(signal.noticed) ? 1 : 0;
    const auto contact = [&](const QDateTime &at) {
        if (!isLater(at) && (!changes.lastContact.isValid() || at > changes.lastContact))
            changes.lastContact = at;
    };
    for (const alerts::Fact &fact : alert.facts) {
        if (fact.kind == alerts::FactKind::Interview)
            contact(fact.at);
        if (!isNew(fact.at))
            continue;
        changes.interviews += fact.kind == alerts::FactKind::Interview ? 1 : 0;
        changes.incidents += fact.kind == alerts::FactKind::Incident ? 1 : 0;
        changes.danger = changes.danger || fact.danger;
    }
    for (const alerts::StepDone &step : alert.steps) {
        if (!step.counts())
            continue;
        if (step.step == FollowUp)
            contact(step.at);
        // Read and printed in passing: it does not tell whom a step would have gone to.
        const QString done = alerts::isInPlace(step.step) ? QString(alerts::IndependentPerson) : step.step;
        if (isNew(step.at) && step.step != ReviewStep && !changes.stepsDone.contains(done))
            changes.stepsDone.append(done);
    }
    for (const alerts::Duty &duty : view.duties) {
        if (duty.overdue && !until.isValid())
            changes.overdue.append(duty.name);
    }
    return changes;
}

} // namespace core::meetings
