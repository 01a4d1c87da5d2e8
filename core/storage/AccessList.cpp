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
    WHERE e.record_table = ? AND e.record = ? AND e.act NOT IN ('insert', 'update', 'remove', 'destroy_values')
    ORDER BY e.seq DESC)"_s;
} // namespace

Result<QList<AccessLine>> accessTo(Connection &db, const QString &table, const QByteArray &record)
{
    return db.rows(Acts, {table, record}, [](const Row &row) {
        return AccessLine{row.number(0), row.instant(1), row.blob(2), row.text(3), row.text(4), row.blob(5), row.text(6)};
    });
}

} // namespace core::storage
