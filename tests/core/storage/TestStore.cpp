// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/VaultFixture.h"

#include "core/base/Random.h"
#include "core/storage/CipherDriver.h"
#include "core/storage/Journal.h"
#include "core/storage/Migrator.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QSqlError>
#include <QSqlQuery>

#include <limits>

using namespace core;
using namespace core::storage;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace
{
ErrorCode codeOf(const Result<std::unique_ptr<Store>> &opened)
{
    REQUIRE_FALSE(opened);
    return opened.error().code;
}
} // namespace

TEST_CASE("what was written is there after closing and opening again", "[storage]")
{
    const QByteArray cipher = GENERATE(as<QByteArray>(), "aegis", "chacha20");
    VaultFixture vault(cipher);
    vault.open();
    CHECK(vault.store().openReport().created);
    const QByteArray id = base::randomBytes(16);
    const QByteArray photo("\0\x01\xff\0", 4);
    const qint64 big = std::numeric_limits<qint64>::max() - 1;
    valueOf(vault.run([=](Connection &db) {
        return db.insert(Pupil, id,
                         Fields()
                             .set(QLatin1String("name"), u"欧阳\U00020BB7雪"_s)
                             .set(QLatin1String("number"), u""_s)
                             .set(QLatin1String("score"), big)
                             .set(QLatin1String("photo"), photo));
    }));
    vault.close();
    vault.open();
    CHECK_FALSE(vault.store().openReport().created);
    valueOf(vault.run([=](Connection &db) {
        return db.visit(u"SELECT name, number, score, photo, friend, state, revision FROM pupil WHERE id = ?"_s, {id},
                        [=](const Row &row) -> Result<> {
                            CHECK(row.text(0) == u"欧阳\U00020BB7雪"_s);
                            CHECK_FALSE(row.isNull(1));
                            CHECK(row.text(1).isEmpty());
                            CHECK(row.number(2) == big);
                            CHECK(row.blob(3) == photo);
                            CHECK(row.isNull(4));
                            CHECK(row.text(5) == u"here"_s);
                            CHECK(row.number(6) == 1);
                            return {};
                        });
    }));
    CHECK(vault.names().size() == 1);
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("a wrong key, no file, a second vault and a plain file are refused", "[storage]")
{
    VaultFixture vault;
    vault.open();
    vault.addPupil(u"王小明"_s);
    vault.close();
    const QByteArray before = readFile(vault.file());

    StoreOptions wrong = vault.options();
    wrong.key = QByteArray(32, 'x');
    CHECK(codeOf(Store::open(wrong)) == ErrorCode::Damaged);
    wrong.key = QByteArray(31, 'x');
    CHECK(codeOf(Store::open(wrong)) == ErrorCode::Internal);
    StoreOptions again = vault.options();
    again.create = true;
    CHECK(codeOf(Store::open(again)) == ErrorCode::AlreadyExists);
    StoreOptions other = vault.options();
    other.cipher = "chacha20";
    CHECK(codeOf(Store::open(other)) == ErrorCode::Damaged);
    other.cipher = "none";
    CHECK(codeOf(Store::open(other)) != ErrorCode::Damaged);
    CHECK(readFile(vault.file()) == before);

    StoreOptions nowhere = vault.options();
    nowhere.folder += u"-gone"_s;
    CHECK(codeOf(Store::open(nowhere)) == ErrorCode::DiskMissing);

    QFile file(vault.file());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("SQLite format 3" + QByteArray(8177, '\0'));
    file.close();
    const auto plain = Store::open(vault.options());
    CHECK(codeOf(plain) == ErrorCode::Damaged);
    CHECK(plain.error().context.value(u"where"_s).toString() == u"not encrypted"_s);
    QFile::resize(vault.file(), 0);
    CHECK(codeOf(Store::open(vault.options())) == ErrorCode::Damaged);
    QFile::remove(vault.file());
    CHECK(codeOf(Store::open(vault.options())) == ErrorCode::NotFound);
}

TEST_CASE("an error rolls the whole job back, journal included", "[storage]")
{
    VaultFixture vault;
    vault.open();
    vault.addPupil(u"王小明"_s);
    const QStringList before = vault.dump();
    const auto refused = vault.run([&](Connection &db) -> Result<> {
        YICE_TRY(db.insert(Pupil, base::randomBytes(16), Fields().set(QLatin1String("name"), u"李四"_s)));
        return fail(ErrorCode::ConsentMissing);
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ConsentMissing);
    CHECK(vault.dump() == before);
    const auto thrown = vault.run([&](Connection &db) -> Result<> {
        YICE_TRY(db.insert(Pupil, base::randomBytes(16), Fields().set(QLatin1String("name"), u"李四"_s)));
        throw std::runtime_error("library");
    });
    REQUIRE_FALSE(thrown);
    CHECK(thrown.error().code == ErrorCode::Internal);
    CHECK(vault.dump() == before);
    vault.addPupil(u"赵六"_s);
    CHECK(vault.names().size() == 2);
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("a job that hides a failed write is not committed", "[storage]")
{
    VaultFixture vault;
    vault.open();
    const auto hidden = vault.run([&](Connection &db) -> Result<> {
        YICE_TRY(db.insert(Pupil, base::randomBytes(16), Fields().set(QLatin1String("name"), u"李四"_s)));
        CHECK_FALSE(db.insert(Pupil, base::randomBytes(16), Fields().set(QLatin1String("name"), u""_s)));
        return {};
    });
    REQUIRE_FALSE(hidden);
    CHECK(hidden.error().code == ErrorCode::Invalid);
    CHECK(vault.names().isEmpty());
}

TEST_CASE("writes check the revision, the id, the columns and the table's rules", "[storage]")
{
    VaultFixture vault;
    vault.open();
    const QByteArray id = vault.addPupil(u"王小明"_s);
    CHECK(valueOf(vault.rename(id, 1, u"王晓明"_s)) == 2);
    CHECK(vault.rename(id, 1, u"王大明"_s).error().code == ErrorCode::Conflict);
    CHECK(vault.rename(base::randomBytes(16), 1, u"王大明"_s).error().code == ErrorCode::NotFound);
    CHECK(vault.names() == QStringList{u"王晓明"_s});

    const QStringList before = vault.dump();
    CHECK(valueOf(vault.rename(id, 2, u"王晓明"_s)) == 2);
    CHECK(vault.dump() == before); // equal values write nothing, not even a journal entry

    const auto insert = [&](const QByteArray &key, const Fields &fields) {
        return vault.run([=](Connection &db) { return db.insert(Pupil, key, fields); });
    };
    const Fields name = Fields().set(QLatin1String("name"), u"李四"_s);
    CHECK(insert(id, name).error().code == ErrorCode::AlreadyExists);
    CHECK(insert("short", name).error().code == ErrorCode::Internal);
    CHECK(insert(base::randomBytes(16), Fields(name).set(QLatin1String("colour"), 1)).error().code ==
          ErrorCode::Internal);
    CHECK(insert(base::randomBytes(16), Fields()).error().code == ErrorCode::Invalid);
    CHECK(
        insert(base::randomBytes(16), Fields(name).set(QLatin1String("friend"), base::randomBytes(16))).error().code ==
        ErrorCode::ConditionsUnmet);
    valueOf(insert(base::randomBytes(16), Fields(name).set(QLatin1String("number"), u"7"_s)));
    CHECK(insert(base::randomBytes(16), Fields(name).set(QLatin1String("number"), u"7"_s)).error().code ==
          ErrorCode::AlreadyExists);

    const auto remove = [&](qint64 revision) {
        return vault.run([=](Connection &db) { return db.remove(Pupil, id, revision); });
    };
    CHECK(remove(1).error().code == ErrorCode::Conflict);
    valueOf(remove(2));
    CHECK(remove(2).error().code == ErrorCode::NotFound);
    CHECK(vault.names() == QStringList{u"李四"_s});
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("a full disk loses nothing that was there", "[storage]")
{
    VaultFixture vault;
    vault.open();
    vault.addPupil(u"王小明"_s);
    const QStringList before = vault.dump();
    const auto photograph = [&](qsizetype size) {
        return vault.run([=](Connection &db) {
            return db.insert(
                Pupil, base::randomBytes(16),
                Fields().set(QLatin1String("name"), u"李四"_s).set(QLatin1String("photo"), QByteArray(size, 'x')));
        });
    };
    const qint64 pages = valueOf(vault.run([](Connection &db) { return db.number(u"PRAGMA page_count"_s); }));
    valueOf(vault.run([=](Connection &db) { return db.number(u"PRAGMA max_page_count = %1"_s.arg(pages + 4)); }));
    const auto full = photograph(100'000);
    REQUIRE_FALSE(full);
    CHECK(full.error().code == ErrorCode::DiskFull);
    CHECK(vault.dump() == before);
    valueOf(vault.run([=](Connection &db) { return db.number(u"PRAGMA max_page_count = 100000"_s); }));
    valueOf(photograph(100'000));
    CHECK(vault.names().size() == 2);
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("the journal keeps who, when and which fields from what to what", "[storage]")
{
    VaultFixture vault;
    vault.open();
    const QByteArray id = vault.addPupil(u"王小明"_s, 3);
    const qint64 first = vault.clock->now().toMSecsSinceEpoch();
    vault.clock->advance(-3600'000); // a clock set back must not make a later change look earlier
    valueOf(vault.rename(id, 1, u"王晓明"_s));
    valueOf(vault.run([=](Connection &db) { return db.noteAct(QLatin1String("viewed"), Pupil, id); }));
    CHECK_FALSE(vault.run([=](Connection &db) { return db.noteAct(acts::Insert, Pupil, id); }));

    QStringList lines;
    qint64 lastHlc = 0;
    valueOf(vault.run([&](Connection &db) {
        return db.visit(u"SELECT e.act, e.record, e.actor, e.at, e.hlc, v.field, v.old, v.new FROM journal_entry e "
                        "LEFT JOIN journal_field v ON v.entry = e.seq ORDER BY e.seq, v.field"_s,
                        {}, [&](const Row &row) -> Result<> {
                            CHECK(row.blob(1) == id);
                            CHECK(row.blob(2) == VaultFixture::viewer().user.bytes());
                            CHECK(row.number(3) == (row.text(0) == u"insert"_s ? first : first - 3600'000));
                            CHECK(row.number(4) >= lastHlc);
                            lastHlc = row.number(4);
                            lines.append(u"%1 %2 %3>%4"_s.arg(row.text(0), row.text(5), row.value(6).toString(),
                                                              row.value(7).toString()));
                            return {};
                        });
    }));
    CHECK(lines == QStringList{u"insert name >王小明"_s, u"insert score >3"_s, u"insert state >here"_s,
                               u"update name 王小明>王晓明"_s, u"viewed  >"_s});
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("a new record is journalled as one value, which gives every column back as it stands", "[storage]")
{
    VaultFixture vault;
    vault.open();
    const QString odd = u"他说：\"走\" \\n\t换行\n末尾 \u0007 𠮷"_s;
    const QByteArray id = base::newUuid(*vault.clock).toRfc4122();
    const QByteArray photo("\0\xff\"]", 4);
    valueOf(vault.run([=](Connection &db) {
        return db.insert(Pupil, id,
                         Fields()
                             .set(QLatin1String("name"), odd)
                             .set(QLatin1String("number"), u""_s)
                             .set(QLatin1String("score"), std::numeric_limits<qint64>::min())
                             .set(QLatin1String("photo"), photo));
    }));
    const QByteArray other = base::newUuid(*vault.clock).toRfc4122();
    valueOf(vault.run([=](Connection &db) {
        return db.insert(Pupil, other,
                         Fields().set(QLatin1String("name"), u"李\0四"_s).set(QLatin1String("photo"), QByteArray("")));
    }));
    const auto fieldsOf = [&](const QByteArray &record) {
        return valueOf(vault.run([=](Connection &db) -> Result<QHash<QString, QVariant>> {
            QHash<QString, QVariant> fields;
            YICE_TRY(db.visit(u"SELECT v.field, v.new FROM journal_entry e JOIN journal_field v ON v.entry = e.seq "
                              "WHERE e.record = ?"_s,
                              {record}, [&](const Row &row) -> Result<> {
                                  fields.insert(row.text(0), row.value(1));
                                  return {};
                              }));
            return fields;
        }));
    };
    CHECK(fieldsOf(id) == QHash<QString, QVariant>{{u"name"_s, odd},
                                                   {u"number"_s, u""_s},
                                                   {u"score"_s, std::numeric_limits<qint64>::min()},
                                                   {u"photo"_s, photo},
                                                   {u"state"_s, u"here"_s}});
    // SQLite ends a text that it takes out of JSON at a zero: such a record keeps a row for each column.
    const auto rows = fieldsOf(other);
    CHECK(rows.value(u"name"_s) == u"李\0四"_s);
    CHECK(rows.value(u"photo"_s).toByteArray().size() == 0);
    const auto packed = [&](const QByteArray &record) {
        return valueOf(vault.run([=](Connection &db) {
            return db.number(u"SELECT count(*) FROM journal_value v JOIN journal_entry e ON e.seq = v.entry "
                             "WHERE e.record = ? AND v.field = '*'"_s,
                             {record});
        }));
    };
    CHECK(packed(id) == 1);
    CHECK(packed(other) == 0);
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("a new record is journalled as SQLite keeps it", "[storage]")
{
    VaultFixture vault;
    vault.open();
    valueOf(vault.run([](Connection &db) {
        return db.execute(u"CREATE TABLE visit (id BLOB PRIMARY KEY NOT NULL, revision INTEGER NOT NULL, "
                          "room TEXT, minutes INTEGER NOT NULL DEFAULT 45, place INTEGER NOT NULL DEFAULT (3 * 4)) STRICT"_s);
    }));
    const QByteArray pupil = base::newUuid(*vault.clock).toRfc4122();
    const QByteArray visit = base::newUuid(*vault.clock).toRfc4122();
    valueOf(vault.run([=](Connection &db) -> Result<> {
        YICE_TRY(db.insert(Pupil, pupil, Fields().set(QLatin1String("name"), u"李四"_s).set(QLatin1String("number"), 7)));
        return db.insert(QLatin1String("visit"), visit, Fields().set(QLatin1String("room"), u"心语屋"_s));
    }));
    const QStringList lines = valueOf(vault.run([](Connection &db) {
        return db.rows(u"SELECT v.field, typeof(v.new), v.new FROM journal_entry e JOIN journal_field v ON v.entry = e.seq "
                       "WHERE e.act = 'insert' ORDER BY e.seq, v.field"_s,
                       {}, [](const Row &row) { return u"%1 %2 %3"_s.arg(row.text(0), row.text(1), row.text(2)); });
    }));
    CHECK(lines == QStringList{u"name text 李四"_s, u"number text 7"_s, u"state text here"_s, u"minutes integer 45"_s,
                               u"place integer 12"_s, u"room text 心语屋"_s});
    CHECK(vault.checks() == QStringList());
    valueOf(vault.run([](Connection &db) { return db.execute(u"DROP TABLE visit"_s); }));
}

TEST_CASE("the window hears which fields of which record changed, after the commit", "[storage]")
{
    VaultFixture vault;
    vault.open();
    QList<ChangeSet> heard;
    QObject::connect(&vault.store(), &Store::changed, &vault.store(),
                     [&](const ChangeSet &changes) { heard.append(changes); });
    const QByteArray id = vault.addPupil(u"王小明"_s);
    valueOf(vault.rename(id, 1, u"王晓明"_s));
    CHECK_FALSE(vault.rename(id, 1, u"没有"_s));
    vault.names();
    CHECK(heard.isEmpty());
    QCoreApplication::sendPostedEvents();
    REQUIRE(heard.size() == 2);
    CHECK(heard.at(1).touches(u"pupil"));
    CHECK_FALSE(heard.at(1).touches(u"alert"));
    CHECK(heard.at(1).changes.first().id == id);
    CHECK(heard.at(1).changes.first().fields == QStringList{u"name"_s});
}

TEST_CASE("queued jobs are finished before the vault closes", "[storage]")
{
    VaultFixture vault;
    vault.open();
    QList<QFuture<Result<>>> futures;
    for (int i = 0; i < 50; ++i) {
        futures.append(vault.store().run(VaultFixture::viewer(), [i](Connection &db) {
            return db.insert(Pupil, base::randomBytes(16), Fields().set(QLatin1String("name"), u"生%1"_s.arg(i)));
        }));
    }
    vault.close();
    for (QFuture<Result<>> &future : futures)
        CHECK(future.takeResult());
    vault.open();
    CHECK(vault.names().size() == 50);
}

TEST_CASE("a lock that names nobody, as a power cut or a full disk leaves it, keeps no vault shut", "[storage]")
{
    VaultFixture vault;
    vault.open();
    const auto emptyLock = [&] {
        QFile lock(vault.file(u"records.lock"_s));
        REQUIRE(lock.open(QIODevice::WriteOnly | QIODevice::Truncate));
    };
    emptyLock();
    const auto second = Store::open(vault.options());
    REQUIRE_FALSE(second); // whoever lives holds it still
    CHECK(second.error().code == ErrorCode::InUse);
    vault.close();
    emptyLock();
    CHECK(Store::open(vault.options()).has_value());
}

TEST_CASE("a vault that is open elsewhere says where", "[storage]")
{
    VaultFixture vault;
    vault.open();
    const auto second = Store::open(vault.options());
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::InUse);
    CHECK(second.error().context.value(u"pid"_s).toLongLong() == QCoreApplication::applicationPid());
    CHECK_FALSE(second.error().context.value(u"host"_s).toString().isEmpty());
    vault.close();
    vault.open();
}

TEST_CASE("a vault of a newer version is refused and left alone", "[storage]")
{
    VaultFixture vault;
    vault.open();
    vault.addPupil(u"王小明"_s);
    vault.plant({u"PRAGMA user_version = 9999"_s});
    const QByteArray before = readFile(vault.file());
    const auto newer = Store::open(vault.options());
    REQUIRE_FALSE(newer);
    CHECK(newer.error().code == ErrorCode::NewerFormat);
    CHECK(newer.error().context.value(u"found"_s).toInt() == 9999);
    CHECK(readFile(vault.file()) == before);
}

TEST_CASE("a migration stops at its first failure and keeps the version before", "[storage]")
{
    QTemporaryDir folder;
    CipherDriver driver;
    REQUIRE(driver.setKey(QByteArray(32, 'k')));
    REQUIRE(driver.open(folder.filePath(u"records.db"_s)));
    Migrator migrator(driver);
    const QList<Migrator::Step> steps{{1, u"0001_a.sql"_s, {"CREATE TABLE a (x INTEGER) STRICT"}},
                                      {2, u"0002_b.sql"_s, {"CREATE TABLE b (x INTEGER) STRICT", "CREATE TABLE a (y)"}},
                                      {3, u"0003_c.sql"_s, {"CREATE TABLE c (x INTEGER) STRICT"}}};
    CHECK_FALSE(migrator.run(steps));
    CHECK(valueOf(migrator.version()) == 1);
    QSqlQuery tables(driver.createResult());
    REQUIRE(tables.exec(u"SELECT group_concat(name) FROM sqlite_schema WHERE type = 'table'"_s));
    REQUIRE(tables.next());
    CHECK(tables.value(0).toString() == u"a"_s);
}

TEST_CASE("the driver takes one statement, the right number of values, and known types", "[storage]")
{
    QTemporaryDir folder;
    CipherDriver driver;
    CHECK(CipherDriver::encrypts());
    CHECK_FALSE(driver.open(folder.filePath(u"none.db"_s))); // no key, no file
    REQUIRE(driver.setKey(QByteArray(32, 'k')));
    REQUIRE(driver.open(folder.filePath(u"records.db"_s)));
    QSqlQuery query(driver.createResult());
    CHECK_FALSE(query.prepare(u"SELECT 1; SELECT 2"_s));
    REQUIRE(query.prepare(u"SELECT ?, '-- it''s :a'"_s));
    CHECK_FALSE(query.exec());
    query.bindValue(0, QVariant::fromValue(QDate(2026, 1, 1)));
    CHECK_FALSE(query.exec());
    query.bindValue(0, QVariant(qint64(1) << 60));
    REQUIRE(query.exec());
    REQUIRE(query.next());
    CHECK(query.value(0).toLongLong() == qint64(1) << 60);
    CHECK(query.value(1).toString() == u"-- it's :a"_s);
    CHECK_FALSE(query.next());
    REQUIRE(query.exec(u"PRAGMA synchronous"_s));
    REQUIRE(query.next());
    CHECK(query.value(0).toInt() == 2);
    driver.close(); // with a query alive
    CHECK_FALSE(query.exec(u"SELECT 1"_s));
}

TEST_CASE("no file of the vault holds a name in clear, open or closed", "[storage]")
{
    const QString name = u"诸葛明月清"_s;
    const auto leaks = [](const QString &folder, const QString &text) {
        QStringList found;
        int files = 0;
        QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QByteArray bytes = readFile(walk.next());
            ++files;
            const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
            if (bytes.contains(text.toUtf8()) || bytes.contains(utf16) || bytes.contains("SQLite format 3"))
                found.append(walk.fileName());
        }
        CHECK(files >= 2);
        return found;
    };
    const QByteArray cipher = GENERATE(as<QByteArray>(), "aegis", "chacha20");
    VaultFixture vault(cipher);
    vault.open();
    const QByteArray id = vault.addPupil(name);
    valueOf(vault.rename(id, 1, name + u"二"_s));
    CHECK(QFile::exists(vault.file(u"records.db-wal"_s)));
    CHECK(leaks(vault.folder(), name) == QStringList());
    vault.close();
    CHECK(leaks(vault.folder(), name) == QStringList());
    QFile planted(vault.file(u"draft.txt"_s));
    REQUIRE(planted.open(QIODevice::WriteOnly));
    planted.write("x" + name.toUtf8());
    planted.close();
    CHECK(leaks(vault.folder(), name) == QStringList{u"draft.txt"_s});
}
