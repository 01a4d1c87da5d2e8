// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/StudentContacts.h"

#include "core/alerts/CaseSafety.h"
#include "core/alerts/SuspectMatch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{

bool isSuspected(const alerts::CaseSafety &safety, const students::Guardian &guardian)
{
    return safety.suspects(guardian.name, alerts::FamilyPost) || safety.suspects(guardian.relation);
}

/// By the name under which people suspect them, or the relation where there is none.
bool stillNamed(const students::Guardian &suspected, const QList<students::Contact> &wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](const students::Contact &one) {
        return suspected.name.isEmpty() ? one.guardian.relation == suspected.relation : one.guardian.name == suspected.name;
    });
}

} // namespace

students::Contacts StudentContacts::plain() const
{
    students::Contacts contacts{phone, {}};
    for (const KnownContact &one : guardians)
        contacts.guardians.append(one.contact);
    return contacts;
}

Result<StudentContacts> contactsOf(Areas &areas, const Id<students::Student> &student)
{
    YICE_ASSIGN(const students::Contacts found, students::contactsOf(areas.db, student));
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(areas.db, student));
    const bool told = areas.db.viewer().may(Permission::SeeAlerts) && !safety.viewerSuspected;
    StudentContacts contacts{found.phone, {}};
    for (const students::Contact &one : found.guardians)
        contacts.guardians.append({one, told && isSuspected(safety, one.guardian)});
    return contacts;
}

Result<> changeContacts(Areas &areas, const Id<students::Student> &student, const students::Contacts &seen,
                        const students::Contacts &wanted)
{
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(areas.db, student));
    if (safety.viewerSuspected)
        return fail(ErrorCode::NotFound, u"student"_s, {{u"id"_s, student.toString()}});
    YICE_TRY(students::changeContacts(areas.db, student, seen, wanted));
    const bool dropped = std::any_of(seen.guardians.begin(), seen.guardians.end(), [&](const students::Contact &one) {
        return isSuspected(safety, one.guardian) && !stillNamed(one.guardian, wanted.guardians);
    });
    const bool trusted = std::any_of(wanted.guardians.begin(), wanted.guardians.end(), [&](const students::Contact &one) {
        return one.safe.value_or(false) && isSuspected(safety, one.guardian);
    });
    if (dropped || trusted)
        return fail(ErrorCode::ConditionsUnmet, u"contacts"_s, {{u"open"_s, QStringList{u"suspected_contact"_s}}});
    return {};
}

} // namespace core::workspace
