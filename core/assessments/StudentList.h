// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/Workbook.h"

namespace core::assessments
{

/// The school's numbers of the students in a list: the column 学号, else the first column.
QStringList studentNumbersIn(const tabular::Sheet &sheet);

} // namespace core::assessments
