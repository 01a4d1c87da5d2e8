// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace ui::common
{

enum class Lateness { None, Soon, Overdue };

/// A time limit in words.
struct DueText {
    QString text; ///< 「逾期 1 天」「剩 0:38　11:24 前」「今天」「周五 11-27」
    Lateness lateness = Lateness::None;
};

/// A limit at the end of a day is said as the day and is not urgent on that day; one with an hour is, within 24 hours.
DueText dueText(const QDateTime &due, const QDateTime &now);

/// 11-24; other years than that of `today` 2025-11-24.
QString dayText(const QDate &day, const QDate &today);
/// 11-24 10:42; on the day itself 10:42.
QString momentText(const QDateTime &moment, const QDateTime &now);

} // namespace ui::common
