// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scoring/RandomSheets.h"

#include <algorithm>
#include <cstdlib>

namespace tests::scoring
{

namespace
{

int rawOf(const Reading &reading, const std::string &name)
{
    const auto found = std::find_if(reading.numbers.begin(), reading.numbers.end(),
                                    [&](const Number &number) { return number.name == name; });
    return found->raw;
}

} // namespace

std::uint64_t seedOfRun()
{
    const char *asked = std::getenv("YICE_SEED");
    return asked ? std::strtoull(asked, nullptr, 10) : 20261125;
}

RandomSheets::RandomSheets(const Questionnaire &questionnaire, std::uint64_t seed)
    : m_questionnaire(questionnaire), m_random(seed)
{
    weigh();
}

/// Learns from the scorer how sums move, one answer at a time.
void RandomSheets::weigh()
{
    Sheet sheet;
    for (const auto &options : m_questionnaire.options)
        sheet.push_back(options.front());
    const Reading base = m_questionnaire.read(sheet, {});
    for (std::size_t number = 0; number < m_questionnaire.cuts.size(); ++number) {
        const auto &[name, cuts] = m_questionnaire.cuts.at(number);
        m_base.push_back(rawOf(base, name));
        for (const int cut : cuts) {
            m_targets.push_back({number, cut});
            m_targets.push_back({number, cut - 1});
        }
    }
    m_weights.resize(m_base.size(), std::vector<std::vector<int>>(sheet.size()));
    for (std::size_t item = 0; item < sheet.size(); ++item) {
        for (const int option : m_questionnaire.options.at(item)) {
            sheet[item] = option;
            const Reading moved = m_questionnaire.read(sheet, {});
            for (std::size_t number = 0; number < m_base.size(); ++number)
                m_weights[number][item].push_back(rawOf(moved, m_questionnaire.cuts.at(number).first) - m_base[number]);
        }
        sheet[item] = m_questionnaire.options.at(item).front();
    }
}

int RandomSheets::any(std::size_t item)
{
    const std::vector<int> &options = m_questionnaire.options.at(item);
    return options.at(below(options.size()));
}

Sheet RandomSheets::uniform()
{
    Sheet sheet;
    for (std::size_t item = 0; item < m_questionnaire.options.size(); ++item)
        sheet.push_back(any(item));
    return sheet;
}

Sheet RandomSheets::leaning(bool high)
{
    const std::size_t force = 2 + below(8);
    Sheet sheet;
    for (std::size_t item = 0; item < m_questionnaire.options.size(); ++item) {
        const std::vector<int> &options = m_questionnaire.options.at(item);
        sheet.push_back(below(force) == 0 ? any(item) : high ? options.back() : options.front());
    }
    return sheet;
}

/// The same place everywhere, and sometimes one item that is not.
Sheet RandomSheets::extreme()
{
    const std::size_t place = below(8);
    Sheet sheet;
    for (const auto &options : m_questionnaire.options)
        sheet.push_back(place < 3 ? options.front() : place < 6 ? options.back() : options.at(place % options.size()));
    if (below(2) == 0) {
        const std::size_t item = below(sheet.size());
        sheet[item] = any(item);
    }
    return sheet;
}

/// Walks over the items in any order and takes what brings the sum nearest to the target.
Sheet RandomSheets::atCut()
{
    if (m_targets.empty())
        return uniform();
    const Target target = m_targets.at(m_aimed++ % m_targets.size());
    const auto &weights = m_weights.at(target.number);
    std::vector<std::size_t> chosen;
    std::vector<std::size_t> order;
    int sum = m_base.at(target.number);
    for (std::size_t item = 0; item < weights.size(); ++item) {
        chosen.push_back(below(weights[item].size()));
        sum += weights[item][chosen.back()];
        order.push_back(item);
    }
    for (std::size_t left = order.size(); left > 1; --left)
        std::swap(order[left - 1], order[below(left)]);
    for (const std::size_t item : order) {
        for (std::size_t option = 0; option < weights[item].size(); ++option) {
            const int moved = sum - weights[item][chosen[item]] + weights[item][option];
            if (std::abs(moved - target.sum) < std::abs(sum - target.sum)) {
                sum = moved;
                chosen[item] = option;
            }
        }
    }
    Sheet sheet;
    for (std::size_t item = 0; item < chosen.size(); ++item)
        sheet.push_back(m_questionnaire.options[item][chosen[item]]);
    return sheet;
}

/// Around the limit of ten per cent more often than far beyond it; together or scattered.
void RandomSheets::dropSome(Sheet &sheet)
{
    const std::size_t limit = sheet.size() / 10;
    const std::size_t near = limit + below(4) - std::min<std::size_t>(limit, 2);
    const std::size_t gaps = below(4) == 0 ? below(sheet.size() + 1) : near;
    const bool together = below(2) == 0;
    const std::size_t first = below(sheet.size());
    for (std::size_t i = 0; i < gaps; ++i)
        sheet[together ? (first + i) % sheet.size() : below(sheet.size())].reset();
}

void RandomSheets::spoilSome(Sheet &sheet)
{
    for (std::size_t i = 0; i <= below(3); ++i) {
        const std::size_t item = below(sheet.size());
        const std::vector<int> &options = m_questionnaire.options.at(item);
        const int wrong[] = {options.front() - 1, options.back() + 1, -3, 99, 2, 4};
        sheet[item] = wrong[below(6)];
    }
}

Sheet RandomSheets::next()
{
    Sheet sheet;
    const int kind = m_made % 10;
    switch (kind) {
    case 0:
    case 1:
        sheet = extreme();
        break;
    case 2:
    case 3:
        sheet = leaning(kind == 2);
        break;
    case 4:
    case 5:
    case 6:
        sheet = atCut();
        break;
    default:
        sheet = uniform();
    }
    if (kind == 1 || kind == 3 || kind == 8 || kind == 9)
        dropSome(sheet);
    if (kind == 9)
        spoilSome(sheet);
    ++m_made;
    return sheet;
}

Person RandomSheets::person()
{
    const int grade = 1 + static_cast<int>(below(12));
    return {below(2) == 0 ? 'F' : 'M', grade + 5 + static_cast<int>(below(3)), grade};
}

} // namespace tests::scoring
