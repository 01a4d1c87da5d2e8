// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"
#include "core/storage/Connection.h"

namespace core::network
{

/// Reads and writes network_handover, and no other table. Synchronous; inside a job.
class HandoverRepository
{
public:
    explicit HandoverRepository(storage::Connection &db) : m_db(db) {}

    Result<QList<Handover>> all() const; ///< newest first
    Result<> add(const Handover &handover);
    Result<> acknowledge(const Id<Handover> &id, qint64 revision, const QDate &day); ///< NotFound, Conflict

private:
    storage::Connection &m_db;
};

} // namespace core::network
