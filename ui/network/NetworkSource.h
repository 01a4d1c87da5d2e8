// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/NetworkService.h"
#include "core/students/CalendarService.h"
#include "core/workspace/SchoolPosts.h"
#include "ui/common/Files.h"
#include "ui/common/PaperSaving.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace ui::network
{

/// What the page shows of the school.
struct School {
    QList<core::network::Staff> staff;
    int trainingRecords = 0;
    core::network::PostGrid grid;
    QList<core::students::SchoolCalendar> calendars;
};

/// What is done with posts.
struct PostsSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using Holding = core::network::Holding;

    bool mayEdit = false;
    bool mayPrint = false;
    std::function<Job<core::Id<core::network::Post>>(const core::workspace::PostWish &wish)> fill;
    std::function<Job<>(const Holding &held, const QDate &last)> end;
    std::function<Job<>(const Holding &held)> withdraw;
    /// What would go over; nothing is written.
    std::function<Job<core::workspace::HandedOver>(const Holding &held, const core::workspace::ReplacementWish &wish)> prepare;
    std::function<Job<core::workspace::HandedOver>(const Holding &held, const core::workspace::ReplacementWish &wish)> handOver;
    std::function<Job<core::workspace::PostHistory>(const QString &kind, const QString &scope)> history;
    std::function<Job<>(const core::Id<core::network::Handover> &id, const QDate &day)> acknowledge;
    std::function<Job<words::Paper>()> paper; ///< journalled as leaving
    common::FileChooser files = common::systemFileChooser();
    common::WriteBytes writeFile;
};

/// What 网络 needs. The program fills it with jobs of the workspace, a test with ready answers.
struct NetworkSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;

    std::shared_ptr<const core::Clock> clock;
    bool mayImport = false;
    std::function<Job<School>()> load;
    PostsSource posts;
    /// The same path as the import, taken back.
    std::function<Job<core::network::StaffImport>(const QString &path)> tryStaff;
    std::function<Job<core::network::StaffImport>(const QString &path)> importStaff;
    std::function<Job<core::students::CalendarImport>(const QString &path)> tryCalendar;
    std::function<Job<core::students::CalendarImport>(const QString &path)> importCalendar;
    std::function<void()> openReports; ///< empty: not for this viewer
    std::function<void()> openKits;    ///< likewise
};

} // namespace ui::network
