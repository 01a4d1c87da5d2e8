// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Areas.h"
#include "ui/words/MeetingWords.h"

namespace reports
{

/// The minutes as window and command line print them, journalled as leaving before they are worded. Errors of minutes().
core::Result<ui::words::Paper> minutesForm(core::workspace::Areas &areas, const core::Id<core::meetings::Meeting> &meeting,
                                           const std::optional<core::Id<core::alerts::Alert>> &only,
                                           const ui::words::FormSetting &setting);

} // namespace reports
