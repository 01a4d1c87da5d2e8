// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PageInfo.h"
#include "ui/today/TodaySource.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::common
{
class AskDialog;
class RecordList;
} // namespace ui::common

namespace ui::today
{

/// What is due: one total, then 逾期, 今天 and 本周.
class TodayPage : public QWidget
{
    Q_OBJECT

public:
    explicit TodayPage(TodaySource source, QWidget *parent = nullptr);
    void reload();

private:
    void build();
    void readAll();
    /// `counted`: these are but the first of what it counts.
    void show(const QList<core::alerts::Duty> &duties, const core::alerts::DutyDigest *counted = nullptr);
    void showCounts(int late, int total);
    int rowOf(const core::alerts::Duty &duty) const; ///< -1: not shown
    void showChosen();
    const core::alerts::Duty *chosen() const;
    void openChosen();
    void finishChosen();
    void openCrisis();

    struct Line {
        QString heading; ///< not empty: a heading
        int lateness = 0;
        core::alerts::Duty duty;
    };

    TodaySource m_source;
    QList<Line> m_lines;
    QLabel *m_figure;
    QLabel *m_total;
    QLabel *m_late;
    QLabel *m_hint;
    QPushButton *m_signal;
    QPushButton *m_done;
    QPushButton *m_print;
    QPushButton *m_crisis;
    common::RecordList *m_list;
    QLabel *m_chosenTitle;
    QLabel *m_chosenText;
};

shell::PageInfo todayPage(TodaySource source);

} // namespace ui::today
