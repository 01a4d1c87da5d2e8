// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertRepository.h"
#include "core/alerts/AlertRules.h"
#include "core/alerts/AlertViews.h"
#include "core/alerts/CaseRules.h"

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
    /// open() for a screen: what was noted is redacted, but for what is new against `known`, which who asks has just written.
    Result<AlertView> look(const Id<Alert> &id, const std::optional<Alert> &known = {});
    /// open() with what was noted, journalled with the reason. Invalid (reason: blank); ReadNotes.
    Result<AlertView> openNotes(const Id<Alert> &id, const QString &reason);
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
    // allowed, "open_case" where the case is closed. Instants of a decision that are not given, or lie ahead, are now.

    /// Raising stands at once, with the viewer as decider where none is named; lowering may answer ConditionsUnmet. A closed
    /// case stays closed: the student's open one is raised, or a new one that follows it. Invalid (severity).
    Result<> grade(const Id<Alert> &id, qint64 revision, const Decision &ruling);
    /// An empty person is the viewer. Invalid (role).
    Result<> sign(const Id<Alert> &id, qint64 revision, const Decider &decider);
    /// notSignedBy().
    Result<> refuseToSign(const Id<Alert> &id, qint64 revision, const QString &person);
    /// Adds grounds to the last decision, to pay what owed() lists. Here as in every decision the case itself shows nothing: its
    /// id is left out of the evidence. Invalid (evidence_id): neither reason nor evidence is left.
    Result<> ground(const Id<Alert> &id, qint64 revision, const QStringList &reasons, const QList<Evidence> &evidence);
    /// harmRecorded(): from then on the case is NotFound for a suspect, here and in every list. Who is suspected no longer, is
    /// so in the closed cases that it takes up again too.
    Result<> suspectHarm(const Id<Alert> &id, qint64 revision, bool suspected, const QList<Suspect> &suspects,
                         const QString &note);
    Result<> suspectBullying(const Id<Alert> &id, qint64 revision, bool suspected, const QList<Suspect> &suspects,
                             const QString &note); ///< bullyingRecorded(), as suspectHarm()
    /// A part of the inquiry, which recordStep() leaves to whoever keeps its record (unmet "inquiry"). `instead`: who takes it
    /// where it would go to somebody suspected.
    Result<> recordInquiry(const Id<Alert> &id, qint64 revision, InquiryPart part, const QString &note, const QDateTime &at,
                           const QString &instead = {});
    /// Whether the homes of all other pupils are known, or one is not: then the lead is told within the hour.
    Result<> recordOtherHome(const Id<Alert> &id, qint64 revision, bool known, const QDateTime &at);
    /// guardRecorded(), for whoever keeps the record of the crisis.
    Result<> recordGuard(const Id<Alert> &id, qint64 revision, const Fact &fact);
    Result<> reopenFinding(const Id<Alert> &id, qint64 revision, const QString &note); ///< findingReopened()
    // A step or fact is dated when it happened, now where `at` is not given, and keeps when it was written down. Invalid
    // (at): ahead, or before the first record of the case.
    Result<> recordStep(const Id<Alert> &id, qint64 revision, const QString &step, const QString &note,
                        const QDateTime &at = {});
    Result<> recordStep(const Id<Alert> &id, qint64 revision, const StepDone &done);
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
