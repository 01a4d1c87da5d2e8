// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExchangeService.h"

#include "core/exchange/CanonicalJson.h"
#include "core/exchange/ExchangeRepository.h"
#include "core/exchange/SodiumBytes.h"

using namespace Qt::Literals::StringLiterals;

namespace core::exchange
{

namespace
{

constexpr int PseudonymLetters = 12; ///< 60 bits: two cases of a school never meet
constexpr char Crockford[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const QStringList Stages{u"primary"_s,    u"junior"_s,     u"senior"_s,
                         u"vocational"_s, u"nine-year"_s, u"complete"_s};

Result<std::optional<UnitCard>> cardOf(const ExchangeRepository &repository, const QString &code)
{
    YICE_ASSIGN(const auto stored, repository.trusted(code));
    if (!stored)
        return std::nullopt;
    YICE_ASSIGN(UnitCard card, readUnitCard(stored->cardFile));
    return card;
}

/// The file opened by this unit's keys, from a sender whose card is trusted, and of the kind that was expected.
Result<OpenedPackage> opened(const ExchangeRepository &repository, const Self &self, const QByteArray &file,
                             PackageKind expected, std::optional<UnitCard> &sender)
{
    YICE_ASSIGN(const PackageHeader claimed, inspectPackage(file));
    YICE_ASSIGN(sender, cardOf(repository, claimed.from));
    YICE_ASSIGN(OpenedPackage package, openPackage(file, self.own(), [&](const QString &) { return sender; }));
    if (package.header.kind != expected) {
        return fail(ErrorCode::Unreadable, u"package of another kind"_s,
                    {{u"found"_s, kindName(package.header.kind)}, {u"expected"_s, kindName(expected)}});
    }
    return package;
}

/// Fills in which package `receipt` answers and seals it to the sender as the next of this unit's receipts.
Result<> giveReceipt(const ExchangeRepository &repository, const Self &self, const UnitCard &sender, Receipt receipt,
                     const Clock &clock, StoredTaken &taken)
{
    receipt.package = taken.hash;
    receipt.kind = taken.package.kind;
    receipt.sequence = taken.package.sequence;
    YICE_ASSIGN(taken.receipt, writeReceipt(receipt));
    YICE_ASSIGN(const ChainPlace place, repository.nextReceipt(taken.package.from));
    YICE_ASSIGN(taken.receiptFile,
                sealPackage(PackageKind::Receipt, place, self.own(), {sender}, taken.receipt, clock));
    taken.receiptSequence = place.sequence;
    taken.package.applied = true;
    return {};
}

/// What a person is told about a package that is already here.
Result<PackageImport> knownPackage(const StoredTaken &taken, const Judgement &judgement)
{
    PackageImport answer;
    answer.package = taken.package;
    if (!taken.package.applied) {
        answer.handling = judgement.handling;
        answer.missingFrom = judgement.missingFrom;
        answer.missingTo = judgement.missingTo;
        return answer;
    }
    answer.package.standing = Standing::Repeat;
    answer.handling = Handling::NothingNew;
    YICE_ASSIGN(answer.receipt, readReceipt(taken.receipt));
    answer.receiptFile = taken.receiptFile;
    return answer;
}

} // namespace

Result<> ExchangeService::found(const Unit &unit)
{
    ExchangeRepository repository(m_db);
    const bool school = unit.profile == UnitProfile::School;
    if (school ? !Stages.contains(unit.stage) : !unit.stage.isEmpty())
        return invalid(u"stage"_s);
    YICE_ASSIGN(const auto existing, repository.unit());
    if (existing)
        return fail(ErrorCode::AlreadyExists, u"unit"_s);
    const UnitKeys keys = UnitKeys::generate();
    YICE_TRY(makeUnitCard(unit.code, unit.name, keys));
    return repository.addUnit(unit, keys);
}

Result<Unit> ExchangeService::unit() const
{
    YICE_ASSIGN(const auto unit, ExchangeRepository(m_db).unit());
    if (!unit)
        return fail(ErrorCode::NotFound, u"unit"_s);
    return *unit;
}

Result<UnitCard> ExchangeService::card() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    YICE_ASSIGN(const Self self, ExchangeRepository(m_db).self());
    return self.card;
}

Result<QByteArray> ExchangeService::cardFile() const
{
    YICE_TRY(m_db.viewer().require(Permission::MakePackages));
    return ownCardFile();
}

Result<UnitCard> ExchangeService::trust(const QByteArray &cardFile, const QString &confirmedFingerprint)
{
    YICE_TRY(m_db.viewer().require(Permission::MakePackages));
    ExchangeRepository repository(m_db);
    YICE_ASSIGN(const UnitCard shown, readUnitCard(cardFile));
    YICE_ASSIGN(const Unit own, unit());
    if (shown.code == own.code)
        return invalid(u"code"_s);
    YICE_ASSIGN(const auto stored, repository.trusted(shown.code));
    YICE_ASSIGN(const auto known, cardOf(repository, shown.code));
    YICE_TRY(checkTrust(known, shown, confirmedFingerprint));
    if (stored && stored->cardFile == cardFile)
        return shown;
    if (stored) {
        YICE_TRY(repository.markReplaced(*stored));
    }
    YICE_TRY(repository.addTrusted(shown.code, cardFile));
    return shown;
}

Result<QList<KnownUnit>> ExchangeService::units() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    const ExchangeRepository repository(m_db);
    YICE_ASSIGN(const Self self, repository.self());
    QList<KnownUnit> list{{self.card, true, {}}};
    YICE_ASSIGN(const QList<StoredTrust> trusted, repository.allTrusted());
    for (const StoredTrust &stored : trusted) {
        YICE_ASSIGN(const UnitCard card, readUnitCard(stored.cardFile));
        list.append({card, false, stored.trusted});
    }
    return list;
}

Result<QString> ExchangeService::pseudonym(const QByteArray &record) const
{
    YICE_TRY(m_db.viewer().require(Permission::MakePackages));
    YICE_ASSIGN(const QByteArray key, ExchangeRepository(m_db).pseudonymKey());
    const QByteArray hash = keyedBlake2b(key, "yice-pseudonym-v1\n" + record);
    QString text;
    for (int i = 0; i < PseudonymLetters; ++i) {
        if (i > 0 && i % 4 == 0)
            text += u'-';
        text += QLatin1Char(Crockford[static_cast<unsigned char>(hash.at(i)) % 32]);
    }
    return text;
}

Result<QByteArray> ExchangeService::send(PackageKind kind, const QString &to, const QList<QJsonObject> &rows)
{
    YICE_TRY(m_db.viewer().require(Permission::MakePackages));
    ExchangeRepository repository(m_db);
    if (kind == PackageKind::Receipt)
        return invalid(u"kind"_s);
    YICE_ASSIGN(const auto recipient, cardOf(repository, to));
    if (!recipient)
        return fail(ErrorCode::NotFound, to, {{u"unit"_s, to}});
    YICE_ASSIGN(const Self self, repository.self());
    YICE_ASSIGN(const QByteArray body, canonicalLines(rows));
    YICE_ASSIGN(const ChainPlace place, repository.nextSent(kind, to));
    YICE_ASSIGN(const QByteArray file, sealPackage(kind, place, self.own(), {*recipient}, body, m_db.clock()));
    SentPackage sent;
    sent.id = Id<SentPackage>::make(m_db.clock());
    sent.kind = kind;
    sent.to = to;
    sent.sequence = place.sequence;
    YICE_ASSIGN(const PackageHeader header, inspectPackage(file));
    sent.created = header.createdAt;
    sent.hash = packageHash(file);
    YICE_TRY(repository.addSent(sent, file));
    return file;
}

Result<QByteArray> ExchangeService::sentFile(const Id<SentPackage> &id) const
{
    YICE_TRY(m_db.viewer().require(Permission::MakePackages));
    return ExchangeRepository(m_db).file(id.bytes());
}

Result<PackageImport> ExchangeService::receive(const QByteArray &file, PackageKind expected, PackageTaker &taker)
{
    YICE_TRY(m_db.viewer().require(Permission::MakePackages));
    ExchangeRepository repository(m_db);
    YICE_ASSIGN(const Self self, repository.self());
    std::optional<UnitCard> sender;
    YICE_ASSIGN(const OpenedPackage package, opened(repository, self, file, expected, sender));
    YICE_ASSIGN(const auto known, repository.takenByHash(package.hash));
    YICE_ASSIGN(const PackageChain chain, repository.chain(package.header.from, expected));
    const Judgement judgement = chain.judge(package.header, package.hash);
    if (known)
        return knownPackage(*known, judgement);

    StoredTaken taken;
    taken.hash = package.hash;
    taken.package = {Id<TakenPackage>::make(m_db.clock()),
                     expected,
                     package.header.from,
                     sender->name,
                     package.header.sequence,
                     package.header.createdAt,
                     m_db.clock().now(),
                     judgement.standing,
                     false};
    PackageImport answer;
    answer.handling = judgement.handling;
    answer.missingFrom = judgement.missingFrom;
    answer.missingTo = judgement.missingTo;
    if (judgement.handling != Handling::Apply) {
        YICE_ASSIGN(const QList<QJsonObject> rows, readCanonicalLines(package.body));
        YICE_TRY(taker.showDanger(package.header, rows));
        YICE_TRY(repository.addTaken(taken));
        YICE_TRY(repository.keepFile(taken.package.id.bytes(), file));
        answer.package = taken.package;
        return answer;
    }
    YICE_ASSIGN(answer, applyOne(taken, package, self, *sender, taker));
    YICE_TRY(repository.addTaken(taken));
    YICE_TRY(applyWaiting(package.header.from, expected, taker));
    return answer;
}

/// Hands the rows over and makes the receipt; `taken` is not stored yet.
Result<PackageImport> ExchangeService::applyOne(StoredTaken &taken, const OpenedPackage &package, const Self &self,
                                                const UnitCard &sender, PackageTaker &taker)
{
    YICE_ASSIGN(const QList<QJsonObject> rows, readCanonicalLines(package.body));
    YICE_ASSIGN(const Receipt counts, taker.take(package.header, rows));
    YICE_TRY(giveReceipt(ExchangeRepository(m_db), self, sender, counts, m_db.clock(), taken));
    PackageImport answer;
    answer.package = taken.package;
    YICE_ASSIGN(answer.receipt, readReceipt(taken.receipt));
    answer.receiptFile = taken.receiptFile;
    return answer;
}

/// Those that waited for the package just applied are due now, one after the other.
Result<> ExchangeService::applyWaiting(const QString &from, PackageKind kind, PackageTaker &taker)
{
    ExchangeRepository repository(m_db);
    YICE_ASSIGN(const Self self, repository.self());
    YICE_ASSIGN(PackageChain chain, repository.chain(from, kind));
    YICE_ASSIGN(const QList<StoredTaken> waiting, repository.waiting(from, kind));
    for (StoredTaken taken : waiting) {
        YICE_ASSIGN(const QByteArray file, repository.file(taken.package.id.bytes()));
        std::optional<UnitCard> sender;
        const auto package = opened(repository, self, file, kind, sender);
        if (!package) // made under a key replaced since: a person decides
            continue;
        if (chain.judge(package->header, package->hash).handling != Handling::Apply)
            continue;
        YICE_TRY(applyOne(taken, *package, self, *sender, taker));
        YICE_TRY(repository.markApplied(taken));
        YICE_TRY(chain.take(package->header, package->hash));
    }
    return {};
}

Result<PackageImport> ExchangeService::apply(const Id<TakenPackage> &id, PackageTaker &taker)
{
    YICE_TRY(m_db.viewer().require(Permission::MakePackages));
    ExchangeRepository repository(m_db);
    YICE_ASSIGN(const Self self, repository.self());
    YICE_ASSIGN(auto taken, repository.takenById(id));
    if (!taken || taken->package.applied)
        return fail(ErrorCode::NotFound, u"waiting package"_s);
    YICE_ASSIGN(const QByteArray file, repository.file(id.bytes()));
    std::optional<UnitCard> sender;
    YICE_ASSIGN(const OpenedPackage package, opened(repository, self, file, taken->package.kind, sender));
    YICE_ASSIGN(const PackageImport answer, applyOne(*taken, package, self, *sender, taker));
    YICE_TRY(repository.cutChain(taken->package));
    YICE_TRY(repository.markApplied(*taken));
    YICE_TRY(applyWaiting(package.header.from, package.header.kind, taker));
    return answer;
}

Result<QByteArray> ExchangeService::receiptFile(const Id<TakenPackage> &id) const
{
    YICE_TRY(m_db.viewer().require(Permission::MakePackages));
    YICE_ASSIGN(const auto taken, ExchangeRepository(m_db).takenById(id));
    if (!taken || !taken->package.applied)
        return fail(ErrorCode::NotFound, u"receipt"_s);
    return taken->receiptFile;
}

Result<SentPackage> ExchangeService::takeReceipt(const QByteArray &file)
{
    YICE_TRY(m_db.viewer().require(Permission::MakePackages));
    ExchangeRepository repository(m_db);
    YICE_ASSIGN(const Self self, repository.self());
    std::optional<UnitCard> sender;
    YICE_ASSIGN(const OpenedPackage package, opened(repository, self, file, PackageKind::Receipt, sender));
    YICE_ASSIGN(const Receipt receipt, readReceipt(package.body));
    YICE_ASSIGN(const auto sent, repository.sentByHash(receipt.package));
    if (!sent || sent->package.to != package.header.from || sent->package.kind != receipt.kind ||
        sent->package.sequence != receipt.sequence)
        return fail(ErrorCode::NotFound, u"package of this receipt"_s);
    if (sent->package.receipt == receipt)
        return sent->package;
    if (sent->package.receipt)
        return fail(ErrorCode::Conflict, u"another receipt is on record"_s);
    YICE_TRY(repository.addReceipt(*sent, package.body));
    YICE_TRY(repository.dropFile(sent->package.id.bytes()));
    YICE_ASSIGN(const auto answered, repository.sentByHash(receipt.package));
    return answered->package;
}

Result<QList<SentPackage>> ExchangeService::sent() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    YICE_ASSIGN(const QList<StoredSent> stored, ExchangeRepository(m_db).allSent());
    QList<SentPackage> list;
    for (const StoredSent &one : stored)
        list.append(one.package);
    return list;
}

Result<QList<TakenPackage>> ExchangeService::taken() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    YICE_ASSIGN(const QList<StoredTaken> stored, ExchangeRepository(m_db).allTaken());
    QList<TakenPackage> list;
    for (const StoredTaken &one : stored)
        list.append(one.package);
    return list;
}

} // namespace core::exchange
