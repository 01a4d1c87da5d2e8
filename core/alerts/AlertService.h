// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertRepository.h"
#include "core/alerts/AlertRules.h"
#include "core/alerts/CaseRules.h"
#include "core/students/StudentService.h"

namespace core::alerts
{

/// The rules in force, and their days.
struct AlertContext {
    GradingTable table;
    SignalRules signalRules;
    LocalDays days;
};

/// The shipped rules; every day is a school day until a calendar is given.
Result<AlertContext> shippedAlertContext(const QTimeZone &zone);

/// One line of the list of alerts.
struct AlertRow {
    Id<Alert> id;
    qint64 revision = 0;
    students::StudentRow student;
    State state = State::Noticed;
    Tier tier = Tier::School;
    std::optional<Severity> severity;
    Severity gravity = Severity::Blue;
    QString levelName; ///< of the severity, or of gravity while there is none; from the grading table
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
    Id<assessments::Sheet> sheet;                    ///< of a task from a scale
    QString step;                                    ///< id in the grading table, or "task:KIND"
    QString name;                                    ///< words from the rule file; never a score or an answer
    std::optional<Severity> severity; ///< what people decided; none: nobody has yet
    Severity gravity = Severity::Blue; ///< for ordering
    Tier tier = Tier::School;
    QDateTime due;
    bool overdue = false;
    qint64 alertRevision = 0; ///< what recordStep() wants; 0 without a case
    QString place = {}; ///< where it is done when not in its case, such as "referral/0190…"
};

struct AlertView {
    Alert alert;
    students::StudentRow student;
    QString levelName;
    QList<Duty> duties;        ///< most urgent first
    QList<QString> signalNames; ///< of alert.found, in its order
    QStringList owed;          ///< of the last decision
    bool scoresWithheld = false; ///< for want of consent or of SeeScores: no scale, item or rule of one is named
    bool notesWithheld = false;  ///< without ReadNotes: what was noted beside signals, facts, steps and tasks is empty
};

/// The duties counted whole, and their beginning: what can be shown before all of them are read.
struct DutyDigest {
    QList<Duty> first;   ///< of duties(), in its order
    int overdue = 0;
    QMap<QDate, int> due; ///< those that are not overdue, by the local day of their end
    std::optional<QDateTime> clockBehind = {}; ///< storage::clockBehind()
    int total() const;
    int dueUntil(const QDate &last) const; ///< not overdue
};

struct AlertQuery {
    bool onlyOpen = true;
    bool onlyOverdue = false;
    std::optional<Id<students::Student>> student;
    std::optional<QList<Id<Alert>>> among = {};
};

/// Cases and tasks. Every function checks rights; lives inside one job.
class AlertService
{
public:
    AlertService(storage::Connection &db, const students::StudentService &students, const AlertContext &context)
        : m_db(db), m_students(students), m_context(context)
    {
    }

    const AlertContext &rules() const { return m_context; }

    /// By gravity, then the earliest deadline. A closed case with an open task counts as open. SeeAlerts.
    Result<QList<AlertRow>> list(const AlertQuery &query) const;
    Result<AlertView> open(const Id<Alert> &id);                 ///< journalled as a view; NotFound; SeeAlerts
    /// Due until the end of the day `withinDays` after today: overdue first, then severity, then time. SeeAlerts.
    /// `among`: of these cases alone.
    Result<QList<Duty>> duties(int withinDays, const std::optional<QList<Id<Alert>>> &among = {}) const;
    /// Of duties(withinDays): the counts and the `most` most urgent, without reading every case whole. SeeAlerts.
    Result<DutyDigest> digest(int withinDays, int most) const;
    Result<int> overdueCount() const; ///< of duties; SeeAlerts

    /// Records a sign by hand, as joined(). Invalid (kind, facts, source), NotFound. EditAlerts.
    Result<Id<Alert>> noteSignal(const Id<students::Student> &student, SignalKind kind, Tier tier, const QString &facts,
                                 const Noticing &how = {});
    // Each of these: EditAlerts; NotFound; Conflict for a stale revision; ConditionsUnmet with `open` for what is not yet
    // allowed, "open_case" where the case is closed. Instants that are not given, or lie ahead, are now.

    /// Raising stands at once, with the viewer as decider where none is named; lowering may answer ConditionsUnmet. A closed
    /// case stays closed: the student's open one is raised, or a new one that follows it. Invalid (severity).
    Result<> grade(const Id<Alert> &id, qint64 revision, const Decision &ruling);
    /// An empty person is the viewer. Invalid (role).
    Result<> sign(const Id<Alert> &id, qint64 revision, const Decider &decider);
    /// Adds grounds to the last decision, to pay what owed() lists.
    Result<> ground(const Id<Alert> &id, qint64 revision, const QStringList &reasons, const QList<Evidence> &evidence);
    /// harmRecorded(): from then on the case is NotFound for a suspect, here and in every list.
    Result<> suspectHarm(const Id<Alert> &id, qint64 revision, bool suspected, const QList<Suspect> &suspects,
                         const QString &note);
    Result<> recordStep(const Id<Alert> &id, qint64 revision, const QString &step, const QString &note);
    Result<> recordFact(const Id<Alert> &id, qint64 revision, const Fact &fact, const QString &note);
    Result<> answerHome(const Id<Alert> &id, qint64 revision, HomeInvolved answer);
    Result<> handOver(const Id<Alert> &id, qint64 revision, FactKind kind, const QString &note); ///< handedOver()
    Result<> advance(const Id<Alert> &id, qint64 revision, State to);
    Result<> close(const Id<Alert> &id, qint64 revision, const Decision &ruling);
    /// taskDone(). `SpeakToday` is journalled as a break of confidentiality, for the reason `note`. EditAlerts; NotFound.
    Result<> completeTask(const Id<Task> &task, const QString &note);

private:
    Result<Alert> seen(const AlertRepository &alerts, const Id<Alert> &id) const;
    AlertFilter seenOnly(const std::optional<QList<Id<Alert>>> &among = {}) const;
    template <typename Change> Result<> change(const Id<Alert> &id, qint64 revision, Change change);
    struct Kind; struct Kinds;
    Result<Kinds> kindsOf(const AlertFilter &filter) const;
    Result<QList<Duty>> allDuties(const std::optional<QList<Id<Alert>>> &among) const;
    Result<QList<Duty>> someDuties(const Kinds &kinds, const QDate &last, qsizetype most) const;
    QList<Duty> dutiesOf(const Alert &alert) const;
    QList<Duty> stepDuties(const Alert &alert, const QList<Deadline> &open) const;
    Duty taskDuty(const Task &task) const;
    QString stepName(const QString &step) const;
    Result<> nameStudents(QList<Duty> &duties, const QHash<Id<Alert>, Id<students::Student>> &owners) const;
    Result<> gradeClosed(const Alert &closedAlert, const Decision &ruling);

    storage::Connection &m_db;
    const students::StudentService &m_students;
    const AlertContext &m_context;
};

} // namespace core::alerts
