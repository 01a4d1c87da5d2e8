// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/ScoringTrace.h"

#include <QStringList>

namespace ui::words {

/// How every number of a sheet came about, one line a step: answers → keyed values → score → transform → norm → band → rule.
/// The same lines stand on screen, in print and on the command line.
QStringList traceLines(const core::assessments::SheetTrace &trace);

/// Which norm a sheet is read by and for whom, or why by none; empty for a scale without norms.
QString normLine(const core::assessments::NormChoice &norms);
/// "第 9 题 好几天 1 → 计 1，从 1 起要当面了解"
QString answerLine(const core::assessments::AnswerTrace &answer);
/// One step on the way to a number: 「相加」「换算」「常模」「分档」, and what happened.
struct TraceStep {
    QString name;
    QString text;
};
QList<TraceStep> scoreSteps(const core::assessments::ScoreTrace &score, const core::assessments::SheetTrace &sheet);
/// The steps of one score.
QStringList scoreLines(const core::assessments::ScoreTrace &score, const core::assessments::SheetTrace &sheet);
QString ruleLine(const core::assessments::RuleTrace &rule);

/// "1–15、81、83": how lists of items are shown.
QString itemList(const QList<int> &items);

} // namespace ui::words
