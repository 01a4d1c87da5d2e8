// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kits/OwnKitService.h"
#include "ui/common/Files.h"
#include "ui/common/PaperSaving.h"
#include "ui/kits/KitNotes.h"

#include <memory>

namespace ui::kits
{

/// What the window of a kit needs. The program fills it with jobs of the workspace, a test with ready answers.
struct KitSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;

    std::shared_ptr<const core::Clock> clock;
    core::observations::ObservationForm form;
    std::function<Job<core::kits::OwnKit>()> own;
    std::function<Job<core::observations::OwnWeek>(const QDate &day)> week;
    std::function<Job<core::observations::Noted>(const core::observations::Entry &entry)> observe;
    std::function<Job<bool>(const core::students::ClassName &className, const QDate &day)> reportNothing;
    std::function<Job<core::kits::Told>()> told;
    std::function<Job<core::kits::NewsTaken>(const QString &path)> takeUpdate;
    /// The return as a file, put on record; it is written with writeFile afterwards.
    std::function<Job<core::kits::HandIn>()> handIn;
    std::function<Job<words::Paper>()> steps; ///< for danger, on paper
    KitNotes notes = {};
    common::FileChooser files = common::systemFileChooser();
    common::WriteBytes writeFile;
};

} // namespace ui::kits
