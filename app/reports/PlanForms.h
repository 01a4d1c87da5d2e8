// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Areas.h"
#include "ui/words/PlanPapers.h"

namespace reports
{

// What window and command line print of plans. Each is journalled as leaving before it is worded; errors of the services.

/// The version in force, else the newest. NotFound where there is none.
core::Result<ui::words::Paper> planForm(core::workspace::Areas &areas, const core::Id<core::students::Student> &student,
                                        const QString &reason, const ui::words::FormSetting &setting);
core::Result<ui::words::Paper> cardForm(core::workspace::Areas &areas, const core::Id<core::plans::Card> &card,
                                        const ui::words::FormSetting &setting);

} // namespace reports
