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
struct ResultPaper;

class ResultPage : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPage(StudentsSource source, QWidget *parent = nullptr);
    /// What one person answered together, the first of them in front.
    void open(const QList<StudentsSource::SheetId> &sheets);
    void open(const StudentsSource::SheetId &sheet) { open(QList{sheet}); }

signals:
    void backRequested();

private:
    QWidget *build();
    void show(const ResultView &view);
    void showChain(int row);
    void openSheet(const StudentsSource::SheetId &id);
    void openBeside(int step); ///< among the sheets that were opened together
    void save();
    void write(const QString &path, const ResultPaper &paper);
    common::Cell cellOf(int row, int column) const;
    int ruleAt(int row) const; ///< -1: no rule

    StudentsSource m_source;
    QList<StudentsSource::SheetId> m_sheets;
    StudentsSource::SheetId m_id;
    std::optional<ResultView> m_view;
    QList<words::ChainLine> m_chain;
    QList<words::ChainLine> m_supplements;
    QLabel *m_title;
    QLabel *m_who;
    QLabel *m_notes;
    QLabel *m_withheld;
    QLabel *m_heading;
    QPushButton *m_back;
    QPushButton *m_other;
    QPushButton *m_save;
    QStackedWidget *m_stack;
    common::RecordList *m_numbers;
    common::RecordList *m_way;
};

} // namespace ui::students
