// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessments/AssessmentsSource.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::common
{
class FunnelBars;
class RecordList;
struct Cell;
} // namespace ui::common

namespace ui::assessments
{

/// One round: the funnel, and under it first the sheets that belong to nobody yet, then those of the chosen step.
class CampaignPage : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignPage(AssessmentsSource source, QWidget *parent = nullptr);
    /// `chosen`: the sheet to stand on once the list is there.
    void open(const AssessmentsSource::CampaignId &id, const AssessmentsSource::SheetId &chosen = {});

    void setScales(const QList<core::assessments::Scale> &scales) { m_source.scales = scales; }

signals:
    void backRequested();
    void paperRequested(const core::assessments::Campaign &campaign);
    void picturesRequested(const AssessmentsSource::CampaignId &id);
    void missingRequested(const core::assessments::Campaign &campaign);
    void namesRequested(const core::assessments::Campaign &campaign);
    void compareRequested(const core::assessments::Campaign &campaign);

private:
    /// The sheets of one respondent, one for each scale.
    struct Respondent {
        QList<core::assessments::SheetRow> sheets;
        const core::assessments::SheetRow &first() const { return sheets.first(); }
    };
    struct Line {
        QString heading; ///< not empty: a heading
        Respondent respondent;
    };

    void build();
    QLayout *reviewRow();
    void reload();
    void showFunnel();
    void fill();
    bool standsAt(const QString &step, const Respondent &respondent) const;
    common::Cell cellOf(const Line &line, int column) const;
    QString scoresOf(const Respondent &respondent) const;
    void openLine(int row);
    void openRecord();
    void assign(const core::assessments::SheetRow &sheet);
    void decide();
    void importFile();
    void openReports();
    void openStations();

    AssessmentsSource m_source;
    AssessmentsSource::CampaignId m_id;
    AssessmentsSource::SheetId m_wanted;
    std::optional<core::assessments::Funnel> m_funnel;
    QList<Respondent> m_respondents;
    std::optional<core::Error> m_sheetError; ///< the funnel may be seen without the sheets
    QList<Line> m_lines;
    QLabel *m_name;
    QLabel *m_when;
    QPushButton *m_back;
    QPushButton *m_pictures;
    QPushButton *m_stations;
    QPushButton *m_paper;
    QPushButton *m_import;
    QLabel *m_urgent;
    QPushButton *m_missing;
    QPushButton *m_names;
    QPushButton *m_compare;
    QPushButton *m_report;
    QPushButton *m_record;
    QPushButton *m_decide;
    common::FunnelBars *m_bars;
    common::RecordList *m_list;
};

} // namespace ui::assessments
