// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <utility>

namespace core::storage
{

/// All rows of a query through `read`, a callable Result<T>(const Row &) whose error ends it.
template <typename Read> auto readAll(Connection &db, const QString &sql, const QVariantList &parameters, Read read)
    -> Result<QList<typename std::invoke_result_t<Read, const Row &>::value_type>>
{
    QList<typename std::invoke_result_t<Read, const Row &>::value_type> list;
    YICE_TRY(db.visit(sql, parameters, [&](const Row &row) -> Result<> {
        YICE_ASSIGN(auto one, read(row));
        list.append(std::move(one));
        return {};
    }));
    return list;
}

/// How a list stands in a column: as JSON.
inline QString listText(const QJsonArray &list)
{
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}
inline QString listText(const QStringList &texts)
{
    return listText(QJsonArray::fromStringList(texts));
}
inline QJsonArray listIn(const Row &row, int column)
{
    return QJsonDocument::fromJson(row.text(column).toUtf8()).array();
}
inline QStringList textsIn(const Row &row, int column)
{
    QStringList texts;
    for (const QJsonValue value : listIn(row, column))
        texts.append(value.toString());
    return texts;
}

} // namespace core::storage
