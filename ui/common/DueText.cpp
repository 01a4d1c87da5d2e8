// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DueText.h"

#include "ui/words/CaseWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;

namespace ui::common
{

namespace
{
constexpr qint64 Minute = 60 * 1000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
} // namespace

QString dayText(const QDate &day, const QDate &today)
{
    return day.toString(day.year() == today.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
}

QString momentText(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString clock = local.toString(u"HH:mm"_s);
    return local.date() == today ? clock : dayText(local.date(), today) + u' ' + clock;
}

DueText dueText(const QDateTime &due, const QDateTime &now)
{
    if (!due.isValid())
        return {};
    const qint64 left = now.msecsTo(due);
    if (left < 0)
        return {ui::words::lateText(due, now), Lateness::Overdue};
    const QDateTime local = due.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const qint64 ahead = today.daysTo(local.date());
    const bool wholeDay = local.time() >= QTime(23, 59);
    const QString clock = local.toString(u"HH:mm"_s);
    if (ahead == 0 && !wholeDay) {
        const qint64 minutes = left / Minute;
        return {Words::tr("剩 %1:%2　%3 前").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0')).arg(clock),
                Lateness::Soon};
    }
    QString day;
    if (ahead == 0)
        day = Words::tr("今天");
    else if (ahead == 1)
        day = Words::tr("明天");
    else if (ahead < 7) {
        day = ui::words::weekdayText(local.date()) + u' ' + dayText(local.date(), today);
    } else
        day = dayText(local.date(), today);
    if (wholeDay)
        return {day, Lateness::None};
    return {day + u' ' + clock, left <= Day ? Lateness::Soon : Lateness::None};
}

} // namespace ui::common
