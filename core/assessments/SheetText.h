// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Respondent.h"

namespace core::assessments
{

/// How answers, scores and flags stand in the compact row of a sheet. The read functions take only what the text
/// functions made; anything else is Damaged, with context `where`.
QString answersText(const QList<Answer> &answers); ///< "3 0 - x": missing is -, outside the options is x
Result<QList<Answer>> readAnswers(const QString &text);

QString scoresText(const QList<Score> &scores); ///< [["total",10,10,1,"10-14"]]
/// `like`: those of another sheet; words that stand in the same place there are shared.
Result<QList<Score>> readScores(const QString &text, const QList<Score> &like = {});

QString numbersText(const QList<int> &numbers); ///< "9"; null for none
Result<QList<int>> readNumbers(const QString &text);

QString flagsText(const QList<Flag> &flags); ///< "too_fast missing"; null for none
Result<QList<Flag>> readFlags(const QString &text);

QString matchStateName(MatchState state); ///< "matched"
Result<MatchState> readMatchState(const QString &name);
QString evidenceName(MatchEvidence by); ///< "number"; null for none

} // namespace core::assessments
