// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Row.h"

#include <QSqlQuery>
#include <QVariant>

namespace core::storage
{

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

QString Row::text(int column) const
{
    return isNull(column) ? QString() : m_query.value(column).toString();
}

qint64 Row::number(int column) const
{
    return isNull(column) ? 0 : m_query.value(column).toLongLong();
}

std::optional<qint64> Row::optionalNumber(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return number(column);
}

QByteArray Row::blob(int column) const
{
    return isNull(column) ? QByteArray() : m_query.value(column).toByteArray();
}

QVariant Row::value(int column) const
{
    return isNull(column) ? QVariant() : m_query.value(column);
}

QDate Row::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Row::instant(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

} // namespace core::storage
