// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kits/KitSource.h"
#include "ui/shell/PageInfo.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::common
{
class AskDialog;
}

namespace ui::kits
{

class ClassBoard;
class DangerBox;
class WeatherBar;

/// The window of a kit: what a class head saw this week, pupil by pupil, kept as it is written; what to do at once; handing in.
class ClassPage : public QWidget
{
    Q_OBJECT

public:
    explicit ClassPage(KitSource source, QWidget *parent = nullptr);
    ~ClassPage() override; ///< what was typed last is still stored
    void reload();
    void reportNothing();
    void handIn();
    void printSteps();
    void showCards();

private:
    void build();
    QWidget *buildSide();
    void show(const core::observations::OwnWeek &week);
    void showChosen();
    void showState();
    void rate(int row, int item, int value);
    void writeFacts(const QString &text);
    void touch(int row);
    void keep(int row);
    void answered(int row, const core::observations::Entry &entry, const core::Result<core::observations::Noted> &noted);
    void refuse(const core::Error &error);
    void keepAll();
    void whenStored(std::function<void()> act);
    void askHandIn();
    void goToWeek(int weeks);
    bool isThisWeek() const;
    core::observations::Entry entryOf(int row) const;
    void setWeather(int weather);
    void writeVisit();
    void writeFamily();
    void askOfFamily(const std::function<common::AskDialog *(const core::students::StudentRow &student)> &make);

    KitSource m_source;
    core::observations::OwnWeek m_week;
    QDate m_day; ///< any day of the week that is shown
    QSet<int> m_open; ///< rows whose words are not stored yet
    QSet<int> m_sending; ///< rows whose words are on their way
    std::function<void()> m_whenStored; ///< what waits until all is stored
    QTimer m_pause;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_error;
    QLabel *m_expired;
    ClassBoard *m_board;
    QLabel *m_who;
    QLineEdit *m_facts;
    QLabel *m_item;
    DangerBox *m_danger;
    QPushButton *m_print;
    QLabel *m_stored;
    QPushButton *m_nothing;
    QPushButton *m_handIn;
    QLabel *m_last;
    QPushButton *m_cards;
    core::kits::Told m_told;
    WeatherBar *m_weather;
    QPushButton *m_visit;
    QPushButton *m_family;
    QString m_holder; ///< of the kit
};

shell::PageInfo classPage(KitSource source);

} // namespace ui::kits
