// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/Retention.h"
#include "core/storage/Connection.h"

namespace core::retention
{

struct StoredHold {
    Id<Hold> id;
    qint64 revision = 0;
    QByteArray student;
    QString reason;
    QString setBy;
    QDateTime setAt;
};

/// One line of a list that is not destroyed yet.
struct StoredItem {
    QByteArray id;
    qint64 revision = 0;
    DueRoot root;
};

/// SQL of lists, signatures and holds, and the facts of other areas through their views. Checks no rights.
class RetentionRepository
{
public:
    explicit RetentionRepository(storage::Connection &db) : m_db(db) {}

    /// `lastGrade` is the school's.
    Result<QList<LeaverFacts>> leavers(int lastGrade) const;
    Result<QList<RootFacts>> roots(const RetentionRules &rules) const;

    Result<QList<StoredHold>> holds() const; ///< those that stand
    Result<std::optional<StoredHold>> holdOf(const QByteArray &student) const;
    Result<> addHold(const QByteArray &student, const QString &reason);
    Result<> liftHold(const StoredHold &hold);

    /// Newest first; `state` is left to the caller.
    Result<QList<DestructionList>> lists() const;
    Result<DestructionList> list(const Id<DestructionList> &id) const; ///< NotFound
    Result<DestructionList> addList(DestructionList list, const QList<DueRoot> &roots);
    Result<QList<StoredItem>> items(const Id<DestructionList> &id) const;
    /// Also of other lists that were never carried out.
    Result<QList<StoredItem>> itemsOf(const QByteArray &student) const;
    Result<> sign(const DestructionList &list);
    Result<> addPast(const QByteArray &student, const QString &rule);
    Result<> markDestroyed(const DestructionList &list);
    /// The file was written anew after that many entries of the journal.
    Result<bool> sweptSince(qint64 entries) const;
    Result<qint64> journalEntries() const;

private:
    storage::Connection &m_db;
};

} // namespace core::retention
