// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/MomentText.h"

#include "ui/words/Words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui::words
{

QString momentText(const QDateTime &instant)
{
    return instant.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QDateTime momentIn(const QString &text, const QDateTime &now)
{
    QString words = text.simplified();
    words.replace(u'：', u':'); // as typed with a Chinese keyboard
    const QDate today = now.toLocalTime().date();
    if (const QTime time = QTime::fromString(words, u"H:mm"_s); time.isValid())
        return QDateTime(today, time, Qt::LocalTime).toUTC();
    if (const QDateTime whole = QDateTime::fromString(words, u"yyyy-M-d H:mm"_s); whole.isValid())
        return whole.toUTC();
    for (const int year : {today.year(), today.year() - 1}) {
        const QDateTime moment = QDateTime::fromString(u"%1-%2"_s.arg(year).arg(words), u"yyyy-M-d H:mm"_s);
        if (moment.isValid() && moment.date() <= today)
            return moment.toUTC();
    }
    return {};
}

QString lateText(const QDateTime &due, const QDateTime &now)
{
    constexpr qint64 Minutes = 60 * 1000;
    constexpr qint64 Hours = 60 * Minutes;
    constexpr qint64 Days = 24 * Hours;
    const qint64 late = due.msecsTo(now);
    if (late < Hours)
        return Words::tr("逾期 %1 分").arg(std::max<qint64>(1, late / Minutes));
    if (late < Days)
        return Words::tr("逾期 %1 小时").arg(late / Hours);
    return Words::tr("逾期 %1 天").arg(late / Days);
}

} // namespace ui::words
