// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/StudentService.h"
#include "core/visits/VisitRows.h"
#include "core/visits/VisitSheet.h"

namespace core::visits
{

struct VisitImport {
    int lines = 0;
    int added = 0;
    int unchanged = 0;
    QMap<QString, int> byMode; ///< lines of the file, by mode
};

/// One visit, as far as the viewer may see it.
struct SeenVisit {
    HomeVisit visit;
    students::StudentRow student;
    bool counts = false;
    bool wordsWithheld = false; ///< `words` and `met` are empty
};

/// How many students of a grade were visited in a way that counts.
struct VisitedGrade {
    int students = 0;
    int visited = 0;
};

struct TakenFamilies {
    int added = 0;
    int same = 0;
};

/// Visits at home, and what class heads heard of families. Every function checks rights; lives inside one job.
class VisitService
{
public:
    VisitService(storage::Connection &db, const students::StudentService &students) : m_db(db), m_students(students) {}

    /// All or nothing; what is there already is left. A student is found by number, and then by nothing else; without one by class and name.
    /// InputRejected with the reading's problems and unknown_student, ambiguous_student, name_vs_student. EditAlerts of all
    /// students.
    Result<VisitImport> importSheet(const VisitReading &reading);
    /// By who was there, in the counselling room; class, form and making are filled in. Returns its id. Errors of VisitForm::check(); NotFound,
    /// also for who is suspected in the student's matter. EditAlerts; Denied (own cases).
    Result<Id<HomeVisit>> add(const HomeVisit &visit);

    /// The last first; empty for who is suspected in the student's matter. Words want ReadNotes, or the student to be of own cases. SeeAlerts; Denied (own cases).
    Result<QList<SeenVisit>> of(const Id<students::Student> &student) const;
    /// Of all students save those in whose matter the viewer is suspected, without words, the last first; both days included. Invalid (from). SeeAlerts of
    /// all students.
    Result<QList<SeenVisit>> between(const QDate &first, const QDate &last) const;
    /// By grade; both days included. Figures only. Invalid (from). SeeStatistics.
    Result<QMap<int, VisitedGrade>> coverage(const QDate &first, const QDate &last) const;

    /// What was written in a kit, under its own ids and times, so that order and repetition make no difference. What was heard of
    /// families changes no record. NotFound: a student is not of this school. EditAlerts of all students.
    Result<TakenFamilies> takeWritten(const Brought &brought);
    /// What nobody has decided, of each student and kind the latest; without students in whose matter the viewer is suspected. EditStudents, EditConsent.
    Result<QList<FamilyReport>> undecided() const;
    /// This one and all earlier ones of its student and kind. NotFound: it is not among undecided(). EditStudents, EditConsent.
    Result<> decide(const Id<FamilyReport> &id, FamilyState state);

private:
    struct Import;

    storage::Connection &m_db;
    const students::StudentService &m_students;
};

} // namespace core::visits
