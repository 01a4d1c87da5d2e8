// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/PlanRules.h"
#include "core/storage/Connection.h"
#include "core/students/StudentService.h"

namespace core::plans
{

/// A measure of a plan that falls to one person and may be told.
struct ToldMeasure {
    Id<students::Student> student;
    QString what;
    QDate due; ///< invalid: none was said
};

/// What one person is to be told about students.
struct ToldToOne {
    QList<Card> cards;
    QList<ToldMeasure> measures;
};

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
    /// For a file outside: the cards that this person holds today, and measures for them in this role, of these students. Nothing that
    /// noteExport() or make() would refuse, and no measure where harm is suspected: a card alone says that this person is cleared.
    /// EditPlans, ReadNotes.
    Result<ToldToOne> toldTo(const QString &receiver, Role role, const QList<Id<students::Student>> &students) const;

private:
    Result<QStringList> records(const Id<students::Student> &student) const;

    storage::Connection &m_db;
    const students::StudentService &m_students;
};

} // namespace core::plans
