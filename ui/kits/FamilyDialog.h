// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AskDialog.h"
#include "ui/kits/KitNotes.h"

class QComboBox;

namespace ui::kits
{

/// 家里报来的: how a pupil and those at home are reached, and whether they agree to assessments, as the parents said. The kit does
/// not know what the school has; what was written before stands in the fields.
class FamilyDialog : public common::AskDialog
{
    Q_OBJECT

public:
    FamilyDialog(KitNotes notes, const core::students::StudentRow &student, const QDate &today, QWidget *parent);

signals:
    void stored();

private:
    struct Line {
        QLineEdit *relation;
        QLineEdit *name;
        QLineEdit *phone;
    };

    void fill(const core::visits::OwnFamily &family);
    core::visits::FamilyReport contacts() const;
    core::visits::FamilyReport consent() const;
    void store();
    void send(QList<core::visits::FamilyReport> reports);

    KitNotes m_notes;
    core::students::StudentRow m_student;
    QLineEdit *m_phone;
    QList<Line> m_lines;
    QComboBox *m_guardian;
    QComboBox *m_own;
    QLineEdit *m_signed;
};

} // namespace ui::kits
