// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/Budget.h"
#include "core/tabular/ZipDirectory.h"

#include <QHash>
#include <QXmlStreamReader>

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <cmath>
#include <exception>
#include <vector>

// liborcus' own import filter (0.17) silently reads nothing from workbooks that name their parts by absolute path, as
// openpyxl does; so only its zip reader is used, and the few parts that matter are read with QXmlStreamReader.

using namespace Qt::Literals::StringLiterals;

namespace core::tabular {

namespace {

QString numberText(const QString &stored)
{
    constexpr double ExactInExcel = 1e15;
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    if (!isNumber)
        return stored;
    if (std::floor(value) == value && std::abs(value) < ExactInExcel)
        return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'g', 15).toUpper();
}

/// No part of a workbook may declare a document type (ECMA-376-2, 9.1.1); one that does smuggles in entities.
bool declaresDocumentType(const QByteArray &part)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::StartElement) {
        if (xml.isDTD())
            return true;
    }
    return false;
}

/// The parts of the package by their path without a leading slash. Throws what liborcus throws.
class Package
{
public:
    Package(const QByteArray &bytes, const QHash<QByteArray, ZipPart> &parts)
        : m_stream(reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<size_t>(bytes.size()))
        , m_archive(&m_stream), m_parts(parts)
    {
        m_archive.load();
    }
    /// Hostile for a part with a document type.
    Result<QByteArray> part(const QString &path)
    {
        const auto known = m_parts.constFind(path.toUtf8());
        std::vector<unsigned char> bytes;
        if (known == m_parts.constEnd() || !m_archive.read_file_entry(path.toStdString(), bytes))
            throw orcus::zip_error("part not there or not readable: " + path.toStdString());
        // liborcus ends an unpacked part with a zero byte of its own.
        const qint64 size = qMin(static_cast<qint64>(bytes.size()), known->unpackedBytes);
        const QByteArray unpacked(reinterpret_cast<const char *>(bytes.data()), size);
        if (!isIntact(*known, unpacked))
            throw orcus::zip_error("part damaged: " + path.toStdString());
        if (declaresDocumentType(unpacked))
            return fail(ErrorCode::Hostile, u"document type in "_s + path);
        return unpacked;
    }
    bool has(const QString &path) const { return m_parts.contains(path.toUtf8()); }

private:
    orcus::zip_archive_stream_blob m_stream;
    orcus::zip_archive m_archive;
    QHash<QByteArray, ZipPart> m_parts;
};

Result<> whole(const QXmlStreamReader &xml, const QString &part)
{
    if (xml.hasError())
        return fail(ErrorCode::Unreadable, part + u": "_s + xml.errorString());
    return {};
}

/// The text of a string item: its runs joined, phonetic hints left out. Stands on the start of the item.
QString stringItem(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t")
            text += xml.readElementText();
        else if (xml.name() == u"r")
            text += stringItem(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

Result<QStringList> sharedStrings(Package &package)
{
    QStringList list;
    if (!package.has(u"xl/sharedStrings.xml"_s))
        return list;
    YICE_ASSIGN(const QByteArray bytes, package.part(u"xl/sharedStrings.xml"_s));
    QXmlStreamReader xml(bytes);
    xml.readNextStartElement();
    while (xml.readNextStartElement())
        list.append(stringItem(xml));
    YICE_TRY(whole(xml, u"sharedStrings"_s));
    return list;
}

struct SheetPart {
    QString name;
    QString path;
};

Result<QList<SheetPart>> sheetParts(Package &package)
{
    QHash<QString, QString> paths;
    YICE_ASSIGN(const QByteArray relationBytes, package.part(u"xl/_rels/workbook.xml.rels"_s));
    QXmlStreamReader relations(relationBytes);
    relations.readNextStartElement();
    while (relations.readNextStartElement()) {
        const QString target = relations.attributes().value(u"Target"_s).toString();
        paths.insert(relations.attributes().value(u"Id"_s).toString(),
                     target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target);
        relations.skipCurrentElement();
    }
    YICE_TRY(whole(relations, u"workbook.xml.rels"_s));
    QList<SheetPart> parts;
    YICE_ASSIGN(const QByteArray workbookBytes, package.part(u"xl/workbook.xml"_s));
    QXmlStreamReader xml(workbookBytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"sheet")
            continue;
        QString relation;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
                relation = attribute.value().toString();
        }
        parts.append({xml.attributes().value(u"name"_s).toString(), paths.value(relation)});
    }
    YICE_TRY(whole(xml, u"workbook.xml"_s));
    return parts;
}

/// Column of "AB12", from 0; -1 when it is none.
qsizetype columnOf(const QString &reference)
{
    constexpr qsizetype MostColumns = 16384;
    qsizetype column = 0;
    for (const QChar letter : reference) {
        if (letter < u'A' || letter > u'Z' || column > MostColumns)
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
    }
    return column <= MostColumns ? column - 1 : -1;
}

Cell readCell(QXmlStreamReader &xml, const QStringList &strings)
{
    const QString type = xml.attributes().value(u"t"_s).toString();
    QString value;
    bool has = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"v") {
            value = xml.readElementText();
            has = true;
        } else if (xml.name() == u"is") {
            value = stringItem(xml);
            has = true;
        } else {
            xml.skipCurrentElement();
        }
    }
    if (!has)
        return {};
    if (type == u"s")
        return {Cell::Kind::Text, strings.value(value.toLongLong())};
    if (type == u"b")
        return {Cell::Kind::Boolean, value == u"1" ? u"TRUE"_s : u"FALSE"_s};
    if (type.isEmpty() || type == u"n")
        return {Cell::Kind::Number, numberText(value)};
    return {Cell::Kind::Text, value};
}

/// Every place up to a cell counts, so that a lone cell far out cannot make millions of empty ones.
Result<> take(qint64 places, qint64 &left)
{
    left -= places;
    if (left < 0)
        return fail(ErrorCode::TooLarge, u"cells"_s, {{u"limit"_s, MostCells}});
    return {};
}

Result<Sheet> readSheet(const QByteArray &part, const QString &name, const QStringList &strings, qint64 &left)
{
    Sheet sheet;
    sheet.name = name;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"row")
            continue;
        const QString number = xml.attributes().value(u"r"_s).toString();
        const qint64 row = number.isEmpty() ? sheet.rows.size() : number.toLongLong() - 1;
        if (row < sheet.rows.size() || row >= 1048576)
            return fail(ErrorCode::Unreadable, u"row "_s + number);
        YICE_TRY(take(row - sheet.rows.size() + 1, left));
        sheet.rows.resize(row + 1);
        QList<Cell> &cells = sheet.rows.last();
        while (xml.readNextStartElement()) {
            if (xml.name() != u"c") {
                xml.skipCurrentElement();
                continue;
            }
            const QString reference = xml.attributes().value(u"r"_s).toString();
            const qsizetype column = reference.isEmpty() ? cells.size() : columnOf(reference);
            if (column < cells.size())
                return fail(ErrorCode::Unreadable, u"cell "_s + reference);
            YICE_TRY(take(column - cells.size() + 1, left));
            cells.resize(column + 1);
            cells.last() = readCell(xml, strings);
        }
    }
    YICE_TRY(whole(xml, name));
    return sheet;
}

Result<Workbook> readPackage(const QByteArray &bytes)
{
    YICE_ASSIGN(const auto directory, readZipDirectory(bytes));
    Package package(bytes, directory);
    YICE_ASSIGN(const QStringList strings, sharedStrings(package));
    YICE_ASSIGN(const auto parts, sheetParts(package));
    Workbook workbook;
    qint64 left = MostCells;
    for (const SheetPart &part : parts) {
        YICE_ASSIGN(const QByteArray sheetBytes, package.part(part.path));
        YICE_ASSIGN(const Sheet sheet, readSheet(sheetBytes, part.name, strings, left));
        workbook.sheets.append(sheet);
    }
    if (workbook.sheets.isEmpty())
        return fail(ErrorCode::Unreadable, u"no sheet"_s);
    return workbook;
}

} // namespace

Result<Workbook> readXlsxBytes(const QByteArray &bytes)
{
    if (bytes.size() > LargestFile)
        return over(u"bytes"_s, LargestFile);
    if (bytes.isEmpty())
        return unreadable(u"empty"_s);
    if (!bytes.startsWith("PK\x03\x04"))
        return unreadable(u"damaged"_s, u"no zip archive"_s);
    try {
        return readPackage(bytes);
    } catch (const std::exception &exception) {
        return unreadable(u"damaged"_s, QString::fromUtf8(exception.what()));
    }
}

} // namespace core::tabular
