// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/ReportsSource.h"
#include "ui/shell/PageInfo.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::common
{
class RecordList;
}

namespace ui::network
{

class ReportBoard;

/// What class heads reported each week: who has not, and whom they saw.
class ReportsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportsPage(ReportsSource source, QWidget *parent = nullptr);
    void reload();
    /// The week of this day with its first class that has not reported.
    void showWeek(const QDate &day);
    void importSheet();
    void print();

private:
    void build();
    QWidget *buildSide();
    void addKeys();
    void show(const core::observations::ReportGrid &grid);
    void showChosen();
    void openChosen();
    void showStudents();
    void showDetail(int row);
    void leave();
    void showWeather();
    void showLook();
    void readLooks();
    void lookChosen();
    void showRooms();
    void showFamilies();
    void importVisits();

    ReportsSource m_source;
    core::observations::ReportGrid m_grid;
    QList<core::observations::SeenStudent> m_students;
    QDate m_wanted; ///< the week to choose when the grid has come
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_error;
    QPushButton *m_import;
    QPushButton *m_print;
    ReportBoard *m_board;
    QLabel *m_class;
    QLabel *m_state;
    QLabel *m_hint;
    QLabel *m_weather; ///< what the class head said on each day of the week
    QPushButton *m_look;
    QList<core::observations::ClassLook> m_looks; ///< classes that ask for one
    QPushButton *m_rooms;
    QPushButton *m_families;
    QPushButton *m_visits;
    common::RecordList *m_list;
    QLabel *m_detail;
};

shell::PageInfo reportsPage(ReportsSource source);

} // namespace ui::network
