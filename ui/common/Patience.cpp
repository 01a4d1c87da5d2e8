// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Patience.h"

#include <QApplication>
#include <QEvent>

namespace ui::common
{

Patience::Patience(QWidget *page) : QObject(page), m_page(page)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Patience::over);
    qApp->installEventFilter(this);
}

bool Patience::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_timer.isActive() && m_page->isVisible())
            m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui::common
