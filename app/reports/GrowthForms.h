// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/GrowthPapers.h"

namespace reports
{

/// Journalled as leaving before it is worded; errors of exportGrowthRecord(). `people`: names of who has looked at it, as far
/// as the viewer may know them.
core::Result<ui::words::Paper> growthForm(core::workspace::Areas &areas, const core::Id<core::students::Student> &student,
                                          const QString &reason, const QHash<QByteArray, QString> &people,
                                          const ui::words::FormSetting &setting);

} // namespace reports
