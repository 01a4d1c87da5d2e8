// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/ResultService.h"

namespace ui::words {

/// A line of an explanation. A heading has no text.
struct ChainLine {
    QString step;
    QString text;
    bool heading = false;
};

/// From the answers to the rules, for one score of a result; `signalRule` names the rule that makes a signal of its band.
/// The same lines stand on screen and in print. Empty for a score that the scale does not have.
QList<ChainLine> scoreChain(const core::assessments::SheetResult &result, const QString &score, const QString &signalRule);
/// The answer behind a rule, and the rule.
/// The items beyond those that count, and what was answered; empty for a sheet without.
QList<ChainLine> supplementChain(const core::assessments::SheetResult &result);
QList<ChainLine> ruleChain(const core::assessments::SheetResult &result, const core::assessments::RuleTrace &rule);

/// "8", "—" where it was not given.
QString valueText(const core::assessments::ScoreTrace &score);
QString bandText(const core::assessments::ScoreTrace &score);
QString scoreTitle(const core::assessments::ScoreTrace &score); ///< name, value and band
/// "关键题　第 9 题"
QString ruleName(const core::assessments::RuleTrace &rule);
/// What is to be known beside the numbers: flags, another version, whose definition no longer agrees.
QStringList resultNotes(const core::assessments::SheetResult &result);

} // namespace ui::words
