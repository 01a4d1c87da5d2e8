// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/students/StudentsSource.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::common
{
class RecordList;
}

namespace ui::students
{

/// 查阅记录: who looked at a student's record or took something out of it, when, and why. Newest first.
class AccessPage : public QWidget
{
    Q_OBJECT

public:
    explicit AccessPage(StudentsSource source, QWidget *parent = nullptr);
    void open(const core::students::StudentRow &student);

signals:
    void backRequested();

private:
    void ask();
    void fill();

    StudentsSource m_source;
    core::students::StudentRow m_student;
    QList<NamedAccess> m_all;
    QList<qsizetype> m_shown; ///< places in m_all
    int m_asked = 0; ///< only the answer to the last question counts
    QLabel *m_name;
    QLabel *m_who;
    QPushButton *m_back;
    QPushButton *m_reasoned; ///< only those with a reason
    common::RecordList *m_list;
};

} // namespace ui::students
