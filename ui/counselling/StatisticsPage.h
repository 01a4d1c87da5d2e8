// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counselling/StatisticsSource.h"
#include "ui/shell/PageInfo.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace ui::common
{
class RecordList;
}

namespace ui::counselling
{

/// Figures of the counselling room without names: of a term, a school year or days of one's own choice.
class StatisticsPage : public QWidget
{
    Q_OBJECT

public:
    /// `within`: it stands in 辅导 and leads back there.
    StatisticsPage(StatisticsSource source, bool within, QWidget *parent = nullptr);
    void reload();
    void focusFigures();

signals:
    void backRequested();

private:
    void build(bool within);
    void addKeys(bool within);
    void offerPeriods(const core::counselling::PeriodChoice &choice);
    void choosePeriod(int place);
    QString periodName() const; ///< of what is chosen; empty: free days
    void ask();
    void show(const core::counselling::SessionFigures &figures);
    void save(bool pdf);
    void write(const core::students::DaySpan &days, const words::Paper &paper, const QString &path, bool pdf);
    void say(const core::Result<> &outcome);
    core::students::DaySpan days() const;

    StatisticsSource m_source;
    QList<core::counselling::StatisticsPeriod> m_periods; ///< as in the box; the last choice there is free
    std::optional<core::counselling::SessionFigures> m_figures; ///< what is shown
    QLabel *m_title;
    QLabel *m_days;
    QComboBox *m_period;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QPushButton *m_pdf;
    QPushButton *m_workbook;
    QLabel *m_outcome;
    common::RecordList *m_list;
    QList<QLabel *> m_totals; ///< as words::figureTotals()
};

/// For who sees figures and keeps no sessions.
shell::PageInfo statisticsPage(StatisticsSource source);

} // namespace ui::counselling
