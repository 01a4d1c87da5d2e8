// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/RolloverMatch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::students
{

namespace
{
bool differ(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

/// Both say something, and not the same.
bool contradict(const Student &a, const Student &b)
{
    return differ(a.idNumber, b.idNumber) || (a.birth.isValid() && b.birth.isValid() && a.birth != b.birth) ||
           a.male != b.male;
}
} // namespace

RolloverMatch::RolloverMatch(const QList<StoredStudent> &students) : m_students(students)
{
    for (qsizetype i = 0; i < students.size(); ++i) {
        const Student &student = at(i);
        m_places.insert(students.at(i).record.id, i);
        if (!student.studentNumber.isEmpty())
            m_byNumber[student.studentNumber].append(i);
        if (!student.idNumber.isEmpty())
            m_byId[student.idNumber].append(i);
        if (!students.at(i).hasLeft)
            m_byName[student.name].append(i);
    }
}

qsizetype RolloverMatch::placeOf(const Id<Student> &student) const
{
    return m_places.value(student, -1);
}

QList<qsizetype> RolloverMatch::currentFirst(QList<qsizetype> places) const
{
    std::stable_partition(places.begin(), places.end(), [&](qsizetype i) { return !m_students.at(i).hasLeft; });
    return places;
}

RolloverMatch::Meant RolloverMatch::find(const Student &line, int firstYear) const
{
    const QList<qsizetype> byId = currentFirst(m_byId.value(line.idNumber));
    QList<qsizetype> byNumber = currentFirst(m_byNumber.value(line.studentNumber));
    // A school gives the numbers of those who left to others.
    byNumber.removeIf([&](qsizetype i) {
        return m_students.at(i).hasLeft && (at(i).name != line.name || contradict(line, at(i)));
    });
    if (!byId.isEmpty()) {
        const qsizetype known = byId.first();
        // Identity and name agree: then the number was given anew, whoever had it.
        if (at(known).name == line.name || byNumber.isEmpty() || byNumber.first() == known)
            return {known, {}, {}};
        return {-1, u"number_vs_id"_s, {known, byNumber.first()}};
    }
    if (!byNumber.isEmpty()) {
        const qsizetype known = byNumber.first();
        if (at(known).name == line.name && !contradict(line, at(known)))
            return {known, {}, {}};
        // Somebody else's number: the line's own pupil may be known by name, birth and sex.
        Meant meant = byName(line, firstYear);
        if (meant.place < 0 && meant.reason.isEmpty() && m_students.at(known).firstYear < firstYear)
            return meant; // the number of an older cohort, given to a newcomer
        if (meant.place < 0)
            return {-1, u"number_other_name"_s, {known}};
        return meant;
    }
    return byName(line, firstYear);
}

RolloverMatch::Meant RolloverMatch::byName(const Student &line, int firstYear) const
{
    QList<qsizetype> possible;
    QList<qsizetype> sure;
    for (const qsizetype i : m_byName.value(line.name)) {
        if (m_students.at(i).firstYear != firstYear || contradict(line, at(i)))
            continue;
        possible.append(i);
        const bool sameBirth = line.birth.isValid() && line.birth == at(i).birth;
        const bool sameClass = line.className.number == at(i).className.number &&
                               !differ(line.studentNumber, at(i).studentNumber);
        if (sameBirth || sameClass)
            sure.append(i);
    }
    if (possible.isEmpty())
        return {};
    if (sure.size() == 1 && possible.size() == 1)
        return {sure.first(), {}, {}};
    return {-1, possible.size() > 1 ? u"namesakes"_s : u"name_only"_s, possible};
}

} // namespace core::students
