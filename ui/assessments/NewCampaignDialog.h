// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessments/AssessmentsSource.h"
#include "ui/common/AskDialog.h"

class QCheckBox;
class QDateEdit;
class QLabel;

namespace ui::assessments
{

/// A new round: name, scales, grades or a list of students, and the days in which sheets count.
class NewCampaignDialog : public common::AskDialog
{
    Q_OBJECT

public:
    NewCampaignDialog(const AssessmentsSource &source, QWidget *parent);
    /// Asks these students and nobody else: the second round of `earlier`, with its scales.
    void setList(const core::assessments::Campaign &earlier, const QList<core::students::StudentRow> &students);

signals:
    void created(const core::Id<core::assessments::Campaign> &campaign);

private:
    void build();
    void store();
    core::assessments::Campaign wanted() const;
    void showExpected();

    AssessmentsSource m_source;
    QLineEdit *m_name;
    QList<QCheckBox *> m_scales; ///< in the order of the source's
    QList<QCheckBox *> m_grades;
    QWidget *m_gradeChoice;
    QLabel *m_listed; ///< whom a round of a list asks
    QList<core::Id<core::students::Student>> m_members;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QLabel *m_expected; ///< how many talks to find hands for
    int m_asked = 0;
};

} // namespace ui::assessments
