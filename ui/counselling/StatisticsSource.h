// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/SessionStatistics.h"
#include "ui/common/Files.h"
#include "ui/words/PlanPapers.h"

#include <QFuture>

#include <functional>

namespace ui::counselling
{

/// What 辅导统计 needs. The program fills it with jobs of the workspace, a test with ready answers.
struct StatisticsSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;

    bool mayExport = false;
    words::FormSetting setting; ///< for the paper
    std::function<Job<core::counselling::PeriodChoice>()> periods;
    std::function<Job<core::counselling::SessionFigures>(const core::students::DaySpan &)> figures;
    std::function<Job<>(const core::students::DaySpan &)> noteExport; ///< before anything leaves
    std::function<Job<>(const QString &path, const QByteArray &bytes)> writeFile;
    common::FileChooser files = common::systemFileChooser();
};

} // namespace ui::counselling
