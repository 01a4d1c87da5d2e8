// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/AlertRules.h"

#include "core/alerts/AlertJoin.h"
#include "core/alerts/CaseRules.h"
#include "core/alerts/SuspectMatch.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts {

namespace {

/// Signatures that are missing. One person gives one signature: the first, whatever else is signed for.
QStringList missingSignatures(const GradingTable &table, const Signatures &needed, const Alert &alert,
                              const QList<Decider> &deciders)
{
    QStringList persons;
    QSet<QString> roles;
    for (const Decider &decider : deciders) {
        const QString person = decider.person.trimmed();
        const bool again = std::any_of(persons.begin(), persons.end(), [&](const QString &one) { return sameName(one, person); });
        if (person.isEmpty() || isSuspect(alert, person, decider.role) || again || !table.roles.contains(decider.role))
            continue;
        persons.append(person);
        roles.insert(decider.role);
    }
    QStringList missing;
    for (const QString &role : needed.roles) {
        if (!roles.contains(role))
            missing.append(u"signature:"_s + role);
    }
    if (roles.size() < needed.distinctRoles)
        missing.append(u"distinct_roles"_s);
    return missing;
}

/// Evidence that says which record shows it.
bool isKept(const Evidence &evidence)
{
    return !evidence.record.isEmpty();
}

QStringList missingGrounds(const Decision &decision)
{
    QStringList missing;
    const auto blank = [](const QString &reason) { return reason.trimmed().isEmpty(); };
    if (std::all_of(decision.reasons.begin(), decision.reasons.end(), blank))
        missing.append(u"reasons"_s);
    if (std::none_of(decision.evidence.begin(), decision.evidence.end(), isKept))
        missing.append(u"evidence"_s);
    return missing;
}

/// Facts of one kind since the present level began, not after the decision.
QList<Fact> factsOf(const Alert &alert, FactKind kind, const QDateTime &since, const QDateTime &until)
{
    QList<Fact> found;
    std::copy_if(alert.facts.begin(), alert.facts.end(), std::back_inserter(found),
                 [&](const Fact &fact) { return fact.kind == kind && fact.at >= since && fact.at <= until; });
    std::stable_sort(found.begin(), found.end(), [](const Fact &a, const Fact &b) { return a.at < b.at; });
    return found;
}

qsizetype stepsDone(const Alert &alert, const QString &step, const QDateTime &since, const QDateTime &until)
{
    return std::count_if(alert.steps.begin(), alert.steps.end(), [&](const StepDone &done) {
        return done.step == step && done.at >= since && done.at <= until;
    });
}

/// "Successive" is read as: none with danger between them. Daily talks would otherwise never be days apart.
bool interviewsClear(const Alert &alert, const Condition &condition, const QDateTime &since, const Decision &ruling,
                     const LocalDays &days)
{
    QList<Fact> run;
    for (const Fact &interview : factsOf(alert, FactKind::Interview, since, ruling.at)) {
        if (interview.danger)
            run.clear();
        else
            run.append(interview);
    }
    return run.size() >= condition.count
        && days.dayOf(run.first().at).daysTo(days.dayOf(run.last().at)) >= condition.days;
}

bool isStable(const Alert &alert, int forDays, const QDateTime &since, const Decision &ruling, const LocalDays &days)
{
    QDateTime calm = since;
    for (const Fact &fact : alert.facts) {
        if ((fact.kind == FactKind::Incident || fact.danger) && fact.at <= ruling.at)
            calm = std::max(calm, fact.at);
    }
    return days.dayOf(calm).daysTo(days.dayOf(ruling.at)) >= forDays;
}

/// Where home may be involved, a safe guardian or the civil affairs office; never somebody who is suspected.
bool guardianAgrees(const Alert &alert, const QDateTime &since, const QDateTime &until)
{
    const auto agreed = factsOf(alert, alert.home == HomeInvolved::No ? FactKind::GuardianAgrees : FactKind::SafeGuardianAgrees,
                                since, until);
    return std::any_of(agreed.begin(), agreed.end(), [&](const Fact &fact) {
        return std::none_of(alert.suspected.begin(), alert.suspected.end(),
                            [&](const Suspect &suspect) { return namedIn(fact.note, suspect); });
    });
}

bool holds(const Condition &condition, const Alert &alert, const Decision &ruling, const LocalDays &days)
{
    const QDateTime since = levelSince(alert);
    const auto has = [&](FactKind kind) { return !factsOf(alert, kind, since, ruling.at).isEmpty(); };
    switch (condition.kind) {
    case ConditionKind::ClearInterviews:
        return interviewsClear(alert, condition, since, ruling, days);
    case ConditionKind::MedicalPaperIfReferred:
        return stepsDone(alert, u"refer"_s, since, ruling.at) == 0 || has(FactKind::MedicalPaper);
    case ConditionKind::GuardianAgrees:
        return guardianAgrees(alert, since, ruling.at);
    case ConditionKind::MeetingMinutes:
        return has(FactKind::MeetingMinutes);
    case ConditionKind::FunctionBetter:
        return has(FactKind::FunctionBetter);
    case ConditionKind::ScaleBelowCutOff:
        return has(FactKind::ScaleBelowCutOff);
    case ConditionKind::StableDays:
        return isStable(alert, condition.days, since, ruling, days);
    case ConditionKind::Reviews:
        return stepsDone(alert, u"review"_s, since, ruling.at) >= condition.count;
    }
    return false;
}

QStringList unmetOf(const Leaving &leaving, const Alert &alert, const Decision &ruling, const LocalDays &days)
{
    QStringList unmet;
    for (const Condition &condition : leaving.conditions) {
        if (condition.kind == ConditionKind::GuardianAgrees && alert.home == HomeInvolved::NotAsked)
            unmet.append(AskHome);
        if (!holds(condition, alert, ruling, days))
            unmet.append(conditionName(condition.kind));
    }
    return unmet;
}

QStringList unmetForAnyLeaving(const GradingTable &table, const Alert &alert)
{
    if (alert.state == State::Closed)
        return {u"open_case"_s};
    if (!alert.severity || alert.decisions.isEmpty())
        return {u"graded"_s};
    if (!owed(table, alert, alert.decisions.last()).isEmpty())
        return {u"confirmed"_s};
    return {};
}

Alert decided(const GradingTable &table, const Alert &alert, Decision ruling)
{
    Alert changed = alert;
    ruling.before = alert.severity;
    ruling.tableVersion = table.version;
    changed.decisions.append(ruling);
    return changed;
}

Error unmetError(const QStringList &unmet)
{
    return Error(ErrorCode::ConditionsUnmet, unmet.join(u' '), {{u"open"_s, unmet}});
}

} // namespace

Alert raised(const GradingTable &table, const Alert &alert, const Decider &by, Decision ruling)
{
    if (!ruling.deciders.contains(by))
        ruling.deciders.prepend(by);
    Alert start = alert;
    if (alert.state == State::Closed)
        start = following(alert, ruling.factsRecorded.isValid() ? std::min(ruling.factsRecorded, ruling.at) : ruling.at);
    ruling.after = std::max(start.severity.value_or(Severity::Blue), ruling.after.value_or(Severity::Blue));
    Alert changed = decided(table, start, ruling);
    const bool graver = ruling.after != start.severity;
    changed.severity = ruling.after;
    if (changed.state < State::Graded)
        changed.state = State::Graded;
    else if (graver && changed.state == State::Following)
        changed.state = State::Intervening;
    return changed;
}

QStringList owed(const GradingTable &table, const Alert &alert, const Decision &decision)
{
    if (!decision.before && !decision.after)
        return {}; // set aside: whole from the beginning, or refused
    const LevelRule from = table.levels.value(decision.before.value_or(Severity::Blue));
    Signatures needed;
    if (!decision.after)
        needed = from.close ? from.close->signatures : from.signatures;
    else if (decision.before && *decision.after < *decision.before)
        needed = from.lower ? from.lower->signatures : from.signatures;
    else
        needed = table.levels.value(*decision.after).signatures;
    QStringList missing = missingSignatures(table, needed, alert, decision.deciders) + missingGrounds(decision);
    const bool beyondScales = std::any_of(decision.evidence.begin(), decision.evidence.end(),
                                          [](const Evidence &one) { return one.kind != EvidenceKind::Scale && isKept(one); });
    if (decision.after && *decision.after >= Severity::Orange && !beyondScales)
        missing.append(u"evidence_beyond_scales"_s);
    return missing;
}

Result<Alert> signedBy(const GradingTable &table, const Alert &alert, const Decider &decider)
{
    if (alert.decisions.isEmpty())
        return fail(ErrorCode::NotFound, u"decision"_s);
    if (!table.roles.contains(decider.role))
        return fail(ErrorCode::Invalid, decider.role, {{u"field"_s, u"role"_s}, {u"allowed"_s, table.roles.keys()}});
    Alert changed = alert;
    if (!changed.decisions.last().deciders.contains(decider))
        changed.decisions.last().deciders.append(decider);
    return changed;
}

Result<Alert> notSignedBy(const Alert &alert, const QString &person)
{
    if (alert.decisions.isEmpty())
        return fail(ErrorCode::NotFound, u"decision"_s);
    Alert changed = alert;
    changed.decisions.last().deciders.removeIf([&](const Decider &one) { return sameName(one.person, person); });
    return changed;
}

Result<Alert> grounded(const Alert &alert, const QStringList &reasons, const QList<Evidence> &evidence)
{
    if (alert.decisions.isEmpty())
        return fail(ErrorCode::NotFound, u"decision"_s);
    Alert changed = alert;
    changed.decisions.last().reasons += reasons;
    changed.decisions.last().evidence += evidence;
    return changed;
}

QStringList unmetForLowering(const GradingTable &table, const Alert &alert, const Decision &ruling, const LocalDays &days)
{
    QStringList unmet = unmetForAnyLeaving(table, alert);
    if (!alert.severity || alert.state == State::Closed)
        return unmet;
    if (!ruling.after || static_cast<int>(*ruling.after) != static_cast<int>(*alert.severity) - 1)
        unmet.append(u"one_step"_s);
    if (const std::optional<Leaving> leaving = table.levels.value(*alert.severity).lower)
        unmet += unmetOf(*leaving, alert, ruling, days);
    Decision complete = ruling;
    complete.before = alert.severity;
    return unmet + owed(table, alert, complete);
}

Result<Alert> lowered(const GradingTable &table, const Alert &alert, const Decision &ruling, const LocalDays &days)
{
    const QStringList unmet = unmetForLowering(table, alert, ruling, days);
    if (!unmet.isEmpty())
        return fail(unmetError(unmet));
    Alert changed = decided(table, alert, ruling);
    changed.severity = ruling.after;
    return changed;
}

QStringList unmetForClosing(const GradingTable &table, const Alert &alert, const Decision &ruling, const LocalDays &days)
{
    QStringList unmet = unmetForAnyLeaving(table, alert);
    if (alert.state == State::Closed)
        return unmet;
    const std::optional<Leaving> leaving = alert.severity ? table.levels.value(*alert.severity).close : std::nullopt;
    if (leaving)
        unmet += unmetOf(*leaving, alert, ruling, days);
    else if (alert.severity)
        unmet.append(u"lightest_level"_s);
    Decision ending = ruling;
    ending.before = alert.severity;
    ending.after = std::nullopt;
    unmet += owed(table, alert, ending);
    if (alert.severity && alert.state != State::Following)
        unmet.append(u"following"_s);
    for (const Deadline &deadline : openSteps(table, alert, days)) {
        const StepRule *rule = table.step(deadline.step);
        const bool repeats = rule && rule->times.value(deadline.severity).repeat.has_value();
        if (!rule)
            unmet.append(deadline.step);
        else if (!repeats || deadline.isOverdue(ruling.at))
            unmet.append(u"step:"_s + deadline.step);
    }
    return unmet;
}

Result<Alert> closed(const GradingTable &table, const Alert &alert, const Decision &ruling, const LocalDays &days)
{
    Decision ending = ruling;
    ending.after = std::nullopt;
    const QStringList unmet = unmetForClosing(table, alert, ending, days);
    if (!unmet.isEmpty())
        return fail(unmetError(unmet));
    Alert changed = decided(table, alert, ending);
    changed.state = State::Closed;
    return changed;
}

Result<Alert> advanced(const Alert &alert, State to)
{
    const bool allowed = (alert.state == State::Noticed && to == State::Triaged)
        || (alert.state == State::Graded && to == State::Intervening)
        || (alert.state == State::Intervening && to == State::Following);
    if (!allowed)
        return fail(unmetError({u"order"_s}));
    Alert changed = alert;
    changed.state = to;
    return changed;
}

} // namespace core::alerts
