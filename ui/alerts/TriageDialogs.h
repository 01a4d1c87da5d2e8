// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/ProtectionDialogs.h"

namespace ui::alerts
{

/// Whether nobody has graded the open case: then it is graded or set aside.
bool isUngraded(const core::alerts::Alert &alert);
/// Whether the case is closed and a new sign asks for a look at it: then it is taken up again, or left with a reason.
bool wantsSecondLook(const core::alerts::Alert &alert);

/// Sets an ungraded case aside, with a reason and signatures.
void askAside(const AlertsSource &source, const core::alerts::AlertView &view, const Follow &follow, QWidget *parent);
/// Leaves a closed case closed though there is a new sign, with a reason.
void askLeave(const AlertsSource &source, const core::alerts::AlertView &view, const Follow &follow, QWidget *parent);

} // namespace ui::alerts
