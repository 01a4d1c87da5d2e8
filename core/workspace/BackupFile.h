// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/security/SecureBytes.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QUuid>

#include <atomic>
#include <memory>

namespace core::workspace
{

constexpr int BackupFormat = 1;

/// The key as a QByteArray that shares the memory: it must not outlive the key nor be changed.
inline QByteArray rawBytes(const security::SecureBytes &key)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size()));
}

/// What stands in clear at the head of NAME.yicebak: no name, no count of children or alerts.
struct BackupHeader {
    int format = BackupFormat;
    QUuid vault;
    QByteArray copy; ///< 16 bytes; a restored vault has its own, so that two copies of one vault keep apart
    bool test = false;
    QString cipher;
    QDateTime made;
    int schema = 0;
    qint64 entries = 0; ///< of the journal; what came later is not in it
    QByteArray chain;   ///< head of the journal, 32 bytes; empty while there is no entry
    qint64 contentsBytes = 0;
    qint64 keyringBytes = 0;
    qint64 recordsBytes = 0;
    bool operator==(const BackupHeader &) const = default;
};

/// Rows by table: kept sealed in the file, to compare a restored vault with.
using TableCounts = QMap<QString, qint64>;

/// Followed and stopped from another thread.
struct BackupWatch {
    std::atomic<qint64> done = 0; ///< bytes
    std::atomic<qint64> total = 0;
    std::atomic<bool> cancelled = false;
};
using BackupWatchPtr = std::shared_ptr<BackupWatch>;

/// The file: mark, length and header (canonical JSON), sealed counts, keyring.json, records.db byte for byte, then a MAC
/// (keyed from the vault key, over the BLAKE2b of all before) and a checksum of both, which finds damage without any key.
struct BackupParts {
    BackupHeader header;
    QByteArray contents; ///< sealCounts()
    QByteArray keyring;
};

/// Fills the sizes of `parts.header`, writes `path` with the records from the file `records`, and returns when it is on
/// the disk and was read back from there whole. Nothing is left on failure. DiskFull, ReadOnly, DiskMissing, DiskError,
/// Damaged (what was read back differs), Cancelled.
Result<qint64> writeBackupFile(const QString &path, BackupParts &parts, const QString &records,
                               const security::SecureBytes &vaultKey, const BackupWatchPtr &watch);

/// The header alone, unproven: for lists and rotation. NotFound, Unreadable (no backup at all), NewerFormat, Damaged.
Result<BackupHeader> readBackupHeader(const QString &path);

/// A file whose checksum fits; authentic only after proveBackup().
struct ReadBackup {
    BackupParts parts;
    QByteArray digest;
    QByteArray mac;
    qint64 recordsAt = 0;
};
/// Reads every byte. NotFound, Unreadable, NewerFormat, Damaged (context file, where), DiskError, Cancelled.
Result<ReadBackup> readBackupFile(const QString &path, const BackupWatchPtr &watch);
/// Damaged: not written under this vault key.
Result<> proveBackup(const QString &path, const ReadBackup &backup, const security::SecureBytes &vaultKey);
/// Writes the records to the new file `to` and returns when they are on the disk. Nothing is left on failure.
Result<> extractRecords(const QString &path, const ReadBackup &backup, const QString &to, const BackupWatchPtr &watch);

Result<QByteArray> sealCounts(const TableCounts &counts, const security::SecureBytes &vaultKey);
Result<TableCounts> openCounts(const QByteArray &sealed, const security::SecureBytes &vaultKey);

} // namespace core::workspace
