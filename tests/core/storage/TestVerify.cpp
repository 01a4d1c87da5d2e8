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

namespace
{
/// New records without anything between them that reads the journal: all but the first hundred are hashed ahead.
Result<QList<QByteArray>> addPlain(Connection &db, int count)
{
    QList<QByteArray> ids;
    for (int i = 0; i < count; ++i) {
        ids.append(base::randomBytes(16));
        YICE_TRY(db.insert(Pupil, ids.last(), Fields().set(QLatin1String("name"), u"学生 %1"_s.arg(i))));
    }
    return ids;
}
const QString Entries = u"SELECT count(*) FROM journal_entry"_s;
} // namespace

TEST_CASE("thousands of entries of one transaction stand in the journal like few", "[storage][verify]")
{
    constexpr int Many = 1'000;
    VaultFixture vault;
    vault.open();
    vault.addPupil(u"王小明"_s);
    const QStringList before = vault.dump();
    CHECK(!vault.run([&](Connection &db) -> Result<> {
        YICE_TRY(addPlain(db, Many));
        return fail(ErrorCode::Cancelled);
    }));
    CHECK(vault.dump() == before);
    vault.addPupil(u"赵六"_s);
    CHECK(vault.verify().sound());

    // The commit itself waits for what nobody has read.
    valueOf(vault.run([&](Connection &db) -> Result<> {
        YICE_ASSIGN(const auto ids, addPlain(db, Many));
        for (int i = 0; i < Many; i += 10)
            YICE_TRY(db.update(Pupil, ids.at(i), 1, Fields().set(QLatin1String("score"), i + 7)));
        return {};
    }));
    const qint64 last = valueOf(vault.run([&](Connection &db) -> Result<qint64> {
        YICE_ASSIGN(const qint64 old, db.number(Entries));
        YICE_ASSIGN(const auto ids, addPlain(db, Many));
        YICE_ASSIGN(const qint64 now, db.number(Entries)); // as an import asks what it changed
        CHECK(now == old + Many);
        YICE_ASSIGN(const auto more, addPlain(db, Many));
        YICE_TRY(db.remove(Pupil, more.last(), 1));
        YICE_TRY(db.destroyValues(Pupil, more.last())); // finds the entry that is on its way
        return db.number(Entries);
    }));
    CHECK(last == 2 + Many + Many / 10 + 2 * Many + 2);
    const VerifyReport report = vault.verify();
    CHECK(report.sound());
    CHECK(report.entries == last);
    vault.close();
    vault.open();
    vault.addPupil(u"李四"_s);
    CHECK(vault.verify().sound());
}

TEST_CASE("a job that hides the failed entry of another record is not committed", "[storage][verify]")
{
    constexpr int Many = 1'500;
    constexpr int InTheWay = 400;
    VaultFixture vault;
    vault.open();
    const QStringList before = vault.dump();
    bool failed = false;
    const auto hidden = vault.run([&](Connection &db) -> Result<> {
        YICE_ASSIGN(const qint64 old, db.number(Entries));
        YICE_TRY(db.execute(uR"(
            INSERT INTO journal_entry (seq, replica, replica_seq, hlc, at, actor, act, record_table, record, revision,
                                       fields, prev_hash, hash, chain)
            VALUES (?, x'01', 1, 1, 1, x'', 'x', '', x'', 0, x'', x'', x'', x''))"_s, {old + InTheWay}));
        for (int i = 0; i < Many; ++i)
            failed = !db.insert(Pupil, base::randomBytes(16), Fields().set(QLatin1String("name"), u"甲"_s)) || failed;
        return {};
    });
    CHECK(failed); // told by a later record, long before the end
    CHECK(!hidden);
    CHECK(vault.dump() == before);
    vault.addPupil(u"李四"_s);
    CHECK(vault.verify().sound());
}

TEST_CASE("a view over the journal shows the entries that are still on their way", "[storage][verify]")
{
    constexpr int Many = 500;
    VaultFixture vault;
    vault.open();
    valueOf(vault.run([&](Connection &db) -> Result<> {
        YICE_TRY(db.execute(u"CREATE VIEW v_inner AS SELECT seq FROM journal_entry"_s));
        YICE_TRY(db.execute(u"CREATE VIEW v_outer AS SELECT seq FROM v_inner"_s));
        return {};
    }));
    vault.close();
    vault.open();
    valueOf(vault.run([&](Connection &db) -> Result<> {
        YICE_ASSIGN(const qint64 old, db.number(u"SELECT count(*) FROM v_outer"_s));
        YICE_TRY(addPlain(db, Many));
        YICE_ASSIGN(const qint64 now, db.number(u"SELECT count(*) FROM v_outer"_s));
        CHECK(now == old + Many);
        return {};
    }));
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
