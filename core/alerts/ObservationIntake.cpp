// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/ObservationIntake.h"

#include "core/alerts/AlertJoin.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::base::JsonReader;

namespace core::alerts
{

namespace
{

constexpr int MostSuggested = 2; // grading.md 3.3, invariant 1

Signal signalOf(const Observed &seen, const QString &rule, Severity suggests, Severity urgency)
{
    Signal signal;
    signal.student = seen.student;
    signal.kind = SignalKind::Observation;
    signal.rule = rule;
    signal.suggests = suggests;
    signal.urgency = urgency;
    signal.noticed = seen.noticed;
    signal.note = seen.note;
    return signal;
}

QString criticalRule(const SignalRules &rules, const QString &scale, int item)
{
    const auto found = std::find_if(rules.critical.begin(), rules.critical.end(),
                                    [&](const CriticalRule &rule) { return rule.scale == scale && rule.item == item; });
    return found == rules.critical.end() ? rules.anyCritical.id : found->id;
}

} // namespace

ObservationRules readObservationRules(JsonReader &reader, const assessments::Scale &scale)
{
    ObservationRules rules;
    rules.scale = scale.id;
    JsonReader sameDay = reader.object(u"sameDay"_s);
    sameDay.allowOnly({u"after"_s, u"unit"_s, u"mark"_s});
    rules.sameDay = readSpan(sameDay);
    sameDay.mark();
    reader.adopt(sameDay);
    for (JsonReader entry : reader.objects(u"talks"_s)) {
        entry.allowOnly({u"id"_s, u"item"_s, u"atLeast"_s, u"suggests"_s, u"urgency"_s, u"interview"_s, u"mark"_s});
        TalkItem talk;
        talk.id = entry.text(u"id"_s);
        talk.item = entry.number(u"item"_s, 1, 500);
        talk.atLeast = entry.number(u"atLeast"_s, 1, 100);
        talk.suggests = static_cast<Severity>(entry.number(u"suggests"_s, 1, MostSuggested));
        talk.urgency = static_cast<Severity>(entry.number(u"urgency"_s, 1, 4));
        entry.mark();
        JsonReader interview = entry.object(u"interview"_s);
        interview.allowOnly({u"after"_s, u"unit"_s, u"mark"_s});
        talk.interview = readSpan(interview);
        interview.mark();
        entry.adopt(interview);
        if (!scale.item(talk.item))
            entry.refuse(u"item"_s);
        reader.adopt(entry);
        rules.talks.append(talk);
    }
    return rules;
}

Findings observedFindings(const SignalRules &signalRules, const ObservationRules &rules, const Observed &seen,
                          const LocalDays &days)
{
    Findings findings;
    if (seen.isEmpty())
        return findings;
    Task talk;
    talk.kind = TaskKind::Interview;
    talk.student = seen.student;
    talk.tier = Tier::School;
    talk.opened = seen.noticed;
    talk.scale = rules.scale;
    const auto add = [&](const QString &rule, int item, Severity suggests, Severity urgency, const QDateTime &due) {
        findings.found.append(signalOf(seen, rule, suggests, urgency));
        talk.items.append(item);
        talk.urgency = std::max(talk.urgency, urgency);
        talk.due = talk.due.isValid() ? std::min(talk.due, due) : due;
    };
    for (const int item : seen.critical)
        add(criticalRule(signalRules, rules.scale, item), item, signalRules.criticalSuggests, signalRules.criticalUrgency,
            days.dueAfter(seen.noticed, rules.sameDay));
    for (const TalkItem &one : seen.talks)
        add(one.id, one.item, one.suggests, one.urgency, days.dueAfter(seen.noticed, one.interview));
    findings.tasks.append(talk);
    return findings;
}

Result<> ObservationIntake::take(const ObservationRules &rules, const Observed &seen)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    const Findings findings = observedFindings(m_context.signalRules, rules, seen, m_context.days);
    if (findings.found.isEmpty())
        return {};
    AlertRepository alerts(m_db);
    YICE_TRY(joinCase(alerts, m_context, seen.student, findings, seen.tier));
    return {};
}

Result<int> ObservationIntake::takenBack(const QList<storage::RecordKey> &raised)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    return sourcesGone(m_db, raised, [](const QByteArray &) { return false; });
}

} // namespace core::alerts
