// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tests
{

/// A PNG of this size whose text chunk holds `words`; a whole one pixel where no size is given.
QByteArray pngOf(const QByteArray &words, quint32 width = 1, quint32 height = 1);
QByteArray jpegOf(const QByteArray &words);
/// The body may be anything.
QByteArray pdfOf(const QByteArray &body);

} // namespace tests
