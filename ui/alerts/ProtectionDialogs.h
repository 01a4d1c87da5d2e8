// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/AlertsSource.h"
#include "ui/common/AskDialog.h"

namespace ui::alerts
{

/// Stores through the dialog: closes it, or says in it why not.
using Follow = std::function<void(const QFuture<core::Result<>> &job, common::AskDialog *dialog)>;

/// Who may have done harm: one more suspect, or all of it taken back with words.
void askHarm(const AlertsSource &source, const core::alerts::AlertView &view, const Follow &follow, QWidget *parent);

/// What the last decision rests on besides.
void askGround(const AlertsSource &source, const core::alerts::AlertView &view, const Follow &follow, QWidget *parent);

} // namespace ui::alerts
