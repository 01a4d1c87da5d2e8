// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/AlertsSource.h"
#include "ui/shell/PageInfo.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui::common
{
class AskDialog;
class RecordList;
class SeverityMark;
} // namespace ui::common

namespace ui::alerts
{

class AlertDetailPage;
class Ladder;

/// What is done next to an alert once it is open.
enum class ThenAsk { Nothing, Step, Grade, Bullying };

/// Who must do what by when: the ladder, the list by gravity, the clocks of the chosen alert; and one alert opened.
class AlertsPage : public QWidget
{
    Q_OBJECT

public:
    explicit AlertsPage(AlertsSource source, QWidget *parent = nullptr);
    void reload();
    void openAlert(const AlertsSource::AlertId &id, ThenAsk then = ThenAsk::Nothing);
    /// Asks for a signal by hand; `student`, when known, stands there already, and so does that it is about `bullying`.
    void noteSignal(const std::optional<core::students::StudentRow> &student = {}, bool bullying = false);
    void showList();

private:
    QWidget *buildList();
    void show(const QList<core::alerts::AlertRow> &alerts);
    void filter();
    void showChosen();
    const core::alerts::AlertRow *chosen() const;

    AlertsSource m_source;
    QList<core::alerts::AlertRow> m_alerts; ///< as core gave them
    QList<core::alerts::AlertRow> m_shown;
    QList<core::alerts::Duty> m_duties;
    QList<core::alerts::Duty> m_clocks; ///< of the chosen alert
    QStackedWidget *m_stack;
    AlertDetailPage *m_detail;
    Ladder *m_ladder;
    QLabel *m_total;
    QLineEdit *m_filter;
    QPushButton *m_late;
    QPushButton *m_print;
    QPushButton *m_new;
    common::RecordList *m_list;
    QLabel *m_name;
    common::SeverityMark *m_mark;
    QLabel *m_who;
    QPushButton *m_open;
    QPushButton *m_crisis;
    common::RecordList *m_clockList;
};

shell::PageInfo alertsPage(AlertsSource source);

} // namespace ui::alerts
