// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/AppointmentService.h"
#include "core/students/CalendarService.h"
#include "tests/core/counselling/SessionVault.h"

namespace tests {

using AppointmentId = core::Id<Appointment>;

inline TimeSpan span(int hour, int minute, int minutes = 45)
{
    return {QTime(hour, minute), QTime(hour, minute).addSecs(minutes * 60)};
}

/// A session vault in whose jobs appointments are made; today is Wednesday 2026-11-25, and it is 8 in the morning.
class RoomVault : public SessionVault
{
public:
    RoomVault() { at(QDate(2026, 11, 25), QTime(8, 0)); }

    /// The clock of the wall.
    void at(const QDate &day, const QTime &time) { clock->set(QDateTime(day, time).toUTC()); }
    /// Runs call(AppointmentService &, CounsellingService &) as one job.
    template <typename Call> auto room(const Asker &who, Call call)
    {
        return store()
            .run(who.viewer,
                 [call, &who](core::storage::Connection &db) {
                     const core::students::StudentService students(db, core::students::Stage::Junior);
                     const AlertService alerts(db, students, context());
                     AlertIntake intake(db, context());
                     CounsellingService sessions(db, students, intake, who.keys);
                     AppointmentService appointments(db, students, alerts);
                     return call(appointments, sessions);
                 })
            .takeResult();
    }
    AppointmentWish wish(const Asker &with, const QDate &day, const TimeSpan &when, int student = 0)
    {
        AppointmentWish one;
        one.student = this->student(student);
        one.counsellor = with.viewer.user;
        one.counsellorName = with.viewer.name;
        one.room = u"个别辅导室"_s;
        one.slot = {day, when};
        return one;
    }
    core::Result<Booked> book(const Asker &who, const AppointmentWish &one, int times = 1)
    {
        return room(who, [=](AppointmentService &a, CounsellingService &) { return a.book(one, times); });
    }
    core::Result<AppointmentRow> show(const Asker &who, const AppointmentId &id)
    {
        return room(who, [=](AppointmentService &a, CounsellingService &) { return a.open(id); });
    }
    /// `act`, a callable (AppointmentService &, id, revision), on it as it stands.
    template <typename Act> auto change(const Asker &who, const AppointmentId &id, Act act)
    {
        const qint64 revision = valueOf(show(*counsellor, id)).appointment.revision;
        return room(who, [=](AppointmentService &a, CounsellingService &) { return act(a, id, revision); });
    }
    core::Result<> miss(const AppointmentId &id)
    {
        return change(*counsellor, id, [](AppointmentService &a, const auto &one, qint64 r) { return a.miss(one, r); });
    }
    QList<RoomDuty> missedDuties(const Asker &who)
    {
        return valueOf(room(who, [](AppointmentService &a, CounsellingService &) { return a.duties(0); }));
    }
    RoomWeek week(const Asker &who, const QDate &first)
    {
        return valueOf(room(who, [=](AppointmentService &a, CounsellingService &) { return a.week(first, first.addDays(6)); }));
    }
    void importCalendar()
    {
        valueOf(run([](core::storage::Connection &db) {
            return core::students::CalendarService(db).importCalendar(readFile(dataFile(u"calendar/school-2026.json"_s)));
        }));
    }
};

} // namespace tests
