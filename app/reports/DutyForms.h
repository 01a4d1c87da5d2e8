// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Areas.h"
#include "ui/words/DutyWords.h"

namespace reports
{

/// What is to be done until Sunday, as window and command line print it; journalled as leaving before it is worded. Errors of
/// dutiesForPaper().
core::Result<ui::words::Paper> dutyForm(core::workspace::Areas &areas, bool initials, const ui::words::FormSetting &setting);

/// The list of the cases that are reported to the district every week, likewise. Errors of weeklyList().
core::Result<ui::words::Paper> weeklyForm(core::workspace::Areas &areas, const ui::words::FormSetting &setting);

} // namespace reports
