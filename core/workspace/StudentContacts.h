// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/Contacts.h"
#include "core/workspace/Areas.h"

namespace core::workspace
{

/// A contact as it may be used: whoever is suspected of harm in one of the student's cases is marked.
struct KnownContact {
    students::Contact contact;
    bool suspected = false;
};

struct StudentContacts {
    QString phone;
    QList<KnownContact> guardians;

    students::Contacts plain() const; ///< as students::changeContacts() takes it for `seen`
};

/// students::contactsOf() with those marked whom the viewer may know to be suspected: SeeAlerts, and not suspected themselves.
Result<StudentContacts> contactsOf(Areas &areas, const Id<students::Student> &student);

/// students::changeContacts(). ConditionsUnmet with "suspected_contact": somebody suspected would be renamed, left out or
/// called safe, and so get back into call lists. NotFound for who is suspected in the student's matter.
Result<> changeContacts(Areas &areas, const Id<students::Student> &student, const students::Contacts &seen,
                        const students::Contacts &wanted);

} // namespace core::workspace
