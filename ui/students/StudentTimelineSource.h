// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/StudentTimeline.h"

#include <QFuture>

#include <functional>

class QWidget;

namespace ui::students
{

/// One look at the record, with the name of who looked.
struct NamedAccess {
    core::storage::AccessLine line;
    QString who; ///< empty: somebody who has been removed since
};

/// What the timeline and the access log of one student need.
struct StudentTimelineSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using StudentId = core::Id<core::students::Student>;

    /// All kinds at once, since each call is journalled as a view. With a reason: also what is restricted.
    std::function<Job<core::workspace::Timeline>(const StudentId &, const QString &reason)> timeline;
    bool mayOpen = false; ///< what is restricted, with a reason
    std::function<Job<QList<NamedAccess>>(const StudentId &)> access; ///< empty: not for this viewer
    /// Opens what an entry tells of, in its own page or over `parent`. Not asked for results of scales and consent.
    std::function<void(const core::workspace::TimelineEntry &, const core::students::StudentRow &, QWidget *parent)> openEntry;
};

} // namespace ui::students
