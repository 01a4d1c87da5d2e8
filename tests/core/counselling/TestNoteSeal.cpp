// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/counselling/SessionVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace tests;
using core::ErrorCode;
using namespace core::security;

namespace
{

qint64 sealedTo(SessionVault &vault)
{
    return vault.count(u"SELECT max(length(room)) FROM counselling_key"_s) / SealedBytes;
}

} // namespace

TEST_CASE("a sealed text opens under its key and in its place only, and no byte may change", "[counselling]")
{
    const SecureBytes key = SecureBytes::random(KeyBytes);
    const QByteArray sealed = sealText(u"想家"_s, key, "a");
    CHECK(valueOf(openText(sealed, key, "a")) == u"想家"_s);
    CHECK(openText(sealed, key, "b").error().code == ErrorCode::Damaged);
    CHECK(openText(sealed, SecureBytes::random(KeyBytes), "a").error().code == ErrorCode::Damaged);
    CHECK(openText({}, key, "a").error().code == ErrorCode::Damaged);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray flipped = sealed;
        flipped[i] = static_cast<char>(flipped.at(i) ^ 1);
        CHECK_FALSE(openText(flipped, key, "a"));
    }
    CHECK(sealText({}, key, "a") != sealText({}, key, "a"));
}

TEST_CASE("the vault key alone opens no note: no word of one stands in the opened file", "[counselling]")
{
    SessionVault vault;
    const Session session = valueOf(vault.begin(*vault.counsellor));
    valueOf(vault.as(*vault.counsellor, [=](CounsellingService &sessions) {
        SessionContent draft = wholeSession();
        draft.text[0] = u"草稿里的话"_s;
        return sessions.keepDraft(session.id, draft);
    }));
    const QString everything = vault.dump().join(u'\n');
    for (const QString &word : {u"睡不着"_s, u"适应期"_s, u"草稿里的话"_s}) {
        CHECK_FALSE(everything.contains(word));
        CHECK_FALSE(everything.contains(QString::fromLatin1(word.toUtf8().toHex()), Qt::CaseInsensitive));
        CHECK_FALSE(everything.contains(QString::fromLatin1(word.toUtf8().toBase64().left(8))));
    }
    // A principal whom a changed program let read notes would still have no key.
    Asker forged{vault.second->viewer, {newBoxKeys(), std::nullopt}};
    const SessionView view = valueOf(vault.open(forged, session.id, u"看看"_s));
    CHECK(view.withheld == Withheld::Sealed);
    CHECK(view.session.content.text == NoteText());
}

TEST_CASE("an assistant seals to the room and to themselves, also before they ever saw the notes key", "[counselling]")
{
    SessionVault vault;
    const Session session = valueOf(vault.begin(*vault.assistant));
    CHECK(valueOf(vault.open(*vault.assistant, session.id)).session.content.text == wholeSession().text);
    CHECK(valueOf(vault.open(*vault.counsellor, session.id, u"督导"_s)).session.content.text == wholeSession().text);

    valueOf(vault.run([](core::storage::Connection &db) { return db.execute(u"DELETE FROM counselling_room"_s); }));
    const auto refused = vault.begin(*vault.assistant);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ConditionsUnmet);
    CHECK(refused.error().context.value(u"open"_s).toStringList() == QStringList{u"room_key"_s});
}

TEST_CASE("with a new notes key the notes are sealed anew, whenever the change breaks off", "[counselling]")
{
    SessionVault vault;
    const Session session = valueOf(vault.begin(*vault.counsellor));
    NoteKeys next{newBoxKeys(), roomKeysFrom(SecureBytes::random(KeyBytes))};
    valueOf(vault.run([&](core::storage::Connection &db) {
        return sealToNextRoom(db, vault.counsellor->keys, next.room->publicKey);
    }));
    CHECK(sealedTo(vault) == 2);
    const Asker fresh{vault.counsellor->viewer, std::move(next)};
    CHECK(valueOf(vault.open(*vault.counsellor, session.id)).withheld == Withheld::Nothing);
    CHECK(valueOf(vault.open(fresh, session.id)).session.content.text == wholeSession().text);

    SECTION("the new keyring stands")
    {
        valueOf(vault.run([&](core::storage::Connection &db) { return settleRoom(db, fresh.keys); }));
        CHECK(valueOf(vault.open(fresh, session.id)).session.content.text == wholeSession().text);
        CHECK(valueOf(vault.open(*vault.second, session.id, u"看看"_s)).withheld == Withheld::Sealed);
    }
    SECTION("it never came, and the old one opens the vault again")
    {
        valueOf(vault.run([&](core::storage::Connection &db) { return settleRoom(db, vault.counsellor->keys); }));
        CHECK(valueOf(vault.open(*vault.counsellor, session.id)).session.content.text == wholeSession().text);
        CHECK(valueOf(vault.open(*vault.second, session.id, u"看看"_s)).withheld == Withheld::Nothing);
    }
    CHECK(sealedTo(vault) == 1);
}
