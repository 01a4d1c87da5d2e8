// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/CleanText.h"
#include "core/base/text/IdNumber.h"
#include "core/tabular/Workbook.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace core::tabular;
using core::ErrorCode;

namespace {

ErrorCode refused(const QByteArray &content)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"名单.xlsx"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto result = readXlsx(file.fileName());
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
