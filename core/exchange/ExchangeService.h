// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/exchange/Envelope.h"
#include "core/exchange/PackageChain.h"
#include "core/exchange/Receipt.h"
#include "core/exchange/Unit.h"
#include "core/storage/Connection.h"

#include <QJsonObject>

namespace core::exchange
{

struct Self;
struct StoredTaken;

struct KnownUnit {
    UnitCard card;
    bool self = false;
    QDateTime trusted;
};

/// A package that left this unit.
struct SentPackage {
    Id<SentPackage> id;
    PackageKind kind = PackageKind::District;
    QString to; ///< unit code
    qint64 sequence = 0;
    QDateTime created;
    QByteArray hash;
    std::optional<Receipt> receipt;
    QDateTime received; ///< when its receipt came
};

/// A package that came.
struct TakenPackage {
    Id<TakenPackage> id;
    PackageKind kind = PackageKind::District;
    QString from; ///< unit code
    QString fromName;
    qint64 sequence = 0;
    QDateTime created;
    QDateTime taken;
    Standing standing = Standing::Next;
    bool applied = false; ///< else it waits in the inbox
};

struct PackageImport {
    TakenPackage package;
    Handling handling = Handling::Apply;
    Receipt receipt;        ///< empty while the package waits
    QByteArray receiptFile; ///< sealed to the sender; none while the package waits, for it says what became of it
    qint64 missingFrom = 0; ///< in a gap: the first and last number that should have come before; else 0
    qint64 missingTo = 0;
};

/// Applies the rows of one kind of package inside the import's transaction; made by the area that knows the rows.
class PackageTaker
{
public:
    virtual ~PackageTaker() = default;
    /// Counts of what was new, same, in conflict and rejected. Invalid (context row, field): nothing is written.
    virtual Result<Receipt> take(const PackageHeader &header, const QList<QJsonObject> &rows) = 0;
    /// Reports of danger, to be shown whatever the package's place in its chain.
    virtual Result<> showDanger(const PackageHeader &header, const QList<QJsonObject> &rows) = 0;
};

/// What this unit is, whom it trusts, and what was sent and taken. Every function checks rights; lives inside one job.
class ExchangeService
{
public:
    explicit ExchangeService(storage::Connection &db) : m_db(db) {}

    /// Once, while the vault is made: writes the unit and generates its keys. AlreadyExists, Invalid (field).
    Result<> found(const Unit &unit);
    Result<Unit> unit() const; ///< no right needed; NotFound before found()

    Result<QByteArray> receivingKey() const;                          ///< public; no right needed
    Result<QByteArray> openOwnSeal(const QByteArray &sealed) const;   ///< what was sealed to it; Damaged; no right needed
    /// The same for many at once: none where one does not open. No right needed.
    Result<QList<std::optional<QByteArray>>> openOwnSeals(const QList<QByteArray> &sealed) const;
    /// A file of this unit's that is neither card nor package; `message` begins with a line that says what it is.
    /// MakePackages.
    Result<QByteArray> sign(const QByteArray &message) const;

    // For chains and trust that another area keeps, which checks the rights too.
    Result<QByteArray> seal(PackageKind kind, const ChainPlace &place, const UnitCard &to, const QList<QJsonObject> &rows) const;
    /// Errors of openPackage(); Unreadable (found, expected): another kind.
    Result<OpenedPackage> openFrom(const UnitCard &sender, const QByteArray &file, PackageKind expected) const;
    /// New key pairs in place of those that the vault was made with, so that its maker does not know them.
    Result<> renewKeys();
    Result<QByteArray> ownCardFile() const;

    Result<UnitCard> card() const;        ///< SeeStatistics
    Result<QByteArray> cardFile() const;  ///< MakePackages
    /// Errors of readUnitCard() and checkTrust(). MakePackages.
    Result<UnitCard> trust(const QByteArray &cardFile, const QString &confirmedFingerprint);
    Result<QList<KnownUnit>> units() const; ///< this one first; SeeStatistics

    /// Stands for a record outside this unit, such as 7K2M-Q9XA-3FHT: a keyed hash of its id. Being computed it is the
    /// same after a restore and needs no table that would tie it to a person; its key is made with the unit, is no other
    /// key, and stays when the unit's keys are replaced, so that a case keeps its pseudonym. MakePackages.
    Result<QString> pseudonym(const QByteArray &record) const;

    /// Seals `rows` to the trusted unit `to` as the next of its chain and remembers it. NotFound: no card. MakePackages.
    Result<QByteArray> send(PackageKind kind, const QString &to, const QList<QJsonObject> &rows);
    /// A package that went out, byte for byte again, while its receipt has not come. NotFound afterwards. MakePackages.
    Result<QByteArray> sentFile(const Id<SentPackage> &id) const;
    /// Opens, checks, judges and applies; then those that waited for it. A repeat writes nothing and gives the receipt
    /// that was given before. Errors of openPackage(); Unreadable (found, expected): another kind. MakePackages.
    Result<PackageImport> receive(const QByteArray &file, PackageKind expected, PackageTaker &taker);
    /// Applies a package that waits, by a person's decision: its chain goes on from it, and later ones that were taken
    /// before are no longer part of it (the sender went back to an older copy, or began anew). NotFound: none waits.
    /// MakePackages.
    Result<PackageImport> apply(const Id<TakenPackage> &id, PackageTaker &taker);
    /// The receipt of a package that was applied, also one that waited at first. NotFound. MakePackages.
    Result<QByteArray> receiptFile(const Id<TakenPackage> &id) const;
    /// NotFound: it answers nothing that was sent. Conflict: another receipt for the same package is on record.
    /// MakePackages.
    Result<SentPackage> takeReceipt(const QByteArray &file);
    Result<QList<SentPackage>> sent() const;   ///< newest first; SeeStatistics
    Result<QList<TakenPackage>> taken() const; ///< newest first; SeeStatistics

private:
    Result<PackageImport> applyOne(StoredTaken &taken, const OpenedPackage &package, const Self &self,
                                   const UnitCard &sender, PackageTaker &taker);
    Result<> applyWaiting(const QString &from, PackageKind kind, PackageTaker &taker);

    storage::Connection &m_db;
};

} // namespace core::exchange
