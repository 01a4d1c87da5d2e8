// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/Keyring.h"

#include "core/base/Random.h"
#include "core/security/KeySealing.h"
#include "core/security/RecoveryKey.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::security
{

namespace
{

/// A wrapped secret key opens only in its own slot of its own vault.
QByteArray bindingOf(const KeyringContent &content, const KeyringSlot &slot)
{
    return "yice secret key 1"_ba + content.vaultId.toRfc4122() + slot.user.bytes();
}

Result<qsizetype> placeOf(const KeyringContent &content, const QString &name)
{
    for (qsizetype i = 0; i < content.people.size(); ++i) {
        if (sameName(content.people.at(i).name, name))
            return i;
    }
    return fail(ErrorCode::NotFound, u"user"_s, {{u"id"_s, name}});
}

Result<> checkMac(const KeyringContent &content, const SecureBytes &vaultKey)
{
    if (vaultKey.size() != KeyBytes || !sameBytes(headerMac(signedBytes(content), vaultKey), content.mac))
        return fail(ErrorCode::KeyringDamaged, u"mac"_s, {{u"where"_s, u"mac"_s}});
    return {};
}

void sign(KeyringContent &content, const SecureBytes &vaultKey)
{
    content.mac = headerMac(signedBytes(content), vaultKey);
}

/// Puts the secret key under a new password with a salt of its own.
Result<> wrapUnder(const KeyringContent &content, KeyringSlot &slot, const SecureBytes &secretKey,
                   const SecureBytes &password, KdfCost cost)
{
    if (!isAllowed(cost, content.use()))
        return fail(ErrorCode::Invalid, u"kdf"_s, {{u"field"_s, u"kdf"_s}});
    slot.cost = cost;
    slot.salt = base::randomBytes(KdfSaltBytes);
    YICE_ASSIGN(const SecureBytes derived, deriveKey(password, slot.salt, cost));
    slot.secretKey = wrapKey(secretKey, derived, bindingOf(content, slot));
    return {};
}

Result<BoxKeys> ownKeys(const KeyringContent &content, const KeyringSlot &slot, const SecureBytes &password)
{
    YICE_ASSIGN(const SecureBytes derived, deriveKey(password, slot.salt, slot.cost));
    YICE_ASSIGN(SecureBytes secretKey, unwrapKey(slot.secretKey, derived, bindingOf(content, slot)));
    if (publicKeyOf(secretKey) != slot.keys.publicKey)
        return fail(ErrorCode::KeyringDamaged, u"public key"_s);
    return BoxKeys{slot.keys.publicKey, std::move(secretKey)};
}

/// Opens what is sealed to `own` and holds the whole keyring against the vault key found there.
Result<UnlockedKeys> openKeys(const KeyringContent &content, const SealedKeys &sealed, const BoxKeys &own)
{
    UnlockedKeys keys;
    YICE_ASSIGN(keys.vaultKey, openSealedKey(sealed.vaultKey, own));
    YICE_TRY(checkMac(content, keys.vaultKey));
    if (!sealed.notesKey.isEmpty()) {
        YICE_ASSIGN(keys.notesKey, openSealedKey(sealed.notesKey, own));
    }
    return keys;
}

Result<> sealTo(SealedKeys &to, const SecureBytes &vaultKey, const SecureBytes *notesKey)
{
    YICE_ASSIGN(to.vaultKey, sealKey(vaultKey, to.publicKey));
    if (notesKey != nullptr) {
        YICE_ASSIGN(to.notesKey, sealKey(*notesKey, to.publicKey));
    }
    return {};
}

/// Gives the person new keys of their own under `password`.
Result<BoxKeys> renewSlot(const KeyringContent &content, KeyringSlot &slot, const UnlockedKeys &keys,
                   const SecureBytes &password, KdfCost cost)
{
    BoxKeys own = newBoxKeys();
    slot.keys.publicKey = own.publicKey;
    YICE_TRY(wrapUnder(content, slot, own.secretKey, password, cost));
    const bool reads = slot.viewer().may(Permission::ReadNotes);
    if (reads && !keys.notesKey)
        return fail(ErrorCode::Denied, u"read_notes"_s, {{u"permission"_s, permissionName(Permission::ReadNotes)}});
    YICE_TRY(sealTo(slot.keys, keys.vaultKey, reads ? &*keys.notesKey : nullptr));
    return own;
}

BoxKeys copyOf(const BoxKeys &keys)
{
    return {keys.publicKey, keys.secretKey.clone()};
}

/// A new vault key, and a new notes key when asked, sealed to all who are in `content` by their public keys.
Result<UnlockedKeys> replaceKeys(KeyringContent &content, const UnlockedKeys &old, bool notesToo)
{
    UnlockedKeys fresh{SecureBytes::random(KeyBytes), std::nullopt, old.viewer, copyOf(old.own)};
    const SecureBytes notesKey = SecureBytes::random(KeyBytes);
    const SecureBytes *notes = notesToo ? &notesKey : nullptr;
    for (KeyringSlot &slot : content.people)
        YICE_TRY(sealTo(slot.keys, fresh.vaultKey, slot.keys.notesKey.isEmpty() ? nullptr : notes));
    YICE_TRY(sealTo(content.recovery, fresh.vaultKey, notes));
    if (old.notesKey)
        fresh.notesKey = notesToo ? notesKey.clone() : old.notesKey->clone();
    sign(content, fresh.vaultKey);
    return fresh;
}

} // namespace

NoteKeys UnlockedKeys::noteKeys() const
{
    NoteKeys keys{copyOf(own), std::nullopt};
    if (notesKey)
        keys.room = roomKeysFrom(*notesKey);
    return keys;
}

Result<CreatedKeyring> Keyring::create(const KeyringStart &start, const SecureBytes &password, KdfCost cost,
                                       const Clock &clock)
{
    if (!isCipherName(start.cipher))
        return fail(ErrorCode::Invalid, u"cipher"_s, {{u"field"_s, u"cipher"_s}});
    KeyringContent content;
    content.vaultId = base::newUuid(clock);
    content.test = start.test;
    content.cipher = start.cipher;

    KeyringSlot slot;
    slot.user = Id<User>::make(clock);
    YICE_ASSIGN(slot.name, keptName(start.founder));
    slot.role = start.role;
    slot.founder = start.role != Role::KitHolder; // who holds a kit founded nothing
    UnlockedKeys keys{SecureBytes::random(KeyBytes), SecureBytes::random(KeyBytes), slot.viewer()};
    YICE_ASSIGN(keys.own, renewSlot(content, slot, keys, password, cost));
    content.people.append(slot);

    SecureBytes recoveryKey = SecureBytes::random(RecoveryKeyBytes);
    content.recovery.publicKey = boxKeysFrom(recoveryKey).publicKey;
    YICE_TRY(sealTo(content.recovery, keys.vaultKey, &*keys.notesKey));
    if (!keys.viewer.may(Permission::ReadNotes))
        keys.notesKey.reset();
    sign(content, keys.vaultKey);
    return CreatedKeyring{Keyring(std::move(content)), std::move(keys), std::move(recoveryKey)};
}

Result<Keyring> Keyring::parse(const QByteArray &bytes)
{
    YICE_ASSIGN(KeyringContent content, readKeyring(bytes));
    return Keyring(std::move(content));
}

QList<KeyringUser> Keyring::users() const
{
    QList<KeyringUser> list;
    for (const KeyringSlot &slot : m_content.people)
        list.append({slot.user, slot.name, slot.role, slot.founder});
    return list;
}

Result<UnlockedKeys> Keyring::unlock(const QString &user, const SecureBytes &password) const
{
    YICE_ASSIGN(const qsizetype place, placeOf(m_content, user));
    const KeyringSlot &slot = m_content.people.at(place);
    YICE_ASSIGN(BoxKeys own, ownKeys(m_content, slot, password));
    YICE_ASSIGN(UnlockedKeys keys, openKeys(m_content, slot.keys, own));
    keys.viewer = slot.viewer();
    keys.own = std::move(own);
    return keys;
}

Result<UnlockedKeys> Keyring::recover(const SecureBytes &recoveryKey, const QString &user,
                                      const SecureBytes &newPassword, KdfCost cost)
{
    if (recoveryKey.size() != RecoveryKeyBytes)
        return fail(ErrorCode::WrongRecoveryKey, u"length"_s);
    const BoxKeys own = boxKeysFrom(recoveryKey);
    if (own.publicKey != m_content.recovery.publicKey)
        return fail(ErrorCode::WrongRecoveryKey, u"other vault"_s);
    YICE_ASSIGN(UnlockedKeys keys, openKeys(m_content, m_content.recovery, own));
    YICE_ASSIGN(const qsizetype place, placeOf(m_content, user));
    KeyringContent changed = m_content;
    KeyringSlot &slot = changed.people[place];
    YICE_ASSIGN(keys.own, renewSlot(changed, slot, keys, newPassword, cost));
    sign(changed, keys.vaultKey);
    keys.viewer = slot.viewer();
    if (!keys.viewer.may(Permission::ReadNotes))
        keys.notesKey.reset();
    m_content = std::move(changed);
    return keys;
}

Result<Id<User>> Keyring::addUser(const UnlockedKeys &by, const NewUser &user, const SecureBytes &password,
                                  KdfCost cost, const Clock &clock)
{
    YICE_TRY(by.viewer.require(Permission::ManageUsers));
    // Before anything is signed anew: what a stranger slipped in must not get a good MAC.
    YICE_TRY(checkMac(m_content, by.vaultKey));
    KeyringSlot slot;
    YICE_ASSIGN(slot.name, keptName(user.name));
    if (placeOf(m_content, slot.name))
        return fail(ErrorCode::AlreadyExists, u"user"_s, {{u"id"_s, slot.name}});
    slot.user = Id<User>::make(clock);
    slot.role = user.role;
    slot.founder = user.founder;
    KeyringContent changed = m_content;
    YICE_TRY(renewSlot(changed, slot, by, password, cost));
    changed.people.append(slot);
    sign(changed, by.vaultKey);
    m_content = std::move(changed);
    return slot.user;
}

Result<UnlockedKeys> Keyring::removeUser(const UnlockedKeys &by, const QString &user)
{
    YICE_TRY(by.viewer.require(Permission::ManageUsers));
    YICE_TRY(checkMac(m_content, by.vaultKey));
    YICE_ASSIGN(const qsizetype place, placeOf(m_content, user));
    KeyringContent changed = m_content;
    const KeyringSlot removed = changed.people.takeAt(place);
    const auto isFounder = [](const KeyringSlot &slot) { return slot.founder; };
    if (removed.user == by.viewer.user)
        return fail(ErrorCode::ConditionsUnmet, u"oneself"_s, {{u"open"_s, QStringList{u"oneself"_s}}});
    if (std::none_of(changed.people.begin(), changed.people.end(), isFounder))
        return fail(ErrorCode::ConditionsUnmet, u"last founder"_s, {{u"open"_s, QStringList{u"last_founder"_s}}});
    YICE_ASSIGN(UnlockedKeys fresh, replaceKeys(changed, by, !removed.keys.notesKey.isEmpty()));
    m_content = std::move(changed);
    return fresh;
}

Result<> Keyring::changePassword(const QString &user, const SecureBytes &old, const SecureBytes &fresh, KdfCost cost)
{
    YICE_ASSIGN(const qsizetype place, placeOf(m_content, user));
    KeyringContent changed = m_content;
    KeyringSlot &slot = changed.people[place];
    YICE_ASSIGN(const BoxKeys own, ownKeys(changed, slot, old));
    YICE_ASSIGN(const UnlockedKeys keys, openKeys(changed, slot.keys, own));
    YICE_TRY(wrapUnder(changed, slot, own.secretKey, fresh, cost));
    sign(changed, keys.vaultKey);
    m_content = std::move(changed);
    return {};
}

Result<UnlockedKeys> Keyring::replaceKnownPassword(const QString &user, const SecureBytes &old,
                                                   const SecureBytes &fresh, KdfCost cost)
{
    YICE_ASSIGN(UnlockedKeys keys, unlock(user, old));
    YICE_ASSIGN(const qsizetype place, placeOf(m_content, user));
    KeyringContent changed = m_content;
    KeyringSlot &slot = changed.people[place];
    YICE_ASSIGN(keys.own, renewSlot(changed, slot, keys, fresh, cost));
    YICE_ASSIGN(UnlockedKeys renewed, replaceKeys(changed, keys, keys.notesKey.has_value()));
    m_content = std::move(changed);
    return renewed;
}

} // namespace core::security
