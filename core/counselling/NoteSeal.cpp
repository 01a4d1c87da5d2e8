// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/NoteSeal.h"

using namespace Qt::Literals::StringLiterals;
using core::security::SecureBytes;
using core::storage::Row;

namespace core::counselling
{

namespace
{

const QString Room = u"SELECT public_key FROM counselling_room WHERE id = 1"_s;
const QString PutRoom = uR"(
    INSERT INTO counselling_room (id, public_key) VALUES (1, ?)
    ON CONFLICT (id) DO UPDATE SET public_key = excluded.public_key WHERE public_key <> excluded.public_key)"_s;
const QString AddKey = u"INSERT INTO counselling_key (session, room, author) VALUES (?, ?, ?)"_s;
const QString KeyOf = u"SELECT room, author FROM counselling_key WHERE session = ?"_s;
const QString AddSittingKey = u"INSERT INTO group_sitting_key (sitting, room, author) VALUES (?, ?, ?)"_s;
const QString SittingKeyOf = u"SELECT room, author FROM group_sitting_key WHERE sitting = ?"_s;

/// The keys of one kind of record, to be sealed to another room.
struct KeyTable {
    QString all;
    QString doubled; ///< sealed to two rooms
    QString put;
};

const KeyTable KeyTables[] = {
    {u"SELECT session, room FROM counselling_key"_s, u"SELECT session, room FROM counselling_key WHERE length(room) <> ?"_s,
     u"UPDATE counselling_key SET room = ? WHERE session = ?"_s},
    {u"SELECT sitting, room FROM group_sitting_key"_s, u"SELECT sitting, room FROM group_sitting_key WHERE length(room) <> ?"_s,
     u"UPDATE group_sitting_key SET room = ? WHERE sitting = ?"_s},
};

struct KeyRow {
    QByteArray record;
    QByteArray room;
};

KeyRow keyRowFrom(const Row &row)
{
    return {row.blob(0), row.blob(1)};
}

/// Of several keys sealed one after the other the one that this pair opens.
std::optional<std::pair<SecureBytes, QByteArray>> openAny(const QByteArray &sealed, const security::BoxKeys &keys)
{
    for (qsizetype at = 0; at + security::SealedBytes <= sealed.size(); at += security::SealedBytes) {
        const QByteArray one = sealed.mid(at, security::SealedBytes);
        if (auto key = security::openSealedKey(one, keys))
            return std::pair(std::move(*key), one);
    }
    return std::nullopt;
}

} // namespace

QByteArray bindingOf(const char *kind, const QByteArray &id)
{
    return QByteArrayLiteral("yice note 1 ") + kind + ' ' + id;
}

Result<> NoteSeal::makeKey(const Id<Session> &session)
{
    return make(AddKey, session.bytes());
}

Result<> NoteSeal::makeKey(const Id<Sitting> &sitting)
{
    return make(AddSittingKey, sitting.bytes());
}

Result<> NoteSeal::make(const QString &insert, const QByteArray &record)
{
    QByteArray room;
    if (m_keys.room) {
        room = m_keys.room->publicKey;
    } else {
        YICE_ASSIGN(const auto known, m_db.first(Room, {}, [](const Row &row) { return row.blob(0); }));
        if (!known)
            return fail(ErrorCode::ConditionsUnmet, u"session"_s, {{u"open"_s, QStringList{u"room_key"_s}}});
        room = *known;
    }
    const SecureBytes key = SecureBytes::random(security::KeyBytes);
    YICE_ASSIGN(const QByteArray forRoom, security::sealKey(key, room));
    QByteArray forAuthor("");
    if (!m_keys.room) {
        YICE_ASSIGN(forAuthor, security::sealKey(key, m_keys.own.publicKey));
    }
    YICE_TRY(m_db.execute(insert, {record, forRoom, forAuthor}));
    return {};
}

Result<SecureBytes> NoteSeal::key(const Id<Session> &session) const
{
    return open(KeyOf, session.bytes());
}

Result<SecureBytes> NoteSeal::key(const Id<Sitting> &sitting) const
{
    return open(SittingKeyOf, sitting.bytes());
}

Result<SecureBytes> NoteSeal::open(const QString &select, const QByteArray &record) const
{
    struct Sealed {
        QByteArray room;
        QByteArray author;
    };
    YICE_ASSIGN(const auto sealed, m_db.first(select, {record}, [](const Row &row) {
        return Sealed{row.blob(0), row.blob(1)};
    }));
    if (!sealed)
        return fail(ErrorCode::Damaged, u"counselling_key"_s, {{u"where"_s, u"counselling_key"_s}});
    if (m_keys.room) {
        if (auto opened = openAny(sealed->room, *m_keys.room))
            return std::move(opened->first);
    }
    if (auto opened = openAny(sealed->author, m_keys.own))
        return std::move(opened->first);
    return fail(ErrorCode::Denied, u"note_key"_s, {{u"permission"_s, permissionName(Permission::ReadNotes)}});
}

Result<> settleRoom(storage::Connection &db, const security::NoteKeys &keys)
{
    if (!keys.room)
        return {};
    YICE_TRY(db.execute(PutRoom, {keys.room->publicKey}));
    for (const KeyTable &table : KeyTables) {
        YICE_ASSIGN(const auto doubled, db.rows(table.doubled, {security::SealedBytes}, keyRowFrom));
        for (const KeyRow &row : doubled) {
            if (const auto opened = openAny(row.room, *keys.room))
                YICE_TRY(db.execute(table.put, {opened->second, row.record}));
        }
    }
    return {};
}

Result<> sealToNextRoom(storage::Connection &db, const security::NoteKeys &keys, const QByteArray &nextRoom)
{
    if (!keys.room)
        return db.viewer().require(Permission::ReadNotes);
    for (const KeyTable &table : KeyTables) {
        YICE_ASSIGN(const auto rows, db.rows(table.all, {}, keyRowFrom));
        for (const KeyRow &row : rows) {
            const auto opened = openAny(row.room, *keys.room);
            if (!opened)
                return fail(ErrorCode::Damaged, u"counselling_key"_s, {{u"where"_s, u"counselling_key"_s}});
            YICE_ASSIGN(const QByteArray next, security::sealKey(opened->first, nextRoom));
            YICE_TRY(db.execute(table.put, {opened->second + next, row.record}));
        }
    }
    return {};
}

} // namespace core::counselling
