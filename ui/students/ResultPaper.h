// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/students/StudentsSource.h"

class QPagedPaintDevice;

namespace ui::students
{

/// A result on paper, with the way to each of its numbers.
struct ResultPaper {
    ResultView view; ///< not withheld
    QDateTime printed;
};

/// A4 pages. False when the device cannot be drawn on.
bool paintResult(QPagedPaintDevice *device, const ResultPaper &paper);
QByteArray resultPdf(const ResultPaper &paper);

} // namespace ui::students
