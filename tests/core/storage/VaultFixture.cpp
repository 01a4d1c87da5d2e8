// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/VaultFixture.h"

#include "core/base/Random.h"
#include "core/storage/CipherDriver.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

using namespace core;
using namespace core::storage;
using namespace Qt::Literals::StringLiterals;

namespace tests
{

VaultFixture::VaultFixture(const QByteArray &cipher)
    : clock(std::make_shared<base::SetClock>(QDateTime(QDate(2026, 11, 25), QTime(2, 0), Qt::UTC)))
    , m_key(base::randomBytes(32))
    , m_cipher(cipher)
{
}

StoreOptions VaultFixture::options() const
{
    StoreOptions chosen;
    chosen.folder = folder();
    chosen.key = m_key;
    chosen.cipher = m_cipher;
    chosen.clock = clock;
    chosen.appDataFolder = m_folder.filePath(u"appdata"_s);
    return chosen;
}

void makePupilTable(Store &store)
{
    valueOf(store
                .run(VaultFixture::viewer(),
                     [](Connection &db) {
                         return db.execute(
                             u"CREATE TABLE pupil (id BLOB PRIMARY KEY NOT NULL, revision INTEGER NOT NULL, "
                             "name TEXT NOT NULL CHECK (name <> ''), number TEXT UNIQUE, score INTEGER, "
                             "photo BLOB, state TEXT NOT NULL DEFAULT 'here', "
                             "friend BLOB REFERENCES pupil (id)) STRICT"_s);
                     })
                .takeResult());
}

void VaultFixture::open()
{
    StoreOptions chosen = options();
    chosen.create = !m_made;
    m_store = valueOf(Store::open(chosen));
    if (!m_made)
        makePupilTable(*m_store);
    m_made = true;
}

QString VaultFixture::anchorHere() const
{
    const QDir anchors(m_folder.filePath(u"appdata/anchors"_s));
    const QStringList files = anchors.entryList(QDir::Files);
    return files.size() == 1 ? anchors.filePath(files.first()) : QString();
}

Viewer VaultFixture::viewer()
{
    Viewer founder;
    founder.user = Id<security::User>::fromString(u"01900000-0000-7000-8000-000000000001"_s);
    founder.name = u"测试老师"_s;
    founder.role = security::Role::Counsellor;
    founder.founder = true;
    return founder;
}

QByteArray VaultFixture::addPupil(const QString &name, qint64 score)
{
    const QByteArray id = base::newUuid(*clock).toRfc4122();
    valueOf(run([=](Connection &db) {
        return db.insert(Pupil, id, Fields().set(QLatin1String("name"), name).set(QLatin1String("score"), score));
    }));
    return id;
}

Result<qint64> VaultFixture::rename(const QByteArray &id, qint64 revision, const QString &name)
{
    return run(
        [=](Connection &db) { return db.update(Pupil, id, revision, Fields().set(QLatin1String("name"), name)); });
}

QStringList VaultFixture::names()
{
    return valueOf(run([](Connection &db) {
        return db.rows(u"SELECT name FROM pupil ORDER BY id"_s, {}, [](const Row &row) { return row.text(0); });
    }));
}

VerifyReport VaultFixture::verify()
{
    return valueOf(m_store->verify(viewer()).takeResult());
}

QStringList VaultFixture::checks()
{
    QStringList kinds;
    for (const VerifyReport::Finding &finding : verify().findings)
        kinds.append(finding.check);
    kinds.removeDuplicates();
    kinds.sort();
    return kinds;
}

QStringList VaultFixture::dump()
{
    return valueOf(run([](Connection &db) -> Result<QStringList> {
        QStringList lines;
        for (const QString &sql :
             {u"SELECT name, hex(value) FROM storage_meta ORDER BY name"_s,
              u"SELECT seq, hex(hash) || hex(chain) FROM journal_entry ORDER BY seq"_s,
              u"SELECT entry || field, quote(salt) || quote(old) || quote(new) FROM journal_value ORDER BY 1"_s,
              u"SELECT hex(id) || revision, quote(name) || quote(number) || quote(score) || quote(photo) || "
              "quote(state) FROM pupil ORDER BY 1"_s}) {
            YICE_ASSIGN(const QStringList part,
                        db.rows(sql, {}, [](const Row &row) { return row.value(0).toString() + u' ' + row.text(1); }));
            lines += part;
        }
        return lines;
    }));
}

void VaultFixture::plant(const QStringList &statements)
{
    close();
    CipherDriver driver;
    REQUIRE(driver.setKey(m_key));
    driver.setCipher(m_cipher);
    REQUIRE(driver.open(file()));
    for (const QString &statement : statements) {
        QSqlQuery query(driver.createResult());
        INFO(statement.toStdString());
        const bool done = query.exec(statement);
        INFO(query.lastError().text().toStdString());
        REQUIRE(done);
        const bool changesRows = !statement.startsWith(u"DROP") && !statement.startsWith(u"PRAGMA");
        REQUIRE((!changesRows || query.numRowsAffected() > 0)); // a plant that misses proves nothing
    }
}

void flipByte(const QString &path, qint64 place, unsigned char mask)
{
    QFile bytes(path);
    REQUIRE(bytes.open(QIODevice::ReadWrite));
    REQUIRE(bytes.seek(place));
    char byte = 0;
    REQUIRE(bytes.read(&byte, 1) == 1);
    byte = static_cast<char>(static_cast<unsigned char>(byte) ^ mask);
    REQUIRE(bytes.seek(place));
    REQUIRE(bytes.write(&byte, 1) == 1);
}

} // namespace tests
