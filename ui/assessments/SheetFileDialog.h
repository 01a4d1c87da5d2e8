// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessments/AssessmentsSource.h"
#include "ui/common/AskDialog.h"

namespace ui::assessments
{

/// The 问卷星 file of a round: read once and taken back, so that the figures stand before anything is written; then in.
class SheetFileDialog : public common::AskDialog
{
    Q_OBJECT

public:
    SheetFileDialog(const AssessmentsSource &source, const core::assessments::Campaign &campaign, QWidget *parent);
    void setFile(const QString &path);

signals:
    void imported(const core::assessments::CampaignImport &import);

private:
    void chooseFile();
    void tell(const core::assessments::CampaignImport &import);
    void fail(const core::Error &error);

    AssessmentsSource m_source;
    AssessmentsSource::CampaignId m_campaign;
    QString m_path;
    QPushButton *m_choose;
    QLabel *m_file;
    QLabel *m_figures;
    int m_asked = 0; ///< only the answer to the last question counts
};

} // namespace ui::assessments
