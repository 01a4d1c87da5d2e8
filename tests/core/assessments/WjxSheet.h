// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/Workbook.h"

#include <QStringList>

namespace tests
{

/// An export of texts; its header is the first row.
inline core::tabular::Sheet wjxSheetOf(const QStringList &header, const QList<QStringList> &rows)
{
    using core::tabular::Cell;
    core::tabular::Sheet sheet;
    for (const QStringList &texts : QList<QStringList>{header} + rows) {
        QList<Cell> &cells = sheet.rows.emplaceBack();
        for (const QString &text : texts)
            cells.append({text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, text});
    }
    return sheet;
}

} // namespace tests
