// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Fields.h"

namespace core::storage
{

Fields &Fields::set(QLatin1String column, const QString &text)
{
    if (text.isNull())
        return setNull(column);
    m_entries.append({column, text});
    return *this;
}

Fields &Fields::set(QLatin1String column, const QByteArray &blob)
{
    if (blob.isNull())
        return setNull(column);
    m_entries.append({column, blob});
    return *this;
}

Fields &Fields::set(QLatin1String column, qint64 number)
{
    m_entries.append({column, QVariant(number)});
    return *this;
}

Fields &Fields::set(QLatin1String column, const QDate &date)
{
    return set(column, date.isValid() ? date.toString(Qt::ISODate) : QString());
}

Fields &Fields::set(QLatin1String column, const QDateTime &instant)
{
    return instant.isValid() ? set(column, instant.toMSecsSinceEpoch()) : setNull(column);
}

Fields &Fields::setNull(QLatin1String column)
{
    m_entries.append({column, QVariant()});
    return *this;
}

} // namespace core::storage
