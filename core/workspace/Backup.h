// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform/WholeFile.h"
#include "core/storage/VerifyReport.h"
#include "core/workspace/BackupFile.h"
#include "core/workspace/Workspace.h"

namespace core::workspace
{

struct BackupOptions {
    base::Replace replace = base::Replace::No;
    bool automatic = false;
    BackupWatchPtr watch = {}; ///< may be empty
};

struct BackupMade {
    QString path;
    BackupHeader header;
    qint64 bytes = 0;
};

/// One encrypted file that holds the whole vault. It is written under another name, read back from the disk whole, its
/// copy of the records is opened and every page read; then it is noted in the vault and gets its name. On any failure
/// there is no file and the vault is unharmed. BackUp. AlreadyExists, DiskFull, ReadOnly, DiskMissing, DiskError,
/// Damaged (the vault's own pages), Cancelled.
Result<BackupMade> makeBackup(Workspace &workspace, const QString &path, const BackupOptions &options = {});
/// On a pool thread, which keeps the workspace open until it is done; the Store is busy only while it copies the file.
QFuture<Result<BackupMade>> backupAsync(const std::shared_ptr<Workspace> &workspace, const QString &path,
                                        const BackupOptions &options);

/// How a person opens the backup: by the password of a user in its own keyring, or by the recovery sheet, which gives
/// that user a new password.
struct BackupDoor {
    QString user;
    QString password; ///< the new one, with a recovery key
    QString recoveryKey;
};

/// Names in the backup's keyring, unproven. All of readBackupFile.
Result<QStringList> usersOfBackup(const QString &file);

/// How far a vault has come, to hold against another.
struct VaultSummary {
    qint64 entries = 0;
    QByteArray chain;
    TableCounts counts;
};

struct Difference {
    QString what; ///< a table, or "journal"
    qint64 expected = 0;
    qint64 found = 0;
};

/// What a backup says of itself and what was found in it.
struct BackupReport {
    BackupHeader header;
    VaultSummary found;
    qint64 pages = 0;
    qint64 records = 0;            ///< held against the journal; after restoring
    QList<Difference> differences; ///< between what the backup promises and what it holds: none in a sound one
    /// Against the living vault, when there was one: what came after the backup.
    std::optional<QList<Difference>> later;
    bool ofLiving = false; ///< the living vault's journal begins with the backup's
    QString folder;        ///< of the restored vault; empty after a rehearsal
    bool sound() const { return differences.isEmpty(); }
};

/// Opens the copy inside the file and reads every page. WrongPassword, NotFound (the user), Damaged, and all of
/// readBackupFile.
Result<BackupReport> checkBackup(const QString &file, const BackupDoor &door, const BackupWatchPtr &watch = {});

/// The living vault to compare with: its journal up to the backup's length must be the backup's. Waits for the Store.
struct LivingVault {
    VaultSummary now;
    QByteArray chainAtBackup; ///< empty when its journal is shorter
};
Result<LivingVault> livingVault(Workspace &workspace, qint64 backupEntries);

/// A rehearsal stands in the journal of the living vault, with the day of the backup and whether it was sound. BackUp.
Result<> noteRehearsal(Workspace &workspace, const BackupReport &report);

struct RestoreOptions {
    VaultOptions vault;
    bool rehearse = false; ///< all of it, then the folder is removed again
    std::optional<LivingVault> living = {};
    BackupWatchPtr watch = {};
};

/// Makes `into` (absent, or an empty folder) a vault from the backup: a new replica with anchors of its own, so that it
/// and the vault it came from both open on this PC; its journal says restored. Then every page, entry and record is
/// verified and the counts are compared. On failure there is no folder. AlreadyExists, WrongPassword, WrongRecoveryKey,
/// WeakPassword, NotFound, Damaged, NewerFormat, DiskFull, ReadOnly, DiskMissing, DiskError, Cancelled.
Result<BackupReport> restoreBackup(const QString &file, const QString &into, const BackupDoor &door,
                                   const RestoreOptions &options);
QFuture<Result<BackupReport>> restoreAsync(const QString &file, const QString &into, const BackupDoor &door,
                                           const RestoreOptions &options);

/// For a job in the pool that holds a workspace: the last holder closes the vault, and that is for the thread it belongs to.
void handBack(std::shared_ptr<Workspace> workspace);

} // namespace core::workspace
