// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Drafts.h"
#include "tests/core/storage/VaultFixture.h"

#include <QCoreApplication>
#include <QDir>
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
constexpr const char *FolderVariable = "YICE_TEST_DRAFT_FOLDER";
constexpr const char *KeyVariable = "YICE_TEST_DRAFT_KEY";
const QString Key = u"alert.step/0190"_s;
const QString Text = u"电话告知母亲，约明天到校，阿依古丽在场"_s;

Viewer other()
{
    Viewer person = VaultFixture::viewer();
    person.user = Id<security::User>::fromString(u"01900000-0000-7000-8000-000000000002"_s);
    return person;
}

std::optional<Draft> draftOf(Store &store, const Viewer &viewer, const QString &key = Key)
{
    return valueOf(store.run(viewer, [key](Connection &db) { return Drafts(db).find(key); }).takeResult());
}

Result<> keep(Store &store, const QString &text, const QString &key = Key)
{
    return store.run(VaultFixture::viewer(), [=](Connection &db) { return Drafts(db).keep(key, text); }).takeResult();
}
} // namespace

/// Not a test by itself: the process that gets killed while a draft stands.
TEST_CASE("writer of a draft to be killed", "[.drafter]")
{
    if (!qEnvironmentVariableIsSet(FolderVariable))
        return;
    StoreOptions options;
    options.folder = qEnvironmentVariable(FolderVariable);
    options.key = QByteArray::fromHex(qgetenv(KeyVariable));
    const auto store = valueOf(Store::open(options));
    for (qsizetype length = 1; length <= Text.size(); ++length)
        valueOf(keep(*store, Text.left(length)));
    std::printf("kept\n");
    std::fflush(stdout);
    for (;;)
        QThread::sleep(1);
}

TEST_CASE("a draft belongs to one person and one place, and goes when the text is saved", "[storage][drafts]")
{
    VaultFixture vault;
    vault.open();
    CHECK_FALSE(draftOf(vault.store(), VaultFixture::viewer()));
    valueOf(keep(vault.store(), u"第一句"_s));
    valueOf(keep(vault.store(), Text));
    const auto draft = draftOf(vault.store(), VaultFixture::viewer());
    REQUIRE(draft);
    CHECK(draft->text == Text);
    CHECK(draft->at == vault.clock->now());
    CHECK_FALSE(draftOf(vault.store(), other()));
    CHECK_FALSE(draftOf(vault.store(), VaultFixture::viewer(), u"alert.step/0191"_s));
    valueOf(vault.run([](Connection &db) { return Drafts(db).drop(Key); }));
    CHECK_FALSE(draftOf(vault.store(), VaultFixture::viewer()));
    valueOf(keep(vault.store(), Text));
    valueOf(keep(vault.store(), u"  "_s)); // nothing is left of it
    CHECK_FALSE(draftOf(vault.store(), VaultFixture::viewer()));
    CHECK(keep(vault.store(), Text, {}).error().code == ErrorCode::Invalid);
    CHECK(keep(vault.store(), QString(200'000, u'字')).error().code == ErrorCode::TooLarge);
}

TEST_CASE("drafts are in no journal and harm no verification", "[storage][drafts]")
{
    VaultFixture vault;
    vault.open();
    const auto entries = [&] {
        return valueOf(vault.run([](Connection &db) { return db.number(u"SELECT count(*) FROM journal_entry"_s); }));
    };
    const qint64 before = entries();
    valueOf(keep(vault.store(), Text));
    CHECK(entries() == before);
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("a draft is there after kill -9, and nowhere on the disk in clear text", "[storage][drafts][crash]")
{
    VaultFixture vault;
    vault.open();
    vault.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(FolderVariable), vault.folder());
    environment.insert(QString::fromLatin1(KeyVariable), QString::fromLatin1(vault.options().key.toHex()));
    QProcess writer;
    writer.setProcessEnvironment(environment);
    writer.start(QCoreApplication::applicationFilePath(), {u"[.drafter]"_s});
    REQUIRE(writer.waitForStarted());
    QByteArray said;
    while (!said.contains("kept")) {
        REQUIRE(writer.waitForReadyRead(60000));
        said += writer.readAllStandardOutput();
    }
    writer.kill();
    REQUIRE(writer.waitForFinished());

    const QByteArray name = u"阿依古丽"_s.toUtf8();
    int files = 0;
    for (const QFileInfo &file : QDir(vault.folder()).entryInfoList(QDir::Files)) {
        INFO(file.fileName().toStdString());
        const QByteArray bytes = readFile(file.filePath());
        files += bytes.isEmpty() ? 0 : 1;
        CHECK_FALSE(bytes.contains(name));
        CHECK_FALSE(bytes.contains(
            QByteArray(reinterpret_cast<const char *>(u"阿依古丽"), 4 * qsizetype(sizeof(char16_t)))));
    }
    CHECK(files >= 2); // the file and its log at least
    vault.open();
    const auto draft = draftOf(vault.store(), VaultFixture::viewer());
    REQUIRE(draft);
    CHECK(draft->text == Text);
}
