// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/IdNumber.h"

#include <QRegularExpression>

namespace core::base {

namespace {

/// MOD 11-2 over the first 17 digits.
char16_t checkDigit(const QString &number)
{
    static constexpr int Weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += Weights[i] * number.at(i).digitValue();
    return u"10X98765432"[sum % 11];
}

} // namespace

IdNumber readIdNumber(const QString &number)
{
    static const QRegularExpression scientific(QStringLiteral("^\\d(\\.\\d+)?E\\+?\\d+$"));
    static const QRegularExpression form(QStringLiteral("^[0-9]{17}[0-9X]$"));
    IdNumber result;
    if (scientific.match(number).hasMatch()) {
        result.fault = IdFault::Scientific;
        return result;
    }
    if (!form.match(number).hasMatch()) {
        result.fault = IdFault::Length;
        return result;
    }
    if (number.at(17) != QChar(checkDigit(number))) {
        result.fault = number.endsWith(QStringLiteral("000")) ? IdFault::Scientific : IdFault::Checksum;
        return result;
    }
    result.birth = QDate::fromString(number.mid(6, 8), QStringLiteral("yyyyMMdd"));
    result.male = number.at(16).digitValue() % 2 == 1;
    if (!result.birth.isValid())
        result.fault = IdFault::Date;
    return result;
}

} // namespace core::base
