// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/Retention.h"

namespace core::retention
{

/// What must go, the lists that two people sign, and the copies that still hold what is gone. Every function asks for
/// DestroyRecords (and SeeStudents where it names students). Of a student in whose matter the viewer is suspected nothing is
/// due or held, and a list that names one is not theirs to sign or carry out: Denied as without DestroyRecords. Lives inside
/// one job.
class RetentionService
{
public:
    RetentionService(storage::Connection &db, const students::StudentService &students, const RetentionRules &rules)
        : m_db(db), m_students(students), m_rules(rules)
    {
    }

    const RetentionRules &rules() const { return m_rules; }

    /// By due day. An invalid `day` is today.
    Result<DueReport> due(const QDate &day) const;

    /// Nothing of the student is destroyed while it stands. Invalid (reason), NotFound, AlreadyExists.
    Result<> hold(const Id<students::Student> &student, const QString &reason);
    Result<> liftHold(const Id<students::Student> &student); ///< NotFound
    Result<QList<Hold>> holds() const;
    /// Everybody who has left and is still on record.
    Result<QList<students::StudentRow>> leavers() const;

    /// Freezes all that is due today; a list before it that was not carried out is void from then on. NotFound when
    /// nothing is due.
    Result<DestructionList> makeList();
    Result<QList<DestructionList>> lists() const; ///< newest first
    /// Journalled as a view. NotFound.
    Result<ListedFiles> show(const Id<DestructionList> &id);
    /// The viewer has read the list and agrees. NotFound; AlreadyExists: has signed; Conflict: the list is void;
    /// ConditionsUnmet: destroyed already.
    Result<DestructionList> sign(const Id<DestructionList> &id);
    /// Removes what is listed, with every value and salt that the journal holds of it. The file must be written anew after
    /// that (Store::vacuum). Of a list that is destroyed already it only says again what is known. NotFound; Conflict: the
    /// list is void; ConditionsUnmet with `open` "signatures": two different people have not signed.
    Result<Destroyed> destroy(const Id<DestructionList> &id);

    /// Copies that stand, newest first, with the lists that each still holds.
    Result<QList<HoldingBackup>> backups() const;
    /// Somebody destroyed that copy. NotFound.
    Result<> markBackupGone(const Id<storage::KnownBackup> &id);

private:
    Result<DueFindings> findings(const QDate &day) const;
    Result<DueFindings> seenFindings(const QDate &day) const;
    Result<> requireUninvolved(const Id<DestructionList> &id) const;
    Result<QList<DueFile>> filesOf(const QList<DueRoot> &roots) const;
    Result<ListState> stateOf(const DestructionList &list, bool newest) const;
    Result<DestructionList> listWithState(const Id<DestructionList> &id) const;
    Result<QByteArray> contentHash(const QDate &day, const QList<DueRoot> &roots) const;
    Result<QList<SummaryLine>> summaryOf(const QList<DueRoot> &roots) const;
    Result<QList<storage::KnownBackup>> holding(const DestructionList &list) const;

    storage::Connection &m_db;
    const students::StudentService &m_students;
    const RetentionRules &m_rules;
};

} // namespace core::retention
