// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessments/AssessmentsSource.h"
#include "ui/common/AskDialog.h"

class QComboBox;

namespace ui::assessments
{

/// The reports of one round: which, of which class, and the file that it goes into, PDF or Excel.
class ReportDialog : public common::AskDialog
{
    Q_OBJECT

public:
    ReportDialog(const AssessmentsSource &source, const core::assessments::Campaign &campaign, QWidget *parent);

private:
    void offerClasses(const core::Result<QList<core::students::ClassRow>> &classes);
    void showWish();
    void save(bool pdf);
    void make(const QString &path, bool pdf);
    void write(const MadeReport &made, const QString &path, bool pdf);
    void say(const QString &text);
    const ReportOffer *chosen() const;

    AssessmentsSource m_source;
    core::assessments::Campaign m_campaign;
    QComboBox *m_report;
    QComboBox *m_class;
    QLabel *m_classLabel;
    QPushButton *m_pdf;
    QPushButton *m_workbook;
    QLabel *m_outcome;
};

} // namespace ui::assessments
