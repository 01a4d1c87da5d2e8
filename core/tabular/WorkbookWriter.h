// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/Workbook.h"

namespace core::tabular
{

/// Writes an .xlsx file whole or not at all; nothing may stand at `path`. The first row of each sheet is its header: it
/// is bold, stays in view and filters. Texts stay texts, also such as begin with = or +. Columns are as wide as their
/// first rows need. AlreadyExists; errors of base::writeError(); Internal for a sheet that Excel does not take (its name
/// longer than 31 characters or with one of []:*?/\, more rows or columns than Excel has). Any thread.
Result<> writeXlsx(const QString &path, const Workbook &book);

} // namespace core::tabular
