// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/storage/Connection.h"
#include "core/students/RosterRules.h"
#include "core/students/Student.h"

#include <QHash>
#include <QMap>

namespace core::students
{

/// One line of a list of students.
struct StudentRow {
    Id<Student> id;
    qint64 revision = 0;
    QString name;
    QString studentNumber;
    QString idNumber;
    ClassName className; ///< on the clock's day
    bool male = false;
    QDate birth;
    std::optional<bool> boarding;
    bool hasLeft = false; ///< never so in a list of current students
};

/// A whole record, for who opens it.
struct StudentRecord {
    Id<Student> id;
    qint64 revision = 0;
    Student student;
};

struct StudentQuery {
    QString text; ///< start of name, pinyin, initials or number, or a class; blank: all
    std::optional<ClassName> className;
    std::optional<int> grade;
    int most = 0; ///< 0: all; else those nearest to `text` by name, number and key
};

struct ClassRow {
    ClassName className;
    int students = 0;
};

struct RosterImport {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int left = 0; ///< current students that the file does not have
    int classes = 0;
    int openCases = 0;           ///< of those who were marked as left; see workspace::importRoster()
    QList<Id<Student>> absent;   ///< those that `left` counts
    QList<Problem> problems;     ///< warnings that stopped nothing
};

/// The roster of a school. Every function checks the viewer's rights; lives inside one job.
class StudentService
{
public:
    /// `stage` reads classes named by entry year.
    StudentService(storage::Connection &db, Stage stage) : m_db(db), m_stage(stage) {}

    /// All or nothing. Known students are found by student number, then ID, then name + class. InputRejected with the
    /// reading's problems; NeedsDecision with one problem for each line that fits two students, or one whose number and
    /// ID point to different ones, unless the reading holds a decision for its row: context `reason` (two_students,
    /// two_lines, number_taken: another at the school has the line's number) and `candidates`, a list of
    /// maps with id, name, class, studentNumber. Invalid: a decision for a row that is none of these. `complete`: students that the file lacks are marked as having left. EditStudents.
    Result<RosterImport> importRoster(const RosterReading &reading, bool complete);

    /// Takes students as another vault of this school has them, under their ids there. AlreadyExists. EditStudents.
    Result<> carryOver(const QList<StudentRecord> &records);

    /// In a kit, by the school's word: `records` are the pupils from now on; others leave, and what was written of them stays.
    /// ReportClass.
    Result<> followRoster(const QList<StudentRecord> &records);
    /// Of current students who have one, a place in a dormitory. SeeStudents.
    Result<QHash<Id<Student>, Dormitory>> places() const;

    /// Current students by class, then pinyin of the name. SeeStudents.
    Result<QList<StudentRow>> list(const StudentQuery &query) const;
    /// Journalled as a view. NotFound. SeeStudents.
    Result<StudentRecord> open(const Id<Student> &id);
    /// Whole records of those whom list() gives, in its order, for a file outside: one act in the journal. SeeStudents,
    /// ExportData.
    Result<QList<StudentRecord>> records(const StudentQuery &query);
    /// Without an act in the journal, for lists that name a student beside something else. NotFound. SeeStudents.
    Result<StudentRow> row(const Id<Student> &id) const;
    /// The same for many at once; each once, NotFound when one of them is missing.
    Result<QHash<Id<Student>, StudentRow>> rowsOf(const QList<Id<Student>> &ids) const;
    Result<QList<ClassRow>> classes() const;         ///< SeeStudents
    Result<QMap<int, int>> countByGrade() const;     ///< SeeStatistics
    /// The grade of each current student: ids for figures, never to be shown. SeeStatistics.
    Result<QHash<Id<Student>, int>> grades() const;

    /// The class of each current student, likewise. SeeStatistics.
    Result<QHash<Id<Student>, ClassName>> classesByStudent() const;

    Stage stage() const { return m_stage; }

private:
    Result<RosterImport> takeRoster(const RosterReading &reading, bool complete);

    storage::Connection &m_db;
    Stage m_stage;
};

} // namespace core::students
