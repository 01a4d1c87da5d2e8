// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/UnitKeys.h"

#include "core/base/Random.h"
#include "core/exchange/SodiumBytes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::exchange
{

static_assert(PublicKeyBytes == crypto_sign_PUBLICKEYBYTES && PublicKeyBytes == crypto_box_PUBLICKEYBYTES);
static_assert(SignatureBytes == crypto_sign_BYTES && SealBytes == crypto_box_SEALBYTES);
static_assert(UnitKeys::SecretBytes == crypto_sign_SEEDBYTES + crypto_box_SECRETKEYBYTES);

UnitKeys UnitKeys::generate()
{
    QByteArray secret = base::randomBytes(SecretBytes);
    auto keys = fromSecret(secret);
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    if (!keys)
        qFatal("libsodium refused fresh key material");
    return std::move(*keys);
}

Result<UnitKeys> UnitKeys::fromSecret(const QByteArray &secret)
{
    startSodium();
    if (secret.size() != SecretBytes)
        return fail(ErrorCode::Damaged, u"unit keys of a wrong length"_s, {{u"where"_s, u"unit_keys"_s}});
    UnitKeys keys;
    keys.m_signingKey = QByteArray(PublicKeyBytes, '\0');
    keys.m_receivingKey = QByteArray(PublicKeyBytes, '\0');
    std::transform(secret.cbegin() + crypto_sign_SEEDBYTES, secret.cend(), keys.m_receivingSecret.begin(),
                   [](char byte) { return static_cast<unsigned char>(byte); });
    if (crypto_sign_seed_keypair(writable(keys.m_signingKey), keys.m_signingSecret.data(), readable(secret)) != 0 ||
        crypto_scalarmult_base(writable(keys.m_receivingKey), keys.m_receivingSecret.data()) != 0)
        return fail(ErrorCode::Damaged, u"unit keys do not hold together"_s, {{u"where"_s, u"unit_keys"_s}});
    return keys;
}

UnitKeys::UnitKeys(UnitKeys &&other) noexcept
    : m_signingSecret(other.m_signingSecret)
    , m_receivingSecret(other.m_receivingSecret)
    , m_signingKey(std::move(other.m_signingKey))
    , m_receivingKey(std::move(other.m_receivingKey))
{
    other.wipe();
}

UnitKeys &UnitKeys::operator=(UnitKeys &&other) noexcept
{
    if (this != &other) {
        m_signingSecret = other.m_signingSecret;
        m_receivingSecret = other.m_receivingSecret;
        m_signingKey = std::move(other.m_signingKey);
        m_receivingKey = std::move(other.m_receivingKey);
        other.wipe();
    }
    return *this;
}

UnitKeys::~UnitKeys()
{
    wipe();
}

void UnitKeys::wipe()
{
    sodium_memzero(m_signingSecret.data(), m_signingSecret.size());
    sodium_memzero(m_receivingSecret.data(), m_receivingSecret.size());
}

QByteArray UnitKeys::secret() const
{
    QByteArray bytes(SecretBytes, '\0');
    crypto_sign_ed25519_sk_to_seed(writable(bytes), m_signingSecret.data());
    std::copy(m_receivingSecret.begin(), m_receivingSecret.end(), writable(bytes) + crypto_sign_SEEDBYTES);
    return bytes;
}

QByteArray UnitKeys::sign(const QByteArray &message) const
{
    QByteArray signature(SignatureBytes, '\0');
    crypto_sign_detached(writable(signature), nullptr, readable(message), lengthOf(message), m_signingSecret.data());
    return signature;
}

Result<QByteArray> UnitKeys::openSealed(const QByteArray &sealed) const
{
    const QVariantMap where{{u"where"_s, u"sealed_key"_s}};
    if (sealed.size() < SealBytes)
        return fail(ErrorCode::Damaged, u"sealed key too short"_s, where);
    QByteArray message(sealed.size() - SealBytes, '\0');
    if (crypto_box_seal_open(writable(message), readable(sealed), lengthOf(sealed), readable(m_receivingKey),
                             m_receivingSecret.data()) != 0)
        return fail(ErrorCode::Damaged, u"sealed key does not open"_s, where);
    return message;
}

bool signatureFits(const QByteArray &signingKey, const QByteArray &message, const QByteArray &signature)
{
    startSodium();
    return signingKey.size() == PublicKeyBytes && signature.size() == SignatureBytes &&
           crypto_sign_verify_detached(readable(signature), readable(message), lengthOf(message),
                                       readable(signingKey)) == 0;
}

Result<QByteArray> sealFor(const QByteArray &receivingKey, const QByteArray &message)
{
    startSodium();
    QByteArray sealed(message.size() + SealBytes, '\0');
    if (receivingKey.size() != PublicKeyBytes ||
        crypto_box_seal(writable(sealed), readable(message), lengthOf(message), readable(receivingKey)) != 0)
        return fail(ErrorCode::Invalid, u"receiving key"_s, {{u"field"_s, u"receiving_key"_s}});
    return sealed;
}

} // namespace core::exchange
