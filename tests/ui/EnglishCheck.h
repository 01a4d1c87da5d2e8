// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace tests
{

/// The Chinese text as the window says it: itself, or its English while English is spoken.
QString said(const QString &chinese);

/// Texts of the program that `root` shows or tells in Chinese although English is spoken. Data, such as names, are no such
/// texts: only what the translation knows as a source counts.
QStringList leftInChinese(QWidget *root);

} // namespace tests
