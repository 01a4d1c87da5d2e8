// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kits/KitSource.h"

class QWidget;

namespace ui::kits
{

/// What the school tells the holder, over `page`: cards and tasks, those of `first` before the others. It goes with `page`.
/// `names`: of the pupils.
void showTold(QWidget *page, const core::kits::Told &told, const QHash<core::Id<core::students::Student>, QString> &names,
              const core::Id<core::students::Student> &first);

/// Asks for an update from the school and takes it in; `done` when something may have changed.
void takeUpdate(QWidget *page, const KitSource &source, const std::function<void()> &done);

/// Asks where to, and writes the next return. `words`: what stands in it. `done` with it when it is written.
void askHandIn(QWidget *page, const KitSource &source, const QString &words, const std::function<void(const core::kits::HandIn &made)> &done);

/// Asks where to, and writes the steps for danger as a slip of paper.
void askSteps(QWidget *page, const KitSource &source);

} // namespace ui::kits
