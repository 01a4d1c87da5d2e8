// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"
#include "core/students/Student.h"

namespace core::students
{

/// One field of a student's record that was another before.
struct FieldChange {
    QDateTime at;
    QByteArray actor; ///< user id; empty: the program itself
    QString field;    ///< column of the record; "guardians": all of them; "guardians_unsafe": whom nobody may call
    QString before;   ///< as it is stored; of guardians a line each
    QString after;
};

/// What the journal tells of changes since the record was made, oldest first. Values that the retention rules have destroyed
/// are not in it. SeeStudents; Denied (own cases).
Result<QList<FieldChange>> fieldChanges(storage::Connection &db, const Id<Student> &student);

} // namespace core::students
