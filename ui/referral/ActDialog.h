// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/ReferralTable.h"
#include "ui/common/AskDialog.h"
#include "ui/words/ReferralWords.h"

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace ui::referral
{

/// Records one thing of a referral, or of a leave and return: which, by or to whom, when, and in words.
class ActDialog : public common::AskDialog
{
    Q_OBJECT

public:
    using Kinds = QList<core::referral::ActKind>;
    ActDialog(const Kinds &kinds, const core::referral::ReferralTable &table, const QDate &today, QWidget *parent);
    core::referral::Act act() const; ///< an invalid day where what stands there is no date
    void choose(core::referral::ActKind kind);
    /// What is still open, said in the dialog's place for errors.
    void refuse(const core::Error &error);

    static const Kinds &ofReferral();
    static const Kinds &ofLeave();

private:
    void build(const Kinds &kinds);
    void showKind();
    core::referral::ActKind kind() const;

    const core::referral::ReferralTable m_table;
    QDate m_today;
    QComboBox *m_kind;
    QVBoxLayout *m_items;
    QList<QCheckBox *> m_boxes;
    QList<core::referral::Choice> m_choices;
    QWidget *m_who;
    QLineEdit *m_person;
    QLineEdit *m_relation;
    QLineEdit *m_phone;
    QCheckBox *m_safe;
    QCheckBox *m_paper;
    QLineEdit *m_day;
    QLineEdit *m_note;
};

} // namespace ui::referral
