// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/Workbook.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace core::tabular;
using tests::valueOf;

namespace {

const QString Text = u"姓名,班级\r\n单燕晓,七(1)班\r\n陈𣲗文,\r\n"_s;

Sheet sheetOf(const QByteArray &bytes)
{
    return valueOf(readCsv(bytes)).sheets.first();
}

Sheet sheetOf(const QString &text)
{
    return sheetOf(text.toUtf8());
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

QString refusedFor(const QByteArray &file)
{
    const auto result = readWorkbookBytes(file);
    REQUIRE_FALSE(result);
    return core::base::codeName(result.error().code) + u' ' + result.error().context.value(u"reason"_s).toString();
}

} // namespace

TEST_CASE("a CSV is read in each encoding that programs in China write", "[tabular][csv]")
{
    QStringEncoder gb("GB18030");
    REQUIRE(gb.isValid());
    const QList<QByteArray> files{encoded(Text, QStringConverter::Utf8, false),    encoded(Text, QStringConverter::Utf8, true),
                                  encoded(Text, QStringConverter::Utf16LE, true), encoded(Text, QStringConverter::Utf16BE, true),
                                  gb.encode(Text)};
    for (const QByteArray &file : files) {
        INFO(file.left(12).toHex().toStdString());
        const Sheet sheet = sheetOf(file);
        REQUIRE(sheet.rows.size() == 3);
        CHECK(sheet.texts(0) == QStringList{u"姓名"_s, u"班级"_s});
        CHECK(sheet.texts(1) == QStringList{u"单燕晓"_s, u"七(1)班"_s});
        CHECK(sheet.texts(2) == QStringList{u"陈𣲗文"_s});
    }
}

TEST_CASE("the separator of a CSV is found by its content, whatever stands in titles and cells", "[tabular][csv]")
{
    CHECK(sheetOf(u"a;b,c;d\n1;2,5;3\n"_s).texts(1) == QStringList{u"1"_s, u"2,5"_s, u"3"_s});
    CHECK(sheetOf(u"姓名\t班级\n陈,一\t703\n李,二\t703\n"_s).texts(1) == QStringList{u"陈,一"_s, u"703"_s});
    CHECK(sheetOf(u"某某中学,2026年;名单;全部\n姓名,班级,性别\n陈一,703,男\n李二,703,女\n"_s).texts(1)
          == QStringList{u"姓名"_s, u"班级"_s, u"性别"_s});
    CHECK(sheetOf(u"\"a;b;c\",x\n\"d;e;f\",y\n"_s).texts(0) == QStringList{u"a;b;c"_s, u"x"_s});
    CHECK(sheetOf(u"sep=;\r\na,b;c\r\n"_s).texts(0) == QStringList{u"a,b"_s, u"c"_s});
    CHECK(sheetOf(u"只有一列\n陈一\n"_s).texts(1) == QStringList{u"陈一"_s});
}

TEST_CASE("a row of a CSV is what Excel shows as one", "[tabular][csv]")
{
    const Sheet sheet = sheetOf(u"姓名,备注\n陈一,\"住\r\n\"\"楼上\"\"\"\n\n李二,x\n"_s);
    REQUIRE(sheet.rows.size() == 4);
    CHECK(sheet.texts(1) == QStringList{u"陈一"_s, u"住\r\n\"楼上\""_s});
    CHECK(sheet.rows.at(2).isEmpty());
    CHECK(sheet.texts(3) == QStringList{u"李二"_s, u"x"_s});
    for (const QString &end : {u"\n"_s, u"\r"_s, u"\r\n"_s}) {
        CHECK(sheetOf(u"a,b"_s + end + u"c,d"_s).rows.size() == 2);
        CHECK(sheetOf(u"a,b"_s + end + u"c,d"_s + end).rows.size() == 2);
    }
    CHECK(sheetOf(u"5\" 屏,b\n\"a\"后,c\n"_s).texts(0).first() == u"5\" 屏"_s);
    CHECK(sheetOf(u"5\" 屏,b\n\"a\"后,c\n"_s).texts(1).first() == u"a后"_s);
}

TEST_CASE("a cell of a CSV is text, even one that Excel would run", "[tabular][csv][hostile]")
{
    const Sheet sheet = sheetOf(u"=1+1,+86,-3,@SUM(A1),0012\n"_s);
    CHECK(sheet.texts(0) == QStringList{u"=1+1"_s, u"+86"_s, u"-3"_s, u"@SUM(A1)"_s, u"0012"_s});
    for (const Cell &cell : sheet.rows.first())
        CHECK(cell.kind == Cell::Kind::Text);
}

TEST_CASE("what is no table is refused with the reason", "[tabular][csv][hostile]")
{
    CHECK(refusedFor({}) == u"unreadable empty"_s);
    CHECK(refusedFor(" \r\n\r\n") == u"unreadable empty"_s);
    CHECK(refusedFor("\xEF\xBB\xBF") == u"unreadable empty"_s);
    CHECK(refusedFor("<html><table><tr><td>1</td></tr></table></html>") == u"unreadable html"_s);
    CHECK(refusedFor("\xEF\xBB\xBF\r\n<!DOCTYPE HTML PUBLIC><HTML>") == u"unreadable html"_s);
    CHECK(refusedFor(encoded(u"<html xmlns:x=\"excel\"><table>"_s, QStringConverter::Utf16LE, true)) == u"unreadable html"_s);
    CHECK(refusedFor("MIME-Version: 1.0\r\nContent-Type: multipart/related") == u"unreadable html"_s);
    CHECK(refusedFor("<?xml version=\"1.0\"?><Workbook/>") == u"unreadable xml"_s);
    CHECK(refusedFor("%PDF-1.4 abc") == u"unreadable no_table"_s);
    CHECK(refusedFor("{\\rtf1 abc}") == u"unreadable no_table"_s);
    CHECK(refusedFor(QByteArray("a,b\0c", 5)) == u"unreadable binary"_s);
    CHECK(refusedFor("a,b\x01\x02") == u"unreadable binary"_s);
    CHECK(refusedFor(QByteArray::fromHex("FF81FE39FF")) == u"unreadable binary"_s);
    CHECK(refusedFor(QByteArray::fromHex("FFFE41")) == u"unreadable binary"_s);
    CHECK(refusedFor(QByteArray::fromHex("EFBBBF61E5A7")) == u"unreadable binary"_s);
    CHECK(refusedFor("a,b\n\"c,d\n") == u"unreadable open_quote"_s);
    CHECK(readCsv("a,b\n\"c,d\n").error().context.value(u"row"_s).toInt() == 2);
}

TEST_CASE("a CSV beyond a limit is refused by its name", "[tabular][csv][hostile]")
{
    const auto limit = [](const QByteArray &file) {
        const auto result = readCsv(file);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == core::ErrorCode::TooLarge);
        return result.error().context.value(u"what"_s).toString();
    };
    CHECK(limit(QByteArray(LongestCell + 1, 'x')) == u"cell"_s);
    CHECK(limit(QByteArray(MostColumns, ',') + "x") == u"columns"_s);
    CHECK(limit("a,b\n" + QByteArray(MostRows, '\n') + "x") == u"rows"_s);
    const QByteArray wideRow = QByteArray(MostColumns - 1, ',') + "x\n";
    CHECK(limit(wideRow.repeated(MostCells / MostColumns + 1)) == u"cells"_s);
    CHECK(limit(QByteArray(LargestFile + 1, 'x')) == u"bytes"_s);
    CHECK(sheetOf(QByteArray(LongestCell, 'x')).texts(0).first().size() == LongestCell);
}

TEST_CASE("a file is read by what it holds and not by its name", "[tabular][csv]")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"名单.xlsx"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(Text.toUtf8());
    file.close();
    const Workbook book = valueOf(readWorkbook(file.fileName()));
    CHECK(book.sheets.first().rows.size() == 3);
    CHECK(book.sheets.first().file == u"名单.xlsx"_s);
    CHECK(readWorkbook(folder.path()).error().code == core::ErrorCode::NotFound);
}
