// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileCopy.h"

#include "core/storage/ConnectionPrivate.h"
#include "core/storage/SqlError.h"
#include "core/storage/Verifier.h"

#include <QFileInfo>
#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace core::storage
{

namespace
{
const QString ReadMeta = uR"(SELECT value FROM storage_meta WHERE name = ?)"_s;

const QString Tables = uR"(
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY name)"_s;

Result<QByteArray> meta(Connection &db, const QString &name)
{
    YICE_ASSIGN(const auto value, db.first(ReadMeta, {name}, [](const Row &row) { return row.blob(0); }));
    if (!value)
        return fail(ErrorCode::Damaged, name, {{u"file"_s, u"records.db"_s}, {u"where"_s, u"storage_meta"_s}});
    return *value;
}
} // namespace

Result<QMap<QString, qint64>> rowCounts(Connection &db)
{
    QMap<QString, qint64> counts;
    YICE_ASSIGN(const QStringList tables, db.rows(Tables, {}, [](const Row &row) { return row.text(0); }));
    for (const QString &table : tables) {
        YICE_ASSIGN(const qint64 rows, db.number(u"SELECT count(*) FROM \"%1\""_s.arg(table)));
        counts.insert(table, rows);
    }
    return counts;
}

Result<CopyFacts> readCopy(const QString &path, const QByteArray &key, const QByteArray &cipher, CopyCheck check)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound, path, {{u"id"_s, path}});
    CipherDriver driver;
    driver.setCipher(cipher);
    if (!driver.setKey(key))
        return fail(ErrorCode::Internal, u"a key is 32 bytes"_s);
    if (!driver.open(path))
        return fail(errorFrom(driver.lastError(), u"open"_s));
    const base::SystemClock clock;
    auto owned = std::make_unique<ConnectionPrivate>(driver, clock);
    ConnectionPrivate &parts = *owned;
    Connection db(std::move(owned));
    CopyFacts facts;
    YICE_ASSIGN(facts.of.copy, meta(db, u"vault"_s));
    YICE_ASSIGN(const QByteArray replica, meta(db, u"replica"_s));
    YICE_ASSIGN(const QByteArray secret, meta(db, u"secret"_s));
    YICE_TRY(parts.journal.load(db, replica, secret));
    facts.of.entries = parts.journal.head().entries;
    facts.of.chain = parts.journal.head().chain;
    YICE_ASSIGN(const qint64 schema, db.number(u"PRAGMA user_version"_s));
    facts.of.schema = static_cast<int>(schema);
    Verifier verifier(db, parts, path);
    if (check == CopyCheck::Everything) {
        YICE_ASSIGN(facts.report, verifier.run());
    } else {
        YICE_ASSIGN(facts.report, verifier.runPages());
    }
    YICE_ASSIGN(facts.rows, rowCounts(db));
    return facts;
}

} // namespace core::storage
