// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/ReferralRules.h"

namespace core::referral
{

// Leave from school and return. Pure. ConditionsUnmet with context `open` for what is not yet allowed.

/// Adds an act. Invalid (kind: of a referral; person, items, day, note); unmet: words of unmetTowards(), "open_leave",
/// "begun" (it has begun, or nothing may come before it has), "paper:ID" and "condition:ID" before a meeting lets
/// somebody return, "meeting_passed" before the agreement, "agreed" before the return, "returned" before a follow-up and
/// the end, "exit:ID" and "first_month" before the end. A meeting that does not pass, and conditions that are open again,
/// take an earlier pass back.
Result<Leave> acted(const LeaveTable &table, const Leave &leave, const Act &act, const Surroundings &around);

LeaveStage stageOf(const Leave &leave);

QStringList papersMissing(const LeaveTable &table, const Leave &leave);    ///< ids
QStringList conditionsOpen(const LeaveTable &table, const Leave &leave);   ///< ids, not yet judged ones too

/// "follow_up" by the rhythm of the first time, then "end"; none while the student is away.
std::optional<ReferralDeadline> nextStep(const LeaveTable &table, const Leave &leave, const alerts::LocalDays &days);

} // namespace core::referral
