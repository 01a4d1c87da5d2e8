// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace core::tabular
{

enum class Biff : quint16 { Excel95 = 0x0500, Excel97 = 0x0600 };

/// Reads the parts of one record, which may go on in CONTINUE records, without ever leaving it: after a read beyond the
/// end isBroken() is true and everything is zero or empty.
class BiffCursor
{
public:
    explicit BiffCursor(QList<QByteArrayView> segments) : m_segments(std::move(segments)) {}

    quint8 u8();
    quint16 u16();
    quint32 u32();
    double real();
    void skip(qint64 bytes);
    bool atEnd();
    bool isBroken() const { return m_broken; }

    /// A string with `count` characters. Excel 97: a byte of flags stands before it, and again where it goes on in
    /// another record; fonts and hints are passed over. Excel 95: bytes of the system's Chinese code page.
    QString string(quint32 count, Biff version);

private:
    QString characters(quint32 count, bool wide);
    QByteArrayView here() const
    {
        return m_segment < m_segments.size() ? m_segments.at(m_segment).sliced(m_place) : QByteArrayView();
    }

    QList<QByteArrayView> m_segments;
    qsizetype m_segment = 0;
    qsizetype m_place = 0;
    bool m_broken = false;
};

struct BiffRecord {
    quint16 type = 0;
    QList<QByteArrayView> segments; ///< into the stream, which must outlive the record

    BiffCursor cursor() const { return BiffCursor(segments); }
};

/// The records of a workbook stream from a place on.
class BiffStream
{
public:
    BiffStream(QByteArrayView bytes, qsizetype place) : m_bytes(bytes), m_place(place) {}
    /// False at the end of the stream, or where it is cut off.
    bool next(BiffRecord &record);

private:
    QByteArrayView m_bytes;
    qsizetype m_place;
};

} // namespace core::tabular
