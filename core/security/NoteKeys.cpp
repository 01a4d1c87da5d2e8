// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/NoteKeys.h"

#include "core/base/Random.h"

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace core::security
{

namespace
{
constexpr qsizetype NonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned long long sizeOf(const QByteArray &array)
{
    return static_cast<unsigned long long>(array.size());
}

/// Plain text leaves no copy in freed memory that we made.
void wipe(QByteArray &plain)
{
    sodium_memzero(plain.data(), static_cast<std::size_t>(plain.size()));
}
} // namespace

QByteArray sealText(const QString &text, const SecureBytes &key, const QByteArray &binding)
{
    Q_ASSERT(key.size() == KeyBytes);
    QByteArray plain = text.toUtf8();
    QByteArray sealed = base::randomBytes(NonceBytes);
    sealed.resize(NonceBytes + plain.size() + TagBytes);
    auto *out = reinterpret_cast<unsigned char *>(sealed.data());
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + NonceBytes, nullptr, bytesOf(plain), sizeOf(plain), bytesOf(binding),
                                               sizeOf(binding), nullptr, out, key.data());
    wipe(plain);
    return sealed;
}

Result<QString> openText(const QByteArray &sealed, const SecureBytes &key, const QByteArray &binding)
{
    if (sealed.size() < NonceBytes + TagBytes || key.size() != KeyBytes)
        return fail(ErrorCode::Damaged, u"note"_s, {{u"where"_s, u"note"_s}});
    QByteArray plain(sealed.size() - NonceBytes - TagBytes, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, bytesOf(sealed) + NonceBytes,
            sizeOf(sealed) - static_cast<unsigned long long>(NonceBytes), bytesOf(binding), sizeOf(binding), bytesOf(sealed),
            key.data()) != 0)
        return fail(ErrorCode::Damaged, u"note"_s, {{u"where"_s, u"note"_s}});
    QString text = QString::fromUtf8(plain);
    wipe(plain);
    return text;
}

} // namespace core::security
