// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/AlertProgress.h"

#include "core/alerts/AlertRepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts
{

namespace
{

// Words of the grading table.
constexpr QLatin1String ReportClass("report_class");
constexpr QLatin1String FollowUp("follow_up");
constexpr QLatin1String ClassHead("class_head");

bool isTalk(TaskKind kind)
{
    return kind == TaskKind::Interview || kind == TaskKind::SpeakToday;
}

void addTo(assessments::CaseProgress &progress, const Alert &alert, const QDateTime &since)
{
    for (const StepDone &step : alert.steps) {
        if (step.at < since)
            continue;
        progress.crossChecked = progress.crossChecked || step.step == ReportClass;
        progress.followed = progress.followed || step.step == FollowUp;
    }
    const auto talked = [&](const QDateTime &when) {
        if (when < since)
            return;
        progress.interviewed = true;
        progress.lastTalk = std::max(progress.lastTalk, when);
    };
    for (const Fact &fact : alert.facts) {
        if (fact.kind == FactKind::Interview)
            talked(fact.at);
    }
    for (const Task &task : alert.tasks) {
        if (isTalk(task.kind) && task.done)
            talked(*task.done);
    }
    for (const Decision &decision : alert.decisions) {
        if (decision.at < since)
            continue;
        progress.graded = progress.graded || decision.after.has_value();
        progress.crossChecked =
            progress.crossChecked || std::any_of(decision.deciders.begin(), decision.deciders.end(),
                                                 [](const Decider &decider) { return decider.role == ClassHead; });
        if (!decision.after)
            progress.reasons = decision.reasons;
    }
    progress.followed = progress.followed || alert.state == State::Following;
}

} // namespace

Result<QHash<Id<students::Student>, assessments::CaseProgress>>
AlertProgress::progressSince(const QDateTime &since) const
{
    YICE_ASSIGN(const QList<Alert> alerts, AlertRepository(m_db).list({}));
    QHash<Id<students::Student>, assessments::CaseProgress> all;
    QSet<Id<students::Student>> open;
    for (const Alert &alert : alerts) {
        assessments::CaseProgress &progress = all[alert.student];
        addTo(progress, alert, since);
        if (alert.state != State::Closed)
            open.insert(alert.student);
        else if (!alert.decisions.isEmpty() && alert.decisions.last().at >= since)
            progress.closed = true;
    }
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (!open.contains(it.key()))
            continue;
        it->closed = false;
        it->reasons.clear();
    }
    return all;
}

} // namespace core::alerts
