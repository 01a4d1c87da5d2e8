// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Scans.h"

#include <QtEndian>

#include <zlib.h>

namespace tests
{

namespace
{

QByteArray big(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    const QByteArray body = type + content;
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(body.constData()), static_cast<uInt>(body.size()));
    return big(static_cast<quint32>(content.size())) + body + big(static_cast<quint32>(sum));
}

} // namespace

QByteArray pngOf(const QByteArray &words, quint32 width, quint32 height)
{
    const QByteArray head = big(width) + big(height) + QByteArray::fromHex("0800000000");
    const QByteArray row = qCompress(QByteArray(2, '\0')).mid(4);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", head) + chunk("tEXt", QByteArray("Comment") + '\0' + words)
        + chunk("IDAT", row) + chunk("IEND", {});
}

QByteArray jpegOf(const QByteArray &words)
{
    const auto part = [](const char *marker, const QByteArray &content) {
        const auto length = static_cast<quint16>(content.size() + 2);
        return QByteArray::fromHex(marker) + char(length >> 8) + char(length & 0xff) + content;
    };
    return QByteArray::fromHex("ffd8") + part("fffe", words) + part("ffc0", QByteArray::fromHex("080001000101011100"))
        + part("ffda", QByteArray::fromHex("0101003f00")) + QByteArray::fromHex("00ffd9");
}

QByteArray pdfOf(const QByteArray &body)
{
    return "%PDF-1.4\n" + body + "\nstartxref\n0\n%%EOF\n";
}

} // namespace tests
