// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/JournalSource.h"
#include "ui/shell/PageInfo.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::common
{
class RecordList;
}

namespace ui::journal
{

/// 日志: who did what to which record when, narrowed by person, kind, student and days; never the values.
class JournalPage : public QWidget
{
    Q_OBJECT

public:
    explicit JournalPage(JournalSource source, QWidget *parent = nullptr);
    void reload();

private:
    void build();
    std::optional<core::workspace::JournalAsk> asked();
    QStringList askedWords() const;
    void fill();
    void chooseStudent();
    void forgetStudent();
    void print();

    JournalSource m_source;
    std::optional<core::students::StudentRow> m_student;
    core::workspace::JournalPart m_part;
    int m_asks = 0; ///< only the answer to the last question counts
    QComboBox *m_person;
    QComboBox *m_kind;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QPushButton *m_pick;
    QPushButton *m_all;
    QPushButton *m_print;
    QLabel *m_say;
    common::RecordList *m_list;
};

shell::PageInfo journalPage(JournalSource source);

} // namespace ui::journal
