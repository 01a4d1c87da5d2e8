// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Areas.h"
#include "ui/words/SessionWords.h"

namespace reports
{

/// What window and command line print of a counselling session. Journalled as leaving before it is worded; errors of the
/// service; Denied where the note is not open to this viewer.
core::Result<ui::words::Paper> sessionForm(core::workspace::Areas &areas, const core::Id<core::counselling::Session> &session,
                                           const QString &reason, const ui::words::FormSetting &setting);

} // namespace reports
