// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoRoom.h"

#include "core/counselling/RoomRules.h"
#include "tests/ui/DemoCases.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::counselling;
using ui::counselling::RoomPerson;
using ui::counselling::RoomSource;

namespace tests
{

namespace
{

const QDate Monday(2026, 11, 23);

template <typename T> core::Id<T> idOf(const QString &text)
{
    return core::Id<T>(QUuid::createUuidV5(QUuid(), text));
}

RoomPerson person(const QString &name)
{
    return {idOf<core::security::User>(name), name};
}

RoomPlan demoPlan()
{
    RoomPlan plan;
    plan.revision = 2;
    plan.rooms = {u"个别辅导室"_s, u"团体活动室"_s};
    for (int weekday = 1; weekday <= 5; ++weekday) {
        plan.hours.append({weekday, {QTime(8, 0), QTime(12, 0)}});
        plan.hours.append({weekday, {QTime(14, 0), QTime(18, 0)}});
        plan.duty.append({weekday, {}, {QTime(8, 0), QTime(12, 0)}, u"李静怡"_s});
        plan.duty.append({weekday, {}, {QTime(14, 0), QTime(18, 0)}, u"何老师"_s});
    }
    return plan;
}

AppointmentRow rowOf(const QString &student, int day, const QTime &begun, int minutes, AppointmentState state, const QString &counsellor)
{
    AppointmentRow row;
    row.student = demoStudentNamed(student);
    row.mine = counsellor == u"李静怡"_s;
    Appointment &one = row.appointment;
    one.id = idOf<Appointment>(student + QString::number(day));
    one.revision = 3;
    one.student = row.student.id;
    one.counsellor = person(counsellor).id;
    one.counsellorName = counsellor;
    one.room = row.mine ? u"个别辅导室"_s : u"团体活动室"_s;
    one.slot = {Monday.addDays(day), {begun, begun.addSecs(minutes * 60)}};
    one.state = state;
    return row;
}

RoomWeek weekOf(const RoomCalls &calls, const QDate &first, const QDate &last)
{
    RoomWeek week;
    week.plan = calls.plan;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const bool school = day.dayOfWeek() <= 5 && day != QDate(2027, 1, 1);
        week.days.append({day, school, openTimes(calls.plan, day, school), onDuty(calls.plan, day)});
    }
    for (const AppointmentRow &row : calls.appointments) {
        if (row.appointment.slot.day >= first && row.appointment.slot.day <= last)
            week.appointments.append(row);
    }
    return week;
}

} // namespace

RoomSource demoRoom(RoomCalls &calls)
{
    calls.plan = demoPlan();
    calls.appointments = {rowOf(u"林嘉树"_s, 0, QTime(10, 0), 45, AppointmentState::Kept, u"李静怡"_s),
                          rowOf(u"周可欣"_s, 1, QTime(14, 0), 45, AppointmentState::NoShow, u"李静怡"_s),
                          rowOf(u"陈一诺"_s, 2, QTime(10, 0), 45, AppointmentState::Booked, u"李静怡"_s),
                          rowOf(u"方可"_s, 2, QTime(10, 45), 30, AppointmentState::Booked, u"李静怡"_s),
                          rowOf(u"罗紫涵"_s, 3, QTime(15, 0), 60, AppointmentState::Booked, u"李静怡"_s),
                          rowOf(u"马骁"_s, 2, QTime(16, 0), 45, AppointmentState::Booked, u"何老师"_s)};
    calls.appointments[1].appointment.missedLevel = 3;
    calls.appointments[4].appointment.visitor = Visitor::Guardian;
    calls.appointments[4].appointment.series = calls.appointments.at(4).appointment.id;
    AppointmentRow &others = calls.appointments[5];
    others.withheld = true;
    others.student = {};
    RoomCalls *kept = &calls;
    RoomSource source;
    source.clock = demoClock();
    source.me = person(u"李静怡"_s);
    source.maySetUp = true;
    source.mayBookOthers = true;
    source.people = [] { return ready(QList<RoomPerson>{person(u"李静怡"_s), person(u"何老师"_s)}); };
    source.week = [kept](const QDate &first, const QDate &last) {
        kept->calls.append(u"week "_s + first.toString(Qt::ISODate));
        return ready(weekOf(*kept, first, last));
    };
    source.open = [kept](const RoomSource::AppointmentId &id) {
        for (const AppointmentRow &row : std::as_const(kept->appointments)) {
            if (row.appointment.id == id)
                return ready(row);
        }
        return QtFuture::makeReadyFuture(core::Result<AppointmentRow>(core::fail(core::ErrorCode::NotFound)));
    };
    const auto answered = [kept](const QString &what, const RoomSource::AppointmentId &id) {
        kept->calls.append(u"%1 %2"_s.arg(what, id.toString()));
        return QtFuture::makeReadyFuture(kept->answer);
    };
    source.book = [kept](const AppointmentWish &wish, int times) {
        kept->calls.append(u"book %1"_s.arg(times));
        kept->wish = wish;
        if (!kept->answer)
            return QtFuture::makeReadyFuture(core::Result<Booked>(core::fail(kept->answer.error())));
        Booked booked;
        for (int i = 0; i < times; ++i)
            booked.made.append(idOf<Appointment>(u"new%1"_s.arg(i)));
        booked.skipped = kept->skipped;
        return ready(booked);
    };
    source.move = [kept, answered](const RoomSource::AppointmentId &id, qint64, const AppointmentWish &wish) {
        kept->wish = wish;
        return answered(u"move"_s, id);
    };
    source.callOff = [kept, answered](const RoomSource::AppointmentId &id, qint64, CalledOffBy by, bool rest) {
        answered(u"cancel %1 %2"_s.arg(calledOffName(by)).arg(rest), id);
        return kept->answer ? ready(1) : QtFuture::makeReadyFuture(core::Result<int>(core::fail(kept->answer.error())));
    };
    source.keep = [answered](const RoomSource::AppointmentId &id, qint64) { return answered(u"keep"_s, id); };
    source.miss = [answered](const RoomSource::AppointmentId &id, qint64) { return answered(u"miss"_s, id); };
    source.restore = [answered](const RoomSource::AppointmentId &id, qint64) { return answered(u"restore"_s, id); };
    source.find = [answered](const RoomSource::AppointmentId &id, qint64, Found how) {
        return answered(u"find "_s + foundName(how), id);
    };
    source.beginNote = [kept, answered](const RoomSource::AppointmentId &id, qint64) {
        answered(u"note"_s, id);
        return kept->answer ? ready(idOf<Session>(u"林嘉树4"_s))
                            : QtFuture::makeReadyFuture(core::Result<core::Id<Session>>(core::fail(kept->answer.error())));
    };
    source.savePlan = [kept](const RoomPlan &plan) {
        kept->calls.append(u"plan"_s);
        if (kept->answer)
            kept->plan = plan;
        return QtFuture::makeReadyFuture(kept->answer);
    };
    source.findStudents = [](const QString &) { return ready(demoStudents()); };
    return source;
}

} // namespace tests
