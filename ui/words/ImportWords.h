// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui::words
{

// Words for imports and the turn of the school year, the same in the window and on the command line.

QString importKindText(const QString &kind);     ///< 学生名单
QString keptReasonText(const QString &reason);   ///< why an undo keeps a record
QString recordKindText(const QString &table);    ///< 学生, 监护人, …; the table's own name where there is no word
QString questionText(const QString &reason);     ///< why a line of a new roster needs a person

} // namespace ui::words
