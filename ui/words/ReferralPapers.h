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

/// Two copies, the guardian's and the school's: reasons in general terms, no level, no score, nothing of a case.
Paper referralLetter(const core::referral::ReferralService::Letter &letter, const core::referral::ReferralTable &table,
                     const FormSetting &setting);
/// For the institution to send back: what is asked is the kind of result, no finding.
Paper referralReply(const core::referral::ReferralService::Letter &letter, const core::referral::ReferralTable &table,
                    const FormSetting &setting);
/// Filled in with what was agreed, or with every term to be ticked before it is signed.
Paper returnAgreement(const core::referral::LeaveService::Agreement &agreement, const FormSetting &setting);

} // namespace ui::words
