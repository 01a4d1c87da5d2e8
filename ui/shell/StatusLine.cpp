// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "ui/common/Theme.h"
#include "ui/words/CaseWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;
using ui::common::Text;
using ui::common::Theme;

namespace ui::shell
{

namespace
{
constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr int Height = 26;
} // namespace

QString ageText(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = std::max<qint64>(0, then.secsTo(now));
    if (seconds < Minute)
        return StatusLine::tr("刚才");
    if (seconds < Hour)
        return StatusLine::tr("%1 分钟前").arg(seconds / Minute);
    if (seconds < Day)
        return StatusLine::tr("%1 小时前").arg(seconds / Hour);
    return StatusLine::tr("%1 天前").arg(seconds / Day);
}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_backup(new QPushButton)
    , m_clock(new QLabel)
    , m_network(new QLabel(tr("数据只在这台电脑上，不联网")))
    , m_idle(new QLabel)
    , m_job(new QLabel)
    , m_stop(new QPushButton(tr("停止")))
    , m_day(new QLabel)
{
    setObjectName(u"statusLine"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_clock->setProperty("kind", u"late"_s);
    setAccessibleName(tr("状态行"));
    const QFont font = Theme::font(Text::Caption);
    setFixedHeight(std::max(Height, QFontMetrics(font).height() + 8));
    m_backup->setToolTip(tr("现在备份"));
    m_stop->setAccessibleName(tr("停止正在做的事"));
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(12, 0, 16, 0);
    all->setSpacing(18);
    for (QWidget *part : std::initializer_list<QWidget *>{m_clock, m_backup, m_network, m_idle, m_job, m_stop}) {
        part->setFont(font);
        all->addWidget(part);
    }
    all->addStretch();
    m_day->setFont(font);
    all->addWidget(m_day);
    connect(m_backup, &QPushButton::clicked, this, &StatusLine::backupRequested);
    connect(m_stop, &QPushButton::clicked, this, &StatusLine::stopRequested);
    clear();
}

void StatusLine::setBackup(const std::optional<QDateTime> &last, const QDateTime &now, const QString &warning)
{
    QString words = tr("还没有备份");
    QString age = u"late"_s;
    if (last) {
        const qint64 seconds = last->secsTo(now);
        if (seconds > 3 * Day) {
            words = tr("%1 天没有备份").arg(seconds / Day);
        } else {
            words = tr("已备份 · %1").arg(ageText(*last, now));
            age = seconds < Day ? u"good"_s : u"some"_s;
        }
    }
    if (!warning.isEmpty() && age != u"late"_s) {
        words = warning;
        age = u"late"_s;
    }
    m_backup->setText(words);
    m_backup->setAccessibleName(tr("%1，按下现在备份").arg(words));
    m_backup->setProperty("age", age);
    m_backup->style()->unpolish(m_backup);
    m_backup->style()->polish(m_backup);
    m_backup->show();
}

void StatusLine::setClockBehind(const std::optional<QDateTime> &newest)
{
    m_clock->setVisible(newest.has_value());
    m_clock->setText(newest ? tr("本机时钟早于最近的记录（%1），时限不准，请先校准").arg(
                                  newest->toLocalTime().toString(u"MM-dd HH:mm"_s))
                            : QString());
    m_clock->setAccessibleName(m_clock->text());
    m_network->setVisible(!newest); // both do not fit
}

void StatusLine::setIdleMinutes(int minutes)
{
    m_idle->setText(minutes > 0 ? tr("%1 分钟无操作自动锁定").arg(minutes) : tr("不会自动锁定"));
    m_idle->show();
}

void StatusLine::setDay(const QDate &day, std::optional<int> teachingWeek)
{
    QString text = day.toString(u"yyyy-MM-dd"_s) + u' ' + ui::words::weekdayText(day);
    if (teachingWeek)
        text += *teachingWeek > 0 ? tr(" · 第 %1 教学周").arg(*teachingWeek) : tr(" · 假期");
    m_day->setText(text);
}

void StatusLine::setJob(const QString &what, qint64 done, qint64 total)
{
    m_job->setText(total > 0 ? tr("%1 %2 / %3").arg(what).arg(done).arg(total) : what);
    m_job->show();
    m_stop->show();
}

void StatusLine::clearJob()
{
    m_job->clear();
    m_job->hide();
    m_stop->hide();
}

void StatusLine::clear()
{
    clearJob();
    setClockBehind({});
    m_backup->setText({});
    m_backup->setAccessibleName(tr("备份"));
    m_backup->hide();
    m_idle->clear();
    m_idle->hide();
    m_day->clear();
    for (QLabel *label : {m_idle, m_job, m_day})
        label->setAccessibleName({});
}

} // namespace ui::shell
