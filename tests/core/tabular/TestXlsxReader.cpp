// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/CleanText.h"
#include "core/base/text/IdNumber.h"
#include "core/tabular/Workbook.h"
#include "tests/core/tabular/TableFiles.h"
#include "tests/support/StoredZip.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <chrono>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace core::tabular;
using core::CancelToken;
using core::ErrorCode;
using core::Result;

namespace {

/// A workbook with two shared strings and one sheet "A" of the given XML.
QByteArray workbook(const QByteArray &sheet)
{
    return tests::xlsxOf(sheet, {}, "<sst><si><t>one</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>no</t></rPh></si></sst>");
}

/// Why, in full: code, reason and limit.
QString reasonOf(const QByteArray &content)
{
    const auto result = readWorkbookBytes(content);
    REQUIRE_FALSE(result);
    const QVariantMap &context = result.error().context;
    return QStringList{core::base::codeName(result.error().code), context.value(u"reason"_s).toString(),
                       context.value(u"what"_s).toString(), context.value(u"limit"_s).toString()}
        .join(u' ')
        .simplified();
}

Result<Workbook> readBytes(const QByteArray &content)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"名单.xlsx"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    return readXlsx(file.fileName());
}

ErrorCode refused(const QByteArray &content)
{
    const auto result = readBytes(content);
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("a roster from a spreadsheet program is read to the last cell", "[tabular]")
{
    const Workbook book = tests::valueOf(readXlsx(tests::dataFile(u"rosters/roster-junior.xlsx"_s)));
    REQUIRE(book.sheets.size() == 1);
    const Sheet &sheet = book.sheets.first();
    CHECK(sheet.name == u"学生信息"_s);
    REQUIRE(sheet.rows.size() == 1109);
    const QStringList header = sheet.texts(0);
    REQUIRE(header.size() == 36);
    const qsizetype name = header.indexOf(u"姓名"_s);
    const qsizetype number = header.indexOf(u"身份证件号"_s);
    REQUIRE(name >= 0);
    REQUIRE(number >= 0);
    int identityNumbers = 0;
    bool rare = false;
    for (qsizetype row = 1; row < sheet.rows.size(); ++row) {
        const QStringList cells = sheet.texts(row);
        identityNumbers += core::base::readIdNumber(cells.value(number)).fault == core::base::IdFault::None ? 1 : 0;
        rare = rare || cells.value(name) == u"陈𣲗文"_s;
    }
    CHECK(identityNumbers == 1107); // all but one passport; a Hong Kong residence permit has the same form
    CHECK(rare);
}

TEST_CASE("numbers that Excel cut stay visible as cut, and whole ones stay whole", "[tabular]")
{
    const Workbook book = tests::valueOf(readXlsx(tests::dataFile(u"rosters/roster-bad.xlsx"_s)));
    const Sheet &sheet = book.sheets.first();
    const QStringList header = sheet.texts(2);
    const qsizetype number = header.indexOf(u"身份证号"_s);
    REQUIRE(number >= 0);
    const auto cell = [&](int row, qsizetype column) { return sheet.rows.at(row - 1).value(column); };
    CHECK(cell(179, number).kind == Cell::Kind::Number);
    CHECK(cell(179, number).text == u"5.30112201210226E+17"_s);
    CHECK(core::base::readIdNumber(cell(179, number).text).fault == core::base::IdFault::Scientific);
    CHECK(cell(22, header.indexOf(u"学号"_s)).kind == Cell::Kind::Number);
    CHECK(cell(22, header.indexOf(u"学号"_s)).text == u"20260119"_s);
    CHECK(sheet.texts(39).join(QString()).isEmpty());
}

TEST_CASE("what is no workbook is refused", "[tabular]")
{
    CHECK(refused("") == ErrorCode::Unreadable);
    CHECK(refused("<html><table><tr><td>1</td></tr></table></html>") == ErrorCode::Unreadable);
    CHECK(refused(QByteArray("PK\x03\x04") + QByteArray(500, 'x')) == ErrorCode::Unreadable);
    CHECK(readXlsx(u"/nowhere/none.xlsx"_s).error().code == ErrorCode::NotFound);
    const QByteArray whole = tests::readFile(tests::dataFile(u"rosters/roster-bad.xlsx"_s));
    for (const int part : {4, 1000, 10000, 20000})
        CHECK(refused(whole.left(part)) == ErrorCode::Unreadable);
}

TEST_CASE("a workbook that would unpack beyond the limit is refused before it is unpacked", "[tabular]")
{
    QByteArray bytes = tests::readFile(tests::dataFile(u"rosters/roster-bad.xlsx"_s));
    const qsizetype entry = bytes.indexOf("PK\x01\x02");
    REQUIRE(entry > 0);
    const auto claim = [&](quint32 size) {
        qToLittleEndian(size, bytes.data() + entry + 24);
        return bytes;
    };
    CHECK(refused(claim(256U * 1024 * 1024 + 1)) == ErrorCode::TooLarge);
    CHECK(refused(claim(0xFFFFFFFFU)) == ErrorCode::TooLarge);
}

TEST_CASE("a workbook in which one byte of a sheet was changed is never read as if it were whole", "[tabular]")
{
    const QByteArray whole = tests::readFile(tests::dataFile(u"rosters/roster-bad.xlsx"_s));
    const qsizetype start = whole.indexOf("xl/worksheets/sheet1.xml") + 200;
    for (qsizetype place = start; place < start + 20000; place += 997) {
        INFO(place);
        QByteArray changed = whole;
        changed[place] = static_cast<char>(changed.at(place) ^ 0x10);
        CHECK(refused(changed) == ErrorCode::Unreadable);
    }
}

TEST_CASE("a part that is longer than it claims is refused", "[tabular]")
{
    QByteArray bytes = tests::readFile(tests::dataFile(u"rosters/roster-bad.xlsx"_s));
    const qsizetype name = bytes.lastIndexOf("xl/worksheets/sheet1.xml"); // in the directory at the end
    REQUIRE(bytes.mid(name - 46, 4) == "PK\x01\x02");
    qToLittleEndian<quint32>(1000, bytes.data() + name - 46 + 24);
    CHECK(refused(bytes) == ErrorCode::Unreadable);
}

TEST_CASE("each kind of cell keeps its type and its text", "[tabular]")
{
    const Workbook book = tests::valueOf(readBytes(workbook(
        R"(<worksheet><sheetData><row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2"><v>46351</v></c><c r="D2" t="b"><v>1</v></c>)"
        R"(<c r="E2" t="inlineStr"><is><t>0123</t></is></c><c r="F2" t="str"><f>1/0</f><v>7.30</v></c><c r="G2"/>)"
        R"(<c r="H2" t="e"><v>#REF!</v></c><c r="I2"><v>7.3</v></c></row></sheetData></worksheet>)")));
    REQUIRE(book.sheets.size() == 1);
    CHECK(book.sheets.first().name == u"A");
    REQUIRE(book.sheets.first().rows.size() == 2);
    CHECK(book.sheets.first().rows.first().isEmpty());
    CHECK(book.sheets.first().texts(1)
          == QStringList{u"rich text"_s, u""_s, u"46351"_s, u"TRUE"_s, u"0123"_s, u"7.30"_s, u""_s, u"#REF!"_s, u"7.3"_s});
    const QList<Cell> &cells = book.sheets.first().rows.last();
    CHECK(cells.at(1).kind == Cell::Kind::Empty);
    CHECK(cells.at(2).kind == Cell::Kind::Number);
    CHECK(cells.at(3).kind == Cell::Kind::Boolean);
    CHECK(cells.at(4).kind == Cell::Kind::Text);
}

TEST_CASE("a sheet that declares entities is hostile, inner or outer", "[tabular]")
{
    const QByteArray body = R"(<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&a;</v></c></row></sheetData></worksheet>)";
    CHECK(refused(workbook("<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + body)) == ErrorCode::Hostile);
    CHECK(refused(workbook("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" + body)) == ErrorCode::Hostile);
    CHECK(refused(workbook(body)) == ErrorCode::Unreadable);
}

TEST_CASE("a lone cell far out does not fill the memory", "[tabular]")
{
    const auto lone = [](const QByteArray &row, const QByteArray &cell) {
        return workbook("<worksheet><sheetData><row r=\"" + row + "\"><c r=\"" + cell + "\"><v>1</v></c></row></sheetData></worksheet>");
    };
    CHECK(refused(lone("9999999999", "A1")) == ErrorCode::TooLarge);
    CHECK(refused(lone("0", "A1")) == ErrorCode::Unreadable);
    CHECK(refused(lone("1", "ZZZZZZZZZZZZZZZZ1")) == ErrorCode::Unreadable);
    CHECK(tests::valueOf(readBytes(lone("1", "XFD1"))).sheets.first().rows.first().size() == 16384);
}

TEST_CASE("a zip bomb is refused, whether it owns up or lies", "[tabular][hostile]")
{
    const QByteArray zeros(64 * 1024 * 1024, '0');
    const tests::Part bomb{"xl/worksheets/one.xml", zeros, true};
    CHECK(reasonOf(tests::zipOf({bomb, {"a", zeros, true}, {"b", zeros, true}, {"c", zeros, true}, {"d", "x"}}))
          == u"too_large unpacked 268435456"_s);
    QByteArray liar = tests::xlsxOf(tests::sheetXml(QByteArray(8 * 1024 * 1024, ' ')), {}, "<sst/>", true);
    CHECK(readXlsxBytes(liar).has_value());
    const qsizetype name = liar.lastIndexOf("xl/worksheets/one.xml");
    qToLittleEndian<quint32>(1000, liar.data() + name - 46 + 24);
    CHECK(reasonOf(liar) == u"unreadable damaged"_s);
    // A few bytes that claim to become 200 MiB get no room.
    qToLittleEndian<quint32>(200U * 1024 * 1024, liar.data() + name - 46 + 24);
    CHECK(reasonOf(liar) == u"unreadable damaged"_s);
}

TEST_CASE("a part whose path leads out of the archive is hostile", "[tabular][hostile]")
{
    for (const char *path : {"../../home/a", "xl/../../a", "/etc/passwd", "C:\\a", "xl\\..\\..\\a"})
        CHECK(reasonOf(tests::zipOf({{"xl/workbook.xml", "<workbook/>"}, {path, "x"}})) == u"hostile path"_s);
}

TEST_CASE("XML that would fill or hang the machine is hostile", "[tabular][hostile]")
{
    CHECK(reasonOf(workbook(tests::sheetXml(QByteArray("<a>").repeated(100'000)))) == u"hostile nesting"_s);
    CHECK(reasonOf(tests::xlsxOf(tests::sheetXml({}), {}, "<sst><si>" + QByteArray("<r>").repeated(100'000))) == u"hostile nesting"_s);
    QByteArray attributes;
    for (int i = 0; i < 100'000; ++i)
        attributes += " a" + QByteArray::number(i) + "='1'";
    CHECK(reasonOf(workbook(tests::sheetXml("<row" + attributes + "/>"))) == u"hostile attributes"_s);
    const QByteArray filling(2 * 1024 * 1024, ' ');
    CHECK(reasonOf(tests::xlsxOf(tests::sheetXml("<row " + filling + "/>"), {}, "<sst/>", true)) == u"unreadable damaged"_s);
    CHECK(reasonOf(tests::xlsxOf(tests::sheetXml("<!--" + filling + "-->"), {}, "<sst/>", true)) == u"unreadable damaged"_s);
    CHECK(reasonOf(workbook("<!DOCTYPE x [<!ENTITY a \"&b;&b;\">]><worksheet/>")) == u"hostile document_type"_s);
    CHECK(reasonOf(workbook("<worksheet><row")) == u"unreadable damaged"_s);
    CHECK(reasonOf(workbook("<worksheet><!-- a")) == u"unreadable damaged"_s);
    CHECK(readXlsxBytes(workbook("<?xml version='1.0'?><!-- don't < > --><worksheet><a b=\"'>'\"/></worksheet>")).has_value());
}

TEST_CASE("a workbook beyond a limit is refused by its name", "[tabular][hostile]")
{
    const auto row = [](const QByteArray &number, const QByteArray &cell, const QByteArray &text) {
        return "<row r=\"" + number + "\"><c r=\"" + cell + "\" t=\"str\"><v>" + text + "</v></c></row>";
    };
    CHECK(reasonOf(workbook(tests::sheetXml(row("1048577", "A1048577", "x")))) == u"too_large rows 1048576"_s);
    CHECK(reasonOf(workbook(tests::sheetXml(row("1", "A1", QByteArray(32'768, 'x'))))) == u"too_large cell 32767"_s);
    QByteArray wide;
    for (int number = 1; number <= 250; ++number)
        wide += row(QByteArray::number(number), "XFD" + QByteArray::number(number), "x");
    CHECK(reasonOf(workbook(tests::sheetXml(wide))) == u"too_large cells 4000000"_s);
    // One long text, used over and over.
    QByteArray cells;
    for (int number = 1; number <= 5000; ++number)
        cells += "<row><c t=\"s\"><v>0</v></c></row>";
    const QByteArray strings = "<sst><si><t>" + QByteArray(32'767, 'x') + "</t></si></sst>";
    CHECK(reasonOf(tests::xlsxOf(tests::sheetXml(cells), {}, strings)) == u"too_large characters 134217728"_s);
}

TEST_CASE("other archives and locked ones are refused with the reason", "[tabular][hostile]")
{
    CHECK(reasonOf(tests::zipOf({{"word/document.xml", "<document/>"}})) == u"unreadable no_table"_s);
    CHECK(reasonOf(tests::zipOf({{"xl/workbook.xml", "<workbook/>", false, -1, 1}, {"xl/_rels/workbook.xml.rels", "<a/>"}}))
              .startsWith(u"unreadable"));
    CHECK(reasonOf(tests::zipOf({{"xl/_rels/workbook.xml.rels", "<a/>"}, {"xl/workbook.xml", "<workbook/>", false, -1, 1}}))
          == u"unreadable encrypted"_s);
    CHECK(reasonOf(tests::xlsxOf(tests::sheetXml({}), "<workbookPr date1904=\"1\"/>")) == u"unreadable date_1904"_s);
    CHECK(reasonOf("PK") == u"unreadable damaged"_s);
}

TEST_CASE("sheets that are not the first, hidden sheets, rows and columns are read and known", "[tabular]")
{
    const QByteArray second = "<worksheet><cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols><sheetData><row r=\"1\">"
        "<c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>3</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c></row></sheetData></worksheet>";
    const Workbook book = tests::valueOf(readXlsxBytes(tests::zipOf(
        {{"xl/workbook.xml", R"(<workbook xmlns:r="urn:r"><sheets><sheet name="说明" state="veryHidden" r:id="a"/><sheet name="名单" r:id="b"/></sheets></workbook>)"},
         {"xl/_rels/workbook.xml.rels", R"(<Relationships><Relationship Id="a" Target="worksheets/one.xml"/><Relationship Id="b" Target="/xl/worksheets/two.xml"/></Relationships>)"},
         {"xl/worksheets/one.xml", tests::sheetXml({}), true},
         {"xl/worksheets/two.xml", second, true}})));
    REQUIRE(book.sheets.size() == 2);
    CHECK(book.sheets.at(0).hidden);
    CHECK_FALSE(book.sheets.at(1).hidden);
    CHECK(book.sheets.at(1).name == u"名单"_s);
    CHECK(book.sheets.at(1).hiddenColumns == QList<qsizetype>{1, 2});
    CHECK(book.sheets.at(1).hiddenRows == QList<qsizetype>{1});
    CHECK(book.sheets.at(1).texts(0) == QStringList{u"1"_s, u""_s, u"3"_s});
}

TEST_CASE("no changed byte of a workbook makes its reader fall", "[tabular][hostile]")
{
    const QByteArray whole = workbook(tests::sheetXml("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const int flip : {0x01, 0x80, 0xFF}) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed.at(at) ^ flip);
            const auto book = readXlsxBytes(changed);
            if (book)
                CHECK_FALSE(book->sheets.isEmpty());
        }
    }
}

TEST_CASE("reading a table of any kind stops soon after somebody says stop", "[tabular]")
{
    QByteArray csv;
    for (int row = 0; row < 400'000; ++row)
        csv += "甲,乙,丙,丁,戊,己,庚,辛\n";
    QList<QStringList> rows;
    for (int row = 0; row < 100'000; ++row)
        rows.append({u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s});
    for (const QByteArray &file : {csv, tests::textWorkbook(rows)}) {
        CancelToken cancel = CancelToken::make();
        REQUIRE(readWorkbookBytes(file, cancel).has_value());
        std::thread stop([cancel]() mutable {
            std::this_thread::sleep_for(std::chrono::milliseconds(1)); // of some hundred that the file takes
            cancel.cancel();
        });
        const auto book = readWorkbookBytes(file, cancel);
        stop.join();
        REQUIRE_FALSE(book);
        CHECK(book.error().code == ErrorCode::Cancelled);
        CHECK(readWorkbookBytes(file, cancel).error().code == ErrorCode::Cancelled);
    }
}
