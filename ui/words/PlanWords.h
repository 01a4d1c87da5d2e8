// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/PlanService.h"

namespace ui::words
{

QString planStateText(core::plans::PlanState state);   ///< 「执行中」
QString planRoleText(core::plans::Role role);          ///< 「班主任」
QString whoText(const core::plans::Measure &measure);  ///< 「班主任　周老师」
QString reachedText(int reached);                      ///< 「大半达到」
QString planDutyText(const QString &measure);          ///< 「策：…」; of the review where it is empty
/// 「第 2 版　执行中」
QString versionText(const core::plans::Plan &plan);

/// One word of what keeps a plan from being put in force or a card from being made.
QString planOpenText(const QString &word);

/// A difference in three columns: which field, and how it was and is.
struct DifferenceText {
    QString field;
    QString before;
    QString after;
};
DifferenceText differenceText(const core::plans::Difference &difference);

} // namespace ui::words
