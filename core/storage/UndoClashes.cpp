// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/JournalCoding.h"
#include "core/storage/Undo.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::storage
{

namespace
{
const QString UniqueOf = uR"(
    SELECT l.name, (SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = l.name)
    FROM pragma_index_list(?) l WHERE l."unique" = 1 AND l.origin <> 'pk')"_s;

const QString ColumnsOfIndex = u"SELECT name FROM pragma_index_info(?) ORDER BY seqno"_s;
const QString ColumnsOfTable = u"SELECT name FROM pragma_table_info(?)"_s;
} // namespace

bool Undo::sameValue(const QVariant &a, const QVariant &b)
{
    return encodeValue(a) == encodeValue(b);
}

Result<QList<Undo::UniqueIndex>> Undo::uniqueIndexes(const QString &table) const
{
    using Found = std::pair<QString, QString>;
    YICE_ASSIGN(const auto found,
                m_db.rows(UniqueOf, {table}, [](const Row &row) { return Found(row.text(0), row.text(1)); }));
    QList<UniqueIndex> indexes;
    for (const auto &[name, sql] : found) {
        UniqueIndex index;
        YICE_ASSIGN(index.columns, m_db.rows(ColumnsOfIndex, {name}, [](const Row &row) { return row.text(0); }));
        const qsizetype where = sql.indexOf(u" WHERE "_s, 0, Qt::CaseInsensitive);
        if (where >= 0)
            index.condition = sql.mid(where + 7);
        indexes.append(index);
    }
    return indexes;
}

/// The value that a column of a record has when the undo is done.
Result<QVariant> Undo::valueAfter(const RecordKey &record, const QString &column) const
{
    const auto net = m_nets.constFind(record);
    const bool goesBack = net != m_nets.constEnd() && !isKept(record) && net->existedBefore;
    if (goesBack && (net->before.contains(column) || net->after.contains(column) || !net->existsAfter))
        return net->before.value(column);
    const QString sql = u"SELECT \"%1\" FROM \"%2\" WHERE id = ?"_s.arg(column, record.table);
    YICE_ASSIGN(const auto stored, m_db.first(sql, {record.id}, [](const Row &row) { return row.value(0); }));
    return stored.value_or(QVariant());
}

Result<bool> Undo::isTaken(const Net &net, const UniqueIndex &index) const
{
    QVariantList values;
    QString others = u"SELECT id FROM \"%1\" WHERE id <> ?"_s.arg(net.record.table);
    QVariantList parameters{net.record.id};
    for (const QString &column : index.columns) {
        if (column.isEmpty())
            return false; // an expression: no value of a record
        YICE_ASSIGN(const QVariant value, valueAfter(net.record, column));
        if (!value.isValid() || value.isNull())
            return false;
        values.append(value);
        parameters.append(value);
        others += u" AND \"%1\" = ?"_s.arg(column);
    }
    if (!index.condition.isEmpty()) {
        YICE_ASSIGN(const QStringList columns,
                    m_db.rows(ColumnsOfTable, {net.record.table}, [](const Row &row) { return row.text(0); }));
        QStringList named;
        QVariantList then;
        for (const QString &column : columns) {
            if (column == u"id" || column == u"revision")
                continue;
            YICE_ASSIGN(const QVariant value, valueAfter(net.record, column));
            named.append(u"? AS \""_s + column + u'"');
            then.append(value);
        }
        YICE_ASSIGN(const qint64 counts, m_db.number(u"SELECT count(*) FROM (SELECT %1) WHERE %2"_s.arg(
                                                         named.join(u", "_s), index.condition),
                                                     then));
        if (counts == 0)
            return false;
        others += u" AND ("_s + index.condition + u')';
    }
    YICE_ASSIGN(const auto holders, m_db.rows(others, parameters, [](const Row &row) { return row.blob(0); }));
    for (const QByteArray &holder : holders) {
        const RecordKey key{net.record.table, holder};
        const auto other = m_nets.constFind(key);
        const bool goes = other != m_nets.constEnd() && !other->existedBefore && !isKept(key);
        bool stays = !goes;
        for (qsizetype i = 0; stays && i < index.columns.size(); ++i) {
            YICE_ASSIGN(const QVariant then, valueAfter(key, index.columns.at(i)));
            stays = sameValue(then, values.at(i));
        }
        if (stays)
            return true;
    }
    return false;
}

/// It named a record that is gone for good.
Result<bool> Undo::isOrphan(const Net &net) const
{
    YICE_ASSIGN(const auto keys, m_db.rows(u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"_s,
                                           {net.record.table},
                                           [](const Row &row) { return std::pair(row.text(0), row.text(1)); }));
    for (const auto &[column, target] : keys) {
        const QVariant value = net.before.value(column);
        if (!value.isValid() || value.isNull())
            continue;
        const RecordKey key{target, value.toByteArray()};
        const auto other = m_nets.constFind(key);
        const bool comesBack = other != m_nets.constEnd() && other->existedBefore && !isKept(key);
        YICE_ASSIGN(const qint64 stands, m_db.number(u"SELECT count(*) FROM \"%1\" WHERE id = ?"_s.arg(target), {value}));
        if (stands == 0 && !comesBack)
            return true;
    }
    return false;
}

/// One round; true when something more is kept.
Result<bool> Undo::keepTaken()
{
    QHash<QString, QList<UniqueIndex>> known;
    bool more = false;
    for (const Net &net : m_nets) {
        if (!net.existedBefore || isKept(net.record))
            continue;
        const QString &table = net.record.table;
        if (!known.contains(table)) {
            YICE_ASSIGN(known[table], uniqueIndexes(table));
        }
        bool taken = false;
        for (const UniqueIndex &index : known.value(table)) {
            const bool touched = !net.existsAfter ||
                std::any_of(net.before.keyBegin(), net.before.keyEnd(), [&](const QString &field) {
                    return index.columns.contains(field) || index.condition.contains(field);
                });
            if (!touched || taken)
                continue;
            YICE_ASSIGN(taken, isTaken(net, index));
        }
        YICE_ASSIGN(const bool orphan, isOrphan(net));
        if (taken || orphan) {
            keep(net, taken ? u"taken"_s : u"orphan"_s);
            more = true;
        }
    }
    return more;
}

} // namespace core::storage
