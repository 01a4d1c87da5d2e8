// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace core::workspace
{

/// How many copies a place keeps. [P]
struct RotationRule {
    int daily = 7;  ///< days that have a copy, not days of the calendar: a holiday must not empty a stick
    int weekly = 8; ///< ISO weeks that have a copy
};

struct DatedBackup {
    QString path;
    QDateTime made; ///< in the time zone whose days count
};

/// Which of these copies of one vault in one place may go. Kept are the newest, the newest of each of the last `daily`
/// days and of each of the last `weekly` weeks that have any, and whatever was made after `now`: a clock that ran ahead
/// must not cost a copy.
QStringList superfluous(QList<DatedBackup> files, const RotationRule &rule, const QDateTime &now);

/// 「一策备份-1a2b3c4d-2026-11-25.yicebak」: one a day, a place and a copy of a vault.
QString automaticStem(const QByteArray &copy); ///< 「一策备份-1a2b3c4d-」
QString automaticName(const QByteArray &copy, const QDate &day);
bool isAutomaticName(const QString &name);

} // namespace core::workspace
