// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/CounsellingService.h"
#include "core/counselling/GroupRepository.h"

namespace core::counselling
{

struct GroupRow {
    Group group;
    bool mine = false; ///< the viewer leads it
    int members = 0;   ///< today
    int held = 0;      ///< sittings that are final
    QDate next = {};   ///< of a sitting that is planned
};

struct MemberRow {
    GroupMember member;
    students::StudentRow student;
};

struct GroupView {
    Group group;
    bool mine = false;
    QList<MemberRow> members;
    QList<Sitting> sittings;  ///< without texts
    QStringList faults;       ///< what has come to light: "leader_suspected"
};

struct AttendanceRow {
    Attendance attendance;
    students::StudentRow student;
};

struct SittingView {
    Sitting sitting; ///< without text where it is withheld
    Group group;
    bool mine = false;
    Withheld withheld = Withheld::Nothing;
    QList<AttendanceRow> attendance; ///< of each who was a member on that day
    QList<Addendum> addenda;
    std::optional<SittingText> draft; ///< the viewer's own, not saved yet
    QStringList missing;              ///< of an open one: what keeps it from being finalised
};

/// What people write of a sitting.
struct SittingContent {
    Slot slot;
    int minutes = 0;
    QString room;
    QString theme;
    SittingText text = {};
    bool outsideHours = false; ///< a person says so
};

/// That a student sat in a group: nothing of the others.
struct StudentSitting {
    Id<Sitting> sitting;
    QString group;
    QDate day;
    Presence presence = Presence::NotMarked;
};

/// A member in danger did not come: find them.
struct SittingDuty {
    Id<Sitting> sitting;
    students::StudentRow student;
    alerts::Severity gravity = alerts::Severity::Blue; ///< of the open case when the student did not come
    QDateTime due;
    bool overdue = false;
};

/// Group counselling. Every function checks rights; lives inside one job. A group is seen by its leaders and by counsellors; its
/// texts are sealed as sessions are, and open to counsellors who do not lead it with a reason. For a viewer who is suspected in
/// the matter of anybody who is or was a member there is no such group, even where they lead it.
class GroupService
{
public:
    GroupService(storage::Connection &db, const students::StudentService &students, const CounsellingService &sessions)
        : m_db(db), m_students(students), m_intake(sessions.intake()), m_seal(sessions.seal())
    {
    }

    // ReadNotes, or OwnNotes for groups that one leads.
    Result<QList<GroupRow>> list() const;            ///< by name, those that have ended last
    Result<GroupView> open(const Id<Group> &id);     ///< journalled as a view; NotFound
    Result<SittingView> open(const Id<Sitting> &id, const QString &reason = {}); ///< likewise, with the reason
    /// Of a student whose sessions the viewer sees; newest first.
    Result<QList<StudentSitting>> sittingsOf(const Id<students::Student> &student) const;
    /// Empty without the rights.
    Result<QList<SittingDuty>> duties() const;

    // Each that changes: NotFound; Conflict for a stale revision.
    /// Invalid (name, leader, room, planned). WriteNotes.
    Result<Id<Group>> create(const Group &group);
    /// Name, theme, kind, leaders, room and planned. ConditionsUnmet with "leader_suspected". WriteNotes.
    Result<> save(const Id<Group> &id, qint64 revision, const Group &group);
    /// Nobody meets any more after `day`. ConditionsUnmet with "sittings_ahead", "sittings_open". WriteNotes.
    Result<> end(const Id<Group> &id, qint64 revision, const QDate &day);
    /// A student comes in, or what is known of a member is put right: consent, entry, last day. Invalid (left: before entry);
    /// ConditionsUnmet with "leader_suspected". To a leader who is suspected the student is NotFound. WriteNotes.
    Result<> join(const Id<Group> &id, const GroupMember &member);

    // By a leader. Each: Denied for others; ConditionsUnmet with "final" or "cancelled".
    /// Books the room, the leaders and the members. Invalid (day, time, minutes, room); ConditionsUnmet with "outside_hours",
    /// "ended"; NeedsDecision of clashFailure().
    Result<Id<Sitting>> plan(const Id<Group> &id, const SittingContent &content);
    Result<> save(const Id<Sitting> &id, qint64 revision, const SittingContent &content); ///< as plan(); drops the draft
    Result<> keepDraft(const Id<Sitting> &id, const SittingText &text);                   ///< sealed as the note is
    Result<> dropDraft(const Id<Sitting> &id);
    Result<> cancel(const Id<Sitting> &id, qint64 revision);
    /// Whether a member came; of who did not, the gravity of their case is kept. ConditionsUnmet with "not_begun".
    Result<> mark(const Id<Sitting> &id, const Id<students::Student> &student, Presence presence);
    /// Danger was noticed in a member: a talk is due as after a session; once only.
    Result<> tellDanger(const Id<Sitting> &id, const Id<students::Student> &student);
    /// Of a member who did not come: they are safe. Also by counsellors who do not lead. ConditionsUnmet with "not_missed".
    Result<> find(const Id<Sitting> &id, const Id<students::Student> &student, Found how);
    /// From then on it is read only. ConditionsUnmet with SittingView::missing.
    Result<> finalise(const Id<Sitting> &id, qint64 revision);
    /// To a final sitting, by who may read it. Invalid (text); ConditionsUnmet with "open_sitting".
    Result<> add(const Id<Sitting> &id, const QString &text);

private:
    struct Seen {
        Group group;
        QList<GroupMember> members;
        bool mine = false;
    };

    Result<> mayKeep() const;
    bool leads(const Group &group) const;
    Result<Seen> seen(const Id<Group> &id) const;
    Result<std::pair<Sitting, Seen>> seen(const Id<Sitting> &id) const;
    Result<std::pair<Sitting, Seen>> leading(const Id<Sitting> &id) const;
    Result<> checkLeaders(const Group &group, const QList<GroupMember> &members) const;
    Result<> fits(const Sitting &sitting, const Seen &seen, bool outsideHours) const;
    Result<Attendance> attendanceOf(const std::pair<Sitting, Seen> &at, const Id<students::Student> &student) const;
    Result<QStringList> missing(const Sitting &sitting, const Seen &seen) const;
    Result<std::optional<SittingText>> draftOf(const Id<Sitting> &id, const security::SecureBytes &key) const;

    storage::Connection &m_db;
    const students::StudentService &m_students;
    alerts::AlertIntake &m_intake;
    NoteSeal m_seal;
};

} // namespace core::counselling
