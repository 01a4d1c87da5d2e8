// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/AlertsSource.h"
#include "ui/common/AskDialog.h"

namespace ui::alerts
{

/// Stores what was written about the case as it stood in `seen`.
using Storing = std::function<QFuture<core::Result<>>(const core::alerts::Alert &seen)>;
/// Stores through the dialog: closes it, or says in it why not. Where somebody else changed the case meanwhile it says what
/// is new, and the next try is made on that.
using Follow = std::function<void(common::AskDialog *dialog, const Storing &store)>;

/// Who may have done harm: one more suspect, or all of it taken back with words.
void askHarm(const AlertsSource &source, const core::alerts::AlertView &view, const Follow &follow, QWidget *parent);

/// The same, begun with bullying by pupils.
void askBullying(const AlertsSource &source, const core::alerts::AlertView &view, const Follow &follow, QWidget *parent);

/// What the last decision rests on besides.
void askGround(const AlertsSource &source, const core::alerts::AlertView &view, const Follow &follow, QWidget *parent);

} // namespace ui::alerts
