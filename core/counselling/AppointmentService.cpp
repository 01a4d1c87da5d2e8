// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/AppointmentService.h"

#include "core/alerts/CaseLevel.h"
#include "core/counselling/RoomTaken.h"
#include "core/counselling/SessionRepository.h"
#include "core/students/CalendarService.h"
#include "core/students/OwnStudents.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::counselling
{

namespace
{

constexpr int SecondsAMinute = 60;

tl::unexpected<Error> unmet(const QStringList &open)
{
    return fail(ErrorCode::ConditionsUnmet, u"appointment"_s, {{u"open"_s, open}});
}

tl::unexpected<Error> notFound(const Id<Appointment> &id)
{
    return fail(ErrorCode::NotFound, u"appointment"_s, {{u"id"_s, id.toString()}});
}

Appointment wantedBy(const AppointmentWish &wish)
{
    Appointment one;
    one.student = wish.student;
    one.counsellor = wish.counsellor;
    one.counsellorName = wish.counsellorName.trimmed();
    one.room = wish.room.trimmed();
    one.slot = wish.slot;
    one.visitor = wish.visitor;
    one.source = wish.source;
    one.follows = wish.follows;
    return one;
}

/// As the calendars say; no right is needed to count days.
std::function<bool(const QDate &)> schoolDaysOf(const QList<students::SchoolCalendar> &calendars)
{
    return [calendars](const QDate &day) { return isSchoolDay(calendars, day); };
}

} // namespace

Result<> AppointmentService::mayKeep() const
{
    if (m_db.viewer().may(Permission::WriteNotes))
        return {};
    return m_db.viewer().require(Permission::OwnNotes);
}

Result<RoomPlan> AppointmentService::plan() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    YICE_ASSIGN(const auto kept, AppointmentRepository(m_db).plan());
    if (kept)
        return *kept;
    YICE_ASSIGN(const RoomTable table, shippedRoomTable());
    return table.proposed;
}

Result<> AppointmentService::savePlan(const RoomPlan &given)
{
    YICE_TRY(m_db.viewer().require(Permission::WriteNotes));
    const RoomPlan plan = given.tidied();
    YICE_TRY(checkPlan(plan));
    AppointmentRepository repository(m_db);
    const QDate today = m_db.clock().today();
    YICE_ASSIGN(const auto ahead, repository.between(today, today.addYears(2)));
    const bool gone = std::any_of(ahead.begin(), ahead.end(), [&](const Appointment &one) {
        return one.state == AppointmentState::Booked && !plan.rooms.contains(one.room);
    });
    YICE_ASSIGN(const auto sittings, sittingsBetween(m_db, today, today.addYears(2)));
    const bool met = std::any_of(sittings.begin(), sittings.end(), [&](const Appointment &one) { return !plan.rooms.contains(one.room); });
    if (gone || met)
        return unmet({u"room_used"_s});
    return repository.savePlan(plan);
}

Result<Appointment> AppointmentService::changing(const Id<Appointment> &id, qint64 revision) const
{
    YICE_ASSIGN(const Appointment one, seen(id));
    if (one.revision != revision)
        return fail(ErrorCode::Conflict, u"appointment"_s, {{u"id"_s, id.toString()}});
    return one;
}

Result<> AppointmentService::mayBook(const Appointment &wanted) const
{
    YICE_TRY(mayKeep());
    YICE_TRY(m_students.row(wanted.student));
    if (!m_db.viewer().may(Permission::WriteNotes)) {
        YICE_TRY(students::requireOwn(m_db, wanted.student));
        if (!isMine(wanted))
            return m_db.viewer().require(Permission::WriteNotes);
    }
    return isSafe(wanted);
}

Result<> AppointmentService::isSafe(const Appointment &wanted) const
{
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, wanted.student));
    const QStringList faults = faultsIn(wanted, safety);
    if (safety.viewerSuspected || (isMine(wanted) && faults.contains(CounsellorSuspected)))
        return fail(ErrorCode::NotFound, u"student"_s, {{u"id"_s, wanted.student.toString()}});
    if (wanted.counsellor.isNull() || wanted.counsellorName.isEmpty())
        return invalid(u"counsellor"_s);
    if (!faults.isEmpty())
        return unmet(faults);
    return {};
}

Result<> AppointmentService::fits(const QList<Appointment> &wanted) const
{
    for (const Appointment &one : wanted) {
        YICE_ASSIGN(const auto taken, takenOn(m_db, one.slot.day));
        if (const auto clash = clashOf(occupiedBy(one), taken))
            return clashFailure(*clash);
    }
    return {};
}

Result<Booked> AppointmentService::book(const AppointmentWish &wish, int times)
{
    Appointment wanted = wantedBy(wish);
    YICE_TRY(mayBook(wanted));
    YICE_TRY(checkSlot(wanted.slot, m_db.clock().today()));
    if (times < 1 || times > MostInSeries)
        return invalid(u"times"_s);
    if (!wanted.follows.isNull()) {
        YICE_ASSIGN(const Appointment before, seen(wanted.follows));
        if (before.student != wanted.student)
            return notFound(wanted.follows);
    }
    YICE_ASSIGN(const RoomPlan plan, this->plan());
    if (!plan.rooms.contains(wanted.room))
        return invalid(u"room"_s);
    YICE_ASSIGN(const auto calendars, students::CalendarService(m_db).list());
    const auto schoolDay = schoolDaysOf(calendars);
    SeriesDays series{{wanted.slot.day}, {}};
    if (times > 1)
        series = seriesDays(wanted.slot, times, plan, wish.outsideHours, schoolDay);
    else if (!wish.outsideHours && !isOpen(plan, wanted.slot, schoolDay(wanted.slot.day)))
        series.days.clear();
    if (series.days.isEmpty())
        return unmet({u"outside_hours"_s});
    QList<Appointment> all;
    for (const QDate &day : std::as_const(series.days)) {
        Appointment one = wanted;
        one.id = Id<Appointment>::make(m_db.clock());
        one.slot.day = day;
        one.made = m_db.clock().now();
        one.madeBy = m_db.viewer().name;
        if (times > 1)
            one.series = all.isEmpty() ? one.id : all.first().id;
        all.append(one);
    }
    YICE_TRY(fits(all));
    Booked booked{{}, series.skipped};
    AppointmentRepository repository(m_db);
    for (const Appointment &one : std::as_const(all)) {
        YICE_TRY(repository.add(one));
        booked.made.append(one.id);
    }
    return booked;
}

Result<> AppointmentService::move(const Id<Appointment> &id, qint64 revision, const AppointmentWish &wish)
{
    YICE_ASSIGN(Appointment one, changing(id, revision));
    if (one.state != AppointmentState::Booked)
        return unmet({u"settled"_s});
    if (beginningOf(one.slot) <= m_db.clock().now())
        return unmet({u"begun"_s});
    const Appointment wanted = wantedBy(wish);
    one.counsellor = wanted.counsellor;
    one.counsellorName = wanted.counsellorName;
    one.room = wanted.room;
    one.slot = wanted.slot;
    YICE_TRY(mayBook(one));
    YICE_TRY(checkSlot(one.slot, m_db.clock().today()));
    YICE_ASSIGN(const RoomPlan plan, this->plan());
    if (!plan.rooms.contains(one.room))
        return invalid(u"room"_s);
    YICE_ASSIGN(const auto calendars, students::CalendarService(m_db).list());
    if (!wish.outsideHours && !isOpen(plan, one.slot, isSchoolDay(calendars, one.slot.day)))
        return unmet({u"outside_hours"_s});
    YICE_TRY(fits({one}));
    return AppointmentRepository(m_db).save(one);
}

Result<> AppointmentService::settle(Appointment one, AppointmentState state)
{
    one.state = state;
    one.settled = m_db.clock().now();
    one.settledBy = m_db.viewer().name;
    return AppointmentRepository(m_db).save(one);
}

Result<int> AppointmentService::callOff(const Id<Appointment> &id, qint64 revision, CalledOffBy by, bool rest)
{
    YICE_ASSIGN(const Appointment first, changing(id, revision));
    if (first.state != AppointmentState::Booked)
        return unmet({u"settled"_s});
    const bool visitor = by == CalledOffBy::Student || by == CalledOffBy::Guardian;
    if (visitor && beginningOf(first.slot) <= m_db.clock().now())
        return unmet({u"begun"_s});
    QList<Appointment> all{first};
    if (rest && !first.series.isNull()) {
        YICE_ASSIGN(const auto series, AppointmentRepository(m_db).ofSeries(first.series));
        for (const Appointment &one : series) {
            if (one.state == AppointmentState::Booked && one.slot.day > first.slot.day)
                all.append(one);
        }
    }
    YICE_ASSIGN(const RoomTable table, shippedRoomTable());
    for (Appointment one : std::as_const(all)) {
        one.calledOffBy = by;
        YICE_TRY(settle(one, calledOffState(one, by, m_db.clock().now(), table.lateHours)));
    }
    return static_cast<int>(all.size());
}

Result<> AppointmentService::keep(const Id<Appointment> &id, qint64 revision)
{
    YICE_ASSIGN(const Appointment one, changing(id, revision));
    if (one.state != AppointmentState::Booked)
        return unmet({u"settled"_s});
    if (beginningOf(one.slot) > m_db.clock().now())
        return unmet({u"not_begun"_s});
    return settle(one, AppointmentState::Kept);
}

Result<> AppointmentService::miss(const Id<Appointment> &id, qint64 revision)
{
    YICE_ASSIGN(Appointment one, changing(id, revision));
    if (one.state != AppointmentState::Booked)
        return unmet({u"settled"_s});
    if (beginningOf(one.slot) > m_db.clock().now())
        return unmet({u"not_begun"_s});
    YICE_ASSIGN(one.missedLevel, alerts::caseLevel(m_db, one.student));
    return settle(one, AppointmentState::NoShow);
}

/// None, or begun and nothing saved in it since.
Result<bool> AppointmentService::isBlank(const Id<Session> &session) const
{
    if (session.isNull())
        return true;
    const auto note = SessionRepository(m_db).find(session);
    if (!note && note.error().code != ErrorCode::NotFound)
        return fail(note.error());
    return note && note->state == State::Open && note->revision == 1;
}

Result<> AppointmentService::restore(const Id<Appointment> &id, qint64 revision)
{
    YICE_ASSIGN(Appointment one, changing(id, revision));
    if (one.state == AppointmentState::Booked)
        return unmet({u"booked"_s});
    YICE_ASSIGN(const bool blank, isBlank(one.session));
    if (!blank)
        return unmet({u"has_session"_s});
    const bool mark = one.state == AppointmentState::Kept || one.state == AppointmentState::NoShow;
    YICE_TRY(mark ? isSafe(one) : mayBook(one));
    one.state = AppointmentState::Booked;
    one.calledOffBy.reset();
    one.missedLevel.reset();
    one.found.reset();
    one.foundAt = {};
    one.foundBy.clear();
    one.settled = {};
    one.settledBy.clear();
    YICE_TRY(fits({one}));
    return AppointmentRepository(m_db).save(one);
}

Result<> AppointmentService::find(const Id<Appointment> &id, qint64 revision, Found how)
{
    YICE_ASSIGN(Appointment one, changing(id, revision));
    if (one.state != AppointmentState::NoShow)
        return unmet({u"not_missed"_s});
    one.found = how;
    one.foundAt = m_db.clock().now();
    one.foundBy = m_db.viewer().name;
    return AppointmentRepository(m_db).save(one);
}

Result<Id<Session>> AppointmentService::beginNote(const Id<Appointment> &id, qint64 revision, CounsellingService &sessions)
{
    YICE_ASSIGN(Appointment one, changing(id, revision));
    if (!one.occupies())
        return unmet({u"settled"_s});
    const bool kept = one.state == AppointmentState::Kept;
    if (kept && !one.session.isNull())
        return one.session;
    if (!kept && beginningOf(one.slot).addSecs(-NoteMinutesAhead * SecondsAMinute) > m_db.clock().now())
        return unmet({u"not_begun"_s});
    if (!one.session.isNull()) {
        YICE_TRY(settle(one, AppointmentState::Kept));
        return one.session;
    }
    SessionContent content;
    content.day = one.slot.day;
    content.begun = one.slot.span.begun;
    content.ended = one.slot.span.ended;
    content.place = one.room;
    content.source = one.source;
    YICE_ASSIGN(const Session session, sessions.begin(one.student, content));
    one.session = session.id;
    YICE_TRY(settle(one, AppointmentState::Kept));
    return one.session;
}

} // namespace core::counselling
