// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/Attachment.h"
#include "core/records/AttachmentRules.h"
#include "core/students/StudentService.h"
#include "ui/common/Files.h"
#include "ui/records/PdfPage.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace ui::records
{

/// Which attachments are meant.
struct Papers {
    core::students::StudentRow student;
    core::Id<core::alerts::Alert> alert = {};        ///< null: all of the student
    core::Id<core::records::Attachment> first = {};  ///< the one to stand on; null: the newest
};

/// What the attachments of one student need. The program fills it with jobs of the workspace, a test with ready answers.
struct AttachmentsSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using StudentId = core::Id<core::students::Student>;
    using AttachmentId = core::Id<core::records::Attachment>;

    std::shared_ptr<const core::Clock> clock;
    core::records::AttachmentRules rules;
    QStringList addable; ///< kinds that the viewer may add and take out
    bool mayExport = false;

    std::function<Job<QList<core::records::Attachment>>(const StudentId &)> list;
    std::function<Job<core::records::AttachmentContent>(const AttachmentId &)> open; ///< journalled
    /// `consentOf` without a campaign: the consent that counts now.
    std::function<Job<core::records::Attachment>(const StudentId &, const core::records::NewAttachment &)> add;
    std::function<Job<>(const AttachmentId &, qint64 revision, const QString &reason)> remove;
    /// In clear to `path`, journalled with the reason in the same step.
    std::function<Job<>(const AttachmentId &, const QString &reason, const QString &path)> giveOut;
    std::function<Job<QByteArray>(const QString &path, qint64 atMost)> readFile = common::readFile;
    common::FileChooser files = common::systemFileChooser();
    PdfReader readPdf; ///< empty: a PDF is not shown
};

} // namespace ui::records
