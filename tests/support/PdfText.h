// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tests {

/// What pdftotext reads in a PDF, laid out as on the page; checks that it can. Where a character and a radical have one
/// glyph, some fonts give the radical: the character stands in its place here.
QString pdfText(const QString &path);

/// pdfText() without blanks and line ends: lines wrap where the page ends.
QString pdfWords(const QString &path);

} // namespace tests
