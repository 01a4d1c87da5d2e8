// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/referral/Institution.h"
#include "core/storage/Connection.h"

namespace core::referral
{

/// An entry as it was in the list from a day on.
struct StoredInstitution {
    Id<Institution> id;
    qint64 revision = 0;
    QDate listed;
    Institution value;
};

/// Reads and writes the table institution, and no other. Synchronous; inside a job.
class InstitutionRepository
{
public:
    explicit InstitutionRepository(storage::Connection &db) : m_db(db) {}

    Result<QList<StoredInstitution>> versions() const; ///< by code, then the day of listing
    Result<> add(const Institution &institution, const QDate &listed);
    Result<> change(const StoredInstitution &stored, const Institution &institution);

private:
    storage::Connection &m_db;
};

} // namespace core::referral
