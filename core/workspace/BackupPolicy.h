// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/BackupRegister.h"
#include "core/workspace/Backup.h"

namespace core::workspace
{

/// Where the vault backs itself up to: a folder beside it, and a second place on another disk once one was chosen.
struct BackupPlace {
    QString folder;
    bool second = false;
    bool reachable = false;
    QDateTime last;     ///< the newest automatic copy made there; invalid when there is none
    QDateTime since;    ///< of the second place: when it was chosen
    qint64 changes = 0; ///< journal entries since then that are more than an unlocking or a backup
};

struct BackupState {
    storage::BackupPlan plan;
    std::optional<storage::KnownBackup> last; ///< the newest copy of all, by hand or not
    QList<BackupPlace> places;
    QList<storage::KnownBackup> standing;
    QDateTime now;
};

/// Looks at the places too, so not for the GUI thread. BackUp.
Result<BackupState> backupState(storage::Connection &db, const QString &vaultFolder);

/// 「云岭示例中学-备份」 beside the vault.
QString firstPlaceOf(const QString &vaultFolder);

/// An empty folder name means none. BackUp. DiskMissing; Invalid (field place): inside the vault's own folder, or the
/// first place.
Result<> chooseSecondPlace(storage::Connection &db, const QString &vaultFolder, const QString &folder);

/// Says that the file of a known copy was destroyed. BackUp. NotFound.
Result<> markBackupGone(storage::Connection &db, const core::Id<storage::KnownBackup> &id);

enum class BackupMoment {
    Locking, ///< where anything was written since the last copy, or that is a day old
    Open,    ///< where the last copy is a day old
};
/// The reachable places that should get a copy now.
QList<BackupPlace> duePlaces(const BackupState &state, BackupMoment moment);

struct AutomaticOutcome {
    BackupPlace place;
    std::optional<Error> error; ///< this place got none; the others may have
    QString file;
    int removed = 0; ///< older ones that were rotated away
};

/// One file a day and place, the older ones thinned out; files of other vaults and other copies are never touched. On a
/// pool thread, which keeps the workspace open until it is done. Denied, Damaged (the vault's own pages).
QFuture<Result<QList<AutomaticOutcome>>> backUpTo(const std::shared_ptr<Workspace> &workspace,
                                                  const QList<BackupPlace> &places, const BackupWatchPtr &watch = {});

} // namespace core::workspace
