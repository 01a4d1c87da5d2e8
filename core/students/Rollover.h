// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/StudentService.h"

#include <memory>

namespace core::students
{

/// A pupil at the turn of the school year. A grade of 0: none in that year.
struct RolloverPupil {
    Id<Student> id; ///< null for a line of the roster that is nobody yet
    QString name;
    QString studentNumber;
    ClassName from; ///< in the year before
    ClassName to;   ///< in the new year
};

/// A line of the new roster that a person must decide on.
struct RolloverQuestion {
    int row = 0;
    RolloverPupil line;
    /// namesakes · name_only · number_other_name · number_vs_id · two_lines · number_taken (by a pupil who stays)
    QString reason;
    QList<RolloverPupil> candidates;
};

enum class MissingAnswer { Undecided, Transferred, Stays };

/// What persons have decided. An answer to a line counts only while the line has that name.
struct RolloverAnswers {
    struct Line {
        QString name;
        Id<Student> student; ///< null: somebody new
    };
    QHash<int, Line> lines; ///< by row
    QHash<Id<Student>, MissingAnswer> missing;
};

struct RolloverPlan {
    int year = 0; ///< the school year that begins in September of it
    bool alreadyDone = false; ///< this turn is on record; then nobody goes up again
    QDate leaveOn;            ///< the day that is recorded for those who leave
    QMap<int, int> promoted;  ///< new grade → pupils who go up
    QList<RolloverPupil> graduated;
    QList<RolloverPupil> moved;    ///< to another class than the one that went up; also who repeats or skips a grade
    QList<RolloverPupil> arrived;  ///< new to the school
    QList<RolloverPupil> returned; ///< had left, and are in the roster again
    QList<RolloverPupil> missing;  ///< in a grade that the roster covers, but not in it, and not said to be transferred
    QList<RolloverPupil> transferred;
    QList<RolloverQuestion> questions; ///< while there is one, nothing can be carried out
    int updated = 0;                   ///< pupils of the roster whose other data change
    int intake = 0;                    ///< of `arrived`, in a first grade of the stage

    int promotedCount() const;
    QList<Id<Student>> leaving() const;
};

/// The turn of the school year, in one job: plan(), then carryOut() of the same object. Grades follow from the calendar;
/// what is done is to let graduates and transferred pupils go, and to take over the new roster where one is given.
class Rollover
{
public:
    Rollover(storage::Connection &db, Stage stage);
    ~Rollover();

    /// Reads a new roster as it is meant, on 1 September of the year.
    static QDate dayOf(int year) { return {year, 9, 1}; }

    /// `year` is the running school year or the next one, else Invalid (field year). A grade that the roster does not
    /// name is not covered by it: its pupils keep their classes and nobody of it is missing. InputRejected with the
    /// reading's problems, or with `last_years_roster` where many would repeat a grade. EditStudents.
    Result<RolloverPlan> plan(int year, const std::optional<RosterReading> &roster, const RolloverAnswers &answers);
    /// True when something was written. NeedsDecision while there are questions. EditStudents.
    Result<bool> carryOut();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace core::students
