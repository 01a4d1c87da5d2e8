// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace ui::shell
{

/// Says when nobody has used keyboard, mouse or touch for a while. Watches the whole application.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    explicit IdleLock(QObject *parent = nullptr);
    /// Zero stops the watch.
    void start(std::chrono::milliseconds patience);
    void stop() { m_timer.stop(); }

signals:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace ui::shell
