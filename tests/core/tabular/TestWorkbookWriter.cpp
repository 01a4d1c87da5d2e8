// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/WorkbookWriter.h"
#include "tests/support/TestSupport.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace core::tabular;
using core::ErrorCode;

namespace
{

Cell text(const QString &words)
{
    return {Cell::Kind::Text, words};
}

Workbook book()
{
    Sheet first;
    first.name = u"概况"_s;
    first.rows = {{text(u"姓名"_s), text(u"总分"_s)},
                  {text(u"王小明"_s), {Cell::Kind::Number, u"12"_s}},
                  {},
                  {text(u"=HYPERLINK(\"http://example.org\")"_s), {Cell::Kind::Number, u"1.25"_s}},
                  {Cell(), text(u"<b>&\"换\n行"_s)}};
    Sheet second;
    second.name = u"成绩"_s;
    second.rows = {{text(u"班级"_s)}};
    Workbook made;
    made.sheets = {first, second};
    return made;
}

} // namespace

TEST_CASE("a workbook comes back as it was written, and a text that looks like a formula stays a text", "[tabular]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"报告.xlsx"_s);
    tests::valueOf(writeXlsx(path, book()));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"报告.xlsx"_s});
    CHECK((QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    const Workbook back = tests::valueOf(readXlsx(path));
    REQUIRE(back.sheets.size() == 2);
    CHECK(back.sheets.at(1).name == u"成绩"_s);
    const Sheet &sheet = back.sheets.first();
    REQUIRE(sheet.rows.size() == 5);
    CHECK(sheet.texts(1) == QStringList{u"王小明"_s, u"12"_s});
    CHECK(sheet.rows.at(1).at(1).kind == Cell::Kind::Number);
    CHECK(sheet.rows.at(3).at(0).kind == Cell::Kind::Text);
    CHECK(sheet.texts(3) == QStringList{u"=HYPERLINK(\"http://example.org\")"_s, u"1.25"_s});
    CHECK(sheet.texts(4) == QStringList{QString(), u"<b>&\"换\n行"_s});
}

TEST_CASE("a workbook that cannot be written whole leaves nothing, and nothing is written over", "[tabular]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"报告.xlsx"_s);
    Workbook wrong = book();
    wrong.sheets[1].name = u"a[b]"_s;
    CHECK(writeXlsx(path, wrong).error().code == ErrorCode::Internal);
    CHECK(writeXlsx(folder.filePath(u"没有/报告.xlsx"_s), book()).error().code == ErrorCode::DiskMissing);
    CHECK(QDir(folder.path()).isEmpty());
    tests::valueOf(writeXlsx(path, book()));
    const QByteArray before = tests::readFile(path);
    CHECK(writeXlsx(path, book()).error().code == ErrorCode::AlreadyExists);
    CHECK(tests::readFile(path) == before);
}
