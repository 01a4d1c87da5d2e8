// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/DutyForms.h"

#include "core/storage/ClockCheck.h"
#include "core/workspace/Duties.h"
#include "ui/words/PackageWords.h"

namespace reports
{

core::Result<ui::words::Paper> dutyForm(core::workspace::Areas &areas, bool initials, const ui::words::FormSetting &setting)
{
    ui::words::DutyList list;
    list.now = areas.db.clock().now();
    list.initials = initials;
    YICE_ASSIGN(list.clockBehind, core::storage::clockBehind(areas.db));
    YICE_ASSIGN(list.duties, core::workspace::dutiesForPaper(areas, 7 - list.now.toLocalTime().date().dayOfWeek()));
    return ui::words::dutyPaper(list, areas.rules.table, setting);
}

core::Result<ui::words::Paper> weeklyForm(core::workspace::Areas &areas, const ui::words::FormSetting &setting)
{
    YICE_ASSIGN(const auto cases, core::workspace::weeklyList(areas));
    return ui::words::weeklyPaper(cases, areas.rules.table, setting);
}

} // namespace reports
