// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kits/Kit.h"
#include "core/observations/OwnReports.h"

namespace ui::words
{

/// 「在用，到 2027-08-31」, 「过期了」, 「换过了」.
QString kitStateText(const core::kits::Kit &kit, const QDate &today);
/// Why a return waits for a person; empty for one that does not.
QString standingText(core::kits::ReturnStanding standing);
/// What is to be done the same day, as it stands on the paper slip: one line a step.
QStringList sameDaySteps();
/// 「张三　学号 3　自伤迹象：明显」; the name alone where nothing was seen.
QString ownLineText(const core::observations::OwnLine &line, const core::observations::ObservationForm &form);

} // namespace ui::words
