// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/Workbook.h"
#include "tests/core/tabular/TableFiles.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QtEndian>

#include <freexl.h>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace core::tabular;
using namespace tests;
using core::ErrorCode;

namespace {

constexpr quint16 Continue = 0x003C;

QByteArray place(int row, int column)
{
    return u16(row) + u16(column) + u16(15);
}

QByteArray sharedText(int row, int column, quint32 index)
{
    return record(0x00FD, place(row, column) + u32(index));
}

QByteArray strings(const QList<QByteArray> &list)
{
    return record(0x00FC, u32(static_cast<quint32>(list.size())) + u32(static_cast<quint32>(list.size())) + list.join());
}

Sheet onlySheet(const QByteArray &globals, const QByteArray &body)
{
    return valueOf(readXls(oleOf(u"Workbook"_s, xlsStream(globals, {{u"表"_s, body}})))).sheets.first();
}

QString refusedFor(const QByteArray &file)
{
    const auto result = readXls(file);
    REQUIRE_FALSE(result);
    return core::base::codeName(result.error().code) + u' ' + result.error().context.value(u"reason"_s).toString();
}

QString textOf(const FreeXL_CellValue &cell)
{
    switch (cell.type) {
    case FREEXL_CELL_INT:
        return QString::number(cell.value.int_value);
    case FREEXL_CELL_DOUBLE:
        return QString::number(cell.value.double_value, 'g', 15);
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
    case FREEXL_CELL_TIME:
        return QString::fromUtf8(cell.value.text_value);
    default:
        return {};
    }
}

} // namespace

TEST_CASE("an .xls roster has the same cells as the same roster in .xlsx", "[tabular][xls]")
{
    const Workbook old = valueOf(readWorkbook(dataFile(u"rosters/roster-junior.xls"_s)));
    const Workbook now = valueOf(readWorkbook(dataFile(u"rosters/roster-junior.xlsx"_s)));
    REQUIRE(old.sheets.size() == 1);
    CHECK(old.sheets.first().name == now.sheets.first().name);
    CHECK(old.sheets.first().file == u"roster-junior.xls"_s);
    REQUIRE(old.sheets.first().rows.size() == now.sheets.first().rows.size());
    for (qsizetype row = 0; row < now.sheets.first().rows.size(); ++row) {
        INFO(row);
        REQUIRE(old.sheets.first().texts(row) == now.sheets.first().texts(row));
    }
}

TEST_CASE("another library reads the same from an .xls roster", "[tabular][xls]")
{
    const QString path = dataFile(u"rosters/roster-junior.xls"_s);
    const Sheet sheet = valueOf(readWorkbook(path)).sheets.first();
    const void *handle = nullptr;
    REQUIRE(freexl_open(QFile::encodeName(path).constData(), &handle) == FREEXL_OK);
    REQUIRE(freexl_select_active_worksheet(handle, 0) == FREEXL_OK);
    unsigned int rows = 0;
    unsigned short columns = 0;
    REQUIRE(freexl_worksheet_dimensions(handle, &rows, &columns) == FREEXL_OK);
    CHECK(static_cast<qsizetype>(rows) == sheet.rows.size());
    int cells = 0;
    for (unsigned int row = 0; row < rows; ++row) {
        const QStringList texts = sheet.texts(row);
        for (unsigned short column = 0; column < columns; ++column) {
            FreeXL_CellValue cell;
            REQUIRE(freexl_get_cell_value(handle, row, column, &cell) == FREEXL_OK);
            REQUIRE(textOf(cell) == texts.value(column));
            cells += texts.value(column).isEmpty() ? 0 : 1;
        }
    }
    freexl_close(handle);
    CHECK(cells > 20000);
}

TEST_CASE("each kind of .xls cell gives its text, a formula its stored result", "[tabular][xls]")
{
    const QByteArray formula = u16(0) + u32(0) + u16(0); // flags, and an empty expression
    const QByteArray body = sharedText(0, 0, 1) + record(0x0204, place(0, 1) + wide(u"旧式"_s))
        + record(0x0203, place(1, 0) + real(530112201210226123.0)) + record(0x027E, place(1, 1) + u32(46351U << 2 | 2))
        + record(0x027E, place(1, 2) + u32(730U << 2 | 3)) + record(0x00BD, u16(1) + u16(3) + u16(15) + u32(1U << 2 | 2)
        + u16(15) + u32(2U << 2 | 2) + u16(4)) + record(0x0205, place(1, 5) + u8(1) + u8(0))
        + record(0x0205, place(1, 6) + u8(0x17) + u8(1))
        + record(0x0006, place(2, 0) + real(7.5) + formula)
        + record(0x0006, place(2, 1) + QByteArray("\0\0\0\0\0\0\xFF\xFF", 8) + formula) + record(0x0207, wide(u"七年级3班"_s))
        + record(0x0006, place(2, 2) + QByteArray("\1\0\1\0\0\0\xFF\xFF", 8) + formula)
        + record(0x0006, place(2, 3) + QByteArray("\3\0\0\0\0\0\xFF\xFF", 8) + formula);
    const Sheet sheet = onlySheet(strings({wide(u"零"_s), narrow("one")}), body);
    CHECK(sheet.name == u"表"_s);
    REQUIRE(sheet.rows.size() == 3);
    CHECK(sheet.texts(0) == QStringList{u"one"_s, u"旧式"_s});
    CHECK(sheet.texts(1) == QStringList{u"5.30112201210226E+17"_s, u"46351"_s, u"7.3"_s, u"1"_s, u"2"_s, u"TRUE"_s, u"#REF!"_s});
    CHECK(sheet.texts(2) == QStringList{u"7.5"_s, u"七年级3班"_s, u"TRUE"_s});
}

TEST_CASE("a text of an .xls that goes on in another record is whole, though its letters change width", "[tabular][xls]")
{
    const QString text = u"欧阳abcd"_s;
    QByteArray first = u32(2) + u32(2) + narrow("head") + u16(6) + u8(1);
    for (const QChar c : text.left(2))
        first += u16(c.unicode());
    const QByteArray globals = record(0x00FC, first) + record(Continue, u8(0) + "abcd");
    const Sheet sheet = onlySheet(globals, sharedText(0, 0, 0) + sharedText(0, 1, 1));
    CHECK(sheet.texts(0) == QStringList{u"head"_s, text});
}

TEST_CASE("hidden sheets, rows and columns of an .xls are read and known", "[tabular][xls]")
{
    const QByteArray body = record(0x007D, u16(1) + u16(255) + u16(2000) + u16(15) + u16(1) + u16(0))
        + record(0x0208, u16(1) + QByteArray(10, '\0') + u16(0x20) + u16(0)) + record(0x0204, place(0, 0) + narrow("a"))
        + record(0x0204, place(1, 1) + narrow("b"));
    const Workbook book = valueOf(readXls(oleOf(u"Workbook"_s, xlsStream({}, {{u"旧"_s, {}, 1}, {u"新"_s, body, 0}}))));
    REQUIRE(book.sheets.size() == 2);
    CHECK(book.sheets.at(0).hidden);
    CHECK(book.sheets.at(0).rows.isEmpty());
    CHECK_FALSE(book.sheets.at(1).hidden);
    CHECK(book.sheets.at(1).hiddenColumns == QList<qsizetype>{1});
    CHECK(book.sheets.at(1).hiddenRows == QList<qsizetype>{1});
    CHECK(book.sheets.at(1).texts(1) == QStringList{u""_s, u"b"_s});
}

TEST_CASE("an .xls of Excel 95 is read with the Chinese code page", "[tabular][xls]")
{
    const QByteArray begin = record(0x0809, u16(0x0500) + u16(5) + QByteArray(4, '\0'));
    const QByteArray name = QByteArray::fromHex("D0D5C3FB"); // 姓名
    const QByteArray end = record(0x000A, {});
    const auto list = [&](quint32 at) { return record(0x0085, u32(at) + u16(0) + u8(4) + name); };
    const auto first = static_cast<quint32>(begin.size() + list(0).size() + end.size());
    const QByteArray stream = begin + list(first) + end + begin + record(0x0204, place(0, 0) + u16(4) + name) + end;
    const Workbook book = valueOf(readXls(oleOf(u"Book"_s, stream)));
    CHECK(book.sheets.first().name == u"姓名"_s);
    CHECK(book.sheets.first().texts(0) == QStringList{u"姓名"_s});
}

TEST_CASE("compound files that are no readable .xls are refused with the reason", "[tabular][xls][hostile]")
{
    const QByteArray good = xlsStream({}, {{u"表"_s, record(0x0204, place(0, 0) + narrow("a")), 0}});
    CHECK(valueOf(readXls(oleOf(u"Workbook"_s, good))).sheets.size() == 1);
    CHECK(valueOf(readXls(oleOf(u"Workbook"_s, good + QByteArray(5000, '\0')))).sheets.size() == 1);
    CHECK(refusedFor(oleOf(u"EncryptedPackage"_s, QByteArray(5000, 'x'))) == u"unreadable encrypted"_s);
    CHECK(refusedFor(oleOf(u"Workbook"_s, xlsStream(record(0x002F, u16(1) + QByteArray(52, 'k')), {{u"表"_s, {}, 0}})))
          == u"unreadable encrypted"_s);
    CHECK(refusedFor(oleOf(u"WordDocument"_s, QByteArray(5000, 'x'))) == u"unreadable no_table"_s);
    CHECK(refusedFor(oleOf(u"Workbook"_s, QByteArray(5000, 'x'))) == u"unreadable damaged"_s);
    CHECK(refusedFor(oleOf(u"Workbook"_s, xlsStream(record(0x0022, u16(1)), {{u"表"_s, {}, 0}}))) == u"unreadable date_1904"_s);
    CHECK(refusedFor({}) == u"unreadable empty"_s);
    CHECK(refusedFor(QByteArray::fromHex("D0CF11E0A1B11AE1")) == u"unreadable truncated"_s);
    CHECK(refusedFor(QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(2000, '\x7f')) == u"unreadable damaged"_s);
}

TEST_CASE("an .xls that is cut short anywhere is never read as if it were whole", "[tabular][xls][hostile]")
{
    const QByteArray whole = readFile(dataFile(u"rosters/roster-junior.xls"_s));
    for (qsizetype size = 1000; size < whole.size() - 4096; size += 49'999) {
        INFO(size);
        CHECK(refusedFor(whole.left(size)).startsWith(u"unreadable"));
    }
}

TEST_CASE("an .xls with places, chains or numbers that lead nowhere is refused", "[tabular][xls][hostile]")
{
    const auto body = [](const QByteArray &cells) {
        return oleOf(u"Workbook"_s, xlsStream(strings({narrow("a")}), {{u"表"_s, cells, 0}}));
    };
    CHECK(refusedFor(body(sharedText(0, 0, 1))) == u"unreadable damaged"_s);
    CHECK(refusedFor(body(record(0x0203, u16(0)))) == u"unreadable damaged"_s);
    CHECK(refusedFor(body(record(0x0204, place(0, 0) + u16(9) + u8(0) + "a"))) == u"unreadable damaged"_s);
    CHECK(refusedFor(body(record(0x0204, place(0, 20000) + narrow("a")))).startsWith(u"too_large"));
    QByteArray cells;
    for (int row = 0; row < 300; ++row)
        cells += record(0x0204, place(row, 16383) + narrow("a"));
    CHECK(refusedFor(body(cells)).startsWith(u"too_large"));

    const QByteArray circle = [] {
        QByteArray file = oleOf(u"Workbook"_s, QByteArray(50'000, 'x'));
        const qsizetype table = (file.size() / 512 - 1) * 512;
        for (int link = 2; link < 90; ++link) // a chain of two sectors that never ends
            qToLittleEndian<quint32>(link % 2 == 0 ? 3 : 2, file.data() + table + link * 4);
        return file;
    }();
    CHECK(refusedFor(circle) == u"unreadable damaged"_s);
}

TEST_CASE("no changed byte of an .xls makes its reader fall", "[tabular][xls][hostile]")
{
    const QByteArray whole = oleOf(u"Workbook"_s, xlsStream(strings({wide(u"零"_s), narrow("one")}),
                                                           {{u"表"_s, sharedText(0, 0, 1) + sharedText(1, 0, 0), 0}}));
    int read = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const int flip : {0x01, 0x80, 0xFF}) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed.at(at) ^ flip);
            const auto book = readXls(changed);
            read += book ? 1 : 0;
            if (book)
                CHECK_FALSE(book->sheets.isEmpty());
        }
    }
    CHECK(read > 0);
}
