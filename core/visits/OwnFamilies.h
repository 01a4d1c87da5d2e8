// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/StudentService.h"
#include "core/visits/VisitRows.h"

namespace core::visits
{

/// What the holder of a kit wrote of one family.
struct OwnFamily {
    QList<HomeVisit> visits; ///< by day
    std::optional<FamilyReport> contacts; ///< the latest
    std::optional<FamilyReport> consent;
};

/// Visits at home and what parents said, as the holder of a kit writes them. Every function wants ReportClass; lives inside one job.
class OwnFamilies
{
public:
    OwnFamilies(storage::Connection &db, const students::StudentService &students) : m_db(db), m_students(students) {}

    Result<OwnFamily> of(const Id<students::Student> &student) const; ///< NotFound
    /// Class, form and making are filled in. Returns its id. Errors of VisitForm::check(); NotFound.
    Result<Id<HomeVisit>> add(const HomeVisit &visit);
    /// It was written by mistake. NotFound; ConditionsUnmet with "handed_in": the counselling room has it.
    Result<> takeBack(const Id<HomeVisit> &visit, const QDateTime &handedIn = {});
    /// In place of what was written of this student and kind after `handedIn`; what was handed in stays. False: it is written already. Errors of
    /// FamilyReport::check(); NotFound.
    Result<bool> report(const FamilyReport &report, const QDateTime &handedIn = {});
    Result<Brought> all() const;

private:
    storage::Connection &m_db;
    const students::StudentService &m_students;
};

} // namespace core::visits
