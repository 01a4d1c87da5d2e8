// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/OwnFamilies.h"

#include "core/visits/FamilyRepository.h"
#include "core/visits/VisitRepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::visits
{

Result<OwnFamily> OwnFamilies::of(const Id<students::Student> &student) const
{
    YICE_TRY(m_db.viewer().require(Permission::ReportClass));
    YICE_TRY(m_students.row(student));
    OwnFamily family;
    YICE_ASSIGN(family.visits, VisitRepository(m_db).of(student));
    YICE_ASSIGN(const auto reports, FamilyRepository(m_db).of(student));
    for (const FamilyReport &one : reports)
        (one.kind == FamilyKind::Contacts ? family.contacts : family.consent) = one;
    return family;
}

Result<Id<HomeVisit>> OwnFamilies::add(const HomeVisit &given)
{
    YICE_TRY(m_db.viewer().require(Permission::ReportClass));
    YICE_ASSIGN(const auto student, m_students.row(given.student));
    return VisitRepository(m_db).write(given, student.className);
}

Result<> OwnFamilies::takeBack(const Id<HomeVisit> &id, const QDateTime &handedIn)
{
    YICE_TRY(m_db.viewer().require(Permission::ReportClass));
    VisitRepository visits(m_db);
    YICE_ASSIGN(const auto all, visits.all());
    const auto found = std::find_if(all.begin(), all.end(), [&](const HomeVisit &one) { return one.id == id; });
    if (found == all.end())
        return fail(ErrorCode::NotFound, u"visit"_s, {{u"id"_s, id.toString()}});
    if (handedIn.isValid() && found->entered <= handedIn)
        return fail(ErrorCode::ConditionsUnmet, u"handed_in"_s, {{u"open"_s, QStringList{u"handed_in"_s}}, {u"reason"_s, u"handed_in"_s}});
    return visits.remove(id);
}

Result<bool> OwnFamilies::report(const FamilyReport &given, const QDateTime &handedIn)
{
    YICE_TRY(m_db.viewer().require(Permission::ReportClass));
    YICE_TRY(given.check(m_db.clock().today()));
    YICE_TRY(m_students.row(given.student));
    FamilyReport fresh = given;
    fresh.entered = m_db.clock().now();
    fresh.enteredBy = m_db.viewer().name;
    fresh.state = FamilyState::Open;
    FamilyRepository reports(m_db);
    YICE_ASSIGN(auto before, reports.of(given.student));
    before.removeIf([&](const FamilyReport &one) { return one.kind != given.kind; });
    if (!before.isEmpty()) {
        const FamilyReport &last = before.last();
        if (last.saysSameAs(fresh))
            return false;
        // A clock that was set back must not put new words behind old ones.
        fresh.entered = std::max(fresh.entered, last.entered.addMSecs(1));
        if (!handedIn.isValid() || last.entered > handedIn)
            YICE_TRY(reports.remove(last.id));
    }
    fresh.id = Id<FamilyReport>::make(m_db.clock());
    YICE_TRY(reports.add(fresh));
    return true;
}

Result<Brought> OwnFamilies::all() const
{
    YICE_TRY(m_db.viewer().require(Permission::ReportClass));
    Brought brought;
    YICE_ASSIGN(brought.visits, VisitRepository(m_db).all());
    YICE_ASSIGN(brought.reports, FamilyRepository(m_db).all());
    return brought;
}

} // namespace core::visits
