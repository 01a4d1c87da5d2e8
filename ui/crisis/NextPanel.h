// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui::crisis
{

/// One thing to do, large: what, by when, the number to dial, and its choices on the keys 1, 2, 3 …
class NextPanel : public QWidget
{
    Q_OBJECT

public:
    struct Choice {
        QString title;
        QString below; ///< what follows from it; may be empty
        std::function<void()> act;
    };
    struct Content {
        QString title;
        QString due;
        bool late = false;
        bool soon = false;
        QString phone; ///< with whose it is
        QString text;
        QList<Choice> choices;
        bool question = false; ///< no choice is more likely than another: Enter takes none, it leads to them
    };

    explicit NextPanel(QWidget *parent = nullptr);
    void setContent(const Content &content);
    void setDue(const QString &due, bool late, bool soon);
    void choose(int place); ///< from 0; nothing where there is no such choice
    void enter();

    static constexpr int MostChoices = 4;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Content m_content;
    QLabel *m_title;
    QLabel *m_due;
    QLabel *m_phone;
    QLabel *m_text;
    QList<QPushButton *> m_buttons;
};

} // namespace ui::crisis
