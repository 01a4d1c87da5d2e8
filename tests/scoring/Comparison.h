// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scorer.h"
#include "tests/scoring/SecondScorer.h"

#include <map>
#include <tuple>

namespace tests::scoring
{

/// "3 0 1 -", as the command line takes it.
std::string written(const Sheet &sheet);
std::string written(const Reading &reading);

/// Holds the program's scorer for one scale against the second one. Bands are compared by what they hold: from sheet to
/// sheet, one band of the program must always meet the same span of sums, and one span the same band.
class Comparison
{
public:
    explicit Comparison(const Questionnaire &questionnaire);
    /// Nothing when both say the same of the sheet; else what differs.
    std::optional<std::string> difference(const Sheet &sheet, const Person &person);

private:
    core::Result<core::assessments::ScoredSheet> scored(const Sheet &sheet, const Person &person);
    std::optional<std::string> differenceInBand(const Number &mine, const core::assessments::Score &theirs);
    const core::assessments::Score *find(const core::assessments::ScoredSheet &sheet, const std::string &name) const;

    const Questionnaire &m_questionnaire;
    core::assessments::Scale m_scale;
    std::map<std::tuple<char, int, int>, core::assessments::Scorer> m_scorers; ///< by sex, age and grade
    bool m_many = false;                                                       ///< how the next sheet is scored
    std::map<std::string, QString> m_ids; ///< the program's score for a name of the second scorer
    std::map<std::pair<std::string, Span>, QString> m_bandOf;
    std::map<std::pair<std::string, QString>, Span> m_spanOf;
};

} // namespace tests::scoring
