// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/PostForms.h"

namespace reports
{

core::Result<ui::words::Paper> postForm(core::workspace::Areas &areas, const QDate &day, const ui::words::FormSetting &setting)
{
    YICE_ASSIGN(const auto grid, core::workspace::SchoolPosts(areas).gridForPaper(day));
    return ui::words::postGridPaper(grid, setting);
}

} // namespace reports
