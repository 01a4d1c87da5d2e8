// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace core::base {

/// The only source of time. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC, to the millisecond.
    virtual QDateTime now() const = 0;
    /// The calendar day where this PC is.
    QDate today() const { return now().toLocalTime().date(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Starts at a given instant and goes on with real time (`--now`, demo), or stands still until set (tests).
class SetClock final : public Clock
{
public:
    enum class Mode { Running, Standing };
    explicit SetClock(const QDateTime &start, Mode mode = Mode::Standing);
    QDateTime now() const override;
    void set(const QDateTime &instant);
    void advance(qint64 milliseconds) { set(now().addMSecs(milliseconds)); }

private:
    QDateTime m_base;
    qint64 m_started = 0;
    Mode m_mode;
};

} // namespace core::base

namespace core {
using base::Clock;
}
