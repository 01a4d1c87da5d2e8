// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"
#include "core/exchange/UnitKeys.h"
#include "tests/core/exchange/UnitVault.h"

using namespace core;
using namespace core::exchange;
using namespace Qt::Literals::StringLiterals;
using tests::UnitVault;
using tests::valueOf;

namespace
{

/// Remembers which rows it was given.
class Recorder final : public PackageTaker
{
public:
    Result<Receipt> take(const PackageHeader &, const QList<QJsonObject> &rows) override
    {
        taken += rows;
        Receipt counts;
        counts.added = rows.size();
        return refuse ? Result<Receipt>(fail(ErrorCode::Invalid, u"row"_s)) : counts;
    }
    Result<> showDanger(const PackageHeader &, const QList<QJsonObject> &rows) override
    {
        shown += rows;
        return {};
    }

    QList<QJsonObject> taken;
    QList<QJsonObject> shown;
    bool refuse = false;
};

QList<QJsonObject> rowsOf(int number)
{
    return {{{u"number"_s, number}}};
}

template <typename T> ErrorCode codeOf(const Result<T> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

/// A school and its district, who trust each other.
struct Pair {
    UnitVault school{UnitProfile::School, u"S-001"_s, u"示例初级中学"_s};
    UnitVault district{UnitProfile::District, u"D-1"_s, u"示例区心理中心"_s};
    Recorder recorder;

    Pair()
    {
        school.trust(district);
        district.trust(school);
    }
    QByteArray send(int number) { return school.send(u"D-1"_s, rowsOf(number)); }
    PackageImport receive(const QByteArray &file) { return valueOf(district.receive(file, recorder)); }
    /// The file is refused with `code`, and not one row anywhere is different afterwards.
    void refuses(const QByteArray &file, ErrorCode code)
    {
        const QStringList before = district.dump();
        CHECK(codeOf(district.receive(file, recorder)) == code);
        CHECK(district.dump() == before);
        CHECK(recorder.taken.isEmpty());
    }
};

} // namespace

TEST_CASE("a unit is founded once and then known without any right", "[exchange][service]")
{
    UnitVault vault(UnitProfile::School, u"S-001"_s, u"示例初级中学"_s);
    Viewer auditor = UnitVault::founder();
    auditor.founder = false;
    auditor.role = security::Role::Auditor;
    const Unit unit = valueOf(vault.runAs(auditor, [](storage::Connection &db) { return ExchangeService(db).unit(); }));
    CHECK(unit == Unit{UnitProfile::School, u"S-001"_s, u"示例初级中学"_s, u"junior"_s});
    const auto found = [&](const Unit &other) {
        return codeOf(vault.exchange([=](ExchangeService &service) { return service.found(other); }));
    };
    CHECK(found(unit) == ErrorCode::AlreadyExists);
    CHECK(found({UnitProfile::School, u"S-001"_s, u"示例"_s, u"kindergarten"_s}) == ErrorCode::Invalid);
    CHECK(found({UnitProfile::District, u"D"_s, u"示例"_s, u"junior"_s}) == ErrorCode::Invalid);
    CHECK(codeOf(vault.runAs(auditor, [](storage::Connection &db) { return ExchangeService(db).cardFile(); })) ==
          ErrorCode::Denied);
    CHECK(vault.verify().findings.isEmpty());
}

TEST_CASE("the secret keys of a unit are not in its journal", "[exchange][service]")
{
    UnitVault vault(UnitProfile::School, u"S-001"_s, u"示例初级中学"_s);
    const QByteArray secret = valueOf(vault.run([](storage::Connection &db) {
        return db.first(u"SELECT hex(secret) FROM unit_key"_s, {}, [](const storage::Row &row) { return row.text(0); });
    })).value().toLatin1();
    REQUIRE(secret.size() == 2 * UnitKeys::SecretBytes);
    CHECK(vault.dump().filter(QString::fromLatin1(secret)).size() == 1);
}

TEST_CASE("from card to receipt", "[exchange][service]")
{
    Pair pair;
    const QByteArray file = pair.send(1);
    const PackageImport import = pair.receive(file);
    CHECK(import.handling == Handling::Apply);
    CHECK(import.package.standing == Standing::Next);
    CHECK(import.package.applied);
    CHECK(import.package.fromName == u"示例初级中学"_s);
    CHECK(import.receipt.added == 1);
    CHECK(pair.recorder.taken == rowsOf(1));

    SECTION("again: nothing new, nothing written, the same receipt byte for byte")
    {
        const QStringList before = pair.district.dump();
        const PackageImport again = pair.receive(file);
        CHECK(again.handling == Handling::NothingNew);
        CHECK(again.package.standing == Standing::Repeat);
        CHECK(again.receipt == import.receipt);
        CHECK(again.receiptFile == import.receiptFile);
        CHECK(pair.recorder.taken.size() == 1);
        CHECK(pair.district.dump() == before);
    }
    SECTION("the receipt finds the package that it answers, once")
    {
        const auto take = [&](const QByteArray &receipt) {
            return pair.school.exchange([=](ExchangeService &service) { return service.takeReceipt(receipt); });
        };
        const SentPackage answered = valueOf(take(import.receiptFile));
        CHECK(answered.sequence == 1);
        CHECK(answered.receipt == import.receipt);
        CHECK(answered.received.isValid());
        const QStringList before = pair.school.dump();
        CHECK(valueOf(take(import.receiptFile)).received == answered.received);
        CHECK(pair.school.dump() == before);
        CHECK(codeOf(take(file)) == ErrorCode::UnknownSender); // its own package is no receipt
        const auto sent = valueOf(pair.school.exchange([](ExchangeService &service) { return service.sent(); }));
        REQUIRE(sent.size() == 1);
        CHECK(sent.first().receipt == import.receipt);
    }
    SECTION("a receipt is no package of figures")
    {
        pair.district.trust(pair.school);
        CHECK(codeOf(pair.school.receive(import.receiptFile, pair.recorder)) == ErrorCode::Unreadable);
    }
    SECTION("a receipt of another school's package answers nothing here")
    {
        UnitVault other(UnitProfile::School, u"S-002"_s, u"另一中学"_s);
        other.trust(pair.district);
        const QByteArray receipt = import.receiptFile;
        CHECK(codeOf(other.exchange([=](ExchangeService &service) { return service.takeReceipt(receipt); })) ==
              ErrorCode::NotForUs);
    }
    SECTION("what was written verifies")
    {
        CHECK(pair.school.verify().findings.isEmpty());
        CHECK(pair.district.verify().findings.isEmpty());
    }
}

TEST_CASE("a sent package can be written again until its receipt comes", "[exchange][service]")
{
    Pair pair;
    const QByteArray file = pair.send(1);
    const auto again = [&] {
        return pair.school.exchange([](ExchangeService &service) -> Result<QByteArray> {
            YICE_ASSIGN(const QList<SentPackage> sent, service.sent());
            return service.sentFile(sent.first().id);
        });
    };
    CHECK(valueOf(again()) == file);
    const QByteArray receipt = pair.receive(file).receiptFile;
    valueOf(pair.school.exchange([=](ExchangeService &service) { return service.takeReceipt(receipt); }));
    CHECK(codeOf(again()) == ErrorCode::NotFound);
}

TEST_CASE("a changed, cut or foreign package is refused and writes nothing", "[exchange][service]")
{
    Pair pair;
    const QByteArray file = pair.send(1);

    SECTION("every byte")
    {
        const QStringList before = pair.district.dump();
        for (qsizetype at = 0; at < file.size(); ++at) {
            QByteArray changed = file;
            changed[at] = static_cast<char>(changed.at(at) ^ (1 << (at % 8)));
            INFO("byte " << at);
            CHECK_FALSE(pair.district.receive(changed, pair.recorder).has_value());
        }
        CHECK(pair.district.dump() == before);
        CHECK(pair.recorder.taken.isEmpty());
        CHECK(pair.recorder.shown.isEmpty());
    }
    SECTION("cut short or lengthened")
    {
        for (const qsizetype length : {qsizetype(0), qsizetype(1), file.size() / 2, file.size() - 1})
            pair.refuses(file.left(length), ErrorCode::Damaged);
        pair.refuses(file + 'x', ErrorCode::Damaged);
    }
    SECTION("for another unit")
    {
        UnitVault other(UnitProfile::District, u"D-2"_s, u"另一区"_s);
        pair.school.trust(other);
        pair.refuses(pair.school.send(u"D-2"_s, rowsOf(1)), ErrorCode::NotForUs);
    }
    SECTION("from a unit nobody trusts")
    {
        UnitVault stranger(UnitProfile::School, u"S-009"_s, u"陌生中学"_s);
        stranger.trust(pair.district);
        pair.refuses(stranger.send(u"D-1"_s, rowsOf(1)), ErrorCode::UnknownSender);
    }
    SECTION("from a known unit with other keys")
    {
        UnitVault again(UnitProfile::School, u"S-001"_s, u"示例初级中学"_s);
        again.trust(pair.district);
        pair.refuses(again.send(u"D-1"_s, rowsOf(1)), ErrorCode::KeyChanged);
    }
    SECTION("whose rows are not to be had")
    {
        pair.recorder.refuse = true;
        const QStringList before = pair.district.dump();
        CHECK(codeOf(pair.district.receive(file, pair.recorder)) == ErrorCode::Invalid);
        CHECK(pair.district.dump() == before);
    }
    SECTION("by a person without the right")
    {
        Viewer auditor = UnitVault::founder();
        auditor.founder = false;
        auditor.role = security::Role::Auditor;
        CHECK(codeOf(pair.district.runAs(auditor, [&](storage::Connection &db) {
            return ExchangeService(db).receive(file, PackageKind::District, pair.recorder);
        })) == ErrorCode::Denied);
    }
}

TEST_CASE("figures wait for the package before them, danger does not", "[exchange][service]")
{
    Pair pair;
    const QByteArray first = pair.send(1);
    const QByteArray second = pair.send(2);
    const QByteArray third = pair.send(3);
    pair.receive(first);

    const PackageImport held = pair.receive(third);
    CHECK(held.handling == Handling::Hold);
    CHECK(held.package.standing == Standing::Gap);
    CHECK_FALSE(held.package.applied);
    CHECK(held.receiptFile.isEmpty());
    CHECK(pair.recorder.taken == rowsOf(1));
    CHECK(pair.recorder.shown == rowsOf(3));

    const QStringList before = pair.district.dump();
    CHECK(pair.receive(third).handling == Handling::Hold);
    CHECK(pair.district.dump() == before);
    CHECK(pair.recorder.shown.size() == 1);

    CHECK(pair.receive(second).handling == Handling::Apply);
    CHECK(pair.recorder.taken == rowsOf(1) + rowsOf(2) + rowsOf(3));
    const PackageImport repeat = pair.receive(third);
    CHECK(repeat.handling == Handling::NothingNew);
    CHECK(repeat.receipt.added == 1);
    const QByteArray receipt = repeat.receiptFile;
    CHECK(valueOf(pair.school.exchange([=](ExchangeService &service) { return service.takeReceipt(receipt); }))
              .sequence == 3);
    const auto taken = valueOf(pair.district.exchange([](ExchangeService &service) { return service.taken(); }));
    REQUIRE(taken.size() == 3);
    CHECK(std::all_of(taken.begin(), taken.end(), [](const TakenPackage &package) { return package.applied; }));
    CHECK(pair.district.verify().findings.isEmpty());
}

TEST_CASE("a unit whose key changed is trusted again after its fingerprint was read", "[exchange][service]")
{
    Pair pair;
    pair.receive(pair.send(1));
    UnitVault anew(UnitProfile::School, u"S-001"_s, u"示例初级中学"_s);
    anew.trust(pair.district);
    const QByteArray card = anew.cardFile();
    const auto trust = [&](const QString &fingerprint) {
        return pair.district.exchange([=](ExchangeService &service) { return service.trust(card, fingerprint); });
    };
    const auto refused = trust({});
    CHECK(codeOf(refused) == ErrorCode::KeyChanged);
    const QString fingerprint = refused.error().context.value(u"fingerprint"_s).toString();
    CHECK(codeOf(trust(QString(fingerprint).replace(0, 1, fingerprint.startsWith(u'0') ? u"1"_s : u"0"_s))) ==
          ErrorCode::Invalid);
    CHECK(valueOf(trust(fingerprint)).fingerprint() == fingerprint);
    const auto units = valueOf(pair.district.exchange([](ExchangeService &service) { return service.units(); }));
    REQUIRE(units.size() == 2);
    CHECK(units.first().self);
    CHECK(units.last().card.fingerprint() == fingerprint);
    const auto cards = valueOf(pair.district.run([](storage::Connection &db) {
        return db.number(u"SELECT count(*) FROM trusted_unit WHERE code = 'S-001'"_s);
    }));
    CHECK(cards == 2);

    // It begins its chain anew with other content: kept for a person, never thrown away.
    const PackageImport fork = pair.receive(anew.send(u"D-1"_s, rowsOf(7)));
    CHECK(fork.package.standing == Standing::Fork);
    CHECK(fork.handling == Handling::Hold);
    CHECK(pair.recorder.shown == rowsOf(7));

    const auto apply = [&] {
        return pair.district.exchange(
            [&](ExchangeService &service) { return service.apply(fork.package.id, pair.recorder); });
    };
    const PackageImport applied = valueOf(apply());
    CHECK(applied.package.applied);
    CHECK_FALSE(applied.receiptFile.isEmpty());
    CHECK(pair.recorder.taken == rowsOf(1) + rowsOf(7));
    CHECK(codeOf(apply()) == ErrorCode::NotFound);
    CHECK(pair.receive(anew.send(u"D-1"_s, rowsOf(8))).handling == Handling::Apply); // the chain goes on from it
    CHECK(pair.district.verify().findings.isEmpty());
}

TEST_CASE("a package that a person applied over a gap lets the missing one wait", "[exchange][service]")
{
    Pair pair;
    const QByteArray first = pair.send(1);
    const QByteArray second = pair.send(2);
    const PackageImport held = pair.receive(second);
    CHECK(held.package.standing == Standing::Gap);
    valueOf(pair.district.exchange(
        [&](ExchangeService &service) { return service.apply(held.package.id, pair.recorder); }));
    const PackageImport late = pair.receive(first);
    CHECK(late.package.standing == Standing::Late);
    CHECK(late.handling == Handling::Hold);
    CHECK(pair.receive(pair.send(3)).handling == Handling::Apply);
    CHECK(pair.receive(second).handling == Handling::NothingNew);
}

TEST_CASE("a unit does not trust itself, nor what is no card", "[exchange][service]")
{
    Pair pair;
    const auto trust = [&](const QByteArray &card) {
        return codeOf(pair.district.exchange([=](ExchangeService &service) { return service.trust(card, {}); }));
    };
    CHECK(trust(pair.district.cardFile()) == ErrorCode::Invalid);
    CHECK(trust("PK\x03\x04") == ErrorCode::Unreadable);
    const QStringList before = pair.district.dump();
    pair.district.trust(pair.school);
    CHECK(pair.district.dump() == before);
    CHECK(codeOf(pair.school.exchange([](ExchangeService &service) {
        return service.send(PackageKind::District, u"D-7"_s, rowsOf(1));
    })) == ErrorCode::NotFound);
}
