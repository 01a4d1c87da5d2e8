// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/KeySealing.h"
#include "core/security/Keyring.h"
#include "core/security/RecoveryKey.h"
#include "tests/support/TestSupport.h"

#include <functional>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace core::security;
using core::ErrorCode;
using core::Permission;

namespace
{

const QString Founder = u"李静怡"_s;
const QString Second = u"Anna 王"_s;
const QString Head = u"周校长"_s;

SecureBytes password(const QString &text)
{
    return passwordBytes(text);
}

const QString FounderPassword = u"静水流深 4 caterpillars"_s;
const QString SecondPassword = u"second-counsellor-08"_s;
const QString HeadPassword = u"principal-of-the-school"_s;

/// A test vault's keyring with a founder, a counsellor and a principal.
struct Fixture {
    core::base::SetClock clock{QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC)};
    CreatedKeyring made = tests::valueOf(
        Keyring::create({u"aegis256"_s, true, Founder, Role::Counsellor}, password(FounderPassword), TestFloor, clock));
    Keyring &keyring = made.keyring;

    Fixture()
    {
        tests::valueOf(
            keyring.addUser(made.keys, {Second, Role::Counsellor, false}, password(SecondPassword), TestFloor, clock));
        tests::valueOf(
            keyring.addUser(made.keys, {Head, Role::Principal, false}, password(HeadPassword), TestFloor, clock));
    }
    Keyring reread() const { return tests::valueOf(Keyring::parse(keyring.serialize())); }
    KeyringContent content() const { return tests::valueOf(readKeyring(keyring.serialize())); }
};

ErrorCode refusal(const QByteArray &bytes)
{
    const auto parsed = Keyring::parse(bytes);
    return parsed ? ErrorCode::Internal : parsed.error().code;
}

bool isRefused(const QByteArray &bytes)
{
    const ErrorCode code = refusal(bytes);
    return code == ErrorCode::KeyringDamaged || code == ErrorCode::NewerFormat;
}

} // namespace

TEST_CASE("each person opens the vault with their own password and gets what they may see", "[security][keyring]")
{
    const Fixture f;
    const Keyring keyring = f.reread();
    CHECK(keyring.isTest());
    CHECK(keyring.cipher() == u"aegis256"_s);
    CHECK(keyring.vaultId() == f.keyring.vaultId());
    CHECK(keyring.users().size() == 3);

    const UnlockedKeys founder = tests::valueOf(keyring.unlock(Founder, password(FounderPassword)));
    CHECK((founder.vaultKey == f.made.keys.vaultKey));
    CHECK(founder.viewer.founder);
    CHECK(founder.viewer.user == f.made.keys.viewer.user);
    CHECK(founder.viewer.name == Founder);
    REQUIRE(founder.notesKey);

    const UnlockedKeys second = tests::valueOf(keyring.unlock(u"ａｎｎａ  王"_s, password(SecondPassword)));
    CHECK((second.vaultKey == founder.vaultKey));
    REQUIRE(second.notesKey);
    CHECK((*second.notesKey == *founder.notesKey));
    CHECK_FALSE((*second.notesKey == second.vaultKey));
    CHECK_FALSE(second.viewer.may(Permission::ManageUsers));

    const UnlockedKeys head = tests::valueOf(keyring.unlock(Head, password(HeadPassword)));
    CHECK((head.vaultKey == founder.vaultKey));
    CHECK_FALSE(head.notesKey);
    CHECK(head.viewer.role == Role::Principal);
}

TEST_CASE("a wrong password, another's password and an unknown name are told apart", "[security][keyring]")
{
    const Fixture f;
    CHECK(f.keyring.unlock(Founder, password(u"静水流深 4 caterpillar"_s)).error().code == ErrorCode::WrongPassword);
    CHECK(f.keyring.unlock(Founder, password(QString())).error().code == ErrorCode::WrongPassword);
    CHECK(f.keyring.unlock(Founder, password(SecondPassword)).error().code == ErrorCode::WrongPassword);
    CHECK(f.keyring.unlock(u"陈老师"_s, password(FounderPassword)).error().code == ErrorCode::NotFound);
    // Typed with a Chinese input method in full width.
    CHECK(f.keyring.unlock(Second, password(u"ｓｅｃｏｎｄ－ｃｏｕｎｓｅｌｌｏｒ－０８"_s)));
}

TEST_CASE("a keyring with any byte changed, lost or added is refused", "[security][keyring][flip]")
{
    const Fixture f;
    const QByteArray good = f.keyring.serialize();
    REQUIRE(tests::valueOf(Keyring::parse(good)).serialize() == good);
    int newer = 0;
    for (qsizetype place = 0; place < good.size(); ++place) {
        for (int bit = 0; bit < 9; ++bit) {
            QByteArray bad = good;
            bad[place] = static_cast<char>(bad.at(place) ^ (bit < 8 ? 1 << bit : 0xff));
            INFO("byte " << place << " bit " << bit);
            REQUIRE(isRefused(bad));
            newer += refusal(bad) == ErrorCode::NewerFormat ? 1 : 0;
        }
        QByteArray lost = good;
        lost.remove(place, 1);
        REQUIRE(isRefused(lost));
        REQUIRE(isRefused(good.left(place)));
        QByteArray added = good;
        added.insert(place, ' ');
        REQUIRE(isRefused(added));
    }
    CHECK(newer == 3); // the one digit of the format: 1 to 3, 5 and 9
    CHECK(isRefused(good + '\n'));
    CHECK(isRefused(QByteArray(2 * 1024 * 1024, '[')));
}

TEST_CASE("a newer keyring, an unknown key and a key given twice are refused", "[security][keyring]")
{
    const Fixture f;
    QByteArray newer = f.keyring.serialize();
    newer.replace("\"format\":1", "\"format\":12,\"unheardOf\":true");
    const auto refused = Keyring::parse(newer);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NewerFormat);
    CHECK(refused.error().context.value(u"found"_s).toInt() == 12);
    CHECK(refused.error().context.value(u"known"_s).toInt() == KeyringFormat);
    QByteArray unknown = f.keyring.serialize();
    unknown.replace("\"format\":1", "\"format\":1,\"hint\":\"x\"");
    CHECK(refusal(unknown) == ErrorCode::KeyringDamaged);
    QByteArray twice = f.keyring.serialize();
    twice.replace("\"format\":1", "\"format\":1,\"format\":1");
    CHECK(refusal(twice) == ErrorCode::KeyringDamaged);
    CHECK(refusal("{}") == ErrorCode::KeyringDamaged);
    CHECK(refusal({}) == ErrorCode::KeyringDamaged);
}

TEST_CASE("who can compute the checksum but has no password changes nothing", "[security][keyring]")
{
    const Fixture f;
    using Change = std::function<void(KeyringContent &)>;
    const KeyringContent other = Fixture().content();
    const auto flip = [](QByteArray &bytes) { bytes[7] = static_cast<char>(bytes.at(7) ^ 1); };
    const std::vector<std::pair<const char *, Change>> changes{
        {"a founder's right", [](KeyringContent &c) { c.people[1].founder = true; }},
        {"another role", [](KeyringContent &c) { c.people[2].role = Role::Assistant; }},
        {"another name", [](KeyringContent &c) { c.people[2].name = u"吴校长"_s; }},
        {"a slot taken away", [](KeyringContent &c) { c.people.removeLast(); }},
        {"slots in another order", [](KeyringContent &c) { c.people.swapItemsAt(1, 2); }},
        {"a slot of another vault",
         [&](KeyringContent &c) {
             KeyringSlot slot = other.people.at(1);
             slot.name = u"不速之客"_s;
             c.people.append(slot);
         }},
        {"another's sealed key", [](KeyringContent &c) { c.people[1].keys.vaultKey = c.people[2].keys.vaultKey; }},
        {"another vault", [&](KeyringContent &c) { c.vaultId = other.vaultId; }},
        {"no test vault",
         [](KeyringContent &c) {
             c.test = false;
             for (KeyringSlot &slot : c.people)
                 slot.cost = RealFloor;
         }},
        {"another cipher", [](KeyringContent &c) { c.cipher = u"chacha20"_s; }},
        {"another recovery key", [&](KeyringContent &c) { c.recovery = other.recovery; }},
        {"a salt", [&](KeyringContent &c) { flip(c.people[0].salt); }},
        {"a cost", [](KeyringContent &c) { c.people[2].cost.passes = 2; }},
        {"a wrapped key", [&](KeyringContent &c) { flip(c.people[0].secretKey); }},
        {"a public key", [&](KeyringContent &c) { flip(c.people[0].keys.publicKey); }},
        {"a sealed vault key", [&](KeyringContent &c) { flip(c.people[0].keys.vaultKey); }},
        {"a sealed notes key", [&](KeyringContent &c) { flip(c.people[1].keys.notesKey); }},
        {"the MAC", [&](KeyringContent &c) { flip(c.mac); }},
    };
    for (const auto &[what, change] : changes) {
        INFO(what);
        KeyringContent content = f.content();
        change(content);
        const auto keyring = Keyring::parse(writeKeyring(content));
        REQUIRE(keyring);
        const auto opened = keyring->unlock(Founder, password(FounderPassword));
        REQUIRE_FALSE(opened);
        CHECK((opened.error().code == ErrorCode::KeyringDamaged || opened.error().code == ErrorCode::WrongPassword));
        // Nor does an unlocked founder give it a good MAC by working on.
        Keyring used = *keyring;
        const auto added =
            used.addUser(f.made.keys, {u"何老师"_s, Role::Auditor, false}, password(HeadPassword), TestFloor, f.clock);
        REQUIRE_FALSE(added);
        CHECK(added.error().code == ErrorCode::KeyringDamaged);
        CHECK(used.serialize() == keyring->serialize());
    }
}

TEST_CASE("slots that contradict each other are refused unopened", "[security][keyring]")
{
    const Fixture f;
    using Change = std::function<void(KeyringContent &)>;
    const std::vector<Change> changes{
        [](KeyringContent &c) { c.people[0].founder = false; },
        [](KeyringContent &c) { c.people.clear(); },
        [](KeyringContent &c) { c.people[1].role = Role::KitHolder; },
        [](KeyringContent &c) { c.people[2].keys.notesKey = c.people[1].keys.notesKey; },
        [](KeyringContent &c) { c.people[1].keys.notesKey.clear(); },
        [](KeyringContent &c) { c.recovery.notesKey.clear(); },
        [](KeyringContent &c) { c.people[2].name = u"ANNA 王"_s; },
        [](KeyringContent &c) { c.people[2].user = c.people[1].user; },
        [](KeyringContent &c) { c.people[2].name = u"周\u200b校长"_s; },
        [](KeyringContent &c) { c.test = false; }, // the costs are a test vault's
        [](KeyringContent &c) { c.people[0].cost.memoryKib = Ceiling.memoryKib + 1; },
        [](KeyringContent &c) { c.cipher = u"AEGIS"_s; },
    };
    for (size_t i = 0; i < changes.size(); ++i) {
        INFO("change " << i);
        KeyringContent content = f.content();
        changes[i](content);
        CHECK(refusal(writeKeyring(content)) == ErrorCode::KeyringDamaged);
    }
}

TEST_CASE("no key, password or recovery key stands in the file", "[security][keyring]")
{
    const Fixture f;
    const QByteArray file = f.keyring.serialize();
    for (const SecureBytes *secret : {&f.made.keys.vaultKey, &*f.made.keys.notesKey, &f.made.recoveryKey}) {
        const QByteArray bytes = secret->view().toByteArray();
        CHECK_FALSE(file.contains(bytes.toBase64().left(40)));
        CHECK_FALSE(file.contains(bytes.toHex()));
    }
    CHECK_FALSE(file.contains(FounderPassword.toUtf8()));
    CHECK_FALSE(file.contains(recoveryGroups(f.made.recoveryKey).first().toUtf8() + '-'));
    CHECK(Fixture().keyring.serialize() != file);
}

TEST_CASE("a changed password opens and the old one no longer does", "[security][keyring]")
{
    Fixture f;
    const QByteArray before = f.keyring.serialize();
    const SecureBytes fresh = password(u"a brand new pass phrase"_s);
    CHECK(f.keyring.changePassword(Second, password(HeadPassword), fresh, TestFloor).error().code ==
          ErrorCode::WrongPassword);
    CHECK(f.keyring.changePassword(Second, password(SecondPassword), fresh, {4, 1}).error().code == ErrorCode::Invalid);
    CHECK(f.keyring.serialize() == before);
    tests::valueOf(f.keyring.changePassword(Second, password(SecondPassword), fresh, TestFloor));
    const Keyring keyring = f.reread();
    CHECK(keyring.unlock(Second, password(SecondPassword)).error().code == ErrorCode::WrongPassword);
    CHECK((tests::valueOf(keyring.unlock(Second, fresh)).vaultKey == f.made.keys.vaultKey));
    CHECK(keyring.unlock(Founder, password(FounderPassword)));
    CHECK(keyring.unlock(Head, password(HeadPassword)));
}

TEST_CASE("a removed person opens nothing newer, with either keyring", "[security][keyring]")
{
    Fixture f;
    const KeyringContent before = f.content();
    const Keyring old = f.reread();
    const bool holdsNotes = GENERATE(true, false);
    const QString gone = holdsNotes ? Second : Head;
    const QString goneWord = holdsNotes ? SecondPassword : HeadPassword;
    const UnlockedKeys fresh = tests::valueOf(f.keyring.removeUser(f.made.keys, gone));

    CHECK_FALSE((fresh.vaultKey == f.made.keys.vaultKey));
    REQUIRE(fresh.notesKey);
    CHECK((*fresh.notesKey == *f.made.keys.notesKey) != holdsNotes);
    const Keyring keyring = f.reread();
    CHECK(keyring.unlock(gone, password(goneWord)).error().code == ErrorCode::NotFound);
    // The old file still opens with the old password, but not to the key of the newer database.
    CHECK_FALSE((tests::valueOf(old.unlock(gone, password(goneWord))).vaultKey == fresh.vaultKey));

    // Nor does the secret key that the person kept open anything sealed in the new file.
    const KeyringSlot &slot = before.people.at(holdsNotes ? 1 : 2);
    REQUIRE(slot.name == gone);
    const SecureBytes derived = tests::valueOf(deriveKey(password(goneWord), slot.salt, slot.cost));
    const BoxKeys kept{
        slot.keys.publicKey,
        tests::valueOf(unwrapKey(slot.secretKey, derived,
                                 "yice secret key 1"_ba + before.vaultId.toRfc4122() + slot.user.bytes()))};
    REQUIRE(openSealedKey(slot.keys.vaultKey, kept));
    const KeyringContent after = f.content();
    REQUIRE(after.people.size() == 2);
    for (const SealedKeys &sealed : {after.people.at(0).keys, after.people.at(1).keys, after.recovery}) {
        CHECK_FALSE(openSealedKey(sealed.vaultKey, kept));
        CHECK_FALSE(openSealedKey(sealed.notesKey, kept));
    }

    // The others go on with their passwords, and the printed sheet still opens.
    const QString stays = holdsNotes ? Head : Second;
    const UnlockedKeys other =
        tests::valueOf(keyring.unlock(stays, password(holdsNotes ? HeadPassword : SecondPassword)));
    CHECK((other.vaultKey == fresh.vaultKey));
    CHECK((tests::valueOf(keyring.unlock(Founder, password(FounderPassword))).vaultKey == fresh.vaultKey));
    Keyring recovered = keyring;
    const UnlockedKeys again =
        tests::valueOf(recovered.recover(f.made.recoveryKey, Founder, password(HeadPassword), TestFloor));
    CHECK((again.vaultKey == fresh.vaultKey));
    CHECK((*again.notesKey == *fresh.notesKey));
    // Keys from before the removal are no good for the new file.
    CHECK(f.keyring.removeUser(f.made.keys, stays).error().code == ErrorCode::KeyringDamaged);
}

TEST_CASE("only who may manage users adds and removes, and a founder stays", "[security][keyring]")
{
    Fixture f;
    const QByteArray before = f.keyring.serialize();
    const UnlockedKeys second = tests::valueOf(f.keyring.unlock(Second, password(SecondPassword)));
    CHECK(f.keyring.addUser(second, {u"何老师"_s, Role::Auditor, false}, password(HeadPassword), TestFloor, f.clock)
              .error()
              .code == ErrorCode::Denied);
    CHECK(f.keyring.removeUser(second, Head).error().code == ErrorCode::Denied);
    CHECK(f.keyring.removeUser(f.made.keys, Founder).error().code == ErrorCode::ConditionsUnmet);
    CHECK(f.keyring.removeUser(f.made.keys, u"何老师"_s).error().code == ErrorCode::NotFound);
    CHECK(f.keyring
              .addUser(f.made.keys, {u" anna　王 "_s, Role::Auditor, false}, password(HeadPassword), TestFloor, f.clock)
              .error()
              .code == ErrorCode::AlreadyExists);
    for (const QString &name : {u"  "_s, u"李\u0007静"_s, u"李\u202e静"_s, QString(65, u'李'), QString(QChar(0xd800))})
        CHECK(f.keyring.addUser(f.made.keys, {name, Role::Auditor, false}, password(HeadPassword), TestFloor, f.clock)
                  .error()
                  .code == ErrorCode::Invalid);
    CHECK(f.keyring.serialize() == before);

    // A second founder can take over and then let the first go.
    tests::valueOf(f.keyring.addUser(f.made.keys, {u"何老师"_s, Role::Counsellor, true}, password(HeadPassword),
                                     TestFloor, f.clock));
    const UnlockedKeys next = tests::valueOf(f.keyring.unlock(u"何老师"_s, password(HeadPassword)));
    tests::valueOf(f.keyring.removeUser(next, Founder));
    CHECK(f.reread().unlock(Founder, password(FounderPassword)).error().code == ErrorCode::NotFound);
}

TEST_CASE("the recovery sheet opens the vault when a password is forgotten", "[security][keyring][recovery]")
{
    Fixture f;
    const QByteArray before = f.keyring.serialize();
    const SecureBytes fresh = password(u"found the sheet in the safe"_s);
    const SecureBytes sheet = tests::valueOf(readRecoveryKey(recoveryGroups(f.made.recoveryKey).join(u'-').toLower()));
    CHECK(f.keyring.recover(SecureBytes::random(RecoveryKeyBytes), Founder, fresh, TestFloor).error().code ==
          ErrorCode::WrongRecoveryKey);
    CHECK(f.keyring.recover(SecureBytes(), Founder, fresh, TestFloor).error().code == ErrorCode::WrongRecoveryKey);
    CHECK(f.keyring.recover(sheet, u"何老师"_s, fresh, TestFloor).error().code == ErrorCode::NotFound);
    CHECK(f.keyring.serialize() == before);

    const UnlockedKeys keys = tests::valueOf(f.keyring.recover(sheet, Founder, fresh, TestFloor));
    CHECK((keys.vaultKey == f.made.keys.vaultKey));
    CHECK((*keys.notesKey == *f.made.keys.notesKey));
    CHECK(keys.viewer.founder);
    const Keyring keyring = f.reread();
    CHECK(keyring.unlock(Founder, password(FounderPassword)).error().code == ErrorCode::WrongPassword);
    CHECK((tests::valueOf(keyring.unlock(Founder, fresh)).vaultKey == keys.vaultKey));
    CHECK(keyring.unlock(Second, password(SecondPassword)));

    // For a role without notes the sheet gives no notes key either.
    Keyring other = keyring;
    CHECK_FALSE(tests::valueOf(other.recover(sheet, Head, fresh, TestFloor)).notesKey);
    CHECK_FALSE(tests::valueOf(other.unlock(Head, fresh)).notesKey);

    KeyringContent damaged = f.content();
    damaged.recovery.vaultKey = damaged.people.at(1).keys.vaultKey;
    Keyring bad = tests::valueOf(Keyring::parse(writeKeyring(damaged)));
    CHECK(bad.recover(sheet, Founder, fresh, TestFloor).error().code == ErrorCode::KeyringDamaged);
}

TEST_CASE("a password known to others is worth nothing against the newer file", "[security][keyring]")
{
    Fixture f;
    const KeyringContent before = f.content();
    const bool counsellor = GENERATE(true, false);
    const QString name = counsellor ? Second : Head;
    const QString known = counsellor ? SecondPassword : HeadPassword;
    const SecureBytes fresh = password(u"nobody has heard this one"_s);
    const UnlockedKeys keys = tests::valueOf(f.keyring.replaceKnownPassword(name, password(known), fresh, TestFloor));
    CHECK(keys.viewer.name == name);
    CHECK_FALSE((keys.vaultKey == f.made.keys.vaultKey));
    CHECK(keys.notesKey.has_value() == counsellor);
    const Keyring keyring = f.reread();
    const UnlockedKeys founder = tests::valueOf(keyring.unlock(Founder, password(FounderPassword)));
    CHECK((founder.vaultKey == keys.vaultKey));
    CHECK((*founder.notesKey == *f.made.keys.notesKey) != counsellor);
    CHECK((tests::valueOf(keyring.unlock(name, fresh)).vaultKey == keys.vaultKey));
    CHECK(keyring.unlock(name, password(known)).error().code == ErrorCode::WrongPassword);

    const KeyringSlot &slot = before.people.at(counsellor ? 1 : 2);
    const SecureBytes derived = tests::valueOf(deriveKey(password(known), slot.salt, slot.cost));
    const BoxKeys kept{
        slot.keys.publicKey,
        tests::valueOf(unwrapKey(slot.secretKey, derived,
                                 "yice secret key 1"_ba + before.vaultId.toRfc4122() + slot.user.bytes()))};
    CHECK_FALSE(openSealedKey(f.content().people.at(counsellor ? 1 : 2).keys.vaultKey, kept));
}

TEST_CASE("a real vault is never made with less than the floor", "[security][keyring]")
{
    const core::base::SetClock clock{QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC)};
    const KeyringStart start{u"aegis256"_s, false, Founder, Role::Counsellor};
    const auto make = [&](KdfCost cost) { return Keyring::create(start, password(FounderPassword), cost, clock); };
    CHECK(make(TestFloor).error().code == ErrorCode::Invalid);
    CHECK(make({64 * 1024 - 1, 3}).error().code == ErrorCode::Invalid);
    CHECK(make({64 * 1024, 2}).error().code == ErrorCode::Invalid);
    const CreatedKeyring made = tests::valueOf(make(RealFloor));
    const Keyring keyring = tests::valueOf(Keyring::parse(made.keyring.serialize()));
    CHECK_FALSE(keyring.isTest());
    CHECK((tests::valueOf(keyring.unlock(Founder, password(FounderPassword))).vaultKey == made.keys.vaultKey));
}
