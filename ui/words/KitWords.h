// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kits/KitRules.h"
#include "core/kits/KitService.h"
#include "core/observations/OwnReports.h"
#include "ui/words/ReferralPapers.h"

namespace ui::words
{

/// 「七年级(3)班」, 「七年级」, 「宿舍 东楼 301」, 「七年级(3)班、(4)班的任课」, 「全校」, 「七年级(3)班的委员」.
QString scopeTitle(const core::kits::KitScope &scope);
/// What stands in such a kit, for who chooses one.
QString scopeHolds(const core::kits::ScopeRule &rule);
/// 「11-23 那一周　七年级(3)班　周航　没有交」.
QString figureText(const core::kits::ToldFigure &figure);
/// 「林子墨　每天放学前看一眼作业本　2026-12-05 前」.
QString taskText(const core::kits::ToldTask &task, const QString &pupil);
/// A need-to-know card: what to do, what to look out for, whom to call.
QStringList cardLines(const core::kits::ToldCard &card);
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
