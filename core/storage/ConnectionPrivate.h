// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ChangeSet.h"
#include "core/storage/CipherDriver.h"
#include "core/storage/Connection.h"
#include "core/storage/Journal.h"

#include <QHash>
#include <QSqlQuery>

#include <optional>
#include <unordered_map>

namespace core::storage
{

/// A record table as its declaration has it, without id and revision, in the table's order.
struct RecordTable {
    QString name;
    QStringList columns;
    QStringList types;     ///< INTEGER, TEXT, BLOB
    QVariantList defaults; ///< what stands where a new record does not name a column
    bool plainDefaults = true; ///< false: one is no literal, so what it stands for shows only in the record
};

/// Writes a new record of one table with one choice of fields.
struct InsertStatement {
    QString sql;
    RecordTable table;
    QList<qsizetype> fieldOf; ///< for each column its place in the fields, or -1
};

/// What a Connection is made of; known to the Store's own classes only.
class ConnectionPrivate
{
public:
    ConnectionPrivate(CipherDriver &cipherDriver, const Clock &time) : driver(cipherDriver), clock(time), journal(time)
    {
    }

    Result<> begin(const Viewer &who);
    /// Refused when a record was written without its journal entry.
    Result<> commit(Connection &db);
    Result<> rollback();

    /// A prepared statement, taken out while in use so that a visit may run the same one inside.
    Result<std::unique_ptr<QSqlQuery>> take(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);
    void dropStatements() { m_statements.clear(); } ///< before the driver closes
    Result<> start(QSqlQuery &query, const QVariantList &parameters);

    Result<RecordTable> tableOf(Connection &db, const QString &table);
    /// Stands as long as this does. Internal when the table has no single column for each field.
    Result<const InsertStatement *> insertInto(Connection &db, QLatin1String table, const Fields &fields);

    CipherDriver &driver;
    const Clock &clock;
    Journal journal;
    Viewer viewer;
    ChangeSet changes;
    std::optional<Error> broken;

private:
    struct Hash {
        size_t operator()(const QString &text) const { return qHash(text); }
    };
    Journal::Head m_headBefore;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>, Hash> m_statements;
    QHash<QString, RecordTable> m_tables;
    std::unordered_map<QString, InsertStatement, Hash> m_inserts; ///< by table and fields
};

} // namespace core::storage
