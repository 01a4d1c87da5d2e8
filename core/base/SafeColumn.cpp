// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SafeColumn.h"

#include "core/base/SmallCounts.h"

#include <algorithm>
#include <optional>

namespace core::base
{

namespace
{
constexpr int MostHidden = FewestShown - 1;
}

SafeColumn::SafeColumn(const QList<ColumnCell> &cells, ColumnTotal total, const std::set<qsizetype> &hidden)
    : m_cells(cells)
    , m_hidden(hidden)
{
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        m_people += m_cells.at(i).people;
        if (isSmall(m_cells.at(i).people))
            m_hidden.insert(i);
    }
    if (total == ColumnTotal::Own)
        protectWithTotal();
    else
        protectAgainstTotal();
}

/// Whoever knows these rules, too, must find at least two values for each hidden cell.
void SafeColumn::protectWithTotal()
{
    const int count = static_cast<int>(m_hidden.size());
    int sum = 0;
    for (const qsizetype place : m_hidden)
        sum += m_cells.at(place).count;
    m_hidesTotal = isSmall(m_people);
    if (count == 0)
        return;
    if (m_hidesTotal) {
        if (count == MostHidden) // a hidden sum of four children in four cells: one in each
            hideAll();
        return;
    }
    // Each of them is known to be from 1 to 4: at either end of what their sum can be, all are known.
    if (count > 1 && sum > count && sum < count * MostHidden)
        return;
    if (!hideSmallest()) {
        hideAll();
        m_hidesTotal = true;
    }
}

/// The sum of what is hidden is known here, so it must not tell of 1 to 4 people either.
bool SafeColumn::holdsAgainstTotal() const
{
    const int count = static_cast<int>(m_hidden.size());
    int sum = 0;
    int people = 0;
    bool bounded = true; // each is a number of people from 1 to 4
    for (const qsizetype place : m_hidden) {
        const ColumnCell &cell = m_cells.at(place);
        sum += cell.count;
        people += cell.people;
        bounded = bounded && cell.count == cell.people && isSmall(cell.people);
    }
    return count > 1 && sum > count && people >= FewestShown && !(bounded && sum >= count * MostHidden);
}

void SafeColumn::protectAgainstTotal()
{
    m_hidesTotal = isSmall(m_people);
    if (m_hidesTotal)
        return hideAll();
    if (m_hidden.empty())
        return;
    while (!holdsAgainstTotal() && hideSmallest()) { }
    // Beside cells that say 0 and nothing else, what is hidden is every cell that does not: their number would be known.
    bool anyShown = false;
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        anyShown = anyShown || (!hides(i) && m_cells.at(i).count > 0);
    if (!anyShown)
        hideAll();
}

/// Hides all cells with the smallest number shown. All of them: were one chosen among equals, its place would tell
/// which of the hidden it is. Without the choice hidden numbers may be exchanged and the same is published.
bool SafeColumn::hideSmallest()
{
    std::optional<int> smallest;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const int count = m_cells.at(i).count;
        if (!hides(i) && count > 0)
            smallest = std::min(smallest.value_or(count), count);
    }
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        if (smallest && m_cells.at(i).count == *smallest)
            m_hidden.insert(i);
    }
    return smallest.has_value();
}

void SafeColumn::hideAll()
{
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        m_hidden.insert(i);
}

} // namespace core::base
