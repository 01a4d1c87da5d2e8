// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/Appointment.h"

namespace core::counselling
{

// Group counselling: some students meet several times with one or more leaders.

enum class GroupKind {
    Developmental, ///< for everybody: 发展性
    Targeted,      ///< for students with the same difficulty: 干预性
};

/// Who leads a group, and sees it.
struct GroupLeader {
    Id<security::User> id;
    QString name;
    bool operator==(const GroupLeader &) const = default;
};

struct Group {
    Id<Group> id;
    qint64 revision = 0;
    QString name;
    QString theme;
    GroupKind kind = GroupKind::Developmental;
    QList<GroupLeader> leaders;
    QString room;     ///< where it meets, unless a sitting says otherwise
    int planned = 0;  ///< sittings; 0: not said
    QDate ended = {}; ///< the last day; none: it runs
    QDateTime made = {};
    QString madeBy = {};
};

struct Sitting;

struct GroupMember {
    Id<GroupMember> id;
    qint64 revision = 0;
    Id<Group> group;
    Id<students::Student> student;
    bool ownConsent = false;
    bool guardianConsent = false;
    QDate entered;
    QDate left = {}; ///< the last day; none: still a member
    bool isMemberOn(const QDate &day) const { return entered <= day && (!left.isValid() || day <= left); }
};

enum class Presence { NotMarked, Present, Late, Excused, Absent };

/// Whether one member came.
struct Attendance {
    Id<Attendance> id;
    qint64 revision = 0;
    Id<Sitting> sitting;
    Id<students::Student> student;
    Presence presence = Presence::NotMarked;
    bool told = false; ///< danger was noticed: a signal has been raised
    std::optional<int> missedLevel = {}; ///< gravity of the open case when the member did not come, 1 to 4
    std::optional<Found> found = {};
    QDateTime foundAt = {};
    QString foundBy = {};
};

/// What is written of the group as a whole. What concerns one member stands in that member's own session.
struct SittingText {
    QString course;
    QString noticed;
    bool operator==(const SittingText &) const = default;
};

struct Sitting {
    Id<Sitting> id;
    qint64 revision = 0;
    Id<Group> group;
    int number = 1; ///< among the group's sittings
    State state = State::Open;
    bool cancelled = false;
    Slot slot;
    int minutes = 0; ///< 0: from beginning to end
    QString room;
    QString theme;
    Id<security::User> author;
    QString authorName;
    SittingText text = {}; ///< empty while it is sealed
    QDateTime made = {};
    QDateTime finalised = {};
};

QString groupKindName(GroupKind kind);  ///< "targeted"
QString presenceName(Presence presence); ///< "not_marked"
// Each of these: Invalid with `field`.
Result<GroupKind> groupKindFromName(const QString &name);
Result<Presence> presenceFromName(const QString &name);

} // namespace core::counselling
