// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/ObservationService.h"
#include "ui/common/Files.h"
#include "ui/common/PaperSaving.h"
#include "ui/network/ReportedSource.h"

#include <memory>

namespace ui::network
{

/// What 周报 needs. The program fills it with jobs of the workspace, a test with ready answers.
struct ReportsSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using StudentId = core::Id<core::students::Student>;

    std::shared_ptr<const core::Clock> clock;
    core::observations::ObservationForm form;
    bool mayImport = false;
    std::function<Job<core::observations::ReportGrid>()> load; ///< of the term, up to this week
    /// Journalled as a look at each of them.
    std::function<Job<QList<core::observations::SeenStudent>>(const core::students::ClassName &className, const QDate &week)> open;
    /// The same path as the import, taken back.
    std::function<Job<core::observations::ObservationImport>(const QString &path)> tryImport;
    std::function<Job<core::observations::ObservationImport>(const QString &path)> import;
    std::function<Job<words::Paper>(const QDate &week)> reminder;
    std::function<Job<words::Paper>(const QDate &week)> gridPaper; ///< of the term, up to this week
    common::FileChooser files = common::systemFileChooser();
    common::WriteBytes writeFile;
    std::function<void(const StudentId &student)> openStudent;
    std::function<void()> back;
    ReportedSource reported = {};
};

} // namespace ui::network
