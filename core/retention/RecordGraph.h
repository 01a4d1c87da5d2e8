// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/RetentionRules.h"
#include "core/storage/Connection.h"

#include <QMultiHash>
#include <QSet>

namespace core::retention
{

/// One row of a table of records.
struct RecordRef {
    QString table;
    QByteArray id;
    qint64 revision = 0;
    auto key() const { return std::pair(table, id); }
    bool operator==(const RecordRef &) const = default;
};

/// Which rows belong to which, as the rules' tables say: today, and by what the journal remembers.
class RecordGraph
{
public:
    RecordGraph(storage::Connection &db, const RetentionRules &rules) : m_db(db), m_rules(rules) {}

    enum class Reach {
        OneRoot,   ///< not into records that a rule of their own speaks of
        WholeFile, ///< all that belongs to it
    };
    /// The row itself and what belongs to it, owners first. Empty when it does not stand.
    Result<QList<RecordRef>> rowsOf(const QString &table, const QByteArray &id, Reach reach) const;

    /// Roots that must stay as long as another one: (held, holder).
    Result<QMultiHash<QByteArray, QByteArray>> holders() const;

    /// Every record that ever belonged to one of `ids` of `table`, directly or not, and has left values in the journal.
    /// Reads the journal once for each owner column.
    Result<QList<RecordRef>> everOwnedBy(const QString &table, const QSet<QByteArray> &ids, Reach reach) const;

    /// Rows in tables without a journal that belong to `id` of `table` are deleted.
    Result<> dropUnjournalled(const QString &table, const QByteArray &id) const;

private:
    Result<> addOwned(const QString &table, const QByteArray &id, Reach reach, QSet<std::pair<QString, QByteArray>> &seen,
                      QList<RecordRef> &rows) const;
    Result<QByteArray> rootOf(QString table, QByteArray id) const;

    storage::Connection &m_db;
    const RetentionRules &m_rules;
};

} // namespace core::retention
