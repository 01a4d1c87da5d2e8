// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/ZipDirectory.h"

#include "core/base/Ahead.h"
#include "core/tabular/Budget.h"

#include <QtEndian>

#include <zlib.h>

using namespace Qt::Literals::StringLiterals;

namespace core::tabular
{

namespace
{

constexpr qsizetype EntryBytes = 46;
constexpr qsizetype EndBytes = 22;
constexpr qsizetype HeaderBytes = 30;
constexpr qint64 WorthAThread = 1024 * 1024; // unpacked bytes: a third of the time of a large sheet
constexpr size_t PiecesAhead = 4;

template <typename Number> Number numberAt(const QByteArray &bytes, qsizetype place)
{
    return qFromLittleEndian<Number>(bytes.constData() + place);
}

tl::unexpected<Error> damaged(const QString &what)
{
    return unreadable(u"damaged"_s, u"zip: "_s + what);
}

/// Nothing is ever written under such a name; but who makes one means harm.
bool leadsOut(QByteArray path)
{
    path.replace('\\', '/');
    return path.startsWith('/') || path.contains('\0') || path.mid(1, 1) == ":" || path.split('/').contains("..");
}

/// Deflate packs 1032 bytes into one at best: a part that claims more lies, and gets no room.
bool isPossible(const ZipPart &part)
{
    constexpr qint64 BestRatio = 1032;
    return part.deflated ? part.unpackedBytes <= (part.packedBytes + 1) * BestRatio
                         : part.unpackedBytes == part.packedBytes;
}

/// zlib's state, freed whatever happens.
class Inflater
{
public:
    explicit Inflater(QByteArrayView packed)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
        m_stream.avail_in = static_cast<uInt>(packed.size());
        m_ready = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK;
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

    bool isReady() const { return m_ready; }
    bool isAtEnd() const { return m_atEnd; }
    /// Bytes written to `room`; -1 when the packed bytes are no deflate stream.
    qsizetype next(char *room, qsizetype size)
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(room);
        m_stream.avail_out = static_cast<uInt>(size);
        const int state = inflate(&m_stream, Z_NO_FLUSH);
        m_atEnd = state == Z_STREAM_END;
        const qsizetype written = size - static_cast<qsizetype>(m_stream.avail_out);
        return m_atEnd || (state == Z_OK && written > 0) ? written : -1;
    }

private:
    z_stream m_stream{};
    bool m_ready = false;
    bool m_atEnd = false;
};

/// Where the packed bytes of a part begin. Errors of unpackTo().
Result<qint64> startOf(const QByteArray &archive, const ZipPart &part)
{
    if (part.encrypted)
        return unreadable(u"encrypted"_s);
    if (part.place + HeaderBytes > archive.size() || archive.mid(part.place, 4) != "PK\x03\x04")
        return damaged(u"header of a part"_s);
    const qint64 start = part.place + HeaderBytes + numberAt<quint16>(archive, part.place + 26)
        + numberAt<quint16>(archive, part.place + 28);
    if (start + part.packedBytes > archive.size() || !isPossible(part))
        return damaged(u"size of a part"_s);
    return start;
}

quint32 sumOf(quint32 before, const char *bytes, qsizetype size)
{
    return static_cast<quint32>(crc32_z(before, reinterpret_cast<const Bytef *>(bytes), static_cast<z_size_t>(size)));
}

/// Unpacked bytes of a part.
struct Piece {
    QByteArray room;
    qsizetype size = 0;
};

Result<> inflateTo(QByteArrayView packed, const ZipPart &part, const base::Handover<Piece> &take)
{
    constexpr qsizetype PieceBytes = 64 * 1024;
    Inflater inflater(packed);
    if (!inflater.isReady())
        return fail(ErrorCode::Internal, u"zlib"_s);
    Piece piece;
    qint64 total = 0;
    quint32 sum = 0;
    while (!inflater.isAtEnd()) {
        piece.room.resize(PieceBytes);
        piece.size = inflater.next(piece.room.data(), piece.room.size());
        total += piece.size;
        if (piece.size < 0 || total > part.unpackedBytes)
            return damaged(u"a part is not what it claims to be"_s);
        sum = sumOf(sum, piece.room.constData(), piece.size);
        YICE_TRY(take(piece));
    }
    if (total != part.unpackedBytes)
        return damaged(u"a part is not what it claims to be"_s);
    return sum == part.checksum ? Result<>() : damaged(u"checksum of a part"_s);
}

} // namespace

Result<QHash<QByteArray, ZipPart>> readZipDirectory(const QByteArray &archive)
{
    const qsizetype end = archive.lastIndexOf("PK\x05\x06");
    if (end < 0 || archive.size() - end < EndBytes)
        return unreadable(u"truncated"_s, u"zip directory cut off"_s);
    QHash<QByteArray, ZipPart> parts;
    qint64 total = 0;
    qsizetype place = numberAt<quint32>(archive, end + 16);
    while (place <= end - EntryBytes && archive.mid(place, 4) == "PK\x01\x02") {
        constexpr quint16 Encrypted = 1;
        constexpr quint16 Stored = 0;
        constexpr quint16 Deflated = 8;
        const quint16 method = numberAt<quint16>(archive, place + 10);
        ZipPart part;
        part.checksum = numberAt<quint32>(archive, place + 16);
        part.unpackedBytes = numberAt<quint32>(archive, place + 24);
        part.packedBytes = numberAt<quint32>(archive, place + 20);
        part.place = numberAt<quint32>(archive, place + 42);
        part.deflated = method == Deflated;
        part.encrypted = (numberAt<quint16>(archive, place + 8) & Encrypted) != 0;
        const qsizetype pathBytes = numberAt<quint16>(archive, place + 28);
        const qsizetype next = place + EntryBytes + pathBytes + numberAt<quint16>(archive, place + 30) +
                               numberAt<quint16>(archive, place + 32);
        if (next > end)
            return damaged(u"directory beyond its end"_s);
        total += part.unpackedBytes;
        if (total > MostUnpackedBytes)
            return over(u"unpacked"_s, MostUnpackedBytes);
        const QByteArray path = archive.mid(place + EntryBytes, pathBytes);
        if (leadsOut(path))
            return fail(ErrorCode::Hostile, u"path of a part"_s, {{u"reason"_s, u"path"_s}});
        if (parts.contains(path))
            return damaged(u"a part stands twice"_s);
        if (method != Stored && method != Deflated)
            return damaged(u"method of packing"_s);
        parts.insert(path, part);
        place = next;
    }
    if (parts.size() != numberAt<quint16>(archive, end + 10))
        return damaged(u"directory incomplete"_s);
    return parts;
}

Result<> unpackTo(const QByteArray &archive, const ZipPart &part, const BytesSink &sink)
{
    YICE_ASSIGN(const qint64 start, startOf(archive, part));
    const QByteArrayView packed = QByteArrayView(archive).sliced(start, part.packedBytes);
    if (part.deflated) {
        const auto use = [&](Piece &piece) { return sink(piece.room.constData(), piece.size); };
        if (part.unpackedBytes < WorthAThread)
            return inflateTo(packed, part, use);
        return base::runAhead<Piece>(
            PiecesAhead, [&](const base::Handover<Piece> &take) { return inflateTo(packed, part, take); }, use);
    }
    if (sumOf(0, packed.data(), packed.size()) != part.checksum)
        return damaged(u"checksum of a part"_s);
    return sink(packed.data(), packed.size());
}

Result<QByteArray> unpack(const QByteArray &archive, const ZipPart &part)
{
    QByteArray unpacked;
    YICE_TRY(unpackTo(archive, part, [&](const char *bytes, qsizetype size) -> Result<> {
        unpacked.append(bytes, size);
        return {};
    }));
    return unpacked;
}

} // namespace core::tabular
