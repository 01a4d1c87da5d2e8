// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/Paper.h"

class QPagedPaintDevice;

namespace ui::common
{

/// Draws a paper on A4. Each person's paper counts its own pages. False: the device took nothing. Any thread.
bool paintPaper(QPagedPaintDevice *device, const words::Paper &paper);
QByteArray paperPdf(const words::Paper &paper); ///< empty: it could not be drawn. Any thread.

} // namespace ui::common
