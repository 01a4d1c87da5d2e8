// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/StudentList.h"

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

QStringList studentNumbersIn(const tabular::Sheet &sheet)
{
    QStringList numbers;
    qsizetype column = 0;
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        const QStringList texts = sheet.texts(row);
        if (const qsizetype heading = texts.indexOf(u"学号"_s); heading >= 0) {
            column = heading;
            numbers.clear(); // what stands above a heading is a title
            continue;
        }
        if (const QString number = texts.value(column).trimmed(); !number.isEmpty())
            numbers.append(number);
    }
    return numbers;
}

} // namespace core::assessments
