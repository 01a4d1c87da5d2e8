// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/StoredZip.h"

#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

template <typename Number> void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
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

} // namespace

QByteArray storedZip(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    QByteArray archive;
    QByteArray directory;
    for (const auto &[path, content] : parts) {
        QByteArray sizes;
        append<quint32>(sizes, crc32(content));
        append<quint32>(sizes, static_cast<quint32>(content.size()));
        append<quint32>(sizes, static_cast<quint32>(content.size()));
        append<quint16>(sizes, static_cast<quint16>(path.size()));
        append<quint16>(sizes, 0); // no extra field
        directory += QByteArray("PK\x01\x02") + QByteArray(12, '\0') + sizes + QByteArray(10, '\0');
        append<quint32>(directory, static_cast<quint32>(archive.size()));
        directory += path;
        archive += QByteArray("PK\x03\x04") + QByteArray(10, '\0') + sizes + path + content;
    }
    QByteArray end = QByteArray("PK\x05\x06") + QByteArray(4, '\0');
    append<quint16>(end, static_cast<quint16>(parts.size()));
    append<quint16>(end, static_cast<quint16>(parts.size()));
    append<quint32>(end, static_cast<quint32>(directory.size()));
    append<quint32>(end, static_cast<quint32>(archive.size()));
    append<quint16>(end, 0); // no comment
    return archive + directory + end;
}

QByteArray textWorkbook(const QList<QStringList> &rows)
{
    QByteArray sheet;
    for (const QStringList &row : rows) {
        sheet += "<row>";
        for (const QString &text : row)
            sheet += "<c t=\"inlineStr\"><is><t>" + text.toHtmlEscaped().toUtf8() + "</t></is></c>";
        sheet += "</row>";
    }
    return sheetWorkbook(sheet);
}

QByteArray sheetWorkbook(const QByteArray &rows)
{
    return storedZip({{"xl/workbook.xml", R"(<workbook xmlns:r="urn:r"><sheets><sheet name="A" r:id="s"/></sheets></workbook>)"},
                      {"xl/_rels/workbook.xml.rels",
                       R"(<Relationships><Relationship Id="s" Target="worksheets/one.xml"/></Relationships>)"},
                      {"xl/worksheets/one.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
}

} // namespace tests
