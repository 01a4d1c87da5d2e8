// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/BiffRecords.h"
#include "core/tabular/Budget.h"
#include "core/tabular/CellText.h"
#include "core/tabular/OleFile.h"

#include <QHash>
#include <QStringList>

#include <bit>

// libfreexl (1.0.6) reads no formula cell at all, knows no hidden column and takes only paths, so that every check would
// be made on other bytes than it reads. The few records that matter ([MS-XLS] 2.4) are read here; a test holds the
// result against libfreexl's.

using namespace Qt::Literals::StringLiterals;

namespace core::tabular
{

namespace
{

namespace record
{
constexpr quint16 Formula = 0x0006;
constexpr quint16 End = 0x000A;
constexpr quint16 DateMode = 0x0022;
constexpr quint16 FilePass = 0x002F;
constexpr quint16 ColumnInfo = 0x007D;
constexpr quint16 BoundSheet = 0x0085;
constexpr quint16 ManyRk = 0x00BD;
constexpr quint16 RichString = 0x00D6;
constexpr quint16 SharedStrings = 0x00FC;
constexpr quint16 LabelShared = 0x00FD;
constexpr quint16 Number = 0x0203;
constexpr quint16 Label = 0x0204;
constexpr quint16 BoolOrError = 0x0205;
constexpr quint16 FormulaString = 0x0207;
constexpr quint16 Row = 0x0208;
constexpr quint16 Rk = 0x027E;
constexpr quint16 Begin = 0x0809;
} // namespace record

tl::unexpected<Error> damaged(const QString &what)
{
    return unreadable(u"damaged"_s, u"workbook: "_s + what);
}

struct SheetPlace {
    QString name;
    qint64 place = 0;
    bool hidden = false;
};

struct Globals {
    Biff version = Biff::Excel97;
    QList<SheetPlace> sheets;
    QStringList strings;
};

Result<> readStrings(BiffCursor cursor, Globals &globals)
{
    cursor.skip(4);
    const quint32 count = cursor.u32();
    if (count > MostCells)
        return over(u"strings"_s, MostCells);
    for (quint32 i = 0; i < count && !cursor.isBroken(); ++i) {
        const quint16 length = cursor.u16();
        globals.strings.append(cursor.string(length, Biff::Excel97));
    }
    if (cursor.isBroken())
        return damaged(u"strings"_s);
    return {};
}

Result<> readSheetPlace(BiffCursor cursor, Globals &globals)
{
    SheetPlace sheet;
    sheet.place = cursor.u32();
    sheet.hidden = (cursor.u8() & 3) != 0;
    const quint8 type = cursor.u8();
    const quint8 length = cursor.u8();
    sheet.name = cursor.string(length, globals.version);
    if (cursor.isBroken())
        return damaged(u"sheet name"_s);
    if (type == 0) // no chart and no macro sheet
        globals.sheets.append(sheet);
    return {};
}

Result<Globals> readGlobals(QByteArrayView bytes)
{
    Globals globals;
    BiffStream stream(bytes, 0);
    BiffRecord one;
    if (!stream.next(one) || one.type != record::Begin)
        return damaged(u"beginning"_s);
    const quint16 version = one.cursor().u16();
    if (version != static_cast<quint16>(Biff::Excel97) && version != static_cast<quint16>(Biff::Excel95))
        return damaged(u"version"_s);
    globals.version = static_cast<Biff>(version);
    while (stream.next(one)) {
        switch (one.type) {
        case record::FilePass:
            return unreadable(u"encrypted"_s);
        case record::DateMode:
            if (one.cursor().u16() != 0)
                return unreadable(u"date_1904"_s);
            break;
        case record::BoundSheet:
            YICE_TRY(readSheetPlace(one.cursor(), globals));
            break;
        case record::SharedStrings:
            YICE_TRY(readStrings(one.cursor(), globals));
            break;
        case record::End:
            return globals;
        default:
            break;
        }
    }
    return unreadable(u"truncated"_s, u"workbook globals"_s);
}

QString errorText(quint8 code)
{
    static const QHash<int, QString> texts{{0x00, u"#NULL!"_s}, {0x07, u"#DIV/0!"_s}, {0x0F, u"#VALUE!"_s},
                                           {0x17, u"#REF!"_s},  {0x1D, u"#NAME?"_s},  {0x24, u"#NUM!"_s},
                                           {0x2A, u"#N/A"_s}};
    return texts.value(code, u"#N/A"_s);
}

Cell numberCell(double value)
{
    return {Cell::Kind::Number, numberText(value)};
}

/// A number in 30 bits ([MS-XLS] 2.5.217): the upper part of a double or a whole one, perhaps in hundredths.
Cell rkCell(quint32 rk)
{
    constexpr quint32 Hundredths = 1;
    constexpr quint32 Whole = 2;
    const double value = (rk & Whole) != 0 ? static_cast<double>(static_cast<qint32>(rk) >> 2)
                                           : std::bit_cast<double>(static_cast<quint64>(rk & ~3U) << 32);
    return numberCell((rk & Hundredths) != 0 ? value / 100 : value);
}

Cell boolOrError(quint8 value, bool isError)
{
    if (isError)
        return {Cell::Kind::Text, errorText(value)};
    return {Cell::Kind::Boolean, value != 0 ? u"TRUE"_s : u"FALSE"_s};
}

/// Reads the records of one sheet.
class SheetReader
{
public:
    SheetReader(const Globals &globals, Sheet &sheet, Budget &budget) : m_globals(globals), m_sheet(sheet), m_budget(budget)
    {
    }

    Result<> read(QByteArrayView bytes, qint64 place)
    {
        BiffStream stream(bytes, place);
        BiffRecord one;
        int depth = 0; // a chart within the sheet has records between a begin and an end of its own
        while (stream.next(one)) {
            if (one.type == record::Begin) {
                ++depth;
            } else if (depth == 0) {
                return damaged(u"sheet does not begin"_s);
            } else if (one.type == record::End) {
                if (--depth == 0)
                    return {};
            } else if (depth == 1) {
                YICE_TRY(take(one));
            }
        }
        return unreadable(u"truncated"_s, u"sheet does not end"_s);
    }

private:
    Result<> take(const BiffRecord &one)
    {
        BiffCursor cursor = one.cursor();
        switch (one.type) {
        case record::ColumnInfo:
            takeColumns(cursor);
            return {};
        case record::Row:
            takeRow(cursor);
            return {};
        case record::FormulaString:
            return takeFormulaString(cursor);
        case record::ManyRk:
            return takeManyRk(cursor);
        case record::Formula:
        case record::RichString:
        case record::LabelShared:
        case record::Number:
        case record::Label:
        case record::BoolOrError:
        case record::Rk:
            return takeCell(one.type, cursor);
        default:
            return {};
        }
    }
    void takeColumns(BiffCursor &cursor)
    {
        const qint64 first = cursor.u16();
        const qint64 last = qMin<qint64>(cursor.u16(), MostColumns - 1);
        cursor.skip(4);
        if ((cursor.u16() & 1) == 0 || cursor.isBroken())
            return;
        for (qint64 column = first; column <= last; ++column)
            m_sheet.hiddenColumns.append(column);
    }
    void takeRow(BiffCursor &cursor)
    {
        const qint64 row = cursor.u16();
        cursor.skip(10);
        if ((cursor.u16() & 0x20) != 0 && !cursor.isBroken())
            m_sheet.hiddenRows.append(row);
    }
    Result<> put(qint64 row, qint64 column, const Cell &cell)
    {
        YICE_TRY(m_budget.text(cell.text));
        YICE_ASSIGN(Cell *const place, m_budget.place(m_sheet, row, column));
        *place = cell;
        return {};
    }
    Result<> takeCell(quint16 type, BiffCursor &cursor)
    {
        const qint64 row = cursor.u16();
        const qint64 column = cursor.u16();
        cursor.skip(2);
        m_formulaRow = row;
        m_formulaColumn = column;
        YICE_ASSIGN(const Cell cell, cellOf(type, cursor));
        if (cursor.isBroken())
            return damaged(u"cell"_s);
        if (cell.kind == Cell::Kind::Empty)
            return {};
        return put(row, column, cell);
    }
    Result<Cell> cellOf(quint16 type, BiffCursor &cursor)
    {
        switch (type) {
        case record::Number:
            return numberCell(cursor.real());
        case record::Rk:
            return rkCell(cursor.u32());
        case record::BoolOrError: {
            const quint8 value = cursor.u8();
            return boolOrError(value, cursor.u8() != 0);
        }
        case record::LabelShared: {
            const quint32 index = cursor.u32();
            if (index >= static_cast<quint64>(m_globals.strings.size()))
                return damaged(u"string number"_s);
            return Cell{Cell::Kind::Text, m_globals.strings.at(index)};
        }
        case record::Formula:
            return formulaCell(cursor);
        default: {
            const quint16 length = cursor.u16();
            return Cell{Cell::Kind::Text, cursor.string(length, m_globals.version)};
        }
        }
    }
    /// The stored result. A text follows in a record of its own.
    static Result<Cell> formulaCell(BiffCursor &cursor)
    {
        const quint64 bits = std::bit_cast<quint64>(cursor.real());
        if (bits >> 48 != 0xFFFF)
            return numberCell(std::bit_cast<double>(bits));
        const auto value = static_cast<quint8>(bits >> 16);
        switch (bits & 0xFF) {
        case 1:
            return boolOrError(value, false);
        case 2:
            return boolOrError(value, true);
        default:
            return Cell{};
        }
    }
    Result<> takeFormulaString(BiffCursor &cursor)
    {
        const quint16 length = cursor.u16();
        const QString text = cursor.string(length, m_globals.version);
        if (cursor.isBroken() || m_formulaRow < 0)
            return damaged(u"result of a formula"_s);
        return put(m_formulaRow, m_formulaColumn, {Cell::Kind::Text, text});
    }
    Result<> takeManyRk(BiffCursor &cursor)
    {
        const qint64 row = cursor.u16();
        qint64 column = cursor.u16();
        for (;;) {
            cursor.skip(2);
            const quint32 rk = cursor.u32();
            if (cursor.isBroken()) // the number of the last column stands at the end and is no cell
                return {};
            YICE_TRY(put(row, column, rkCell(rk)));
            ++column;
        }
    }

    const Globals &m_globals;
    Sheet &m_sheet;
    Budget &m_budget;
    qint64 m_formulaRow = -1;
    qint64 m_formulaColumn = -1;
};

} // namespace

Result<Workbook> readXls(const QByteArray &bytes, const CancelToken &cancel)
{
    if (bytes.size() > LargestFile)
        return over(u"bytes"_s, LargestFile);
    if (bytes.isEmpty())
        return unreadable(u"empty"_s);
    YICE_ASSIGN(const OleFile file, OleFile::open(bytes));
    if (file.has(u"EncryptedPackage"_s) || file.has(u"EncryptionInfo"_s))
        return unreadable(u"encrypted"_s);
    const QString name = file.has(u"Workbook"_s) ? u"Workbook"_s : u"Book"_s;
    if (!file.has(name))
        return unreadable(u"no_table"_s);
    YICE_ASSIGN(const QByteArray stream, file.stream(name));
    YICE_ASSIGN(const Globals globals, readGlobals(stream));
    Workbook workbook;
    Budget budget(cancel);
    for (const SheetPlace &place : globals.sheets) {
        YICE_TRY(cancel.check());
        Sheet sheet;
        sheet.name = place.name;
        sheet.hidden = place.hidden;
        YICE_TRY(SheetReader(globals, sheet, budget).read(stream, place.place));
        tidyHidden(sheet);
        workbook.sheets.append(sheet);
    }
    if (workbook.sheets.isEmpty())
        return unreadable(u"damaged"_s, u"no sheet"_s);
    return workbook;
}

} // namespace core::tabular
