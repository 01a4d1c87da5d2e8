// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/VaultFixture.h"

#include "core/base/Random.h"

#include <QFile>

using namespace core;
using namespace core::storage;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString DropGuards = u"DROP TRIGGER journal_entry_never_changes"_s;
const QString DropDeleteGuard = u"DROP TRIGGER journal_entry_never_goes"_s;
const QString DropValueGuard = u"DROP TRIGGER journal_value_never_changes"_s;

/// A vault with a few records, one changed, one removed.
void fill(VaultFixture &vault)
{
    vault.open();
    const QByteArray id = vault.addPupil(u"王小明"_s);
    valueOf(vault.rename(id, 1, u"王晓明"_s));
    vault.addPupil(u"李四"_s);
    const QByteArray gone = vault.addPupil(u"赵六"_s);
    valueOf(vault.run([=](Connection &db) { return db.remove(Pupil, gone, 1); }));
    valueOf(vault.run([=](Connection &db) {
        return db.noteAct(QLatin1String("exported"), Pupil, id, Fields().set(QLatin1String("reason"), u"转学"_s));
    }));
}
} // namespace

TEST_CASE("verify finds nothing in a sound vault and says how much it saw", "[storage][verify]")
{
    VaultFixture vault;
    fill(vault);
    const VerifyReport report = vault.verify();
    CHECK(report.sound());
    CHECK(report.entries == 6);
    CHECK(report.records == 2);
    CHECK(report.pages > 5);
    Viewer head = VaultFixture::viewer();
    head.founder = false;
    head.role = security::Role::Assistant;
    const bool may = head.may(Permission::VerifyVault);
    CHECK(vault.store().verify(head).takeResult().has_value() == may);
}

TEST_CASE("verify finds what was changed behind the journal's back", "[storage][verify]")
{
    struct Plant {
        QString what;
        QStringList statements;
        QStringList checks;
    };
    const auto plant = GENERATE(values<Plant>({
        {u"a value"_s, {u"UPDATE pupil SET score = 0 WHERE name = '李四'"_s}, {u"value"_s}},
        {u"a value that was never set"_s, {u"UPDATE pupil SET photo = x'00' WHERE name = '李四'"_s}, {u"value"_s}},
        {u"a revision"_s, {u"UPDATE pupil SET revision = 9 WHERE name = '李四'"_s}, {u"value"_s}},
        {u"a record gone"_s, {u"DELETE FROM pupil WHERE name = '李四'"_s}, {u"record"_s}},
        {u"a record added"_s,
         {u"INSERT INTO pupil (id, revision, name) VALUES (randomblob(16), 1, '假')"_s},
         {u"record"_s}},
        {u"a removed record back"_s,
         {u"INSERT INTO pupil (id, revision, name) SELECT record, 1, '赵六' FROM journal_entry WHERE act = 'remove'"_s},
         {u"record"_s}},
        {u"a table gone"_s, {u"DROP TABLE pupil"_s}, {u"record"_s}},
        {u"who did it"_s, {DropGuards, u"UPDATE journal_entry SET actor = x'01' WHERE seq = 2"_s}, {u"chain"_s}},
        {u"when"_s, {DropGuards, u"UPDATE journal_entry SET at = at - 1 WHERE seq = 2"_s}, {u"chain"_s}},
        {u"a view turned into another act"_s,
         {DropGuards, u"UPDATE journal_entry SET act = 'viewed' WHERE act = 'exported'"_s},
         {u"chain"_s}},
        {u"an entry cut out"_s,
         {DropDeleteGuard, u"DELETE FROM journal_value WHERE entry = 5"_s,
          u"DELETE FROM journal_entry WHERE seq = 5"_s},
         {u"chain"_s, u"record"_s}},
        {u"the last entry cut off"_s,
         {DropDeleteGuard, u"DELETE FROM journal_value WHERE entry = 6"_s,
          u"DELETE FROM journal_entry WHERE seq = 6"_s},
         {}},
        {u"a journalled old value"_s,
         {DropValueGuard, u"UPDATE journal_value SET old = '王大明' WHERE entry = 2"_s},
         {u"commitment"_s}},
        {u"a journalled new value with the record itself"_s,
         {DropValueGuard, u"UPDATE journal_value SET new = '王大明' WHERE entry = 2"_s,
          u"UPDATE pupil SET name = '王大明' WHERE name = '王晓明'"_s},
         {u"commitment"_s}},
        {u"a salt"_s,
         {DropValueGuard, u"UPDATE journal_value SET salt = randomblob(32) WHERE entry = 2"_s},
         {u"commitment"_s}},
        {u"values taken away without an act"_s, {u"DELETE FROM journal_value WHERE entry = 6"_s}, {u"commitment"_s}},
        {u"a value added"_s,
         {u"INSERT INTO journal_value (entry, field, salt, new) VALUES (6, 'x', randomblob(32), 1)"_s},
         {u"commitment"_s}},
    }));
    VaultFixture vault;
    fill(vault);
    vault.plant(plant.statements);
    INFO(plant.what.toStdString());
    const auto opened = Store::open(vault.options());
    if (plant.checks.isEmpty()) {
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::BehindAnchor);
        return;
    }
    REQUIRE(opened);
    QStringList checks;
    for (const VerifyReport::Finding &finding :
         valueOf((*opened)->verify(VaultFixture::viewer()).takeResult()).findings)
        checks.append(finding.check);
    checks.removeDuplicates();
    checks.sort();
    CHECK(checks == plant.checks);
}

TEST_CASE("the journal refuses to be changed from inside a job", "[storage][verify]")
{
    VaultFixture vault;
    fill(vault);
    for (const QString &sql : {u"UPDATE journal_entry SET actor = x'00'"_s, u"DELETE FROM journal_entry"_s,
                               u"UPDATE journal_value SET new = 1"_s}) {
        CHECK_FALSE(vault.run([=](Connection &db) { return db.execute(sql); }));
    }
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("values of a removed record can be destroyed and the chain still verifies", "[storage][verify]")
{
    VaultFixture vault;
    vault.open();
    const QByteArray id = vault.addPupil(u"王小明"_s);
    valueOf(vault.rename(id, 1, u"王晓明"_s));
    vault.addPupil(u"李四"_s);
    const auto destroy = [&](const QByteArray &which) {
        return vault.run([=](Connection &db) { return db.destroyValues(Pupil, which); });
    };
    CHECK(destroy(id).error().code == ErrorCode::ConditionsUnmet);
    CHECK(destroy(base::randomBytes(16)).error().code == ErrorCode::NotFound);
    valueOf(vault.run([=](Connection &db) { return db.remove(Pupil, id, 2); }));
    valueOf(destroy(id));
    const qint64 left = valueOf(vault.run([](Connection &db) {
        return db.number(u"SELECT count(*) FROM journal_value WHERE old LIKE '%王%' OR new LIKE '%王%'"_s);
    }));
    CHECK(left == 0);
    const VerifyReport report = vault.verify();
    CHECK(report.sound());
    CHECK(report.entries == 5);
    vault.close();
    vault.open();
    CHECK(vault.checks() == QStringList());
    CHECK(vault.names() == QStringList{u"李四"_s});
}

TEST_CASE("every flipped byte of the database is named", "[storage][verify]")
{
    const QByteArray cipher = GENERATE(as<QByteArray>(), "aegis", "chacha20");
    VaultFixture vault(cipher);
    fill(vault);
    for (int i = 0; i < 40; ++i)
        vault.addPupil(u"学生%1"_s.arg(i));
    // Pages that hold nothing any more must be looked at too.
    valueOf(vault.run([](Connection &db) -> Result<qint64> {
        YICE_TRY(db.execute(u"CREATE TABLE filler (x BLOB) STRICT"_s));
        YICE_TRY(db.execute(u"INSERT INTO filler (x) VALUES (zeroblob(40000))"_s));
        return db.execute(u"DROP TABLE filler"_s);
    }));
    vault.close();
    const QByteArray whole = readFile(vault.file());
    const QByteArray anchor = readFile(vault.file(u"records.anchor"_s));
    const QByteArray anchorHere = readFile(vault.anchorHere());
    REQUIRE_FALSE(QFile::exists(vault.file(u"records.db-wal"_s)));
    const auto put = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    };
    QList<qint64> places;
    for (qint64 i = 0; i < 100; i += 3)
        places.append(i);
    for (int i = 0; i < 120; ++i)
        places.append(base::randomBelow(static_cast<quint32>(whole.size())));
    int refused = 0;
    for (const qint64 place : places) {
        put(vault.file(), whole);
        put(vault.file(u"records.anchor"_s), anchor);
        put(vault.anchorHere(), anchorHere);
        flipByte(vault.file(), place, static_cast<unsigned char>(1U << base::randomBelow(8)));
        INFO("byte " << place << " of " << whole.size());
        auto opened = Store::open(vault.options());
        if (!opened) {
            CHECK(opened.error().code == ErrorCode::Damaged);
            ++refused;
            continue;
        }
        const auto report = (*opened)->verify(VaultFixture::viewer()).takeResult();
        CHECK((!report || !report->sound()));
        if (!report)
            CHECK(report.error().code == ErrorCode::Damaged);
    }
    CHECK(refused < places.size());
    put(vault.file(), whole);
    vault.open();
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("a file that was made longer or shorter is named", "[storage][verify]")
{
    VaultFixture vault;
    fill(vault);
    vault.close();
    const qint64 length = QFileInfo(vault.file()).size();
    const qint64 change = GENERATE(4096, 100, -4096, -2000);
    REQUIRE(QFile::resize(vault.file(), length + change));
    auto opened = Store::open(vault.options());
    if (!opened) {
        CHECK(opened.error().code == ErrorCode::Damaged);
        return;
    }
    const auto report = (*opened)->verify(VaultFixture::viewer()).takeResult();
    CHECK((!report || !report->sound()));
}
