// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/Group.h"
#include "core/counselling/NoteSeal.h"

namespace core::counselling
{

/// Reads and writes counselling_group, group_member, group_sitting, group_attendance and group_addendum. Texts go in and come
/// out sealed: whoever has no key gets none. Synchronous; lives inside one job.
class GroupRepository
{
public:
    explicit GroupRepository(storage::Connection &db) : m_db(db) {}

    Result<Group> find(const Id<Group> &id) const; ///< NotFound
    Result<QList<Group>> list() const;             ///< by name
    Result<> add(const Group &group);
    Result<> save(const Group &group); ///< Conflict, NotFound

    Result<QList<GroupMember>> members(const Id<Group> &group) const; ///< by entry
    Result<> add(const GroupMember &member);
    Result<> save(const GroupMember &member); ///< Conflict, NotFound

    Result<Sitting> find(const Id<Sitting> &id) const; ///< without its text; NotFound
    // Without texts, by day and beginning.
    Result<QList<Sitting>> sittings(const Id<Group> &group) const;
    Result<QList<Sitting>> between(const QDate &first, const QDate &last) const;
    Result<SittingText> note(const Id<Sitting> &id, const security::SecureBytes &key) const;
    Result<> add(const Sitting &sitting, const security::SecureBytes &key);
    Result<> save(const Sitting &sitting, const security::SecureBytes &key); ///< with its text; Conflict, NotFound
    Result<> saveState(const Sitting &sitting);                              ///< all but the text; Conflict, NotFound

    Result<QList<Attendance>> attendances(const Id<Sitting> &sitting) const;
    Result<QList<Attendance>> attendancesOf(const Id<students::Student> &student) const;
    Result<QList<Attendance>> missed() const; ///< who did not come and has not been found
    Result<> put(const Attendance &attendance); ///< new where its id is null; Conflict

    Result<QList<Addendum>> addenda(const Id<Sitting> &id, const security::SecureBytes &key) const; ///< oldest first
    Result<> add(const Id<Sitting> &id, const Addendum &addendum, const security::SecureBytes &key);

private:
    storage::Connection &m_db;
};

} // namespace core::counselling
