// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/Session.h"
#include "core/security/NoteKeys.h"
#include "core/storage/Connection.h"

namespace core::counselling
{

struct Sitting;

/// Seals what is written of sessions and of sittings of a group. Each has a key of its own, which is sealed to the room (the
/// holders of the notes key) and to an author who is not of them: the vault key alone opens no note. Lives inside one job.
class NoteSeal
{
public:
    NoteSeal(storage::Connection &db, const security::NoteKeys &keys) : m_db(db), m_keys(keys) {}

    /// ConditionsUnmet with "room_key": nobody who holds the notes key has opened this vault yet.
    Result<> makeKey(const Id<Session> &session);
    Result<> makeKey(const Id<Sitting> &sitting);
    /// Denied: it is sealed to others.
    Result<security::SecureBytes> key(const Id<Session> &session) const;
    Result<security::SecureBytes> key(const Id<Sitting> &sitting) const;

private:
    Result<> make(const QString &insert, const QByteArray &record);
    Result<security::SecureBytes> open(const QString &select, const QByteArray &record) const;

    storage::Connection &m_db;
    const security::NoteKeys &m_keys;
};

/// What a sealed text is and whose, so that it opens in no other place.
QByteArray bindingOf(const char *kind, const QByteArray &id);

// When the notes key is made new (somebody who held it goes), the keys of sessions and sittings are sealed to the new room beside the
// old one; what the old notes key opens goes when the new keyring stands. A crash in between leaves every note readable.

/// Lets those without the notes key seal to the room, and drops what no present room opens. Nothing without the notes key.
Result<> settleRoom(storage::Connection &db, const security::NoteKeys &keys);
/// Denied: the viewer does not hold the notes key.
Result<> sealToNextRoom(storage::Connection &db, const security::NoteKeys &keys, const QByteArray &nextRoom);

} // namespace core::counselling
