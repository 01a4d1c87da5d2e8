// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/PlanRules.h"
#include "core/storage/Connection.h"
#include "core/students/StudentService.h"

namespace core::plans
{

/// Need-to-know cards: what one named person is told about one student. Every function checks rights; lives inside one job.
class CardService
{
public:
    CardService(storage::Connection &db, const students::StudentService &students) : m_db(db), m_students(students) {}

    /// Newest first. SeePlans.
    Result<QList<Card>> list(const Id<students::Student> &student) const;
    /// What a new card begins with: measures that may be told, and the lines of the plan's template. EditPlans.
    Result<CardText> proposed(const Id<students::Student> &student) const;
    /// ConditionsUnmet with `open`, see faultsIn(): nobody who is suspected gets one, and none repeats what is on record.
    /// NotFound. EditPlans, ReadNotes.
    Result<Card> make(const Id<students::Student> &student, const CardRequest &request);
    /// It holds no longer; Conflict: stale, or done already. EditPlans.
    Result<> withdraw(const Id<Card> &card, qint64 revision);
    /// Journalled as leaving before it is printed, saved or handed over. ConditionsUnmet ("withdrawn", "expired",
    /// "receiver_suspected"). EditPlans, ExportData.
    Result<Card> noteExport(const Id<Card> &card);

private:
    Result<QStringList> records(const Id<students::Student> &student) const;

    storage::Connection &m_db;
    const students::StudentService &m_students;
};

} // namespace core::plans
