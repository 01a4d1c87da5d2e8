// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/security/KeyringFormat.h"
#include "core/security/NoteKeys.h"
#include "core/security/SecureBytes.h"

#include <optional>

namespace core::security
{

/// What an opened keyring gives: the raw key of records.db, the key of the note texts for who may read them, and who is
/// asking.
struct UnlockedKeys {
    SecureBytes vaultKey;
    std::optional<SecureBytes> notesKey;
    Viewer viewer;
    BoxKeys own = {}; ///< the person's own pair

    NoteKeys noteKeys() const;
};

struct KeyringStart {
    QString cipher;               ///< of records.db
    bool test = false;            ///< for ever
    QString founder;              ///< display name of who makes the vault
    Role role = Role::Counsellor; ///< District in a district centre, KitHolder in a kit
};

struct NewUser {
    QString name;
    Role role = Role::Auditor;
    bool founder = false;
};

struct KeyringUser {
    Id<User> id;
    QString name;
    Role role;
    bool founder;
};

struct CreatedKeyring;

/// Who can open a vault (security.md, Keys). A value; the caller writes serialize() to disk in one step, and where a
/// function gives new keys, re-keys records.db and re-encrypts the notes with them. Whatever fails leaves it as it was.
/// Passwords are as passwordBytes() makes them; whether one is good enough is PasswordRules' matter.
/// Names are found without regard to case and width. Not thread-safe.
/// Errors of all that unlock: WrongPassword, NotFound (no such user), KeyringDamaged (the MAC or a key does not fit).
class Keyring
{
public:
    /// The recovery key is in no file: print it now. Invalid: name, cipher or cost.
    static Result<CreatedKeyring> create(const KeyringStart &start, const SecureBytes &password, KdfCost cost,
                                         const Clock &clock);
    /// KeyringDamaged, NewerFormat.
    static Result<Keyring> parse(const QByteArray &bytes);
    QByteArray serialize() const { return writeKeyring(m_content); }

    QUuid vaultId() const { return m_content.vaultId; }
    QString cipher() const { return m_content.cipher; }
    bool isTest() const { return m_content.test; }
    QList<KeyringUser> users() const;

    Result<UnlockedKeys> unlock(const QString &user, const SecureBytes &password) const;
    /// WrongRecoveryKey. Gives `user` a new password and new keys of their own; the vault key stays.
    Result<UnlockedKeys> recover(const SecureBytes &recoveryKey, const QString &user, const SecureBytes &newPassword,
                                 KdfCost cost);

    /// Denied without ManageUsers. AlreadyExists: the name is taken.
    Result<Id<User>> addUser(const UnlockedKeys &by, const NewUser &user, const SecureBytes &password, KdfCost cost,
                             const Clock &clock);
    /// The new keys of `by`: a new vault key always, a new notes key when the removed person held it. Denied without
    /// ManageUsers. ConditionsUnmet: oneself, or the last founder.
    Result<UnlockedKeys> removeUser(const UnlockedKeys &by, const QString &user);

    /// Rewrites one slot; the vault key stays.
    Result<> changePassword(const QString &user, const SecureBytes &old, const SecureBytes &fresh, KdfCost cost);
    /// For a password that others know: this person's own keys, the vault key and, where they held it, the notes key
    /// are new, so that an old keyring with the old password opens no newer database.
    Result<UnlockedKeys> replaceKnownPassword(const QString &user, const SecureBytes &old, const SecureBytes &fresh,
                                              KdfCost cost);

private:
    explicit Keyring(KeyringContent content) : m_content(std::move(content)) {}

    KeyringContent m_content;
};

struct CreatedKeyring {
    Keyring keyring;
    UnlockedKeys keys;
    SecureBytes recoveryKey;
};

} // namespace core::security
