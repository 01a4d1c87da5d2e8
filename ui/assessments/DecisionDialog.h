// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessments/AssessmentsSource.h"
#include "ui/common/AskDialog.h"

class QRadioButton;

namespace ui::assessments
{

/// A doubtful sheet before a person: each flag with its reason, and what to make of it. Nothing is chosen beforehand, and
/// nothing is stored without a reason.
class DecisionDialog : public common::AskDialog
{
    Q_OBJECT

public:
    DecisionDialog(const AssessmentsSource &source, const core::assessments::SheetRow &sheet, QWidget *parent);

signals:
    void decided();

private:
    void store();

    AssessmentsSource m_source;
    core::assessments::SheetRow m_sheet;
    QList<QRadioButton *> m_verdicts; ///< in the order of the verdicts
    QLineEdit *m_reason;
};

} // namespace ui::assessments
