// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/scoring/SecondScorer.h"

#include <initializer_list>

namespace tests::scoring
{

/// A sheet under a pencil: items count from 1, and what is no option reads like a gap.
class Paper
{
public:
    Paper(const Sheet &sheet, int lowest, int highest); ///< every whole number between is an option
    Paper(const Sheet &sheet, std::initializer_list<int> options);

    int operator[](int item) const { return m_answers.at(item - 1).value_or(0); }
    bool has(int item) const { return m_answers.at(item - 1).has_value(); }
    int blank() const { return m_blank; }       ///< items without an answer
    int unusable() const { return m_unusable; } ///< those, and answers that are no option
    int sum(int first, int last) const;
    int sum(std::initializer_list<int> items) const;
    /// Turns the answers of `items` round: the lowest becomes the highest.
    Paper &turn(std::initializer_list<int> items);

private:
    Sheet m_answers;
    int m_ends = 0; ///< lowest + highest
    int m_blank = 0;
    int m_unusable = 0;
};

/// "12", "1.25": numerator / denominator to two decimals, half up.
std::string decimal(int numerator, int denominator);

/// The part that `sum` lies in when the way from the lowest to the highest sum is cut before each of `cuts`. A sum that
/// gaps have made smaller than any full sheet's lies in the first part.
Span part(int sum, int lowest, const std::vector<int> &cuts, int highest);

/// A number that is its own sum.
Number plain(std::string name, int sum);
Number plain(std::string name, int sum, Span band);

} // namespace tests::scoring
