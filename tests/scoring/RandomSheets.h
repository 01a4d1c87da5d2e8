// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/scoring/SecondScorer.h"

#include <cstdint>
#include <random>

namespace tests::scoring
{

/// Seed of this run: the environment's YICE_SEED, else a fixed number.
std::uint64_t seedOfRun();

/// An endless pile of sheets of one scale: honest ones, extremes, gaps, marks that are no option, and sheets whose sums
/// lie exactly at a cut-off or one below it. The same seed gives the same pile on every computer.
class RandomSheets
{
public:
    RandomSheets(const Questionnaire &questionnaire, std::uint64_t seed);
    Sheet next();
    Person person();

private:
    struct Target {
        std::size_t number; ///< place in the weights
        int sum;
    };
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(m_random() % bound); }
    int any(std::size_t item);
    Sheet uniform();
    Sheet leaning(bool high);
    Sheet extreme();
    Sheet atCut();
    void dropSome(Sheet &sheet);
    void spoilSome(Sheet &sheet);
    void weigh();

    const Questionnaire &m_questionnaire;
    std::mt19937_64 m_random;
    int m_made = 0;
    std::size_t m_aimed = 0;
    /// What an option adds to a number, against the item's first option: by number, item and option.
    std::vector<std::vector<std::vector<int>>> m_weights;
    std::vector<int> m_base; ///< by number: its sum when everybody takes the first option
    std::vector<Target> m_targets;
};

} // namespace tests::scoring
