// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visits/FamilyReport.h"
#include "core/workspace/StudentContacts.h"

namespace core::workspace
{

/// What a class head heard of a family, beside what the school has: both are shown, and neither goes unseen.
struct FamilyDifference {
    visits::FamilyReport report;
    students::StudentRow student;
    StudentContacts contacts;  ///< the school's; of a report of contacts
    students::Consent consent; ///< likewise; of a report of consent, whatever the round
    bool isNew = false;        ///< the school has nothing of the kind: nothing would be changed by taking it
};

/// Of what nobody has decided, all that says something else than the school's record; the earliest first. EditStudents, EditConsent.
Result<QList<FamilyDifference>> familyDifferences(Areas &areas);

/// Takes it over, or leaves the school's record as it is. Contacts are added, or changed by name, else by relation; nobody is taken out, and who is safe
/// stays as it was. Consent is registered as on paper: a refusal counts for all there is. NotFound: it is decided. Errors of
/// changeContacts(). EditStudents, EditConsent.
Result<> settleFamilyReport(Areas &areas, const Id<visits::FamilyReport> &id, bool take);

/// Takes over each that is new; returns how many. EditStudents, EditConsent.
Result<int> takeNewFamilyReports(Areas &areas);

} // namespace core::workspace
