// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/AttachmentService.h"

#include "core/alerts/CaseSafety.h"
#include "core/exchange/SodiumBytes.h"
#include "core/records/AttachmentRepository.h"
#include "core/students/OwnStudents.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::records
{

namespace
{

constexpr qsizetype LongestTitle = 200;

tl::unexpected<Error> notFound(const QString &id)
{
    return fail(ErrorCode::NotFound, AttachmentTable, {{u"id"_s, id}});
}

} // namespace

Result<> AttachmentService::mayAdd(const AttachmentKind &kind) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStudents));
    YICE_TRY(m_db.viewer().require(kind.see));
    return m_db.viewer().require(kind.add);
}

/// Whether the case is the student's and the viewer may see it.
Result<bool> AttachmentService::sees(const Id<students::Student> &student, const Id<alerts::Alert> &alert) const
{
    if (!m_db.viewer().may(Permission::SeeAlerts))
        return false;
    alerts::AlertQuery query;
    query.onlyOpen = false;
    query.student = student;
    YICE_ASSIGN(const auto rows, m_alerts.list(query));
    return std::any_of(rows.begin(), rows.end(), [&](const alerts::AlertRow &row) { return row.id == alert; });
}

Result<QList<Attachment>> AttachmentService::visible(QList<Attachment> all, const Id<students::Student> &student) const
{
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, student));
    YICE_ASSIGN(const bool own, students::isOwn(m_db, student));
    if (safety.viewerSuspected || !own)
        return QList<Attachment>();
    YICE_ASSIGN(const AttachmentRules rules, shippedAttachmentRules());
    QList<Attachment> seen;
    for (const Attachment &one : all) {
        if (!m_db.viewer().may(rules.kind(one.kind).see))
            continue;
        if (!one.alert.isNull()) {
            YICE_ASSIGN(const bool known, sees(student, one.alert));
            if (!known)
                continue;
        }
        seen.append(one);
    }
    return seen;
}

Result<QList<Attachment>> AttachmentService::list(const Id<students::Student> &student) const
{
    YICE_TRY(m_students.row(student));
    YICE_ASSIGN(const QList<Attachment> all, AttachmentRepository(m_db).of(student));
    return visible(all, student);
}

Result<Attachment> AttachmentService::find(const Id<Attachment> &id) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStudents));
    YICE_ASSIGN(const Attachment one, AttachmentRepository(m_db).find(id));
    YICE_ASSIGN(const QList<Attachment> seen, visible({one}, one.student));
    if (seen.isEmpty())
        return notFound(id.toString());
    return one;
}

Result<AttachmentContent> AttachmentService::open(const Id<Attachment> &id)
{
    YICE_ASSIGN(const Attachment one, find(id));
    YICE_ASSIGN(const QByteArray bytes, AttachmentRepository(m_db).content(one));
    YICE_TRY(m_db.noteAct(QLatin1String("viewed"), AttachmentTable, id.bytes(),
                          storage::Fields().set(QLatin1String("student"), one.student.bytes())));
    return AttachmentContent{one, bytes};
}

Result<AttachmentContent> AttachmentService::noteExport(const Id<Attachment> &id, const QString &reason)
{
    YICE_TRY(m_db.viewer().require(Permission::ExportData));
    if (reason.trimmed().isEmpty())
        return invalid(u"reason"_s);
    YICE_ASSIGN(const Attachment one, find(id));
    YICE_ASSIGN(const QByteArray bytes, AttachmentRepository(m_db).content(one));
    YICE_TRY(m_db.noteAct(QLatin1String("exported"), AttachmentTable, id.bytes(),
                          storage::Fields()
                              .set(QLatin1String("student"), one.student.bytes())
                              .set(QLatin1String("reason"), reason.trimmed())));
    return AttachmentContent{one, bytes};
}

Result<Attachment> AttachmentService::add(const Id<students::Student> &student, const NewAttachment &given)
{
    YICE_ASSIGN(const AttachmentRules rules, shippedAttachmentRules());
    if (!rules.knows(given.kind))
        return invalid(u"kind"_s);
    YICE_TRY(mayAdd(rules.kind(given.kind)));
    YICE_TRY(m_students.row(student));
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, student));
    YICE_ASSIGN(const bool own, students::isOwn(m_db, student));
    if (safety.viewerSuspected || !own)
        return notFound(student.toString());
    Attachment one;
    one.title = given.title.trimmed();
    if (one.title.isEmpty() || one.title.size() > LongestTitle)
        return invalid(u"title"_s);
    one.day = given.day.isValid() ? given.day : m_db.clock().today();
    if (one.day > m_db.clock().today())
        return invalid(u"day"_s);
    if (given.content.size() > rules.largestBytes)
        return fail(ErrorCode::TooLarge, u"scan"_s, {{u"limit"_s, rules.largestBytes}, {u"what"_s, u"scan"_s}});
    YICE_ASSIGN(one.format, formatOfScan(given.content, rules.mostPixels));
    if (!given.alert.isNull()) {
        YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
        YICE_ASSIGN(const bool known, sees(student, given.alert));
        if (!known)
            return fail(ErrorCode::NotFound, u"alert"_s, {{u"id"_s, given.alert.toString()}});
    }
    if (given.consentOf) {
        YICE_ASSIGN(one.consent, m_consents.recordOf(student, *given.consentOf));
    }
    one.hash = exchange::blake2b(given.content);
    AttachmentRepository attachments(m_db);
    YICE_ASSIGN(const QList<Attachment> known, attachments.of(student));
    if (std::any_of(known.begin(), known.end(), [&](const Attachment &other) { return other.hash == one.hash; }))
        return fail(ErrorCode::AlreadyExists, AttachmentTable, {{u"what"_s, u"scan"_s}});
    one.id = Id<Attachment>::make(m_db.clock());
    one.student = student;
    one.alert = given.alert;
    one.kind = given.kind;
    one.bytes = given.content.size();
    one.added = m_db.clock().now();
    one.by = m_db.viewer().name;
    YICE_TRY(attachments.add(one, given.content));
    return attachments.find(one.id);
}

Result<> AttachmentService::remove(const Id<Attachment> &id, qint64 revision, const QString &reason)
{
    YICE_ASSIGN(const Attachment one, find(id));
    YICE_ASSIGN(const AttachmentRules rules, shippedAttachmentRules());
    YICE_TRY(m_db.viewer().require(rules.kind(one.kind).add));
    if (reason.trimmed().isEmpty())
        return invalid(u"reason"_s);
    if (one.revision != revision)
        return fail(ErrorCode::Conflict, AttachmentTable, {{u"id"_s, id.toString()}});
    YICE_TRY(m_db.noteAct(QLatin1String("discarded"), AttachmentTable, id.bytes(),
                          storage::Fields()
                              .set(QLatin1String("student"), one.student.bytes())
                              .set(QLatin1String("reason"), reason.trimmed())));
    return AttachmentRepository(m_db).remove(one);
}

} // namespace core::records
