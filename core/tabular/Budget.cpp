// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/Budget.h"

using namespace Qt::Literals::StringLiterals;

namespace core::tabular
{

tl::unexpected<Error> over(const QString &what, qint64 limit)
{
    return fail(ErrorCode::TooLarge, what, {{u"what"_s, what}, {u"limit"_s, limit}});
}

tl::unexpected<Error> unreadable(const QString &reason, const QString &detail)
{
    return fail(ErrorCode::Unreadable, detail.isEmpty() ? reason : detail, {{u"reason"_s, reason}});
}

Result<> Budget::take(qint64 places)
{
    m_cells -= places;
    if (m_cells < 0)
        return over(u"cells"_s, MostCells);
    return {};
}

Result<> Budget::row(Sheet &sheet, qint64 row)
{
    YICE_TRY(m_cancel.check());
    if (row >= MostRows)
        return over(u"rows"_s, MostRows);
    if (row < sheet.rows.size())
        return {};
    YICE_TRY(take(row + 1 - sheet.rows.size()));
    sheet.rows.resize(row + 1);
    return {};
}

Result<Cell *> Budget::place(Sheet &sheet, qint64 row, qint64 column)
{
    if (column >= MostColumns)
        return over(u"columns"_s, MostColumns);
    YICE_TRY(this->row(sheet, row));
    QList<Cell> &cells = sheet.rows[row];
    if (column >= cells.size()) {
        YICE_TRY(take(column + 1 - cells.size()));
        cells.resize(column + 1);
    }
    return &cells[column];
}

Result<> Budget::text(const QString &text)
{
    if (text.size() > LongestCell)
        return over(u"cell"_s, LongestCell);
    m_characters -= text.size();
    if (m_characters < 0)
        return over(u"characters"_s, MostCharacters);
    return {};
}

} // namespace core::tabular
