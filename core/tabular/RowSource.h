// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/Workbook.h"

#include <functional>
#include <memory>

namespace core::tabular
{

/// Gets a row and its place, from 0. They rise; blank rows may be left out.
using RowVisitor = std::function<Result<>(qsizetype row, const QList<Cell> &cells)>;

/// The rows of one sheet, one after another: thousands of answer sheets need not stand in memory.
struct RowSource {
    Sheet head; ///< with the first rows only
    /// Visits all rows, those of the head too. Once. Errors of readWorkbook() and of the visitor.
    std::function<Result<>(const RowVisitor &)> visit;
};

/// A sheet that is in memory. Each row is let go when it has been visited.
RowSource rowsOf(Sheet sheet);

class XlsxFile;

/// A table file of any kind, of which an .xlsx is unpacked row by row.
class RowFile
{
public:
    static constexpr qsizetype HeadRows = 20;

    /// As readWorkbook().
    static Result<RowFile> open(const QString &path, const CancelToken &cancel = {});
    const Workbook &head() const { return m_head; } ///< each sheet with at least its first HeadRows rows
    RowSource source(qsizetype sheet) const;        ///< of a sheet of head()

private:
    Workbook m_head;
    std::shared_ptr<const XlsxFile> m_xlsx; ///< null: the head is all
    CancelToken m_cancel;
};

} // namespace core::tabular
