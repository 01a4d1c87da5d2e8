// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/AttachmentCheck.h"

#include "core/records/AttachmentRepository.h"

namespace core::records
{

Result<QStringList> damagedAttachments(storage::Connection &db)
{
    const AttachmentRepository attachments(db);
    YICE_ASSIGN(const QList<Attachment> all, attachments.all());
    QStringList damaged;
    for (const Attachment &one : all) {
        const auto content = attachments.content(one);
        if (content)
            continue;
        if (content.error().code != ErrorCode::Damaged)
            return fail(content.error());
        damaged.append(one.id.toString());
    }
    return damaged;
}

} // namespace core::records
