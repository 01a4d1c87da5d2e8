// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Async.h"
#include "core/base/platform/Disk.h"
#include "core/security/PasswordRules.h"
#include "core/security/RecoveryKey.h"
#include "core/storage/BackupRegister.h"
#include "core/workspace/Backup.h"
#include "core/workspace/VaultFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using core::storage::CopyCheck;

namespace core::workspace
{

namespace
{
const QString ChainAt = uR"(SELECT chain FROM journal_entry WHERE seq = ?)"_s;

/// Gone with the scope unless it was kept.
struct HalfFolder {
    QString path;
    bool kept = false;
    HalfFolder(QString folder) : path(std::move(folder)) {}
    HalfFolder(const HalfFolder &) = delete;
    HalfFolder &operator=(const HalfFolder &) = delete;
    ~HalfFolder()
    {
        if (!kept)
            QDir(path).removeRecursively();
    }
};

struct Opened {
    security::Keyring keyring;
    security::UnlockedKeys keys;
};

/// A keyring inside a backup is damaged as part of that file.
Error inFile(const QString &file, const Error &error)
{
    if (error.code == ErrorCode::KeyringDamaged || error.code == ErrorCode::Damaged)
        return Error(ErrorCode::Damaged, error.detail,
                     {{u"file"_s, QFileInfo(file).fileName()}, {u"where"_s, error.context.value(u"where"_s)}});
    return error;
}

Result<Opened> throughDoor(const ReadBackup &backup, const BackupDoor &door)
{
    YICE_ASSIGN(auto keyring, security::Keyring::parse(backup.parts.keyring));
    if (door.recoveryKey.isEmpty()) {
        YICE_ASSIGN(auto keys, keyring.unlock(door.user, security::passwordBytes(door.password)));
        return Opened{std::move(keyring), std::move(keys)};
    }
    YICE_ASSIGN(const auto key, security::readRecoveryKey(door.recoveryKey));
    YICE_TRY(security::checkPassword(door.password, {door.user, {}, {}}));
    const auto use = keyring.isTest() ? security::KdfUse::Test : security::KdfUse::Real;
    YICE_ASSIGN(const auto cost, security::calibrate(DefaultKdfMilliseconds, use));
    YICE_ASSIGN(auto keys, keyring.recover(key, door.user, security::passwordBytes(door.password), cost));
    return Opened{std::move(keyring), std::move(keys)};
}

QList<Difference> differencesOf(const VaultSummary &expected, const VaultSummary &found)
{
    QList<Difference> list;
    if (expected.entries != found.entries)
        list.append({u"journal"_s, expected.entries, found.entries});
    const QList<QString> expectedTables = expected.counts.keys();
    const QList<QString> foundTables = found.counts.keys();
    QSet<QString> both(expectedTables.begin(), expectedTables.end());
    both += QSet<QString>(foundTables.begin(), foundTables.end());
    QStringList tables(both.begin(), both.end());
    tables.sort();
    for (const QString &table : std::as_const(tables)) {
        if (expected.counts.value(table) != found.counts.value(table))
            list.append({table, expected.counts.value(table), found.counts.value(table)});
    }
    return list;
}

/// Lays the records out as `records`, reads them whole and holds them against what the backup says of itself.
Result<BackupReport> layOut(const QString &file, const ReadBackup &backup, const Opened &opened, const QString &records,
                            const BackupWatchPtr &watch)
{
    YICE_TRY(extractRecords(file, backup, records, watch));
    const auto facts = storage::readCopy(records, rawBytes(opened.keys.vaultKey),
                                         opened.keyring.cipher().toLatin1(), CopyCheck::Everything);
    if (!facts)
        return fail(inFile(file, facts.error()));
    if (!facts->report.sound())
        return fail(ErrorCode::Damaged, facts->report.findings.first().where,
                    {{u"file"_s, QFileInfo(file).fileName()}, {u"where"_s, facts->report.findings.first().check}});
    BackupReport report;
    report.header = backup.parts.header;
    report.found = {facts->of.entries, facts->of.chain, facts->rows};
    report.pages = facts->report.pages;
    report.records = facts->report.records;
    const auto promised = openCounts(backup.parts.contents, opened.keys.vaultKey);
    if (!promised)
        return fail(inFile(file, promised.error()));
    report.differences = differencesOf({report.header.entries, {}, *promised}, report.found);
    if (report.header.chain != facts->of.chain || report.header.copy != facts->of.copy ||
        report.header.schema != facts->of.schema)
        return fail(ErrorCode::Damaged, u"head"_s, {{u"file"_s, QFileInfo(file).fileName()}, {u"where"_s, u"head"_s}});
    return report;
}

Result<Opened> openFile(const QString &file, const ReadBackup &backup, const BackupDoor &door)
{
    auto opened = throughDoor(backup, door);
    if (!opened)
        return fail(inFile(file, opened.error()));
    YICE_TRY(proveBackup(file, backup, opened->keys.vaultKey));
    if (opened->keyring.vaultId() != backup.parts.header.vault ||
        opened->keyring.cipher() != backup.parts.header.cipher || opened->keyring.isTest() != backup.parts.header.test)
        return fail(ErrorCode::Damaged, u"keyring"_s,
                    {{u"file"_s, QFileInfo(file).fileName()}, {u"where"_s, u"keyring"_s}});
    return opened;
}

/// Makes the laid-out records a vault of their own, and says in its journal and register where they come from.
Result<> becomeVault(const QString &folder, const QString &file, const Opened &opened, const BackupReport &report,
                     const RestoreOptions &options)
{
    storage::StoreOptions store;
    store.folder = folder;
    store.key = rawBytes(opened.keys.vaultKey);
    store.cipher = opened.keyring.cipher().toLatin1();
    store.clock = options.vault.clock;
    // A rehearsal must leave nothing on this PC.
    store.appDataFolder = options.rehearse ? QString() : options.vault.appDataFolder;
    store.restored = true;
    YICE_ASSIGN(const auto vault, storage::Store::open(store));
    const BackupHeader header = report.header;
    const qint64 bytes = QFileInfo(file).size();
    const QString place = QFileInfo(file).absoluteFilePath();
    return vault
        ->run(opened.keys.viewer,
              [header, bytes, place](storage::Connection &db) -> Result<> {
                  YICE_TRY(db.noteAct(QLatin1String("restored"), {}, {},
                                      storage::Fields()
                                          .set(QLatin1String("made"), header.made)
                                          .set(QLatin1String("entries"), header.entries)));
                  YICE_TRY(storage::BackupRegister(db).note({{}, 0, place, header.made, header.entries, bytes, false, {}}));
                  return {};
              })
        .takeResult();
}

void compareWith(const std::optional<LivingVault> &living, BackupReport &report)
{
    if (!living)
        return;
    report.later = differencesOf(report.found, living->now);
    report.ofLiving = report.found.entries == 0 || living->chainAtBackup == report.found.chain;
}
} // namespace

Result<QStringList> usersOfBackup(const QString &file)
{
    YICE_ASSIGN(const ReadBackup backup, readBackupFile(file, {}));
    const auto keyring = security::Keyring::parse(backup.parts.keyring);
    if (!keyring)
        return fail(inFile(file, keyring.error()));
    QStringList names;
    for (const security::KeyringUser &user : keyring->users())
        names.append(user.name);
    return names;
}

Result<BackupReport> checkBackup(const QString &file, const BackupDoor &door, const BackupWatchPtr &watch)
{
    YICE_ASSIGN(const ReadBackup backup, readBackupFile(file, watch));
    YICE_ASSIGN(const Opened opened, openFile(file, backup, door));
    const QTemporaryDir room(QDir::tempPath() + u"/yice-XXXXXX"_s);
    if (!room.isValid())
        return fail(base::writeError(room.path(), backup.parts.header.recordsBytes));
    return layOut(file, backup, opened, room.filePath(storage::WorkingCopy), watch);
}

Result<LivingVault> livingVault(Workspace &workspace, qint64 backupEntries)
{
    return workspace.store()
        .run(workspace.viewer(),
             [backupEntries](storage::Connection &db) -> Result<LivingVault> {
                 YICE_TRY(db.viewer().require(Permission::BackUp));
                 LivingVault living;
                 YICE_ASSIGN(living.now.entries, db.number(u"SELECT count(*) FROM journal_entry"_s));
                 const auto chain = [](const storage::Row &row) { return row.blob(0); };
                 YICE_ASSIGN(const auto head, db.first(ChainAt, {living.now.entries}, chain));
                 living.now.chain = head.value_or(QByteArray());
                 YICE_ASSIGN(const auto then, db.first(ChainAt, {backupEntries}, chain));
                 living.chainAtBackup = then.value_or(QByteArray());
                 YICE_ASSIGN(living.now.counts, storage::rowCounts(db));
                 return living;
             })
        .takeResult();
}

Result<> noteRehearsal(Workspace &workspace, const BackupReport &report)
{
    const QDateTime made = report.header.made;
    const qint64 entries = report.header.entries;
    const auto sound = static_cast<qint64>(report.sound());
    return workspace.store()
        .run(workspace.viewer(),
             [=](storage::Connection &db) -> Result<> {
                 YICE_TRY(db.viewer().require(Permission::BackUp));
                 return db.noteAct(QLatin1String("rehearsed"), {}, {},
                                   storage::Fields()
                                       .set(QLatin1String("made"), made)
                                       .set(QLatin1String("entries"), entries)
                                       .set(QLatin1String("sound"), sound));
             })
        .takeResult();
}

Result<BackupReport> restoreBackup(const QString &file, const QString &into, const BackupDoor &door,
                                   const RestoreOptions &options)
{
    const VaultFolder target(QDir::cleanPath(QFileInfo(into).absoluteFilePath()));
    YICE_TRY(target.mayMake());
    if (options.watch)
        options.watch->total += 2 * QFileInfo(file).size();
    YICE_ASSIGN(const ReadBackup backup, readBackupFile(file, options.watch));
    YICE_ASSIGN(const Opened opened, openFile(file, backup, door));
    HalfFolder half(target.path() + u".part"_s);
    QDir(half.path).removeRecursively();
    const VaultFolder folder(half.path);
    YICE_TRY(folder.make());
    YICE_ASSIGN(BackupReport report, layOut(file, backup, opened, folder.recordsPath(), options.watch));
    YICE_TRY(folder.writeKeyring(opened.keyring));
    YICE_TRY(becomeVault(half.path, file, opened, report, options));
    compareWith(options.living, report);
    if (options.rehearse)
        return report;
    QDir().rmdir(target.path()); // an empty one may stand there
    if (!QDir().rename(half.path, target.path()) || !base::syncFolder(QFileInfo(target.path()).absolutePath()))
        return fail(base::writeError(target.path(), 1));
    half.kept = true;
    report.folder = target.path();
    return report;
}

QFuture<Result<BackupReport>> restoreAsync(const QString &file, const QString &into, const BackupDoor &door,
                                           const RestoreOptions &options)
{
    return base::inPool<Result<BackupReport>>([=] { return restoreBackup(file, into, door, options); });
}

} // namespace core::workspace
