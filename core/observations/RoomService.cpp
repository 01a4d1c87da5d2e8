// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations/RoomService.h"

#include "core/alerts/CaseSafety.h"
#include "core/alerts/ObservationIntake.h"
#include "core/students/OwnStudents.h"

#include <QHash>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace core::observations
{

namespace
{

constexpr qsizetype LongestText = 2000;

bool isNoted(const RoomMark &mark)
{
    return !mark.facts.isEmpty() || std::any_of(mark.ratings.begin(), mark.ratings.end(), [](int rating) { return rating > 0; });
}

Result<> check(const RoomCheck &said, const RoomForm &form, const OwnRoom &room)
{
    for (const QString &item : said.items) {
        if (!form.roomItem(item))
            return invalid(u"items"_s);
    }
    for (const RoomMark &mark : said.marks) {
        const auto sleeps = [&](const Sleeper &one) { return one.student.id == mark.student; };
        if (std::none_of(room.sleepers.begin(), room.sleepers.end(), sleeps))
            return invalid(u"student"_s);
        if (mark.ratings.size() != form.pupil.size() || !ratingsIn(ratingsText(mark.ratings)))
            return invalid(u"ratings"_s);
        if (mark.facts.size() > LongestText)
            return invalid(u"facts"_s);
    }
    return {};
}

bool hasDanger(const RoomCheck &said, const RoomForm &form)
{
    return std::any_of(said.marks.begin(), said.marks.end(), [&](const RoomMark &mark) { return !form.dangers(mark.ratings).isEmpty(); });
}

bool isForTonight(const RoomCheck &said, const RoomForm &form)
{
    return std::any_of(said.items.begin(), said.items.end(), [&](const QString &id) { return form.roomItem(id)->tonight; })
        || std::any_of(said.marks.begin(), said.marks.end(), [&](const RoomMark &mark) { return !form.tonight(mark.ratings).isEmpty(); });
}

} // namespace

Result<QList<OwnRoom>> OwnRooms::evening(const QDate &day) const
{
    YICE_TRY(m_db.viewer().require(Permission::ReportClass));
    if (!day.isValid())
        return invalid(u"day"_s);
    YICE_ASSIGN(const RoomForm form, shippedRoomForm());
    YICE_ASSIGN(const auto pupils, m_students.list({}));
    YICE_ASSIGN(const auto places, m_students.places());
    YICE_ASSIGN(const auto said, RoomRepository(m_db).between(day, day));
    std::map<std::pair<QString, QString>, OwnRoom> rooms;
    for (const students::StudentRow &pupil : pupils) {
        const auto place = places.constFind(pupil.id);
        if (place == places.constEnd() || place->room.isEmpty())
            continue;
        OwnRoom &room = rooms[{place->building, place->room}];
        room.building = place->building;
        room.room = place->room;
        room.sleepers.append({pupil, place->bed, QList<int>(form.pupil.size(), 0)});
    }
    for (const RoomCheck &one : inForce(said)) {
        const auto found = rooms.find({one.building, one.room});
        if (found == rooms.end())
            continue;
        OwnRoom &room = found->second;
        room.checked = true;
        room.items = one.items;
        for (Sleeper &sleeper : room.sleepers) {
            for (const RoomMark &mark : one.marks) {
                if (mark.student == sleeper.student.id) {
                    sleeper.ratings = mark.ratings;
                    sleeper.facts = mark.facts;
                }
            }
        }
    }
    QList<OwnRoom> list;
    for (auto &[key, room] : rooms) {
        std::stable_sort(room.sleepers.begin(), room.sleepers.end(), [](const Sleeper &a, const Sleeper &b) { return a.bed < b.bed; });
        list.append(room);
    }
    return list;
}

Result<RoomNoted> OwnRooms::note(const RoomCheck &given, const QDateTime &handedIn)
{
    YICE_ASSIGN(const auto rooms, evening(given.day));
    if (given.day > m_days.dayOf(m_db.clock().now()))
        return invalid(u"day"_s);
    const auto room = std::find_if(rooms.begin(), rooms.end(), [&](const OwnRoom &one) { return one.building == given.building && one.room == given.room; });
    if (room == rooms.end())
        return fail(ErrorCode::NotFound, given.room, {{u"id"_s, given.room}});
    YICE_ASSIGN(const RoomForm form, shippedRoomForm());
    RoomCheck fresh = given;
    for (RoomMark &mark : fresh.marks)
        mark.facts = mark.facts.trimmed();
    fresh.marks.removeIf([](const RoomMark &mark) { return !isNoted(mark); });
    YICE_TRY(check(fresh, form, *room));
    std::sort(fresh.marks.begin(), fresh.marks.end(), [](const RoomMark &a, const RoomMark &b) { return a.student.bytes() < b.student.bytes(); });
    fresh.form = form.version;
    fresh.keeper = m_db.viewer().name;
    fresh.enteredBy = m_db.viewer().name;
    fresh.entered = m_db.clock().now();
    RoomNoted noted{true, hasDanger(fresh, form), isForTonight(fresh, form)};
    RoomRepository repository(m_db);
    YICE_ASSIGN(const auto before, repository.alike(fresh));
    if (!before.isEmpty()) {
        const RoomCheck &last = before.last();
        if (last.saysSameAs(fresh)) {
            noted.changed = false;
            return noted;
        }
        // A clock that was set back must not put new words behind old ones.
        fresh.entered = std::max(fresh.entered, last.entered.addMSecs(1));
        if (!handedIn.isValid() || last.entered > handedIn) {
            fresh.id = last.id;
            YICE_TRY(repository.amend(fresh));
            return noted;
        }
    }
    fresh.id = Id<RoomCheck>::make(m_db.clock());
    YICE_TRY(repository.add(fresh));
    return noted;
}

Result<TakenReports> RoomService::takeWritten(const QList<RoomCheck> &checks, bool onlyDanger)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    YICE_TRY(students::requireAll(m_db.viewer()));
    TakenReports taken;
    if (checks.isEmpty())
        return taken;
    YICE_ASSIGN(const RoomForm form, shippedRoomForm());
    YICE_ASSIGN(const ObservationForm classForm, shippedObservationForm());
    RoomRepository repository(m_db);
    QHash<QDate, QList<RoomCheck>> evenings; // a return says all that its kit ever said
    for (const RoomCheck &one : checks) {
        const bool danger = hasDanger(one, form);
        if (onlyDanger && !danger)
            continue;
        if (!evenings.contains(one.day)) {
            YICE_ASSIGN(evenings[one.day], repository.between(one.day, one.day));
        }
        QList<RoomCheck> before = evenings.value(one.day);
        before.removeIf([&](const RoomCheck &other) { return !other.isOf(one); });
        if (std::any_of(before.begin(), before.end(), [&](const RoomCheck &other) { return other.entered == one.entered && other.saysSameAs(one); })) {
            ++taken.same;
            continue;
        }
        RoomCheck fresh = one;
        if (std::any_of(before.begin(), before.end(), [&](const RoomCheck &other) { return other.id == one.id; })) // the kit went back to an older copy of itself
            fresh.id = Id<RoomCheck>::make(m_db.clock());
        YICE_TRY(repository.add(fresh));
        evenings[one.day].append(fresh);
        ++taken.added;
        taken.danger += danger ? 1 : 0;
        for (const RoomMark &mark : std::as_const(fresh.marks)) {
            alerts::Observed observed;
            observed.student = mark.student;
            observed.critical = form.dangers(mark.ratings);
            for (const RoomCheck &other : std::as_const(before)) { // what was said before has had its signal
                for (const RoomMark &then : other.marks) {
                    if (then.student == mark.student)
                        observed.critical.removeIf([&](int item) { return form.dangers(then.ratings).contains(item); });
                }
            }
            observed.noticed = std::min(fresh.entered, m_db.clock().now());
            observed.note = mark.facts;
            observed.tier = alerts::Tier::Dormitory;
            YICE_TRY(alerts::ObservationIntake(m_db, m_context).take(classForm.rules, observed));
        }
    }
    return taken;
}

Result<SeenRoom> RoomService::seen(const RoomCheck &check, const RoomForm &form, bool withheld) const
{
    SeenRoom room;
    room.check = check;
    room.danger = hasDanger(check, form);
    room.factsWithheld = withheld && !check.marks.isEmpty();
    for (RoomMark &mark : room.check.marks) {
        if (withheld)
            mark.facts.clear();
        YICE_ASSIGN(const auto row, m_students.row(mark.student));
        room.students.append(row);
    }
    return room;
}

Result<QList<SeenRoom>> RoomService::between(const QDate &first, const QDate &last)
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_TRY(students::requireAll(m_db.viewer()));
    if (!first.isValid() || !last.isValid() || first > last)
        return invalid(u"from"_s);
    YICE_ASSIGN(const RoomForm form, shippedRoomForm());
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    YICE_ASSIGN(const auto said, RoomRepository(m_db).between(first, last));
    QList<SeenRoom> rooms;
    for (RoomCheck one : inForce(said)) {
        one.marks.removeIf([&](const RoomMark &mark) { return kept.contains(mark.student); });
        YICE_ASSIGN(const SeenRoom room, seen(one, form, !m_db.viewer().may(Permission::ReadNotes)));
        if (!one.marks.isEmpty())
            YICE_TRY(m_db.noteAct(QLatin1String("viewed"), QLatin1String("dorm_check"), one.id.bytes()));
        rooms.append(room);
    }
    std::stable_sort(rooms.begin(), rooms.end(), [](const SeenRoom &a, const SeenRoom &b) {
        return std::pair(b.check.day, !a.danger) < std::pair(a.check.day, !b.danger);
    });
    return rooms;
}

Result<QList<SeenRoom>> RoomService::of(const Id<students::Student> &student) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_TRY(students::requireOwn(m_db, student));
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    QList<SeenRoom> rooms;
    if (kept.contains(student))
        return rooms;
    YICE_ASSIGN(const RoomForm form, shippedRoomForm());
    YICE_ASSIGN(const auto said, RoomRepository(m_db).of(student));
    const bool withheld = !m_db.viewer().may(Permission::ReadNotes) && !students::seesOwnOnly(m_db.viewer());
    for (auto one = said.crbegin(); one != said.crend(); ++one) {
        YICE_ASSIGN(const SeenRoom room, seen(*one, form, withheld));
        rooms.append(room);
    }
    return rooms;
}

} // namespace core::observations
