// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/Workbook.h"

namespace core::tabular
{

/// The text of a file: by byte order mark, else strict UTF-8, else GB18030. Unreadable (reason: binary).
Result<QString> plainText(const QByteArray &bytes);

/// A number as Cell::text describes it.
QString numberText(double value);

/// Keeps only the places below `size`, rising, each once.
void tidy(QList<qsizetype> &places, qsizetype size);
/// Sets hidden columns and rows straight when the whole sheet is known.
void tidyHidden(Sheet &sheet);

} // namespace core::tabular
