// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counselling/GroupsSource.h"

namespace tests
{

/// One group as the store would keep it, and what the page asked for, in order: "mark absent 林嘉树", "draft", "finalise", …
struct GroupCalls {
    QStringList calls;
    core::counselling::GroupView group;
    core::counselling::SittingView sitting; ///< open, of today
    std::optional<core::counselling::Group> made;
    std::optional<core::counselling::GroupMember> member;
    std::optional<core::counselling::SittingContent> content;
    bool seesCases = true;
    core::Result<> answer; ///< to all that change something
};

/// A group of five that the viewer leads, with one sitting behind it and one on Wednesday 2026-11-25.
ui::counselling::GroupsSource demoGroups(GroupCalls &calls);

} // namespace tests
