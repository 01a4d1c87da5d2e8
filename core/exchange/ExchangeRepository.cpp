// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExchangeRepository.h"

#include "core/base/Random.h"
#include "core/exchange/SodiumBytes.h"
#include "core/storage/StoredLists.h"

using namespace Qt::Literals::StringLiterals;
using core::storage::Fields;
using core::storage::Row;

namespace core::exchange
{

namespace
{

constexpr qsizetype PseudonymKeyBytes = 32;
constexpr QLatin1String UnitTable("unit");
constexpr QLatin1String TrustedTable("trusted_unit");
constexpr QLatin1String SentTable("package_sent");
constexpr QLatin1String TakenTable("package_taken");

const QString OneUnit = uR"(SELECT profile, code, name, stage FROM unit)"_s;
const QString UnitSecret = uR"(
    SELECT unit.code, unit.name, unit_key.secret FROM unit JOIN unit_key ON unit_key.unit = unit.id)"_s;
const QString AddSecret = uR"(INSERT INTO unit_key (unit, secret, pseudonyms) VALUES (?, ?, ?))"_s;
const QString ReplaceSecret = uR"(UPDATE unit_key SET secret = ?)"_s;
const QString PseudonymKey = uR"(SELECT pseudonyms FROM unit_key)"_s;

const QString TrustedOne = uR"(
    SELECT id, revision, card, trusted FROM trusted_unit WHERE code = ? AND replaced IS NULL)"_s;
const QString TrustedAll = uR"(
    SELECT id, revision, card, trusted FROM trusted_unit WHERE replaced IS NULL ORDER BY code)"_s;

const QString LastSent = uR"(
    SELECT sequence, hash FROM package_sent WHERE kind = ? AND recipient = ? ORDER BY sequence DESC LIMIT 1)"_s;
const QString LastReceipt = uR"(
    SELECT receipt_sequence, receipt_file FROM package_taken
    WHERE sender = ? AND receipt_sequence IS NOT NULL ORDER BY receipt_sequence DESC LIMIT 1)"_s;
const QString SentColumns = uR"(
    SELECT id, revision, kind, recipient, sequence, created, hash, receipt, received FROM package_sent )"_s;

const QString ChainLinks = uR"(
    SELECT sequence, hash FROM package_taken WHERE sender = ? AND kind = ? AND in_chain = 1)"_s;
const QString LinksFrom = uR"(
    SELECT id, revision FROM package_taken WHERE sender = ? AND kind = ? AND in_chain = 1 AND sequence >= ?)"_s;
const QString TakenColumns = uR"(
    SELECT id, revision, kind, sender, sender_name, sequence, created, taken, standing, applied, hash, receipt,
        receipt_file, receipt_sequence FROM package_taken )"_s;

const QString OneFile = uR"(SELECT bytes FROM package_file WHERE package = ?)"_s;
const QString KeepFile = uR"(INSERT INTO package_file (package, bytes) VALUES (?, ?))"_s;
const QString DropFile = uR"(DELETE FROM package_file WHERE package = ?)"_s;

constexpr std::pair<Standing, const char *> StandingNames[] = {{Standing::Next, "next"},
                                                               {Standing::Gap, "gap"},
                                                               {Standing::Late, "late"},
                                                               {Standing::Fork, "fork"},
                                                               {Standing::BrokenLink, "broken_link"}};

QString standingName(Standing standing)
{
    for (const auto &[known, name] : StandingNames) {
        if (known == standing)
            return QString::fromLatin1(name);
    }
    return {};
}

Standing standingFromName(const QString &text)
{
    for (const auto &[known, name] : StandingNames) {
        if (text == QLatin1StringView(name))
            return known;
    }
    return Standing::Fork;
}

QString profileName(UnitProfile profile)
{
    return profile == UnitProfile::School ? u"school"_s : u"district"_s;
}

StoredTrust trustFrom(const Row &row)
{
    return {row.blob(0), row.number(1), row.blob(2), row.instant(3)};
}

Result<StoredSent> sentFrom(const Row &row)
{
    StoredSent sent;
    sent.package.id = row.id<SentPackage>(0);
    sent.revision = row.number(1);
    YICE_ASSIGN(sent.package.kind, kindFromName(row.text(2)));
    sent.package.to = row.text(3);
    sent.package.sequence = row.number(4);
    sent.package.created = row.instant(5);
    sent.package.hash = row.blob(6);
    if (!row.isNull(7)) {
        YICE_ASSIGN(sent.package.receipt, readReceipt(row.blob(7)));
    }
    sent.package.received = row.instant(8);
    return sent;
}

Result<StoredTaken> takenFrom(const Row &row)
{
    StoredTaken taken;
    taken.package.id = row.id<TakenPackage>(0);
    taken.revision = row.number(1);
    YICE_ASSIGN(taken.package.kind, kindFromName(row.text(2)));
    taken.package.from = row.text(3);
    taken.package.fromName = row.text(4);
    taken.package.sequence = row.number(5);
    taken.package.created = row.instant(6);
    taken.package.taken = row.instant(7);
    taken.package.standing = standingFromName(row.text(8));
    taken.package.applied = row.flag(9);
    taken.hash = row.blob(10);
    taken.receipt = row.blob(11);
    taken.receiptFile = row.blob(12);
    taken.receiptSequence = row.number(13);
    return taken;
}

template <typename T> std::optional<T> firstOf(const QList<T> &list)
{
    return list.isEmpty() ? std::nullopt : std::optional<T>(list.first());
}

} // namespace

Result<std::optional<Unit>> ExchangeRepository::unit() const
{
    return m_db.first(OneUnit, {}, [](const Row &row) {
        const bool school = row.text(0) == profileName(UnitProfile::School);
        return Unit{school ? UnitProfile::School : UnitProfile::District, row.text(1), row.text(2), row.text(3)};
    });
}

Result<> ExchangeRepository::addUnit(const Unit &unit, const UnitKeys &keys)
{
    const QByteArray id = base::newUuid(m_db.clock()).toRfc4122();
    YICE_TRY(m_db.insert(UnitTable, id,
                         Fields()
                             .set("profile"_L1, profileName(unit.profile))
                             .set("code"_L1, unit.code)
                             .set("name"_L1, unit.name)
                             .set("stage"_L1, unit.stage.isNull() ? u""_s : unit.stage)));
    // Past the journal: it keeps old values, and a secret key must exist in one place only.
    QByteArray secret = keys.secret();
    const auto added = m_db.execute(AddSecret, {id, secret, base::randomBytes(PseudonymKeyBytes)});
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    YICE_TRY(added);
    return {};
}

Result<> ExchangeRepository::replaceKeys(const UnitKeys &keys)
{
    YICE_TRY(m_db.execute(ReplaceSecret, {keys.secret()}));
    return {};
}

Result<Self> ExchangeRepository::self() const
{
    std::optional<Self> found;
    YICE_TRY(m_db.visit(UnitSecret, {}, [&](const Row &row) -> Result<> {
        QByteArray secret = row.blob(2);
        auto keys = UnitKeys::fromSecret(secret);
        sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
        if (!keys)
            return fail(keys.error());
        YICE_ASSIGN(UnitCard card, makeUnitCard(row.text(0), row.text(1), *keys));
        found.emplace(Self{std::move(card), std::move(*keys)});
        return {};
    }));
    if (!found)
        return fail(ErrorCode::NotFound, u"unit"_s);
    return std::move(*found);
}

Result<QByteArray> ExchangeRepository::pseudonymKey() const
{
    YICE_ASSIGN(const auto key, m_db.first(PseudonymKey, {}, [](const Row &row) { return row.blob(0); }));
    if (!key)
        return fail(ErrorCode::NotFound, u"unit"_s);
    return *key;
}

Result<std::optional<StoredTrust>> ExchangeRepository::trusted(const QString &code) const
{
    return m_db.first(TrustedOne, {code}, trustFrom);
}

Result<QList<StoredTrust>> ExchangeRepository::allTrusted() const
{
    return m_db.rows(TrustedAll, {}, trustFrom);
}

Result<> ExchangeRepository::addTrusted(const QString &code, const QByteArray &cardFile)
{
    return m_db.insert(TrustedTable, base::newUuid(m_db.clock()).toRfc4122(),
                       Fields().set("code"_L1, code).set("card"_L1, cardFile).set("trusted"_L1, m_db.clock().now()));
}

Result<> ExchangeRepository::markReplaced(const StoredTrust &old)
{
    YICE_TRY(m_db.update(TrustedTable, old.id, old.revision, Fields().set("replaced"_L1, m_db.clock().now())));
    return {};
}

Result<ChainPlace> ExchangeRepository::nextSent(PackageKind kind, const QString &to) const
{
    YICE_ASSIGN(const auto last, m_db.first(LastSent, {kindName(kind), to}, [](const Row &row) {
        return ChainPlace{row.number(0) + 1, row.blob(1)};
    }));
    return last.value_or(ChainPlace());
}

Result<ChainPlace> ExchangeRepository::nextReceipt(const QString &to) const
{
    YICE_ASSIGN(const auto last, m_db.first(LastReceipt, {to}, [](const Row &row) {
        return ChainPlace{row.number(0) + 1, packageHash(row.blob(1))};
    }));
    return last.value_or(ChainPlace());
}

Result<> ExchangeRepository::addSent(const SentPackage &package, const QByteArray &file)
{
    YICE_TRY(m_db.insert(SentTable, package.id.bytes(),
                         Fields()
                             .set("kind"_L1, kindName(package.kind))
                             .set("recipient"_L1, package.to)
                             .set("sequence"_L1, package.sequence)
                             .set("created"_L1, package.created)
                             .set("hash"_L1, package.hash)));
    return keepFile(package.id.bytes(), file);
}

Result<std::optional<StoredSent>> ExchangeRepository::sentByHash(const QByteArray &hash) const
{
    YICE_ASSIGN(const auto list, storage::readAll(m_db, SentColumns + u"WHERE hash = ?"_s, {hash}, sentFrom));
    return firstOf(list);
}

Result<QList<StoredSent>> ExchangeRepository::allSent() const
{
    return storage::readAll(m_db, SentColumns + u"ORDER BY created DESC, id DESC"_s, {}, sentFrom);
}

Result<> ExchangeRepository::addReceipt(const StoredSent &sent, const QByteArray &receipt)
{
    YICE_TRY(m_db.update(SentTable, sent.package.id.bytes(), sent.revision,
                         Fields().set("receipt"_L1, receipt).set("received"_L1, m_db.clock().now())));
    return {};
}

Result<PackageChain> ExchangeRepository::chain(const QString &from, PackageKind kind) const
{
    QMap<qint64, QByteArray> links;
    YICE_TRY(m_db.visit(ChainLinks, {from, kindName(kind)}, [&](const Row &row) -> Result<> {
        links.insert(row.number(0), row.blob(1));
        return {};
    }));
    return PackageChain(links);
}

Result<> ExchangeRepository::cutChain(const TakenPackage &from)
{
    YICE_ASSIGN(const auto links, m_db.rows(LinksFrom, {from.from, kindName(from.kind), from.sequence},
                                            [](const Row &row) { return std::pair(row.blob(0), row.number(1)); }));
    for (const auto &[id, revision] : links) {
        YICE_TRY(m_db.update(TakenTable, id, revision, Fields().set("in_chain"_L1, false)));
    }
    return {};
}

Result<std::optional<StoredTaken>> ExchangeRepository::takenByHash(const QByteArray &hash) const
{
    YICE_ASSIGN(const auto list, storage::readAll(m_db, TakenColumns + u"WHERE hash = ?"_s, {hash}, takenFrom));
    return firstOf(list);
}

Result<std::optional<StoredTaken>> ExchangeRepository::takenById(const Id<TakenPackage> &id) const
{
    YICE_ASSIGN(const auto list, storage::readAll(m_db, TakenColumns + u"WHERE id = ?"_s, {id.bytes()}, takenFrom));
    return firstOf(list);
}

Result<QList<StoredTaken>> ExchangeRepository::waiting(const QString &from, PackageKind kind) const
{
    return storage::readAll(m_db, TakenColumns + u"WHERE sender = ? AND kind = ? AND applied = 0 ORDER BY sequence"_s,
                               {from, kindName(kind)}, takenFrom);
}

Result<QList<StoredTaken>> ExchangeRepository::allTaken() const
{
    return storage::readAll(m_db, TakenColumns + u"ORDER BY taken DESC, id DESC"_s, {}, takenFrom);
}

Result<> ExchangeRepository::addTaken(const StoredTaken &taken)
{
    const TakenPackage &package = taken.package;
    Fields fields;
    fields.set("kind"_L1, kindName(package.kind))
        .set("sender"_L1, package.from)
        .set("sender_name"_L1, package.fromName)
        .set("sequence"_L1, package.sequence)
        .set("created"_L1, package.created)
        .set("taken"_L1, package.taken)
        .set("hash"_L1, taken.hash)
        .set("standing"_L1, standingName(package.standing))
        .set("applied"_L1, package.applied)
        .set("in_chain"_L1, package.applied);
    if (package.applied) {
        fields.set("receipt"_L1, taken.receipt)
            .set("receipt_file"_L1, taken.receiptFile)
            .set("receipt_sequence"_L1, taken.receiptSequence);
    }
    return m_db.insert(TakenTable, package.id.bytes(), fields);
}

Result<> ExchangeRepository::markApplied(const StoredTaken &taken)
{
    YICE_TRY(m_db.update(TakenTable, taken.package.id.bytes(), taken.revision,
                         Fields()
                             .set("applied"_L1, true)
                             .set("in_chain"_L1, true)
                             .set("receipt"_L1, taken.receipt)
                             .set("receipt_file"_L1, taken.receiptFile)
                             .set("receipt_sequence"_L1, taken.receiptSequence)));
    return dropFile(taken.package.id.bytes());
}

Result<QByteArray> ExchangeRepository::file(const QByteArray &package) const
{
    YICE_ASSIGN(const auto bytes, m_db.first(OneFile, {package}, [](const Row &row) { return row.blob(0); }));
    if (!bytes)
        return fail(ErrorCode::NotFound, u"package file"_s);
    return *bytes;
}

Result<> ExchangeRepository::keepFile(const QByteArray &package, const QByteArray &bytes)
{
    YICE_TRY(m_db.execute(KeepFile, {package, bytes}));
    return {};
}

Result<> ExchangeRepository::dropFile(const QByteArray &package)
{
    YICE_TRY(m_db.execute(DropFile, {package}));
    return {};
}

} // namespace core::exchange
