// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tests
{

/// The words of a printed form that is being written to `path`; where YICE_GALLERY names a folder, its pages go there as pictures.
QString printedWords(const QString &path);
/// Each of them stands on the paper.
void checkWords(const QString &paper, const QStringList &words);
/// None of them does.
void checkWithout(const QString &paper, const QStringList &words);

} // namespace tests
