// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/CellText.h"

#include <algorithm>
#include <cmath>

namespace core::tabular
{

QString numberText(double value)
{
    constexpr double ExactInExcel = 1e15;
    if (std::floor(value) == value && std::abs(value) < ExactInExcel)
        return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'g', 15).toUpper();
}

void tidy(QList<qsizetype> &places, qsizetype size)
{
    places.removeIf([size](qsizetype place) { return place < 0 || place >= size; });
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
}

void tidyHidden(Sheet &sheet)
{
    qsizetype width = 0;
    for (const QList<Cell> &cells : sheet.rows)
        width = qMax(width, cells.size());
    tidy(sheet.hiddenColumns, width);
    tidy(sheet.hiddenRows, sheet.rows.size());
}

} // namespace core::tabular
