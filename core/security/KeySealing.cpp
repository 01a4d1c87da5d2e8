// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/KeySealing.h"

#include "core/base/Random.h"

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace core::security
{

namespace
{

constexpr int NonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr char MacContext[crypto_kdf_CONTEXTBYTES + 1] = "yicekrmc";
constexpr std::uint64_t MacSubkey = 1;

static_assert(KeyBytes == crypto_box_PUBLICKEYBYTES && KeyBytes == crypto_box_SECRETKEYBYTES);
static_assert(KeyBytes == crypto_box_SEEDBYTES && KeyBytes == crypto_kdf_KEYBYTES);
static_assert(WrappedBytes == NonceBytes + KeyBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(SealedBytes == KeyBytes + crypto_box_SEALBYTES);
static_assert(DigestBytes == crypto_generichash_BYTES);

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned long long sizeOf(const QByteArray &array)
{
    return static_cast<unsigned long long>(array.size());
}

} // namespace

BoxKeys newBoxKeys()
{
    BoxKeys keys{QByteArray(KeyBytes, '\0'), SecureBytes(KeyBytes)};
    crypto_box_keypair(bytesOf(keys.publicKey), keys.secretKey.data());
    return keys;
}

BoxKeys boxKeysFrom(const SecureBytes &recoveryKey)
{
    Q_ASSERT(recoveryKey.size() == KeyBytes);
    BoxKeys keys{QByteArray(KeyBytes, '\0'), SecureBytes(KeyBytes)};
    crypto_box_seed_keypair(bytesOf(keys.publicKey), keys.secretKey.data(), recoveryKey.data());
    return keys;
}

QByteArray publicKeyOf(const SecureBytes &secretKey)
{
    QByteArray publicKey(KeyBytes, '\0');
    crypto_scalarmult_base(bytesOf(publicKey), secretKey.data());
    return publicKey;
}

QByteArray wrapKey(const SecureBytes &key, const SecureBytes &under, const QByteArray &binding)
{
    QByteArray wrapped = base::randomBytes(NonceBytes);
    wrapped.resize(WrappedBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(wrapped) + NonceBytes, nullptr, key.data(), key.size(),
                                               bytesOf(binding), sizeOf(binding), nullptr, bytesOf(wrapped),
                                               under.data());
    return wrapped;
}

Result<SecureBytes> unwrapKey(const QByteArray &wrapped, const SecureBytes &under, const QByteArray &binding)
{
    SecureBytes key(KeyBytes);
    if (wrapped.size() != WrappedBytes ||
        crypto_aead_xchacha20poly1305_ietf_decrypt(key.data(), nullptr, nullptr, bytesOf(wrapped) + NonceBytes,
                                                   WrappedBytes - NonceBytes, bytesOf(binding), sizeOf(binding),
                                                   bytesOf(wrapped), under.data()) != 0)
        return fail(ErrorCode::WrongPassword);
    return key;
}

Result<QByteArray> sealKey(const SecureBytes &key, const QByteArray &publicKey)
{
    QByteArray sealed(SealedBytes, '\0');
    if (publicKey.size() != KeyBytes || key.size() != KeyBytes ||
        crypto_box_seal(bytesOf(sealed), key.data(), key.size(), bytesOf(publicKey)) != 0)
        return fail(ErrorCode::KeyringDamaged, u"public key"_s);
    return sealed;
}

Result<SecureBytes> openSealedKey(const QByteArray &sealed, const BoxKeys &keys)
{
    SecureBytes key(KeyBytes);
    if (sealed.size() != SealedBytes || crypto_box_seal_open(key.data(), bytesOf(sealed), sizeOf(sealed),
                                                             bytesOf(keys.publicKey), keys.secretKey.data()) != 0)
        return fail(ErrorCode::KeyringDamaged, u"sealed key"_s);
    return key;
}

QByteArray headerMac(const QByteArray &header, const SecureBytes &vaultKey)
{
    SecureBytes subkey(crypto_generichash_KEYBYTES);
    crypto_kdf_derive_from_key(subkey.data(), subkey.size(), MacSubkey, MacContext, vaultKey.data());
    QByteArray mac(DigestBytes, '\0');
    crypto_generichash(bytesOf(mac), DigestBytes, bytesOf(header), sizeOf(header), subkey.data(), subkey.size());
    return mac;
}

QByteArray checksum(const QByteArray &bytes)
{
    QByteArray digest(DigestBytes, '\0');
    crypto_generichash(bytesOf(digest), DigestBytes, bytesOf(bytes), sizeOf(bytes), nullptr, 0);
    return digest;
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

} // namespace core::security
