// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace core::base {

/// What is wrong with a resident identity number, the first that applies.
enum class IdFault { None, Scientific, Length, Checksum, Date };

/// A Chinese resident identity number (GB 11643-1999). Region codes are not checked: children have withdrawn ones.
struct IdNumber {
    IdFault fault = IdFault::None;
    QDate birth;       ///< valid only without a fault
    bool male = false; ///< meaningful only without a fault
};

/// `number` as cleanCode() gives it. Scientific: Excel's form with an exponent, or 18 digits whose last three Excel
/// turned to 000 (the check digit then does not hold).
IdNumber readIdNumber(const QString &number);

} // namespace core::base
