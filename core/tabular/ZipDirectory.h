// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QHash>

#include <functional>

namespace core::tabular
{

/// What a zip archive says of one of its parts.
struct ZipPart {
    quint32 checksum = 0; ///< CRC-32 of the unpacked bytes
    qint64 unpackedBytes = 0;
    qint64 packedBytes = 0;
    qint64 place = 0; ///< of its own header
    bool deflated = false;
    bool encrypted = false;
};

constexpr qint64 MostUnpackedBytes = 256LL * 1024 * 1024;

/// The parts of a zip archive by path, read before anything is unpacked. TooLarge (context `limit`, bytes) when the parts
/// together claim more than MostUnpackedBytes; Hostile for a path that leads out of the archive; Unreadable when the
/// directory does not hold together. Any thread.
Result<QHash<QByteArray, ZipPart>> readZipDirectory(const QByteArray &archive);

/// Takes one piece after another; what it returns as an error ends the unpacking.
using BytesSink = std::function<Result<>(const char *bytes, qsizetype size)>;
/// Hands out the unpacked bytes in pieces. Unreadable: encrypted, or not what the directory promised; the latter may
/// show only after the last piece. Never hands out more than the directory promised.
Result<> unpackTo(const QByteArray &archive, const ZipPart &part, const BytesSink &sink);
/// Never makes more than the directory promised. Unreadable: encrypted, or not what the directory promised.
Result<QByteArray> unpack(const QByteArray &archive, const ZipPart &part);

} // namespace core::tabular
