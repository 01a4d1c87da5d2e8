// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::station
{

struct StationSource;

/// Where a student types the code of the card. The teacher sees how many were handed in today, and nothing else.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const StationSource &source, QWidget *parent = nullptr);
    void begin(); ///< empty, for the next student
    void setReturned(int count);
    void setWaiting(bool yes);
    void setError(const QString &text); ///< keeps what was typed, to be corrected

signals:
    void entered(const QString &card);
    void talkWanted();

private:
    void group();
    void go();

    QLineEdit *m_card;
    QPushButton *m_go;
    QLabel *m_error;
    QLabel *m_returned;
    bool m_waiting = false;
};

} // namespace ui::station
