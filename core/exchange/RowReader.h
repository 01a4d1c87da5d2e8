// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace core::exchange
{

/// Reads one row of a package that another program wrote; the first fault is kept. Invalid (row from 1, field).
class RowReader
{
public:
    RowReader(const QJsonObject &row, qsizetype number) : m_row(row), m_number(number) {}

    QString text(const QString &field)
    {
        const QJsonValue value = m_row.value(field);
        if (!value.isString() || value.toString().size() > LongestText)
            refuse(field);
        return value.toString();
    }
    int number(const QString &field, int most, int least = 1)
    {
        const int value = m_row.value(field).toInt(-1);
        if (value < least || value > most)
            refuse(field);
        return value;
    }
    /// `maybe`: an empty text stands for none.
    QDate day(const QString &field, bool maybe = false)
    {
        const QDate value = QDate::fromString(text(field), Qt::ISODate);
        if (!value.isValid() && !(maybe && m_row.value(field).toString().isEmpty()))
            refuse(field);
        return value;
    }
    QDateTime instant(const QString &field)
    {
        const QDateTime value = QDateTime::fromString(text(field), Qt::ISODateWithMs);
        if (!value.isValid())
            refuse(field);
        return value.toUTC();
    }
    template <typename T> Id<T> id(const QString &field)
    {
        const auto value = Id<T>::fromString(text(field));
        if (value.isNull())
            refuse(field);
        return value;
    }
    QJsonValue value(const QString &field) const { return m_row.value(field); }
    void refuse(const QString &field)
    {
        if (!m_fault)
            m_fault = Error(ErrorCode::Invalid, field, {{QStringLiteral("row"), m_number}, {QStringLiteral("field"), field}});
    }
    Result<> outcome() const { return m_fault ? Result<>(fail(*m_fault)) : Result<>(); }

private:
    static constexpr qsizetype LongestText = 20'000;

    const QJsonObject &m_row;
    qsizetype m_number;
    std::optional<Error> m_fault;
};

} // namespace core::exchange
