// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/CleanText.h"
#include "core/base/text/IdNumber.h"
#include "core/tabular/Workbook.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using namespace core::tabular;
using core::ErrorCode;
using core::Result;

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

/// A zip archive of uncompressed parts.
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

/// A workbook with one sheet "A" of the given XML.
QByteArray workbook(const QByteArray &sheet)
{
    return storedZip(
        {{"xl/workbook.xml",
          R"(<workbook xmlns:r="urn:r"><sheets><sheet name="A" r:id="s"/></sheets></workbook>)"},
         {"xl/_rels/workbook.xml.rels",
          R"(<Relationships><Relationship Id="s" Target="worksheets/one.xml"/></Relationships>)"},
         {"xl/sharedStrings.xml", "<sst><si><t>one</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>no</t></rPh></si></sst>"},
         {"xl/worksheets/one.xml", sheet}});
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
    CHECK(refused(lone("9999999999", "A1")) == ErrorCode::Unreadable);
    CHECK(refused(lone("1", "ZZZZZZZZZZZZZZZZ1")) == ErrorCode::Unreadable);
    CHECK(tests::valueOf(readBytes(lone("1", "XFD1"))).sheets.first().rows.first().size() == 16384);
}
