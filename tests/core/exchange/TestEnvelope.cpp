// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"
#include "core/exchange/CanonicalJson.h"
#include "core/exchange/ChunkedCipher.h"
#include "core/exchange/Compression.h"
#include "core/exchange/Envelope.h"
#include "core/exchange/Receipt.h"
#include "core/exchange/UnitKeys.h"
#include "tests/support/TestSupport.h"

#include <QMap>

#include <sodium.h>

#include <vector>

using namespace core;
using namespace core::exchange;
using namespace Qt::Literals::StringLiterals;
using tests::valueOf;

namespace
{

struct Unit {
    UnitKeys keys = UnitKeys::generate();
    UnitCard card;

    Unit(const QString &code, const QString &name) : card(valueOf(makeUnitCard(code, name, keys))) {}
    OwnUnit own() const { return {card, keys}; }
};

struct World {
    base::SetClock clock{QDateTime(QDate(2026, 11, 25), QTime(7, 30, 0, 123), Qt::UTC)};
    Unit school{u"S-001"_s, u"示例初级中学"_s};
    Unit district{u"D-01"_s, u"示例区中心"_s};
    Unit other{u"S-002"_s, u"另一所学校"_s};
    QByteArray body = valueOf(canonicalLines({{{u"class"_s, u"七年级一班"_s}, {u"pupils"_s, 45}}}));

    TrustedCard trust() const
    {
        return [this](const QString &code) {
            return code == school.card.code ? std::optional(school.card) : std::nullopt;
        };
    }
    QByteArray seal(const QByteArray &content, const ChainPlace &place = {}) const
    {
        return valueOf(sealPackage(PackageKind::District, place, school.own(), {district.card}, content, clock));
    }
    Result<OpenedPackage> open(const QByteArray &file) const { return openPackage(file, district.own(), trust()); }
};

template <typename T> ErrorCode codeOf(const Result<T> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

template <typename T> QString whereOf(const Result<T> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().context.value(u"where"_s).toString();
}

/// The file with its header line replaced, signed again as the sender would: only an insider can make it.
QByteArray signAgain(const QByteArray &file, const UnitKeys &keys, const QByteArray &newHeader)
{
    const QByteArray oldHeader = file.left(file.indexOf('\n'));
    const qsizetype sealedEnd = oldHeader.size() + 1 + 80;
    const QByteArray before = newHeader + file.mid(oldHeader.size(), 81);
    const QByteArray encrypted = file.mid(sealedEnd, file.size() - sealedEnd - SignatureBytes);
    return before + encrypted + keys.sign("yice-package-v1\n" + before + packageHash(encrypted));
}

} // namespace

TEST_CASE("a package opens at every recipient with what was put in", "[exchange]")
{
    const World world;
    const QByteArray previous = base::randomBytes(HashBytes);
    const QByteArray file = valueOf(sealPackage(PackageKind::Transfer, {7, previous}, world.school.own(),
                                                {world.other.card, world.district.card}, world.body, world.clock));
    for (const Unit *unit : {&world.other, &world.district}) {
        const OpenedPackage opened = valueOf(openPackage(file, unit->own(), world.trust()));
        CHECK(opened.body == world.body);
        CHECK(opened.hash == packageHash(file));
        CHECK(opened.header.kind == PackageKind::Transfer);
        CHECK(opened.header.from == u"S-001"_s);
        CHECK(opened.header.sequence == 7);
        CHECK(opened.header.previous == previous);
        CHECK(opened.header.createdAt == world.clock.now());
        CHECK(opened.header == valueOf(inspectPackage(file)));
    }
    CHECK(world.seal(world.body) != world.seal(world.body));
}

TEST_CASE("bodies of every size come back, chunk borders included", "[exchange]")
{
    const World world;
    const QByteArray key = base::randomBytes(CipherKeyBytes);
    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131071, 131072, 131073, 5'000'003}) {
        INFO(size);
        const QByteArray noise = base::randomBytes(size);
        const QByteArray encrypted = encryptChunks(key, "header", noise);
        CHECK(encrypted.size() == encryptedSize(size));
        CHECK(valueOf(decryptChunks(key, "header", encrypted)) == noise);
        CHECK(valueOf(world.open(world.seal(noise))).body == noise);
        CHECK(valueOf(world.open(world.seal(QByteArray(size, 'a')))).body == QByteArray(size, 'a'));
    }
}

TEST_CASE("chunks cannot be dropped, swapped, cut at a border or moved under another header", "[exchange]")
{
    const QByteArray key = base::randomBytes(CipherKeyBytes);
    const QByteArray encrypted = encryptChunks(key, "header", base::randomBytes(3 * ChunkBytes));
    const qsizetype step = ChunkBytes + 17;
    const QByteArray head = encrypted.left(24);
    const QByteArray first = encrypted.mid(24, step);
    const QByteArray second = encrypted.mid(24 + step, step);
    const QByteArray third = encrypted.mid(24 + 2 * step);
    REQUIRE(valueOf(decryptChunks(key, "header", head + first + second + third)).size() == 3 * ChunkBytes);
    for (const QByteArray &forged :
         {head + first + second, head + first + third, head + second + first + third, head + third, head,
          head + first + second + third + third, QByteArray(), head + first + second + third.left(10)})
        CHECK(codeOf(decryptChunks(key, "header", forged)) == ErrorCode::Tampered);
    CHECK(codeOf(decryptChunks(key, "Header", encrypted)) == ErrorCode::Tampered);
    CHECK(codeOf(decryptChunks(base::randomBytes(CipherKeyBytes), "header", encrypted)) == ErrorCode::Tampered);
}

TEST_CASE("a stream that says it ends, and goes on, is refused", "[exchange]")
{
    const QByteArray key = base::randomBytes(CipherKeyBytes);
    const QByteArray chunk = base::randomBytes(ChunkBytes);
    const QByteArray bound = "header";
    const auto bytes = [](const QByteArray &from) { return reinterpret_cast<const unsigned char *>(from.constData()); };
    const auto streamOf = [&](unsigned char firstTag) {
        crypto_secretstream_xchacha20poly1305_state state;
        std::vector<unsigned char> out(24 + 2 * (ChunkBytes + 17));
        crypto_secretstream_xchacha20poly1305_init_push(&state, out.data(), bytes(key));
        unsigned char *to = out.data() + 24;
        for (const unsigned char tag : {firstTag, crypto_secretstream_xchacha20poly1305_tag_final()}) {
            crypto_secretstream_xchacha20poly1305_push(&state, to, nullptr, bytes(chunk), ChunkBytes, bytes(bound),
                                                       static_cast<unsigned long long>(bound.size()), tag);
            to += ChunkBytes + 17;
        }
        return QByteArray(reinterpret_cast<const char *>(out.data()), static_cast<qsizetype>(out.size()));
    };
    CHECK(valueOf(decryptChunks(key, bound, streamOf(crypto_secretstream_xchacha20poly1305_tag_message()))) ==
          chunk + chunk);
    CHECK(codeOf(decryptChunks(key, bound, streamOf(crypto_secretstream_xchacha20poly1305_tag_final()))) ==
          ErrorCode::Tampered);
    CHECK(codeOf(decryptChunks(key, bound, streamOf(crypto_secretstream_xchacha20poly1305_tag_rekey()))) ==
          ErrorCode::Tampered);
}

TEST_CASE("every changed bit of a package is refused", "[exchange]")
{
    const World world;
    const QByteArray file = world.seal(world.body);
    REQUIRE(world.open(file).has_value());
    const qsizetype headerEnd = file.indexOf('\n');
    QMap<ErrorCode, int> answers;
    for (qsizetype at = 0; at < file.size(); ++at) {
        for (const int mask : {1, 2, 4, 8, 16, 32, 64, 128, 255}) {
            QByteArray changed = file;
            changed[at] = static_cast<char>(changed.at(at) ^ mask);
            const auto opened = world.open(changed);
            INFO("byte " << at << " mask " << mask);
            const ErrorCode code = codeOf(opened);
            ++answers[code];
            // Behind the header line nothing but the signature can speak; a flip never passes for a newer program's
            // file except in the format number itself.
            if (at > headerEnd)
                CHECK(code == ErrorCode::Tampered);
        }
    }
    CHECK(answers.value(ErrorCode::Tampered) > 0);
    CHECK(answers.value(ErrorCode::Internal) == 0);
    CHECK(answers.value(ErrorCode::NewerFormat) <= 9);
}

TEST_CASE("a package cut at any length or with anything behind it is damaged", "[exchange]")
{
    const World world;
    const QByteArray file = world.seal(world.body);
    for (qsizetype length = 0; length < file.size(); ++length) {
        const auto opened = world.open(file.left(length));
        INFO("length " << length);
        CHECK(codeOf(opened) == ErrorCode::Damaged);
        CHECK(whereOf(opened) == u"truncated"_s);
    }
    for (const QByteArray &tail : {QByteArray(1, '\0'), QByteArray("\n"), file}) {
        CHECK(codeOf(world.open(file + tail)) == ErrorCode::Damaged);
        CHECK(whereOf(world.open(file + tail)) == u"trailing"_s);
    }
}

TEST_CASE("wrong recipient, unknown sender and changed key are told apart", "[exchange]")
{
    const World world;
    const QByteArray file = world.seal(world.body);
    CHECK(codeOf(openPackage(file, world.other.own(), world.trust())) == ErrorCode::NotForUs);

    const auto nobody = [](const QString &) { return std::optional<UnitCard>(); };
    const auto unknown = openPackage(file, world.district.own(), nobody);
    CHECK(codeOf(unknown) == ErrorCode::UnknownSender);
    CHECK(unknown.error().context.value(u"unit"_s).toString() == u"S-001"_s);

    const Unit renewed(u"S-001"_s, u"示例初级中学"_s);
    const QByteArray fromRenewed =
        valueOf(sealPackage(PackageKind::District, {}, renewed.own(), {world.district.card}, world.body, world.clock));
    const auto changed = world.open(fromRenewed);
    CHECK(codeOf(changed) == ErrorCode::KeyChanged);
    CHECK(changed.error().context.value(u"fingerprint"_s).toString() == renewed.card.fingerprint());
}

TEST_CASE("a stranger who claims a known unit's key is found out by the signature", "[exchange]")
{
    const World world;
    const QByteArray file = world.seal(world.body);
    const QByteArray header = file.left(file.indexOf('\n'));
    const auto opened = world.open(signAgain(file, world.other.keys, header));
    CHECK(codeOf(opened) == ErrorCode::Tampered);
    CHECK(opened.error().context.value(u"check"_s).toString() == u"signature"_s);
}

TEST_CASE("a body cannot be taken over under another header, even signed by a trusted unit", "[exchange]")
{
    const World world;
    const QByteArray file = world.seal(world.body);
    PackageHeader header = valueOf(inspectPackage(file));
    CHECK(world.open(signAgain(file, world.school.keys, valueOf(writeHeader(header)))).has_value());
    header.kind = PackageKind::Rules;
    const auto opened = world.open(signAgain(file, world.school.keys, valueOf(writeHeader(header))));
    CHECK(codeOf(opened) == ErrorCode::Tampered);
    CHECK(opened.error().context.value(u"check"_s).toString() == u"body"_s);
}

TEST_CASE("a newer format and a foreign file have their own answers", "[exchange]")
{
    const World world;
    QByteArray file = world.seal(world.body);
    QByteArray newer = file;
    newer.replace("\"format\":1", "\"format\":2,\"future\":[1.5]");
    const auto opened = world.open(newer);
    CHECK(codeOf(opened) == ErrorCode::NewerFormat);
    CHECK(opened.error().context.value(u"found"_s).toInt() == 2);
    for (const QByteArray &foreign : {QByteArray("PK\x03\x04 not ours"), QByteArray("hello\nworld"), QByteArray("{}\n"),
                                      QByteArray(100'000, 'x'), QByteArray(100'000, '{')})
        CHECK(codeOf(world.open(foreign)) == ErrorCode::Unreadable);
}

TEST_CASE("a body that would unpack over the cap is refused, at the cap it is taken", "[exchange]")
{
    const World world;
    const QByteArray bomb = world.seal(QByteArray(64 * 1024 * 1024, '\0'));
    CHECK(bomb.size() < 16 * 1024);
    const auto opened = openPackage(bomb, world.district.own(), world.trust(), 1024 * 1024);
    CHECK(codeOf(opened) == ErrorCode::TooLarge);
    CHECK(opened.error().context.value(u"limit"_s).toInt() == 1024 * 1024);

    const QByteArray exact = world.seal(QByteArray(1000, 'a'));
    CHECK(openPackage(exact, world.district.own(), world.trust(), 1000).has_value());
    CHECK(codeOf(openPackage(exact, world.district.own(), world.trust(), 999)) == ErrorCode::TooLarge);
    CHECK(codeOf(openPackage(world.seal("a"), world.district.own(), world.trust(), 0)) == ErrorCode::TooLarge);
}

TEST_CASE("a compressed body is exactly one whole frame", "[exchange]")
{
    const QByteArray packed = valueOf(compress("示例示例示例示例示例示例"));
    CHECK(valueOf(decompress(packed, 1000)) == QByteArray("示例示例示例示例示例示例"));
    for (qsizetype length = 0; length < packed.size(); ++length)
        CHECK(codeOf(decompress(packed.left(length), 1000)) == ErrorCode::Damaged);
    CHECK(codeOf(decompress(packed + packed, 1000)) == ErrorCode::Damaged);
    CHECK(codeOf(decompress("no frame at all", 1000)) == ErrorCode::Damaged);
}

TEST_CASE("neither body nor unit names stand in the file in the clear", "[exchange]")
{
    const World world;
    const QString marker = u"欧阳示例甲乙丙"_s;
    const QByteArray body = valueOf(canonicalLines({{{u"note"_s, marker}}}));
    const QByteArray file = world.seal(body);
    REQUIRE(valueOf(world.open(file)).body.contains(marker.toUtf8()));
    const QByteArray utf16(reinterpret_cast<const char *>(marker.utf16()), marker.size() * 2);
    for (const QByteArray &clear :
         {marker.toUtf8(), marker.left(3).toUtf8(), utf16, body.left(9), world.school.card.name.toUtf8(),
          world.district.card.name.toUtf8(), valueOf(compress(body)).right(24)})
        CHECK_FALSE(file.contains(clear));
    CHECK((file + marker.toUtf8()).contains(marker.left(3).toUtf8()));
}

TEST_CASE("a package without recipient, with one twice or without its previous is not made", "[exchange]")
{
    const World world;
    const auto field = [&](const ChainPlace &place, const QList<UnitCard> &to) {
        const auto sealed = sealPackage(PackageKind::Sync, place, world.school.own(), to, world.body, world.clock);
        CHECK(codeOf(sealed) == ErrorCode::Invalid);
        return sealed.error().context.value(u"field"_s).toString();
    };
    CHECK(field({}, {}) == u"to"_s);
    CHECK(field({}, {world.district.card, world.district.card}) == u"to"_s);
    CHECK(field({2, {}}, {world.district.card}) == u"previous"_s);
    CHECK(field({1, QByteArray(32, 'h')}, {world.district.card}) == u"previous"_s);
    CHECK(field({0, {}}, {world.district.card}) == u"sequence"_s);
}

TEST_CASE("a header takes only its own fields in their one spelling", "[exchange]")
{
    const World world;
    const QByteArray file = world.seal(world.body);
    const QByteArray header = file.left(file.indexOf('\n'));
    CHECK(readHeader(header).has_value());
    CHECK(codeOf(readHeader(QByteArray(header).replace("\"from\":\"S-001\"", "\"from\":\"李示例\""))) ==
          ErrorCode::Damaged);
    CHECK(codeOf(readHeader(QByteArray(header).replace("\"kind\"", "\"head\":\"x\",\"kind\""))) == ErrorCode::Damaged);
    CHECK(codeOf(readHeader(QByteArray(header).replace("\"district\"", "\"letter\""))) == ErrorCode::Damaged);
    CHECK(codeOf(readHeader(QByteArray(header).replace("\"sequence\":1", "\"sequence\":\"1\""))) == ErrorCode::Damaged);
    CHECK(codeOf(readHeader(QByteArray(header).replace(":", ": "))) == ErrorCode::Damaged);
    CHECK(codeOf(readHeader(QByteArray(header).replace("\"format\":1", "\"format\":0"))) == ErrorCode::Damaged);
}

TEST_CASE("a receipt travels back and answers exactly its package", "[exchange]")
{
    const World world;
    const QByteArray file = world.seal(world.body);
    const OpenedPackage opened = valueOf(world.open(file));
    const Receipt receipt{opened.hash, opened.header.kind, opened.header.sequence, 12, 3, 0, 1};
    const QByteArray answer = valueOf(sealPackage(PackageKind::Receipt, {}, world.district.own(), {world.school.card},
                                                  valueOf(writeReceipt(receipt)), world.clock));
    const auto trustDistrict = [&](const QString &) { return std::optional(world.district.card); };
    const OpenedPackage back = valueOf(openPackage(answer, world.school.own(), trustDistrict));
    const Receipt read = valueOf(readReceipt(back.body));
    CHECK(back.header.kind == PackageKind::Receipt);
    CHECK(read == receipt);
    CHECK(checkAnswers(read, opened.header, packageHash(file)).has_value());
    CHECK(codeOf(checkAnswers(read, opened.header, packageHash(world.seal(world.body)))) == ErrorCode::NotFound);

    const QByteArray line = valueOf(writeReceipt(receipt));
    CHECK(codeOf(readReceipt(line + line)) == ErrorCode::Unreadable);
    CHECK(codeOf(readReceipt({})) == ErrorCode::Unreadable);
    CHECK(codeOf(readReceipt(QByteArray(line).replace("\"new\":12", "\"new\":-1"))) == ErrorCode::Unreadable);
    CHECK(codeOf(readReceipt(QByteArray(line).replace("\"schema\":1", "\"schema\":2"))) == ErrorCode::NewerFormat);
}
