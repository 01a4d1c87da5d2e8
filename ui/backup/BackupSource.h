// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/BackupPolicy.h"
#include "ui/common/Files.h"

namespace ui::backup
{

/// What 备份 needs. The program fills it with jobs of the workspace, a test with ready answers.
struct BackupSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using Watch = core::workspace::BackupWatchPtr;

    std::shared_ptr<const core::Clock> clock;
    std::function<Job<core::workspace::BackupState>()> state;
    std::function<Job<>(const QString &folder)> choosePlace; ///< empty: none
    std::function<Job<QList<core::workspace::AutomaticOutcome>>(const QList<core::workspace::BackupPlace> &,
                                                                const Watch &)>
        backUpTo;
    std::function<Job<core::workspace::BackupMade>(const QString &file, const Watch &)> saveAs;
    /// Restores into a folder of its own, compares with the living vault and removes the folder. `password` is UTF-8.
    std::function<Job<core::workspace::BackupReport>(const QString &file, const QByteArray &password, const Watch &)>
        rehearse;
    std::function<Job<>(const core::Id<core::storage::KnownBackup> &)> markGone;
    std::function<void()> changed; ///< another backup is the last one now; may be empty
    common::FileChooser files;
};

} // namespace ui::backup
