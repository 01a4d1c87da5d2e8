// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/RowReader.h"
#include "core/students/Student.h"

namespace core::students
{

/// The class that a row of a package names by `grade` and `class`.
inline ClassName classOf(exchange::RowReader &row)
{
    constexpr int HighestGrade = 12;
    constexpr int HighestClass = 999;
    return {row.number(QStringLiteral("grade"), HighestGrade), row.number(QStringLiteral("class"), HighestClass)};
}

} // namespace core::students
