// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/FamilyReports.h"

#include "core/workspace/ClassReports.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{

using students::Contact;
using visits::FamilyKind;
using visits::FamilyReport;
using visits::FamilyState;

/// Of the same person: by name, else by relation.
bool isSame(const students::Guardian &one, const students::Guardian &other)
{
    return one.name.isEmpty() || other.name.isEmpty() ? !one.relation.isEmpty() && one.relation == other.relation : one.name == other.name;
}

/// What the school would have after taking it over.
students::Contacts merged(const students::Contacts &here, const students::Contacts &heard)
{
    students::Contacts wanted = here;
    if (!heard.phone.isEmpty())
        wanted.phone = heard.phone;
    for (const Contact &one : heard.guardians) {
        const auto known = std::find_if(wanted.guardians.begin(), wanted.guardians.end(), [&](const Contact &other) { return isSame(one.guardian, other.guardian); });
        if (known == wanted.guardians.end()) {
            wanted.guardians.append({one.guardian, {}});
            continue;
        }
        const auto keepSaid = [](QString &to, const QString &said) {
            if (!said.isEmpty())
                to = said;
        };
        keepSaid(known->guardian.name, one.guardian.name);
        keepSaid(known->guardian.relation, one.guardian.relation);
        keepSaid(known->guardian.phone, one.guardian.phone);
        if (one.guardian.legal)
            known->guardian.legal = one.guardian.legal;
    }
    return wanted;
}

/// Likewise. Of whom nothing was heard, the answer stays.
students::Consent merged(const students::Consent &here, const FamilyReport &heard)
{
    students::Consent wanted = here;
    if (heard.guardian != students::ConsentAnswer::None)
        wanted.guardian = heard.guardian;
    if (heard.own != students::ConsentAnswer::None)
        wanted.student = heard.own;
    return wanted;
}

/// Nothing where the school's record says the same.
Result<std::optional<FamilyDifference>> differenceOf(Areas &areas, const FamilyReport &report)
{
    FamilyDifference difference;
    difference.report = report;
    YICE_ASSIGN(difference.student, areas.students.row(report.student));
    if (report.kind == FamilyKind::Contacts) {
        YICE_ASSIGN(difference.contacts, contactsOf(areas, report.student));
        const students::Contacts here = difference.contacts.plain();
        if (merged(here, report.contacts) == here)
            return std::optional<FamilyDifference>();
        difference.isNew = here.phone.isEmpty() && here.guardians.isEmpty();
        return std::optional(difference);
    }
    YICE_ASSIGN(difference.consent, areas.consents.of(report.student, {}));
    const students::Consent &here = difference.consent;
    const students::Consent wanted = merged(here, report);
    if (here.guardian == wanted.guardian && here.student == wanted.student)
        return std::optional<FamilyDifference>();
    difference.isNew = !here.notHeard && here.guardian == students::ConsentAnswer::None && here.student == students::ConsentAnswer::None;
    return std::optional(difference);
}

Result<> take(Areas &areas, const FamilyReport &report)
{
    if (report.kind == FamilyKind::Consent) {
        YICE_ASSIGN(const students::Consent known, areas.consents.of(report.student, {}));
        students::Consent wanted = merged(known, report);
        if (known.notHeard && report.guardian == students::ConsentAnswer::None)
            wanted.guardian = students::ConsentAnswer::Granted; // it is on record, and goes on counting as none
        return areas.consents.answer({}, report.student, wanted.guardian, wanted.student, u"paper"_s, known.safe && wanted.guardian == known.guardian);
    }
    YICE_ASSIGN(const StudentContacts here, contactsOf(areas, report.student));
    return changeContacts(areas, report.student, here.plain(), merged(here.plain(), report.contacts));
}

} // namespace

Result<QList<FamilyDifference>> familyDifferences(Areas &areas)
{
    YICE_ASSIGN(const auto reports, ClassReports(areas).visits.undecided());
    QList<FamilyDifference> list;
    for (const FamilyReport &one : reports) {
        YICE_ASSIGN(const auto difference, differenceOf(areas, one));
        if (difference)
            list.append(*difference);
    }
    return list;
}

Result<> settleFamilyReport(Areas &areas, const Id<FamilyReport> &id, bool wanted)
{
    ClassReports reports(areas);
    YICE_ASSIGN(const auto open, reports.visits.undecided());
    const auto found = std::find_if(open.begin(), open.end(), [&](const FamilyReport &one) { return one.id == id; });
    if (found == open.end())
        return fail(ErrorCode::NotFound, u"family report"_s, {{u"id"_s, id.toString()}});
    if (wanted)
        YICE_TRY(take(areas, *found));
    return reports.visits.decide(id, wanted ? FamilyState::Taken : FamilyState::Left);
}

Result<int> takeNewFamilyReports(Areas &areas)
{
    YICE_ASSIGN(const auto differences, familyDifferences(areas));
    int taken = 0;
    for (const FamilyDifference &one : differences) {
        if (!one.isNew)
            continue;
        YICE_TRY(take(areas, one.report));
        YICE_TRY(ClassReports(areas).visits.decide(one.report.id, FamilyState::Taken));
        ++taken;
    }
    return taken;
}

} // namespace core::workspace
