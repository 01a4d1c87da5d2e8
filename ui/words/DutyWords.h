// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/ReferralPapers.h"

#include <optional>

namespace ui::words
{

QString dutyText(const core::alerts::Duty &duty); ///< what is to be done, of whatever area it is
bool waitsForLevel(const core::alerts::Duty &duty); ///< of a student whom somebody still has to grade
bool isOfNobody(const core::alerts::Duty &duty);    ///< of the school, not of a student who is still to be found
/// 「已上升到年级」; empty: it has risen nowhere.
QString risenText(const core::alerts::Duty &duty);

/// What is to be done, as it stands at one moment.
struct DutyList {
    QList<core::alerts::Duty> duties;
    QDateTime now;
    bool initials = true; ///< instead of the names of students
    std::optional<QDateTime> clockBehind = {};
};
/// 逾期, 今天 and 本周 as 今日 has them. Each level has its own sign: paper has no colour.
Paper dutyPaper(const DutyList &list, const core::alerts::GradingTable &table, const FormSetting &setting);

} // namespace ui::words
