// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Respondent.h"
#include "core/students/RosterRules.h"
#include "core/tabular/Workbook.h"
#include "tests/fuzz/Targets.h"
#include "tests/support/StoredZip.h"

#include <QtEndian>

#include <algorithm>

using namespace core;
using namespace core::tabular;

namespace tests::fuzz {

namespace {

constexpr qsizetype SectorBytes = 512;
constexpr quint32 NoSector = 0xFFFFFFFF;
constexpr quint32 EndOfChain = 0xFFFFFFFE;

const QList<assessments::Scale> &scales()
{
    static const QList<assessments::Scale> list{*assessments::shippedScale(QStringLiteral("phq9"))};
    return list;
}

void look(const Result<Workbook> &book)
{
    if (!book)
        return;
    promise(!book->sheets.isEmpty(), "a workbook has a sheet");
    qint64 cells = 0;
    for (const Sheet &sheet : book->sheets) {
        promise(sheet.rows.size() <= MostRows, "rows keep within their limit");
        promise(std::is_sorted(sheet.hiddenColumns.begin(), sheet.hiddenColumns.end()), "hidden columns rise");
        promise(std::all_of(sheet.hiddenRows.begin(), sheet.hiddenRows.end(),
                            [&](qsizetype row) { return row >= 0 && row < sheet.rows.size(); }),
                "hidden rows are rows of the sheet");
        for (const QList<Cell> &row : sheet.rows) {
            cells += row.size();
            promise(row.size() <= MostColumns, "columns keep within their limit");
            for (const Cell &cell : row)
                promise(cell.text.size() <= LongestCell, "a cell keeps within its limit");
        }
    }
    promise(cells <= MostCells, "cells keep within their limit");
    // What is done with a table next; large ones say no more than small ones.
    if (cells > 20000)
        return;
    for (const Sheet &sheet : book->sheets) {
        (void)students::readRoster(sheet, students::Stage::Junior, QDate(2026, 11, 20));
        (void)assessments::readWjx(sheet, scales());
    }
}

template <typename Number> void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

QByteArray directoryEntry(const QString &name, quint8 type, quint32 child, quint32 start, quint32 size)
{
    QByteArray entry(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    entry = entry.leftJustified(64, '\0');
    append<quint16>(entry, static_cast<quint16>(name.size() * 2 + 2));
    entry += static_cast<char>(type);
    entry += '\1';
    append<quint32>(entry, NoSector);
    append<quint32>(entry, NoSector);
    append<quint32>(entry, child);
    entry = entry.leftJustified(116, '\0');
    append<quint32>(entry, start);
    append<quint32>(entry, size);
    append<quint32>(entry, 0);
    return entry;
}

/// A file with one stream ([MS-CFB]): its table of sectors, its directory, then the stream.
QByteArray compoundFile(const QByteArray &stream)
{
    const QByteArray padded = stream.left(120 * SectorBytes).leftJustified(4096, '\0');
    const auto sectors = static_cast<quint32>((padded.size() + SectorBytes - 1) / SectorBytes);
    QByteArray file = QByteArray::fromHex("d0cf11e0a1b11ae1").leftJustified(24, '\0');
    for (const quint16 number : {0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0})
        append<quint16>(file, number);
    for (const quint32 number : {0U, 1U, 1U, 0U, 4096U, EndOfChain, 0U, EndOfChain, 0U, 0U})
        append<quint32>(file, number);
    while (file.size() < SectorBytes)
        append<quint32>(file, NoSector);
    append<quint32>(file, 0xFFFFFFFD);
    append<quint32>(file, EndOfChain);
    for (quint32 i = 0; i < sectors; ++i)
        append<quint32>(file, i + 1 < sectors ? i + 3 : EndOfChain);
    while (file.size() < 2 * SectorBytes)
        append<quint32>(file, NoSector);
    file += directoryEntry(QStringLiteral("Root Entry"), 5, 1, EndOfChain, 0);
    file += directoryEntry(QStringLiteral("Workbook"), 2, NoSector, 2, static_cast<quint32>(padded.size()));
    file = file.leftJustified(3 * SectorBytes, '\0');
    return (file + padded).leftJustified((3 + static_cast<qsizetype>(sectors)) * SectorBytes, '\0');
}

} // namespace

/// The file itself · its sheet, shared strings, workbook and relations as XML, parted by bytes of 1, packed anew.
void readXlsxFile(const QByteArray &input)
{
    const auto [way, bytes] = choose(input, 2);
    if (way == 0)
        return look(readXlsxBytes(bytes));
    const QList<QByteArray> parts = bytes.split('\1');
    const auto part = [&](qsizetype place, const char *otherwise) {
        const QByteArray given = parts.value(place);
        return given.isEmpty() ? QByteArray(otherwise) : given;
    };
    look(readXlsxBytes(storedZip(
        {{"xl/workbook.xml", part(2, R"(<workbook xmlns:r="urn:r"><sheets><sheet name="A" r:id="s"/></sheets></workbook>)")},
         {"xl/_rels/workbook.xml.rels",
          part(3, R"(<Relationships><Relationship Id="s" Target="worksheets/one.xml"/></Relationships>)")},
         {"xl/sharedStrings.xml", part(1, "<sst><si><t>姓名</t></si></sst>")},
         {"xl/worksheets/one.xml", part(0, "<worksheet/>")}})));
}

/// The file itself · its workbook stream, put into a compound file.
void readXlsFile(const QByteArray &input)
{
    const auto [way, bytes] = choose(input, 2);
    look(readXls(way == 0 ? bytes : compoundFile(bytes)));
}

void readCsvFile(const QByteArray &input)
{
    look(readCsv(input));
}

} // namespace tests::fuzz
