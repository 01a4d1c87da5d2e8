// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"
#include "core/records/Attachment.h"
#include "core/records/AttachmentRules.h"
#include "core/students/ConsentService.h"

namespace core::records
{

/// Scans in the records of students. Every function wants SeeStudents and the right that attachments.json asks for the kind,
/// and where a case is meant SeeAlerts; nothing of a student is there for who is suspected in the student's matter. Lives
/// inside one job.
class AttachmentService
{
public:
    AttachmentService(storage::Connection &db, const students::StudentService &students, const students::ConsentService &consents,
                      const alerts::AlertService &alerts)
        : m_db(db), m_students(students), m_consents(consents), m_alerts(alerts)
    {
    }

    /// Those that the viewer may see, newest paper first. NotFound: no such student.
    Result<QList<Attachment>> list(const Id<students::Student> &student) const;
    /// Without its bytes. NotFound also where the viewer may not know of it.
    Result<Attachment> find(const Id<Attachment> &id) const;
    /// Journalled as a view. Damaged.
    Result<AttachmentContent> open(const Id<Attachment> &id);
    /// Journalled as leaving, with the reason, before it is written anywhere. Invalid (reason). ExportData.
    Result<AttachmentContent> noteExport(const Id<Attachment> &id, const QString &reason);
    /// Invalid (kind, title, day), TooLarge (limit), Unreadable, Hostile, AlreadyExists (the same file), NotFound (student,
    /// case, consent).
    Result<Attachment> add(const Id<students::Student> &student, const NewAttachment &given);
    /// The bytes go; the journal keeps what it was and why. Invalid (reason), Conflict.
    Result<> remove(const Id<Attachment> &id, qint64 revision, const QString &reason);

private:
    Result<> mayAdd(const AttachmentKind &kind) const;
    Result<QList<Attachment>> visible(QList<Attachment> all, const Id<students::Student> &student) const;
    Result<bool> sees(const Id<students::Student> &student, const Id<alerts::Alert> &alert) const;

    storage::Connection &m_db;
    const students::StudentService &m_students;
    const students::ConsentService &m_consents;
    const alerts::AlertService &m_alerts;
};

} // namespace core::records
