// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counselling/LettersSource.h"

namespace tests
{

/// A letter box as the store would keep it, and what the page asked for, in order.
struct LetterCalls {
    QStringList calls;
    ui::counselling::LetterBox box;
    std::optional<core::counselling::LetterContent> entered;
    core::Result<> answer; ///< to all that write
    bool broken = false;   ///< the box cannot be read
};

/// Four letters: one of danger of nobody known, one about a student that waits, one that is another's, one answered. Two of the
/// last emptying are not entered yet.
ui::counselling::LettersSource demoLetters(LetterCalls &calls);

} // namespace tests
