// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"

#include <sodium.h>

namespace core::base {

namespace {
void startSodium()
{
    static const int started = sodium_init();
    if (started < 0)
        qFatal("libsodium did not start");
}
} // namespace

QByteArray randomBytes(qsizetype count)
{
    startSodium();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

quint32 randomBelow(quint32 bound)
{
    startSodium();
    return randombytes_uniform(bound);
}

} // namespace core::base
