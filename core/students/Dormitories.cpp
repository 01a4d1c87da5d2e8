// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/Dormitories.h"

using namespace Qt::Literals::StringLiterals;

namespace core::students
{

namespace
{
const QString Rooms = uR"(
    SELECT id, dorm_building, dorm_room, dorm_bed FROM student WHERE left_on IS NULL AND coalesce(dorm_room, '') <> '')"_s;
} // namespace

Result<QHash<Id<Student>, Dormitory>> dormitories(storage::Connection &db)
{
    YICE_TRY(db.viewer().require(Permission::SeeStudents));
    QHash<Id<Student>, Dormitory> rooms;
    YICE_TRY(db.visit(Rooms, {}, [&](const storage::Row &row) -> Result<> {
        rooms.insert(row.id<Student>(0), {row.text(1), row.text(2), row.text(3)});
        return {};
    }));
    return rooms;
}

} // namespace core::students
