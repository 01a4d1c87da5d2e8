// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"

namespace ui::words
{

QString evidenceKindText(core::alerts::EvidenceKind kind); ///< 面谈
/// What it is and of which day, as far as it tells: 「辅导记录　第 3 次　2026-11-25」, 「纸质材料（不在库里）　诊断证明　市三院　2026-11-20」.
QString evidenceText(const core::alerts::Evidence &evidence, const core::alerts::GradingTable &table);
/// 「段明义（危机小组组长，校外）」
QString deciderText(const core::alerts::Decider &decider, const core::alerts::GradingTable &table);
/// By whom and how a step was done, as far as it tells: 「独立的专人：王老师」, 「危机记录　告知家长　告知书已签　2026-11-20 10:05」.
QString stepProofText(const core::alerts::StepDone &step, const core::alerts::GradingTable &table);

} // namespace ui::words
