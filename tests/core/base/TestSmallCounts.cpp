// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SmallCounts.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>
#include <vector>

using namespace core::base;

namespace
{

/// Every way in which `people` can stand.
std::vector<LevelCounts> waysOf(int people)
{
    std::vector<LevelCounts> ways;
    for (int steady = 0; steady <= people; ++steady) {
        for (int some = 0; some + steady <= people; ++some)
            ways.push_back({steady, some, people - steady - some});
    }
    return ways;
}

void add(std::vector<int> &publication, const SafeLevels &one)
{
    publication.insert(publication.end(), {static_cast<int>(one.detail), one.people, one.counts.steady, one.counts.some,
                                           one.counts.much});
}

std::vector<int> publicationOf(const SafeLevelTable &table)
{
    std::vector<int> publication;
    for (const SafeLevels &part : table.parts)
        add(publication, part);
    add(publication, table.total);
    return publication;
}

/// What can lie behind one publication: the values that each number may have.
using Behind = std::vector<std::set<int>>;

/// The numbers of a table that nobody may find out: each level of each part and of all, and those with trouble together.
std::vector<int> secretsOf(const QList<LevelCounts> &parts)
{
    std::vector<int> secrets;
    LevelCounts all;
    for (const LevelCounts &one : parts) {
        secrets.insert(secrets.end(), {one.steady, one.some, one.much, one.some + one.much});
        all = {all.steady + one.steady, all.some + one.some, all.much + one.much};
    }
    secrets.insert(secrets.end(), {all.steady, all.some, all.much, all.some + all.much});
    return secrets;
}

/// All tables of parts with so many people, tried one by one.
void everyTable(const std::vector<int> &people, QList<LevelCounts> parts, std::map<std::vector<int>, Behind> &found)
{
    if (static_cast<size_t>(parts.size()) < people.size()) {
        for (const LevelCounts &way : waysOf(people.at(static_cast<size_t>(parts.size()))))
            everyTable(people, parts + QList<LevelCounts>{way}, found);
        return;
    }
    const std::vector<int> secrets = secretsOf(parts);
    Behind &behind = found[publicationOf(safeLevels(parts))];
    behind.resize(secrets.size());
    for (size_t i = 0; i < secrets.size(); ++i)
        behind.at(i).insert(secrets.at(i));
}

/// Where everybody of a part is in trouble, each of them is known.
bool tellsAll(const std::set<int> &steady, int people)
{
    return people > 0 && steady.size() == 1 && *steady.begin() == 0;
}

int foundOut(const std::vector<int> &people)
{
    std::map<std::vector<int>, Behind> publications;
    everyTable(people, {}, publications);
    int count = 0;
    for (const auto &[publication, behind] : publications) {
        for (const std::set<int> &values : behind)
            count += values.size() == 1 && isSmall(*values.begin()) ? 1 : 0;
        for (size_t part = 0; part < people.size(); ++part)
            count += tellsAll(behind.at(part * 4), people.at(part)) ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("whoever tries every table that gives the same report finds no number from 1 to 4, nor a class all in trouble", "[small]")
{
    CHECK(foundOut({12}) == 0);
    CHECK(foundOut({14, 9}) == 0);
    CHECK(foundOut({7, 7}) == 0);
    CHECK(foundOut({8, 8, 8}) == 0);
    CHECK(foundOut({10, 7, 5}) == 0);
    CHECK(foundOut({4, 6, 12}) == 0);
    CHECK(foundOut({3, 3, 3, 3}) == 0);
    CHECK(foundOut({5, 5, 5, 2}) == 0);
    CHECK(foundOut({0, 8, 9}) == 0);
    CHECK(foundOut({13, 12, 1}) == 0);
    CHECK(foundOut({11, 9, 4}) == 0);
    CHECK(foundOut({9, 9, 2, 2}) == 0);
    CHECK(foundOut({6, 6, 6, 6}) == 0);
}

TEST_CASE("a report says as much as it may", "[small]")
{
    const SafeLevelTable open = safeLevels({{30, 8, 5}, {33, 0, 6}});
    CHECK(open.parts.at(0).detail == LevelDetail::All);
    CHECK(open.parts.at(1).counts.much == 6);
    CHECK(open.total.counts.some == 8);

    // One small number among the levels: the classes tell two, the whole still three.
    const SafeLevelTable merged = safeLevels({{30, 8, 2}, {33, 5, 6}});
    CHECK(merged.parts.at(0).detail == LevelDetail::Merged);
    CHECK(merged.parts.at(0).counts.much == 10);
    CHECK(merged.parts.at(1).counts.much == 11);
    CHECK(merged.total.detail == LevelDetail::All);

    // A class that must be hidden takes the smallest other one with it, else the sum would give it away.
    const SafeLevelTable hidden = safeLevels({{40, 2, 0}, {33, 5, 6}, {28, 5, 6}});
    CHECK(hidden.parts.at(0).detail == LevelDetail::None);
    CHECK(hidden.parts.at(0).people == 42);
    CHECK(hidden.parts.at(1).detail == LevelDetail::Merged);
    CHECK(hidden.parts.at(2).detail == LevelDetail::None);

    CHECK(safeLevels({{40, 1, 0}, {41, 1, 0}}).total.detail == LevelDetail::None);
    CHECK(safeLevels({{30, 8, 5}}, LevelDetail::Merged).parts.at(0).detail == LevelDetail::Merged);
    CHECK(safeLevels({{0, 0, 6}}).parts.at(0).detail == LevelDetail::None);
    CHECK(safeLevels({}).parts.isEmpty());
}
