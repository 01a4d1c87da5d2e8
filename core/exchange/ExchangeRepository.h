// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ExchangeService.h"
#include "core/exchange/UnitKeys.h"

namespace core::exchange
{

/// This unit with its keys, as OwnUnit needs them.
struct Self {
    UnitCard card;
    UnitKeys keys;
    OwnUnit own() const { return {card, keys}; }
};

struct StoredTrust {
    QByteArray id;
    qint64 revision = 0;
    QByteArray cardFile;
    QDateTime trusted;
};

/// A sent package with what is needed to write it again.
struct StoredSent {
    SentPackage package;
    qint64 revision = 0;
};

/// A taken package with what is needed to go on with it.
struct StoredTaken {
    TakenPackage package;
    qint64 revision = 0;
    QByteArray hash;
    QByteArray receipt; ///< as writeReceipt() made it; empty until it was applied
    QByteArray receiptFile;
    qint64 receiptSequence = 0;
};

/// The tables of 0005: no rights, no rules.
class ExchangeRepository
{
public:
    explicit ExchangeRepository(storage::Connection &db) : m_db(db) {}

    Result<std::optional<Unit>> unit() const;
    Result<> addUnit(const Unit &unit, const UnitKeys &keys);
    Result<> replaceKeys(const UnitKeys &keys);
    Result<Self> self() const; ///< NotFound before the unit was founded

    Result<QByteArray> pseudonymKey() const; ///< NotFound before the unit was founded

    Result<std::optional<StoredTrust>> trusted(const QString &code) const;
    Result<QList<StoredTrust>> allTrusted() const; ///< by code; replaced cards are left out
    Result<> addTrusted(const QString &code, const QByteArray &cardFile);
    Result<> markReplaced(const StoredTrust &old);

    /// Where the next package of a kind to a unit stands.
    Result<ChainPlace> nextSent(PackageKind kind, const QString &to) const;
    Result<ChainPlace> nextReceipt(const QString &to) const;
    Result<> addSent(const SentPackage &package, const QByteArray &file);
    Result<std::optional<StoredSent>> sentByHash(const QByteArray &hash) const;
    Result<QList<StoredSent>> allSent() const;
    Result<> addReceipt(const StoredSent &sent, const QByteArray &receipt);

    /// The links that the next package must follow.
    Result<PackageChain> chain(const QString &from, PackageKind kind) const;
    /// Takes the number of `from` and all later ones out of the chain; the packages stay.
    Result<> cutChain(const TakenPackage &from);
    Result<std::optional<StoredTaken>> takenByHash(const QByteArray &hash) const;
    Result<std::optional<StoredTaken>> takenById(const Id<TakenPackage> &id) const;
    Result<QList<StoredTaken>> waiting(const QString &from, PackageKind kind) const; ///< by number
    Result<QList<StoredTaken>> allTaken() const;
    Result<> addTaken(const StoredTaken &taken);
    Result<> markApplied(const StoredTaken &taken);

    /// Bytes of a package that waits here, or went out and has no receipt yet. NotFound.
    Result<QByteArray> file(const QByteArray &package) const;
    Result<> keepFile(const QByteArray &package, const QByteArray &bytes);
    Result<> dropFile(const QByteArray &package);

private:
    storage::Connection &m_db;
};

} // namespace core::exchange
