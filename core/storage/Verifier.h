// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/JournalCoding.h"
#include "core/storage/VerifyReport.h"

#include <QHash>
#include <QVariant>

namespace core::storage
{

class Connection;
class ConnectionPrivate;

/// Looks at every page, every journal entry and every record. Outside a transaction; writes nothing but the
/// checkpoint of what is committed.
class Verifier
{
public:
    Verifier(Connection &db, ConnectionPrivate &parts, const QString &path) : m_db(db), m_parts(parts), m_path(path) {}

    Result<VerifyReport> run();
    Result<VerifyReport> runPages(); ///< reads and decrypts every page, nothing more

private:
    struct Expected {
        bool exists = false;
        qint64 revision = 0;
        QHash<QString, QVariant> values;
    };
    Result<> writeBack();
    Result<> checkPages();
    Result<> checkStructure();
    Result<> checkChain();
    Result<> checkEntry(const JournalEntry &entry, const JournalEntry &lastOfReplica);
    Result<> checkValues(const JournalEntry &entry);
    Result<> checkTables();
    Result<> checkTable(const QString &table);
    Result<> checkRecord(const QString &table, const QStringList &columns, const QByteArray &id);
    Result<Expected> expected(const QString &table, const QByteArray &id);
    Result<bool> destroyedLater(const JournalEntry &entry);
    void found(const QString &check, const QString &where) { m_report.findings.append({check, where}); }

    Connection &m_db;
    ConnectionPrivate &m_parts;
    QString m_path;
    VerifyReport m_report;
};

} // namespace core::storage
