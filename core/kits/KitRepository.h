// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Envelope.h"
#include "core/kits/Kit.h"
#include "core/storage/Connection.h"

#include <QSet>

namespace core::kits
{

struct StoredKit {
    Kit kit;
    qint64 revision = 0;
};

struct StoredReturn {
    KitReturn entry;
    qint64 revision = 0;
};

struct StoredOwnKit {
    OwnKit kit;
    qint64 revision = 0;
    QByteArray schoolCard;
    QByteArray lastHash; ///< of the package handed in last
};

/// The tables of 0115 and 0130: no rights, no rules. Synchronous; lives inside one job.
class KitRepository
{
public:
    explicit KitRepository(storage::Connection &db) : m_db(db) {}

    Result<> add(const KitContent &content);
    Result<QList<StoredKit>> all() const; ///< newest first
    Result<std::optional<StoredKit>> find(const Id<Kit> &id) const;
    Result<std::optional<StoredKit>> byCode(const QString &code) const;
    Result<> markReplaced(const StoredKit &kit);
    Result<> setLastDay(const StoredKit &kit, const QDate &day);
    Result<> addPupils(const Id<Kit> &kit, const QList<KitPupil> &pupils); ///< beside those that it has
    Result<exchange::ChainPlace> nextUpdate(const Id<Kit> &kit) const;
    Result<> addUpdate(const Id<Kit> &kit, qint64 sequence, const QByteArray &hash);
    Result<QByteArray> secretOf(const Id<Kit> &kit) const;
    Result<QSet<Id<students::Student>>> pupilsOf(const Id<Kit> &kit) const;
    Result<QList<QByteArray>> cardsOf(const Id<Kit> &kit) const; ///< accepted ones
    Result<> accept(const Id<Kit> &kit, const QByteArray &cardFile);

    Result<QList<StoredReturn>> returns() const; ///< newest first
    Result<std::optional<StoredReturn>> returnByHash(const QByteArray &hash) const;
    Result<std::optional<StoredReturn>> findReturn(const Id<KitReturn> &id) const;
    Result<> addReturn(const KitReturn &entry, const QByteArray &hash);
    Result<> markApplied(const StoredReturn &entry); ///< with its counts
    Result<QByteArray> fileOf(const Id<KitReturn> &entry) const; ///< NotFound
    Result<> keepFile(const Id<KitReturn> &entry, const QByteArray &bytes);
    Result<> dropFile(const Id<KitReturn> &entry);

    Result<> addOwn(const KitContent &content);
    Result<std::optional<StoredOwnKit>> own() const;
    Result<QByteArray> ownSecret() const; ///< NotFound
    Result<> saveOwn(const StoredOwnKit &own);
    Result<Told> told() const;
    Result<> setTold(const Told &told); ///< in place of all that was told before

private:
    Result<std::optional<StoredKit>> oneKit(const QString &condition, const QVariant &value) const;
    Result<std::optional<StoredReturn>> oneReturn(const QString &condition, const QByteArray &value) const;

    storage::Connection &m_db;
};

} // namespace core::kits
