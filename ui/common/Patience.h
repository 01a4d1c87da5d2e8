// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace ui::common
{

/// Tells when nobody has touched the program for a while, though one page stands open: what is written there is then to be
/// hidden. Any input anywhere begins the while anew as long as the page is seen.
class Patience final : public QObject
{
    Q_OBJECT

public:
    explicit Patience(QWidget *page); ///< belongs to it

    void start(std::chrono::milliseconds span) { m_timer.start(span); }
    void stop() { m_timer.stop(); }

signals:
    void over(); ///< stopped by then

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_page;
    QTimer m_timer;
};

} // namespace ui::common
