// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"
#include "core/visits/HomeVisit.h"

namespace core::visits
{

/// Reads and writes home_visit, and no other table. Synchronous; lives inside one job.
class VisitRepository
{
public:
    explicit VisitRepository(storage::Connection &db) : m_db(db) {}

    // By day, then student, then when it was entered.
    Result<QList<HomeVisit>> between(const QDate &first, const QDate &last) const; ///< both days included
    Result<QList<HomeVisit>> of(const Id<students::Student> &student) const;
    Result<QList<HomeVisit>> all() const;

    Result<> add(const HomeVisit &visit);
    /// As somebody writes it here of a pupil of `className`: id, class, form and making are filled in. Errors of VisitForm::check().
    Result<Id<HomeVisit>> write(const HomeVisit &visit, const students::ClassName &className);
    Result<> remove(const Id<HomeVisit> &id); ///< NotFound

private:
    storage::Connection &m_db;
};

} // namespace core::visits
