// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"

#include "core/workspace/CounsellingRoom.h"
#include "ui/words/RoomWords.h"
#include "ui/words/Words.h"

#include <QJsonArray>

#include <algorithm>

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

using AppointmentId = core::Id<Appointment>;
constexpr int SecondsAMinute = 60;
constexpr int DaysShown = 14;

template <typename T> QJsonValue idJson(const core::Id<T> &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

QJsonObject toJson(const AppointmentRow &row)
{
    const Appointment &one = row.appointment;
    QJsonObject object{{u"id"_s, one.id.toString()},
                       {u"day"_s, one.slot.day.toString(Qt::ISODate)},
                       {u"begun"_s, one.slot.span.begun.toString(u"HH:mm"_s)},
                       {u"ended"_s, one.slot.span.ended.toString(u"HH:mm"_s)},
                       {u"room"_s, one.room},
                       {u"counsellor"_s, one.counsellorName},
                       {u"mine"_s, row.mine},
                       {u"withheld"_s, row.withheld}};
    if (row.withheld)
        return object;
    const QJsonObject more{{u"revision"_s, one.revision},
                           {u"student"_s, studentJson(row.student)},
                           {u"visitor"_s, visitorName(one.visitor)},
                           {u"source"_s, sourceName(one.source)},
                           {u"state"_s, appointmentStateName(one.state)},
                           {u"faults"_s, QJsonArray::fromStringList(row.faults)},
                           {u"calledOffBy"_s, one.calledOffBy ? QJsonValue(calledOffName(*one.calledOffBy)) : QJsonValue()},
                           {u"series"_s, idJson(one.series)},
                           {u"follows"_s, idJson(one.follows)},
                           {u"session"_s, idJson(one.session)},
                           {u"settled"_s, instantJson(one.settled)},
                           {u"settledBy"_s, one.settledBy},
                           {u"found"_s, one.found ? QJsonValue(foundName(*one.found)) : QJsonValue()},
                           {u"made"_s, instantJson(one.made)},
                           {u"madeBy"_s, one.madeBy}};
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Result<Reply> shown(CounsellingRoom &room, const AppointmentId &id)
{
    YICE_ASSIGN(const AppointmentRow row, room.appointments.open(id));
    return Reply{{{u"appointment"_s, toJson(row)}}, ui::words::appointmentLine(row)};
}

/// `act`, a callable Result<>(CounsellingRoom &, id, revision), on the appointment that is named; then shows it.
template <typename Act> Result<Reply> onAppointment(const Arguments &arguments, Act act)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"APPOINTMENT"_s));
    YICE_ASSIGN(const auto id, idFrom<Appointment>(word));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        CounsellingRoom room(areas);
        qint64 revision = arguments.value(u"revision"_s).toLongLong();
        if (!arguments.has(u"revision"_s)) {
            YICE_ASSIGN(const AppointmentRow row, room.appointments.open(id));
            revision = row.appointment.revision;
        }
        YICE_TRY(act(room, id, revision));
        return shown(room, id);
    });
}

/// The options of a time over what stands in `wish`.
Result<> takeSlot(const Arguments &arguments, AppointmentWish &wish)
{
    YICE_ASSIGN(wish.slot.day, dayOption(arguments, u"day"_s, wish.slot.day));
    TimeSpan &span = wish.slot.span;
    int minutes = static_cast<int>(span.begun.secsTo(span.ended)) / SecondsAMinute;
    if (arguments.has(u"minutes"_s)) {
        bool number = false;
        minutes = arguments.value(u"minutes"_s).toInt(&number);
        if (!number || minutes < 1 || minutes > MostMinutes)
            return wrongValue(u"minutes"_s);
    }
    if (arguments.has(u"at"_s)) {
        span.begun = QTime::fromString(arguments.value(u"at"_s), u"HH:mm"_s);
        if (!span.begun.isValid())
            return wrongValue(u"at"_s);
    }
    span.ended = span.begun.addSecs(minutes * SecondsAMinute);
    wish.room = arguments.value(u"room"_s, wish.room);
    wish.outsideHours = arguments.has(u"outside"_s);
    return {};
}

Result<> takeCounsellor(const Arguments &arguments, const QList<core::workspace::Colleague> &people, AppointmentWish &wish)
{
    if (!arguments.has(u"counsellor"_s))
        return {};
    const QString name = arguments.value(u"counsellor"_s);
    const auto found = std::find_if(people.begin(), people.end(), [&](const auto &one) { return one.name == name; });
    if (found == people.end())
        return fail(ErrorCode::NotFound, name, {{u"id"_s, name}});
    wish.counsellor = found->id;
    wish.counsellorName = found->name;
    return {};
}

Result<Reply> book(const Arguments &arguments, const QList<core::workspace::Colleague> &people, Areas &areas, const QString &word)
{
    CounsellingRoom room(areas);
    YICE_ASSIGN(const RoomTable table, shippedRoomTable());
    YICE_ASSIGN(const RoomPlan plan, room.appointments.plan());
    AppointmentWish wish;
    YICE_ASSIGN(wish.student, studentOf(areas, word));
    wish.counsellor = areas.db.viewer().user;
    wish.counsellorName = areas.db.viewer().name;
    wish.room = plan.rooms.first();
    wish.slot.span = {QTime(0, 0), QTime(0, 0).addSecs(table.slotMinutes * SecondsAMinute)};
    YICE_TRY(takeSlot(arguments, wish));
    YICE_TRY(takeCounsellor(arguments, people, wish));
    YICE_ASSIGN(wish.visitor, visitorFromName(arguments.value(u"visitor"_s, u"student"_s)));
    YICE_ASSIGN(wish.source, sourceFromName(arguments.value(u"source"_s, u"self"_s)));
    if (arguments.has(u"follows"_s)) {
        YICE_ASSIGN(wish.follows, idFrom<Appointment>(arguments.value(u"follows"_s)));
    }
    bool number = false;
    const int times = arguments.value(u"times"_s, u"1"_s).toInt(&number);
    if (!number)
        return wrongValue(u"times"_s);
    YICE_ASSIGN(const Booked booked, room.appointments.book(wish, times));
    QJsonArray made;
    QStringList lines;
    for (const AppointmentId &id : booked.made) {
        YICE_ASSIGN(const AppointmentRow row, room.appointments.open(id));
        made.append(toJson(row));
        lines.append(ui::words::appointmentLine(row));
    }
    QJsonArray skipped;
    for (const SkippedDay &one : booked.skipped)
        skipped.append(QJsonObject{{u"day"_s, one.day.toString(Qt::ISODate)}, {u"why"_s, one.holiday ? u"holiday"_s : u"closed"_s}});
    lines += ui::words::skippedTexts(booked.skipped);
    return Reply{{{u"appointments"_s, made}, {u"skipped"_s, skipped}}, lines.join(u'\n')};
}

Result<Reply> add(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    YICE_TRY(arguments.required(u"day"_s));
    YICE_TRY(arguments.required(u"at"_s));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        YICE_ASSIGN(const auto people, core::workspace::colleagues(workspace));
        return inAreas(workspace, arguments, [&](Areas &areas) { return book(arguments, people, areas, word); });
    });
}

Result<Reply> move(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"APPOINTMENT"_s));
    YICE_ASSIGN(const auto id, idFrom<Appointment>(word));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        YICE_ASSIGN(const auto people, core::workspace::colleagues(workspace));
        return inAreas(workspace, arguments, [&](Areas &areas) -> Result<Reply> {
            CounsellingRoom room(areas);
            YICE_ASSIGN(const AppointmentRow row, room.appointments.open(id));
            const Appointment &one = row.appointment;
            AppointmentWish wish{one.student, one.counsellor, one.counsellorName, one.room, one.slot};
            YICE_TRY(takeSlot(arguments, wish));
            YICE_TRY(takeCounsellor(arguments, people, wish));
            const qint64 revision = arguments.has(u"revision"_s) ? arguments.value(u"revision"_s).toLongLong() : one.revision;
            YICE_TRY(room.appointments.move(id, revision, wish));
            return shown(room, id);
        });
    });
}

Result<Reply> list(const Arguments &arguments)
{
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        CounsellingRoom room(areas);
        QList<AppointmentRow> rows;
        if (arguments.has(u"student"_s)) {
            YICE_ASSIGN(const auto student, studentOf(areas, arguments.value(u"student"_s)));
            YICE_ASSIGN(rows, room.appointments.of(student));
        } else {
            YICE_ASSIGN(const QDate first, dayOption(arguments, u"from"_s, areas.db.clock().today()));
            YICE_ASSIGN(const QDate last, dayOption(arguments, u"to"_s, first.addDays(DaysShown)));
            YICE_ASSIGN(const RoomWeek week, room.appointments.week(first, last));
            rows = week.appointments;
        }
        QJsonArray all;
        QStringList lines;
        for (const AppointmentRow &row : std::as_const(rows)) {
            all.append(toJson(row));
            lines.append(u"%1　%2"_s.arg(row.appointment.id.toString(), ui::words::appointmentLine(row)));
        }
        lines.append(Words::tr("共 %1 个预约。").arg(rows.size()));
        return Reply{{{u"appointments"_s, all}}, lines.join(u'\n')};
    });
}

Result<Reply> show(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"APPOINTMENT"_s));
    YICE_ASSIGN(const auto id, idFrom<Appointment>(word));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        CounsellingRoom room(areas);
        return shown(room, id);
    });
}

Result<Reply> cancel(const Arguments &arguments)
{
    YICE_ASSIGN(const QString who, arguments.required(u"by"_s));
    YICE_ASSIGN(const CalledOffBy by, calledOffFromName(who));
    return onAppointment(arguments, [&](CounsellingRoom &room, const AppointmentId &id, qint64 revision) -> Result<> {
        YICE_TRY(room.appointments.callOff(id, revision, by, arguments.has(u"rest"_s)));
        return {};
    });
}

Result<Reply> noShow(const Arguments &arguments)
{
    return onAppointment(arguments, [](CounsellingRoom &room, const AppointmentId &id, qint64 revision) {
        return room.appointments.miss(id, revision);
    });
}

Result<Reply> kept(const Arguments &arguments)
{
    if (!arguments.has(u"begin"_s))
        return onAppointment(arguments, [](CounsellingRoom &room, const AppointmentId &id, qint64 revision) {
            return room.appointments.keep(id, revision);
        });
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"APPOINTMENT"_s));
    YICE_ASSIGN(const auto id, idFrom<Appointment>(word));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        CounsellingRoom room(areas);
        YICE_ASSIGN(const AppointmentRow row, room.appointments.open(id));
        const qint64 revision = arguments.has(u"revision"_s) ? arguments.value(u"revision"_s).toLongLong() : row.appointment.revision;
        YICE_TRY(room.appointments.beginNote(id, revision, areas.sessions));
        return shown(room, id);
    });
}

Result<Reply> restore(const Arguments &arguments)
{
    return onAppointment(arguments, [](CounsellingRoom &room, const AppointmentId &id, qint64 revision) {
        return room.appointments.restore(id, revision);
    });
}

Result<Reply> found(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, arguments.required(u"how"_s));
    YICE_ASSIGN(const Found how, foundFromName(word));
    return onAppointment(arguments, [&](CounsellingRoom &room, const AppointmentId &id, qint64 revision) {
        return room.appointments.find(id, revision, how);
    });
}

} // namespace

QList<Command> appointmentCommands()
{
    const QString revision = u"revision"_s;
    const QStringList slot{u"day"_s, u"at"_s, u"minutes"_s, u"room"_s, u"counsellor"_s, u"outside"_s};
    return {{u"appointment add"_s,
             Words::tr("STUDENT --day D --at HH:MM [--minutes N] [--room 房间] [--counsellor 姓名] [--visitor student|guardian] [--source S] [--times N] [--follows ID] [--outside]"),
             slot + QStringList{u"visitor"_s, u"source"_s, u"times"_s, u"follows"_s},
             add},
            {u"appointment list"_s, u"[--from D] [--to D] | --student STUDENT"_s, {u"from"_s, u"to"_s, u"student"_s}, list},
            {u"appointment show"_s, u"APPOINTMENT"_s, {}, show},
            {u"appointment move"_s,
             Words::tr("APPOINTMENT [--day D] [--at HH:MM] [--minutes N] [--room 房间] [--counsellor 姓名] [--outside]"),
             slot + QStringList{revision},
             move},
            {u"appointment cancel"_s, u"APPOINTMENT --by student|guardian|counsellor|school [--rest]"_s, {u"by"_s, u"rest"_s, revision}, cancel},
            {u"appointment noshow"_s, u"APPOINTMENT"_s, {revision}, noShow},
            {u"appointment kept"_s, u"APPOINTMENT [--begin]"_s, {u"begin"_s, revision}, kept},
            {u"appointment restore"_s, u"APPOINTMENT"_s, {revision}, restore},
            {u"appointment found"_s, u"APPOINTMENT --how seen|spoken|seen_by_staff"_s, {u"how"_s, revision}, found}};
}

} // namespace yicectl
