// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/NetworkService.h"
#include "core/students/CalendarService.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace ui::network
{

/// What the page shows of the school.
struct School {
    QList<core::network::Staff> staff;
    int trainingRecords = 0;
    QList<core::network::Post> posts;
    QList<core::students::SchoolCalendar> calendars;
};

/// What 网络 needs. The program fills it with jobs of the workspace, a test with ready answers.
struct NetworkSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;

    std::shared_ptr<const core::Clock> clock;
    bool mayImport = false;
    std::function<Job<School>()> load;
    /// The same path as the import, taken back.
    std::function<Job<core::network::StaffImport>(const QString &path)> tryStaff;
    std::function<Job<core::network::StaffImport>(const QString &path)> importStaff;
    std::function<Job<core::students::CalendarImport>(const QString &path)> tryCalendar;
    std::function<Job<core::students::CalendarImport>(const QString &path)> importCalendar;
    std::function<void()> openReports; ///< empty: not for this viewer
    std::function<void()> openKits;    ///< likewise
};

} // namespace ui::network
