// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <utility>

namespace tests {

/// A zip archive of parts (path, content) that are not compressed.
QByteArray storedZip(const QList<std::pair<QByteArray, QByteArray>> &parts);

/// An .xlsx file of one sheet of texts.
QByteArray textWorkbook(const QList<QStringList> &rows);
/// An .xlsx file of one sheet with these `row` elements.
QByteArray sheetWorkbook(const QByteArray &rows);

} // namespace tests
