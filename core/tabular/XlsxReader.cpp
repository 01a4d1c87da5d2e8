// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/Budget.h"
#include "core/tabular/CellText.h"
#include "core/tabular/XmlGuard.h"
#include "core/tabular/ZipDirectory.h"

#include <QHash>
#include <QXmlStreamReader>

// The few parts that matter are unpacked with zlib and read with QXmlStreamReader. liborcus (0.17) silently reads nothing
// from workbooks that name their parts by absolute path, as openpyxl does, makes room for whatever size a part claims and
// has no build for Windows.

using namespace Qt::Literals::StringLiterals;

namespace core::tabular
{

namespace
{

QString storedNumber(const QString &stored)
{
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    return isNumber ? numberText(value) : stored;
}

bool isSet(const QXmlStreamReader &xml, const QString &attribute)
{
    const QString value = xml.attributes().value(attribute).toString();
    return value == u"1" || value == u"true";
}

/// The parts of the package by their path without a leading slash.
class Package
{
public:
    Package(const QByteArray &bytes, const QHash<QByteArray, ZipPart> &parts) : m_bytes(bytes), m_parts(parts) {}
    /// Errors of unpack() and guardXml().
    Result<QByteArray> part(const QString &path) const
    {
        const auto known = m_parts.constFind(path.toUtf8());
        if (known == m_parts.constEnd())
            return unreadable(u"damaged"_s, u"part not there: "_s + path);
        YICE_ASSIGN(const QByteArray unpacked, unpack(m_bytes, *known));
        YICE_TRY(guardXml(unpacked));
        return unpacked;
    }
    bool has(const QString &path) const { return m_parts.contains(path.toUtf8()); }

private:
    QByteArray m_bytes;
    QHash<QByteArray, ZipPart> m_parts;
};

Result<> whole(const QXmlStreamReader &xml, const QString &part)
{
    if (xml.hasError())
        return unreadable(u"damaged"_s, part + u": "_s + xml.errorString());
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

Result<QStringList> sharedStrings(const Package &package, const CancelToken &cancel)
{
    QStringList list;
    if (!package.has(u"xl/sharedStrings.xml"_s))
        return list;
    YICE_ASSIGN(const QByteArray bytes, package.part(u"xl/sharedStrings.xml"_s));
    QXmlStreamReader xml(bytes);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        YICE_TRY(cancel.check());
        if (list.size() >= MostCells)
            return over(u"strings"_s, MostCells);
        list.append(stringItem(xml));
    }
    YICE_TRY(whole(xml, u"sharedStrings"_s));
    return list;
}

struct SheetPart {
    QString name;
    QString path;
    bool hidden = false;
};

Result<QList<SheetPart>> sheetParts(const Package &package)
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
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"workbookPr" && isSet(xml, u"date1904"_s))
            return unreadable(u"date_1904"_s);
        if (xml.name() != u"sheet")
            continue;
        QString relation;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
                relation = attribute.value().toString();
        }
        const QString state = xml.attributes().value(u"state"_s).toString();
        parts.append({xml.attributes().value(u"name"_s).toString(), paths.value(relation),
                      state == u"hidden" || state == u"veryHidden"});
    }
    YICE_TRY(whole(xml, u"workbook.xml"_s));
    return parts;
}

/// Column of "AB12", from 0; -1 when it is none.
qsizetype columnOf(const QString &reference)
{
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
        return {Cell::Kind::Number, storedNumber(value)};
    return {Cell::Kind::Text, value};
}

/// Reads the rows of one sheet.
class SheetReader
{
public:
    SheetReader(const QByteArray &part, const QStringList &strings, Budget &budget)
        : m_xml(part), m_strings(strings), m_budget(budget)
    {
    }

    Result<> read(Sheet &sheet)
    {
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"col" && isSet(m_xml, u"hidden"_s))
                hideColumns(sheet);
            if (m_xml.name() == u"row") {
                YICE_TRY(readRow(sheet));
            }
        }
        YICE_TRY(whole(m_xml, sheet.name));
        tidyHidden(sheet);
        return {};
    }

private:
    void hideColumns(Sheet &sheet)
    {
        const qint64 first = m_xml.attributes().value(u"min"_s).toLongLong();
        const qint64 last = qMin(m_xml.attributes().value(u"max"_s).toLongLong(), MostColumns);
        // A hostile part may name the same columns over and over.
        for (qint64 column = first; column <= last && sheet.hiddenColumns.size() < MostColumns; ++column)
            sheet.hiddenColumns.append(column - 1);
    }
    Result<> readRow(Sheet &sheet)
    {
        const QString number = m_xml.attributes().value(u"r"_s).toString();
        const qint64 row = number.isEmpty() ? sheet.rows.size() : number.toLongLong() - 1;
        if (row < sheet.rows.size())
            return unreadable(u"damaged"_s, u"row "_s + number);
        YICE_TRY(m_budget.row(sheet, row));
        if (isSet(m_xml, u"hidden"_s))
            sheet.hiddenRows.append(row);
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"c") {
                m_xml.skipCurrentElement();
                continue;
            }
            const QString reference = m_xml.attributes().value(u"r"_s).toString();
            const qsizetype next = sheet.rows.last().size();
            const qsizetype column = reference.isEmpty() ? next : columnOf(reference);
            if (column < next)
                return unreadable(u"damaged"_s, u"cell "_s + reference);
            YICE_ASSIGN(Cell *const cell, m_budget.place(sheet, row, column));
            *cell = readCell(m_xml, m_strings);
            YICE_TRY(m_budget.text(cell->text));
        }
        return {};
    }

    QXmlStreamReader m_xml;
    const QStringList &m_strings;
    Budget &m_budget;
};

} // namespace

Result<Workbook> readXlsxBytes(const QByteArray &bytes, const CancelToken &cancel)
{
    if (bytes.size() > LargestFile)
        return over(u"bytes"_s, LargestFile);
    if (bytes.isEmpty())
        return unreadable(u"empty"_s);
    if (!bytes.startsWith("PK\x03\x04"))
        return unreadable(u"damaged"_s, u"no zip archive"_s);
    YICE_ASSIGN(const auto directory, readZipDirectory(bytes));
    const Package package(bytes, directory);
    if (!package.has(u"xl/workbook.xml"_s))
        return unreadable(u"no_table"_s);
    YICE_ASSIGN(const QStringList strings, sharedStrings(package, cancel));
    YICE_ASSIGN(const auto parts, sheetParts(package));
    Workbook workbook;
    Budget budget(cancel);
    for (const SheetPart &part : parts) {
        YICE_TRY(cancel.check());
        YICE_ASSIGN(const QByteArray sheetBytes, package.part(part.path));
        Sheet sheet;
        sheet.name = part.name;
        sheet.hidden = part.hidden;
        YICE_TRY(SheetReader(sheetBytes, strings, budget).read(sheet));
        workbook.sheets.append(sheet);
    }
    if (workbook.sheets.isEmpty())
        return unreadable(u"damaged"_s, u"no sheet"_s);
    return workbook;
}

} // namespace core::tabular
