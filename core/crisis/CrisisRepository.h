// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crisis/Crisis.h"
#include "core/storage/Connection.h"

namespace core::crisis
{

/// Reads and writes crisis_entry. Synchronous; lives inside one job.
class CrisisRepository
{
public:
    explicit CrisisRepository(storage::Connection &db) : m_db(db) {}

    Result<QList<Entry>> list(const Id<alerts::Alert> &alert) const; ///< as they were written
    Result<Id<Entry>> add(const Id<alerts::Alert> &alert, Entry entry);

private:
    storage::Connection &m_db;
};

} // namespace core::crisis
