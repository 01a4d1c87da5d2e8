// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/station/HelpLines.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui::station
{

/// A page that only speaks: a title, what is to be read, at most two buttons. Enter presses the main one.
class WordsPage : public QWidget
{
    Q_OBJECT

public:
    explicit WordsPage(const QString &title, QWidget *parent = nullptr);

    QLabel *say(const QString &text, const char *kind = nullptr);
    /// The main button comes first and has the focus when the page is shown.
    QPushButton *offer(const QString &text, const QString &name, bool primary);
    void setError(const QString &text);
    void focusMain();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_words;
    QHBoxLayout *m_buttons;
    QLabel *m_error;
    QPushButton *m_main = nullptr;
};

/// 「想找人说说」: when it will be read, and how to reach somebody now.
class TalkPage : public WordsPage
{
    Q_OBJECT

public:
    explicit TalkPage(const QList<core::station::HelpLine> &lines, QWidget *parent = nullptr);
    /// Before a card is entered nobody knows who asks.
    void begin(bool known);
    void setAsked(); ///< it is on the disk
    void setWaiting(bool yes);

signals:
    void asked();
    void closed();

private:
    QLabel *m_when;
    QLabel *m_done;
    QPushButton *m_ask;
    QPushButton *m_back;
};

/// The closing words, the same for everybody whatever was answered.
class EndPage : public WordsPage
{
    Q_OBJECT

public:
    explicit EndPage(const QList<core::station::HelpLine> &lines, QWidget *parent = nullptr);
    void begin(bool finished);

signals:
    void closed();

private:
    QLabel *m_what;
};

/// 「我想停下」
class StopPage : public WordsPage
{
    Q_OBJECT

public:
    explicit StopPage(QWidget *parent = nullptr);

signals:
    void talkWanted();
    void stopped();
    void closed();
};

} // namespace ui::station
