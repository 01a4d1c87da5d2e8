// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace core::referral
{

/// One entry of the white list, as the district gave it out.
struct Institution {
    QString code; ///< the list's own; the same in every version
    QString name;
    QString kind;
    QString level;
    bool green = false; ///< takes students by the green channel
    QString contact;
    QString phone;
    QString hours;
    QString ages;
    QDate from;  ///< invalid: no bound
    QDate until; ///< the last day; invalid: no bound
    QString address;
    bool operator==(const Institution &) const = default;

    bool isValidOn(const QDate &day) const
    {
        return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
    }
};

} // namespace core::referral
