// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/Budget.h"
#include "core/tabular/CellText.h"
#include "core/tabular/XlsxFile.h"
#include "core/tabular/XmlWalk.h"

#include <QHash>

#include <charconv>
#include <limits>
#include <optional>

// The few parts that matter are unpacked with zlib and read with Expat. liborcus (0.17) silently reads nothing from
// workbooks that name their parts by absolute path, as openpyxl does, makes room for whatever size a part claims and has
// no build for Windows.

using namespace Qt::Literals::StringLiterals;

namespace core::tabular
{

namespace
{

constexpr qsizetype Unlimited = std::numeric_limits<qsizetype>::max();

QString textOf(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

/// Nothing unless all of it is one number.
template <typename Number> std::optional<Number> numberOf(QByteArrayView digits)
{
    Number number{};
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), number);
    return error == std::errc() && end == digits.end() ? std::optional(number) : std::nullopt;
}

QString storedNumber(QByteArrayView stored)
{
    if (const auto whole = numberOf<qint64>(stored); whole && stored.size() < 15 && stored != "-0")
        return QString::number(*whole);
    bool isNumber = false;
    const double value = stored.toByteArray().toDouble(&isNumber);
    return isNumber ? numberText(value) : textOf(stored);
}

/// The parts of the package by their path without a leading slash.
class Package
{
public:
    Package(const QByteArray &bytes, const QHash<QByteArray, ZipPart> &parts, const CancelToken &cancel)
        : m_bytes(bytes), m_parts(parts), m_cancel(cancel)
    {
    }
    /// Errors of walkXml().
    Result<> walk(const QString &path, XmlListener &listener) const
    {
        const auto known = m_parts.constFind(path.toUtf8());
        if (known == m_parts.constEnd())
            return unreadable(u"damaged"_s, u"part not there: "_s + path);
        return walkXml(m_bytes, *known, listener, m_cancel);
    }
    bool has(const QString &path) const { return m_parts.contains(path.toUtf8()); }

private:
    QByteArray m_bytes;
    QHash<QByteArray, ZipPart> m_parts;
    CancelToken m_cancel;
};

/// The text of a string item: its runs joined, phonetic hints left out.
class StringItem
{
public:
    void started(QByteArrayView name)
    {
        m_inHint = m_inHint || name == "rPh";
        m_inText = name == "t";
    }
    void ended(QByteArrayView name)
    {
        m_inHint = m_inHint && name != "rPh";
        m_inText = false;
    }
    void text(QByteArrayView piece)
    {
        if (m_inText && !m_inHint)
            m_bytes.append(piece);
    }
    QString take()
    {
        const QString text = textOf(m_bytes);
        m_bytes.resize(0);
        return text;
    }

private:
    QByteArray m_bytes;
    bool m_inText = false;
    bool m_inHint = false;
};

class SharedStrings : public XmlListener
{
public:
    Result<> started(QByteArrayView name, const XmlAttributes &) override
    {
        m_item.started(name);
        return {};
    }
    Result<> ended(QByteArrayView name) override
    {
        m_item.ended(name);
        if (name != "si")
            return {};
        if (m_list.size() >= MostCells)
            return over(u"strings"_s, MostCells);
        m_list.append(m_item.take());
        return {};
    }
    void text(QByteArrayView piece) override { m_item.text(piece); }

    const QStringList &list() const { return m_list; }

private:
    StringItem m_item;
    QStringList m_list;
};

struct SheetPart {
    QString name;
    QString relation;
    bool hidden = false;
};

/// Which part stands behind which relation of the workbook.
class Relations : public XmlListener
{
public:
    Result<> started(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship")
            return {};
        const QString target = textOf(attributes.value("Target"));
        m_paths.insert(textOf(attributes.value("Id")), target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target);
        return {};
    }
    Result<> ended(QByteArrayView) override { return {}; }
    void text(QByteArrayView) override {}

    QString path(const QString &relation) const { return m_paths.value(relation); }

private:
    QHash<QString, QString> m_paths;
};

class SheetParts : public XmlListener
{
public:
    Result<> started(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr" && attributes.isSet("date1904"))
            return unreadable(u"date_1904"_s);
        if (name != "sheet")
            return {};
        const QByteArrayView state = attributes.value("state");
        m_parts.append({textOf(attributes.value("name")), textOf(attributes.value("id", true)),
                        state == "hidden" || state == "veryHidden"});
        return {};
    }
    Result<> ended(QByteArrayView) override { return {}; }
    void text(QByteArrayView) override {}

    const QList<SheetPart> &parts() const { return m_parts; }

private:
    QList<SheetPart> m_parts;
};

/// Column of "AB12", from 0; -1 when it is none.
qsizetype columnOf(QByteArrayView reference)
{
    qsizetype column = 0;
    for (const char letter : reference) {
        if (letter < 'A' || letter > 'Z' || column > MostColumns)
            break;
        column = column * 26 + (letter - 'A' + 1);
    }
    return column <= MostColumns ? column - 1 : -1;
}

/// Reads the rows of one sheet.
class SheetReader : public XmlListener
{
public:
    SheetReader(Sheet &sheet, const QStringList &strings, Budget &budget)
        : m_sheet(sheet), m_strings(strings), m_budget(budget)
    {
    }
    void stopAfter(qsizetype rows) { m_most = rows; }
    /// Hands over each row when it is whole and keeps none.
    void handTo(const RowVisitor &visit) { m_visit = visit; }
    bool hasEnough() const { return m_hasEnough; } ///< why the walk ended early

    Result<> started(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "c" && m_inRow)
            return startCell(attributes.value("r"), attributes.value("t"));
        m_inValue = name == "v" && m_cell != nullptr;
        m_hasValue = m_hasValue || m_inValue;
        if (name == "is" && m_cell != nullptr)
            m_inItem = m_hasValue = true;
        if (m_inItem)
            m_item.started(name);
        if (name == "row")
            return startRow(attributes);
        if (name == "col" && attributes.isSet("hidden"))
            hideColumns(attributes);
        return {};
    }

    Result<> ended(QByteArrayView name) override
    {
        m_inValue = false;
        if (m_inItem)
            m_item.ended(name);
        if (name == "is" && m_inItem) {
            m_inItem = false;
            m_value = m_item.take().toUtf8();
        } else if (name == "row") {
            m_inRow = false;
            if (m_visit) {
                YICE_TRY(m_visit(m_sheet.rows.size() - 1, m_sheet.rows.last()));
                m_sheet.rows.last().resize(0); // the next one may be as long
                m_sheet.rows.last().swap(m_spare);
            }
        } else if (name == "c" && m_cell != nullptr) {
            return endCell(m_hasValue, m_value);
        }
        return {};
    }

    bool takesPlainCells() const override { return m_inRow && m_cell == nullptr && !m_inItem; }
    Result<> plainCell(const PlainCell &cell) override
    {
        YICE_TRY(startCell(cell.reference, cell.type));
        return endCell(!cell.value.isNull(), cell.value);
    }

    void text(QByteArrayView piece) override
    {
        if (m_inValue)
            m_value.append(piece);
        else if (m_inItem)
            m_item.text(piece);
    }

private:
    Result<> startRow(const XmlAttributes &attributes)
    {
        const QByteArrayView number = attributes.value("r");
        const qint64 row = number.isNull() ? m_sheet.rows.size() : numberOf<qint64>(number).value_or(0) - 1;
        if (row < m_sheet.rows.size())
            return unreadable(u"damaged"_s, u"row "_s + textOf(number));
        m_hasEnough = row >= m_most;
        if (m_hasEnough)
            return fail(ErrorCode::Cancelled, u"enough rows"_s);
        const qsizetype width = m_sheet.rows.isEmpty() ? 0 : m_sheet.rows.last().size();
        YICE_TRY(m_budget.row(m_sheet, row));
        m_sheet.rows.last().swap(m_spare);
        m_sheet.rows.last().reserve(width);
        if (attributes.isSet("hidden"))
            m_sheet.hiddenRows.append(row);
        m_inRow = true;
        return {};
    }

    Result<> startCell(QByteArrayView reference, QByteArrayView type)
    {
        const qsizetype next = m_sheet.rows.last().size();
        const qsizetype column = reference.isNull() ? next : columnOf(reference);
        if (column < next)
            return unreadable(u"damaged"_s, u"cell "_s + textOf(reference));
        YICE_ASSIGN(m_cell, m_budget.place(m_sheet, m_sheet.rows.size() - 1, column));
        m_type = type == "s" ? Type::Shared : type == "b" ? Type::Boolean : type.isEmpty() || type == "n" ? Type::Number
                                                                                                         : Type::Text;
        m_value.resize(0);
        m_hasValue = false;
        return {};
    }

    Result<> endCell(bool hasValue, QByteArrayView value)
    {
        Cell &cell = *m_cell;
        m_cell = nullptr;
        if (hasValue)
            fill(cell, value);
        return m_budget.text(cell.text);
    }

    void fill(Cell &cell, QByteArrayView value) const
    {
        switch (m_type) {
        case Type::Shared:
            cell = {Cell::Kind::Text, m_strings.value(numberOf<qsizetype>(value).value_or(-1))};
            break;
        case Type::Boolean:
            cell = {Cell::Kind::Boolean, value == "1" ? u"TRUE"_s : u"FALSE"_s};
            break;
        case Type::Number:
            cell = {Cell::Kind::Number, storedNumber(value)};
            break;
        case Type::Text:
            cell = {Cell::Kind::Text, textOf(value)};
        }
    }

    void hideColumns(const XmlAttributes &attributes)
    {
        const qint64 first = numberOf<qint64>(attributes.value("min")).value_or(0);
        const qint64 last = qMin(numberOf<qint64>(attributes.value("max")).value_or(0), MostColumns);
        // A hostile part may name the same columns over and over.
        for (qint64 column = first; column <= last && m_sheet.hiddenColumns.size() < MostColumns; ++column)
            m_sheet.hiddenColumns.append(column - 1);
    }

    enum class Type { Shared, Boolean, Number, Text };

    Sheet &m_sheet;
    const QStringList &m_strings;
    Budget &m_budget;
    StringItem m_item;
    QByteArray m_value;
    RowVisitor m_visit;
    QList<Cell> m_spare; ///< room of the row that was handed over
    qsizetype m_most = Unlimited;
    bool m_hasEnough = false;
    Cell *m_cell = nullptr; ///< the cell that is open; the row grows only when it is closed
    Type m_type = Type::Number;
    bool m_inRow = false;
    bool m_inValue = false;
    bool m_inItem = false;
    bool m_hasValue = false;
};

} // namespace

struct XlsxFile::Parts {
    Package package;
    SharedStrings strings = {};
    Relations relations = {};
    SheetParts sheets = {};
};

XlsxFile::XlsxFile(std::unique_ptr<Parts> parts) : d(std::move(parts)) {}
XlsxFile::XlsxFile(XlsxFile &&) noexcept = default;
XlsxFile &XlsxFile::operator=(XlsxFile &&) noexcept = default;
XlsxFile::~XlsxFile() = default;

Result<XlsxFile> XlsxFile::open(const QByteArray &bytes, const CancelToken &cancel)
{
    if (bytes.size() > LargestFile)
        return over(u"bytes"_s, LargestFile);
    if (bytes.isEmpty())
        return unreadable(u"empty"_s);
    if (!bytes.startsWith("PK\x03\x04"))
        return unreadable(u"damaged"_s, u"no zip archive"_s);
    YICE_ASSIGN(const auto directory, readZipDirectory(bytes));
    auto parts = std::make_unique<Parts>(Parts{Package(bytes, directory, cancel)});
    if (!parts->package.has(u"xl/workbook.xml"_s))
        return unreadable(u"no_table"_s);
    if (parts->package.has(u"xl/sharedStrings.xml"_s)) {
        YICE_TRY(parts->package.walk(u"xl/sharedStrings.xml"_s, parts->strings));
    }
    YICE_TRY(parts->package.walk(u"xl/_rels/workbook.xml.rels"_s, parts->relations));
    YICE_TRY(parts->package.walk(u"xl/workbook.xml"_s, parts->sheets));
    if (parts->sheets.parts().isEmpty())
        return unreadable(u"damaged"_s, u"no sheet"_s);
    return XlsxFile(std::move(parts));
}

Result<Workbook> XlsxFile::read(qsizetype rows, const CancelToken &cancel) const
{
    Workbook workbook;
    Budget budget(cancel);
    for (const SheetPart &part : d->sheets.parts()) {
        Sheet &sheet = workbook.sheets.emplaceBack();
        sheet.name = part.name;
        sheet.hidden = part.hidden;
        SheetReader reader(sheet, d->strings.list(), budget);
        reader.stopAfter(rows);
        const Result<> walked = d->package.walk(d->relations.path(part.relation), reader);
        if (!walked && !reader.hasEnough())
            return fail(walked.error());
        tidyHidden(sheet);
    }
    return workbook;
}

Result<> XlsxFile::visit(qsizetype sheet, const RowVisitor &visit, const CancelToken &cancel) const
{
    Sheet passing;
    Budget budget(cancel);
    SheetReader reader(passing, d->strings.list(), budget);
    reader.handTo(visit);
    return d->package.walk(d->relations.path(d->sheets.parts().at(sheet).relation), reader);
}

Result<Workbook> readXlsxBytes(const QByteArray &bytes, const CancelToken &cancel)
{
    YICE_ASSIGN(const XlsxFile file, XlsxFile::open(bytes, cancel));
    return file.read(Unlimited, cancel);
}

} // namespace core::tabular
