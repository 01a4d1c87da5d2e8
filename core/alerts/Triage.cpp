// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/Triage.h"

#include "core/alerts/CaseSafety.h"
#include "core/alerts/CaseRules.h"
#include "core/alerts/SuspectMatch.h"
#include "core/students/OwnStudents.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts
{

namespace
{

constexpr qsizetype SecondLook = 2; ///< persons

qsizetype whoLooked(const GradingTable &table, const Alert &alert, const QList<Decider> &deciders)
{
    QStringList persons;
    for (const Decider &one : deciders) {
        if (table.roles.contains(one.role) && !isSuspect(alert, one.person.trimmed(), one.role))
            persons.append(one.person);
    }
    return personsAmong(persons);
}

QStringList signaturesOwed(const GradingTable &table, const Alert &alert, const Decision &ruling)
{
    Decision asked = ruling;
    asked.before = std::nullopt;
    asked.after = Severity::Blue;
    for (const Signal &signal : alert.found)
        asked.after = std::max(*asked.after, signal.suggests);
    QStringList missing = owed(table, alert, asked);
    missing.removeIf([](const QString &word) { return word.startsWith(u"evidence"); });
    return missing;
}

/// A talk without danger, after the last sign of danger.
bool talkedSince(const Alert &alert, const QDateTime &sign, const QDateTime &until)
{
    return std::any_of(alert.facts.begin(), alert.facts.end(), [&](const Fact &fact) {
        return fact.kind == FactKind::Interview && !fact.danger && fact.at >= sign && fact.at <= until;
    });
}

} // namespace

bool isDanger(const Signal &signal)
{
    return signal.kind == SignalKind::CriticalAnswer || signal.urgency >= Severity::Orange;
}

bool isSetAside(const Alert &alert)
{
    return alert.state == State::Closed && !alert.decisions.isEmpty() && !alert.decisions.last().before
        && !alert.decisions.last().after;
}

bool hasNewDanger(const Alert &alert)
{
    return alert.state == State::Closed && !alert.decisions.isEmpty() &&
           std::any_of(alert.found.begin(), alert.found.end(), [&](const Signal &signal) {
               return isDanger(signal) && signal.noticed >= alert.decisions.last().at;
           });
}

QStringList unmetForSettingAside(const GradingTable &table, const Alert &alert, const Decision &ruling)
{
    if (alert.state == State::Closed)
        return {u"open_case"_s};
    if (alert.severity || !alert.decisions.isEmpty())
        return {u"ungraded"_s};
    QStringList unmet;
    if (alert.harmSuspected)
        unmet.append(u"harm_suspected"_s);
    if (alert.bullying)
        unmet.append(u"bullying_suspected"_s);
    if (std::any_of(alert.facts.begin(), alert.facts.end(), [](const Fact &fact) { return fact.danger; }))
        unmet.append(u"danger"_s);
    for (const Task &task : alert.tasks) {
        if (!task.done)
            unmet.append(u"task:"_s + taskKindName(task.kind));
    }
    unmet += signaturesOwed(table, alert, ruling);
    std::optional<QDateTime> danger;
    for (const Signal &signal : alert.found) {
        if (isDanger(signal))
            danger = std::max(danger.value_or(signal.noticed), signal.noticed);
    }
    if (danger && !talkedSince(alert, *danger, ruling.at))
        unmet.append(u"interview"_s);
    if (danger && whoLooked(table, alert, ruling.deciders) < SecondLook)
        unmet.append(u"second_look"_s);
    unmet.removeDuplicates();
    return unmet;
}

Result<Alert> setAside(const GradingTable &table, const Alert &alert, const Decision &ruling)
{
    const QStringList unmet = unmetForSettingAside(table, alert, ruling);
    if (!unmet.isEmpty())
        return fail(ErrorCode::ConditionsUnmet, unmet.join(u' '), {{u"open"_s, unmet}});
    Alert changed = alert;
    Decision ending = ruling;
    ending.before = std::nullopt;
    ending.after = std::nullopt;
    ending.tableVersion = table.version;
    changed.decisions.append(ending);
    changed.state = State::Closed;
    return changed;
}

Result<> setCaseAside(storage::Connection &db, const GradingTable &table, const Id<Alert> &id, qint64 revision, Decision ruling)
{
    YICE_TRY(db.viewer().require(Permission::EditAlerts));
    AlertRepository alerts(db);
    YICE_ASSIGN(const Alert before, alerts.find(id));
    YICE_ASSIGN(const bool own, students::isOwn(db, before.student));
    YICE_ASSIGN(const CaseSafety safety, caseSafety(db, before.student)); // of all cases: another may name them
    if (!own || safety.viewerSuspected)
        return fail(ErrorCode::NotFound, u"alert"_s, {{u"id"_s, id.toString()}});
    if (before.revision != revision)
        return fail(ErrorCode::Conflict, u"alert"_s, {{u"id"_s, id.toString()}});
    ruling.at = db.clock().now();
    if (ruling.deciders.isEmpty())
        ruling.deciders.append({db.viewer().name, signingRole(db.viewer())});
    for (Decider &decider : ruling.deciders) {
        if (decider.person.trimmed().isEmpty())
            decider.person = db.viewer().name;
    }
    YICE_ASSIGN(const Alert after, setAside(table, before, ruling));
    return alerts.save(before, after);
}

} // namespace core::alerts
