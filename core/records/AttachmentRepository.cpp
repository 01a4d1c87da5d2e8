// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/AttachmentRepository.h"

#include "core/exchange/SodiumBytes.h"
#include "core/storage/StoredLists.h"

using namespace Qt::Literals::StringLiterals;

namespace core::records
{

namespace
{

using storage::Fields;
using storage::Row;

/// Short enough that a change of one page of the journal of SQLite never carries a whole scan.
constexpr qsizetype PieceSize = 256 * 1024;

const QString Attachments = uR"(
    SELECT a.id, a.revision, a.student, a.alert, a.consent, a.kind, a.title, a.day, a.format, a.size, a.hash, a.added,
        a.added_by
    FROM attachment a WHERE %1 ORDER BY a.day DESC, a.added DESC, a.id DESC)"_s;
const QString AddPiece = uR"(
    INSERT INTO attachment_piece (attachment, place, bytes) VALUES (?, ?, ?))"_s;
const QString Pieces = uR"(
    SELECT bytes FROM attachment_piece WHERE attachment = ? ORDER BY place)"_s;
const QString DropPieces = uR"(
    DELETE FROM attachment_piece WHERE attachment = ?)"_s;

Result<Attachment> attachmentFrom(const Row &row)
{
    Attachment one;
    one.id = row.id<Attachment>(0);
    one.revision = row.number(1);
    one.student = row.id<students::Student>(2);
    one.alert = row.id<alerts::Alert>(3);
    one.consent = row.blob(4);
    one.kind = row.text(5);
    one.title = row.text(6);
    one.day = row.date(7);
    const auto format = scanFormatFromName(row.text(8));
    if (!format)
        return fail(ErrorCode::Damaged, row.text(8), {{u"where"_s, u"attachment.format"_s}});
    one.format = *format;
    one.bytes = row.number(9);
    one.hash = row.blob(10);
    one.added = row.instant(11);
    one.by = row.text(12);
    return one;
}

QByteArray orNull(const QByteArray &id)
{
    return id.isEmpty() ? QByteArray() : id;
}

} // namespace

Result<Attachment> AttachmentRepository::find(const Id<Attachment> &id) const
{
    std::optional<Attachment> found;
    YICE_TRY(m_db.visit(Attachments.arg(u"a.id = ?"_s), {id.bytes()}, [&](const Row &row) -> Result<> {
        YICE_ASSIGN(found, attachmentFrom(row));
        return {};
    }));
    if (!found)
        return fail(ErrorCode::NotFound, AttachmentTable, {{u"id"_s, id.toString()}});
    return *found;
}

Result<QList<Attachment>> AttachmentRepository::of(const Id<students::Student> &student) const
{
    return storage::readAll(m_db, Attachments.arg(u"a.student = ?"_s), {student.bytes()}, attachmentFrom);
}

Result<QList<Attachment>> AttachmentRepository::all() const
{
    return storage::readAll(m_db, Attachments.arg(u"true"_s), {}, attachmentFrom);
}

Result<> AttachmentRepository::add(const Attachment &one, const QByteArray &content)
{
    YICE_TRY(m_db.insert(AttachmentTable, one.id.bytes(),
                         Fields()
                             .set(QLatin1String("student"), one.student.bytes())
                             .set(QLatin1String("alert"), one.alert.isNull() ? QByteArray() : one.alert.bytes())
                             .set(QLatin1String("consent"), orNull(one.consent))
                             .set(QLatin1String("kind"), one.kind)
                             .set(QLatin1String("title"), one.title)
                             .set(QLatin1String("day"), one.day)
                             .set(QLatin1String("format"), scanFormatName(one.format))
                             .set(QLatin1String("size"), one.bytes)
                             .set(QLatin1String("hash"), one.hash)
                             .set(QLatin1String("added"), one.added)
                             .set(QLatin1String("added_by"), one.by)));
    for (qsizetype at = 0, place = 0; at < content.size(); at += PieceSize, ++place)
        YICE_TRY(m_db.execute(AddPiece, {one.id.bytes(), place, content.mid(at, PieceSize)}));
    return {};
}

Result<> AttachmentRepository::remove(const Attachment &one)
{
    YICE_TRY(m_db.execute(DropPieces, {one.id.bytes()}));
    return m_db.remove(AttachmentTable, one.id.bytes(), one.revision);
}

Result<QByteArray> AttachmentRepository::content(const Attachment &one) const
{
    QByteArray bytes;
    YICE_TRY(m_db.visit(Pieces, {one.id.bytes()}, [&](const Row &row) -> Result<> {
        bytes += row.blob(0);
        return {};
    }));
    if (bytes.size() != one.bytes || exchange::blake2b(bytes) != one.hash)
        return fail(ErrorCode::Damaged, AttachmentTable, {{u"where"_s, u"attachment"_s}, {u"id"_s, one.id.toString()}});
    return bytes;
}

} // namespace core::records
