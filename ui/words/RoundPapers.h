// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/RoundReport.h"
#include "core/station/HelpLines.h"
#include "ui/words/Paper.h"

namespace ui::words
{

/// Where and when a paper was made, and whom a student may call.
struct PaperSetting {
    QString unit;
    QDate day;
    QList<core::station::HelpLine> lines;
};

/// A letter to each student who need not be spoken with first, each on pages of its own. No score, no item, no band.
Paper feedbackPaper(const core::assessments::RoundFeedback &feedback, const PaperSetting &setting);
/// How many letters that are.
qsizetype lettersIn(const core::assessments::RoundFeedback &feedback);

Paper classPaper(const core::assessments::ClassReport &report, const PaperSetting &setting);
Paper schoolPaper(const core::assessments::SchoolReport &report, const PaperSetting &setting);

} // namespace ui::words
