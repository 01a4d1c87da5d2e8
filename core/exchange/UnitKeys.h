// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <array>

namespace core::exchange
{

constexpr qsizetype PublicKeyBytes = 32;
constexpr qsizetype SignatureBytes = 64;
constexpr qsizetype SealBytes = 48; ///< what sealing adds to a message

/// The two key pairs of a unit: Ed25519 to sign, X25519 to receive. The secrets are wiped when it ends; it moves and
/// never copies.
class UnitKeys
{
public:
    static constexpr qsizetype SecretBytes = 64;

    static UnitKeys generate();
    /// What secret() gave. Damaged when it is not SecretBytes long.
    static Result<UnitKeys> fromSecret(const QByteArray &secret);

    UnitKeys(UnitKeys &&other) noexcept;
    UnitKeys &operator=(UnitKeys &&other) noexcept;
    UnitKeys(const UnitKeys &) = delete;
    UnitKeys &operator=(const UnitKeys &) = delete;
    ~UnitKeys();

    /// For the keyring, to be encrypted there; the caller wipes it.
    QByteArray secret() const;
    QByteArray signingKey() const { return m_signingKey; }     ///< public, Ed25519
    QByteArray receivingKey() const { return m_receivingKey; } ///< public, X25519

    QByteArray sign(const QByteArray &message) const;
    /// Damaged when `sealed` was not made for this receiving key or was changed.
    Result<QByteArray> openSealed(const QByteArray &sealed) const;

private:
    UnitKeys() = default;
    void wipe();

    std::array<unsigned char, 64> m_signingSecret{};
    std::array<unsigned char, 32> m_receivingSecret{};
    QByteArray m_signingKey;
    QByteArray m_receivingKey;
};

bool signatureFits(const QByteArray &signingKey, const QByteArray &message, const QByteArray &signature);

/// Only the owner of `receivingKey` can open it, and nobody can tell who sealed it. Invalid: a key of low order.
Result<QByteArray> sealFor(const QByteArray &receivingKey, const QByteArray &message);

} // namespace core::exchange
