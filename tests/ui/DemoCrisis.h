// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/crisis/CrisisSource.h"

namespace tests
{

/// One crisis as the store would keep it, and what the page asked for, in order: "add call reached principal", "home 1", …
struct CrisisCalls {
    core::crisis::CrisisView view;
    QStringList calls;
    std::optional<core::crisis::Entry> added;
    core::Result<> answer; ///< to what changes something
    std::optional<core::ErrorCode> unread; ///< the case cannot be opened
};

/// 陈一诺, 82 minutes after the first record: nobody has answered about home, nobody stays with her yet.
core::crisis::CrisisView crisisBegun();
/// The same under way: home is safe, a shift ends before the next begins, means removed, the principal told.
core::crisis::CrisisView crisisUnderWay();

ui::crisis::CrisisSource demoCrisis(CrisisCalls &calls);

} // namespace tests
