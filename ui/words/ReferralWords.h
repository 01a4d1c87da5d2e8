// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/LeaveService.h"
#include "core/referral/ReferralService.h"
#include "ui/words/CaseWords.h"

namespace ui::words
{

// Words for referral, leave and return. What can be ticked is named by the rule file.

QString referralStageText(core::referral::ReferralStage stage); ///< 家长已知情
QString leaveStageText(core::referral::LeaveStage stage);       ///< 休学中
QString actText(core::referral::ActKind kind);                  ///< 监护人签收建议书
/// What an act says beside its kind: person, day, items and note.
QString actDetail(const core::referral::Act &act, const core::referral::ReferralTable &table);
/// What its items are chosen from; empty: it has none.
QList<core::referral::Choice> choicesOf(core::referral::ActKind kind, const core::referral::ReferralTable &table);
QString spanText(const core::alerts::Span &span); ///< 每 7 天
/// One word of ConditionsUnmet of a referral or a leave.
QString careOpenText(const QString &word, const core::referral::ReferralTable &table);

} // namespace ui::words
