// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/Card.h"
#include "core/storage/Connection.h"

#include <optional>

namespace core::plans
{

/// Reads and writes plan, plan_evaluation and plan_card. Synchronous; lives inside one job.
class PlanRepository
{
public:
    explicit PlanRepository(storage::Connection &db) : m_db(db) {}

    Result<Plan> find(const Id<Plan> &id) const;                                        ///< NotFound
    Result<QList<Plan>> versions(const Id<students::Student> &student) const;           ///< newest first
    Result<QList<Plan>> inForceDueUntil(const QDate &last) const; ///< review or a measure's day on or before it
    Result<QList<Plan>> heads() const; ///< the newest version of every student who has a plan
    Result<> add(const Plan &plan);
    Result<> save(const Plan &plan);   ///< Conflict, NotFound
    Result<> remove(const Plan &plan); ///< Conflict, NotFound

    Result<QList<Evaluation>> evaluations(const Id<students::Student> &student) const; ///< by day
    Result<> add(const Id<Plan> &plan, const Evaluation &evaluation);

    Result<Card> findCard(const Id<Card> &id) const;                       ///< NotFound
    Result<QList<Card>> cards(const Id<students::Student> &student) const; ///< newest first
    Result<> add(const Card &card);
    Result<> save(const Card &card); ///< Conflict, NotFound

private:
    Result<QList<Plan>> plansWhere(const QString &condition, const QVariantList &parameters) const;

    storage::Connection &m_db;
};

} // namespace core::plans
