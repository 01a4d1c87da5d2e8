// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/Workbook.h"

namespace core::tabular
{

/// What one workbook may still use up while it is read.
class Budget
{
public:
    explicit Budget(const CancelToken &cancel) : m_cancel(cancel) {}

    /// Makes room in `sheet` for the cell at `row` and `column` (from 0). Every place up to a cell counts, so that a lone
    /// cell far out cannot make millions of empty ones. TooLarge.
    Result<Cell *> place(Sheet &sheet, qint64 row, qint64 column);
    Result<> row(Sheet &sheet, qint64 row); ///< TooLarge, Cancelled
    /// A cell's text. TooLarge.
    Result<> text(const QString &text);

private:
    Result<> take(qint64 places);

    CancelToken m_cancel;
    qint64 m_cells = MostCells;
    qint64 m_characters = MostCharacters;
};

/// TooLarge for a limit of `what`.
tl::unexpected<Error> over(const QString &what, qint64 limit);
/// Unreadable for `reason`.
tl::unexpected<Error> unreadable(const QString &reason, const QString &detail = {});

} // namespace core::tabular
