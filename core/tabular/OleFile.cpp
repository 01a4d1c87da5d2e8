// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/OleFile.h"

#include "core/tabular/Budget.h"

#include <QSet>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace core::tabular
{

namespace
{

constexpr qsizetype HeaderBytes = 512;
constexpr qsizetype EntryBytes = 128;
constexpr qsizetype MiniSectorBytes = 64;
constexpr qint64 MiniCutoff = 4096;
constexpr quint32 EndOfChain = 0xFFFFFFFE;
constexpr quint32 LastSector = 0xFFFFFFFA; // larger numbers have other meanings
constexpr quint32 NoEntry = 0xFFFFFFFF;
constexpr int TablesInHeader = 109;

template <typename Number> Number numberAt(const QByteArray &bytes, qsizetype place)
{
    return qFromLittleEndian<Number>(bytes.constData() + place);
}

tl::unexpected<Error> damaged(const QString &what)
{
    return unreadable(u"damaged"_s, u"compound file: "_s + what);
}

void appendNumbers(QList<quint32> &list, const QByteArray &bytes)
{
    for (qsizetype place = 0; place + 4 <= bytes.size(); place += 4)
        list.append(numberAt<quint32>(bytes, place));
}

} // namespace

Result<OleFile> OleFile::open(const QByteArray &bytes)
{
    if (bytes.size() < HeaderBytes || !bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return unreadable(bytes.size() < HeaderBytes ? u"truncated"_s : u"damaged"_s, u"compound file header"_s);
    OleFile file(bytes);
    YICE_TRY(file.readTables());
    YICE_TRY(file.readDirectory());
    return file;
}

Result<QByteArray> OleFile::sector(quint32 number) const
{
    if (number >= LastSector)
        return damaged(u"sector number"_s);
    const qint64 place = (static_cast<qint64>(number) + 1) * m_sectorBytes;
    if (place >= m_bytes.size())
        return unreadable(u"truncated"_s, u"compound file: sector beyond the end"_s);
    return m_bytes.mid(place, m_sectorBytes);
}

Result<> OleFile::appendTable(quint32 sectorNumber)
{
    YICE_ASSIGN(const QByteArray table, sector(sectorNumber));
    if (table.size() < m_sectorBytes)
        return unreadable(u"truncated"_s, u"compound file: table"_s);
    appendNumbers(m_next, table);
    return {};
}

Result<> OleFile::readTables()
{
    const int shift = numberAt<quint16>(m_bytes, 30);
    if (numberAt<quint16>(m_bytes, 28) != 0xFFFE || (shift != 9 && shift != 12) || numberAt<quint16>(m_bytes, 32) != 6)
        return damaged(u"header"_s);
    m_sectorBytes = 1LL << shift;
    const qint64 sectors = m_bytes.size() / m_sectorBytes;
    const quint32 tables = numberAt<quint32>(m_bytes, 44);
    if (tables > sectors)
        return unreadable(u"truncated"_s, u"compound file: tables"_s);
    qint64 left = tables;
    for (int i = 0; i < TablesInHeader && left > 0; ++i, --left)
        YICE_TRY(appendTable(numberAt<quint32>(m_bytes, 76 + i * 4)));
    // The rest of the list of tables stands in a chain of its own.
    quint32 next = numberAt<quint32>(m_bytes, 68);
    while (left > 0) {
        YICE_ASSIGN(const QByteArray list, sector(next));
        if (list.size() < m_sectorBytes)
            return unreadable(u"truncated"_s, u"compound file: list of tables"_s);
        const qsizetype last = m_sectorBytes - 4;
        for (qsizetype place = 0; place < last && left > 0; place += 4, --left)
            YICE_TRY(appendTable(numberAt<quint32>(list, place)));
        next = numberAt<quint32>(list, last);
    }
    return {};
}

Result<QByteArray> OleFile::chain(quint32 start, qint64 most) const
{
    QByteArray joined;
    qsizetype steps = 0;
    for (quint32 number = start; number != EndOfChain && joined.size() < most; number = m_next.at(number)) {
        if (++steps > m_next.size())
            return damaged(u"a chain runs in a circle"_s);
        if (number >= static_cast<quint64>(m_next.size()))
            return damaged(u"a chain leaves the table"_s);
        YICE_ASSIGN(const QByteArray part, sector(number));
        joined += part;
        if (joined.size() > m_bytes.size())
            return damaged(u"a chain is longer than the file"_s);
    }
    return joined;
}

Result<QByteArray> OleFile::miniChain(quint32 start, qint64 bytes) const
{
    QByteArray joined;
    qsizetype steps = 0;
    for (quint32 number = start; number != EndOfChain && joined.size() < bytes; number = m_miniNext.at(number)) {
        const qint64 place = static_cast<qint64>(number) * MiniSectorBytes;
        if (++steps > m_miniNext.size() || number >= static_cast<quint64>(m_miniNext.size()) || place >= m_mini.size())
            return damaged(u"a small stream"_s);
        joined += m_mini.mid(place, MiniSectorBytes);
    }
    return joined;
}

Result<> OleFile::readDirectory()
{
    YICE_ASSIGN(const QByteArray directory, chain(numberAt<quint32>(m_bytes, 48), m_bytes.size()));
    const qsizetype count = directory.size() / EntryBytes;
    if (count == 0)
        return damaged(u"directory"_s);
    const auto entryAt = [&](qsizetype place) {
        qint64 bytes = numberAt<quint32>(directory, place + 120);
        return Entry{numberAt<quint32>(directory, place + 116), bytes};
    };
    const Entry root = entryAt(0);
    if (root.bytes > 0) {
        YICE_ASSIGN(m_mini, chain(root.start, root.bytes));
        YICE_ASSIGN(const QByteArray table, chain(numberAt<quint32>(m_bytes, 60), m_bytes.size()));
        appendNumbers(m_miniNext, table);
    }
    QSet<quint32> seen;
    QList<quint32> open{numberAt<quint32>(directory, 76)};
    while (!open.isEmpty()) {
        const quint32 index = open.takeLast();
        if (index == NoEntry || seen.contains(index))
            continue;
        if (index >= static_cast<quint64>(count))
            return damaged(u"directory entry"_s);
        seen.insert(index);
        const qsizetype place = static_cast<qsizetype>(index) * EntryBytes;
        open << numberAt<quint32>(directory, place + 68) << numberAt<quint32>(directory, place + 72);
        constexpr char Stream = 2;
        const qsizetype letters = qBound(0, numberAt<quint16>(directory, place + 64) / 2 - 1, 31);
        QString name;
        for (qsizetype i = 0; i < letters; ++i)
            name += QChar(numberAt<quint16>(directory, place + i * 2));
        if (directory.at(place + 66) == Stream)
            m_entries.insert(name.toLower(), entryAt(place));
    }
    return {};
}

Result<QByteArray> OleFile::stream(const QString &name) const
{
    const auto entry = m_entries.constFind(name.toLower());
    if (entry == m_entries.constEnd())
        return fail(ErrorCode::NotFound, name, {{u"id"_s, name}});
    if (entry->bytes > m_bytes.size())
        return unreadable(u"truncated"_s, u"compound file: stream longer than the file"_s);
    YICE_ASSIGN(const QByteArray bytes,
                entry->bytes < MiniCutoff ? miniChain(entry->start, entry->bytes) : chain(entry->start, entry->bytes));
    if (bytes.size() < entry->bytes)
        return unreadable(u"truncated"_s, u"compound file: stream cut short"_s);
    return bytes.left(entry->bytes);
}

} // namespace core::tabular
