// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

namespace core::security
{

/// What others know of a person and would try first.
struct PasswordOwner {
    QString userName;
    QStringList unit;      ///< name and code of the school or centre
    QStringList idNumbers; ///< identity and phone numbers, where known
};

/// Good enough to guard a vault: at least 10 characters or 4 different words (two Chinese characters count as a word),
/// not common, and not the name, school or part of a number with trimmings. WeakPassword: context `reason` is short,
/// common, own_name, school or id_part. Internal: the word list is missing. Thread-safe.
Result<> checkPassword(const QString &typed, const PasswordOwner &owner);

} // namespace core::security
