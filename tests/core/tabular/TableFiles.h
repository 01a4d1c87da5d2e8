// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tests
{

/// One part of a zip archive. A test may let it lie.
struct Part {
    QByteArray path;
    QByteArray content;
    bool deflate = false;
    qint64 claimedBytes = -1; ///< unpacked size in the directory; -1: the true one
    quint16 flags = 0;
};

QByteArray zipOf(const QList<Part> &parts);
/// A workbook with one sheet "A" of the given XML; `book` stands inside <workbook> before the sheets.
QByteArray xlsxOf(const QByteArray &sheet, const QByteArray &book = {}, const QByteArray &strings = "<sst/>",
                  bool deflate = false);
QByteArray sheetXml(const QByteArray &rows);

/// An OLE compound file with one stream; short ones stand in the stream of small streams.
QByteArray oleOf(const QString &name, const QByteArray &content);

/// Records of a BIFF stream.
QByteArray record(quint16 type, const QByteArray &body);
QByteArray u8(int number);
QByteArray u16(int number);
QByteArray u32(quint32 number);
QByteArray real(double number);
/// A string of Excel 97 with 16 or 8 bits a character, with its length in 16 bits.
QByteArray wide(const QString &text);
QByteArray narrow(const QByteArray &text);
QByteArray biffBegin(int kind);
/// An .xls file: the globals (after their beginning, without sheet list and end) and the bodies of the sheets.
struct XlsSheet {
    QString name;
    QByteArray body; ///< between begin and end
    int hidden = 0;
};
QByteArray xlsStream(const QByteArray &globals, const QList<XlsSheet> &sheets);

} // namespace tests
