// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/station/StationSource.h"

#include <QWidget>

class QStackedWidget;
class QTimer;

namespace ui::station
{

class EndPage;
class QuestionPage;
class StartPage;
class StopPage;
class TalkPage;
class WordsPage;

/// The whole screen of an answer station. One student after the other; between two of them nothing is left of either.
class StationWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StationWindow(const StationSource &source, QWidget *parent = nullptr);

    static constexpr int EndSeconds = 60;    ///< that the closing words stand when nobody presses anything [P]
    static constexpr int IdleSeconds = 1800; ///< after which a student who has gone is let go [P]

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    template <typename Handler> void run(const StationSource::Job &job, Handler handler);
    void connectPages();
    void enter(const QString &card);
    void take(const StationState &state);
    void step(const StationSource::Job &job);
    void talk();
    void closeTalk();
    void finish();
    void stop();
    void begin();
    void setWaiting(bool yes);
    void fail(const core::Error &error);
    void go(QWidget *page);

    StationSource m_source;
    QStackedWidget *m_pages;
    StartPage *m_start;
    QuestionPage *m_question;
    TalkPage *m_talk;
    StopPage *m_stop;
    EndPage *m_end;
    WordsPage *m_retry; ///< all is answered, and the last record has not reached the disk
    QTimer *m_endTimer;
    QTimer *m_idleTimer;
    bool m_busy = false;
    bool m_waiting = false;
};

/// What went wrong, in words for a student.
QString stationErrorText(const core::Error &error);

} // namespace ui::station
