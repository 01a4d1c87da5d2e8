// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"
#include "ui/common/DraftLine.h"
#include "ui/common/DutyPrint.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace ui::today
{

/// What 今日 needs. The program fills it with jobs of the workspace, a test with ready answers.
struct TodaySource {
    std::shared_ptr<const core::Clock> clock;
    std::function<QFuture<core::Result<QList<core::alerts::Duty>>>(int withinDays)> duties;
    /// The beginning of the same with all counts, for the first look; empty: all are read at once.
    std::function<QFuture<core::Result<core::alerts::DutyDigest>>(int withinDays, int most)> digest;
    /// The duty is done; `note` says what was done.
    std::function<QFuture<core::Result<>>(const core::alerts::Duty &duty, const QString &note)> finish;
    common::DraftSource drafts; ///< may be empty
    common::DutyPrint print;    ///< may be empty
    std::function<void(const core::Id<core::alerts::Alert> &)> openAlert;
    std::function<void(const core::Id<core::alerts::Alert> &)> openCrisis; ///< may be empty
    std::function<void(const core::Id<core::assessments::Sheet> &)> openSheet; ///< of an unknown child
    std::function<void(const QString &place)> openPlace; ///< of a duty that is done elsewhere; may be empty
    std::function<void()> noteSignal;
    std::function<void(int total, bool late)> badge; ///< may be empty
};

} // namespace ui::today
