// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessments/AssessmentsSource.h"
#include "ui/common/AskDialog.h"

class QCheckBox;
class QDateEdit;

namespace ui::assessments
{

/// A new round: name, scales, grades and the days in which sheets count.
class NewCampaignDialog : public common::AskDialog
{
    Q_OBJECT

public:
    NewCampaignDialog(const AssessmentsSource &source, QWidget *parent);

signals:
    void created(const core::Id<core::assessments::Campaign> &campaign);

private:
    void build();
    void store();

    AssessmentsSource m_source;
    QLineEdit *m_name;
    QList<QCheckBox *> m_scales; ///< in the order of the source's
    QList<QCheckBox *> m_grades;
    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace ui::assessments
