// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/GrowthForms.h"

using core::Result;
using ui::words::Paper;

namespace reports
{

Result<Paper> growthForm(core::workspace::Areas &areas, const core::Id<core::students::Student> &student, const QString &reason,
                         const QHash<QByteArray, QString> &people, const ui::words::FormSetting &setting)
{
    YICE_ASSIGN(const auto growth, core::workspace::exportGrowthRecord(areas, student, reason));
    return ui::words::growthPaper(growth, people, setting);
}

} // namespace reports
