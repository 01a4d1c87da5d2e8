// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/PlanRules.h"
#include "core/students/StudentService.h"

namespace core::plans
{

/// A student's plan in all its versions. What the viewer may not read is empty, and `notesWithheld` says so.
struct PlanView {
    students::StudentRow student;
    QList<Plan> versions; ///< newest first; empty: no plan yet
    QList<Evaluation> evaluations; ///< by day
    bool notesWithheld = false; ///< without ReadNotes: worries, remarks, words of evaluations and reasons
    QStringList missing;        ///< of the draft: what keeps it from being put in force; see missingIn()
    QStringList stopped;        ///< keys of measures that a suspected person would do, of the newest version

    const Plan *draft() const;
    const Plan *inForce() const;
};

struct PlanRow {
    students::StudentRow student;
    int number = 0; ///< of the newest version
    PlanState state = PlanState::Draft;
    QDate review;
};

/// Something of a plan in force that somebody must do.
struct PlanDuty {
    students::StudentRow student;
    QString measure; ///< key; empty: the review of the whole
    QString what;    ///< words of the measure
    Role role = Role::Counsellor;
    QDate due;
    bool overdue = false;
};

/// Plans of students. Every function checks rights; lives inside one job. For a viewer who is suspected in a student's case
/// that student has no plan.
class PlanService
{
public:
    PlanService(storage::Connection &db, const students::StudentService &students) : m_db(db), m_students(students) {}

    /// Journalled as a view. NotFound. SeePlans.
    Result<PlanView> open(const Id<students::Student> &student);
    /// By class and name. SeePlans.
    Result<QList<PlanRow>> list() const;

    /// Writes the student's draft: the first version, one that follows the version in force or the ended one, or the draft
    /// that stands. `base` and `revision` name the version that was read; a null id: there was none. Conflict where it was
    /// changed meanwhile, or another version has begun. Invalid (template). NotFound. EditPlans, ReadNotes.
    Result<Plan> save(const Id<students::Student> &student, const Id<Plan> &base, qint64 revision,
                      const PlanContent &content);
    /// The draft replaces the version in force. ConditionsUnmet with `open`, see missingIn(). Conflict. EditPlans.
    Result<> putInForce(const Id<Plan> &draft, qint64 revision);
    /// Conflict: stale, or no draft. EditPlans.
    Result<> discard(const Id<Plan> &draft, qint64 revision);
    /// The version in force comes to its end. Invalid (reason). Conflict: stale, or not in force. EditPlans.
    Result<> end(const Id<Plan> &plan, qint64 revision, const QString &reason);
    /// Looked at and left as it is: a new version in force with another day of review. As putInForce(); Conflict also
    /// where a draft waits. EditPlans.
    Result<> reviewed(const Id<Plan> &plan, qint64 revision, const QDate &next);
    /// What became of a measure of the version in force. Invalid (measure, text, reached; day: lies ahead). EditPlans.
    Result<> evaluate(const Id<students::Student> &student, const Evaluation &evaluation);

    /// Between two versions, of what the viewer may read. NotFound (version). SeePlans; journalled as a view.
    Result<QList<Difference>> compare(const Id<students::Student> &student, int earlier, int later);

    /// Measures without their evaluation and reviews up to the day that is `withinDays` after today, overdue ones first.
    /// Not of students who have left. SeePlans.
    Result<QList<PlanDuty>> duties(int withinDays) const;

    /// The version in force, else the newest, alone and forPaper(); words of evaluations as its worries. Journalled as an export.
    /// Invalid (reason). NotFound, also where there is none. SeePlans, ReadNotes, ExportData.
    Result<PlanView> paper(const Id<students::Student> &student, const QString &reason);

private:
    Result<Plan> settled(const Id<Plan> &id, qint64 revision, PlanState wanted) const;
    Result<> replace(const Plan &fresh);
    Result<> mayTouch(const Id<students::Student> &student) const;
    Result<> require(const Plan &plan) const;

    storage::Connection &m_db;
    const students::StudentService &m_students;
};

} // namespace core::plans
