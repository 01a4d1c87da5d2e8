// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/Alert.h"
#include "core/storage/Connection.h"

namespace core::alerts
{

/// Which alerts to load.
struct AlertFilter {
    std::optional<Id<Alert>> id;
    std::optional<Id<students::Student>> student;
    bool toDo = false; ///< open ones, and closed ones with an open task
    std::optional<QList<Id<Alert>>> among;
    std::optional<Decider> keptFrom; ///< without all cases of the students in one of whose isSuspect() holds of this person
};

/// A case without its parts.
struct AlertHead {
    Id<Alert> id;
    qint64 revision = 0;
    Id<students::Student> student;
    /// Equal for two cases where all is equal that openSteps() and gravity() look at, so that one answers for the other.
    QString likeness;
};

enum class RaisedKind { Signal, Task, Step };

/// Reads and writes cases whole: alert, signal, decision, fact, step_done and task. Synchronous; lives inside one job.
class AlertRepository
{
public:
    explicit AlertRepository(storage::Connection &db) : m_db(db) {}

    Result<Alert> find(const Id<Alert> &id) const;                   ///< NotFound
    Result<QList<Alert>> list(const AlertFilter &filter) const;      ///< by first record
    Result<QList<AlertHead>> heads(const AlertFilter &filter) const; ///< by id
    /// Cases of these students without their parts, which most that is asked about whom to keep out needs none of.
    Result<QList<Alert>> bareOf(const QList<Id<students::Student>> &students) const;
    /// Cases in which this person is suspected, and whose they are.
    Result<QHash<Id<Alert>, Id<students::Student>>> suspecting(const Decider &person) const;
    /// All cases of each student of whom one names somebody suspected.
    Result<QSet<Id<Alert>>> ofSuspects() const;
    /// The case that a new signal joins: the open one, else the closed one that no other takes up again.
    Result<std::optional<Alert>> current(const Id<students::Student> &student) const;

    /// Stores a new case; null ids of it and its parts are made. Returns its id.
    Result<Id<Alert>> add(Alert alert);
    /// Writes what differs between the two values of one case and adds one to its revision when anything does. Lists only
    /// grow, and only tasks and the last decision change. Conflict when `before` is stale.
    Result<> save(const Alert &before, const Alert &after);

    Result<Task> findTask(const Id<Task> &id) const; ///< NotFound
    Result<QList<Task>> openTasksOfNobody() const;   ///< by due
    Result<QList<Task>> openTasksOfCases() const;
    Result<> addTaskOfNobody(Task task);
    Result<> saveTask(const Task &task); ///< Conflict

    /// What a sheet has given rise to, for this student or (null) while it belonged to nobody.
    Result<bool> knowsSheet(const Id<assessments::Sheet> &sheet, const Id<students::Student> &student) const;
    Result<QSet<Id<assessments::Sheet>>> tracedSheets() const; ///< every sheet that a signal or task came of
    Result<std::optional<Task>> searchFor(const Id<assessments::Sheet> &sheet, TaskKind kind) const; ///< of nobody, open first

    /// Those of `ids` whose sheet does not stand say since when. Returns how many.
    Result<int> markSourceGone(const QList<QByteArray> &ids, RaisedKind kind, const QDateTime &when,
                               const std::function<bool(const QByteArray &sheet)> &stands);
    /// The sheet is there again. Returns how many signals of this owner it has.
    Result<int> sourceReturned(const Id<assessments::Sheet> &sheet, const Id<students::Student> &student);
    /// Whether the step that this sheet did counts from now on. False: it did none.
    Result<bool> setStepCounts(const Id<assessments::Sheet> &sheet, bool counts);

private:
    Result<> setSourceGone(QLatin1String table, const QByteArray &id, const QDateTime &when);
    Result<std::pair<QString, QVariantList>> conditionOf(const AlertFilter &filter) const;
    Result<QList<Task>> tasksWhere(const QString &condition) const;
    Result<> loadParts(QList<Alert> &alerts, const QString &condition, const QVariantList &parameters) const;
    Result<> insertParts(const Alert &alert, const Alert &already);
    Result<> saveLastDecision(const Alert &before, const Alert &after);

    storage::Connection &m_db;
};

} // namespace core::alerts
