// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/district/DistrictService.h"

#include "core/base/SafeColumn.h"
#include "core/base/SmallCounts.h"

namespace core::district
{

namespace
{

/// The open alerts of one severity: grades and their sum. No sum over severities is published, so that each column can
/// be judged alone.
base::SafeColumn columnOf(const QMap<int, int> &cells)
{
    QList<base::ColumnCell> alerts;
    for (const int count : cells)
        alerts.append({count, count});
    return base::SafeColumn(alerts);
}

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
        const base::SafeColumn column = columnOf(cells);
        int total = 0;
        qsizetype place = 0;
        for (auto cell = cells.constBegin(); cell != cells.constEnd(); ++cell) {
            total += cell.value();
            SafeCount count;
            if (!column.hides(place++))
                count.value = cell.value();
            safe.byGrade[cell.key()].insert(severity, count);
        }
        SafeCount sum;
        if (!column.hidesTotal())
            sum.value = total;
        safe.bySeverity.insert(severity, sum);
        shown += sum.value.value_or(0);
    }
    // More overdue than the alerts that are shown would narrow those that are hidden.
    if (!base::isSmall(figures.overdue) && figures.overdue <= shown)
        safe.overdue.value = figures.overdue;
    return safe;
}

} // namespace core::district
