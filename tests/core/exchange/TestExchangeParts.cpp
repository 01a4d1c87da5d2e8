// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"
#include "core/exchange/CanonicalJson.h"
#include "core/exchange/PackageChain.h"
#include "core/exchange/UnitCard.h"
#include "core/exchange/UnitKeys.h"
#include "tests/support/TestSupport.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace core;
using namespace core::exchange;
using namespace Qt::Literals::StringLiterals;
using tests::valueOf;

namespace
{

template <typename T> ErrorCode codeOf(const Result<T> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

QByteArray hashOf(int number)
{
    return QByteArray(HashBytes, static_cast<char>(number));
}

PackageHeader numbered(qint64 sequence, const QByteArray &previous, PackageKind kind = PackageKind::Sync)
{
    PackageHeader header;
    header.kind = kind;
    header.sequence = sequence;
    header.previous = previous;
    return header;
}

} // namespace

TEST_CASE("canonical JSON has one spelling", "[exchange][canonical]")
{
    const QJsonObject object{{u"z"_s, 1},
                             {u"a"_s, QJsonArray{true, QJsonValue::Null, u"二"_s, -5}},
                             {u"B"_s, QJsonObject{}},
                             {u"t"_s, u"q\" b\\ n\n \x01 /"_s}};
    const QByteArray expected = "{\"B\":{},\"a\":[true,null,\"二\",-5],\"t\":\"q\\\" b\\\\ n\\n \\u0001 /\",\"z\":1}";
    CHECK(valueOf(canonicalJson(object)) == expected);
    CHECK(valueOf(readCanonicalJson(expected)) == object);
    for (const char *spelling :
         {"{\"a\": 1}", "{\"b\":1,\"a\":1}", "{\"a\":1,\"a\":1}", "{\"a\":1.0}", "{\"a\":1e2}", "{\"a\":1.5}",
          "{\"a\":-0}", "{\"a\":\"\\/\"}", "{\"a\":\"\\u4e8c\"}", "{\"a\":\"\\u000A\"}", "{\"a\":\"\\ud800\"}",
          "{\"a\":9007199254740992}", "{\"a\":1}\n", " {\"a\":1}", "[1]", "", "{", "\xEF\xBB\xBF{}"}) {
        INFO(spelling);
        CHECK(codeOf(readCanonicalJson(spelling)) == ErrorCode::Unreadable);
    }
    CHECK(codeOf(canonicalJson({{u"a"_s, 0.5}})) == ErrorCode::Invalid);
    CHECK(codeOf(canonicalJson({{u"a"_s, qint64{9007199254740992}}})) == ErrorCode::Invalid);
    CHECK(valueOf(canonicalJson({{u"a"_s, qint64{-9007199254740991}}})) == QByteArray("{\"a\":-9007199254740991}"));
}

TEST_CASE("keys ascend by UTF-16 code unit, so astral characters come before the last of the plane",
          "[exchange][canonical]")
{
    const QJsonObject object{{u"\uFB33"_s, 1}, {u"\U0001F600"_s, 2}, {u"\u20ac"_s, 3}};
    CHECK(valueOf(canonicalJson(object)) ==
          QByteArray("{\"\xE2\x82\xAC\":3,\"\xF0\x9F\x98\x80\":2,\"\xEF\xAC\xB3\":1}"));
}

TEST_CASE("JSON lines name the row that is wrong", "[exchange][canonical]")
{
    CHECK(valueOf(canonicalLines({})).isEmpty());
    CHECK(valueOf(readCanonicalLines({})).isEmpty());
    CHECK(valueOf(readCanonicalLines("{\"a\":1}\n{\"a\":2}\n")).size() == 2);
    const auto bad = readCanonicalLines("{\"a\":1}\n{\"a\": 2}\n");
    CHECK(codeOf(bad) == ErrorCode::Unreadable);
    CHECK(bad.error().context.value(u"row"_s).toInt() == 2);
    CHECK(codeOf(readCanonicalLines("{\"a\":1}")) == ErrorCode::Unreadable);
    CHECK(codeOf(readCanonicalLines("{\"a\":1}\n\n")) == ErrorCode::Unreadable);
}

TEST_CASE("unit keys come back from their secret and work as before", "[exchange][keys]")
{
    const UnitKeys keys = UnitKeys::generate();
    const UnitKeys again = valueOf(UnitKeys::fromSecret(keys.secret()));
    CHECK(again.signingKey() == keys.signingKey());
    CHECK(again.receivingKey() == keys.receivingKey());
    CHECK(signatureFits(keys.signingKey(), "message", again.sign("message")));
    CHECK_FALSE(signatureFits(keys.signingKey(), "Message", again.sign("message")));
    CHECK(valueOf(again.openSealed(valueOf(sealFor(keys.receivingKey(), "secret")))) == QByteArray("secret"));
    CHECK(codeOf(UnitKeys::generate().openSealed(valueOf(sealFor(keys.receivingKey(), "secret")))) ==
          ErrorCode::Damaged);
    CHECK(codeOf(keys.openSealed("short")) == ErrorCode::Damaged);
    CHECK(codeOf(UnitKeys::fromSecret(QByteArray(63, 'k'))) == ErrorCode::Damaged);
    CHECK(codeOf(sealFor(QByteArray(32, '\0'), "secret")) == ErrorCode::Invalid);
    CHECK(UnitKeys::generate().signingKey() != UnitKeys::generate().signingKey());
}

TEST_CASE("moved-from unit keys hold no secret", "[exchange][keys]")
{
    UnitKeys keys = UnitKeys::generate();
    const QByteArray secret = keys.secret();
    const UnitKeys moved = std::move(keys);
    CHECK(moved.secret() == secret);
    CHECK(keys.secret() == QByteArray(UnitKeys::SecretBytes, '\0')); // NOLINT(bugprone-use-after-move)
}

TEST_CASE("a unit card comes back and its fingerprint is 12 groups of digits", "[exchange][card]")
{
    const UnitKeys keys = UnitKeys::generate();
    const UnitCard card = valueOf(makeUnitCard(u"S-001"_s, u"示例初级中学"_s, keys));
    const QByteArray file = valueOf(writeUnitCard(card, keys));
    CHECK(valueOf(readUnitCard(file)) == card);
    CHECK(QRegularExpression(u"^\\d{5}( \\d{5}){11}$"_s).match(card.fingerprint()).hasMatch());
    CHECK(isFingerprint(card.fingerprint()));
    CHECK(valueOf(makeUnitCard(u"S-002"_s, card.name, keys)).fingerprint() != card.fingerprint());
    CHECK(valueOf(makeUnitCard(u"S-001"_s, card.name, UnitKeys::generate())).fingerprint() != card.fingerprint());
    // Other programs must compute the same digits: this value is part of the format.
    const UnitCard fixed{u"S-001"_s, u"x"_s, QByteArray(32, '\1'), QByteArray(32, '\2')};
    CHECK(fixed.fingerprint() == u"89758 67622 99251 93906 25573 30877 63336 70068 96768 70333 34365 90701"_s);
}

TEST_CASE("every changed bit, cut and addition of a unit card is refused", "[exchange][card]")
{
    const UnitKeys keys = UnitKeys::generate();
    const QByteArray file = valueOf(writeUnitCard(valueOf(makeUnitCard(u"S-001"_s, u"示例中学"_s, keys)), keys));
    for (qsizetype at = 0; at < file.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = file;
            changed[at] = static_cast<char>(changed.at(at) ^ (1 << bit));
            INFO("byte " << at << " bit " << bit);
            CHECK_FALSE(readUnitCard(changed).has_value());
        }
        CHECK_FALSE(readUnitCard(file.left(at)).has_value());
    }
    CHECK(codeOf(readUnitCard(file + '\n')) == ErrorCode::Damaged);
    CHECK(codeOf(readUnitCard(QByteArray(file).replace("示例中学", "别的中学"))) == ErrorCode::Tampered);
    CHECK(codeOf(readUnitCard(QByteArray(file).replace("S-001", "S-002"))) == ErrorCode::Tampered);
    CHECK(codeOf(readUnitCard(QByteArray(file).replace("\"format\":1", "\"format\":2"))) == ErrorCode::NewerFormat);
    CHECK(codeOf(readUnitCard(QByteArray(file).replace("\"name\"", "\"more\":1,\"name\""))) == ErrorCode::Damaged);
    CHECK(codeOf(readUnitCard("PK\x03\x04")) == ErrorCode::Unreadable);
    CHECK(codeOf(readUnitCard(QByteArray(5000, ' '))) == ErrorCode::TooLarge);
}

TEST_CASE("a card takes no code or name that could deceive", "[exchange][card]")
{
    const UnitKeys keys = UnitKeys::generate();
    for (const QString &code : {u""_s, u"学校"_s, u"a b"_s, u"a\n"_s, QString(65, u'a')})
        CHECK(codeOf(makeUnitCard(code, u"示例"_s, keys)) == ErrorCode::Invalid);
    for (const QString &name : {u""_s, u" 示例"_s, u"示\u202E例"_s, u"示\u200B例"_s, u"示\n例"_s, QString(101, u'示')})
        CHECK(codeOf(makeUnitCard(u"S-001"_s, name, keys)) == ErrorCode::Invalid);
    const UnitKeys others = UnitKeys::generate();
    CHECK(codeOf(writeUnitCard(valueOf(makeUnitCard(u"S-001"_s, u"示例"_s, keys)), others)) == ErrorCode::Internal);
}

TEST_CASE("a changed key of a known unit waits for a person", "[exchange][card]")
{
    const UnitCard old = valueOf(makeUnitCard(u"S-001"_s, u"示例"_s, UnitKeys::generate()));
    const UnitCard fresh = valueOf(makeUnitCard(u"S-001"_s, u"示例"_s, UnitKeys::generate()));
    CHECK(checkTrust({}, fresh, {}).has_value());
    CHECK(checkTrust(fresh, fresh, {}).has_value());
    const auto refused = checkTrust(old, fresh, {});
    CHECK(codeOf(refused) == ErrorCode::KeyChanged);
    CHECK(refused.error().context.value(u"fingerprint"_s).toString() == fresh.fingerprint());
    CHECK(checkTrust(old, fresh, fresh.fingerprint()).has_value());
    CHECK(checkTrust(old, fresh, fresh.fingerprint().remove(u' ')).has_value());
    CHECK(codeOf(checkTrust(old, fresh, old.fingerprint())) == ErrorCode::Invalid);
    CHECK(codeOf(checkTrust({}, fresh, old.fingerprint())) == ErrorCode::Invalid);
}

TEST_CASE("a chain takes the next, knows a repeat and never throws anything away", "[exchange][chain]")
{
    PackageChain chain;
    CHECK(chain.judge(numbered(1, {}), hashOf(1)) == Judgement{Standing::Next, Handling::Apply});
    CHECK(chain.judge(numbered(3, hashOf(2)), hashOf(3)) == Judgement{Standing::Gap, Handling::Inbox, 1, 2});
    valueOf(chain.take(numbered(1, {}), hashOf(1)));
    CHECK(chain.judge(numbered(1, {}), hashOf(1)) == Judgement{Standing::Repeat, Handling::NothingNew});
    CHECK(chain.judge(numbered(1, {}), hashOf(9)) == Judgement{Standing::Fork, Handling::Inbox});
    CHECK(chain.judge(numbered(2, hashOf(1)), hashOf(2)) == Judgement{Standing::Next, Handling::Apply});
    CHECK(chain.judge(numbered(2, hashOf(9)), hashOf(2)) == Judgement{Standing::BrokenLink, Handling::Inbox});
    CHECK(chain.judge(numbered(4, hashOf(3)), hashOf(4)) == Judgement{Standing::Gap, Handling::Inbox, 2, 3});

    valueOf(chain.take(numbered(4, hashOf(3)), hashOf(4)));
    CHECK(chain.judge(numbered(2, hashOf(1)), hashOf(2)) == Judgement{Standing::Late, Handling::Inbox});
    CHECK(chain.judge(numbered(3, hashOf(2)), hashOf(3)) == Judgement{Standing::Late, Handling::Inbox});
    CHECK(chain.judge(numbered(5, hashOf(4)), hashOf(5)) == Judgement{Standing::Next, Handling::Apply});
    CHECK(chain.judge(numbered(4, hashOf(3)), hashOf(4)).standing == Standing::Repeat);
    CHECK(codeOf(chain.take(numbered(4, hashOf(3)), hashOf(8))) == ErrorCode::AlreadyExists);
    CHECK(PackageChain(chain.taken()).judge(numbered(5, hashOf(4)), hashOf(5)).standing == Standing::Next);
}

TEST_CASE("district figures wait for a whole chain", "[exchange][chain]")
{
    const PackageChain chain({{1, hashOf(1)}});
    const auto handling = [&](qint64 sequence, int previous, int hash) {
        return chain.judge(numbered(sequence, hashOf(previous), PackageKind::District), hashOf(hash)).handling;
    };
    CHECK(handling(2, 1, 2) == Handling::Apply);
    CHECK(handling(3, 2, 3) == Handling::Hold);
    CHECK(handling(2, 7, 2) == Handling::Hold);
    CHECK(chain.judge(numbered(1, {}, PackageKind::District), hashOf(1)).handling == Handling::NothingNew);
    CHECK(chain.judge(numbered(1, {}, PackageKind::District), hashOf(5)).handling == Handling::Hold);
}
