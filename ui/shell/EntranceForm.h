// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui::shell
{

/// What stands in the locked window in place of the unlock form.
class EntranceForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// False: something would be lost. The form then says what and asks; left() follows when the person agrees.
    virtual bool mayLeave() { return true; }

signals:
    void left(); ///< back to the unlock form

protected:
    struct ContentPlace { ///< in pixels
        int width = 720;  ///< at most
        int left = 112;
        int top = 56;
    };
    // Each part is made without a parent: setContent() gives it one, and so the order of Tab is that of the layout.
    void setContent(QVBoxLayout *content, const ContentPlace &place); ///< beside the picture
    static QLabel *makeError();                      ///< hidden until something is said
    static QLabel *makeHint();                       ///< beside the main button: why it cannot be pressed
    static QPushButton *makeGo(const QString &text); ///< the one main button
    QPushButton *makeCancel();                       ///< 返回, also by Escape: left() where the form mayLeave()
    static QHBoxLayout *makeFoot(QPushButton *cancel, QLabel *hint, QPushButton *go);
    /// An empty reason lets the button be pressed.
    static void setReason(QPushButton *go, QLabel *hint, const QString &reason);
};

} // namespace ui::shell
