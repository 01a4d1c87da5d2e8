// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/CancelToken.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace core::tabular {

struct Cell {
    enum class Kind { Empty, Text, Number, Boolean };
    Kind kind = Kind::Empty;
    /// As a person reads it. Whole numbers under 10^15 in full, larger ones with 15 digits and an exponent, as Excel has
    /// lost the rest. Dates stand as Excel's serial number. Formulas give their stored result; they are never computed.
    QString text;
};

struct Sheet {
    QString name;                  ///< empty for CSV
    QList<QList<Cell>> rows;       ///< rows.at(0) is Excel's row 1; rows may differ in length, blank ones are empty
    QString file = {};             ///< name of the file that readWorkbook() read, without its folder
    bool hidden = false;           ///< a person does not see its tab
    QList<qsizetype> hiddenColumns = {}; ///< from 0, rising; only columns that the sheet has
    QList<qsizetype> hiddenRows = {};    ///< places in `rows`, rising

    /// The texts of one row (from 0), as many as it has.
    QList<QString> texts(qsizetype row) const;
};

struct Workbook {
    QList<Sheet> sheets; ///< in the order of the tabs; never empty
};

constexpr qint64 LargestFile = 64LL * 1024 * 1024;
constexpr qint64 MostCells = 4'000'000;
constexpr qint64 MostRows = 1'048'576;        ///< of a sheet, as in Excel
constexpr qint64 MostColumns = 16'384;        ///< as in Excel
constexpr qint64 LongestCell = 32'767;        ///< characters, as in Excel
constexpr qint64 MostCharacters = 128LL * 1024 * 1024; ///< of all cells together; a text used twice counts twice

// All readers: TooLarge with context `limit` and `what` (bytes unpacked cells rows columns cell characters strings);
// Hostile with context `reason` (document_type nesting path attributes); Unreadable with context `reason`:
// empty · html (a web page under another name) · xml · encrypted · no_table (another kind of document) · truncated ·
// damaged · binary · open_quote (with `row`: a quoted cell that never ends). Cancelled soon after `cancel` says so: it is
// asked at each sheet and row. Any thread.

/// An .xlsx file. Parts are unpacked in memory; nothing outside the archive is read.
Result<Workbook> readXlsxBytes(const QByteArray &bytes, const CancelToken &cancel = {});
/// An .xls file of Excel 95 or later (BIFF 5 and 8).
Result<Workbook> readXls(const QByteArray &bytes, const CancelToken &cancel = {});
/// Text parted by commas, semicolons or tabs: by byte order mark, else UTF-8, else GB18030. Every cell is text.
Result<Workbook> readCsv(const QByteArray &bytes, const CancelToken &cancel = {});
/// A table file of any kind, which its content tells.
Result<Workbook> readWorkbookBytes(const QByteArray &bytes, const CancelToken &cancel = {});

/// InputRejected with a problem of kind "header" on the first sheet: no sheet holds the table that is looked for.
tl::unexpected<Error> noTableIn(const Workbook &book);

/// As readXlsxBytes(); NotFound.
Result<Workbook> readXlsx(const QString &path);
/// As readWorkbookBytes(); NotFound.
Result<Workbook> readWorkbook(const QString &path, const CancelToken &cancel = {});

} // namespace core::tabular
