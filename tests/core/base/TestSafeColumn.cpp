// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SafeColumn.h"
#include "core/base/SmallCounts.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <sstream>
#include <vector>

using namespace core::base;

namespace
{

using Column = std::vector<ColumnCell>;
using Published = std::vector<int>; // both sums, then each cell; -1 is hidden

struct Sums {
    int count = 0;
    int people = 0;
};

Sums sumsOf(const Column &column)
{
    Sums sums;
    for (const ColumnCell &cell : column) {
        sums.count += cell.count;
        sums.people += cell.people;
    }
    return sums;
}

SafeColumn safe(const Column &column, const std::set<qsizetype> &hidden = {})
{
    return SafeColumn(QList<ColumnCell>(column.begin(), column.end()), ColumnTotal::Published, hidden);
}

Published published(const Column &column, const std::set<qsizetype> &hidden = {})
{
    const SafeColumn made = safe(column, hidden);
    const Sums sums = sumsOf(column);
    Published seen{made.hidesTotal() ? -1 : sums.count, made.hidesTotal() ? -1 : 0};
    for (size_t i = 0; i < column.size(); ++i)
        seen.push_back(made.hides(static_cast<qsizetype>(i)) ? -1 : column[i].count);
    return seen;
}

/// Calls `visit` with every column of `size` cells, each one of `cells`.
template <typename Visit> void everyColumn(size_t size, const Column &cells, Visit visit)
{
    std::vector<size_t> places(size, 0);
    while (true) {
        Column column;
        for (const size_t place : places)
            column.push_back(cells[place]);
        visit(column);
        size_t at = 0;
        while (at < size && places[at] + 1 == cells.size())
            places[at++] = 0;
        if (at == size)
            return;
        ++places[at];
    }
}

Column peopleUpTo(int most)
{
    Column cells;
    for (int i = 0; i <= most; ++i)
        cells.push_back({i, i});
    return cells;
}

/// The least and the greatest of what a hidden cell can be.
struct Range {
    int least = 0;
    int most = 0;
    void take(int value, bool first)
    {
        least = first ? value : std::min(least, value);
        most = first ? value : std::max(most, value);
    }
};

struct Behind {
    std::vector<Range> cells;
};

void take(Behind &behind, const std::vector<int> &secrets)
{
    const bool first = behind.cells.empty();
    if (first)
        behind.cells.resize(secrets.size());
    for (size_t i = 0; i < secrets.size(); ++i)
        behind.cells[i].take(secrets[i], first);
}

std::string textOf(const Published &seen)
{
    std::ostringstream text;
    for (const int value : seen)
        text << value << ' ';
    return text.str();
}

} // namespace

TEST_CASE("against a sum that is known, no hidden count of people can be computed", "[base][suppression]")
{
    const auto [size, most] = GENERATE(std::pair<size_t, int>(1, 12), std::pair<size_t, int>(2, 14), std::pair<size_t, int>(3, 10),
                                       std::pair<size_t, int>(4, 7), std::pair<size_t, int>(5, 6));
    std::map<Published, Behind> groups;
    everyColumn(size, peopleUpTo(most), [&](const Column &column) {
        std::vector<int> secrets{sumsOf(column).count};
        for (const ColumnCell &cell : column)
            secrets.push_back(cell.count);
        take(groups[published(column)], secrets);
    });
    int wrong = 0;
    for (const auto &[seen, behind] : groups) {
        for (size_t i = 0; i < behind.cells.size(); ++i) {
            const int shown = i == 0 ? seen[0] : seen[i + 1];
            const Range &range = behind.cells[i];
            const bool sound = shown < 0 ? range.least < range.most : range.least == shown && range.most == shown && !isSmall(shown);
            if (!sound && wrong++ == 0)
                UNSCOPED_INFO(size << " cells, published: " << textOf(seen) << "at " << i);
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("what few people did often is hidden, and cannot be computed either", "[base][suppression]")
{
    Column cells{{0, 0}};
    for (int people = 1; people <= 7; ++people) {
        for (int more = 0; more < 5; ++more)
            cells.push_back({people + more, people});
    }
    const size_t size = GENERATE(size_t(2), size_t(3));
    std::map<Published, Behind> groups;
    everyColumn(size, cells, [&](const Column &column) {
        // What lies at the edge of what is tried has fewer behind it than there would be.
        std::vector<int> secrets;
        for (const ColumnCell &cell : column)
            secrets.push_back(cell.count);
        take(groups[published(column)], secrets);
    });
    int wrong = 0;
    for (const auto &[seen, behind] : groups) {
        if (seen[0] > 12)
            continue;
        for (size_t i = 0; i < size; ++i) {
            if (seen[i + 2] < 0 && behind.cells[i].least == behind.cells[i].most && wrong++ == 0)
                UNSCOPED_INFO(size << " cells, published: " << textOf(seen) << "at " << i);
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("the two halves of a year and their sum give no cell away", "[base][suppression]")
{
    const auto [size, most] = GENERATE(std::pair<size_t, int>(2, 9), std::pair<size_t, int>(3, 5));
    std::map<std::vector<Published>, Behind> groups;
    everyColumn(size, peopleUpTo(most), [&, size = size, most = most](const Column &one) {
        const SafeColumn first = safe(one);
        everyColumn(size, peopleUpTo(most), [&](const Column &two) {
            const SafeColumn second = safe(two);
            Column year;
            std::vector<int> secrets;
            for (size_t i = 0; i < size; ++i) {
                year.push_back({one[i].count + two[i].count, one[i].people + two[i].people});
                secrets.insert(secrets.end(), {one[i].count, two[i].count, year[i].count});
            }
            std::vector<Published> seen{published(one), published(two), {}};
            if (!first.hidesTotal() && !second.hidesTotal()) {
                std::set<qsizetype> hidden = first.hidden();
                hidden.insert(second.hidden().begin(), second.hidden().end());
                seen[2] = published(year, hidden);
            }
            take(groups[seen], secrets);
        });
    });
    int wrong = 0;
    for (const auto &[seen, behind] : groups) {
        for (size_t i = 0; i < size * 3; ++i) {
            const Published &table = seen[i % 3];
            const bool hidden = table.empty() || table[i / 3 + 2] < 0;
            if (hidden && behind.cells[i].least == behind.cells[i].most && wrong++ == 0)
                UNSCOPED_INFO(textOf(seen[0]) << "| " << textOf(seen[1]) << "| " << textOf(seen[2]) << "at " << i);
        }
    }
    CHECK(wrong == 0);
}
