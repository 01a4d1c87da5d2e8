// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/storage/Connection.h"

namespace core::storage
{

/// One encrypted copy of the vault that was written and read back.
struct KnownBackup {
    Id<KnownBackup> id;
    qint64 revision = 0;
    QString place; ///< path as it was on that PC
    QDateTime made;
    qint64 entries = 0; ///< journal entries that it holds: what came later is not in it
    qint64 bytes = 0;
    bool automatic = false;
    QDateTime gone; ///< when it was rotated away or said to be destroyed; invalid while it stands
};

/// How the vault backs itself up. [P] the numbers
struct BackupPlan {
    qint64 revision = 0;
    QString secondPlace; ///< a folder on another disk; empty: none was chosen
    QDateTime since;     ///< when it was chosen
    int daily = 7;       ///< copies a place keeps
    int weekly = 8;
};

/// Which copies of the vault there are, so that destroying a record can name those that still hold it.
class BackupRegister
{
public:
    explicit BackupRegister(Connection &db) : m_db(db) {}

    Result<Id<KnownBackup>> note(const KnownBackup &backup); ///< Invalid: no place
    Result<> markGone(const Id<KnownBackup> &id);            ///< NotFound; a second time changes nothing
    Result<QList<KnownBackup>> standing() const;             ///< newest first
    Result<std::optional<KnownBackup>> last() const;         ///< the newest that was ever made
    /// The newest automatic one made in this folder.
    Result<std::optional<KnownBackup>> lastIn(const QString &folder) const;
    /// The file of this place is another now, that of `by`, or none.
    Result<> markReplaced(const QString &place, const Id<KnownBackup> &by);

    Result<BackupPlan> plan() const;
    Result<> setPlan(const BackupPlan &plan); ///< Conflict

private:
    Connection &m_db;
};

} // namespace core::storage
