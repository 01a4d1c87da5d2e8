// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/charts/Chart.h"

#include <QDateTime>

class QPagedPaintDevice;

namespace ui::common
{

/// Charts on A4: the question, the note and the drawing of each, with a page cut only between the lines of one. Every page
/// has the title, its number and when it was printed.
struct ChartPages {
    QString title;
    QDateTime printed;
    QList<ChartPanel *> panels;
};

/// False: the device took nothing.
bool paintChartPages(QPagedPaintDevice *device, const ChartPages &pages);
QByteArray chartPagesPdf(const ChartPages &pages); ///< empty: it could not be drawn

} // namespace ui::common
