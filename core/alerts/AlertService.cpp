// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/AlertService.h"

#include "core/alerts/AlertJoin.h"
#include "core/alerts/AlertWords.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts
{

namespace
{

using storage::Fields;

/// The word of the grading table for who is at the keyboard; empty where no signature of theirs is asked for.
QString signingRole(const Viewer &viewer)
{
    switch (viewer.role) {
    case security::Role::Counsellor:
        return u"psych_teacher"_s;
    case security::Role::Principal:
        return u"principal"_s;
    case security::Role::MoralDirector:
        return u"moral_director"_s;
    case security::Role::Assistant:
    case security::Role::Auditor:
    case security::Role::District:
        break;
    }
    return u""_s;
}

QDateTime notAhead(const QDateTime &given, const QDateTime &now)
{
    return given.isValid() ? std::min(given, now) : now;
}

tl::unexpected<Error> unmet(const QString &word)
{
    return fail(ErrorCode::ConditionsUnmet, word, {{u"open"_s, QStringList{word}}});
}

tl::unexpected<Error> invalid(const QString &field, const QString &value = {})
{
    return fail(ErrorCode::Invalid, value, {{u"field"_s, field}});
}

/// An open case, or the reason why nothing is recorded in it.
Result<Alert> openCase(const Alert &alert)
{
    if (alert.state == State::Closed)
        return unmet(u"open_case"_s);
    return alert;
}

Decision completed(Decision ruling, const Viewer &viewer, const QDateTime &now)
{
    ruling.at = notAhead(ruling.at, now);
    if (ruling.factsRecorded.isValid())
        ruling.factsRecorded = std::min(ruling.factsRecorded, now);
    if (ruling.deciders.isEmpty())
        ruling.deciders.append({viewer.name, signingRole(viewer)});
    return ruling;
}

void hideScores(Alert &alert, const SignalRules &rules)
{
    for (Signal &signal : alert.found) {
        if (signal.kind == SignalKind::ScoreBand)
            signal.rule.clear();
        if (signal.kind == SignalKind::CriticalAnswer)
            signal.rule = rules.anyCritical.id;
    }
    for (Task &task : alert.tasks) {
        task.scale.clear();
        task.items.clear();
    }
}

void hideNotes(Alert &alert)
{
    const auto clear = [](auto &parts) {
        for (auto &part : parts)
            part.note.clear();
    };
    clear(alert.found);
    clear(alert.facts);
    clear(alert.steps);
    clear(alert.tasks);
}

} // namespace

Result<AlertView> AlertService::open(const Id<Alert> &id)
{
    const Viewer &viewer = m_db.viewer();
    YICE_TRY(viewer.require(Permission::SeeAlerts));
    AlertView view;
    YICE_ASSIGN(view.alert, AlertRepository(m_db).find(id));
    YICE_ASSIGN(view.student, m_students.row(view.alert.student));
    view.levelName = m_context.table.levels.value(view.alert.severity.value_or(gravity(view.alert))).name;
    view.duties = dutiesOf(view.alert); // most urgent first
    for (Duty &duty : view.duties)
        duty.student = view.student;
    if (!view.alert.decisions.isEmpty())
        view.owed = owed(m_context.table, view.alert, view.alert.decisions.last());
    view.scoresWithheld =
        !viewer.may(Permission::SeeScores)
        || std::any_of(view.alert.tasks.begin(), view.alert.tasks.end(), [](const Task &t) { return t.breaksConfidence; });
    if (!viewer.may(Permission::SeeScores))
        hideScores(view.alert, m_context.signalRules);
    view.notesWithheld = !viewer.may(Permission::ReadNotes);
    if (view.notesWithheld)
        hideNotes(view.alert);
    for (const Signal &signal : view.alert.found)
        view.signalNames.append(m_context.signalRules.nameOf(signal));
    YICE_TRY(m_db.noteAct(QLatin1String("viewed"), QLatin1String("alert"), id.bytes()));
    return view;
}

Result<Id<Alert>> AlertService::noteSignal(const Id<students::Student> &student, SignalKind kind, Tier tier,
                                           const QString &facts)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    if (!m_context.signalRules.byHand.contains(kind))
        return invalid(u"kind"_s);
    if (facts.trimmed().isEmpty())
        return invalid(u"facts"_s);
    YICE_TRY(m_students.row(student));
    Signal signal;
    signal.student = student;
    signal.kind = kind;
    signal.urgency = m_context.signalRules.byHand.value(kind);
    signal.noticed = m_db.clock().now();
    signal.note = facts.trimmed();
    AlertRepository alerts(m_db);
    return joinCase(alerts, m_context, student, {{signal}, {}}, tier);
}

/// Runs `change`, a callable Result<Alert>(const Alert &), on the case as it stands and stores the outcome.
template <typename Change> Result<> AlertService::change(const Id<Alert> &id, qint64 revision, Change change)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    AlertRepository alerts(m_db);
    YICE_ASSIGN(const Alert before, alerts.find(id));
    if (before.revision != revision)
        return fail(ErrorCode::Conflict, u"alert"_s, {{u"id"_s, id.toString()}});
    YICE_ASSIGN(const Alert after, change(before));
    return alerts.save(before, after);
}

Result<> AlertService::gradeClosed(const Alert &closedAlert, const Decision &ruling)
{
    AlertRepository alerts(m_db);
    YICE_ASSIGN(const std::optional<Alert> present, alerts.current(closedAlert.student));
    if (present && present->state != State::Closed)
        return alerts.save(*present, raised(m_context.table, *present, ruling.deciders.first(), ruling));
    YICE_TRY(alerts.add(raised(m_context.table, closedAlert, ruling.deciders.first(), ruling)));
    return {};
}

Result<> AlertService::grade(const Id<Alert> &id, qint64 revision, const Decision &given)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    if (!given.after)
        return invalid(u"severity"_s);
    const Decision ruling = completed(given, m_db.viewer(), m_db.clock().now());
    AlertRepository alerts(m_db);
    YICE_ASSIGN(const Alert before, alerts.find(id));
    if (before.revision != revision)
        return fail(ErrorCode::Conflict, u"alert"_s, {{u"id"_s, id.toString()}});
    if (before.state == State::Closed)
        return gradeClosed(before, ruling);
    if (before.severity && *ruling.after < *before.severity) {
        YICE_ASSIGN(const Alert after, lowered(m_context.table, before, ruling, m_context.days));
        return alerts.save(before, after);
    }
    return alerts.save(before, raised(m_context.table, before, ruling.deciders.first(), ruling));
}

Result<> AlertService::sign(const Id<Alert> &id, qint64 revision, const Decider &decider)
{
    Decider person = decider;
    if (person.person.trimmed().isEmpty())
        person.person = m_db.viewer().name;
    return change(id, revision, [&](const Alert &alert) { return signedBy(m_context.table, alert, person); });
}

Result<> AlertService::ground(const Id<Alert> &id, qint64 revision, const QStringList &reasons,
                              const QList<Evidence> &evidence)
{
    return change(id, revision, [&](const Alert &alert) { return grounded(alert, reasons, evidence); });
}

Result<> AlertService::suspectHarm(const Id<Alert> &id, qint64 revision, bool suspected, const QStringList &persons)
{
    return change(id, revision, [&](const Alert &alert) -> Result<Alert> {
        YICE_ASSIGN(Alert after, openCase(alert));
        after.harmSuspected = suspected;
        after.suspected = persons;
        return after;
    });
}

Result<> AlertService::recordStep(const Id<Alert> &id, qint64 revision, const QString &step, const QString &note)
{
    return change(id, revision, [&](const Alert &alert) -> Result<Alert> {
        YICE_ASSIGN(Alert after, openCase(alert));
        const StepRule *rule = m_context.table.step(step);
        if (!rule)
            return invalid(u"step"_s, step);
        if (step == AskHome || (rule->parental && alert.home == HomeInvolved::NotAsked))
            return unmet(AskHome);
        if (rule->parental && alert.home != HomeInvolved::No)
            return unmet(SafeGuardian);
        after.steps.append({step, m_db.clock().now(), note.trimmed()});
        return after;
    });
}

Result<> AlertService::recordFact(const Id<Alert> &id, qint64 revision, const Fact &fact, const QString &note)
{
    return change(id, revision, [&](const Alert &alert) -> Result<Alert> {
        YICE_ASSIGN(Alert after, openCase(alert));
        after.facts.append({fact.kind, notAhead(fact.at, m_db.clock().now()), fact.danger, note.trimmed()});
        return after;
    });
}

Result<> AlertService::answerHome(const Id<Alert> &id, qint64 revision, HomeInvolved answer)
{
    return change(id, revision, [&](const Alert &alert) -> Result<Alert> {
        YICE_ASSIGN(Alert after, openCase(alert));
        after.home = answer;
        after.homeAnswered = m_db.clock().now();
        return after;
    });
}

Result<> AlertService::handOver(const Id<Alert> &id, qint64 revision, FactKind kind, const QString &note)
{
    if (kind < FactKind::HandedToSchool)
        return invalid(u"kind"_s, factKindName(kind));
    YICE_TRY(change(id, revision, [&](const Alert &alert) -> Result<Alert> {
        if (kind == FactKind::HandedToGuardian && alert.home == HomeInvolved::NotAsked)
            return unmet(AskHome);
        if (kind == FactKind::HandedToGuardian && alert.home != HomeInvolved::No)
            return unmet(SafeGuardian);
        Alert after = alert;
        after.facts.append({kind, m_db.clock().now(), false, note.trimmed()});
        return after;
    }));
    return m_db.noteAct(QLatin1String("handed_over"), QLatin1String("alert"), id.bytes(),
                        Fields().set(QLatin1String("kind"), factKindName(kind)));
}

Result<> AlertService::advance(const Id<Alert> &id, qint64 revision, State to)
{
    return change(id, revision, [&](const Alert &alert) { return advanced(alert, to); });
}

Result<> AlertService::close(const Id<Alert> &id, qint64 revision, const Decision &given)
{
    const Decision ruling = completed(given, m_db.viewer(), m_db.clock().now());
    return change(id, revision,
                  [&](const Alert &alert) { return closed(m_context.table, alert, ruling, m_context.days); });
}

Result<> AlertService::completeTask(const Id<Task> &id, const QString &note)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    if (note.trimmed().isEmpty())
        return invalid(u"note"_s);
    AlertRepository alerts(m_db);
    YICE_ASSIGN(Task task, alerts.findTask(id));
    if (task.done)
        return fail(ErrorCode::Conflict, u"task"_s, {{u"id"_s, id.toString()}});
    task.done = m_db.clock().now();
    task.note = note.trimmed();
    if (task.kind == TaskKind::SpeakToday) {
        YICE_TRY(m_db.noteAct(QLatin1String("confidentiality_broken"), QLatin1String("task"), id.bytes(),
                              Fields()
                                  .set(QLatin1String("student"), task.student.bytes())
                                  .set(QLatin1String("reason"), task.note)));
    }
    if (task.alert.isNull())
        return alerts.saveTask(task);
    YICE_ASSIGN(const Alert before, alerts.find(task.alert));
    Alert after = before;
    for (Task &one : after.tasks) {
        if (one.id == id)
            one = task;
    }
    return alerts.save(before, after);
}

} // namespace core::alerts
