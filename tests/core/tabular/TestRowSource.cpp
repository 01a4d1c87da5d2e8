// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/RowSource.h"
#include "tests/core/tabular/TableFiles.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace core::tabular;
using core::CancelToken;
using core::ErrorCode;
using core::Result;

namespace {

constexpr int LastRow = 60;

/// Rows 1 to LastRow, of which each tenth is left out and each seventh has no cell.
QByteArray gappedSheet(const QByteArray &tail = {})
{
    QByteArray rows;
    for (int row = 1; row <= LastRow; ++row) {
        const QByteArray number = QByteArray::number(row);
        if (row % 10 == 0)
            continue;
        rows += "<row r=\"" + number + "\">";
        if (row % 7 != 0)
            rows += "<c r=\"A" + number + "\"><v>" + number + "</v></c><c r=\"C" + number + "\" t=\"s\"><v>0</v></c>";
        rows += "</row>";
    }
    return tests::xlsxOf(tests::sheetXml(rows + tail), {}, "<sst><si><t>否</t></si></sst>");
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

QStringList textsOf(const QList<Cell> &cells)
{
    QStringList texts;
    for (const Cell &cell : cells)
        texts.append(cell.text);
    return texts;
}

/// The rows as they pass by, those left out as blank ones.
Result<QList<QStringList>> visited(const RowSource &source)
{
    QList<QStringList> rows;
    const Result<> all = source.visit([&](qsizetype row, const QList<Cell> &cells) -> Result<> {
        REQUIRE(row >= rows.size());
        rows.resize(row);
        rows.append(textsOf(cells));
        return {};
    });
    if (!all)
        return core::fail(all.error());
    return rows;
}

} // namespace

TEST_CASE("rows that pass by are those of the whole sheet", "[tabular]")
{
    const QTemporaryDir folder;
    const QStringList files{
        written(folder, u"问卷.xlsx"_s, gappedSheet()),
        written(folder, u"问卷.csv"_s, "a,b\n\n1,2\n3\n"),
    };
    for (const QString &path : files) {
        const Workbook whole = tests::valueOf(readWorkbook(path));
        QList<QStringList> expected;
        for (const QList<Cell> &cells : whole.sheets.first().rows)
            expected.append(textsOf(cells));
        const RowFile file = tests::valueOf(RowFile::open(path));
        REQUIRE(file.head().sheets.size() == whole.sheets.size());
        CHECK(file.head().sheets.first().file == whole.sheets.first().file);
        CHECK(tests::valueOf(visited(file.source(0))) == expected);
        CHECK(tests::valueOf(visited(rowsOf(whole.sheets.first()))) == expected);
        for (qsizetype row = 0; row < qMin(expected.size(), RowFile::HeadRows); ++row)
            CHECK(file.source(0).head.texts(row) == expected.at(row));
    }
    CHECK(tests::valueOf(RowFile::open(files.first())).head().sheets.first().rows.size() <= RowFile::HeadRows);
}

TEST_CASE("damage behind the head is found when its row passes by", "[tabular]")
{
    const QTemporaryDir folder;
    const QString path = written(folder, u"坏.xlsx"_s, gappedSheet("<row r=\"5\"><c r=\"A5\"><v>1</v></c></row>"));
    CHECK(readWorkbook(path).error().code == ErrorCode::Unreadable);
    const RowFile file = tests::valueOf(RowFile::open(path));
    CHECK(visited(file.source(0)).error().code == ErrorCode::Unreadable);
    CHECK(RowFile::open(folder.filePath(u"没有.xlsx"_s)).error().code == ErrorCode::NotFound);
}

TEST_CASE("whoever visits rows can end it", "[tabular]")
{
    const QTemporaryDir folder;
    const RowFile file = tests::valueOf(RowFile::open(written(folder, u"问卷.xlsx"_s, gappedSheet())));
    int seen = 0;
    const Result<> ended = file.source(0).visit([&](qsizetype, const QList<Cell> &) -> Result<> {
        if (++seen == 30)
            return core::fail(ErrorCode::ConditionsUnmet);
        return {};
    });
    CHECK(ended.error().code == ErrorCode::ConditionsUnmet);
    CHECK(seen == 30);

    CancelToken cancel = CancelToken::make();
    const RowFile slow = tests::valueOf(RowFile::open(folder.filePath(u"问卷.xlsx"_s), cancel));
    cancel.cancel();
    CHECK(visited(slow.source(0)).error().code == ErrorCode::Cancelled);
}

TEST_CASE("a sheet that is unpacked ahead ends as it would have otherwise", "[tabular]")
{
    constexpr int Rows = 20000;
    QByteArray rows;
    for (int row = 1; row <= Rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        rows += "<row r=\"" + number + "\"><c r=\"A" + number + "\"><v>" + number + "</v></c><c r=\"B" + number
            + "\" t=\"inlineStr\"><is><t>" + QByteArray::number(row * 7919 % 10007) + "</t></is></c></row>";
    }
    const QByteArray whole = tests::xlsxOf(tests::sheetXml(rows), {}, "<sst/>", true);
    const QTemporaryDir folder;
    CancelToken cancel = CancelToken::make();
    const RowFile file = tests::valueOf(RowFile::open(written(folder, u"长.xlsx"_s, whole), cancel));
    const auto visitUntil = [&](qsizetype last, const std::function<Result<>()> &then) {
        qsizetype seen = 0;
        const Result<> all = file.source(0).visit([&](qsizetype row, const QList<Cell> &) -> Result<> {
            CHECK(row == seen);
            return ++seen == last ? then() : Result<>();
        });
        CHECK(seen >= qMin<qsizetype>(last, Rows));
        return all ? u"%1 rows"_s.arg(seen) : core::base::codeName(all.error().code);
    };
    CHECK(visitUntil(Rows + 1, [] { return Result<>(); }) == u"%1 rows"_s.arg(Rows));
    for (const qsizetype last : {1, 30, Rows}) {
        const QString ended = visitUntil(last, []() -> Result<> { return core::fail(ErrorCode::ConditionsUnmet); });
        CHECK(ended == core::base::codeName(ErrorCode::ConditionsUnmet));
    }
    const QString cancelled = visitUntil(30, [&]() -> Result<> {
        cancel.cancel();
        return {};
    });
    CHECK(cancelled == core::base::codeName(ErrorCode::Cancelled));

    const qsizetype first = whole.indexOf("xl/worksheets/one.xml") + 100;
    const qsizetype last = whole.lastIndexOf("PK\x01\x02") - 300;
    for (int i = 0; i < 40; ++i) {
        QByteArray changed = whole;
        const qsizetype place = first + i * (last - first) / 40;
        changed[place] = static_cast<char>(changed.at(place) ^ 0x10);
        const auto damaged = RowFile::open(written(folder, u"坏%1.xlsx"_s.arg(i), changed));
        INFO(place);
        CHECK_FALSE((damaged && visited(damaged->source(0)))); // a changed letter may also be a column that no sheet has
    }
}
