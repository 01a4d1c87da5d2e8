// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/BackgroundForm.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace ui::students
{

/// One field of a form that is data: its kind decides what is written into. A list by day has always one empty line at its end.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(const core::records::BackgroundField &field, bool mayWrite, QWidget *parent = nullptr);

    core::records::FieldValue value() const;
    void setValue(const core::records::FieldValue &value);

private:
    struct Entry {
        QLineEdit *day;
        QLineEdit *what;
        QLineEdit *where;
    };

    void build();
    void addEntry(const core::records::DatedEntry &entry);
    void keepOneEmpty();

    core::records::BackgroundField m_field;
    bool m_mayWrite;
    QComboBox *m_choice = nullptr;
    QList<QCheckBox *> m_boxes;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Entry> m_entries;
};

} // namespace ui::students
