// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace core::exchange
{

constexpr qsizetype CipherKeyBytes = 32;
constexpr qsizetype ChunkBytes = 65536; ///< of clear text; every chunk but the last is full

/// XChaCha20-Poly1305 as libsodium's secretstream: 24 bytes of stream header, then chunks, the last one marked final.
/// `bound` (the package header) is authenticated with every chunk.
QByteArray encryptChunks(const QByteArray &key, const QByteArray &bound, const QByteArray &clear);

/// What encryptChunks() makes of `clearBytes` bytes.
qsizetype encryptedSize(qsizetype clearBytes);

/// Tampered (check body): another key or `bound`, or a chunk changed, moved, missing or added.
Result<QByteArray> decryptChunks(const QByteArray &key, const QByteArray &bound, const QByteArray &encrypted);

} // namespace core::exchange
