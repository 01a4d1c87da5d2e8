// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/AlertService.h"

#include "core/alerts/AlertJoin.h"
#include "core/alerts/AlertWords.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts
{

namespace
{

using storage::Fields;

constexpr QLatin1String TaskPrefix("task:");

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

void mostUrgentFirst(QList<Duty> &duties)
{
    const auto key = [](const Duty &duty) {
        return std::tuple(!duty.overdue, -static_cast<int>(duty.gravity), duty.due, duty.alert.bytes(), duty.step,
                          duty.task.bytes());
    };
    std::sort(duties.begin(), duties.end(), [&](const Duty &a, const Duty &b) { return key(a) < key(b); });
}

/// Each student is read once.
class KnownStudents
{
public:
    explicit KnownStudents(const students::StudentService &students) : m_students(students) {}

    Result<students::StudentRow> row(const Id<students::Student> &id)
    {
        if (const auto known = m_rows.constFind(id); known != m_rows.constEnd())
            return *known;
        YICE_ASSIGN(const students::StudentRow row, m_students.row(id));
        m_rows.insert(id, row);
        return row;
    }

private:
    const students::StudentService &m_students;
    QHash<Id<students::Student>, students::StudentRow> m_rows;
};

} // namespace

QString AlertService::stepName(const QString &step) const
{
    if (const StepRule *rule = m_context.table.step(step))
        return rule->name;
    const auto kind = taskKindFromName(step.mid(TaskPrefix.size()));
    return kind ? m_context.signalRules.taskNames.value(*kind) : step;
}

QList<Duty> AlertService::dutiesOf(const Alert &alert) const
{
    const QDateTime now = m_db.clock().now();
    QList<Duty> duties;
    Duty duty;
    duty.alert = alert.id;
    duty.alertRevision = alert.revision;
    duty.severity = alert.severity;
    duty.gravity = gravity(alert);
    for (const Deadline &deadline : openSteps(m_context.table, alert, m_context.days)) {
        if (deadline.step.startsWith(TaskPrefix))
            continue; // below, each with its id
        duty.step = deadline.step;
        duty.name = stepName(deadline.step);
        duty.tier = deadline.tier;
        duty.due = deadline.due;
        duty.overdue = deadline.isOverdue(now);
        duties.append(duty);
    }
    for (const Task &task : alert.tasks) {
        if (task.done)
            continue;
        duty.task = task.id;
        duty.sheet = task.sheet;
        duty.step = TaskPrefix + taskKindName(task.kind);
        duty.name = stepName(duty.step);
        duty.tier = task.tier;
        duty.due = task.due;
        duty.overdue = now > task.due;
        duties.append(duty);
    }
    return duties;
}

Result<QList<Duty>> AlertService::allDuties() const
{
    const QDateTime now = m_db.clock().now();
    AlertRepository alerts(m_db);
    AlertFilter filter;
    filter.toDo = true;
    YICE_ASSIGN(const QList<Alert> open, alerts.list(filter));
    YICE_ASSIGN(const QList<Task> searches, alerts.openTasksOfNobody());
    KnownStudents known(m_students);
    QList<Duty> duties;
    for (const Alert &alert : open) {
        for (Duty duty : dutiesOf(alert)) {
            YICE_ASSIGN(duty.student, known.row(alert.student));
            duties.append(duty);
        }
    }
    for (const Task &task : searches) {
        Duty duty;
        duty.task = task.id;
        duty.sheet = task.sheet;
        duty.step = TaskPrefix + taskKindName(task.kind);
        duty.name = stepName(duty.step);
        duty.gravity = task.urgency;
        duty.tier = task.tier;
        duty.due = task.due;
        duty.overdue = now > task.due;
        duties.append(duty);
    }
    mostUrgentFirst(duties);
    return duties;
}

Result<QList<Duty>> AlertService::duties(int withinDays) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_ASSIGN(QList<Duty> all, allDuties());
    const QDate last = m_context.days.dayOf(m_db.clock().now()).addDays(withinDays);
    all.removeIf([&](const Duty &duty) { return m_context.days.dayOf(duty.due) > last; });
    return all;
}

Result<int> AlertService::overdueCount() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_ASSIGN(const QList<Duty> all, allDuties());
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](const Duty &duty) { return duty.overdue; }));
}

Result<QList<AlertRow>> AlertService::list(const AlertQuery &query) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    AlertFilter filter;
    filter.student = query.student;
    filter.toDo = query.onlyOpen;
    YICE_ASSIGN(const QList<Alert> found, AlertRepository(m_db).list(filter));
    const QDateTime now = m_db.clock().now();
    KnownStudents known(m_students);
    QList<AlertRow> rows;
    for (const Alert &alert : byGravity(m_context.table, found, m_context.days)) {
        const QList<Deadline> open = openSteps(m_context.table, alert, m_context.days);
        const bool late = !open.isEmpty() && open.first().isOverdue(now);
        if (query.onlyOverdue && !late)
            continue;
        AlertRow row;
        row.id = alert.id;
        row.revision = alert.revision;
        YICE_ASSIGN(row.student, known.row(alert.student));
        row.state = alert.state;
        row.tier = alert.tier;
        row.severity = alert.severity;
        row.gravity = gravity(alert);
        row.levelName = m_context.table.levels.value(alert.severity.value_or(row.gravity)).name;
        if (!open.isEmpty()) {
            row.next = open.first();
            row.nextName = stepName(open.first().step);
        }
        row.overdue = late;
        row.firstRecord = alert.firstRecord;
        rows.append(row);
    }
    return rows;
}

Result<AlertView> AlertService::open(const Id<Alert> &id)
{
    const Viewer &viewer = m_db.viewer();
    YICE_TRY(viewer.require(Permission::SeeAlerts));
    AlertView view;
    YICE_ASSIGN(view.alert, AlertRepository(m_db).find(id));
    YICE_ASSIGN(view.student, m_students.row(view.alert.student));
    view.levelName = m_context.table.levels.value(view.alert.severity.value_or(gravity(view.alert))).name;
    view.duties = dutiesOf(view.alert);
    for (Duty &duty : view.duties)
        duty.student = view.student;
    mostUrgentFirst(view.duties);
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
