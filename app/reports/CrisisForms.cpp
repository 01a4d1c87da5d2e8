// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/CrisisForms.h"

namespace reports
{

core::Result<ui::words::Paper> crisisForm(core::workspace::Areas &areas, const core::Id<core::alerts::Alert> &alert,
                                          const QString &form, const ui::words::FormSetting &setting)
{
    YICE_ASSIGN(const core::crisis::CrisisForm filled, areas.crisis.paper(alert, form));
    return ui::words::crisisPaper(filled, areas.rules.table, setting);
}

} // namespace reports
