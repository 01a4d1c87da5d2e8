// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kits/KitService.h"
#include "core/observations/OwnReports.h"
#include "ui/words/ReferralPapers.h"

namespace ui::words
{

/// 「在用，到 2027-08-31」, 「过期了」, 「换过了」.
QString kitStateText(const core::kits::KitRow &row, const QDate &today);
/// Why a return waits for a person; empty for one that does not.
QString standingText(core::kits::ReturnStanding standing);
/// What came of a return: new, here already, danger, why the rest waits.
QString returnText(const core::kits::ReturnTaken &taken);
/// What is to be done the same day, as it stands on the paper slip: one line a step.
QStringList sameDaySteps();
/// The steps as a slip of paper to take along. Names nobody.
Paper sameDayPaper(const FormSetting &setting);
/// The slip that opens a kit, to be cut off and handed over apart from it. Names the class, no pupil.
Paper slipPaper(const core::kits::Kit &kit, const QString &slip, const FormSetting &setting);
/// 「张三　学号 3　自伤迹象：明显」; the name alone where nothing was seen.
QString ownLineText(const core::observations::OwnLine &line, const core::observations::ObservationForm &form);

} // namespace ui::words
