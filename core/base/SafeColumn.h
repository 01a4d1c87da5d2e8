// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <set>

namespace core::base
{

/// A number that is to be published, and how many people stand behind it; of a count of people both are the same.
struct ColumnCell {
    int count = 0;
    int people = 0;
};

enum class ColumnTotal {
    Own,       ///< published with the column and nowhere else: it may be hidden too
    Published, ///< stands elsewhere as long as five people or more are behind it: the cells must hold against it
};

/// The parts of a whole and their sum. Hidden is what has 1 to 4 people behind it, and as much more as is needed so that
/// nobody who knows the sum, the other cells and this rule can compute a hidden number: for each there are two or more.
/// Columns of the same whole hold together, too, as no more than the whole connects them.
class SafeColumn
{
public:
    /// `hidden`: places that must be hidden for another reason.
    explicit SafeColumn(const QList<ColumnCell> &cells, ColumnTotal total = ColumnTotal::Own,
                        const std::set<qsizetype> &hidden = {});

    bool hidesTotal() const { return m_hidesTotal; }
    bool hides(qsizetype place) const { return m_hidden.contains(place); }
    const std::set<qsizetype> &hidden() const { return m_hidden; }

private:
    void protectWithTotal();
    void protectAgainstTotal();
    bool holdsAgainstTotal() const;
    bool hideSmallest();
    void hideAll();

    QList<ColumnCell> m_cells;
    std::set<qsizetype> m_hidden;
    int m_people = 0;
    bool m_hidesTotal = false;
};

} // namespace core::base
