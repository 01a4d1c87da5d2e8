// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/storage/Connection.h"
#include "core/students/Student.h"

namespace core::students
{

inline constexpr int MostContacts = 8;

/// A grown-up of a student, and whether people know that they may be told.
struct Contact {
    Guardian guardian;
    std::optional<bool> safe; ///< false: neither called nor told; nothing: nobody has said
    bool operator==(const Contact &) const = default;
};

/// How a student and those at home are reached.
struct Contacts {
    QString phone; ///< the student's own
    QList<Contact> guardians;
    bool operator==(const Contacts &) const = default;
};

// Synchronous; inside one job. Denied for who sees own cases only and has none of this student.

Result<Contacts> contactsOf(storage::Connection &db, const Id<Student> &student); ///< NotFound. SeeStudents
/// `seen` is what was read before it was changed; Conflict where it is no longer so. Invalid (phone, guardian: without name and
/// relation, guardians: more than MostContacts). A roster that is imported later takes over names and numbers as ever, but
/// nobody who is not safe leaves the list by it. EditStudents.
Result<> changeContacts(storage::Connection &db, const Id<Student> &student, const Contacts &seen, const Contacts &wanted);

/// The guardians of a roster's line, with what was known of those people before; who was marked as not safe and is not among
/// them stays.
QList<Contact> takenOver(const QList<Guardian> &given, const QList<Contact> &known);

} // namespace core::students
