// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RowModel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui::common
{

/// A table with what stands around it: an error band above (old rows stay), words in place of no rows, a foot.
class RecordList : public QWidget
{
    Q_OBJECT

public:
    /// `name` for screen readers, such as 「预警列表」.
    RecordList(const QString &name, const QList<Column> &columns, QWidget *parent = nullptr);

    RecordTable *table() const { return m_table; }
    RowModel *model() const { return m_model; }
    /// Shows these rows; the current row stays where it was, as far as there are that many.
    void setRows(int count, RowModel::CellOf cell);
    void setEmptyText(const QString &text);
    void showError(const core::Error &error);
    void setFoot(const QString &text);
    void setBusy(); ///< 「正在读取…」 in the foot until rows or an error come
    int currentRow() const;
    void setCurrentRow(int row);

signals:
    void opened(int row);
    void peeked(int row);
    void currentChanged(int row); ///< -1: none
    void retryRequested();

private:
    void clearError();

    QWidget *m_band;
    QLabel *m_error;
    QPushButton *m_retry;
    QStackedWidget *m_stack;
    RowModel *m_model;
    RecordTable *m_table;
    QLabel *m_empty;
    QLabel *m_foot;
    QString m_emptyText;
    QString m_footText;
};

} // namespace ui::common
