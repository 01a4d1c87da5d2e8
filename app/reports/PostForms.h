// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Areas.h"
#include "ui/words/PostWords.h"

namespace reports
{

/// The posts of the network on `day`, as window and command line print them; journalled as leaving. Errors of
/// SchoolPosts::gridForPaper().
core::Result<ui::words::Paper> postForm(core::workspace::Areas &areas, const QDate &day, const ui::words::FormSetting &setting);

} // namespace reports
