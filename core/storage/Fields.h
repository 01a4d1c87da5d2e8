// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QLatin1String>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>
#include <utility>

namespace core::storage
{

/// Column values of one record, in a stable order. Stored types: NULL, 64-bit integer, text, blob. No floating point.
class Fields
{
public:
    using Entry = std::pair<QLatin1String, QVariant>;

    Fields &set(QLatin1String column, const QString &text);    ///< a null QString is NULL, an empty one is ''
    Fields &set(QLatin1String column, const QByteArray &blob); ///< null: NULL
    Fields &set(QLatin1String column, qint64 number);
    Fields &set(QLatin1String column, int number) { return set(column, static_cast<qint64>(number)); }
    Fields &set(QLatin1String column, bool flag) { return set(column, static_cast<qint64>(flag ? 1 : 0)); }
    Fields &set(QLatin1String column, const QDate &date);        ///< ISO text; invalid: NULL
    Fields &set(QLatin1String column, const QDateTime &instant); ///< milliseconds since 1970 UTC; invalid: NULL
    template <typename T> Fields &set(QLatin1String column, const std::optional<T> &value)
    {
        return value ? set(column, *value) : setNull(column);
    }
    Fields &setNull(QLatin1String column);

    const QList<Entry> &entries() const { return m_entries; }
    bool isEmpty() const { return m_entries.isEmpty(); }

private:
    QList<Entry> m_entries;
};

} // namespace core::storage
