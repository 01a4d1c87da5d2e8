// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/security/SecureBytes.h"

#include <QByteArray>

namespace core::security
{

constexpr int KeyBytes = 32;     ///< vault key, notes key, X25519 keys, recovery key
constexpr int WrappedBytes = 72; ///< nonce, key, tag
constexpr int SealedBytes = 80;  ///< ephemeral public key, tag, key
constexpr int DigestBytes = 32;

struct BoxKeys {
    QByteArray publicKey; ///< KeyBytes
    SecureBytes secretKey;
};

BoxKeys newBoxKeys();
/// The pair that belongs to a recovery key.
BoxKeys boxKeysFrom(const SecureBytes &recoveryKey);
QByteArray publicKeyOf(const SecureBytes &secretKey);

/// XChaCha20-Poly1305. `binding` says whose key it is, so that it opens nowhere else.
QByteArray wrapKey(const SecureBytes &key, const SecureBytes &under, const QByteArray &binding);
/// WrongPassword: not wrapped under this key with this binding.
Result<SecureBytes> unwrapKey(const QByteArray &wrapped, const SecureBytes &under, const QByteArray &binding);

/// crypto_box_seal: anyone can seal, only the holder of the secret key opens.
Result<QByteArray> sealKey(const SecureBytes &key, const QByteArray &publicKey);
/// KeyringDamaged: not sealed to this pair.
Result<SecureBytes> openSealedKey(const QByteArray &sealed, const BoxKeys &keys);

/// BLAKE2b-256 under a key derived from the vault key for this one purpose.
QByteArray headerMac(const QByteArray &header, const SecureBytes &vaultKey);
/// BLAKE2b-256 without a key: finds damage, proves nothing against a person.
QByteArray checksum(const QByteArray &bytes);
/// In a time that does not depend on the content.
bool sameBytes(const QByteArray &a, const QByteArray &b);

} // namespace core::security
