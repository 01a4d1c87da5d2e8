// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/Workbook.h"

namespace core::tabular
{

QList<QString> Sheet::texts(qsizetype row) const
{
    QList<QString> list;
    for (const Cell &cell : rows.value(row))
        list.append(cell.text);
    return list;
}

Result<Workbook> readWorkbook(const QString &path)
{
    return readXlsx(path);
}

} // namespace core::tabular
