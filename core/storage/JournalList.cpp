// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/JournalList.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace core::storage
{

namespace
{
const QString Lines = uR"(
    SELECT seq, at, actor, act, record_table, record,
           (SELECT group_concat(field, ' ') FROM journal_field WHERE entry = seq)
    FROM journal_entry WHERE at >= ?)"_s;
const QString AmongActs = u" AND act IN (SELECT value FROM json_each(?))"_s;
const QString AmongRecords = u" AND record IN (SELECT unhex(value) FROM json_each(?))"_s;
} // namespace

Result<QList<JournalLine>> journalLines(Connection &db, const JournalQuery &query)
{
    YICE_TRY(db.viewer().require(Permission::ReadJournal));
    QString sql = Lines;
    QVariantList parameters{query.from.isValid() ? query.from.toMSecsSinceEpoch() : 0};
    if (!query.record.isEmpty()) {
        sql += u" AND record = ?"_s;
        parameters.append(query.record);
    }
    if (!query.actor.isEmpty()) {
        sql += u" AND actor = ?"_s;
        parameters.append(query.actor);
    }
    if (query.until.isValid()) {
        sql += u" AND at < ?"_s;
        parameters.append(query.until.toMSecsSinceEpoch());
    }
    if (!query.acts.isEmpty()) {
        sql += AmongActs;
        parameters.append(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(query.acts)).toJson(QJsonDocument::Compact)));
    }
    if (!query.records.isEmpty()) {
        QJsonArray records;
        for (const QByteArray &one : query.records)
            records.append(QString::fromLatin1(one.toHex()));
        sql += AmongRecords;
        parameters.append(QString::fromUtf8(QJsonDocument(records).toJson(QJsonDocument::Compact)));
    }
    sql += u" ORDER BY seq DESC"_s;
    if (query.most > 0)
        sql += u" LIMIT "_s + QString::number(query.most);
    return db.rows(sql, parameters, [](const Row &row) {
        return JournalLine{row.number(0), row.instant(1), row.blob(2), row.text(3), row.text(4), row.blob(5),
                           row.text(6).split(u' ', Qt::SkipEmptyParts)};
    });
}

} // namespace core::storage
