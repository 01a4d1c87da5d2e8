// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SmallCounts.h"

#include <algorithm>
#include <set>

namespace core::base
{

namespace
{

constexpr int MostSmall = FewestShown - 1;

int troubled(const LevelCounts &counts)
{
    return counts.some + counts.much;
}

bool mayShow(const LevelCounts &counts, LevelDetail detail)
{
    if (detail == LevelDetail::None)
        return true;
    if (counts.steady == 0 && counts.people() > 0)
        return false; // everybody is in trouble: then each of them is known
    if (detail == LevelDetail::Merged)
        return !isSmall(counts.steady) && !isSmall(troubled(counts));
    return !isSmall(counts.steady) && !isSmall(counts.some) && !isSmall(counts.much);
}

LevelDetail finest(const LevelCounts &counts, LevelDetail most)
{
    for (const LevelDetail detail : {LevelDetail::All, LevelDetail::Merged}) {
        if (detail <= most && mayShow(counts, detail))
            return detail;
    }
    return LevelDetail::None;
}

SafeLevels shown(const LevelCounts &counts, LevelDetail detail)
{
    SafeLevels safe{detail, counts.people(), {}};
    if (detail == LevelDetail::All)
        safe.counts = counts;
    else if (detail == LevelDetail::Merged)
        safe.counts = {counts.steady, 0, troubled(counts)};
    return safe;
}

LevelCounts sum(const QList<LevelCounts> &parts)
{
    LevelCounts all;
    for (const LevelCounts &one : parts) {
        all.steady += one.steady;
        all.some += one.some;
        all.much += one.much;
    }
    return all;
}

/// What the hidden parts come to is known from the total: it must be no small number, and at neither end of what so many
/// small numbers can come to, nor may everybody be in trouble. The few people of a part that has only few may stand either way: the rest must hold without
/// them.
bool holds(const QList<LevelCounts> &parts, const std::set<qsizetype> &hidden)
{
    if (hidden.empty())
        return true;
    if (hidden.size() == 1)
        return false;
    QList<LevelCounts> theirs;
    int few = 0;  // people of parts with few
    int many = 0; // parts with more
    for (const qsizetype place : hidden) {
        theirs.append(parts.at(place));
        const int people = parts.at(place).people();
        few += isSmall(people) ? people : 0;
        many += isSmall(people) ? 0 : 1;
    }
    const auto speaks = [=](int column) {
        return isSmall(column) || column == many || column == many * MostSmall || (few > 0 && column <= 0);
    };
    const LevelCounts all = sum(theirs);
    if (all.steady - few <= 0)
        return false;
    for (const int column : {all.steady, troubled(all)}) {
        for (int rest = column - few; rest <= column; ++rest) {
            if (speaks(rest))
                return false;
        }
    }
    return true;
}

/// The place of the part with the fewest people among those shown, that has any; their number is known, so the choice
/// says nothing of the hidden.
std::optional<qsizetype> smallestShown(const QList<LevelCounts> &parts, const std::set<qsizetype> &hidden)
{
    std::optional<qsizetype> smallest;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const int people = parts.at(i).people();
        if (!hidden.contains(i) && people > 0 && (!smallest || people < parts.at(*smallest).people()))
            smallest = i;
    }
    return smallest;
}

SafeLevelTable nothing(const QList<LevelCounts> &parts)
{
    SafeLevelTable table;
    for (const LevelCounts &one : parts)
        table.parts.append(shown(one, LevelDetail::None));
    table.total = shown(sum(parts), LevelDetail::None);
    return table;
}

} // namespace

SafeLevelTable safeLevels(const QList<LevelCounts> &parts, LevelDetail most)
{
    const LevelDetail total = finest(sum(parts), most);
    if (total == LevelDetail::None)
        return nothing(parts);
    const bool all = total == LevelDetail::All &&
                     std::all_of(parts.begin(), parts.end(), [](const LevelCounts &one) { return mayShow(one, LevelDetail::All); });
    const LevelDetail detail = all ? LevelDetail::All : LevelDetail::Merged;
    std::set<qsizetype> hidden;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!mayShow(parts.at(i), detail))
            hidden.insert(i);
    }
    while (!holds(parts, hidden)) {
        const auto next = smallestShown(parts, hidden);
        if (!next)
            return nothing(parts);
        hidden.insert(*next);
    }
    SafeLevelTable table;
    for (qsizetype i = 0; i < parts.size(); ++i)
        table.parts.append(shown(parts.at(i), hidden.contains(i) ? LevelDetail::None : detail));
    table.total = shown(sum(parts), total);
    return table;
}

} // namespace core::base
