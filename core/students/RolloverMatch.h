// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/StudentRepository.h"

#include <QHash>

namespace core::students
{

/// Whom a line of the new year's roster means. Classes may have been formed anew and numbers given anew, so a class says
/// little: identity number with the name, the school's number with the name, or name, birth and sex within the cohort.
/// A name alone never decides [P]: merging two children would put the record of one under the other.
class RolloverMatch
{
public:
    explicit RolloverMatch(const QList<StoredStudent> &students);

    struct Meant {
        qsizetype place = -1; ///< -1: nobody known
        QString reason;       ///< not empty: a person must say, see RolloverQuestion
        QList<qsizetype> candidates;
    };
    Meant find(const Student &line, int firstYear) const;
    qsizetype placeOf(const Id<Student> &student) const; ///< -1: not known

private:
    QList<qsizetype> currentFirst(QList<qsizetype> places) const;
    Meant byName(const Student &line, int firstYear) const;
    const Student &at(qsizetype place) const { return m_students.at(place).record.student; }

    const QList<StoredStudent> &m_students;
    QHash<QString, QList<qsizetype>> m_byNumber;
    QHash<QString, QList<qsizetype>> m_byId;
    QHash<QString, QList<qsizetype>> m_byName; ///< only who is at the school
    QHash<Id<Student>, qsizetype> m_places;
};

} // namespace core::students
