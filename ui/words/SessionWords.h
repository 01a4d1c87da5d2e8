// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/CounsellingService.h"
#include "core/counselling/SessionLinks.h"
#include "ui/words/Paper.h"
#include "ui/words/PlanPapers.h"

namespace ui::words
{

QString sessionModeText(core::counselling::Mode mode);       ///< 「当面」
QString sessionSourceText(core::counselling::Source source); ///< 「班主任转来」
QString sessionStateText(core::counselling::State state);    ///< 「已定稿」
QString riskText(core::counselling::Risk risk);              ///< 「有没有想过死或伤害自己」
QString riskAnswerText(core::counselling::Answer answer);    ///< 「不确定」
QString notePartText(core::counselling::Part part);          ///< 「主诉（学生原话）」
QString groundText(core::counselling::Ground ground);        ///< 「有伤害自己的危险」
QString postText(core::counselling::Post post);              ///< 「监护人」
QString levelText(const std::optional<int> &level);          ///< 「没有等级」, 「橙（3 级）」; empty: not given
QString agreedText(core::counselling::Agreed agreed);        ///< 「学生同意」
QString linkedCaseText(const core::alerts::AlertRow &row);   ///< 「2026-11-20 起　橙　干预」
QString withheldText(core::counselling::Withheld withheld);
/// One word of what keeps a session from being finalised, or confidentiality from being broken.
QString sessionOpenText(const QString &word);
/// 「2026-11-25　10:00–10:45　45 分钟」
QString sessionTimeText(const core::counselling::SessionContent &content);
QString disclosureText(const core::counselling::Disclosure &disclosure);

/// The record of one session (forms.md 6.2) as far as it is in `view`.
Paper sessionPaper(const core::counselling::SessionView &view, const FormSetting &setting);
/// What it rests on, behind the facts of the paper.
void addLinks(Paper &paper, const core::counselling::SessionLinksView &view);

} // namespace ui::words
