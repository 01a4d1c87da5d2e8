// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referral/ReferralSource.h"

namespace tests
{

/// What the page asked for, in order: "act told", "make soon BMD001", …
struct ReferralCalls {
    QStringList calls;
    std::optional<core::referral::Act> act;
    std::optional<core::referral::NewReferral> made;
    core::Result<> answer; ///< to every act
};

/// A referral that is late, one whose guardian refused, one that is closed, and a return in its first month. A file called
/// bad.csv has a problem, one called same.csv nothing new.
ui::referral::ReferralSource demoReferral(ReferralCalls &calls);

} // namespace tests
