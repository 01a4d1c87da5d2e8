// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/VaultRows.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace tests {

namespace {

constexpr auto Tables = R"(SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'journal%'
    AND name NOT LIKE 'sqlite%' AND name <> 'storage_meta' ORDER BY name)";

Result<QStringList> rowsOfTable(storage::Connection &db, const QString &table)
{
    YICE_ASSIGN(const qint64 columns, db.number(u"SELECT count(*) FROM pragma_table_info(?)"_s, {table}));
    return db.rows(u"SELECT * FROM "_s + table, {}, [&](const storage::Row &row) {
        QStringList values{table};
        for (int column = 0; column < columns; ++column) {
            const QVariant value = row.value(column);
            const bool blob = value.typeId() == QMetaType::QByteArray;
            values.append(blob ? QString::fromLatin1(value.toByteArray().toHex()) : value.toString());
        }
        return values.join(u'|');
    });
}

} // namespace

Result<QStringList> rowsOf(workspace::Workspace &unit)
{
    const auto job = [](workspace::Areas &areas) -> Result<QStringList> {
        YICE_ASSIGN(const auto tables, areas.db.rows(QLatin1String(Tables), {}, [](const auto &row) { return row.text(0); }));
        QStringList all;
        for (const QString &table : tables) {
            YICE_ASSIGN(const QStringList rows, rowsOfTable(areas.db, table));
            all += rows;
        }
        return all;
    };
    return unit.run(job).takeResult();
}

} // namespace tests
