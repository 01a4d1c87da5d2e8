// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace core::tabular {

struct Cell {
    enum class Kind { Empty, Text, Number, Boolean };
    Kind kind = Kind::Empty;
    /// As a person reads it. Whole numbers under 10^15 in full, larger ones with 15 digits and an exponent, as Excel has
    /// lost the rest. Dates stand as Excel's serial number. Formulas give their stored result.
    QString text;
};

struct Sheet {
    QString name;
    QList<QList<Cell>> rows; ///< rows.at(0) is Excel's row 1; rows may differ in length, blank ones are empty
    QString file = {};       ///< name of the file that readWorkbook() read, without its folder

    /// The texts of one row (from 0), as many as it has.
    QList<QString> texts(qsizetype row) const;
};

struct Workbook {
    QList<Sheet> sheets;
};

constexpr qint64 LargestFile = 64LL * 1024 * 1024;
constexpr qint64 MostCells = 4'000'000;

/// Reads an .xlsx file whole. NotFound; TooLarge (context `limit`: bytes of the file, bytes unpacked or number of cells);
/// Unreadable for what is no .xlsx (empty, cut short, damaged, HTML, encrypted); Hostile for XML entities. Any thread.
Result<Workbook> readXlsx(const QString &path);

/// Reads a table file of any kind, which its content tells and not its name. Errors as readXlsx(). Any thread.
Result<Workbook> readWorkbook(const QString &path);

} // namespace core::tabular
