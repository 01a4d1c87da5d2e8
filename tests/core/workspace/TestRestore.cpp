// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BackupRegister.h"
#include "core/workspace/Backup.h"
#include "core/workspace/VaultFolder.h"
#include "tests/core/workspace/SchoolVault.h"

#include <QDir>
#include <QFile>

using namespace core;
using namespace core::workspace;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace
{
BackupDoor rightDoor()
{
    return {SchoolVault::User, SchoolVault::Password, {}};
}

RestoreOptions optionsOf(const SchoolVault &vault)
{
    RestoreOptions options;
    options.vault = vault.options();
    return options;
}

qint64 replicas(Workspace &workspace)
{
    return valueOf(workspace
                       .run([](Areas &areas) {
                           return areas.db.number(u"SELECT count(DISTINCT replica) FROM journal_entry"_s);
                       })
                       .takeResult());
}

bool sound(Workspace &workspace)
{
    return valueOf(workspace.store().verify(workspace.viewer()).takeResult()).sound();
}

/// Unpacks a backup by hand over the vault, as somebody would who has found the format.
void putOver(const QString &file, const QString &folder)
{
    const ReadBackup backup = valueOf(readBackupFile(file, {}));
    for (const QString &name : {u"records.db"_s, u"records.anchor"_s, u"records.db-wal"_s})
        QFile::remove(folder + u'/' + name);
    valueOf(extractRecords(file, backup, folder + u"/records.db"_s, {}));
    QFile keyring(folder + u"/keyring.json"_s);
    REQUIRE(keyring.open(QIODevice::WriteOnly));
    keyring.write(backup.parts.keyring);
}
} // namespace

TEST_CASE("a restored vault holds what the backup held, says so in its journal, and goes on as a replica of its own",
          "[workspace][restore]")
{
    SchoolVault vault;
    vault.addStudents({u"王小明"_s, u"李四"_s});
    const QString file = vault.path(u"a.yicebak"_s);
    const BackupMade made = valueOf(makeBackup(vault.workspace(), file));
    vault.addStudents({u"王五"_s});
    vault.close();

    const QString into = vault.path(u"back.yice"_s);
    const BackupReport report = valueOf(restoreBackup(file, into, rightDoor(), optionsOf(vault)));
    CHECK(report.sound());
    CHECK(report.folder == into);
    CHECK(report.found.counts.value(u"student"_s) == 2);
    CHECK_FALSE(filesIn(vault.path(u"."_s)).contains(u"back.yice.part"_s));

    const auto restored = valueOf(vault.tryOpen(into));
    CHECK(studentNames(*restored) == QStringList{u"李四"_s, u"王小明"_s});
    CHECK(actCount(*restored, u"restored"_s) == 1);
    CHECK(replicas(*restored) == 2);
    CHECK(sound(*restored));
    const auto known =
        valueOf(restored->run([](Areas &areas) { return storage::BackupRegister(areas.db).standing(); }).takeResult());
    REQUIRE(known.size() == 1); // the backup itself could not know of itself
    CHECK(known.first().place == file);
    CHECK(known.first().entries == made.header.entries);
}

TEST_CASE("the vault and what was restored from it both open on one PC, again and again", "[workspace][restore]")
{
    SchoolVault vault;
    vault.addStudents({u"王小明"_s});
    const QString file = vault.path(u"a.yicebak"_s);
    valueOf(makeBackup(vault.workspace(), file));
    vault.addStudents({u"李四"_s, u"王五"_s});
    vault.close();
    const QString first = vault.path(u"first.yice"_s);
    const QString second = vault.path(u"second.yice"_s);
    valueOf(restoreBackup(file, first, rightDoor(), optionsOf(vault)));
    valueOf(restoreBackup(file, second, rightDoor(), optionsOf(vault)));
    for (int round = 0; round < 2; ++round) {
        for (const QString &folder : {first, vault.folder(), second}) {
            const auto opened = valueOf(vault.tryOpen(folder));
            CHECK_FALSE(opened->store().openReport().acceptedBehind);
            CHECK(sound(*opened));
        }
    }
    // A restored vault has anchors of its own: its older copy is noticed as any other's.
    const QString older = vault.path(u"older"_s);
    REQUIRE(QDir().mkdir(older));
    REQUIRE(QFile::copy(first + u"/records.db"_s, older + u"/records.db"_s));
    valueOf(vault.tryOpen(first));
    QFile::remove(first + u"/records.db"_s);
    QFile::remove(first + u"/records.anchor"_s);
    REQUIRE(QFile::copy(older + u"/records.db"_s, first + u"/records.db"_s));
    CHECK(vault.tryOpen(first).error().code == ErrorCode::BehindAnchor);
}

TEST_CASE("an older copy put over the vault is noticed by the anchor of this PC", "[workspace][restore]")
{
    SchoolVault vault;
    vault.addStudents({u"王小明"_s});
    const QString file = vault.path(u"a.yicebak"_s);
    valueOf(makeBackup(vault.workspace(), file));
    vault.addStudents({u"李四"_s});
    vault.close();
    putOver(file, vault.folder());
    const auto opened = vault.tryOpen(vault.folder());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::BehindAnchor);
    VaultOptions decided = vault.options();
    decided.acceptBehindAnchor = true;
    const auto gone = valueOf(Workspace::unlock(vault.folder(), SchoolVault::User, SchoolVault::Password, decided));
    CHECK(actCount(*gone, u"opened_behind_anchor"_s) == 1);
}

TEST_CASE("restoring overwrites nothing and leaves nothing when it fails", "[workspace][restore]")
{
    SchoolVault vault;
    vault.addStudents({u"王小明"_s});
    const QString file = vault.path(u"a.yicebak"_s);
    valueOf(makeBackup(vault.workspace(), file));
    vault.close();
    const QByteArray records = readFile(vault.folder() + u"/records.db"_s);
    CHECK(restoreBackup(file, vault.folder(), rightDoor(), optionsOf(vault)).error().code == ErrorCode::AlreadyExists);
    CHECK(readFile(vault.folder() + u"/records.db"_s) == records);
    const QString into = vault.path(u"back.yice"_s);
    CHECK(restoreBackup(file, into, {SchoolVault::User, u"wrong one"_s, {}}, optionsOf(vault)).error().code ==
          ErrorCode::WrongPassword);
    CHECK(restoreBackup(file, vault.path(u"no/such"_s), rightDoor(), optionsOf(vault)).error().code ==
          ErrorCode::DiskMissing);
    RestoreOptions stopped = optionsOf(vault);
    stopped.watch = std::make_shared<BackupWatch>();
    stopped.watch->cancelled = true;
    CHECK(restoreBackup(file, into, rightDoor(), stopped).error().code == ErrorCode::Cancelled);
    CHECK(filesIn(vault.path(u"."_s)) == QStringList{u"a.yicebak"_s, u"appdata"_s, u"school.yice"_s});
    REQUIRE(QDir().mkdir(into)); // an empty folder is a place
    CHECK(valueOf(restoreBackup(file, into, rightDoor(), optionsOf(vault))).folder == into);
}

TEST_CASE("a rehearsal compares with the living vault and leaves nothing behind", "[workspace][restore]")
{
    SchoolVault vault;
    vault.addStudents({u"王小明"_s, u"李四"_s});
    const QString file = vault.path(u"a.yicebak"_s);
    const BackupMade made = valueOf(makeBackup(vault.workspace(), file));
    vault.addStudents({u"王五"_s, u"赵六"_s, u"孙七"_s});
    const QStringList anchors = filesIn(vault.path(u"appdata/anchors"_s));
    RestoreOptions options = optionsOf(vault);
    options.rehearse = true;
    options.living = valueOf(livingVault(vault.workspace(), made.header.entries));
    const BackupReport report = valueOf(restoreBackup(file, vault.path(u"try.yice"_s), rightDoor(), options));
    CHECK(report.sound());
    CHECK(report.ofLiving);
    CHECK(report.folder.isEmpty());
    REQUIRE(report.later);
    const auto students = std::find_if(report.later->begin(), report.later->end(),
                                       [](const Difference &difference) { return difference.what == u"student"; });
    REQUIRE(students != report.later->end());
    CHECK(students->expected == 2);
    CHECK(students->found == 5);
    CHECK(report.later->first().what == u"journal"_s);
    CHECK(filesIn(vault.path(u"."_s)) == QStringList{u"a.yicebak"_s, u"appdata"_s, u"school.yice"_s});
    CHECK(filesIn(vault.path(u"appdata/anchors"_s)) == anchors);

    SchoolVault other;
    options.living = valueOf(livingVault(other.workspace(), made.header.entries));
    CHECK_FALSE(valueOf(restoreBackup(file, vault.path(u"try.yice"_s), rightDoor(), options)).ofLiving);
}

TEST_CASE("a backup opens by the recovery sheet, and the new password is good only in what was restored",
          "[workspace][restore]")
{
    SchoolVault vault;
    vault.addStudents({u"王小明"_s});
    const QString file = vault.path(u"a.yicebak"_s);
    valueOf(makeBackup(vault.workspace(), file));
    vault.close();
    const QString fresh = u"quite fresh words now"_s;
    const QString sheet = vault.recoveryGroups().join(u'-');
    const QString into = vault.path(u"back.yice"_s);
    QStringList wrong = vault.recoveryGroups();
    std::swap(wrong[0], wrong[1]);
    CHECK(restoreBackup(file, into, {SchoolVault::User, fresh, wrong.join(u'-')}, optionsOf(vault)).error().code ==
          ErrorCode::WrongRecoveryKey);
    CHECK(restoreBackup(file, into, {SchoolVault::User, u"123456"_s, sheet}, optionsOf(vault)).error().code ==
          ErrorCode::WeakPassword);
    valueOf(restoreBackup(file, into, {SchoolVault::User, fresh, sheet}, optionsOf(vault)));
    CHECK(vault.tryOpen(into).error().code == ErrorCode::WrongPassword);
    CHECK(studentNames(*valueOf(vault.tryOpen(into, fresh))) == QStringList{u"王小明"_s});
    CHECK(vault.tryOpen(vault.folder()).has_value());
    // And a vault restored by password opens by the sheet too.
    const QString again = vault.path(u"again.yice"_s);
    valueOf(restoreBackup(file, again, rightDoor(), optionsOf(vault)));
    valueOf(Workspace::recover(again, sheet, SchoolVault::User, fresh, vault.options()));
    CHECK(vault.tryOpen(again, fresh).has_value());
}

TEST_CASE("the recovery sheet opens a vault that was killed while it got a new key", "[workspace][restore]")
{
    SchoolVault vault;
    vault.addStudents({u"王小明"_s});
    const QByteArray password("another four words here");
    valueOf(vault.workspace().addUser(u"校长甲"_s, security::Role::Auditor, QString::fromLatin1(password)));
    const VaultFolder files(vault.folder());
    const QByteArray old = readFile(files.keyringPath());
    valueOf(vault.workspace().removeUser(u"校长甲"_s));
    vault.close();
    const QByteArray fresh = readFile(files.keyringPath());
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    };
    // Killed between the two files: the records have the new key, the keyring that stands has the old one.
    write(files.nextKeyringPath(), fresh);
    write(files.keyringPath(), old);
    const QString newPassword = u"quite fresh words now"_s;
    valueOf(Workspace::recover(vault.folder(), vault.recoveryGroups().join(u' '), SchoolVault::User, newPassword,
                               vault.options()));
    CHECK_FALSE(QFile::exists(files.nextKeyringPath()));
    CHECK(vault.tryOpen(vault.folder()).error().code == ErrorCode::WrongPassword);
    auto opened = valueOf(vault.tryOpen(vault.folder(), newPassword));
    CHECK(studentNames(*opened) == QStringList{u"王小明"_s});
    CHECK(actCount(*opened, u"password_recovered"_s) == 1);
    CHECK(sound(*opened));
    opened.reset();

    // Killed before the records were written anew: the keyring that stands is the right one.
    const QByteArray right = readFile(files.keyringPath());
    write(files.nextKeyringPath(), old);
    write(files.keyringPath(), right);
    valueOf(Workspace::recover(vault.folder(), vault.recoveryGroups().join(u' '), SchoolVault::User, u"third words set here"_s,
                               vault.options()));
    CHECK_FALSE(QFile::exists(files.nextKeyringPath()));
    CHECK(vault.tryOpen(vault.folder(), u"third words set here"_s).has_value());
}
