// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/district/DistrictService.h"
#include "tests/support/TestSupport.h"

#include <rapidcheck.h>

#include <map>
#include <set>
#include <sstream>
#include <vector>

using namespace core::district;

namespace
{

constexpr int OneSeverity = 2;

using Cells = std::vector<int>;

SchoolFigures figuresOf(const Cells &grades)
{
    SchoolFigures figures;
    for (size_t i = 0; i < grades.size(); ++i) {
        figures.byGrade[static_cast<int>(i) + 1][OneSeverity] = grades[i];
        figures.bySeverity[OneSeverity] += grades[i];
    }
    return figures;
}

/// What everybody sees of one column: the total, then the grades; -1 is a hidden cell.
Cells published(const Cells &grades)
{
    const SafeFigures safe = suppressed(figuresOf(grades));
    Cells seen{safe.bySeverity.value(OneSeverity).value.value_or(-1)};
    for (size_t i = 0; i < grades.size(); ++i)
        seen.push_back(safe.byGrade.value(static_cast<int>(i) + 1).value(OneSeverity).value.value_or(-1));
    return seen;
}

/// Every column of `count` grades with numbers from 0 to `most`, by what is published of it.
std::map<Cells, std::vector<Cells>> byPublished(size_t count, int most)
{
    std::map<Cells, std::vector<Cells>> groups;
    Cells grades(count, 0);
    while (true) {
        Cells secret{0};
        for (const int value : grades)
            secret.front() += value;
        secret.insert(secret.end(), grades.begin(), grades.end());
        groups[published(grades)].push_back(secret);
        size_t place = 0;
        while (place < count && grades[place] == most)
            grades[place++] = 0;
        if (place == count)
            return groups;
        ++grades[place];
    }
}

SafeFigures safeOf(const std::vector<Cells> &columns)
{
    SchoolFigures figures;
    for (int severity = LeastSeverity; severity <= MostSeverity; ++severity) {
        for (size_t i = 0; i < columns.size(); ++i) {
            const int count = columns[i][static_cast<size_t>(severity - LeastSeverity)];
            figures.byGrade[static_cast<int>(i) + 1][severity] = count;
            figures.bySeverity[severity] += count;
        }
    }
    return suppressed(figures);
}

} // namespace

TEST_CASE("nobody who knows the rules can compute a hidden cell", "[district][suppression]")
{
    const auto [count, most] = GENERATE(std::pair<size_t, int>(1, 12), std::pair<size_t, int>(2, 12),
                                        std::pair<size_t, int>(3, 9), std::pair<size_t, int>(4, 6),
                                        std::pair<size_t, int>(5, 5));
    int wrong = 0;
    for (const auto &[seen, secrets] : byPublished(count, most)) {
        for (size_t cell = 0; cell < seen.size(); ++cell) {
            std::set<int> possible;
            for (const Cells &secret : secrets)
                possible.insert(secret[cell]);
            const bool hidden = seen[cell] < 0;
            const bool sound = hidden ? possible.size() >= 2 : possible == std::set<int>{seen[cell]};
            if (!sound && wrong++ == 0) {
                std::ostringstream text;
                for (const int value : seen)
                    text << value << ' ';
                UNSCOPED_INFO(count << " grades, published (total first): " << text.str() << "cell " << cell);
            }
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("one to four is never shown, nothing and five are", "[district][suppression]")
{
    CHECK(published({0, 0, 0}) == Cells{0, 0, 0, 0});
    CHECK(published({5, 6, 0}) == Cells{11, 5, 6, 0});
    CHECK(published({3, 0, 0}) == Cells{-1, -1, 0, 0});
    CHECK(published({2, 2, 0}) == Cells{-1, -1, -1, 0});
    CHECK(published({3, 7, 9}) == Cells{19, -1, -1, 9});
    CHECK(published({3, 3, 9}) == Cells{15, -1, -1, 9});
    CHECK(published({1, 1, 9}) == Cells{11, -1, -1, -1});
    CHECK(published({3, 7, 7}) == Cells{17, -1, -1, -1});
    CHECK(published({4, 4, 0}) == Cells{-1, -1, -1, -1});
    CHECK(published({1, 1, 1, 1}) == Cells{-1, -1, -1, -1, -1});
}

TEST_CASE("whole tables give no cell away", "[district][suppression]")
{
    const auto result = rc::detail::checkTestable([] {
        const auto table = *rc::gen::nonEmpty(
            rc::gen::container<std::vector<Cells>>(rc::gen::container<Cells>(4, rc::gen::inRange(0, 12))));
        RC_PRE(table.size() <= 12);
        const SafeFigures safe = safeOf(table);
        for (int severity = LeastSeverity; severity <= MostSeverity; ++severity) {
            int hidden = 0;
            int rest = 0;
            for (size_t i = 0; i < table.size(); ++i) {
                const int secret = table[i][static_cast<size_t>(severity - LeastSeverity)];
                const SafeCount cell = safe.byGrade.value(static_cast<int>(i) + 1).value(severity);
                RC_ASSERT(!cell.value || *cell.value == secret);
                RC_ASSERT(cell.value.has_value() <= (secret == 0 || secret >= 5));
                hidden += cell.value ? 0 : 1;
                rest += cell.value ? 0 : secret;
            }
            // Against the total the hidden cells have a sum: one alone, or none of them above zero, would be known.
            if (safe.bySeverity.value(severity).value && hidden > 0) {
                RC_ASSERT(hidden >= 2);
                RC_ASSERT(rest > hidden);
            }
        }
    });
    std::ostringstream text;
    rc::detail::printResultMessage(result, text);
    INFO(text.str());
    CHECK(result.template is<rc::detail::SuccessResult>());
}

TEST_CASE("a pupil of no grade has a row, and the overdue narrow nothing", "[district][suppression]")
{
    SchoolFigures figures = figuresOf({6, 7});
    figures.bySeverity[OneSeverity] += 2;
    const SafeFigures safe = suppressed(figures);
    CHECK(safe.bySeverity.value(OneSeverity).value == 15);
    CHECK_FALSE(safe.byGrade.value(NoGrade).value(OneSeverity).value.has_value());
    CHECK_FALSE(safe.byGrade.value(1).value(OneSeverity).value.has_value());
    CHECK(safe.byGrade.value(2).value(OneSeverity).value == 7);

    const auto overdue = [](const Cells &grades, int count) {
        SchoolFigures late = figuresOf(grades);
        late.overdue = count;
        return suppressed(late).overdue.value;
    };
    CHECK(overdue({6, 7}, 0) == 0);
    CHECK_FALSE(overdue({6, 7}, 4).has_value());
    CHECK(overdue({6, 7}, 5) == 5);
    CHECK_FALSE(overdue({4, 4}, 8).has_value()); // would tell that both are four
}
