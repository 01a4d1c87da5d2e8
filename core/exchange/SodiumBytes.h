// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <sodium.h>

namespace core::exchange
{

inline const unsigned char *readable(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

inline unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

inline unsigned long long lengthOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

/// libsodium chooses its implementations here; safe to call again and from any thread.
inline void startSodium()
{
    if (sodium_init() < 0)
        qFatal("libsodium did not start");
}

/// Unkeyed BLAKE2b. `count` from 16 to 64.
inline QByteArray blake2b(const QByteArray &bytes, qsizetype count = 32)
{
    startSodium();
    QByteArray hash(count, '\0');
    crypto_generichash(writable(hash), static_cast<size_t>(count), readable(bytes), lengthOf(bytes), nullptr, 0);
    return hash;
}

inline QByteArray keyedBlake2b(const QByteArray &key, const QByteArray &bytes, qsizetype count = 32)
{
    startSodium();
    QByteArray hash(count, '\0');
    crypto_generichash(writable(hash), static_cast<size_t>(count), readable(bytes), lengthOf(bytes), readable(key),
                       static_cast<size_t>(key.size()));
    return hash;
}

} // namespace core::exchange
