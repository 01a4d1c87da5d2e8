// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>

namespace ui::common
{

struct Column {
    QString title;
    int width = 100;
    bool right = false; ///< numbers
};

/// What one place of a list shows.
struct Cell {
    QString text;
    int severity = 0; ///< 1 to 4: mark and character; `text` is then only spoken
    int lateness = 0; ///< 1 due soon, 2 overdue
    bool second = false;
    bool bold = false;
    int stage = -1;       ///< 0 to 4: how many of five small boxes are filled, before the text
    bool heading = false; ///< in the first column: the whole row is a heading and cannot be chosen
};

/// A heading over the rows that follow, as it stands in `column`.
Cell headingCell(const QString &text, int column);

/// Rows of a RecordTable, asked for when they are drawn: 5,000 rows cost nothing until they are seen.
class RowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using CellOf = std::function<Cell(int row, int column)>;

    explicit RowModel(const QList<Column> &columns, QObject *parent = nullptr);
    void setRows(int count, CellOf cell);
    void setColumns(const QList<Column> &columns);
    const QList<Column> &columns() const { return m_columns; }
    bool isHeading(int row) const;
    /// What a screen reader says of a row: 「橙，三日跟踪，周可欣，逾期 1 天」.
    QString rowText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Column> m_columns;
    int m_count = 0;
    CellOf m_cell;
};

} // namespace ui::common
