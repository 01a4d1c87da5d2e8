// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/KeySealing.h"
#include "core/storage/BackupRegister.h"
#include "core/workspace/Backup.h"
#include "tests/core/workspace/SchoolVault.h"

#include <QCoreApplication>
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

QList<storage::KnownBackup> standing(Workspace &workspace)
{
    return valueOf(workspace.run([](Areas &areas) { return storage::BackupRegister(areas.db).standing(); }).takeResult());
}

void writeOver(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}
} // namespace

TEST_CASE("a backup is one file that holds the whole vault and is noted in it", "[workspace][backup]")
{
    SchoolVault vault;
    vault.addStudents({u"王小明"_s, u"李四"_s});
    const qint64 entries = journalLength(vault.workspace());
    QDir().mkdir(vault.path(u"stick"_s));
    const QString file = vault.path(u"stick/甲.yicebak"_s);
    const BackupMade made = valueOf(makeBackup(vault.workspace(), file));
    CHECK(made.header.entries == entries);
    CHECK(made.bytes == QFileInfo(file).size());
    CHECK(filesIn(vault.path(u"stick"_s)) == QStringList{u"甲.yicebak"_s});
    CHECK(filesIn(vault.folder()).filter(u"records.copy"_s).isEmpty());
    CHECK(QFile::permissions(file).testFlag(QFileDevice::ReadOther) == false);

    const auto known = standing(vault.workspace());
    REQUIRE(known.size() == 1);
    CHECK(known.first().place == file);
    CHECK(known.first().made == vault.clock->now());
    CHECK(known.first().entries == entries);
    CHECK(known.first().bytes == made.bytes);
    CHECK_FALSE(known.first().automatic);

    const BackupReport report = valueOf(checkBackup(file, rightDoor()));
    CHECK(report.sound());
    CHECK(report.pages > 10);
    CHECK(report.records > 2);
    CHECK(report.found.counts.value(u"student"_s) == 2);
    CHECK(report.header == made.header);
}

TEST_CASE("nobody learns from the file what is in it", "[workspace][backup]")
{
    SchoolVault vault;
    vault.addStudents({u"王小明"_s});
    const QString file = vault.path(u"a.yicebak"_s);
    valueOf(makeBackup(vault.workspace(), file));
    const QByteArray bytes = readFile(file);
    for (const QString &secret : {u"王小明"_s, u"20260001"_s, u"云岭"_s, u"student"_s, u"SQLite format"_s}) {
        CHECK_FALSE(bytes.contains(secret.toUtf8()));
        CHECK_FALSE(bytes.contains(
            QByteArray(reinterpret_cast<const char *>(secret.utf16()), secret.size() * qsizetype(sizeof(char16_t)))));
    }
}

TEST_CASE("who does not know the password cannot open a backup, and is told which it is", "[workspace][backup]")
{
    SchoolVault vault;
    const QString file = vault.path(u"a.yicebak"_s);
    valueOf(makeBackup(vault.workspace(), file));
    const auto wrong = checkBackup(file, {SchoolVault::User, u"not the password"_s, {}});
    CHECK(wrong.error().code == ErrorCode::WrongPassword);
    CHECK(checkBackup(file, {u"别人"_s, u"not the password"_s, {}}).error().code == ErrorCode::NotFound);
    CHECK(checkBackup(vault.path(u"none.yicebak"_s), rightDoor()).error().code == ErrorCode::NotFound);
    CHECK(checkBackup(vault.folder() + u"/keyring.json"_s, rightDoor()).error().code == ErrorCode::Unreadable);
}

TEST_CASE("a backup overwrites nothing unless it may, and a missing place makes none", "[workspace][backup]")
{
    SchoolVault vault;
    const QString file = vault.path(u"a.yicebak"_s);
    writeOver(file, "something of mine");
    CHECK(makeBackup(vault.workspace(), file).error().code == ErrorCode::AlreadyExists);
    CHECK(readFile(file) == "something of mine");
    BackupOptions replacing;
    replacing.replace = base::Replace::Yes;
    valueOf(makeBackup(vault.workspace(), file, replacing));
    CHECK(valueOf(checkBackup(file, rightDoor())).sound());
    CHECK(makeBackup(vault.workspace(), vault.path(u"no/such/a.yicebak"_s)).error().code == ErrorCode::DiskMissing);
    CHECK(standing(vault.workspace()).size() == 1);
}

TEST_CASE("a stopped backup leaves nothing", "[workspace][backup]")
{
    SchoolVault vault;
    BackupOptions options;
    options.watch = std::make_shared<BackupWatch>();
    options.watch->cancelled = true;
    const QString file = vault.path(u"a.yicebak"_s);
    const QStringList before = filesIn(vault.path(u"."_s));
    const QStringList inside = filesIn(vault.folder());
    CHECK(makeBackup(vault.workspace(), file, options).error().code == ErrorCode::Cancelled);
    CHECK(filesIn(vault.path(u"."_s)) == before);
    CHECK(filesIn(vault.folder()) == inside);
    CHECK(standing(vault.workspace()).isEmpty());
}

TEST_CASE("a damaged vault is not backed up over good copies", "[workspace][backup]")
{
    SchoolVault vault;
    vault.addStudents({u"王小明"_s});
    const QString records = vault.folder() + u"/records.db"_s;
    const QString file = vault.path(u"a.yicebak"_s);
    valueOf(makeBackup(vault.workspace(), file)); // writes the log back, so that the page is in the file
    const QByteArray good = readFile(file);
    QFile bytes(records);
    REQUIRE(bytes.open(QIODevice::ReadWrite));
    // Pages that making a backup itself writes are written whole again; of several some are not.
    for (const qint64 part : {1, 2, 3}) {
        REQUIRE(bytes.seek(bytes.size() * part / 4));
        REQUIRE(bytes.write("damage") == 6);
    }
    bytes.close();
    BackupOptions replacing;
    replacing.replace = base::Replace::Yes;
    CHECK(makeBackup(vault.workspace(), file, replacing).error().code == ErrorCode::Damaged);
    CHECK(readFile(file) == good);
}

TEST_CASE("a forged header is refused though its checksum is right", "[workspace][backup]")
{
    SchoolVault vault;
    const QString file = vault.path(u"a.yicebak"_s);
    valueOf(makeBackup(vault.workspace(), file));
    QByteArray bytes = readFile(file);
    const qsizetype place = bytes.indexOf("\"entries\":") + 10;
    bytes[place] = bytes.at(place) == '9' ? '8' : '9';
    const QByteArray body = bytes.left(bytes.size() - 64);
    const QByteArray mac = bytes.mid(bytes.size() - 64, 32);
    writeOver(file, body + mac + security::checksum(security::checksum(body) + mac));
    const auto checked = checkBackup(file, rightDoor());
    REQUIRE_FALSE(checked);
    CHECK(checked.error().code == ErrorCode::Damaged);
    CHECK(checked.error().context.value(u"where"_s).toString() == u"mac"_s);
}

TEST_CASE("a backup of a newer program is refused by name", "[workspace][backup]")
{
    SchoolVault vault;
    const QString file = vault.path(u"a.yicebak"_s);
    valueOf(makeBackup(vault.workspace(), file));
    QByteArray bytes = readFile(file);
    const qsizetype place = bytes.indexOf("\"format\":1") + 9;
    bytes[place] = '2';
    const QByteArray body = bytes.left(bytes.size() - 64);
    const QByteArray mac = bytes.mid(bytes.size() - 64, 32);
    writeOver(file, body + mac + security::checksum(security::checksum(body) + mac));
    CHECK(checkBackup(file, rightDoor()).error().code == ErrorCode::NewerFormat);
    CHECK(readBackupHeader(file).error().code == ErrorCode::NewerFormat);
}

TEST_CASE("every place of a backup is guarded: the mark, the header, each part, the trailer", "[workspace][backup]")
{
    SchoolVault vault;
    vault.addStudents({u"王小明"_s});
    const QString file = vault.path(u"a.yicebak"_s);
    valueOf(makeBackup(vault.workspace(), file));
    const QByteArray whole = readFile(file);
    QList<qsizetype> places;
    for (qsizetype place = 0; place < 600; ++place)
        places.append(place);
    for (qsizetype back = 1; back <= 64; ++back)
        places.append(whole.size() - back);
    for (qsizetype place = 600; place < whole.size() - 64; place += whole.size() / 40)
        places.append(place);
    for (const qsizetype place : std::as_const(places)) {
        QByteArray bytes = whole;
        bytes[place] = static_cast<char>(bytes.at(place) ^ 0x04);
        writeOver(file, bytes);
        const auto checked = readBackupFile(file, {});
        INFO(place);
        REQUIRE_FALSE(checked);
        CHECK(checked.error().code == ErrorCode::Damaged);
    }
    for (const qsizetype length : {qsizetype(0), qsizetype(7), qsizetype(100), whole.size() / 2, whole.size() - 1}) {
        writeOver(file, whole.left(length));
        INFO(length);
        const auto checked = readBackupFile(file, {});
        REQUIRE_FALSE(checked);
        CHECK((checked.error().code == ErrorCode::Damaged || length == 0));
    }
    writeOver(file, whole + 'x');
    CHECK(readBackupFile(file, {}).error().code == ErrorCode::Damaged);
    writeOver(file, whole);
    CHECK(readBackupFile(file, {}).has_value());
}

TEST_CASE("a working copy that a crash left is cleared at the next opening", "[workspace][backup]")
{
    SchoolVault vault;
    vault.close();
    writeOver(vault.folder() + u"/records.copy-1a2b3c4d"_s, "old records");
    vault.open();
    CHECK(filesIn(vault.folder()).filter(u"records.copy"_s).isEmpty());
}

TEST_CASE("work goes on while a backup is made, and closing the vault waits for it", "[workspace][backup]")
{
    SchoolVault vault;
    vault.addStudents({u"王小明"_s});
    const QString file = vault.path(u"a.yicebak"_s);
    auto future = backupAsync(vault.shared(), file, {});
    vault.addStudents({u"李四"_s}); // after the copy was asked for: not in it
    vault.close();
    valueOf(future.takeResult());
    QCoreApplication::processEvents(); // hands the workspace back
    CHECK(valueOf(checkBackup(file, rightDoor())).found.counts.value(u"student"_s) == 1);
    vault.open();
    CHECK(studentNames(vault.workspace()).size() == 2);
    CHECK(standing(vault.workspace()).size() == 1);
}
