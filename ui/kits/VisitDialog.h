// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AskDialog.h"
#include "ui/kits/KitNotes.h"

class QComboBox;

namespace ui::kits
{

/// 家访: when, how, who, and the fields of the form, of one pupil. What was written before stands above.
class VisitDialog : public common::AskDialog
{
    Q_OBJECT

public:
    /// `holder` stands as who went, to be changed.
    VisitDialog(KitNotes notes, const core::students::StudentRow &student, const QDate &today, const QString &holder, QWidget *parent);

signals:
    void stored();

private:
    void store();

    KitNotes m_notes;
    core::students::StudentRow m_student;
    QLabel *m_before;
    QLineEdit *m_day;
    QComboBox *m_mode;
    QLineEdit *m_begins;
    QLineEdit *m_ends;
    QLineEdit *m_visitors;
    QLineEdit *m_met;
    QList<QLineEdit *> m_fields; ///< of the form, in its order
    QLineEdit *m_followUp;
};

} // namespace ui::kits
