// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AccessList.h"

using namespace Qt::Literals::StringLiterals;

namespace core::storage
{

namespace
{
const QString Acts = uR"(
    SELECT e.seq, e.at, e.actor, e.act, e.record_table, e.record,
        (SELECT v.new FROM journal_field v WHERE v.entry = e.seq AND v.field = 'reason')
    FROM journal_entry e
    WHERE e.record_table = ? AND %1 AND e.act NOT IN ('insert', 'update', 'remove', 'destroy_values')
    ORDER BY e.seq DESC)"_s;

const QString ActsOnRecord = Acts.arg(u"e.record = ?"_s);
const QString ActsNaming =
    Acts.arg(u"EXISTS (SELECT 1 FROM journal_field n WHERE n.entry = e.seq AND n.field = ? AND n.new = ?)"_s);

AccessLine lineFrom(const Row &row)
{
    return {row.number(0), row.instant(1), row.blob(2), row.text(3), row.text(4), row.blob(5), row.text(6)};
}
} // namespace

Result<QList<AccessLine>> accessTo(Connection &db, const QString &table, const QByteArray &record)
{
    return db.rows(ActsOnRecord, {table, record}, lineFrom);
}

Result<QList<AccessLine>> accessNaming(Connection &db, const QString &table, const QString &field,
                                       const QByteArray &named)
{
    return db.rows(ActsNaming, {table, field, named}, lineFrom);
}

} // namespace core::storage
