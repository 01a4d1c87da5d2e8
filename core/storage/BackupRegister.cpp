// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BackupRegister.h"

using namespace Qt::Literals::StringLiterals;

namespace core::storage
{

namespace
{
constexpr QLatin1String Backup("backup");

const QString Columns = u"SELECT id, revision, place, made_at, entries, bytes, automatic, gone_at FROM backup "_s;

KnownBackup read(const Row &row)
{
    return {row.id<KnownBackup>(0), row.number(1),          row.text(2), row.instant(3), row.number(4), row.number(5),
            row.flag(6),            row.isNull(7) ? QDateTime() : row.instant(7)};
}
} // namespace

Result<Id<KnownBackup>> BackupRegister::note(const KnownBackup &backup)
{
    if (backup.place.isEmpty())
        return fail(ErrorCode::Invalid, u"backup"_s, {{u"field"_s, u"place"_s}});
    const auto id = Id<KnownBackup>::make(m_db.clock());
    YICE_TRY(m_db.insert(Backup, id.bytes(),
                         Fields()
                             .set(QLatin1String("place"), backup.place)
                             .set(QLatin1String("made_at"), backup.made)
                             .set(QLatin1String("entries"), backup.entries)
                             .set(QLatin1String("bytes"), backup.bytes)
                             .set(QLatin1String("automatic"), backup.automatic)));
    return id;
}

Result<> BackupRegister::markGone(const Id<KnownBackup> &id)
{
    YICE_ASSIGN(const auto found, m_db.first(Columns + u"WHERE id = ?"_s, {id.bytes()}, read));
    if (!found)
        return fail(ErrorCode::NotFound, u"backup"_s, {{u"id"_s, id.toString()}});
    if (found->gone.isValid())
        return {};
    YICE_TRY(m_db.update(Backup, id.bytes(), found->revision,
                         Fields().set(QLatin1String("gone_at"), m_db.clock().now())));
    return {};
}

Result<QList<KnownBackup>> BackupRegister::standing() const
{
    return m_db.rows(Columns + u"WHERE gone_at IS NULL ORDER BY made_at DESC"_s, {}, read);
}

Result<std::optional<KnownBackup>> BackupRegister::last() const
{
    return m_db.first(Columns + u"ORDER BY made_at DESC LIMIT 1"_s, {}, read);
}

} // namespace core::storage
