// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/Workbook.h"

#include <QFileInfo>

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
    auto book = readXlsx(path);
    if (book) {
        for (Sheet &sheet : book->sheets)
            sheet.file = QFileInfo(path).fileName();
    }
    return book;
}

} // namespace core::tabular
