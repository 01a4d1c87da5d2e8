// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/MeetingForms.h"

namespace reports
{

core::Result<ui::words::Paper> minutesForm(core::workspace::Areas &areas, const core::Id<core::meetings::Meeting> &meeting,
                                           const std::optional<core::Id<core::alerts::Alert>> &only,
                                           const ui::words::FormSetting &setting)
{
    YICE_ASSIGN(const core::meetings::Minutes minutes, areas.meetings.minutes(meeting, only));
    return ui::words::minutesPaper(minutes, areas.rules.table, setting);
}

} // namespace reports
