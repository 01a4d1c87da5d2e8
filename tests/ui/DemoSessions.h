// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/DemoGroups.h"
#include "tests/ui/DemoLetters.h"
#include "tests/ui/DemoRoom.h"
#include "tests/ui/DemoStatistics.h"
#include "ui/counselling/SessionsSource.h"

namespace tests
{

/// One session as the store would keep it, and what the page asked for, in order: "draft", "save", "finalise", …
struct SessionCalls {
    QStringList calls;
    core::counselling::SessionView mine;   ///< open, the viewer's own
    core::counselling::SessionView earlier; ///< of the same student, final
    core::counselling::SessionView others; ///< final, with a reason only
    std::optional<core::counselling::SessionContent> draft;
    std::optional<core::counselling::SessionContent> saved;
    std::optional<core::counselling::Disclosure> disclosed;
    core::counselling::SessionLinksView links; ///< of every session
    RoomCalls room;
    LetterCalls letters;
    StatisticsCalls statistics;
    GroupCalls groups;
    core::Result<> answer; ///< to save, finalise, add and disclose
};

ui::counselling::SessionsSource demoSessions(SessionCalls &calls);

} // namespace tests
