// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scoring/Paper.h"

#include <algorithm>

namespace tests::scoring
{

Paper::Paper(const Sheet &sheet, int lowest, int highest) : m_answers(sheet), m_ends(lowest + highest)
{
    for (std::optional<int> &answer : m_answers) {
        if (!answer)
            ++m_blank;
        else if (*answer < lowest || *answer > highest)
            answer.reset();
        if (!answer)
            ++m_unusable;
    }
}

Paper::Paper(const Sheet &sheet, std::initializer_list<int> options)
    : Paper(sheet, *options.begin(), *(options.end() - 1))
{
    for (std::optional<int> &answer : m_answers) {
        if (answer && std::find(options.begin(), options.end(), *answer) == options.end()) {
            answer.reset();
            ++m_unusable;
        }
    }
}

int Paper::sum(int first, int last) const
{
    int sum = 0;
    for (int item = first; item <= last; ++item)
        sum += (*this)[item];
    return sum;
}

int Paper::sum(std::initializer_list<int> items) const
{
    int sum = 0;
    for (const int item : items)
        sum += (*this)[item];
    return sum;
}

Paper &Paper::turn(std::initializer_list<int> items)
{
    for (const int item : items) {
        if (has(item))
            m_answers[item - 1] = m_ends - *m_answers[item - 1];
    }
    return *this;
}

std::string decimal(int numerator, int denominator)
{
    const long long hundredths = (200LL * numerator + denominator) / (2LL * denominator);
    std::string text = std::to_string(hundredths / 100);
    const int rest = static_cast<int>(hundredths % 100);
    if (rest == 0)
        return text;
    text += '.';
    text += static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0)
        text += static_cast<char>('0' + rest % 10);
    return text;
}

Span part(int sum, int lowest, const std::vector<int> &cuts, int highest)
{
    Span span{lowest, highest};
    for (const int cut : cuts) {
        if (sum < cut) {
            span.second = cut - 1;
            break;
        }
        span.first = cut;
    }
    return span;
}

Number plain(std::string name, int sum)
{
    return {std::move(name), sum, std::to_string(sum), {}};
}

Number plain(std::string name, int sum, Span band)
{
    return {std::move(name), sum, std::to_string(sum), band};
}

} // namespace tests::scoring
