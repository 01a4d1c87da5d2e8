// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tabular/TableFiles.h"

#include <QtEndian>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace tests
{

namespace
{

template <typename Number> QByteArray little(Number number)
{
    const Number swapped = qToLittleEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 sum = ~0U;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1U) != 0 ? (sum >> 1U) ^ 0xEDB88320U : sum >> 1U;
    }
    return ~sum;
}

/// Raw deflate: qCompress() puts a length of 4 bytes and zlib's header of 2 before it, and a sum of 4 behind.
QByteArray deflated(const QByteArray &content)
{
    return qCompress(content, 9).mid(6).chopped(4);
}

QByteArray padded(QByteArray bytes, qsizetype to)
{
    if (bytes.size() % to != 0)
        bytes.append(to - bytes.size() % to, '\0');
    return bytes;
}

QByteArray directoryEntry(const QString &name, int type, quint32 child, quint32 start, quint32 size)
{
    QByteArray entry;
    for (const QChar c : name)
        entry += u16(c.unicode());
    entry.append(64 - entry.size(), '\0');
    entry += u16(static_cast<int>(name.size() + 1) * 2) + u8(type) + u8(1);
    entry += u32(0xFFFFFFFF) + u32(0xFFFFFFFF) + u32(child);
    entry.append(116 - entry.size(), '\0');
    return entry + u32(start) + u32(size) + u32(0);
}

QByteArray chain(int length, quint32 first)
{
    QByteArray links;
    for (int i = 0; i < length; ++i)
        links += u32(i + 1 == length ? 0xFFFFFFFE : first + static_cast<quint32>(i) + 1);
    return links;
}

} // namespace

QByteArray zipOf(const QList<Part> &parts)
{
    QByteArray archive;
    QByteArray directory;
    for (const Part &part : parts) {
        const QByteArray packed = part.deflate ? deflated(part.content) : part.content;
        const qint64 claimed = part.claimedBytes < 0 ? part.content.size() : part.claimedBytes;
        const QByteArray head = u16(part.flags) + u16(part.deflate ? 8 : 0) + u32(0) + u32(crc32(part.content))
            + u32(static_cast<quint32>(packed.size())) + u32(static_cast<quint32>(claimed))
            + u16(static_cast<int>(part.path.size())) + u16(0);
        directory += QByteArray("PK\x01\x02") + u16(20) + u16(20) + head + QByteArray(10, '\0')
            + u32(static_cast<quint32>(archive.size())) + part.path;
        archive += QByteArray("PK\x03\x04") + u16(20) + head + part.path + packed;
    }
    const int count = static_cast<int>(parts.size());
    return archive + directory + QByteArray("PK\x05\x06") + u32(0) + u16(count) + u16(count)
        + u32(static_cast<quint32>(directory.size())) + u32(static_cast<quint32>(archive.size())) + u16(0);
}

QByteArray xlsxOf(const QByteArray &sheet, const QByteArray &book, const QByteArray &strings, bool deflate)
{
    return zipOf(
        {{"xl/workbook.xml",
          R"(<workbook xmlns:r="urn:r">)" + book + R"(<sheets><sheet name="A" r:id="s"/></sheets></workbook>)"},
         {"xl/_rels/workbook.xml.rels",
          R"(<Relationships><Relationship Id="s" Target="worksheets/one.xml"/></Relationships>)"},
         {"xl/sharedStrings.xml", strings, deflate},
         {"xl/worksheets/one.xml", sheet, deflate}});
}

QByteArray sheetXml(const QByteArray &rows)
{
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

QByteArray oleOf(const QString &name, const QByteArray &content)
{
    constexpr int Sector = 512;
    const bool small = content.size() < 4096;
    const QByteArray stream = padded(content, small ? 64 : Sector);
    const QByteArray sectors = padded(stream, Sector);
    const int length = static_cast<int>(sectors.size()) / Sector;
    // Sectors: 0 the directory, 1 the table of small sectors, then the stream, then the table itself.
    const QByteArray links = chain(1, 0) + chain(1, 1) + chain(length, 2);
    const int tables = static_cast<int>((links.size() + 4 * 100) / Sector) + 1;
    QByteArray table = links;
    for (int i = 0; i < tables; ++i)
        table += u32(0xFFFFFFFD);
    table.append(tables * Sector - table.size(), '\xFF');
    QByteArray header = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(16, '\0') + u16(0x3E) + u16(3) + u16(0xFFFE)
        + u16(9) + u16(6);
    header.append(44 - header.size(), '\0');
    header += u32(static_cast<quint32>(tables)) + u32(0) + u32(0) + u32(4096) + u32(1) + u32(1) + u32(0xFFFFFFFE) + u32(0);
    for (int i = 0; i < 109; ++i)
        header += u32(i < tables ? static_cast<quint32>(2 + length + i) : 0xFFFFFFFF);
    const auto bytes = static_cast<quint32>(content.size());
    const QByteArray directory = directoryEntry(u"Root Entry"_s, 5, 1, small ? 2 : 0xFFFFFFFE,
                                                small ? static_cast<quint32>(stream.size()) : 0)
        + directoryEntry(name, 2, 0xFFFFFFFF, small ? 0 : 2, bytes);
    QByteArray smallTable = small ? chain(static_cast<int>(stream.size()) / 64, 0) : QByteArray();
    smallTable.append(Sector - smallTable.size(), '\xFF');
    return header + padded(directory, Sector) + smallTable + sectors + table;
}

QByteArray record(quint16 type, const QByteArray &body)
{
    return u16(type) + u16(static_cast<int>(body.size())) + body;
}

QByteArray u8(int number)
{
    return QByteArray(1, static_cast<char>(number));
}

QByteArray u16(int number)
{
    return little(static_cast<quint16>(number));
}

QByteArray u32(quint32 number)
{
    return little(number);
}

QByteArray real(double number)
{
    quint64 bits = 0;
    std::memcpy(&bits, &number, sizeof bits);
    return little(bits);
}

QByteArray wide(const QString &text)
{
    QByteArray bytes = u16(static_cast<int>(text.size())) + u8(1);
    for (const QChar c : text)
        bytes += u16(c.unicode());
    return bytes;
}

QByteArray narrow(const QByteArray &text)
{
    return u16(static_cast<int>(text.size())) + u8(0) + text;
}

QByteArray biffBegin(int kind)
{
    return record(0x0809, u16(0x0600) + u16(kind) + QByteArray(12, '\0'));
}

QByteArray xlsStream(const QByteArray &globals, const QList<XlsSheet> &sheets)
{
    const auto list = [&](quint32 first) {
        QByteArray bytes;
        for (const XlsSheet &sheet : sheets) {
            bytes += record(0x0085, u32(first) + u8(sheet.hidden) + u8(0) + u8(static_cast<int>(sheet.name.size())) + u8(1)
                                + wide(sheet.name).mid(3));
            first += static_cast<quint32>(sheet.body.size() + biffBegin(0).size() + 4);
        }
        return bytes;
    };
    const QByteArray start = biffBegin(5) + globals;
    const QByteArray end = record(0x000A, {});
    const auto first = static_cast<quint32>(start.size() + list(0).size() + end.size());
    QByteArray stream = start + list(first) + end;
    for (const XlsSheet &sheet : sheets)
        stream += biffBegin(0x10) + sheet.body + end;
    return stream;
}

} // namespace tests
