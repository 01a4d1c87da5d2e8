// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/security/KeyDerivation.h"
#include "core/security/Viewer.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

namespace core::security
{

constexpr int KeyringFormat = 1;

/// What is sealed to one public key. `notesKey` is empty for who may not read notes.
struct SealedKeys {
    QByteArray publicKey;
    QByteArray vaultKey;
    QByteArray notesKey;
};

struct KeyringSlot {
    Id<User> user;
    QString name;
    Role role = Role::Auditor;
    bool founder = false;
    KdfCost cost;
    QByteArray salt;
    QByteArray secretKey; ///< wrapped under the key derived from the password
    SealedKeys keys;

    Viewer viewer() const { return {user, name, role, founder}; }
};

/// keyring.json as values. No secret in clear is in it.
struct KeyringContent {
    QUuid vaultId;
    bool test = false;
    QString cipher; ///< of records.db: lower-case letters, digits, hyphens
    QList<KeyringSlot> people;
    SealedKeys recovery;
    QByteArray mac; ///< over signedBytes(), keyed from the vault key

    KdfUse use() const { return test ? KdfUse::Test : KdfUse::Real; }
};

/// What the MAC covers: everything but the MAC itself and the checksum.
QByteArray signedBytes(const KeyringContent &content);

/// Canonical JSON, one line: the same content gives the same bytes.
QByteArray writeKeyring(const KeyringContent &content);

/// Takes only what writeKeyring() could have written, byte for byte. NewerFormat: context found, known. KeyringDamaged:
/// anything else. The MAC is not checked here: that takes the vault key.
Result<KeyringContent> readKeyring(const QByteArray &bytes);

/// A display name as it is kept: NFC, single blanks; 1 to 64 characters, none of them invisible. Invalid: context
/// field.
Result<QString> keptName(const QString &typed);
/// Two names a person would take for the same.
bool sameName(const QString &a, const QString &b);

bool isCipherName(const QString &name);

} // namespace core::security
