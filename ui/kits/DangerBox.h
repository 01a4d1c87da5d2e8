// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace ui::kits
{

/// What to do at once. It is never cut off: acts that can wait give way to it, and it scrolls where even that is not enough.
class DangerBox : public QScrollArea
{
    Q_OBJECT

public:
    explicit DangerBox(int width, QWidget *parent = nullptr);
    /// One below the other, to be put beside it: they are hidden while it says something.
    QWidget *over(const QList<QPushButton *> &acts);
    void say(const QString &text); ///< empty: nothing is to be done
    QSize sizeHint() const override;

private:
    QLabel *m_text;
    QWidget *m_acts;
    int m_width; ///< pixels
};

} // namespace ui::kits
