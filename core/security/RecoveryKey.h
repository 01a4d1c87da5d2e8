// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/security/SecureBytes.h"

#include <QStringList>

namespace core::security
{

constexpr int RecoveryKeyBytes = 32;

/// A recovery key as it is printed: 13 groups of four Crockford base32 characters, then a check group (20 bits of keyed
/// BLAKE2b over the key). `key` is RecoveryKeyBytes long.
QStringList recoveryGroups(const SecureBytes &key);

/// Reads what a person typed from the sheet, with or without blanks and hyphens; O counts as 0, I and L as 1, case does
/// not matter. WrongRecoveryKey: context `group` (from 1) names a group that cannot stand there (a foreign
/// character; where groups are parted, one of another length); without it the check group does not fit, and any group
/// may be wrong.
Result<SecureBytes> readRecoveryKey(const QString &typed);

} // namespace core::security
