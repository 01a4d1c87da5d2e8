// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/AlertsSource.h"

namespace tests
{

/// One inquiry as the store would keep it, and what was asked, in order: "add safety", "bullying 1 李明/student", …
struct InquiryCalls {
    core::inquiry::InquiryView view;
    QStringList calls;
    std::optional<core::inquiry::Entry> added;
    core::Result<> answer; ///< to what changes something
};

/// 罗紫涵, a day after somebody saw her pushed about by two; the members are named and she is safe, the principal is told late.
core::inquiry::InquiryView inquiryUnderWay();

/// The alerts of the demo, of which each opened one is this inquiry's.
ui::alerts::AlertsSource demoInquiry(InquiryCalls &calls);

} // namespace tests
