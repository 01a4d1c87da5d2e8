// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/AlertsSource.h"
#include "ui/common/AskDialog.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QGridLayout;

namespace ui::alerts
{

class EvidenceList;
class SignerRow;

/// 定级: raise, confirm, lower or close. Raising stands at once; lowering and closing are refused by core with the list
/// of what is still open, which is shown here.
class GradeDialog : public common::AskDialog
{
    Q_OBJECT

public:
    GradeDialog(const AlertsSource &source, const core::alerts::AlertView &view, QWidget *parent);
    /// Number of the radio button of 结案.
    static constexpr int CloseChoice = 0;

signals:
    void decided();

private:
    void build();
    void showLevel();
    void showCarriedOn();
    core::alerts::Decision decision() const;
    void store();
    void tellStale();

    AlertsSource m_source;
    core::alerts::AlertView m_view;
    QButtonGroup *m_levels; ///< ids are severities, CloseChoice for closing
    QLabel *m_asks;
    QGridLayout *m_reasonBox;
    QList<QCheckBox *> m_reasons;
    QLineEdit *m_own;
    EvidenceList *m_evidence;
    QComboBox *m_role;
    QList<SignerRow *> m_signers; ///< beside the user
};

} // namespace ui::alerts
