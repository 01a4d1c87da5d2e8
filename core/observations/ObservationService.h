// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/ObservationRepository.h"
#include "core/observations/ObservationSheet.h"
#include "core/observations/ReportGrid.h"
#include "core/observations/Written.h"
#include "core/students/StudentService.h"

namespace core::observations
{

/// What one line of a sheet said, for whoever handed the sheet in: nothing of it was looked up.
struct ImportedLine {
    int row = 0; ///< as Excel shows it
    QString number; ///< of the student
    Handed handed;
    int points = 0;
    int dimensionPoints = 0;
    QList<int> sameDay; ///< items that ask for a report the same day
    QDateTime due = {}; ///< of the talk that they ask for; invalid without them
    bool overdue = false;
};

struct ObservationImport {
    int lines = 0;
    int added = 0;     ///< observations and zero reports
    int corrected = 0; ///< kept beside an earlier version
    int unchanged = 0;
    int untouched = 0; ///< lines of a template that nobody filled
    QList<QDate> weeks; ///< of the file
    int due = 0;        ///< classes × weeks of the file in which they report
    int in = 0;         ///< of these
    QList<ClassWeek> missing; ///< the others, by week and class
    QList<ClassWeek> zero;    ///< zero reports of the file, likewise
    QList<ImportedLine> observed; ///< by row
    QList<Problem> warnings;
};

/// What became of reports that were written in another vault.
struct TakenReports {
    int added = 0;
    int same = 0;
    int danger = 0; ///< added ones with an item that asks for a report the same day
    int conflicts = 0; ///< pupils and weeks of them of which more than one version is standing()
};

/// Classes that have not reported in the last week that is over.
struct LateReports {
    QDate week;
    QDate lastDay; ///< to report
    int classes = 0;
};

/// One student in one week, as one post saw them.
struct SeenStudent {
    students::StudentRow student;
    QList<Observation> versions; ///< the last is in force
    int points = 0;              ///< of that one
    QList<int> sameDay;          ///< of any of them
    bool factsWithheld = false;  ///< facts and sources are empty
    bool conflict = false;       ///< more than one version is standing(): whoever reads must see them all
};

/// What class heads hand in each week. Every function checks rights; lives inside one job.
class ObservationService
{
public:
    ObservationService(storage::Connection &db, const students::StudentService &students, const alerts::AlertContext &context)
        : m_db(db), m_students(students), m_context(context)
    {
    }

    /// All or nothing; what is there already is left as it is, what differs is kept beside it. An item that asks for a
    /// report the same day joins the student's case, as told by alerts::ObservationIntake; a second time only what an earlier
    /// version did not say. InputRejected with the reading's problems and unknown_student, ambiguous_student, name_vs_student,
    /// class_vs_student (context `class`), unknown_class, duplicate_observation, duplicate_report and zero_vs_observation
    /// (context `otherRow`). EditAlerts of all students.
    Result<ObservationImport> importSheet(const ObservationReading &reading);

    /// What was written in a kit, under its own ids and times, so that order and repetition make no difference: what is here is
    /// left, what differs stands beside. `onlyDanger`: nothing but what asks for a report the same day. Signals as
    /// importSheet(). NotFound: a student is not of this school. EditAlerts.
    Result<TakenReports> takeWritten(const Written &written, bool onlyDanger = false);

    /// The weeks that begin between these days. Invalid (from). SeeAlerts of all students.
    Result<ReportGrid> grid(const QDate &first, const QDate &last) const;
    /// Of the term that `day` lies in up to its week; without a calendar the twenty weeks before.
    Result<ReportGrid> history(const QDate &day) const;

    /// Nothing while all have reported, or nobody has for weeks: a school that does not take part is not reminded. [P]
    /// SeeAlerts of all students.
    Result<std::optional<LateReports>> late() const;

    /// The students of one class in one week: same-day items first, then points. Journalled as views. SeeAlerts.
    Result<QList<SeenStudent>> open(const students::ClassName &className, const QDate &week);
    /// All weeks of one student, the last first; empty for who is suspected in the matter. SeeAlerts; Denied (own cases).
    Result<QList<SeenStudent>> of(const Id<students::Student> &student) const;

    /// A sheet with a line for the zero report and one for each student of the class, for its head to fill; names leave the
    /// vault, so it is journalled. NotFound: no such class. ExportData.
    Result<tabular::Workbook> blankSheet(const students::ClassName &className, const QDate &week);

private:
    struct Import;
    Result<QList<students::SchoolCalendar>> calendars() const;
    Result<QList<SeenStudent>> seenStudents(const QList<Observation> &all) const;

    storage::Connection &m_db;
    const students::StudentService &m_students;
    const alerts::AlertContext &m_context;
};

} // namespace core::observations
