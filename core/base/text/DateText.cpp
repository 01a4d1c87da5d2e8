// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/DateText.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core::base {

QDate readDate(const QString &cleaned)
{
    static const QRegularExpression parts(uR"(^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$)"_s);
    static const QRegularExpression compact(uR"(^(\d{4})(\d{2})(\d{2})$)"_s);
    static const QRegularExpression serial(uR"(^\d{5}$)"_s);
    for (const QRegularExpression &form : {parts, compact}) {
        const QRegularExpressionMatch match = form.match(cleaned);
        if (match.hasMatch())
            return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    // Excel counts days from 1899-12-30.
    return serial.match(cleaned).hasMatch() ? QDate(1899, 12, 30).addDays(cleaned.toInt()) : QDate();
}

} // namespace core::base
