// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/Workbook.h"

#include "core/base/platform/WholeFile.h"
#include "core/tabular/Budget.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace core::tabular
{

namespace
{

/// Its name, lowered, of a document that begins with a tag; a spreadsheet saved as a web page is the common one.
Result<> refuseMarkup(const QByteArray &bytes)
{
    constexpr qsizetype Enough = 4096;
    QByteArray start = bytes.left(Enough);
    start.replace('\0', ""); // as good as a decoder here: the words sought are ASCII
    for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (start.startsWith(mark))
            start.remove(0, static_cast<qsizetype>(qstrlen(mark)));
    }
    start = start.trimmed().toLower();
    if (start.startsWith("mime-version:"))
        return unreadable(u"html"_s);
    if (!start.startsWith('<'))
        return {};
    for (const char *tag : {"<html", "<!doctype html", "<table", "<head", "<body", "<meta"}) {
        if (start.contains(tag))
            return unreadable(u"html"_s);
    }
    return unreadable(u"xml"_s);
}

} // namespace

QList<QString> Sheet::texts(qsizetype row) const
{
    QList<QString> list;
    for (const Cell &cell : rows.value(row))
        list.append(cell.text);
    return list;
}

tl::unexpected<Error> noTableIn(const Workbook &book)
{
    Problem problem;
    problem.sheet = book.sheets.isEmpty() ? QString() : book.sheets.first().name;
    problem.kind = u"header"_s;
    Error error(ErrorCode::InputRejected, problem.kind);
    error.problems.append(problem);
    return fail(error);
}

Result<Workbook> readWorkbookBytes(const QByteArray &bytes, const CancelToken &cancel)
{
    if (bytes.size() > LargestFile)
        return over(u"bytes"_s, LargestFile);
    if (bytes.isEmpty())
        return unreadable(u"empty"_s);
    if (bytes.startsWith("PK"))
        return readXlsxBytes(bytes, cancel);
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return readXls(bytes, cancel);
    YICE_TRY(refuseMarkup(bytes));
    for (const char *other : {"%PDF-", "{\\rtf", "\x89PNG", "\xFF\xD8\xFF", "Rar!", "7z\xBC\xAF"}) {
        if (bytes.startsWith(other))
            return unreadable(u"no_table"_s);
    }
    return readCsv(bytes, cancel);
}

Result<Workbook> readWorkbook(const QString &path, const CancelToken &cancel)
{
    YICE_ASSIGN(const QByteArray bytes, base::readWholeFile(path, LargestFile));
    YICE_TRY(cancel.check());
    auto workbook = readWorkbookBytes(bytes, cancel);
    if (!workbook)
        return fail(workbook.error().with(u"file"_s, path));
    for (Sheet &sheet : workbook->sheets)
        sheet.file = QFileInfo(path).fileName();
    return workbook;
}

Result<Workbook> readXlsx(const QString &path)
{
    YICE_ASSIGN(const QByteArray bytes, base::readWholeFile(path, LargestFile));
    auto workbook = readXlsxBytes(bytes);
    if (!workbook)
        return fail(workbook.error().with(u"file"_s, path));
    return workbook;
}

} // namespace core::tabular
