// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace ui::words
{

/// An instant on the clock of the wall, to the minute: 「2026-11-25 10:46」.
QString momentText(const QDateTime &instant);

/// What people write for a time: 「09:30」 of today, 「11-24 09:30」 of the past year, 「2026-11-24 09:30」. Invalid: none of these.
QDateTime momentIn(const QString &text, const QDateTime &now);

QString lateText(const QDateTime &due, const QDateTime &now); ///< 「逾期 1 天」; of what was due before `now`

} // namespace ui::words
