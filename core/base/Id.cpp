// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Id.h"

#include "core/base/Clock.h"
#include "core/base/Random.h"

#include <QDateTime>

#include <mutex>

namespace core::base {

namespace {

struct Tick {
    quint64 millis = 0;
    quint32 count = 0; ///< 12 bits
};

/// RFC 9562, 6.2, method 1: ids of one millisecond are told apart by a counter, so that they stand in the order in which
/// they were made. Where it is full, the time runs ahead of the clock.
class Ticks
{
public:
    Tick next(quint64 millis, quint32 seed)
    {
        constexpr quint32 Full = 1U << 12;
        const std::scoped_lock lock(m_mutex);
        const bool follows = millis >= m_asked && millis <= m_last.millis; // else a new instant, or a clock that was set back
        m_asked = millis;
        if (!follows)
            m_last = {millis, seed};
        else if (++m_last.count == Full)
            m_last = {m_last.millis + 1, seed};
        return m_last;
    }

private:
    std::mutex m_mutex;
    quint64 m_asked = 0;
    Tick m_last;
};

} // namespace

QUuid newUuid(const Clock &clock)
{
    static Ticks ticks;
    QByteArray bytes = randomBytes(16);
    const quint32 seed = (quint32(uchar(bytes[6])) << 8 | uchar(bytes[7])) & 0x7ff; // the upper half is room to count
    const Tick tick = ticks.next(static_cast<quint64>(clock.now().toMSecsSinceEpoch()), seed);
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((tick.millis >> (8 * (5 - i))) & 0xff);
    bytes[6] = static_cast<char>((tick.count >> 8) | 0x70);
    bytes[7] = static_cast<char>(tick.count & 0xff);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

} // namespace core::base
