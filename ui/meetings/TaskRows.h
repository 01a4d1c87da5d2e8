// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"

#include <QWidget>

class QLineEdit;
class QStringListModel;
class QVBoxLayout;

namespace ui::meetings
{

/// What somebody must do because the meeting decided so: what, who and until when, two lines each.
class TaskRows : public QWidget
{
    Q_OBJECT

public:
    explicit TaskRows(QWidget *parent = nullptr);
    void setItems(const QList<core::meetings::Item> &items);
    QList<core::meetings::Item> items() const; ///< without those in which nothing stands
    void setPeople(const QStringList &names);  ///< who is offered while a name is typed
    void add(const QDate &due);                ///< one more, with the focus in it
    /// The first line in which something is missing or cannot be read; null: none.
    QLineEdit *firstBad() const;

signals:
    void changed();

private:
    struct Row {
        QWidget *box;
        QLineEdit *what;
        QLineEdit *person;
        QLineEdit *due;
    };
    Row &append(const core::meetings::Item &item);
    void remove(const QWidget *box);
    void rename();
    static bool isBlank(const Row &row);

    QVBoxLayout *m_column;
    QStringListModel *m_people;
    QList<Row> m_rows;
};

} // namespace ui::meetings
