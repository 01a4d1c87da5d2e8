// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace ui::common
{

enum class RowHeight { Compact = 26, Normal = 30, Roomy = 36 };

/// Roles that RecordTable draws beside the usual ones.
enum RecordRole {
    SeverityRole = Qt::UserRole + 100, ///< int 1 to 4: the mark with its character instead of text
    LatenessRole,                      ///< int: 1 due within 24 h, 2 overdue
    SecondaryRole,                     ///< bool: ink of second rank
    StageRole,                         ///< int 0 to 4: how many of five small boxes before the text are filled, less one
};

/// Draws hairlines, the chosen row, marks, lateness and the focus frame inside the current cell.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The table of every list: fixed row height (5,000 rows stay quick), whole rows chosen, keys of the specification.
/// Tab leaves it; Esc is left to the page.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    /// `name` is what a screen reader says, such as 「预警列表」.
    explicit RecordTable(const QString &name, QWidget *parent = nullptr);
    void setRowHeight(RowHeight height);

signals:
    void opened(const QModelIndex &index); ///< Enter or double click
    void peeked(const QModelIndex &index); ///< Space

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    /// The first row from `row` on that is no heading; invalid for none.
    QModelIndex selectableFrom(int row, int step, int column) const;
};

} // namespace ui::common
