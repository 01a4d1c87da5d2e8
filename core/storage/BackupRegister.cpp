// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BackupRegister.h"

using namespace Qt::Literals::StringLiterals;

namespace core::storage
{

namespace
{
constexpr QLatin1String Backup("backup");

constexpr QLatin1String Plan("backup_plan");
const QByteArray OnePlan(16, '\1'); ///< the only row has a fixed id, so that two replicas mean the same

const QString ReadPlan = uR"(
    SELECT revision, second_place, since, daily, weekly FROM backup_plan WHERE id = ?)"_s;

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

Result<std::optional<KnownBackup>> BackupRegister::lastIn(const QString &folder) const
{
    const QString inside = folder + u'/';
    return m_db.first(
        Columns + u"WHERE automatic = 1 AND substr(place, 1, length(?)) = ? ORDER BY made_at DESC LIMIT 1"_s,
        {inside, inside}, read);
}

Result<> BackupRegister::markReplaced(const QString &place, const Id<KnownBackup> &by)
{
    YICE_ASSIGN(const auto known,
                m_db.rows(Columns + u"WHERE gone_at IS NULL AND place = ? AND id <> ?"_s, {place, by.bytes()}, read));
    for (const KnownBackup &backup : known)
        YICE_TRY(markGone(backup.id));
    return {};
}

Result<BackupPlan> BackupRegister::plan() const
{
    YICE_ASSIGN(const auto stored, m_db.first(ReadPlan, {OnePlan}, [](const Row &row) {
        return BackupPlan{row.number(0), row.text(1), row.isNull(2) ? QDateTime() : row.instant(2),
                          static_cast<int>(row.number(3)), static_cast<int>(row.number(4))};
    }));
    return stored.value_or(BackupPlan());
}

Result<> BackupRegister::setPlan(const BackupPlan &plan)
{
    const Fields fields = Fields()
                              .set(QLatin1String("second_place"), plan.secondPlace.isNull() ? u""_s : plan.secondPlace)
                              .set(QLatin1String("since"), plan.since)
                              .set(QLatin1String("daily"), plan.daily)
                              .set(QLatin1String("weekly"), plan.weekly);
    if (plan.revision == 0)
        return m_db.insert(Plan, OnePlan, fields);
    YICE_TRY(m_db.update(Plan, OnePlan, plan.revision, fields));
    return {};
}

} // namespace core::storage
