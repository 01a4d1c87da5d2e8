// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/ConsentService.h"
#include "core/students/OwnStudents.h"
#include "core/students/StudentRepository.h"

namespace core::students
{

Result<QSet<Id<Student>>> ConsentService::unsafeHomes() const
{
    if (!m_doubts)
        return QSet<Id<Student>>();
    return m_doubts->unsafeHomes([this](const Id<Student> &student) -> Result<QList<Guardian>> {
        YICE_ASSIGN(const auto found, StudentRepository(m_db).find(student));
        return found ? found->record.student.guardians : QList<Guardian>();
    });
}

Result<QSet<Id<Student>>> ConsentService::kept() const
{
    if (!m_doubts)
        return QSet<Id<Student>>();
    return m_doubts->keptFromViewer();
}

/// Takes out what does not count, or is kept from the viewer.
Result<> ConsentService::weigh(QHash<QByteArray, Consent> &consents) const
{
    YICE_ASSIGN(const auto hidden, kept());
    for (const Id<Student> &student : hidden) {
        if (const auto one = consents.find(student.bytes()); one != consents.end() && one->guardian == ConsentAnswer::Granted)
            *one = Consent{ConsentAnswer::None, one->student, {}, {}};
    }
    YICE_ASSIGN(const auto unsafe, unsafeHomes());
    for (const Id<Student> &student : unsafe) {
        const auto one = consents.find(student.bytes());
        if (one == consents.end() || one->guardian != ConsentAnswer::Granted || one->safe)
            continue;
        YICE_ASSIGN(const bool own, isOwn(m_db, student));
        one->guardian = ConsentAnswer::None;
        one->notHeard = own && m_db.viewer().may(Permission::SeeAlerts);
    }
    return {};
}

Result<QSet<Id<Student>>> ConsentService::shown(const QByteArray &campaign) const
{
    YICE_ASSIGN(auto students, allowed(campaign));
    YICE_ASSIGN(const auto hidden, kept());
    students.subtract(hidden);
    return students;
}

} // namespace core::students
