// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QHash>

namespace core::tabular
{

/// What a zip archive says of one of its parts.
struct ZipPart {
    quint32 checksum = 0; ///< CRC-32 of the unpacked bytes
    qint64 unpackedBytes = 0;
};

constexpr qint64 MostUnpackedBytes = 256LL * 1024 * 1024;

/// The parts of a zip archive by path, read before anything is unpacked: liborcus makes room for whatever size a part
/// claims and checks neither length nor checksum. TooLarge (context `limit`, bytes) when the parts together claim more
/// than MostUnpackedBytes; Unreadable when the directory does not hold together. Any thread.
Result<QHash<QByteArray, ZipPart>> readZipDirectory(const QByteArray &archive);

/// Whether `unpacked` is what the directory promised.
bool isIntact(const ZipPart &part, const QByteArray &unpacked);

} // namespace core::tabular
