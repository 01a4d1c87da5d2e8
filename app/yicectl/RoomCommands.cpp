// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"

#include "core/workspace/CounsellingRoom.h"
#include "ui/words/RoomWords.h"
#include "ui/words/Words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::counselling;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;
using core::workspace::CounsellingRoom;

namespace yicectl
{

namespace
{

QJsonArray gapsJson(const RoomPlan &plan)
{
    QJsonArray gaps;
    for (const OpenTime &one : unmanned(plan))
        gaps.append(QJsonObject{{u"weekday"_s, one.weekday},
                                {u"begun"_s, one.span.begun.toString(u"HH:mm"_s)},
                                {u"ended"_s, one.span.ended.toString(u"HH:mm"_s)}});
    return gaps;
}

Reply replyOf(const RoomPlan &plan)
{
    QJsonArray without;
    for (const int weekday : weekdaysWithoutHours(plan))
        without.append(weekday);
    return {{{u"plan"_s, toJson(plan)},
             {u"revision"_s, plan.revision},
             {u"proposed"_s, plan.revision == 0},
             {u"weekdaysWithoutHours"_s, without},
             {u"unmanned"_s, gapsJson(plan)}},
            ui::words::roomPlanLines(plan).join(u'\n')};
}

/// 「08:00-12:00,14:00-17:30」. Usage naming `option`.
Result<QList<TimeSpan>> spansOf(const QString &text, const QString &option)
{
    QList<TimeSpan> spans;
    for (const QString &one : text.split(u',', Qt::SkipEmptyParts)) {
        const TimeSpan span{QTime::fromString(one.section(u'-', 0, 0).trimmed(), u"HH:mm"_s),
                            QTime::fromString(one.section(u'-', 1).trimmed(), u"HH:mm"_s)};
        if (!span.isValid())
            return wrongValue(option);
        spans.append(span);
    }
    return spans;
}

/// 「1-5」 or 「1,3」. Usage naming `option`.
Result<QList<int>> weekdaysOf(const QString &text, const QString &option)
{
    QList<int> weekdays;
    for (const QString &one : text.split(u',', Qt::SkipEmptyParts)) {
        const int first = one.section(u'-', 0, 0).toInt();
        const int last = one.contains(u'-') ? one.section(u'-', 1).toInt() : first;
        if (first < 1 || last > 7 || first > last)
            return wrongValue(option);
        for (int weekday = first; weekday <= last; ++weekday)
            weekdays.append(weekday);
    }
    return weekdays;
}

/// Changes the plan as `change`, a callable Result<>(RoomPlan &), says, where it stands as it was read.
template <typename Change> Result<Reply> changing(const Arguments &arguments, Change change)
{
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        CounsellingRoom room(areas);
        YICE_ASSIGN(RoomPlan plan, room.appointments.plan());
        if (arguments.has(u"revision"_s))
            plan.revision = arguments.value(u"revision"_s).toLongLong();
        YICE_TRY(change(plan));
        YICE_TRY(room.appointments.savePlan(plan));
        YICE_ASSIGN(const RoomPlan now, room.appointments.plan());
        return replyOf(now);
    });
}

Result<Reply> show(const Arguments &arguments)
{
    return inVault(arguments, [](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const RoomPlan plan, CounsellingRoom(areas).appointments.plan());
        return replyOf(plan);
    });
}

Result<Reply> places(const Arguments &arguments)
{
    YICE_ASSIGN(const QString names, arguments.required(u"set"_s));
    return changing(arguments, [&](RoomPlan &plan) -> Result<> {
        plan.rooms = names.split(u',', Qt::SkipEmptyParts);
        return {};
    });
}

/// 「1-5 08:00-12:00,14:00-18:00;6 09:00-11:00」
Result<Reply> hours(const Arguments &arguments)
{
    const QString set = u"set"_s;
    YICE_ASSIGN(const QString text, arguments.required(set));
    QList<OpenTime> hours;
    for (const QString &one : text.split(u';', Qt::SkipEmptyParts)) {
        const QStringList parts = one.simplified().split(u' ');
        if (parts.size() != 2)
            return wrongValue(set);
        YICE_ASSIGN(const auto weekdays, weekdaysOf(parts.at(0), set));
        YICE_ASSIGN(const auto spans, spansOf(parts.at(1), set));
        for (const int weekday : weekdays) {
            for (const TimeSpan &span : spans)
                hours.append({weekday, span});
        }
    }
    return changing(arguments, [&](RoomPlan &plan) -> Result<> {
        plan.hours = hours;
        return {};
    });
}

Result<Reply> day(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"DAY"_s));
    const QDate day = QDate::fromString(word, Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorCode::Usage, word, {{u"reason"_s, u"value"_s}});
    const bool drop = arguments.has(u"drop"_s);
    if (!drop && !arguments.has(u"closed"_s)) {
        YICE_TRY(arguments.required(u"times"_s));
    }
    YICE_ASSIGN(const auto spans, spansOf(arguments.value(u"times"_s), u"times"_s));
    return changing(arguments, [&](RoomPlan &plan) -> Result<> {
        plan.days.removeIf([&](const SpecialDay &one) { return one.day == day; });
        if (!drop)
            plan.days.append({day, spans});
        return {};
    });
}

/// 「1-5 08:00-18:00 李老师;2026-12-01 08:00-12:00 王老师」
Result<Reply> duty(const Arguments &arguments)
{
    const QString set = u"set"_s;
    YICE_ASSIGN(const QString text, arguments.required(set));
    QList<DutyTime> duty;
    for (const QString &one : text.split(u';', Qt::SkipEmptyParts)) {
        const QString line = one.simplified();
        const QString when = line.section(u' ', 0, 0);
        const QString person = line.section(u' ', 2);
        YICE_ASSIGN(const auto spans, spansOf(line.section(u' ', 1, 1), set));
        const QDate day = QDate::fromString(when, Qt::ISODate);
        QList<int> weekdays{0};
        if (!day.isValid()) {
            YICE_ASSIGN(weekdays, weekdaysOf(when, set));
        }
        if (spans.isEmpty() || weekdays.isEmpty() || person.isEmpty())
            return wrongValue(set);
        for (const int weekday : std::as_const(weekdays)) {
            for (const TimeSpan &span : spans)
                duty.append({weekday, day, span, person});
        }
    }
    return changing(arguments, [&](RoomPlan &plan) -> Result<> {
        plan.duty = duty;
        return {};
    });
}

} // namespace

QList<Command> roomCommands()
{
    const QString set = u"set"_s;
    const QString revision = u"revision"_s;
    return {{u"room show"_s, {}, {}, show},
            {u"room places"_s, Words::tr("--set 房间,房间"), {set, revision}, places},
            {u"room hours"_s, u"--set \"1-5 08:00-12:00,14:00-18:00;6 09:00-11:00\""_s, {set, revision}, hours},
            {u"room day"_s, u"DAY --times 09:00-11:00 | --closed | --drop"_s, {u"times"_s, u"closed"_s, u"drop"_s, revision}, day},
            {u"room duty"_s, Words::tr("--set \"1-5 08:00-18:00 姓名;2026-12-01 08:00-12:00 姓名\""), {set, revision}, duty}};
}

} // namespace yicectl
