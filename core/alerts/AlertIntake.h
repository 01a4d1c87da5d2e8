// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"
#include "core/assessments/SheetSink.h"
#include "core/storage/Undo.h"

#include <QSet>

#include <optional>

namespace core::alerts
{

/// Cases and their parts are never taken back with an import.
storage::UndoRules alertUndoRules();

/// Turns scored sheets into signals, cases and tasks, in the transaction of the import. A sheet counts once for each owner,
/// however often it comes. ManageCampaigns.
class AlertIntake final : public assessments::SheetSink
{
public:
    AlertIntake(storage::Connection &db, const AlertContext &context) : m_db(db), m_context(context) {}
    Result<int> take(const assessments::SheetOutcome &outcome) override;
    Result<int> assigned(const assessments::SheetOutcome &outcome) override;
    Result<int> grown(const assessments::SheetOutcome &outcome, const assessments::SheetOutcome &before) override;
    Result<int> askedToTalk(const Id<students::Student> &student, const QDateTime &recorded) override;
    /// A risk question of a counselling session was answered with yes or unsure: a talk is due within the hours of the rules,
    /// whatever else is known. EditAlerts.
    Result<int> dangerTold(const Id<students::Student> &student);
    Result<int> strangerAskedToTalk(const Id<assessments::Sheet> &sheet,
                                    const std::optional<Id<students::Student>> &student,
                                    const QDateTime &recorded) override;
    Result<QSet<Id<students::Student>>> inCare() const override;
    /// Does the retest of the open case that owes one since its level was set, dated by the sheet. It stands without counting
    /// while the sheet does not. Who is suspected in the case does none: it stays open for others. EditAlerts, else none either.
    Result<> retested(const assessments::Retest &retest) override;
    /// These students have left: leftSchool() for their open cases, also for those that are kept from who marks them, to whom
    /// nothing is told. EditStudents.
    Result<> leftSchool(const QList<Id<students::Student>> &students);
    /// An import was taken back. What it raised (`raised`) is never removed: it stays open and says that its source is
    /// gone, unless its sheet is among those that stand. Returns how many signals and tasks say so. ManageCampaigns.
    Result<int> takenBack(const QList<storage::RecordKey> &raised, const QSet<storage::RecordKey> &standing);
    /// The same for the retests that its sheets did: they no longer count. ManageCampaigns.
    Result<int> retestsTakenBack(const QList<storage::RecordKey> &raised, const QSet<storage::RecordKey> &standing);

private:
    Result<int> join(const Id<students::Student> &student, const Findings &findings);
    /// Whether anything came of the sheet before. One look for all sheets: of thousands hardly any leaves a trace.
    Result<bool> hasTrace(const Id<assessments::Sheet> &sheet);
    Result<int> foundTalker(const Id<assessments::Sheet> &sheet, const Id<students::Student> &student);

    storage::Connection &m_db;
    const AlertContext &m_context;
    std::optional<QSet<Id<assessments::Sheet>>> m_traced; ///< a superset: what came in since is in it
};

} // namespace core::alerts
