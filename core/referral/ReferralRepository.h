// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/Referral.h"
#include "core/storage/Connection.h"

namespace core::referral
{

struct CareFilter {
    bool onlyOpen = false;
    std::optional<Id<students::Student>> student;
};

/// Reads and writes referrals whole: referral and referral_act. Synchronous; lives inside one job.
class ReferralRepository
{
public:
    explicit ReferralRepository(storage::Connection &db) : m_db(db) {}

    Result<Referral> find(const Id<Referral> &id) const; ///< NotFound
    Result<QList<Referral>> list(const CareFilter &filter) const; ///< newest first
    Result<Id<Referral>> add(Referral referral); ///< with a new id
    /// Adds the acts that `after` has more, and the case that it belongs to by now. Conflict: `before.revision` is stale.
    Result<> save(const Referral &before, const Referral &after);

private:
    storage::Connection &m_db;
};

/// The same for leave and return: school_leave and school_leave_act.
class LeaveRepository
{
public:
    explicit LeaveRepository(storage::Connection &db) : m_db(db) {}

    Result<Leave> find(const Id<Leave> &id) const; ///< NotFound
    Result<QList<Leave>> list(const CareFilter &filter) const; ///< newest first
    Result<Id<Leave>> add(Leave leave); ///< with a new id
    Result<> save(const Leave &before, const Leave &after);

private:
    storage::Connection &m_db;
};

} // namespace core::referral
