// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/GroupService.h"

#include "core/counselling/GroupRules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::counselling
{

namespace
{

constexpr QLatin1String GroupTable("counselling_group");

tl::unexpected<Error> unmet(const QStringList &open)
{
    return fail(ErrorCode::ConditionsUnmet, u"group"_s, {{u"open"_s, open}});
}

tl::unexpected<Error> notFound(const Id<Group> &id)
{
    return fail(ErrorCode::NotFound, u"group"_s, {{u"id"_s, id.toString()}});
}

tl::unexpected<Error> conflict(const Id<Group> &id)
{
    return fail(ErrorCode::Conflict, u"group"_s, {{u"id"_s, id.toString()}});
}

bool keptFrom(const QList<GroupMember> &members, const QSet<Id<students::Student>> &kept)
{
    return std::any_of(members.begin(), members.end(), [&](const GroupMember &one) { return kept.contains(one.student); });
}

} // namespace

Result<> GroupService::mayKeep() const
{
    if (m_db.viewer().may(Permission::ReadNotes))
        return {};
    return m_db.viewer().require(Permission::OwnNotes);
}

bool GroupService::leads(const Group &group) const
{
    return std::any_of(group.leaders.begin(), group.leaders.end(),
                       [this](const GroupLeader &one) { return one.id == m_db.viewer().user; });
}

Result<GroupService::Seen> GroupService::seen(const Id<Group> &id) const
{
    YICE_TRY(mayKeep());
    const GroupRepository groups(m_db);
    Seen seen;
    YICE_ASSIGN(seen.group, groups.find(id));
    YICE_ASSIGN(seen.members, groups.members(id));
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    seen.mine = leads(seen.group);
    if (keptFrom(seen.members, kept) || (!seen.mine && !m_db.viewer().may(Permission::ReadNotes)))
        return notFound(id);
    return seen;
}

Result<QList<GroupRow>> GroupService::list() const
{
    YICE_TRY(mayKeep());
    const GroupRepository groups(m_db);
    YICE_ASSIGN(const auto all, groups.list());
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    const QDate today = m_db.clock().today();
    QList<GroupRow> rows;
    for (const Group &group : all) {
        GroupRow row{group, leads(group)};
        YICE_ASSIGN(const auto members, groups.members(group.id));
        if (keptFrom(members, kept) || (!row.mine && !m_db.viewer().may(Permission::ReadNotes)))
            continue;
        row.members = static_cast<int>(
            std::count_if(members.begin(), members.end(), [&](const GroupMember &one) { return one.isMemberOn(today); }));
        YICE_ASSIGN(const auto sittings, groups.sittings(group.id));
        for (const Sitting &one : sittings) {
            row.held += one.state == State::Final ? 1 : 0;
            if (one.state == State::Open && !one.cancelled && one.slot.day >= today && !row.next.isValid())
                row.next = one.slot.day;
        }
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const GroupRow &a, const GroupRow &b) { return !a.group.ended.isValid() && b.group.ended.isValid(); });
    return rows;
}

Result<GroupView> GroupService::open(const Id<Group> &id)
{
    YICE_ASSIGN(const Seen seen, this->seen(id));
    GroupView view{seen.group, seen.mine, {}, {}, {}};
    QList<Id<students::Student>> ids;
    for (const GroupMember &one : seen.members)
        ids.append(one.student);
    YICE_ASSIGN(const auto rows, m_students.rowsOf(ids));
    for (const GroupMember &one : seen.members)
        view.members.append({one, rows.value(one.student)});
    YICE_ASSIGN(view.sittings, GroupRepository(m_db).sittings(id));
    if (const auto safe = checkLeaders(seen.group, seen.members); !safe) {
        view.faults = safe.error().context.value(u"open"_s).toStringList();
        if (view.faults.isEmpty())
            return fail(safe.error());
    }
    YICE_TRY(m_db.noteAct(QLatin1String("viewed"), GroupTable, id.bytes()));
    return view;
}

/// Who is suspected in a member's matter does not lead the group that the member sits in.
Result<> GroupService::checkLeaders(const Group &group, const QList<GroupMember> &members) const
{
    for (const GroupMember &member : members) {
        YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, member.student));
        if (!faultsIn(group, safety).isEmpty())
            return unmet(faultsIn(group, safety));
    }
    return {};
}

Result<Id<Group>> GroupService::create(const Group &given)
{
    YICE_TRY(m_db.viewer().require(Permission::WriteNotes));
    Group group = tidied(given);
    YICE_TRY(checkGroup(group));
    group.id = Id<Group>::make(m_db.clock());
    group.ended = {};
    group.made = m_db.clock().now();
    group.madeBy = m_db.viewer().name;
    YICE_TRY(GroupRepository(m_db).add(group));
    return group.id;
}

Result<> GroupService::save(const Id<Group> &id, qint64 revision, const Group &given)
{
    YICE_TRY(m_db.viewer().require(Permission::WriteNotes));
    YICE_ASSIGN(const Seen seen, this->seen(id));
    if (seen.group.revision != revision)
        return conflict(id);
    Group group = tidied(given);
    YICE_TRY(checkGroup(group));
    YICE_TRY(checkLeaders(group, seen.members));
    group.id = id;
    group.revision = revision;
    group.ended = seen.group.ended;
    group.made = seen.group.made;
    group.madeBy = seen.group.madeBy;
    return GroupRepository(m_db).save(group);
}

Result<> GroupService::end(const Id<Group> &id, qint64 revision, const QDate &day)
{
    YICE_TRY(m_db.viewer().require(Permission::WriteNotes));
    YICE_ASSIGN(Seen seen, this->seen(id));
    if (seen.group.revision != revision)
        return conflict(id);
    if (!day.isValid())
        return invalid(u"day"_s);
    YICE_ASSIGN(const auto sittings, GroupRepository(m_db).sittings(id));
    for (const Sitting &one : sittings) {
        if (one.cancelled)
            continue;
        if (one.slot.day > day)
            return unmet({u"sittings_ahead"_s});
        if (one.state == State::Open)
            return unmet({u"sittings_open"_s});
    }
    seen.group.ended = day;
    return GroupRepository(m_db).save(seen.group);
}

Result<> GroupService::join(const Id<Group> &id, const GroupMember &given)
{
    YICE_TRY(m_db.viewer().require(Permission::WriteNotes));
    YICE_ASSIGN(const Seen seen, this->seen(id));
    YICE_TRY(m_students.row(given.student));
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, given.student));
    const QStringList faults = faultsIn(seen.group, safety);
    if (safety.viewerSuspected || (seen.mine && !faults.isEmpty() && safety.suspects(m_db.viewer().name)))
        return fail(ErrorCode::NotFound, u"student"_s, {{u"id"_s, given.student.toString()}});
    GroupMember member = given;
    member.group = id;
    if (!member.entered.isValid())
        member.entered = m_db.clock().today();
    if (member.left.isValid() && member.left < member.entered)
        return invalid(u"left"_s);
    GroupRepository groups(m_db);
    const auto before = std::find_if(seen.members.begin(), seen.members.end(),
                                     [&](const GroupMember &one) { return one.student == given.student; });
    if (before != seen.members.end()) {
        member.id = before->id;
        if (member.revision != before->revision)
            return conflict(id);
        return groups.save(member);
    }
    if (!faults.isEmpty())
        return unmet(faults);
    if (seen.group.ended.isValid())
        return unmet({u"ended"_s});
    member.id = Id<GroupMember>::make(m_db.clock());
    return groups.add(member);
}

} // namespace core::counselling
