// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crisis/CrisisService.h"
#include "ui/words/ReferralPapers.h"

namespace ui::words
{

QString crisisFormTitle(const QString &form); ///< of paperForms(); empty for another

/// Filled in as far as it is known, with room to write. The notice in two copies: no level, nothing of the case.
Paper crisisPaper(const core::crisis::CrisisForm &form, const core::alerts::GradingTable &table, const FormSetting &setting);

} // namespace ui::words
