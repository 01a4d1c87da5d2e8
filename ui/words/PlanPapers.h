// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/PlanService.h"
#include "ui/words/Paper.h"
#include "ui/words/ReferralPapers.h"

namespace ui::words
{

/// One version, strengths first, with room for signatures. Remarks for counsellors only stay in the vault.
Paper planPaper(const core::plans::PlanView &view, const core::plans::Plan &plan, const FormSetting &setting);

/// The card on a page of its own: the words of cardParts() and nothing else.
Paper cardPaper(const core::plans::Card &card, const core::students::StudentRow &student, const FormSetting &setting);

} // namespace ui::words
