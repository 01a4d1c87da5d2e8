// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

namespace core::base {

SetClock::SetClock(const QDateTime &start, Mode mode)
    : m_base(start.toUTC()), m_started(QDateTime::currentMSecsSinceEpoch()), m_mode(mode)
{
}

QDateTime SetClock::now() const
{
    if (m_mode == Mode::Standing)
        return m_base;
    return m_base.addMSecs(QDateTime::currentMSecsSinceEpoch() - m_started);
}

void SetClock::set(const QDateTime &instant)
{
    m_base = instant.toUTC();
    m_started = QDateTime::currentMSecsSinceEpoch();
}

} // namespace core::base
