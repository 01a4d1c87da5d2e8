// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Features.h"

#include "ui/today/TodayPage.h"

using core::workspace::Areas;
using core::workspace::Workspace;

namespace yice {

namespace {

using WorkspacePointer = std::shared_ptr<Workspace>;

ui::today::TodaySource todaySource(const WorkspacePointer &workspace)
{
    ui::today::TodaySource source;
    source.clock = workspace->sharedClock();
    source.duties = [workspace](int withinDays) {
        return workspace->run([withinDays](Areas &areas) { return areas.alerts.duties(withinDays); });
    };
    return source;
}

} // namespace

QList<ui::shell::PageInfo> pagesOf(const std::shared_ptr<Workspace> &workspace)
{
    return {ui::today::todayPage(todaySource(workspace))};
}

} // namespace yice
