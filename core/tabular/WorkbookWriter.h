// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/Workbook.h"

#include <memory>

namespace core::tabular
{

/// An .xlsx file that is written row after row, whole or not at all; nothing may stand at its path. The first row of each
/// sheet is its header: it is bold, stays in view and filters. Texts stay texts, also such as begin with = or +. Columns
/// are as wide as their first rows need. One thread at a time.
class WorkbookWriter
{
public:
    /// AlreadyExists.
    static Result<WorkbookWriter> begin(const QString &path);
    WorkbookWriter(WorkbookWriter &&) noexcept;
    WorkbookWriter &operator=(WorkbookWriter &&) noexcept;
    ~WorkbookWriter(); ///< what was not finished leaves nothing

    /// Internal: Excel does not take its name (longer than 31 characters, or with one of []:*?/\).
    Result<> addSheet(const QString &name);
    /// Of the sheets in their order, from 0; sheets may take turns. Internal: more rows or columns than Excel has.
    Result<> addRow(qsizetype sheet, const QList<Cell> &cells);
    /// Returns when it is on the disk under its name. Errors of base::writeError().
    Result<> finish();

private:
    struct Parts;
    explicit WorkbookWriter(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> d;
};

/// A whole workbook at once. Errors of WorkbookWriter. Any thread.
Result<> writeXlsx(const QString &path, const Workbook &book);

} // namespace core::tabular
