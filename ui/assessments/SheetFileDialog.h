// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessments/AssessmentsSource.h"
#include "ui/common/AskDialog.h"

class QPushButton;

namespace ui::assessments
{

class NumberForm;

/// The 问卷星 file of a round: read once and taken back, so that the figures stand before anything is written; then in. An export of option numbers asks
/// once for each scale what the numbers mean; the answer can be kept as a map file for the next time and for yicectl.
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
    bool askMeaning(const core::Error &error);
    void take(const core::tabular::OptionCodes &codes);
    void keepMap();

    AssessmentsSource m_source;
    AssessmentsSource::CampaignId m_campaign;
    QString m_path;
    core::tabular::ColumnMap m_map;
    QMap<QString, core::tabular::OptionCodes> m_stated; ///< by scale
    QString m_askedScale;
    QString m_unnamedScale; ///< without item text: its questions are those that the map names
    QPushButton *m_choose;
    QLabel *m_file;
    QLabel *m_figures;
    NumberForm *m_numbers;
    QPushButton *m_keep;
    int m_asked = 0; ///< only the answer to the last question counts
};

} // namespace ui::assessments
