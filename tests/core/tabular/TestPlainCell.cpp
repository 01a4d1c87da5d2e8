// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/PlainCell.h"
#include "core/tabular/Workbook.h"
#include "tests/core/tabular/TableFiles.h"
#include "tests/support/TestSupport.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace core::tabular;

namespace
{

constexpr auto Strings = "<sst><si><t>是</t></si><si><t>否</t></si></sst>";

/// All that a reader can tell of a sheet, or why it refuses it.
QString readingOf(const QByteArray &xml)
{
    const auto book = readWorkbookBytes(tests::xlsxOf(xml, {}, Strings, true));
    if (!book) {
        const QVariantMap &why = book.error().context;
        return u"%1 %2 %3"_s.arg(core::base::codeName(book.error().code), why.value(u"reason"_s).toString(),
                                 why.value(u"what"_s).toString());
    }
    QStringList lines;
    for (const QList<Cell> &row : book->sheets.first().rows) {
        QStringList cells;
        for (const Cell &cell : row)
            cells.append(u"%1:%2"_s.arg(static_cast<int>(cell.kind)).arg(cell.text));
        lines.append(cells.join(u'|'));
    }
    return lines.join(u'\n');
}

/// The same, with each cell walked by expat: a part that begins with a blank is not known to be in ASCII.
QString walkedReadingOf(const QByteArray &xml)
{
    return readingOf("\n" + xml);
}

std::optional<QString> taken(QByteArray text)
{
    QByteArrayView bytes = text;
    const auto cell = takePlainCell(bytes);
    if (!cell) {
        CHECK(bytes.size() == text.size());
        return std::nullopt;
    }
    return u"%1 %2 %3 then %4"_s.arg(QString::fromUtf8(cell->reference), QString::fromUtf8(cell->type),
                                     cell->value.isNull() ? u"-"_s : QString::fromUtf8(cell->value),
                                     QString::fromUtf8(bytes));
}

QByteArray rowsOf(int count)
{
    QByteArray rows;
    for (int row = 1; row <= count; ++row) {
        const QByteArray number = QByteArray::number(row);
        rows += "<row r=\"" + number + "\" spans=\"1:4\"><c r=\"A" + number + "\" t=\"s\"><v>" + QByteArray::number(row % 2)
            + "</v></c><c r=\"B" + number + "\"><v>-1.5E+3</v></c><c r=\"C" + number + "\" s=\"2\"/><c r=\"D" + number
            + "\" t=\"inlineStr\"><is><t>写</t></is></c><c r=\"E" + number + "\" t=\"n\"><v>7</v></c></row>";
    }
    return rows;
}

} // namespace

TEST_CASE("only a cell in the plain form is taken", "[tabular]")
{
    CHECK(taken("<c r=\"A1\"><v>5</v></c>x") == u"A1  5 then x"_s);
    CHECK(taken("<c r=\"XFD1048576\" s=\"12\" t=\"s\"><v>0</v></c>") == u"XFD1048576 s 0 then "_s);
    CHECK(taken("<c r=\"B2\" s=\"1\"/><c") == u"B2  - then <c"_s);
    CHECK(taken("<c r=\"B2\" t=\"n\"><v>1.5e-7</v></c>") == u"B2 n 1.5e-7 then "_s);
    for (const char *other :
         {"", "<", "<c r=\"", "<c r=\"A1", "<c r=\"A1\"", "<c r=\"A1\"><v>5", "<c r=\"A1\"><v>5</v></c", "<c r=\"\"><v>5</v></c>",
          "<c r='A1'><v>5</v></c>", "<c r=\"A1\" ><v>5</v></c>", "<c r=\"A1\"><v></v></c>", "<c r=\"A1\"><v> 5</v></c>",
          "<c r=\"A1\"><v>5</v><f>1</f></c>", "<c r=\"A1\" t=\"str\"><v>5</v></c>", "<c r=\"A1\" t=\"b\"><v>1</v></c>",
          "<c r=\"A1\" r=\"A2\"><v>5</v></c>", "<c r=\"a1\"><v>5</v></c>", "<c r=\"A1\"><v>&#53;</v></c>",
          "<c r=\"A1\"></c>", "<x:c r=\"A1\"><v>5</v></x:c>", "<c s=\"1\" r=\"A1\"><v>5</v></c>",
          "<c r=\"A12345678901\"><v>5</v></c>", "<c r=\"A1\"><v>123456789012345678901234567890123</v></c>"}) {
        INFO(other);
        CHECK_FALSE(taken(other));
    }
}

TEST_CASE("plain cells read as expat reads them, wherever they stand", "[tabular]")
{
    const QByteArray cell = "<c r=\"A1\"><v>5</v></c>";
    const QByteArray row = "<row r=\"1\">" + cell + "</row>";
    const QByteArray deep = QByteArray("<x>").repeated(61) + row + QByteArray("</x>").repeated(61);
    for (const QByteArray &rows : QList<QByteArray>{
             row, "<!-- " + row + " -->", "<![CDATA[" + row + "]]>", "<?x " + row + "?>", "<row r=\"1\"><![CDATA[" + cell + "]]></row>",
             "<row r=\"1\"><!--" + cell + "--></row>", "<row r=\"1\"/>" + cell, "<row/>" + row, "<row a=\">\">" + cell + "</row>",
             "<row r=\"1\"><c r=\"A1\"><v>5</v>" + cell + "</c></row>", "<row r=\"1\">" + cell + cell + "</row>",
             "<row r=\"1\"><x>" + cell + "</x></row>", "<row r=\"1\">" + cell, row + "</row>", "<rows>" + cell + "</rows>",
             "<row r=\"1\">text" + cell + "text<c r=\"C1\" t=\"s\"><v>9</v></c></row>", "<row r=\"1\"><c r=\"ZZZ1\"><v>5</v></c></row>",
             "<row r=\"1\"><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"D1\" t=\"s\"><v>-1</v></c><c r=\"E1\"><v>1-1</v></c></row>",
             "<x:row r=\"1\">" + cell + "</x:row>", deep, "<x>" + deep + "</x>", "<x><x>" + deep + "</x></x>",
             "<row r=\"1\"><is>" + cell + "</is></row>", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>" + cell + "</is></c></row>"}) {
        INFO(rows.toStdString());
        const QByteArray xml = tests::sheetXml(rows);
        CHECK(readingOf(xml) == walkedReadingOf(xml));
    }
    // A sheet in UTF-16 with such cells in ASCII in the midst of it: signs of another script, not cells.
    QByteArray wide("\xFF\xFE", 2);
    for (const char sign : QByteArray("<worksheet><sheetData><row r=\"1\">"))
        wide.append(sign).append('\0');
    CHECK_FALSE(readingOf(wide + cell).contains(u"2:5"_s));
}

TEST_CASE("plain cells of a large sheet read as expat reads them, also across pieces", "[tabular]")
{
    const QByteArray xml = tests::sheetXml(rowsOf(12000)); // larger than what is unpacked in a thread of its own
    REQUIRE(xml.size() > 2 * 1024 * 1024);
    const QString reading = readingOf(xml);
    CHECK(reading == walkedReadingOf(xml));
    CHECK(reading.endsWith(u"1:是|2:-1500|0:|1:写|2:7"_s));
    CHECK(readingOf(xml.chopped(20)) == walkedReadingOf(xml.chopped(20)));
}

TEST_CASE("a damaged sheet reads the same with plain cells taken and with each one walked", "[tabular]")
{
    QRandomGenerator random(5);
    const QByteArray whole = tests::sheetXml(rowsOf(6));
    const QByteArrayList scraps{"<", ">", "\"", "/", "<row>", "</row>", "<c>", "</c>", "<v>", "</v>", "<!--", "-->", "A", "1", " ", "&amp;",
                                "<c r=\"F1\"><v>1</v></c>"};
    for (int i = 0; i < 3000; ++i) {
        QByteArray xml = whole;
        const qsizetype place = random.bounded(static_cast<int>(xml.size()));
        const int cut = random.bounded(3);
        xml.replace(place, cut, scraps.at(random.bounded(static_cast<int>(scraps.size()))));
        INFO(xml.toStdString());
        REQUIRE(readingOf(xml) == walkedReadingOf(xml));
    }
}
