// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"
#include "core/visits/FamilyReport.h"

namespace core::visits
{

/// Reads and writes family_report, and no other table. Synchronous; lives inside one job.
class FamilyRepository
{
public:
    explicit FamilyRepository(storage::Connection &db) : m_db(db) {}

    // By student and kind, then when it was entered.
    Result<QList<FamilyReport>> all() const;
    Result<QList<FamilyReport>> of(const Id<students::Student> &student) const;
    Result<std::optional<FamilyReport>> find(const Id<FamilyReport> &id) const;

    Result<> add(const FamilyReport &report);
    Result<> decide(const Id<FamilyReport> &id, FamilyState state); ///< now, by the viewer. NotFound
    Result<> remove(const Id<FamilyReport> &id);                    ///< NotFound

private:
    Result<QList<FamilyReport>> where(const QString &condition, const QVariantList &parameters) const;

    storage::Connection &m_db;
};

} // namespace core::visits
