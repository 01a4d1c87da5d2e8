// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/security/Viewer.h"

#include <QList>

namespace core::records
{

/// One kind of paper, and which right opens it.
struct AttachmentKind {
    QString id;
    QString name;
    Permission see = Permission::ReadNotes;
    Permission add = Permission::WriteNotes; ///< also to remove it
};

/// attachments.json: proposed [P].
struct AttachmentRules {
    int version = 0;
    QString title;
    qint64 largestBytes = 0;
    qint64 mostPixels = 0;
    QList<AttachmentKind> kinds;

    /// Of a kind that this list lacks, the strictest rights.
    AttachmentKind kind(const QString &id) const;
    bool knows(const QString &id) const;
    /// Unreadable, Invalid (field, where), NewerFormat.
    static Result<AttachmentRules> fromJson(const QByteArray &json);
};

/// Any thread.
Result<AttachmentRules> shippedAttachmentRules();

} // namespace core::records
