// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace core::tabular
{

/// The streams of an OLE compound file ([MS-CFB]), the container of .xls. Every sector number, length and chain is
/// checked against the file, which may be built to harm. Only streams that stand directly under the root are seen.
class OleFile
{
public:
    /// Unreadable: damaged, truncated.
    static Result<OleFile> open(const QByteArray &bytes);
    bool has(const QString &name) const { return m_entries.contains(name.toLower()); }
    /// NotFound; Unreadable: damaged, truncated.
    Result<QByteArray> stream(const QString &name) const;

private:
    struct Entry {
        quint32 start = 0;
        qint64 bytes = 0;
    };

    explicit OleFile(const QByteArray &bytes) : m_bytes(bytes) {}
    Result<> readTables();
    Result<> readDirectory();
    Result<QByteArray> sector(quint32 number) const;
    /// All sectors of a chain, joined; `most` bytes of it. Unreadable when it is shorter or runs in a circle.
    Result<QByteArray> chain(quint32 start, qint64 most) const;
    Result<QByteArray> miniChain(quint32 start, qint64 bytes) const;
    Result<> appendTable(quint32 sectorNumber);

    QByteArray m_bytes;
    qint64 m_sectorBytes = 512;
    QList<quint32> m_next;     ///< the FAT: for each sector the one that follows
    QList<quint32> m_miniNext;
    QByteArray m_mini;         ///< the stream that holds the small streams
    QHash<QString, Entry> m_entries; ///< by lowered name
};

} // namespace core::tabular
