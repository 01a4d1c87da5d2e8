// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/AlertRepository.h"

#include "core/alerts/AlertFields.h"
#include "core/alerts/CaseRules.h"
#include "core/storage/IdList.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts
{

namespace
{

using storage::Fields;
using storage::Row;

constexpr QLatin1String AlertTable("alert");
constexpr QLatin1String SignalTable("signal");
constexpr QLatin1String DecisionTable("decision");
constexpr QLatin1String FactTable("fact");
constexpr QLatin1String StepTable("step_done");
constexpr QLatin1String TaskTable("task");
constexpr QLatin1String AlertColumn("alert");
constexpr QLatin1String PlaceColumn("place");
constexpr QLatin1String SavesColumn("saves");

const QString Alerts = uR"(
    SELECT a.id, a.revision, a.student, a.follows, a.state, a.tier, a.severity, a.first_record, a.home, a.home_answered,
        a.harm_suspected, a.suspected, EXISTS (SELECT 1 FROM v_boarder b WHERE b.student = a.student), a.bullying
    FROM alert a WHERE %1 ORDER BY a.first_record, a.id)"_s;
const QString SignalsOf = uR"(
    SELECT p.alert, p.id, p.revision, p.student, p.kind, p.rule, p.suggests, p.urgency, p.noticed, p.sheet, p.note,
        p.source_gone, p.source
    FROM signal p JOIN alert a ON a.id = p.alert WHERE %1 ORDER BY p.alert, p.place)"_s;
const QString DecisionsOf = uR"(
    SELECT p.alert, p.level_before, p.level_after, p.reasons, p.evidence, p.deciders, p.at, p.facts_recorded,
        p.table_version
    FROM decision p JOIN alert a ON a.id = p.alert WHERE %1 ORDER BY p.alert, p.place)"_s;
const QString FactsOf = uR"(
    SELECT p.alert, p.kind, p.at, p.danger, p.note, p.written, p.evidence, p.id
    FROM fact p JOIN alert a ON a.id = p.alert WHERE %1 ORDER BY p.alert, p.place)"_s;
const QString StepsOf = uR"(
    SELECT p.alert, p.step, p.at, p.note, p.written, p.evidence, p.person, p.id, p.sheet, p.source_gone
    FROM step_done p JOIN alert a ON a.id = p.alert WHERE %1 ORDER BY p.alert, p.place)"_s;
const QString TasksOf = uR"(
    SELECT p.alert, p.id, p.revision, p.alert, p.student, p.sheet, p.kind, p.tier, p.urgency, p.opened, p.due, p.done,
        p.scale, p.items, p.breaks_confidence, p.note, p.source_gone
    FROM task p JOIN alert a ON a.id = p.alert WHERE %1 ORDER BY p.alert, p.place)"_s;
const QString Tasks = uR"(
    SELECT p.id, p.revision, p.alert, p.student, p.sheet, p.kind, p.tier, p.urgency, p.opened, p.due, p.done,
        p.scale, p.items, p.breaks_confidence, p.note, p.source_gone
    FROM task p WHERE %1)"_s;

const QString ById = u"a.id = ?"_s;
const QString ByStudent = u"a.student = ?"_s;
// UNION ALL: to drop doubles SQLite would walk through the cases of all years.
const QString ToDo = uR"(
    a.id IN (SELECT id FROM alert WHERE state <> 'closed' UNION ALL SELECT alert FROM task WHERE done IS NULL))"_s;
const QString Suspecting = u"SELECT id, student, suspected FROM alert WHERE suspected <> '[]'"_s;
const QString OfSuspects = u"SELECT id FROM alert WHERE student IN (SELECT student FROM alert WHERE suspected <> '[]')"_s;
const QString OfStudents = u"a.student IN (SELECT unhex(value) FROM json_each(?))"_s;
const QString NotOf = u"a.student NOT IN (SELECT unhex(value) FROM json_each(?))"_s;
const QString Among = u"a.id IN (SELECT unhex(value) FROM json_each(?))"_s;

// A case with a decision, a step done, a watch that ended, harm or bullying suspected is like none but itself; no word in it contains a blank, ':' or ';'.
const QString Heads = uR"(
    SELECT a.id, a.revision, a.student,
        EXISTS (SELECT 1 FROM v_boarder b WHERE b.student = a.student) || ' ' || a.state || ' ' || a.tier || ' '
        || ifnull(a.severity, '') || ' ' || a.first_record || ' ' || a.home || ' '
        || ifnull(a.home_answered, '') || ' ' || iif(a.harm_suspected OR a.bullying, hex(a.id), '') || ' '
        || (SELECT ifnull(max(suggests) || ':' || max(urgency), '') FROM signal WHERE alert = a.id) || ' '
        || (SELECT ifnull(group_concat(kind || ':' || tier || ':' || urgency || ':' || due, ';' ORDER BY place), '')
            FROM task WHERE alert = a.id AND done IS NULL) || ' '
        || CASE WHEN EXISTS (SELECT 1 FROM decision WHERE alert = a.id)
                OR EXISTS (SELECT 1 FROM step_done WHERE alert = a.id)
                OR EXISTS (SELECT 1 FROM fact WHERE alert = a.id AND kind IN ('guard_ended', 'guard_resumed')) THEN hex(a.id) ELSE '' END
    FROM alert a WHERE %1 ORDER BY a.id)"_s;

const QString DecisionAt = u"SELECT id, revision FROM decision WHERE alert = ? AND place = ?"_s;
const QString SavesOf = u"SELECT saves FROM alert WHERE id = ?"_s;
const QString SourceOf = u"SELECT revision, alert, sheet FROM %1 WHERE id = ?"_s;
const QString GoneOf = u"SELECT id FROM %1 WHERE sheet = ? AND student IS ? AND source_gone IS NOT NULL"_s;
const QString StepsOfSheet = u"SELECT id, source_gone IS NULL FROM step_done WHERE sheet = ?"_s;
const QString SavesAndRevision = u"SELECT saves, revision FROM alert WHERE id = ?"_s;
const QString TracesOfSheet = uR"(
    SELECT (SELECT count(*) FROM signal WHERE sheet = ? AND student IS ?)
         + (SELECT count(*) FROM task WHERE sheet = ? AND student IS ? AND kind <> ?))"_s;

const QString TracedSheets = uR"(
    SELECT sheet FROM signal WHERE sheet IS NOT NULL UNION SELECT sheet FROM task WHERE sheet IS NOT NULL)"_s;

template <typename T> bool same(const T &a, const T &b)
{
    const Fields left = fieldsOf(a);
    const Fields right = fieldsOf(b);
    return std::equal(left.entries().begin(), left.entries().end(), right.entries().begin(), right.entries().end(),
                      [](const Fields::Entry &x, const Fields::Entry &y) { return x.second == y.second; });
}

/// `part` goes to the end of its list.
Fields placed(Fields fields, const Alert &alert, qsizetype place)
{
    return fields.set(PlaceColumn, static_cast<qint64>(place)).set(AlertColumn, alert.id.bytes());
}

} // namespace

Result<> AlertRepository::loadParts(QList<Alert> &alerts, const QString &condition, const QVariantList &parameters) const
{
    QHash<QByteArray, qsizetype> places;
    for (qsizetype i = 0; i < alerts.size(); ++i)
        places.insert(alerts.at(i).id.bytes(), i);
    const auto owner = [&](const Row &row) -> Alert & { return alerts[places.value(row.blob(0))]; };
    YICE_TRY(m_db.visit(SignalsOf.arg(condition), parameters, [&](const Row &row) -> Result<> {
        YICE_ASSIGN(const Signal part, signalFrom(row, 1));
        owner(row).found.append(part);
        return {};
    }));
    YICE_TRY(m_db.visit(DecisionsOf.arg(condition), parameters, [&](const Row &row) -> Result<> {
        YICE_ASSIGN(const Decision part, decisionFrom(row, 1));
        owner(row).decisions.append(part);
        return {};
    }));
    YICE_TRY(m_db.visit(FactsOf.arg(condition), parameters, [&](const Row &row) -> Result<> {
        YICE_ASSIGN(const Fact part, factFrom(row, 1));
        owner(row).facts.append(part);
        return {};
    }));
    YICE_TRY(m_db.visit(StepsOf.arg(condition), parameters, [&](const Row &row) -> Result<> {
        YICE_ASSIGN(const StepDone part, stepFrom(row, 1));
        owner(row).steps.append(part);
        return {};
    }));
    return m_db.visit(TasksOf.arg(condition), parameters, [&](const Row &row) -> Result<> {
        YICE_ASSIGN(const Task part, taskFrom(row, 1));
        owner(row).tasks.append(part);
        return {};
    });
}

Result<std::pair<QString, QVariantList>> AlertRepository::conditionOf(const AlertFilter &filter) const
{
    QStringList conditions{u"1"_s};
    QVariantList parameters;
    if (filter.id) {
        conditions.append(ById);
        parameters.append(filter.id->bytes());
    }
    if (filter.student) {
        conditions.append(ByStudent);
        parameters.append(filter.student->bytes());
    }
    if (filter.toDo)
        conditions.append(ToDo);
    if (filter.keptFrom) {
        YICE_ASSIGN(const auto kept, suspecting(*filter.keptFrom));
        if (!kept.isEmpty()) {
            conditions.append(NotOf);
            parameters.append(storage::idList(kept.values()));
        }
    }
    if (filter.among) {
        conditions.append(Among);
        parameters.append(storage::idList(*filter.among));
    }
    return std::pair(conditions.join(u" AND "_s), parameters);
}

Result<QList<AlertHead>> AlertRepository::heads(const AlertFilter &filter) const
{
    YICE_ASSIGN(const auto where, conditionOf(filter));
    const auto &[condition, parameters] = where;
    return m_db.rows(Heads.arg(condition), parameters, [](const Row &row) {
        return AlertHead{row.id<Alert>(0), row.number(1), row.id<students::Student>(2), row.text(3)};
    });
}

Result<QList<Alert>> AlertRepository::list(const AlertFilter &filter) const
{
    YICE_ASSIGN(const auto where, conditionOf(filter));
    const auto &[condition, parameters] = where;
    QList<Alert> alerts;
    YICE_TRY(m_db.visit(Alerts.arg(condition), parameters, [&](const Row &row) -> Result<> {
        YICE_ASSIGN(const Alert alert, alertFrom(row));
        alerts.append(alert);
        return {};
    }));
    if (!alerts.isEmpty()) {
        YICE_TRY(loadParts(alerts, condition, parameters));
    }
    return alerts;
}

Result<QList<Alert>> AlertRepository::bareOf(const QList<Id<students::Student>> &students) const
{
    QList<Alert> alerts;
    YICE_TRY(m_db.visit(Alerts.arg(OfStudents), {storage::idList(students)}, [&](const Row &row) -> Result<> {
        YICE_ASSIGN(const Alert alert, alertFrom(row));
        alerts.append(alert);
        return {};
    }));
    return alerts;
}

Result<QHash<Id<Alert>, Id<students::Student>>> AlertRepository::suspecting(const Decider &person) const
{
    QHash<Id<Alert>, Id<students::Student>> cases;
    YICE_TRY(m_db.visit(Suspecting, {}, [&](const Row &row) -> Result<> {
        Alert named;
        named.suspected = suspectsIn(row, 2);
        if (isSuspect(named, person.person, person.role))
            cases.insert(row.id<Alert>(0), row.id<students::Student>(1));
        return {};
    }));
    return cases;
}

Result<QSet<Id<Alert>>> AlertRepository::ofSuspects() const
{
    YICE_ASSIGN(const QList<Id<Alert>> ids, m_db.rows(OfSuspects, {}, [](const Row &row) { return row.id<Alert>(0); }));
    return QSet<Id<Alert>>(ids.begin(), ids.end());
}

Result<Alert> AlertRepository::find(const Id<Alert> &id) const
{
    AlertFilter filter;
    filter.id = id;
    YICE_ASSIGN(const QList<Alert> found, list(filter));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, AlertTable, {{u"id"_s, id.toString()}});
    return found.first();
}

Result<std::optional<Alert>> AlertRepository::current(const Id<students::Student> &student) const
{
    AlertFilter filter;
    filter.student = student;
    YICE_ASSIGN(const QList<Alert> found, list(filter));
    const auto open = std::find_if(found.begin(), found.end(), [](const Alert &a) { return a.state != State::Closed; });
    if (open != found.end())
        return *open;
    // A case that was taken up again may have begun before the one that it follows.
    QSet<Id<Alert>> followed;
    for (const Alert &alert : found)
        followed.insert(alert.follows);
    const auto last = std::find_if(found.rbegin(), found.rend(), [&](const Alert &a) { return !followed.contains(a.id); });
    return last == found.rend() ? std::nullopt : std::optional(*last);
}

Result<> AlertRepository::insertParts(const Alert &alert, const Alert &already)
{
    const auto fresh = [this] { return Id<Alert>::make(m_db.clock()).bytes(); };
    if (alert.found.size() < already.found.size() || alert.decisions.size() < already.decisions.size()
        || alert.facts.size() < already.facts.size() || alert.steps.size() < already.steps.size()
        || alert.tasks.size() < already.tasks.size())
        return fail(ErrorCode::Internal, u"a part of a case was lost"_s);
    for (qsizetype i = already.found.size(); i < alert.found.size(); ++i) {
        const Signal &part = alert.found.at(i);
        YICE_TRY(m_db.insert(SignalTable, part.id.isNull() ? fresh() : part.id.bytes(), placed(fieldsOf(part), alert, i)));
    }
    for (qsizetype i = already.decisions.size(); i < alert.decisions.size(); ++i) {
        YICE_TRY(m_db.insert(DecisionTable, fresh(), placed(fieldsOf(alert.decisions.at(i)), alert, i)));
    }
    for (qsizetype i = already.facts.size(); i < alert.facts.size(); ++i) {
        YICE_TRY(m_db.insert(FactTable, fresh(), placed(fieldsOf(alert.facts.at(i)), alert, i)));
    }
    for (qsizetype i = already.steps.size(); i < alert.steps.size(); ++i) {
        YICE_TRY(m_db.insert(StepTable, fresh(), placed(fieldsOf(alert.steps.at(i)), alert, i)));
    }
    for (qsizetype i = already.tasks.size(); i < alert.tasks.size(); ++i) {
        Task part = alert.tasks.at(i);
        part.alert = alert.id;
        YICE_TRY(m_db.insert(TaskTable, part.id.isNull() ? fresh() : part.id.bytes(),
                             fieldsOf(part).set(PlaceColumn, static_cast<qint64>(i))));
    }
    return {};
}

Result<Id<Alert>> AlertRepository::add(Alert alert)
{
    if (alert.id.isNull())
        alert.id = Id<Alert>::make(m_db.clock());
    YICE_TRY(m_db.insert(AlertTable, alert.id.bytes(), fieldsOf(alert).set(SavesColumn, 0)));
    YICE_TRY(insertParts(alert, Alert()));
    return alert.id;
}

Result<> AlertRepository::saveLastDecision(const Alert &before, const Alert &after)
{
    if (before.decisions.isEmpty())
        return {};
    const qsizetype place = before.decisions.size() - 1;
    if (same(before.decisions.at(place), after.decisions.at(place)))
        return {};
    using Key = std::pair<QByteArray, qint64>;
    YICE_ASSIGN(const auto key, m_db.first(DecisionAt, {after.id.bytes(), static_cast<qint64>(place)},
                                           [](const Row &row) { return Key(row.blob(0), row.number(1)); }));
    if (!key)
        return fail(ErrorCode::Internal, u"a decision was lost"_s);
    YICE_TRY(m_db.update(DecisionTable, key->first, key->second, fieldsOf(after.decisions.at(place))));
    return {};
}

Result<> AlertRepository::save(const Alert &before, const Alert &after)
{
    bool changed = !same(before, after) || before.found.size() != after.found.size()
        || before.decisions.size() != after.decisions.size() || before.facts.size() != after.facts.size()
        || before.steps.size() != after.steps.size() || before.tasks.size() != after.tasks.size();
    if (!before.decisions.isEmpty() && after.decisions.size() >= before.decisions.size())
        changed = changed || !same(before.decisions.last(), after.decisions.at(before.decisions.size() - 1));
    for (qsizetype i = 0; i < std::min(before.tasks.size(), after.tasks.size()); ++i)
        changed = changed || !same(before.tasks.at(i), after.tasks.at(i));
    if (!changed)
        return {};
    // Parts have revisions of their own; the count makes the case's tell of every change.
    YICE_ASSIGN(const qint64 saves, m_db.number(SavesOf, {after.id.bytes()}));
    YICE_TRY(m_db.update(AlertTable, after.id.bytes(), before.revision, fieldsOf(after).set(SavesColumn, saves + 1)));
    YICE_TRY(insertParts(after, before));
    YICE_TRY(saveLastDecision(before, after));
    for (qsizetype i = 0; i < before.tasks.size(); ++i) {
        if (!same(before.tasks.at(i), after.tasks.at(i))) {
            YICE_TRY(saveTask(after.tasks.at(i)));
        }
    }
    return {};
}

Result<Task> AlertRepository::findTask(const Id<Task> &id) const
{
    YICE_ASSIGN(const auto found, m_db.first(Tasks.arg(u"p.id = ?"_s), {id.bytes()},
                                             [](const Row &row) { return taskFrom(row, 0); }));
    if (!found)
        return fail(ErrorCode::NotFound, TaskTable, {{u"id"_s, id.toString()}});
    return *found;
}

Result<QList<Task>> AlertRepository::tasksWhere(const QString &condition) const
{
    QList<Task> tasks;
    YICE_TRY(m_db.visit(Tasks.arg(condition), {}, [&](const Row &row) -> Result<> {
        YICE_ASSIGN(const Task task, taskFrom(row, 0));
        tasks.append(task);
        return {};
    }));
    return tasks;
}

Result<QList<Task>> AlertRepository::openTasksOfNobody() const
{
    return tasksWhere(u"p.alert IS NULL AND p.done IS NULL ORDER BY p.due, p.id"_s);
}

Result<QList<Task>> AlertRepository::openTasksOfCases() const
{
    return tasksWhere(u"p.alert IS NOT NULL AND p.done IS NULL"_s);
}

Result<> AlertRepository::addTaskOfNobody(Task task)
{
    if (task.id.isNull())
        task.id = Id<Task>::make(m_db.clock());
    return m_db.insert(TaskTable, task.id.bytes(), fieldsOf(task).set(PlaceColumn, 0));
}

Result<> AlertRepository::saveTask(const Task &task)
{
    YICE_TRY(m_db.update(TaskTable, task.id.bytes(), task.revision, fieldsOf(task)));
    return {};
}

Result<bool> AlertRepository::knowsSheet(const Id<assessments::Sheet> &sheet, const Id<students::Student> &student) const
{
    const QVariant owner = student.isNull() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(student.bytes());
    // A wish to talk says nothing of what the sheet's answers gave rise to.
    YICE_ASSIGN(const qint64 traces, m_db.number(TracesOfSheet, {sheet.bytes(), owner, sheet.bytes(), owner,
                                                                 taskKindName(TaskKind::FindTalker)}));
    return traces > 0;
}

Result<QSet<Id<assessments::Sheet>>> AlertRepository::tracedSheets() const
{
    YICE_ASSIGN(const auto ids, m_db.rows(TracedSheets, {}, [](const Row &row) { return row.id<assessments::Sheet>(0); }));
    return QSet<Id<assessments::Sheet>>(ids.begin(), ids.end());
}

Result<> AlertRepository::setSourceGone(QLatin1String table, const QByteArray &id, const QDateTime &when)
{
    struct Source {
        qint64 revision;
        QByteArray alert;
    };
    YICE_ASSIGN(const auto source, m_db.first(SourceOf.arg(table), {id}, [](const Row &row) {
        return Source{row.number(0), row.blob(1)};
    }));
    if (!source)
        return {};
    YICE_TRY(m_db.update(table, id, source->revision, Fields().set(QLatin1String("source_gone"), when)));
    if (source->alert.isEmpty())
        return {};
    using Saves = std::pair<qint64, qint64>;
    YICE_ASSIGN(const auto saves, m_db.first(SavesAndRevision, {source->alert},
                                             [](const Row &row) { return Saves(row.number(0), row.number(1)); }));
    if (saves)
        YICE_TRY(m_db.update(AlertTable, source->alert, saves->second, Fields().set(SavesColumn, saves->first + 1)));
    return {};
}

Result<int> AlertRepository::markSourceGone(const QList<QByteArray> &ids, RaisedKind kind, const QDateTime &when,
                                            const std::function<bool(const QByteArray &sheet)> &stands)
{
    const QLatin1String table = kind == RaisedKind::Signal ? SignalTable : kind == RaisedKind::Task ? TaskTable : StepTable;
    int marked = 0;
    for (const QByteArray &id : ids) {
        YICE_ASSIGN(const auto sheet, m_db.first(SourceOf.arg(table), {id}, [](const Row &row) { return row.blob(2); }));
        if (!sheet || stands(*sheet))
            continue;
        YICE_TRY(setSourceGone(table, id, when));
        ++marked;
    }
    return marked;
}

Result<int> AlertRepository::sourceReturned(const Id<assessments::Sheet> &sheet, const Id<students::Student> &student)
{
    const QVariant owner = student.isNull() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(student.bytes());
    int found = 0;
    for (const QLatin1String table : {SignalTable, TaskTable}) {
        YICE_ASSIGN(const auto gone, m_db.rows(GoneOf.arg(table), {sheet.bytes(), owner},
                                               [](const Row &row) { return row.blob(0); }));
        for (const QByteArray &id : gone)
            YICE_TRY(setSourceGone(table, id, {}));
        found += table == SignalTable ? static_cast<int>(gone.size()) : 0;
    }
    return found;
}

Result<bool> AlertRepository::setStepCounts(const Id<assessments::Sheet> &sheet, bool counts)
{
    using Known = std::pair<QByteArray, bool>;
    YICE_ASSIGN(const auto steps,
                m_db.rows(StepsOfSheet, {sheet.bytes()}, [](const Row &row) { return Known(row.blob(0), row.flag(1)); }));
    for (const Known &step : steps) {
        if (step.second != counts)
            YICE_TRY(setSourceGone(StepTable, step.first, counts ? QDateTime() : m_db.clock().now()));
    }
    return !steps.isEmpty();
}

Result<std::optional<Task>> AlertRepository::searchFor(const Id<assessments::Sheet> &sheet, TaskKind kind) const
{
    YICE_ASSIGN(const auto found,
                m_db.first(Tasks.arg(u"p.sheet = ? AND p.kind = ? AND p.alert IS NULL ORDER BY p.done IS NOT NULL, p.due"_s),
                           {sheet.bytes(), taskKindName(kind)}, [](const Row &row) { return taskFrom(row, 0); }));
    if (!found)
        return std::nullopt;
    YICE_ASSIGN(const Task task, *found);
    return task;
}

} // namespace core::alerts
