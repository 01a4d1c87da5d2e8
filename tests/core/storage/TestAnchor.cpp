// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/VaultFixture.h"

#include "core/storage/Anchor.h"

#include <QDir>
#include <QFile>

using namespace core;
using namespace core::storage;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QStringList VaultFiles{u"records.db"_s, u"records.anchor"_s};

void keepCopy(const VaultFixture &vault, const QString &folder)
{
    for (const QString &name : VaultFiles)
        REQUIRE(QFile::copy(vault.file(name), folder + u'/' + name));
}

void putBack(const VaultFixture &vault, const QString &folder, const QStringList &names)
{
    for (const QString &name : names) {
        REQUIRE(QFile::remove(vault.file(name)));
        REQUIRE(QFile::copy(folder + u'/' + name, vault.file(name)));
    }
}
} // namespace

TEST_CASE("an old copy of the vault is refused until a person decides", "[storage][anchor]")
{
    QTemporaryDir old;
    VaultFixture vault;
    vault.open();
    vault.addPupil(u"王小明"_s);
    vault.close();
    keepCopy(vault, old.path());
    vault.open();
    vault.addPupil(u"李四"_s);
    vault.close();

    // With the anchor beside the vault left as it is, or put back too: this PC remembers.
    const bool anchorToo = GENERATE(false, true);
    putBack(vault, old.path(), anchorToo ? VaultFiles : QStringList{u"records.db"_s});
    const auto behind = Store::open(vault.options());
    REQUIRE_FALSE(behind);
    CHECK(behind.error().code == ErrorCode::BehindAnchor);
    CHECK(behind.error().context.value(u"have"_s).toInt() == 1);
    CHECK(behind.error().context.value(u"expected"_s).toInt() == 2);
    CHECK_FALSE(Store::open(vault.options())); // being refused has not moved the anchor

    StoreOptions decided = vault.options();
    decided.acceptBehindAnchor = true;
    {
        const auto store = valueOf(Store::open(decided));
        CHECK(store->openReport().acceptedBehind);
    }
    vault.open();
    CHECK(vault.names() == QStringList{u"王小明"_s});
    const qint64 noted = valueOf(vault.run([](Connection &db) {
        return db.number(u"SELECT count(*) FROM journal_entry WHERE act = 'opened_behind_anchor'"_s);
    }));
    CHECK(noted == 1);
    const qint64 replicas = valueOf(
        vault.run([](Connection &db) { return db.number(u"SELECT count(DISTINCT replica) FROM journal_entry"_s); }));
    CHECK(replicas == 2);
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("a copy that went its own way is refused though it is longer", "[storage][anchor]")
{
    QTemporaryDir old;
    VaultFixture vault;
    vault.open();
    vault.addPupil(u"王小明"_s);
    vault.close();
    keepCopy(vault, old.path());
    // The copy grows on another PC, which has no anchor for it.
    StoreOptions elsewhere = vault.options();
    elsewhere.folder = old.path();
    elsewhere.appDataFolder = old.filePath(u"appdata"_s);
    {
        const auto store = valueOf(Store::open(elsewhere));
        CHECK_FALSE(store->openReport().anchorHere);
        CHECK(store->openReport().anchorBeside);
        for (int i = 0; i < 3; ++i) {
            valueOf(store
                        ->run(VaultFixture::viewer(),
                              [](Connection &db) { return db.noteAct(QLatin1String("unlocked"), QLatin1String(), {}); })
                        .takeResult());
        }
    }
    vault.open();
    vault.addPupil(u"李四"_s);
    vault.close();
    putBack(vault, old.path(), VaultFiles);
    const auto forked = Store::open(vault.options());
    REQUIRE_FALSE(forked);
    CHECK(forked.error().code == ErrorCode::BehindAnchor);
    CHECK(forked.error().context.value(u"forked"_s).toBool());
}

TEST_CASE("a vault that travels goes on as one chain for each PC", "[storage][anchor]")
{
    QTemporaryDir other;
    VaultFixture vault;
    vault.open();
    vault.addPupil(u"王小明"_s);
    vault.close();
    StoreOptions elsewhere = vault.options();
    elsewhere.appDataFolder = other.path();
    const auto note = [](Store &store) {
        valueOf(store
                    .run(VaultFixture::viewer(),
                         [](Connection &db) { return db.noteAct(QLatin1String("unlocked"), QLatin1String(), {}); })
                    .takeResult());
    };
    for (int i = 0; i < 2; ++i) {
        {
            const auto store = valueOf(Store::open(elsewhere));
            CHECK(store->openReport().anchorHere == (i > 0));
            note(*store);
        }
        vault.open();
        note(vault.store());
        vault.close();
    }
    vault.open();
    const auto chains = valueOf(vault.run([](Connection &db) {
        return db.rows(u"SELECT count(*) FROM journal_entry GROUP BY replica ORDER BY 1"_s, {},
                       [](const Row &row) { return row.number(0); });
    }));
    CHECK(chains == QList<qint64>{2, 3});
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("a missing anchor is noted, a damaged one is named", "[storage][anchor]")
{
    VaultFixture vault;
    vault.open();
    vault.addPupil(u"王小明"_s);
    vault.addPupil(u"李四"_s);
    vault.close();
    const QByteArray whole = readFile(vault.file(u"records.anchor"_s));
    for (qint64 place = 0; place < whole.size(); place += 7) {
        INFO("byte " << place);
        QFile file(vault.file(u"records.anchor"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(whole);
        file.close();
        flipByte(file.fileName(), place);
        vault.open();
        CHECK(vault.store().openReport().anchorDamaged);
        CHECK(vault.checks() == QStringList{u"anchor"_s});
        vault.close();
    }
    REQUIRE(QFile::remove(vault.file(u"records.anchor"_s)));
    vault.open();
    CHECK_FALSE(vault.store().openReport().anchorBeside);
    CHECK(vault.store().openReport().anchorHere);
    CHECK(vault.checks() == QStringList());
    CHECK(QFile::exists(vault.file(u"records.anchor"_s)));
}

TEST_CASE("a torn anchor still holds the one before, and the next write mends it", "[storage][anchor]")
{
    QTemporaryDir folder;
    const QByteArray key(32, 'k');
    const QByteArray vault(16, 'v');
    const QString path = folder.filePath(u"deep/a.anchor"_s);
    const auto state = [&](qint64 entries) {
        return AnchorState{vault, QByteArray(16, 'r'), entries, QByteArray(32, 'c'), 4096};
    };
    {
        Anchor anchor(path, key);
        CHECK(anchor.read(vault) == Anchor::Found::Missing);
        for (qint64 i = 1; i <= 4; ++i)
            valueOf(anchor.write(state(i)));
    }
    const qint64 half = QFileInfo(path).size() / 2;
    const bool firstSlot = GENERATE(true, false);
    flipByte(path, firstSlot ? 30 : half + 30);
    Anchor anchor(path, key);
    CHECK(anchor.read(vault) == Anchor::Found::Damaged);
    REQUIRE(anchor.state());
    CHECK(anchor.state()->entries >= 3);
    valueOf(anchor.write(state(5)));
    Anchor again(path, key);
    CHECK(again.read(vault) == Anchor::Found::Whole);
    CHECK(again.state() == state(5));
    Anchor foreign(path, QByteArray(32, 'x'));
    CHECK(foreign.read(vault) == Anchor::Found::Damaged);
    CHECK_FALSE(foreign.state());
}
