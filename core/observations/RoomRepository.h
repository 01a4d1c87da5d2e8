// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/Rooms.h"
#include "core/storage/Connection.h"

namespace core::observations
{

/// Reads and writes dorm_check and dorm_mark, and no other table. Synchronous; lives inside one job.
class RoomRepository
{
public:
    explicit RoomRepository(storage::Connection &db) : m_db(db) {}

    // By day, then room, then when it was entered.
    Result<QList<RoomCheck>> between(const QDate &first, const QDate &last) const; ///< both days included
    Result<QList<RoomCheck>> alike(const RoomCheck &check) const;                  ///< of the same room and evening
    Result<QList<RoomCheck>> of(const Id<students::Student> &student) const;       ///< only those with a mark of the student, and no other mark

    Result<> add(const RoomCheck &check);
    Result<> amend(const RoomCheck &check); ///< in place of what stands under its id. NotFound

private:
    Result<QList<RoomCheck>> where(const QString &condition, const QVariantList &parameters) const;
    Result<> addMarks(const RoomCheck &check);

    storage::Connection &m_db;
};

/// The last word of each keeper on a room and evening: a quiet word of one takes back nothing of another. `said` as the repository
/// orders it.
QList<RoomCheck> inForce(const QList<RoomCheck> &said);

} // namespace core::observations
