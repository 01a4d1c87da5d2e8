// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace ui::shell
{

/// The line at the foot: age of the backup, no network, when it locks, the job that runs, the day.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);
    /// Green under 24 h, orange from the fourth day and when there never was one. `warning` stands in place of an age that
    /// is good enough, such as that of a stick that has been out for days.
    void setBackup(const std::optional<QDateTime> &last, const QDateTime &now, const QString &warning = {});
    /// The newest record, where this PC's clock stands before it: shown until the clock is right.
    void setClockBehind(const std::optional<QDateTime> &newest);
    void setIdleMinutes(int minutes);                            ///< 0: does not lock by itself
    void setDay(const QDate &day, std::optional<int> teachingWeek); ///< week 0: holidays; none: not known
    void setJob(const QString &what, qint64 done, qint64 total); ///< total 0: unknown
    void clearJob();
    void clear(); ///< forgets all that belongs to a vault

signals:
    void backupRequested();
    void stopRequested();

private:
    QPushButton *m_backup;
    QLabel *m_clock;
    QLabel *m_network;
    QLabel *m_idle;
    QLabel *m_job;
    QPushButton *m_stop;
    QLabel *m_day;
};

/// 「32 分钟前」, 「5 小时前」, 「2 天前」.
QString ageText(const QDateTime &then, const QDateTime &now);

} // namespace ui::shell
