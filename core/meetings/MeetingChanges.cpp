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

Changes changesIn(const alerts::AlertView &view, const Case *last, const QDateTime &since)
{
    const alerts::Alert &alert = view.alert;
    const auto isNew = [&](const QDateTime &at) { return !since.isValid() || at > since; };
    Changes changes;
    changes.since = since;
    if (last) {
        changes.stateBefore = last->state;
        changes.lastDecision = last->decided;
        changes.lastItems = last->items;
    }
    for (const alerts::Decision &decision : alert.decisions) {
        if (since.isValid() && decision.at <= since)
            changes.levelBefore = decision.after;
    }
    for (const alerts::Signal &signal : alert.found)
        changes.newSignals += isNew(signal.noticed) ? 1 : 0;
    const auto contact = [&](const QDateTime &at) {
        if (!changes.lastContact.isValid() || at > changes.lastContact)
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
        if (step.step == FollowUp)
            contact(step.at);
        if (isNew(step.at) && step.step != ReviewStep && !changes.stepsDone.contains(step.step))
            changes.stepsDone.append(step.step);
    }
    for (const alerts::Duty &duty : view.duties) {
        if (duty.overdue)
            changes.overdue.append(duty.name);
    }
    return changes;
}

} // namespace core::meetings
