// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/crisis/CrisisSource.h"

namespace ui::crisis
{

// What the page says of a step and of a line of the call list.

QString stepTitle(const core::alerts::Duty &duty, const core::alerts::GradingTable &table);
/// One or two sentences: what to do, and what does not wait for it.
QString stepHint(const core::alerts::Duty &duty, const core::crisis::CrisisView &view);
/// What a key writes down: 「打通了」, of several posts 「打通了：校长」.
QString entryChoiceText(const core::crisis::Entry &entry, const core::crisis::CrisisView &view, bool severalPosts);
/// Whose number, and the number; empty where there is none or nobody may be called.
QString phoneText(const core::crisis::CrisisView &view, const QString &role);
const core::crisis::CallLine *callLine(const core::crisis::CrisisView &view, const QString &role); ///< nullptr: none

} // namespace ui::crisis
