// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RecordGraph.h"

using namespace Qt::Literals::StringLiterals;
using core::storage::Row;

namespace core::retention
{

namespace
{
const QString EverOwned = uR"(
    SELECT e.record, v.old, v.new FROM journal_entry e JOIN journal_field v ON v.entry = e.seq AND v.field = ?
    WHERE e.record_table = ?)"_s;

/// Rows whose first owner that is not empty is column `place`.
QString ownedBy(const RecordTable &table, qsizetype place)
{
    QString condition = u"\"%1\" = ?"_s.arg(table.owners.at(place).column);
    for (qsizetype i = 0; i < place; ++i)
        condition += u" AND \"%1\" IS NULL"_s.arg(table.owners.at(i).column);
    return condition;
}
} // namespace

Result<> RecordGraph::addOwned(const QString &owner, const QByteArray &id, Reach reach,
                               QSet<std::pair<QString, QByteArray>> &seen, QList<RecordRef> &rows) const
{
    for (const RecordTable &table : m_rules.tables) {
        if (!table.journalled || (reach == Reach::OneRoot && m_rules.isRoot(table.name)))
            continue;
        for (qsizetype place = 0; place < table.owners.size(); ++place) {
            if (table.owners.at(place).table != owner)
                continue;
            const QString sql =
                u"SELECT id, revision FROM \"%1\" WHERE %2 ORDER BY id"_s.arg(table.name, ownedBy(table, place));
            YICE_ASSIGN(const auto found, m_db.rows(sql, {id}, [&](const Row &row) {
                return RecordRef{table.name, row.blob(0), row.number(1)};
            }));
            for (const RecordRef &one : found) {
                if (seen.contains(one.key()))
                    continue;
                seen.insert(one.key());
                rows.append(one);
                YICE_TRY(addOwned(table.name, one.id, reach, seen, rows));
            }
        }
    }
    return {};
}

Result<QList<RecordRef>> RecordGraph::rowsOf(const QString &table, const QByteArray &id, Reach reach) const
{
    QList<RecordRef> rows;
    const QString sql = u"SELECT revision FROM \"%1\" WHERE id = ?"_s.arg(table);
    YICE_ASSIGN(const auto revision, m_db.first(sql, {id}, [](const Row &row) { return row.number(0); }));
    if (!revision)
        return rows;
    rows.append({table, id, *revision});
    QSet<std::pair<QString, QByteArray>> seen{rows.first().key()};
    YICE_TRY(addOwned(table, id, reach, seen, rows));
    return rows;
}

/// The record with a rule of its own that `id` belongs to; empty when there is none.
Result<QByteArray> RecordGraph::rootOf(QString name, QByteArray id) const
{
    while (!id.isEmpty() && !m_rules.isRoot(name)) {
        const RecordTable *table = m_rules.table(name);
        if (!table || table->owners.isEmpty())
            return QByteArray();
        QStringList columns;
        for (const OwnerColumn &owner : table->owners)
            columns.append(u"\"%1\""_s.arg(owner.column));
        const QString sql = u"SELECT %1 FROM \"%2\" WHERE id = ?"_s.arg(columns.join(u", "_s), name);
        QString next;
        QByteArray nextId;
        const QList<OwnerColumn> &owners = table->owners;
        YICE_TRY(m_db.visit(sql, {id}, [&](const Row &row) -> Result<> {
            for (int i = 0; i < owners.size() && nextId.isEmpty(); ++i) {
                next = owners.at(i).table;
                nextId = row.blob(i);
            }
            return {};
        }));
        name = next;
        id = nextId;
    }
    return id;
}

Result<QMultiHash<QByteArray, QByteArray>> RecordGraph::holders() const
{
    struct Reference {
        QString table;
        QByteArray row;
        OwnerColumn to;
        QByteArray target;
    };
    QList<Reference> references;
    for (const RecordTable &table : m_rules.tables) {
        if (!table.journalled) // has no id of its own, and goes with whom it belongs to
            continue;
        for (qsizetype place = 1; place < table.owners.size(); ++place) {
            const OwnerColumn &to = table.owners.at(place);
            if (to.table == u"student") // the rule of the person waits for everything by itself
                continue;
            const QString sql = u"SELECT id, \"%1\" FROM \"%2\" WHERE \"%1\" IS NOT NULL AND \"%3\" IS NOT NULL"_s.arg(
                to.column, table.name, table.owners.first().column);
            YICE_ASSIGN(const auto found, m_db.rows(sql, {}, [&](const Row &row) {
                return Reference{table.name, row.blob(0), to, row.blob(1)};
            }));
            references += found;
        }
    }
    QMultiHash<QByteArray, QByteArray> holders;
    for (const Reference &reference : std::as_const(references)) {
        YICE_ASSIGN(const QByteArray holder, rootOf(reference.table, reference.row));
        YICE_ASSIGN(const QByteArray held, rootOf(reference.to.table, reference.target));
        if (!holder.isEmpty() && !held.isEmpty() && holder != held && !holders.contains(held, holder))
            holders.insert(held, holder);
    }
    return holders;
}

Result<QList<RecordRef>> RecordGraph::everOwnedBy(const QString &root, const QSet<QByteArray> &ids, Reach reach) const
{
    QHash<QString, QSet<QByteArray>> known{{root, ids}};
    QList<RecordRef> found;
    // Owners stand before what they own; only a table that owns its own rows (a case that follows another) asks for more.
    for (bool grew = true; grew;) {
        grew = false;
        for (const RecordTable &table : m_rules.tables) {
            if (!table.journalled || (reach == Reach::OneRoot && m_rules.isRoot(table.name)))
                continue;
            for (const OwnerColumn &owner : table.owners) {
                const QSet<QByteArray> owners = known.value(owner.table);
                if (owners.isEmpty() || (owner.table == table.name && reach == Reach::OneRoot))
                    continue;
                QSet<QByteArray> &mine = known[table.name];
                YICE_TRY(m_db.visit(EverOwned, {owner.column, table.name}, [&](const Row &row) -> Result<> {
                    const QByteArray id = row.blob(0);
                    if (mine.contains(id) || !(owners.contains(row.blob(1)) || owners.contains(row.blob(2))))
                        return {};
                    mine.insert(id);
                    found.append({table.name, id, 0});
                    grew = grew || owner.table == table.name;
                    return {};
                }));
            }
        }
    }
    return found;
}

Result<> RecordGraph::dropUnjournalled(const QString &owner, const QByteArray &id) const
{
    for (const RecordTable &table : m_rules.tables) {
        for (const OwnerColumn &column : table.owners) {
            if (table.journalled || column.table != owner)
                continue;
            YICE_TRY(m_db.execute(u"DELETE FROM \"%1\" WHERE \"%2\" = ?"_s.arg(table.name, column.column), {id}));
        }
    }
    return {};
}

} // namespace core::retention
