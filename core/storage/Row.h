// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>

class QSqlQuery;

namespace core::storage
{

/// The current row of a running SELECT; columns by position from 0. Valid only during the call that hands it out.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    bool isNull(int column) const;
    QString text(int column) const;  ///< null for NULL
    qint64 number(int column) const; ///< 0 for NULL
    std::optional<qint64> optionalNumber(int column) const;
    bool flag(int column) const { return number(column) != 0; }
    QByteArray blob(int column) const;
    QVariant value(int column) const;    ///< as stored: invalid, qint64, QString or QByteArray
    QDate date(int column) const;        ///< from ISO text
    QDateTime instant(int column) const; ///< UTC, from milliseconds
    template <typename T> Id<T> id(int column) const { return Id<T>::fromBytes(blob(column)); }

private:
    const QSqlQuery &m_query;
};

} // namespace core::storage
