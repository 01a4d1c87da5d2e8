// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/Background.h"
#include "core/security/SecureBytes.h"
#include "core/storage/Connection.h"

namespace core::records
{

inline constexpr QLatin1String BackgroundTable("background");

/// Reads and writes the background table. What is sealed goes in and comes out under its key: whoever has none gets nothing of
/// it. Synchronous; lives inside one job.
class BackgroundRepository
{
public:
    explicit BackgroundRepository(storage::Connection &db) : m_db(db) {}

    /// Without what is sealed. Nothing: none has been written.
    Result<std::optional<Background>> of(const Id<students::Student> &student) const;
    Result<FieldValues> sealedOf(const Background &background, const security::SecureBytes &key) const; ///< Damaged
    /// A new one where `background` has revision 0. Without `key` what is sealed stays. Conflict.
    Result<> put(const Id<students::Student> &student, const Background &background, int form, const FieldValues &plain,
                 const FieldValues &sealed, const security::SecureBytes *key);

private:
    storage::Connection &m_db;
};

} // namespace core::records
