// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/students/StudentsSource.h"
#include "ui/words/ResultText.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui::common
{
class RecordList;
struct Cell;
} // namespace ui::common

namespace ui::students
{

/// One result: its scores and rules left; right the whole way to the chosen one, from the answers on.
class ResultPage : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPage(StudentsSource source, QWidget *parent = nullptr);
    void open(const StudentsSource::SheetId &id);

signals:
    void backRequested();

private:
    QWidget *build();
    void show(const ResultView &view);
    void showChain(int row);
    void save();
    common::Cell cellOf(int row, int column) const;
    int ruleAt(int row) const; ///< -1: no rule

    StudentsSource m_source;
    StudentsSource::SheetId m_id;
    std::optional<ResultView> m_view;
    QList<words::ChainLine> m_chain;
    QLabel *m_title;
    QLabel *m_who;
    QLabel *m_notes;
    QLabel *m_withheld;
    QLabel *m_heading;
    QPushButton *m_back;
    QPushButton *m_save;
    QStackedWidget *m_stack;
    common::RecordList *m_numbers;
    common::RecordList *m_way;
};

} // namespace ui::students
