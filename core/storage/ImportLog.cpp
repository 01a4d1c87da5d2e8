// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ImportLog.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace core::storage
{

namespace
{
constexpr QLatin1String Table("import_log");

const QString Columns = uR"(
    SELECT id, revision, kind, file, permission, at, imported_by, first_seq, last_seq, undone_at FROM import_log )"_s;

const QString LastEntry = u"SELECT max(seq) FROM journal_entry"_s;
const QString RecordsChanged =
    u"SELECT count(*) FROM journal_entry WHERE seq > ? AND act IN ('insert', 'update', 'remove')"_s;
const QString WrittenBetween = uR"(
    SELECT count(*) FROM journal_entry
    WHERE record_table = ? AND record = ? AND seq BETWEEN ? AND ? AND act IN ('insert', 'update'))"_s;

Result<KnownImport> read(const Row &row)
{
    KnownImport import;
    import.id = row.id<KnownImport>(0);
    import.revision = row.number(1);
    import.kind = row.text(2);
    import.file = row.text(3);
    YICE_ASSIGN(import.permission, security::permissionFromName(row.text(4)));
    import.at = row.instant(5);
    import.by = row.blob(6);
    import.firstSeq = row.number(7);
    import.lastSeq = row.number(8);
    if (!row.isNull(9))
        import.undone = row.instant(9);
    return import;
}
} // namespace

Result<qint64> ImportLog::lastEntry() const
{
    return m_db.number(LastEntry);
}

Result<> ImportLog::note(const ImportSource &source, qint64 before)
{
    YICE_ASSIGN(const qint64 changed, m_db.number(RecordsChanged, {before}));
    if (changed == 0)
        return {};
    YICE_ASSIGN(const qint64 last, lastEntry());
    const QString file = QFileInfo(source.file).fileName();
    return m_db.insert(Table, Id<KnownImport>::make(m_db.clock()).bytes(),
                       Fields()
                           .set(QLatin1String("kind"), source.kind)
                           .set(QLatin1String("file"), file.isNull() ? u""_s : file)
                           .set(QLatin1String("permission"), security::permissionName(source.permission))
                           .set(QLatin1String("at"), m_db.clock().now())
                           .set(QLatin1String("imported_by"), m_db.viewer().user.bytes())
                           .set(QLatin1String("first_seq"), before + 1)
                           .set(QLatin1String("last_seq"), last));
}

Result<QList<KnownImport>> ImportLog::list() const
{
    QList<KnownImport> imports;
    YICE_TRY(m_db.visit(Columns + u"ORDER BY last_seq DESC"_s, {}, [&](const Row &row) -> Result<> {
        YICE_ASSIGN(KnownImport import, read(row));
        if (m_db.viewer().may(import.permission))
            imports.append(import);
        return {};
    }));
    return imports;
}

Result<QList<KnownImport>> ImportLog::touching(const QString &table, const QByteArray &record) const
{
    YICE_ASSIGN(const QList<KnownImport> all, list());
    QList<KnownImport> found;
    for (const KnownImport &one : all) {
        if (one.undone.isValid())
            continue;
        YICE_ASSIGN(const qint64 written, m_db.number(WrittenBetween, {table, record, one.firstSeq, one.lastSeq}));
        if (written > 0)
            found.append(one);
    }
    return found;
}

Result<KnownImport> ImportLog::find(const Id<KnownImport> &id) const
{
    YICE_ASSIGN(const auto found, m_db.first(Columns + u"WHERE id = ?"_s, {id.bytes()}, read));
    if (!found)
        return fail(ErrorCode::NotFound, u"import"_s, {{u"id"_s, id.toString()}});
    YICE_ASSIGN(const KnownImport import, *found);
    YICE_TRY(m_db.viewer().require(import.permission));
    return import;
}

Result<> ImportLog::markUndone(const KnownImport &import)
{
    YICE_TRY(m_db.update(Table, import.id.bytes(), import.revision,
                         Fields().set(QLatin1String("undone_at"), m_db.clock().now())));
    return {};
}

} // namespace core::storage
