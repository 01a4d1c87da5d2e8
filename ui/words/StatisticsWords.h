// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/SessionStatistics.h"
#include "ui/words/PlanPapers.h"

namespace ui::words
{

QString breakdownText(core::counselling::Breakdown by); ///< 「按来源」
/// 「班主任转来」
QString figureKeyText(core::counselling::Breakdown by, const QString &key);
QString figureText(const core::counselling::SafeFigure &figure); ///< 「12」, 「不写」
/// 「2026-2027 学年　第一学期」
QString periodText(const core::counselling::StatisticsPeriod &period);
QString daysText(const core::students::DaySpan &days); ///< 「2026-09-01 至 2027-01-31」

/// What stands over the tables, each with its figure.
QList<std::pair<QString, QString>> figureTotals(const core::counselling::SessionFigures &figures);
QString hiddenFiguresText(); ///< what 「不写」 means, and what must not be subtracted

/// The figures as they are shown. `period`: its name; may be empty.
Paper statisticsPaper(const core::counselling::SessionFigures &figures, const QString &period, const FormSetting &setting);

} // namespace ui::words
