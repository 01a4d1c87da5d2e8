// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/district/DistrictService.h"

#include <algorithm>

namespace core::district
{

namespace
{

constexpr int FewestShown = 5;
constexpr int MostHidden = FewestShown - 1;

bool gaveAway(int count)
{
    return count > 0 && count < FewestShown;
}

/// The open alerts of one severity: grades and their sum. No sum over severities is published, so that each column can
/// be judged alone.
class Column
{
public:
    explicit Column(const QMap<int, int> &cells) : m_cells(cells)
    {
        for (auto cell = cells.constBegin(); cell != cells.constEnd(); ++cell) {
            m_total += cell.value();
            if (gaveAway(cell.value()))
                m_hidden.insert(cell.key(), cell.value());
        }
        protect();
    }

    SafeCount total() const { return {m_hideTotal ? std::nullopt : std::optional<int>(m_total)}; }
    SafeCount cell(int grade) const
    {
        return {m_hidden.contains(grade) ? std::nullopt : std::optional<int>(m_cells.value(grade))};
    }

private:
    /// Whoever knows these rules, too, must find at least two values for each hidden cell.
    void protect()
    {
        const int count = static_cast<int>(m_hidden.size());
        int sum = 0;
        for (const int value : std::as_const(m_hidden))
            sum += value;
        m_hideTotal = gaveAway(m_total);
        if (count == 0)
            return;
        if (m_hideTotal) {
            if (count == MostHidden) // a hidden sum of four children in four grades: one in each
                hideAll();
            return;
        }
        // Each of them is known to be from 1 to 4: at either end of what their sum can be, all are known.
        if (count > 1 && sum > count && sum < count * MostHidden)
            return;
        if (!hideSmallest())
            hideAll();
    }

    /// Hides all grades with the smallest number shown. All of them: were one chosen among equals, its place would tell
    /// which of the hidden it is. Without the choice hidden numbers may be exchanged and the same is published.
    bool hideSmallest()
    {
        int smallest = 0;
        for (const int value : m_cells) {
            if (value >= FewestShown && (smallest == 0 || value < smallest))
                smallest = value;
        }
        if (smallest == 0)
            return false;
        for (auto cell = m_cells.constBegin(); cell != m_cells.constEnd(); ++cell) {
            if (cell.value() == smallest)
                m_hidden.insert(cell.key(), smallest);
        }
        return true;
    }

    void hideAll()
    {
        m_hidden = m_cells;
        m_hideTotal = true;
    }

    QMap<int, int> m_cells;
    QMap<int, int> m_hidden;
    int m_total = 0;
    bool m_hideTotal = false;
};

/// The grades, and what belongs to no grade as a row like the others: left out, it would be known from the total.
QMap<int, QMap<int, int>> withRest(const SchoolFigures &figures)
{
    QMap<int, QMap<int, int>> grades = figures.byGrade;
    for (int severity = LeastSeverity; severity <= MostSeverity; ++severity) {
        int rest = figures.bySeverity.value(severity);
        for (const QMap<int, int> &cells : figures.byGrade)
            rest -= cells.value(severity);
        if (rest > 0)
            grades[NoGrade][severity] += rest;
    }
    return grades;
}

} // namespace

SafeFigures suppressed(const SchoolFigures &figures)
{
    SafeFigures safe;
    safe.day = figures.day;
    safe.students = figures.students;
    safe.assessed = figures.assessed;
    safe.campaign = figures.campaign;
    int shown = 0;
    const QMap<int, QMap<int, int>> grades = withRest(figures);
    for (int severity = LeastSeverity; severity <= MostSeverity; ++severity) {
        QMap<int, int> cells;
        for (auto grade = grades.constBegin(); grade != grades.constEnd(); ++grade)
            cells.insert(grade.key(), grade->value(severity));
        const Column column(cells);
        safe.bySeverity.insert(severity, column.total());
        for (auto cell = cells.constBegin(); cell != cells.constEnd(); ++cell)
            safe.byGrade[cell.key()].insert(severity, column.cell(cell.key()));
        shown += column.total().value.value_or(0);
    }
    // More overdue than the alerts that are shown would narrow those that are hidden.
    if (!gaveAway(figures.overdue) && figures.overdue <= shown)
        safe.overdue.value = figures.overdue;
    return safe;
}

} // namespace core::district
