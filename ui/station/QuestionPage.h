// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/station/Station.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ui::station
{

class OptionRow;

/// One question. Forgets what was chosen as soon as it is given.
class QuestionPage : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionPage(QWidget *parent = nullptr);
    void show(const core::station::Question &question);
    bool hasQuestion() const { return !m_rows.isEmpty(); }
    void clear();              ///< nothing of a question stays
    void setWaiting(bool yes); ///< while the last step is on its way to the disk
    void setError(const QString &text);

signals:
    void answered(int option); ///< from 0
    void skipped();
    void backWanted();
    void stopWanted();
    void talkWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeFoot();
    void choose(int option);
    void next();
    int chosen() const;
    void update();

    QLabel *m_place;
    QLabel *m_count;
    QProgressBar *m_bar;
    QLabel *m_window;
    QLabel *m_text;
    QVBoxLayout *m_options;
    QList<OptionRow *> m_rows;
    QLabel *m_error;
    QLabel *m_hint;
    QPushButton *m_back;
    QPushButton *m_next;
    bool m_waiting = false;
};

} // namespace ui::station
