// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/Appointment.h"
#include "core/storage/Connection.h"

namespace core::counselling
{

/// Reads and writes room_plan and appointment, and no other table. Synchronous; lives inside one job.
class AppointmentRepository
{
public:
    explicit AppointmentRepository(storage::Connection &db) : m_db(db) {}

    Result<std::optional<RoomPlan>> plan() const;
    Result<> savePlan(const RoomPlan &plan); ///< Conflict: its revision is stale

    Result<Appointment> find(const Id<Appointment> &id) const; ///< NotFound
    // By day and beginning.
    Result<QList<Appointment>> between(const QDate &first, const QDate &last) const;
    Result<QList<Appointment>> of(const Id<students::Student> &student) const;
    Result<QList<Appointment>> ofSeries(const Id<Appointment> &series) const;
    Result<QList<Appointment>> missed() const; ///< whose student nobody has found yet
    Result<QList<Appointment>> booked(const QDate &last) const; ///< up to that day, also days gone by
    Result<> add(const Appointment &appointment);
    Result<> save(const Appointment &appointment); ///< Conflict: its revision is stale

private:
    Result<QList<Appointment>> where(const QString &condition, const QVariantList &parameters) const;

    storage::Connection &m_db;
};

} // namespace core::counselling
