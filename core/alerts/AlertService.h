// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertRules.h"
#include "core/alerts/SignalRules.h"
#include "core/assessments/SheetSink.h"
#include "core/students/StudentService.h"

namespace core::alerts
{

/// The rules in force and the days they are counted by.
struct AlertContext {
    GradingTable table;
    SignalRules signalRules;
    LocalDays days;
};

/// One line of the list of alerts.
struct AlertRow {
    Id<Alert> id;
    qint64 revision = 0;
    students::StudentRow student;
    State state = State::Noticed;
    Tier tier = Tier::School;
    std::optional<Severity> severity;
    Severity gravity = Severity::Blue;
    QString levelName; ///< of gravity, from the grading table
    std::optional<Deadline> next;
    QString nextName;
    bool overdue = false;
    QDateTime firstRecord;
};

/// Something that somebody must do, for 今日 and the clocks of an alert.
struct Duty {
    Id<Alert> alert;                                 ///< null for a task of an unknown child
    Id<Task> task;                                   ///< null for a step
    std::optional<students::StudentRow> student;     ///< none: to be found
    Id<assessments::Sheet> sheet;                    ///< of FindStudent
    QString step;                                    ///< id in the grading table, or "task:KIND"
    QString name;                                    ///< words from the rule file; never a score or an answer
    Severity gravity = Severity::Blue;
    Tier tier = Tier::School;
    QDateTime due;
    bool overdue = false;
};

struct AlertView {
    Alert alert;
    students::StudentRow student;
    QString levelName;
    QList<Duty> duties;        ///< most urgent first
    QList<QString> signalNames; ///< of alert.found, in its order
    QStringList owed;          ///< of the last decision
    bool scoresWithheld = false;
};

struct AlertQuery {
    bool onlyOpen = true;
    bool onlyOverdue = false;
    std::optional<Id<students::Student>> student;
};

/// Cases and tasks. Every function checks rights; lives inside one job.
class AlertService
{
public:
    AlertService(storage::Connection &db, const students::StudentService &students, const AlertContext &context)
        : m_db(db), m_students(students), m_context(context)
    {
    }

    Result<QList<AlertRow>> list(const AlertQuery &query) const; ///< by gravity; SeeAlerts
    Result<AlertView> open(const Id<Alert> &id);                 ///< journalled as a view; NotFound; SeeAlerts
    /// What is due on or before the end of the day that is `withinDays` after today, overdue first, then severity, then
    /// time. SeeAlerts.
    Result<QList<Duty>> duties(int withinDays) const;
    Result<int> overdueCount() const; ///< SeeAlerts

    /// Records a sign by hand and opens a case where the student has none. EditAlerts.
    Result<Id<Alert>> noteSignal(const Id<students::Student> &student, SignalKind kind, Tier tier, const QString &facts);
    /// Raising stands at once; lowering answers ConditionsUnmet. EditAlerts; NotFound, Conflict.
    Result<> grade(const Id<Alert> &id, qint64 revision, const Decision &ruling);
    Result<> sign(const Id<Alert> &id, qint64 revision, const Decider &decider);
    Result<> recordStep(const Id<Alert> &id, qint64 revision, const QString &step, const QString &note);
    Result<> recordFact(const Id<Alert> &id, qint64 revision, const Fact &fact, const QString &note);
    Result<> answerHome(const Id<Alert> &id, qint64 revision, HomeInvolved answer);
    Result<> advance(const Id<Alert> &id, qint64 revision, State to);
    Result<> close(const Id<Alert> &id, qint64 revision, const Decision &ruling);
    /// What was done about a task; `SpeakToday` is journalled as a break of confidentiality with `note` as reason.
    Result<> completeTask(const Id<Task> &task, const QString &note);

private:
    storage::Connection &m_db;
    const students::StudentService &m_students;
    const AlertContext &m_context;
};

/// Turns scored sheets into signals, cases and tasks, in the transaction of the import.
class AlertIntake final : public assessments::SheetSink
{
public:
    AlertIntake(storage::Connection &db, const AlertContext &context) : m_db(db), m_context(context) {}
    Result<int> take(const assessments::SheetOutcome &outcome) override;
    Result<int> assigned(const assessments::SheetOutcome &outcome) override;

private:
    storage::Connection &m_db;
    const AlertContext &m_context;
};

} // namespace core::alerts
