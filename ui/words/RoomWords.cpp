// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/RoomWords.h"

#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;
using namespace core::counselling;

namespace ui::words
{

namespace
{

const QString TimeFormat = u"HH:mm"_s;

QString weekdayName(int weekday)
{
    return weekdayText(QDate(2026, 1, 4).addDays(weekday)); // the 5th of January 2026 was a Monday
}

QString spansText(const QList<TimeSpan> &spans)
{
    QStringList texts;
    for (const TimeSpan &one : spans)
        texts.append(timeSpanText(one));
    return texts.join(u"　"_s);
}

} // namespace

QString appointmentStateText(AppointmentState state)
{
    switch (state) {
    case AppointmentState::Booked:
        return Words::tr("已约");
    case AppointmentState::Kept:
        return Words::tr("来了");
    case AppointmentState::NoShow:
        return Words::tr("没有来");
    case AppointmentState::Cancelled:
        return Words::tr("已取消");
    case AppointmentState::LateCancelled:
        return Words::tr("临时取消");
    }
    return {};
}

QString visitorText(Visitor visitor)
{
    return visitor == Visitor::Student ? Words::tr("学生", "visitor") : Words::tr("监护人", "visitor");
}

QString calledOffText(CalledOffBy by)
{
    switch (by) {
    case CalledOffBy::Student:
        return Words::tr("学生取消");
    case CalledOffBy::Guardian:
        return Words::tr("监护人取消");
    case CalledOffBy::Counsellor:
        return Words::tr("辅导教师取消");
    case CalledOffBy::School:
        return Words::tr("学校有别的安排");
    }
    return {};
}

QString foundText(Found found)
{
    switch (found) {
    case Found::Seen:
        return Words::tr("见到了本人");
    case Found::Spoken:
        return Words::tr("和本人通了话");
    case Found::SeenByStaff:
        return Words::tr("有老师见到了本人");
    }
    return {};
}

QString timeSpanText(const TimeSpan &span)
{
    return u"%1–%2"_s.arg(span.begun.toString(TimeFormat), span.ended.toString(TimeFormat));
}

QString slotText(const Slot &slot)
{
    return u"%1 %2 %3"_s.arg(slot.day.toString(Qt::ISODate), weekdayText(slot.day), timeSpanText(slot.span));
}

QString appointmentLine(const AppointmentRow &row)
{
    const Appointment &one = row.appointment;
    const QString place = u"%1　%2　%3"_s.arg(slotText(one.slot), one.room, one.counsellorName);
    if (row.withheld)
        return Words::tr("%1　占用").arg(place);
    QString line = u"%1　%2　%3"_s.arg(place, studentLine(row.student), appointmentStateText(one.state));
    if (one.visitor == Visitor::Guardian)
        line = Words::tr("%1　监护人来").arg(line);
    if (one.found)
        line = u"%1　%2"_s.arg(line, foundText(*one.found));
    return line;
}

QString appointmentOpenText(const QString &word)
{
    static const QMap<QString, QString> texts{
        {u"counsellor_suspected"_s, Words::tr("这名老师不能约这名学生，请换一名辅导教师")},
        {u"ask_home"_s, Words::tr("约监护人以前，先在预警里回答「家里会不会有人牵涉」")},
        {u"home_involved"_s, Words::tr("家里可能有人牵涉，不能约监护人；请找安全的监护人或民政部门")},
        {u"outside_hours"_s, Words::tr("那时辅导室不开放；确实要约，请注明在开放时间以外")},
        {u"room_used"_s, Words::tr("有房间不在名单里了，可是还有预约；请先把那些预约移到别的房间")},
        {u"settled"_s, Words::tr("这个预约已经办过了，不能再改；标错了可以改回「已约」")},
        {u"begun"_s, Words::tr("约好的时间已经到了：请记「来了」或「没有来」，不能再改时间，也不能记成来的人取消")},
        {u"not_begun"_s, Words::tr("还没有到预约的时间")},
        {u"booked"_s, Words::tr("这个预约本来就是「已约」")},
        {u"has_session"_s, Words::tr("已经从这个预约开始写记录了，不能改回")},
        {u"not_missed"_s, Words::tr("只有「没有来」的预约才要找人")},
    };
    return texts.value(word, word);
}

QString clashText(const core::Error &error)
{
    const auto value = [&](const QString &key) { return error.context.value(key).toString(); };
    const QString when = u"%1 %2–%3"_s.arg(value(u"day"_s), value(u"begun"_s), value(u"ended"_s));
    const QString what = value(u"what"_s);
    const QString student = value(u"student"_s);
    if (what == u"student")
        return Words::tr("%1 %2 已经约了%3（%4）。没有改动任何东西。请换一个时间。")
            .arg(student.isEmpty() ? Words::tr("这名学生") : student, when, value(u"counsellor"_s), value(u"room"_s));
    if (what == u"counsellor")
        return Words::tr("%1 %2 已经有预约（%3）。没有改动任何东西。请换一个时间，或换一名老师。")
            .arg(value(u"counsellor"_s), when, value(u"room"_s));
    return Words::tr("%1 %2 已经约出去了（%3）。没有改动任何东西。请换一个时间，或换一个房间。")
        .arg(value(u"room"_s), when, value(u"counsellor"_s));
}

QStringList skippedTexts(const QList<SkippedDay> &skipped)
{
    QStringList texts;
    for (const SkippedDay &one : skipped) {
        const QString day = one.day.toString(Qt::ISODate);
        texts.append(one.holiday ? Words::tr("跳过 %1（放假）").arg(day) : Words::tr("跳过 %1（那时辅导室不开放）").arg(day));
    }
    return texts;
}

QString specialDayText(const SpecialDay &one)
{
    const QString day = one.day.toString(Qt::ISODate);
    return one.open.isEmpty() ? Words::tr("%1　不开放").arg(day) : Words::tr("%1　开放 %2").arg(day, spansText(one.open));
}

QStringList roomPlanLines(const RoomPlan &plan)
{
    QStringList lines;
    if (plan.revision == 0)
        lines.append(Words::tr("还没有设定，下面是建议的时间。"));
    lines.append(Words::tr("房间：%1").arg(plan.rooms.join(u"　"_s)));
    QMap<int, QList<TimeSpan>> hours;
    for (const OpenTime &one : plan.hours)
        hours[one.weekday].append(one.span);
    for (auto it = hours.cbegin(); it != hours.cend(); ++it)
        lines.append(Words::tr("%1　开放 %2").arg(weekdayName(it.key()), spansText(it.value())));
    for (const SpecialDay &one : plan.days)
        lines.append(specialDayText(one));
    for (const DutyTime &one : plan.duty)
        lines.append(Words::tr("%1　%2 值班 %3").arg(
            one.weekday > 0 ? weekdayName(one.weekday) : one.day.toString(Qt::ISODate), timeSpanText(one.span), one.person));
    for (const int weekday : weekdaysWithoutHours(plan))
        lines.append(Words::tr("%1没有开放时间；辅导室原则上每个上学日都开放").arg(weekdayName(weekday)));
    for (const OpenTime &one : unmanned(plan))
        lines.append(Words::tr("%1 %2 没有人值班").arg(weekdayName(one.weekday), timeSpanText(one.span)));
    return lines;
}

QString roomDutyText(const QString &step)
{
    static const QMap<QString, QString> texts{
        {u"appointment:missed"_s, Words::tr("约好辅导没有来：找到人，确认平安")},
        {u"appointment:unmarked"_s, Words::tr("约好辅导没有记来没来：没有来就找人")},
        {u"appointment:move"_s, Words::tr("这个预约不能照原样进行：改约或取消")},
    };
    return texts.value(step, step);
}

QString roomDutyHelp(const QString &step)
{
    if (step == u"appointment:unmarked")
        return Words::tr("在辅导的周历里办：按 Enter 打开，记下来了还是没有来。");
    if (step == u"appointment:move")
        return Words::tr("在辅导的周历里办：按 Enter 打开，看为什么，再改约或取消。");
    return Words::tr("在辅导的周历里办：按 Enter 打开，记下怎样找到了人就办结。");
}

} // namespace ui::words
