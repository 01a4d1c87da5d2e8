// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/Budget.h"

using namespace Qt::Literals::StringLiterals;

namespace core::tabular
{

Result<Workbook> readXls(const QByteArray &)
{
    return unreadable(u"no_table"_s);
}

} // namespace core::tabular
