// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/Attachment.h"
#include "core/storage/Connection.h"

namespace core::records
{

inline constexpr QLatin1String AttachmentTable("attachment");

/// Reads and writes attachment and attachment_piece. Synchronous; lives inside one job.
class AttachmentRepository
{
public:
    explicit AttachmentRepository(storage::Connection &db) : m_db(db) {}

    Result<Attachment> find(const Id<Attachment> &id) const;                      ///< NotFound
    Result<QList<Attachment>> of(const Id<students::Student> &student) const;     ///< newest paper first
    Result<QList<Attachment>> all() const;                                        ///< newest paper first
    Result<> add(const Attachment &attachment, const QByteArray &content);
    Result<> remove(const Attachment &attachment);                                ///< Conflict, NotFound
    /// Damaged: the pieces do not give what was stored.
    Result<QByteArray> content(const Attachment &attachment) const;

private:
    storage::Connection &m_db;
};

} // namespace core::records
