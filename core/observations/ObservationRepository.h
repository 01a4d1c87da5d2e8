// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/Observation.h"
#include "core/storage/Connection.h"

namespace core::observations
{

/// Reads and writes observation, observation_written and zero_report, and no other table. Rows are added; only what nobody else has seen yet is changed. Synchronous; lives
/// inside one job.
class ObservationRepository
{
public:
    explicit ObservationRepository(storage::Connection &db) : m_db(db) {}

    // By week, then class, student and version; both days included.
    Result<QList<Observation>> between(const QDate &first, const QDate &last) const;
    Result<QList<Observation>> of(const Id<students::Student> &student) const;
    Result<QList<Observation>> of(const students::ClassName &className, const QDate &week) const;
    Result<QList<ZeroReport>> zeroBetween(const QDate &first, const QDate &last) const;
    Result<bool> anyBetween(const QDate &first, const QDate &last) const; ///< of either

    Result<> add(const Observation &observation);
    Result<> add(const ZeroReport &report);
    /// What was written, when, and of which day: in place of what the row says. NotFound.
    Result<> amend(const Observation &observation);

private:
    Result<QList<Observation>> where(const QString &condition, const QVariantList &parameters) const;

    storage::Connection &m_db;
};

} // namespace core::observations
