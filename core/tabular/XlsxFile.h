// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/RowSource.h"

#include <memory>

namespace core::tabular
{

/// An .xlsx file with its texts unpacked and its sheets not yet. Errors as readXlsxBytes(). Any thread, one at a time.
class XlsxFile
{
public:
    static Result<XlsxFile> open(const QByteArray &bytes, const CancelToken &cancel);
    XlsxFile(XlsxFile &&) noexcept;
    XlsxFile &operator=(XlsxFile &&) noexcept;
    ~XlsxFile();

    Result<Workbook> read(qsizetype rows, const CancelToken &cancel) const; ///< at most so many of each sheet
    /// All rows of one sheet (from 0, in the order of the tabs). An error of `visit` ends it.
    Result<> visit(qsizetype sheet, const RowVisitor &visit, const CancelToken &cancel) const;

private:
    struct Parts;
    explicit XlsxFile(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> d;
};

} // namespace core::tabular
