// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/ZipDirectory.h"

#include <QtEndian>

#include <zlib.h>

using namespace Qt::Literals::StringLiterals;

namespace core::tabular
{

namespace
{

constexpr qsizetype EntryBytes = 46;
constexpr qsizetype EndBytes = 22;

template <typename Number> Number numberAt(const QByteArray &bytes, qsizetype place)
{
    return qFromLittleEndian<Number>(bytes.constData() + place);
}

} // namespace

Result<QHash<QByteArray, ZipPart>> readZipDirectory(const QByteArray &archive)
{
    const qsizetype end = archive.lastIndexOf("PK\x05\x06");
    if (end < 0 || archive.size() - end < EndBytes)
        return fail(ErrorCode::Unreadable, u"zip directory cut off"_s);
    QHash<QByteArray, ZipPart> parts;
    qint64 total = 0;
    qsizetype place = numberAt<quint32>(archive, end + 16);
    // liborcus, too, goes by the signatures and not by the number of entries.
    while (place <= end - EntryBytes && archive.mid(place, 4) == "PK\x01\x02") {
        const ZipPart part{numberAt<quint32>(archive, place + 16), numberAt<quint32>(archive, place + 24)};
        const qsizetype pathBytes = numberAt<quint16>(archive, place + 28);
        const qsizetype next = place + EntryBytes + pathBytes + numberAt<quint16>(archive, place + 30) +
                               numberAt<quint16>(archive, place + 32);
        if (next > end)
            return fail(ErrorCode::Unreadable, u"zip directory beyond its end"_s);
        total += part.unpackedBytes;
        if (total > MostUnpackedBytes)
            return fail(ErrorCode::TooLarge, u"unpacked bytes"_s, {{u"limit"_s, MostUnpackedBytes}});
        const QByteArray path = archive.mid(place + EntryBytes, pathBytes);
        if (parts.contains(path))
            return fail(ErrorCode::Unreadable, u"a part stands twice"_s);
        parts.insert(path, part);
        place = next;
    }
    if (parts.size() != numberAt<quint16>(archive, end + 10))
        return fail(ErrorCode::Unreadable, u"zip directory incomplete"_s);
    return parts;
}

bool isIntact(const ZipPart &part, const QByteArray &unpacked)
{
    if (unpacked.size() != part.unpackedBytes)
        return false;
    return crc32_z(0, reinterpret_cast<const Bytef *>(unpacked.constData()), static_cast<z_size_t>(unpacked.size()))
        == part.checksum;
}

} // namespace core::tabular
