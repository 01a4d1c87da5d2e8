// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RecoverySheet.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui::common
{
class GroupBoxes;
}

namespace ui::shell
{

/// Shows the recovery sheet, brings it to paper, and asks two groups back from the paper with the screen empty.
class SheetStep : public QWidget
{
    Q_OBJECT

public:
    explicit SheetStep(const ui::common::SheetOutput &output, QWidget *parent = nullptr);
    ~SheetStep() override;
    void setSheet(const ui::common::RecoverySheet &sheet);
    void forget(); ///< wipes the groups
    bool isAsking() const;
    void ask();      ///< hides the groups, chooses two of them
    void showAgain();
    bool matches() const; ///< both groups as on the sheet
    QString blockedBy() const;
    void focusFirst();

signals:
    void changed();
    void entered();

private:
    QWidget *makeSheetSide();
    QWidget *makeAskSide();
    void say(const QString &text);
    void print();
    void savePdf();
    void checkAnswers();

    ui::common::SheetOutput m_output;
    ui::common::RecoverySheet m_sheet;
    QList<int> m_asked; ///< from 0
    QStackedWidget *m_sides;
    QWidget *m_groups = nullptr; ///< holds one label a group
    QList<QLabel *> m_cells;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QLabel *m_said;
    QLabel *m_question;
    ui::common::GroupBoxes *m_boxes;
};

} // namespace ui::shell
