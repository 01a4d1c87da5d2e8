// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"
#include "ui/common/RowModel.h"

namespace ui::counselling
{

/// The open cases of students, as far as the viewer sees them.
using OpenCases = QHash<core::Id<core::students::Student>, core::alerts::AlertRow>;

// As the other lists show a case; `open` null: there is none, or it is not the viewer's to see.

common::Cell levelCell(const core::alerts::AlertRow *open);
common::Cell dueCell(const core::alerts::AlertRow *open, const QDateTime &now);
/// 「在办的个案：橙　干预　回访　逾期 1 天」; empty without one.
QString caseLine(const core::alerts::AlertRow *open, const QDateTime &now);

} // namespace ui::counselling
