// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/JournalReading.h"
#include "ui/common/Files.h"
#include "ui/common/PaperSaving.h"
#include "ui/common/StudentPicker.h"

namespace ui::journal
{

/// What 日志 needs. The program fills it with jobs of the workspace, a test with ready answers.
struct JournalSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    std::shared_ptr<const core::Clock> clock;
    QList<std::pair<QByteArray, QString>> people; ///< who may be asked for: user id and name
    std::function<Job<core::workspace::JournalPart>(const core::workspace::JournalAsk &)> read;
    common::StudentPicker::Find findStudents; ///< empty: the viewer sees no students
    /// Noted in the journal before it leaves in clear. Empty: the viewer takes nothing out.
    std::function<Job<words::Paper>(const core::workspace::JournalAsk &, const QStringList &asked, const QString &reason)> paper;
    common::WriteBytes write = common::writeFile;
    common::FileChooser files = common::systemFileChooser();
};

} // namespace ui::journal
