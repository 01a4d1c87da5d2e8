// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crisis/CrisisService.h"

namespace ui::words
{

QString entryKindText(core::crisis::EntryKind kind); ///< 陪护
/// One thing written down, in one line: when, what, who, where.
QString entryText(const core::crisis::Entry &entry, const core::crisis::CrisisTable &table);
QString crisisOutcomeText(const QString &word); ///< of a call, a notice, a report: 「打通了」
QString callText(const core::crisis::CallLine &line); ///< who, number, what became of the last call, or why not to call
QString guardOverText(const core::crisis::CrisisView &view); ///< since when nobody has to stay, and by whom; empty: somebody has to
QString gapText(const core::crisis::Gap &gap);
QString doubledText(const core::crisis::Doubled &doubled);
QString crisisOpenText(const QString &word);  ///< of ConditionsUnmet and of a stopped call; empty: not a word of a crisis
QString crisisFieldText(const QString &field); ///< what Invalid asks for

} // namespace ui::words
