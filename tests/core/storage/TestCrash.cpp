// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/VaultFixture.h"

#include "core/base/Random.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <cstdio>

using namespace core;
using namespace core::storage;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr const char *FolderVariable = "YICE_TEST_WRITER_FOLDER";
constexpr const char *DataVariable = "YICE_TEST_WRITER_APPDATA";
constexpr const char *KeyVariable = "YICE_TEST_WRITER_KEY";
} // namespace

/// Not a test by itself: the process that gets killed. Writes records and says so after each acknowledgement.
TEST_CASE("writer to be killed", "[.writer]")
{
    if (!qEnvironmentVariableIsSet(FolderVariable))
        return;
    StoreOptions options;
    options.folder = qEnvironmentVariable(FolderVariable);
    options.appDataFolder = qEnvironmentVariable(DataVariable);
    options.key = QByteArray::fromHex(qgetenv(KeyVariable));
    const auto store = valueOf(Store::open(options));
    for (;;) {
        const QByteArray id = base::randomBytes(16);
        valueOf(store
                    ->run(VaultFixture::viewer(),
                          [=](Connection &db) {
                              return db.insert(Pupil, id, Fields().set(QLatin1String("name"), u"生"_s));
                          })
                    .takeResult());
        std::printf("ack %s\n", id.toHex().constData());
        std::fflush(stdout);
    }
}

TEST_CASE("kill -9 loses nothing that was acknowledged", "[storage][crash]")
{
    VaultFixture vault;
    vault.open();
    vault.close();
    const StoreOptions options = vault.options();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(FolderVariable), options.folder);
    environment.insert(QString::fromLatin1(DataVariable), options.appDataFolder);
    environment.insert(QString::fromLatin1(KeyVariable), QString::fromLatin1(options.key.toHex()));

    QSet<QByteArray> acknowledged;
    for (int round = 0; round < 50; ++round) {
        QProcess writer;
        writer.setProcessEnvironment(environment);
        writer.start(QCoreApplication::applicationFilePath(), {u"[.writer]"_s});
        REQUIRE(writer.waitForStarted());
        REQUIRE(writer.waitForReadyRead(20000));
        QThread::msleep(base::randomBelow(60));
        writer.kill();
        REQUIRE(writer.waitForFinished());
        for (const QByteArray &line : writer.readAllStandardOutput().split('\n')) {
            if (line.startsWith("ack ") && line.size() == 36)
                acknowledged.insert(QByteArray::fromHex(line.mid(4)));
        }

        vault.open();
        const auto stored = valueOf(vault.run([](Connection &db) {
            return db.rows(u"SELECT id FROM pupil"_s, {}, [](const Row &row) { return row.blob(0); });
        }));
        QSet<QByteArray> missing = acknowledged;
        missing.subtract(QSet<QByteArray>(stored.begin(), stored.end()));
        CHECK(missing.isEmpty());
        CHECK(stored.size() - acknowledged.size() <= round + 1); // at most one unheard write a round
        QStringList checks = vault.checks();
        checks.removeAll(u"anchor"_s); // a torn slot is named; the other one held
        CHECK(checks == QStringList());
        vault.close();
    }
    CHECK(acknowledged.size() >= 50);
}

TEST_CASE("a damaged write-ahead log after a crash never loses a change in silence", "[storage][crash]")
{
    VaultFixture vault;
    vault.open();
    vault.addPupil(u"王小明"_s);
    vault.addPupil(u"李四"_s);
    const QString log = vault.file(u"records.db-wal"_s);
    QTemporaryDir crashed;
    for (const QString &name : {u"records.db"_s, u"records.db-wal"_s, u"records.anchor"_s})
        REQUIRE(QFile::copy(vault.file(name), crashed.filePath(name)));
    vault.close();
    StoreOptions options = vault.options();
    options.folder = crashed.path();
    const qint64 size = QFileInfo(crashed.filePath(u"records.db-wal"_s)).size();
    flipByte(crashed.filePath(u"records.db-wal"_s), size - 100);
    const auto opened = Store::open(options);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::BehindAnchor);
}
