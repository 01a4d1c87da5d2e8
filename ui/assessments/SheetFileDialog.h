// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessments/AssessmentsSource.h"
#include "ui/common/AskDialog.h"

class QCheckBox;
class QPushButton;

namespace ui::assessments
{

class NumberForm;

/// The 问卷星 file of a round: read once and taken back, so that the figures stand before anything is written; then in. An export of option numbers asks
/// once for each scale what the numbers mean, and a file that lacks a scale of the round says so and may be taken without it; the answer can be kept as a map file for the next time and for yicectl.
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
    void chooseScales();
    void showScales(const QStringList &taken);
    QString names(const QStringList &scales) const;

    AssessmentsSource m_source;
    core::assessments::Campaign m_campaign;
    QString m_path;
    core::tabular::ColumnMap m_map;
    QMap<QString, core::tabular::OptionCodes> m_stated; ///< by scale
    QString m_askedScale;
    QString m_unnamedScale; ///< without item text: its questions are those that the map names
    QStringList m_only; ///< what the person ticked; empty: what the header asks for
    QMap<QString, QCheckBox *> m_boxes; ///< by scale
    QWidget *m_scales; ///< there only for a round of several scales
    QPushButton *m_choose;
    QLabel *m_file;
    QLabel *m_figures;
    NumberForm *m_numbers;
    QPushButton *m_keep;
    int m_asked = 0; ///< only the answer to the last question counts
};

} // namespace ui::assessments
