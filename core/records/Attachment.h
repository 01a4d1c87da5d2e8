// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/Alert.h"
#include "core/records/ScanFormat.h"
#include "core/students/Student.h"

namespace core::records
{

/// A scan in a student's record, without its bytes.
struct Attachment {
    Id<Attachment> id;
    qint64 revision = 0;
    Id<students::Student> student;
    Id<alerts::Alert> alert; ///< null: of no case
    QByteArray consent;      ///< id of the consent that it proves; empty: of none
    QString kind;            ///< id in attachments.json
    QString title;
    QDate day; ///< of the paper
    ScanFormat format = ScanFormat::Pdf;
    qint64 bytes = 0;
    QByteArray hash; ///< BLAKE2b of the content, 32 bytes
    QDateTime added;
    QString by;
};

/// What somebody brings.
struct NewAttachment {
    QString kind;
    QString title;
    QDate day; ///< invalid: today
    Id<alerts::Alert> alert;
    std::optional<QByteArray> consentOf; ///< the campaign whose consent it proves; empty: the general one
    QByteArray content;
};

struct AttachmentContent {
    Attachment attachment;
    QByteArray bytes;
};

} // namespace core::records
