// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/tabular/Workbook.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <optional>

namespace core::tabular
{

/// Rows of one table of a sheet, read by the names of its columns.
class TableReader
{
public:
    /// A column by its names; the first is what problems call it where the sheet lacks it.
    struct Column {
        QStringList names;
        bool required = false; ///< without it a row is no header of this table
    };

    /// Nothing when no row of the sheet's beginning is a header of this table.
    static std::optional<TableReader> find(const Sheet &sheet, const QList<Column> &columns);

    /// Calls `read` with the table of each sheet that has it. noTableIn() where none has.
    static Result<> each(const Workbook &book, const QList<Column> &columns, const std::function<void(TableReader table)> &read);

    /// Calls `row` for each filled row. Rows with one filled cell are notes.
    void forEach(const std::function<void()> &row);

    // Of the current row; `column` is the place in the list of columns.
    int excelRow() const { return static_cast<int>(m_row) + 1; }
    QString text(qsizetype column) const; ///< cleaned
    QString code(qsizetype column) const; ///< cleaned, without blanks
    QString written(qsizetype column) const; ///< as it stands, without blanks around it
    QDate date(qsizetype column);         ///< invalid when blank; what is no date is reported as impossible_date
    void report(qsizetype column, const QString &kind, const QVariantMap &context = {});

    QString sheetName() const { return m_sheet->name; }
    bool has(qsizetype column) const { return m_places.at(column) >= 0; }
    int headerRow() const { return static_cast<int>(m_header) + 1; } ///< as Excel shows it
    int rows() const { return m_rows; } ///< filled ones so far
    const QList<Problem> &problems() const { return m_problems; }

private:
    TableReader(const Sheet &sheet, qsizetype header, const QList<Column> &columns, QList<qsizetype> places);
    QString cell(qsizetype column) const;

    const Sheet *m_sheet;
    qsizetype m_header;
    QList<Column> m_columns;
    QList<qsizetype> m_places; ///< in the sheet; -1: not there
    qsizetype m_row = 0;
    int m_rows = 0;
    QList<Problem> m_problems;
};

} // namespace core::tabular
