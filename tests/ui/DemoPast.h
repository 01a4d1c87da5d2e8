// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/AttachmentsSource.h"
#include "ui/students/StudentTimelineSource.h"

namespace tests
{

/// One entry of every kind of 林嘉树, over two terms.
core::workspace::Timeline demoTimeline(bool opened);
QList<ui::students::NamedAccess> demoAccess();
/// `asked`: the reasons with which the timeline was asked for; `opened`: what was opened from it.
struct PastCalls {
    QStringList asked;
    QStringList opened;
};
ui::students::StudentTimelineSource demoPast(PastCalls &calls);

/// Attachments as the store would keep them, and what was asked for, in order.
struct PaperCalls {
    QStringList calls;
    QList<core::records::Attachment> kept;
    std::optional<core::records::NewAttachment> given;
    core::Result<> answer; ///< to add, remove and giveOut
};
ui::records::AttachmentsSource demoPapers(PaperCalls &calls);
QByteArray demoScan(); ///< a PNG of a page with lines

} // namespace tests
