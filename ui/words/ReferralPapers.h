// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/LeaveService.h"
#include "core/referral/ReferralService.h"
#include "ui/words/Paper.h"

namespace ui::words
{

/// Where and when a form was made.
struct FormSetting {
    QString unit;
    QDate day;
};

/// What the school knows and only its own copy says.
struct SchoolPart {
    QString level; ///< of the case; empty: none, or nobody has graded it
    int sessions = 0;
    QDate firstSession = {};
    QDate lastSession = {};
};
/// Two copies, the guardian's and the school's: reasons in general terms, no score, nothing of a case. The school's says the
/// level, from when to when there was counselling, and what was recorded of the receipt or refusal.
Paper referralLetter(const core::referral::ReferralService::Letter &letter, const core::referral::ReferralTable &table,
                     const SchoolPart &part, const FormSetting &setting);
/// For the institution to send back: what is asked is the kind of result, no finding.
Paper referralReply(const core::referral::ReferralService::Letter &letter, const core::referral::ReferralTable &table,
                    const FormSetting &setting);
/// Filled in with what was agreed, or with every term to be ticked before it is signed.
Paper returnAgreement(const core::referral::LeaveService::Agreement &agreement, const FormSetting &setting);

} // namespace ui::words
