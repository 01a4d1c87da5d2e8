// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

namespace core::base {

namespace {
struct CodeRow {
    ErrorCode code;
    const char *name;
    int exit;
};

constexpr CodeRow Rows[] = {
    {ErrorCode::Usage, "usage", 2},
    {ErrorCode::Denied, "denied", 3},
    {ErrorCode::ConsentMissing, "consent_missing", 3},
    {ErrorCode::WrongPassword, "wrong_password", 4},
    {ErrorCode::TooManyAttempts, "too_many_attempts", 4},
    {ErrorCode::WrongRecoveryKey, "wrong_recovery_key", 4},
    {ErrorCode::WeakPassword, "weak_password", 3},
    {ErrorCode::NotFound, "not_found", 5},
    {ErrorCode::Invalid, "invalid", 5},
    {ErrorCode::AlreadyExists, "already_exists", 5},
    {ErrorCode::InputRejected, "input_rejected", 5},
    {ErrorCode::Unreadable, "unreadable", 5},
    {ErrorCode::TooLarge, "too_large", 5},
    {ErrorCode::Hostile, "hostile", 5},
    {ErrorCode::KeyringMissing, "keyring_missing", 6},
    {ErrorCode::KeyringDamaged, "keyring_damaged", 6},
    {ErrorCode::Damaged, "damaged", 6},
    {ErrorCode::Tampered, "tampered", 6},
    {ErrorCode::BehindAnchor, "behind_anchor", 6},
    {ErrorCode::NotForUs, "not_for_us", 4},
    {ErrorCode::UnknownSender, "unknown_sender", 3},
    {ErrorCode::KeyChanged, "key_changed", 8},
    {ErrorCode::NewerFormat, "newer_format", 7},
    {ErrorCode::Conflict, "conflict", 8},
    {ErrorCode::NeedsDecision, "needs_decision", 8},
    {ErrorCode::ConditionsUnmet, "conditions_unmet", 3},
    {ErrorCode::DiskFull, "disk_full", 9},
    {ErrorCode::ReadOnly, "read_only", 9},
    {ErrorCode::DiskMissing, "disk_missing", 9},
    {ErrorCode::DiskError, "disk_error", 9},
    {ErrorCode::InUse, "in_use", 10},
    {ErrorCode::Cancelled, "cancelled", 3},
    {ErrorCode::Internal, "internal", 1},
};

const CodeRow &rowOf(ErrorCode code)
{
    for (const CodeRow &row : Rows) {
        if (row.code == code)
            return row;
    }
    return Rows[std::size(Rows) - 1];
}
} // namespace

Error Error::with(const QString &key, const QVariant &value) const
{
    Error copy = *this;
    copy.context.insert(key, value);
    return copy;
}

QString codeName(ErrorCode code)
{
    return QString::fromLatin1(rowOf(code).name);
}

int exitStatus(ErrorCode code)
{
    return rowOf(code).exit;
}

} // namespace core::base
