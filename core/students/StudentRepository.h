// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/Contacts.h"
#include "core/students/StudentService.h"

#include <QVariantList>

namespace core::students
{

/// A student as stored. `firstYear` is the year whose September began the cohort's grade 1, so that a grade is derived.
struct StoredStudent {
    StudentRecord record;
    int firstYear = 0;
    bool hasLeft = false;
};

/// SQL of students and their guardians. Checks no rights.
class StudentRepository
{
public:
    explicit StudentRepository(storage::Connection &db) : m_db(db) {}

    Result<QList<StoredStudent>> all() const; ///< also those who left
    Result<std::optional<StoredStudent>> find(const Id<Student> &id) const;
    Result<std::optional<StudentRow>> row(const Id<Student> &id) const; ///< also of one who left
    Result<QHash<Id<Student>, StudentRow>> rowsOf(const QList<Id<Student>> &ids) const; ///< also of those who left
    Result<QHash<Id<Student>, Dormitory>> places() const; ///< of current students who have one
    /// Current students by class, pinyin, number. `condition` follows WHERE and may name columns of student.
    Result<QList<StudentRow>> rows(const QString &condition, const QVariantList &parameters, int most) const;

    Result<Id<Student>> add(const Student &student);
    Result<> addAs(const Id<Student> &id, const Student &student); ///< AlreadyExists
    /// Takes over what `student` says; what it does not say stays. True when something changed.
    Result<bool> change(const StoredStudent &stored, const Student &student);
    Result<QList<Contact>> contacts(const Id<Student> &id) const; ///< in their order
    Result<> setContacts(const StoredStudent &stored, const Contacts &before, const Contacts &after);
    Result<> markLeft(const StoredStudent &stored, const QDate &day, LeaveReason reason);
    /// Frees the number for another, who gets it in the same job.
    Result<> dropNumber(const StoredStudent &stored);

    /// Search keys by the name as it stands; none where the student is gone.
    Result<> refreshKeys(const Id<Student> &id);
    Result<> dropKeys(const Id<Student> &id);

    int firstYearOf(int grade) const;
    int gradeOf(int firstYear) const;

private:
    Result<> writeKeys(const Id<Student> &id, const QString &name);
    Result<> writeGuardians(const Id<Student> &id, const QList<Contact> &guardians);
    Result<> replaceGuardians(const Id<Student> &id, const QList<Contact> &guardians);
    storage::Fields fieldsOf(const Student &student) const;
    StoredStudent stored(const storage::Row &row) const;
    StudentRow listRow(const storage::Row &row) const;

    storage::Connection &m_db;
};

} // namespace core::students
