// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/BiffRecords.h"

#include "core/base/platform/ChineseText.h"

#include <QtEndian>

#include <bit>

namespace core::tabular
{

bool BiffCursor::atEnd()
{
    while (m_segment < m_segments.size() && m_place >= m_segments.at(m_segment).size()) {
        ++m_segment;
        m_place = 0;
    }
    return m_broken || m_segment >= m_segments.size();
}

quint8 BiffCursor::u8()
{
    if (atEnd()) {
        m_broken = true;
        return 0;
    }
    return static_cast<quint8>(m_segments.at(m_segment).at(m_place++));
}

quint16 BiffCursor::u16()
{
    const quint16 low = u8();
    return static_cast<quint16>(low | u8() << 8);
}

quint32 BiffCursor::u32()
{
    const quint32 low = u16();
    return low | static_cast<quint32>(u16()) << 16;
}

double BiffCursor::real()
{
    const quint64 low = u32();
    return std::bit_cast<double>(low | static_cast<quint64>(u32()) << 32);
}

void BiffCursor::skip(qint64 bytes)
{
    while (bytes > 0 && !atEnd()) {
        const qint64 part = qMin<qint64>(bytes, here().size());
        m_place += part;
        bytes -= part;
    }
    m_broken = m_broken || bytes > 0;
}

QString BiffCursor::characters(quint32 count, bool wide)
{
    QString text;
    while (count > 0) {
        if (m_segment < m_segments.size() && here().isEmpty()) {
            wide = (u8() & 1) != 0;
            if (m_broken)
                return {};
        }
        const qsizetype fit = qMin<qsizetype>(count, here().size() / (wide ? 2 : 1));
        if (fit == 0) {
            m_broken = true;
            return {};
        }
        const QByteArrayView bytes = here();
        for (qsizetype i = 0; i < fit; ++i)
            text += wide ? QChar(qFromLittleEndian<quint16>(bytes.data() + i * 2)) : QLatin1Char(bytes.at(i));
        m_place += wide ? fit * 2 : fit;
        count -= static_cast<quint32>(fit);
    }
    return text;
}

QString BiffCursor::string(quint32 count, Biff version)
{
    if (version == Biff::Excel95) {
        QByteArray bytes;
        for (quint32 i = 0; i < count && !m_broken; ++i)
            bytes += static_cast<char>(u8());
        return base::fromGb18030(bytes).value_or(QString::fromLatin1(bytes));
    }
    constexpr quint8 Wide = 1;
    constexpr quint8 Hints = 4;
    constexpr quint8 Fonts = 8;
    const quint8 flags = u8();
    const qint64 fonts = (flags & Fonts) != 0 ? u16() * 4LL : 0;
    const qint64 hints = (flags & Hints) != 0 ? u32() : 0;
    const QString text = characters(count, (flags & Wide) != 0);
    skip(fonts + hints);
    return m_broken ? QString() : text;
}

bool BiffStream::next(BiffRecord &record)
{
    constexpr quint16 Continue = 0x003C;
    const auto header = [this](int at) { return qFromLittleEndian<quint16>(m_bytes.data() + m_place + at); };
    const auto whole = [&] { return m_place + 4 <= m_bytes.size() && m_place + 4 + header(2) <= m_bytes.size(); };
    const auto take = [&] {
        const qsizetype size = header(2);
        record.segments.append(m_bytes.sliced(m_place + 4, size));
        m_place += 4 + size;
    };
    if (m_place < 0 || !whole())
        return false;
    record.type = header(0);
    record.segments.clear();
    take();
    while (whole() && header(0) == Continue)
        take();
    return true;
}

} // namespace core::tabular
