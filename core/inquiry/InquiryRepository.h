// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inquiry/Inquiry.h"
#include "core/storage/Connection.h"

namespace core::inquiry
{

/// Reads and writes inquiry_entry. Synchronous; lives inside one job.
class InquiryRepository
{
public:
    explicit InquiryRepository(storage::Connection &db) : m_db(db) {}

    Result<QList<Entry>> list(const Id<alerts::Alert> &alert) const; ///< as they were written
    Result<Id<Entry>> add(const Id<alerts::Alert> &alert, Entry entry);

private:
    storage::Connection &m_db;
};

} // namespace core::inquiry
