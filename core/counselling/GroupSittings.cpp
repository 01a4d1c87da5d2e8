// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/GroupService.h"

#include "core/alerts/CaseLevel.h"
#include "core/counselling/AppointmentRepository.h"
#include "core/counselling/GroupRules.h"
#include "core/counselling/RoomTaken.h"
#include "core/counselling/SealedDraft.h"
#include "core/students/CalendarService.h"
#include "core/students/OwnStudents.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::security::SecureBytes;

namespace core::counselling
{

namespace
{

constexpr QLatin1String SittingTable("group_sitting");
constexpr auto DraftKind = "sitting draft";
constexpr int SecondsAMinute = 60;
constexpr int SecondsAnHour = 3600;

tl::unexpected<Error> unmet(const QStringList &open)
{
    return fail(ErrorCode::ConditionsUnmet, u"sitting"_s, {{u"open"_s, open}});
}

tl::unexpected<Error> notFound(const Id<Sitting> &id)
{
    return fail(ErrorCode::NotFound, u"sitting"_s, {{u"id"_s, id.toString()}});
}

tl::unexpected<Error> conflict(const Id<Sitting> &id)
{
    return fail(ErrorCode::Conflict, u"sitting"_s, {{u"id"_s, id.toString()}});
}

DraftPlace placeOf(const Id<Sitting> &id, const Viewer &viewer)
{
    return draftPlace(DraftKind, u"sitting"_s, id, viewer);
}

Sitting withContent(Sitting sitting, const SittingContent &content)
{
    sitting.slot = content.slot;
    sitting.room = content.room.trimmed();
    sitting.theme = content.theme.trimmed();
    sitting.minutes = content.minutes;
    if (sitting.minutes == 0 && content.slot.span.isValid())
        sitting.minutes = content.slot.span.begun.secsTo(content.slot.span.ended) / SecondsAMinute;
    sitting.text = content.text;
    return sitting;
}

/// Everybody who was a member on that day, as marked or not, in the order of the members; then who was marked and is none now.
QList<Attendance> whole(const Sitting &sitting, const QList<GroupMember> &members, QList<Attendance> marked)
{
    QList<Attendance> all;
    for (const GroupMember &member : members) {
        const auto known = std::find_if(marked.begin(), marked.end(), [&](const Attendance &one) { return one.student == member.student; });
        if (known != marked.end()) {
            all.append(*known);
            marked.erase(known);
        } else if (member.isMemberOn(sitting.slot.day)) {
            Attendance one;
            one.sitting = sitting.id;
            one.student = member.student;
            all.append(one);
        }
    }
    return all + marked;
}

} // namespace

Result<std::pair<Sitting, GroupService::Seen>> GroupService::seen(const Id<Sitting> &id) const
{
    YICE_TRY(mayKeep());
    YICE_ASSIGN(const Sitting sitting, GroupRepository(m_db).find(id));
    const auto group = seen(sitting.group);
    if (!group)
        return group.error().code == ErrorCode::NotFound ? notFound(id) : fail(group.error());
    return std::pair(sitting, *group);
}

Result<std::pair<Sitting, GroupService::Seen>> GroupService::leading(const Id<Sitting> &id) const
{
    YICE_ASSIGN(const auto at, seen(id));
    if (!at.second.mine)
        return fail(ErrorCode::Denied, u"sitting"_s, {{u"permission"_s, permissionName(Permission::OwnNotes)}});
    if (at.first.cancelled)
        return unmet({u"cancelled"_s});
    return at;
}

Result<QStringList> GroupService::missing(const Sitting &sitting, const Seen &seen) const
{
    YICE_ASSIGN(const auto marked, GroupRepository(m_db).attendances(sitting.id));
    return missingIn(sitting, whole(sitting, seen.members, marked), m_db.clock().now());
}

Result<std::optional<SittingText>> GroupService::draftOf(const Id<Sitting> &id, const SecureBytes &key) const
{
    YICE_ASSIGN(const auto kept, sealedDraft(m_db, placeOf(id, m_db.viewer()), key));
    if (!kept)
        return std::nullopt;
    const QJsonObject text = QJsonDocument::fromJson(kept->text.toUtf8()).object();
    return SittingText{text.value(u"course"_s).toString(), text.value(u"noticed"_s).toString()};
}

Result<SittingView> GroupService::open(const Id<Sitting> &id, const QString &reason)
{
    YICE_ASSIGN(const auto at, seen(id));
    SittingView view;
    view.sitting = at.first;
    view.group = at.second.group;
    view.mine = at.second.mine;
    const GroupRepository groups(m_db);
    YICE_ASSIGN(const auto marked, groups.attendances(id));
    for (Attendance one : whole(at.first, at.second.members, marked)) {
        YICE_ASSIGN(const auto student, m_students.row(one.student));
        YICE_ASSIGN(const bool own, students::isOwn(m_db, one.student));
        if (!own)
            one.missedLevel.reset(); // it tells of a case
        view.attendance.append({one, student});
    }
    const auto key = m_seal.key(id);
    if (!key && key.error().code != ErrorCode::Denied)
        return fail(key.error());
    if (!view.mine && reason.trimmed().isEmpty())
        view.withheld = Withheld::WantsReason;
    else if (!key)
        view.withheld = Withheld::Sealed;
    storage::Fields details;
    if (!view.mine && view.withheld == Withheld::Nothing)
        details.set(QLatin1String("reason"), reason.trimmed());
    YICE_TRY(m_db.noteAct(QLatin1String(details.isEmpty() ? "viewed" : "note_opened"), SittingTable, id.bytes(), details));
    if (view.withheld != Withheld::Nothing)
        return view;
    YICE_ASSIGN(view.sitting.text, groups.note(id, *key));
    YICE_ASSIGN(view.addenda, groups.addenda(id, *key));
    if (view.mine && view.sitting.state == State::Open) {
        YICE_ASSIGN(view.draft, draftOf(id, *key));
        YICE_ASSIGN(view.missing, missing(view.sitting, at.second));
    }
    return view;
}

Result<> GroupService::fits(const Sitting &sitting, const Seen &seen, bool outsideHours) const
{
    YICE_TRY(checkSitting(sitting));
    YICE_TRY(checkLeaders(seen.group, seen.members));
    if (seen.group.ended.isValid() && sitting.slot.day > seen.group.ended)
        return unmet({u"ended"_s});
    YICE_ASSIGN(const auto kept, AppointmentRepository(m_db).plan());
    YICE_ASSIGN(const RoomTable table, shippedRoomTable());
    const RoomPlan plan = kept.value_or(table.proposed);
    if (!plan.rooms.contains(sitting.room))
        return invalid(u"room"_s);
    YICE_ASSIGN(const auto calendars, students::CalendarService(m_db).list());
    const bool ahead = beginningOf(sitting.slot) > m_db.clock().now();
    if (ahead && !outsideHours && !isOpen(plan, sitting.slot, isSchoolDay(calendars, sitting.slot.day)))
        return unmet({u"outside_hours"_s});
    YICE_ASSIGN(const auto taken, takenOn(m_db, sitting.slot.day));
    for (const Occupied &wanted : occupiedBy(sitting, seen.group, seen.members)) {
        const auto clash = clashOf(wanted, taken);
        if (!clash)
            continue;
        Error error = clashFailure(*clash).value();
        const auto both = std::find_if(wanted.students.begin(), wanted.students.end(),
                                       [&](const auto &one) { return clash->with.students.contains(one); });
        if (clash->kind == ClashKind::Student && both != wanted.students.end()) {
            YICE_ASSIGN(const auto student, m_students.row(*both));
            error.context.insert(u"student"_s, student.name);
        }
        return tl::unexpected(error);
    }
    return {};
}

Result<Id<Sitting>> GroupService::plan(const Id<Group> &id, const SittingContent &content)
{
    YICE_ASSIGN(const Seen seen, this->seen(id));
    if (!seen.mine)
        return fail(ErrorCode::Denied, u"group"_s, {{u"permission"_s, permissionName(Permission::OwnNotes)}});
    GroupRepository groups(m_db);
    YICE_ASSIGN(const auto before, groups.sittings(id));
    Sitting sitting;
    sitting.id = Id<Sitting>::make(m_db.clock());
    sitting.group = id;
    for (const Sitting &one : before)
        sitting.number = std::max(sitting.number, one.number + 1);
    SittingContent given = content;
    if (given.room.trimmed().isEmpty())
        given.room = seen.group.room;
    sitting = withContent(sitting, given);
    sitting.author = m_db.viewer().user;
    sitting.authorName = m_db.viewer().name;
    sitting.made = m_db.clock().now();
    YICE_TRY(fits(sitting, seen, content.outsideHours));
    YICE_TRY(m_seal.makeKey(sitting.id));
    YICE_ASSIGN(const SecureBytes key, m_seal.key(sitting.id));
    YICE_TRY(groups.add(sitting, key));
    return sitting.id;
}

Result<> GroupService::save(const Id<Sitting> &id, qint64 revision, const SittingContent &content)
{
    YICE_ASSIGN(const auto at, leading(id));
    if (at.first.state != State::Open)
        return unmet({u"final"_s});
    if (at.first.revision != revision)
        return conflict(id);
    const Sitting sitting = withContent(at.first, content);
    if (sitting.slot != at.first.slot || sitting.room != at.first.room) {
        YICE_TRY(fits(sitting, at.second, content.outsideHours));
    } else {
        YICE_TRY(checkSitting(sitting));
    }
    YICE_ASSIGN(const SecureBytes key, m_seal.key(id));
    YICE_TRY(GroupRepository(m_db).save(sitting, key));
    return storage::Drafts(m_db).drop(placeOf(id, m_db.viewer()).place);
}

Result<> GroupService::keepDraft(const Id<Sitting> &id, const SittingText &text)
{
    YICE_TRY(leading(id));
    YICE_ASSIGN(const SecureBytes key, m_seal.key(id));
    const QJsonObject object{{u"course"_s, text.course}, {u"noticed"_s, text.noticed}};
    return keepSealed(m_db, placeOf(id, m_db.viewer()), object, key);
}

Result<> GroupService::dropDraft(const Id<Sitting> &id)
{
    YICE_TRY(leading(id));
    return storage::Drafts(m_db).drop(placeOf(id, m_db.viewer()).place);
}

Result<> GroupService::cancel(const Id<Sitting> &id, qint64 revision)
{
    YICE_ASSIGN(auto at, leading(id));
    if (at.first.state != State::Open)
        return unmet({u"final"_s});
    if (at.first.revision != revision)
        return conflict(id);
    at.first.cancelled = true;
    return GroupRepository(m_db).saveState(at.first);
}

/// NotFound: no member on that day.
Result<Attendance> GroupService::attendanceOf(const std::pair<Sitting, Seen> &at, const Id<students::Student> &student) const
{
    YICE_ASSIGN(const auto marked, GroupRepository(m_db).attendances(at.first.id));
    for (const Attendance &one : whole(at.first, at.second.members, marked)) {
        if (one.student == student)
            return one;
    }
    return fail(ErrorCode::NotFound, u"student"_s, {{u"id"_s, student.toString()}});
}

Result<> GroupService::mark(const Id<Sitting> &id, const Id<students::Student> &student, Presence presence)
{
    YICE_ASSIGN(const auto at, leading(id));
    if (at.first.state != State::Open)
        return unmet({u"final"_s});
    if (beginningOf(at.first.slot).addSecs(-NoteMinutesAhead * SecondsAMinute) > m_db.clock().now())
        return unmet({u"not_begun"_s});
    YICE_ASSIGN(Attendance one, attendanceOf(at, student));
    if (one.presence == presence)
        return {};
    one.presence = presence;
    one.missedLevel.reset();
    one.found.reset();
    one.foundAt = {};
    one.foundBy.clear();
    if (presence == Presence::Absent) {
        YICE_ASSIGN(one.missedLevel, alerts::caseLevel(m_db, student));
    }
    return GroupRepository(m_db).put(one);
}

Result<> GroupService::tellDanger(const Id<Sitting> &id, const Id<students::Student> &student)
{
    YICE_ASSIGN(const auto at, leading(id));
    YICE_ASSIGN(Attendance one, attendanceOf(at, student));
    if (one.told)
        return {};
    YICE_TRY(m_intake.dangerTold(student));
    one.told = true;
    return GroupRepository(m_db).put(one);
}

Result<> GroupService::find(const Id<Sitting> &id, const Id<students::Student> &student, Found how)
{
    YICE_ASSIGN(const auto at, seen(id));
    YICE_ASSIGN(Attendance one, attendanceOf(at, student));
    if (one.presence != Presence::Absent || !one.missedLevel || one.found)
        return unmet({u"not_missed"_s});
    one.found = how;
    one.foundAt = m_db.clock().now();
    one.foundBy = m_db.viewer().name;
    return GroupRepository(m_db).put(one);
}

Result<> GroupService::finalise(const Id<Sitting> &id, qint64 revision)
{
    YICE_ASSIGN(auto at, leading(id));
    Sitting &sitting = at.first;
    if (sitting.state != State::Open)
        return unmet({u"final"_s});
    if (sitting.revision != revision)
        return conflict(id);
    GroupRepository groups(m_db);
    YICE_ASSIGN(const SecureBytes key, m_seal.key(id));
    YICE_ASSIGN(sitting.text, groups.note(id, key));
    YICE_ASSIGN(const QStringList open, missing(sitting, at.second));
    if (!open.isEmpty())
        return unmet(open);
    sitting.state = State::Final;
    sitting.finalised = m_db.clock().now();
    YICE_TRY(groups.saveState(sitting));
    return storage::Drafts(m_db).drop(placeOf(id, m_db.viewer()).place);
}

Result<> GroupService::add(const Id<Sitting> &id, const QString &text)
{
    YICE_ASSIGN(const auto at, seen(id));
    if (text.trimmed().isEmpty())
        return invalid(u"text"_s);
    if (at.first.state != State::Final)
        return unmet({u"open_sitting"_s});
    YICE_ASSIGN(const SecureBytes key, m_seal.key(id));
    return GroupRepository(m_db).add(id, {Id<Addendum>::make(m_db.clock()), text.trimmed(), m_db.clock().now(), m_db.viewer().name}, key);
}

Result<QList<StudentSitting>> GroupService::sittingsOf(const Id<students::Student> &student) const
{
    YICE_TRY(mayKeep());
    const GroupRepository groups(m_db);
    YICE_ASSIGN(const auto attended, groups.attendancesOf(student));
    QList<StudentSitting> list;
    for (const Attendance &one : attended) {
        const auto at = seen(one.sitting);
        if (!at && at.error().code == ErrorCode::NotFound)
            continue;
        if (!at)
            return fail(at.error());
        if (one.presence != Presence::NotMarked)
            list.append({one.sitting, at->second.group.name, at->first.slot.day, one.presence});
    }
    std::sort(list.begin(), list.end(), [](const StudentSitting &a, const StudentSitting &b) { return a.day > b.day; });
    return list;
}

Result<QList<SittingDuty>> GroupService::duties() const
{
    QList<SittingDuty> duties;
    if (!mayKeep())
        return duties;
    YICE_ASSIGN(const RoomTable table, shippedRoomTable());
    YICE_ASSIGN(const auto missed, GroupRepository(m_db).missed());
    for (const Attendance &one : missed) {
        if (one.missedLevel.value_or(0) < table.missedLevel)
            continue;
        YICE_ASSIGN(const bool own, students::isOwn(m_db, one.student));
        const auto at = seen(one.sitting);
        if (!at && at.error().code != ErrorCode::NotFound)
            return fail(at.error());
        if (!own || !at)
            continue;
        SittingDuty duty;
        duty.sitting = one.sitting;
        YICE_ASSIGN(duty.student, m_students.row(one.student));
        duty.gravity = static_cast<alerts::Severity>(*one.missedLevel);
        duty.due = beginningOf(at->first.slot).addSecs(table.missedHours * SecondsAnHour);
        duty.overdue = duty.due < m_db.clock().now();
        duties.append(duty);
    }
    return duties;
}

} // namespace core::counselling
