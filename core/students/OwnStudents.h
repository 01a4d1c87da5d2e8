// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"
#include "core/students/Student.h"

namespace core::students
{

/// Whether the viewer's role opens only what belongs to own cases: an assistant counsellor's.
bool seesOwnOnly(const Viewer &viewer);
/// Denied for who opens own cases only.
Result<> requireAll(const Viewer &viewer);
/// Whether a case of the student was given to the viewer; always for who is not bound to own cases.
Result<bool> isOwn(storage::Connection &db, const Id<Student> &student);
/// Denied: isOwn() is not so.
Result<> requireOwn(storage::Connection &db, const Id<Student> &student);
/// Leaves out records, each with a `student`, of whom isOwn() is not so.
template <typename T> Result<> keepOwn(storage::Connection &db, QList<T> &records)
{
    if (!seesOwnOnly(db.viewer()))
        return {};
    QList<T> own;
    for (const T &one : records) {
        YICE_ASSIGN(const bool mine, isOwn(db, one.student));
        if (mine)
            own.append(one);
    }
    records = own;
    return {};
}

} // namespace core::students
