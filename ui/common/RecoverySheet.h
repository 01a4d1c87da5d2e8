// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Files.h"

#include <QDate>
#include <QImage>
#include <QStringList>

class QPagedPaintDevice;
class QPainter;

namespace ui::common
{

/// The sheet that opens a vault without a password. It exists on paper only: what is made here is printed and forgotten.
struct RecoverySheet {
    QString unitName;
    QString unitCode;
    QString founder;
    QDate day;
    QStringList groups; ///< recoveryGroups(): 13 of the key and a check group
};

/// One module a pixel, without its quiet zone. Null when there is nothing to draw.
QImage qrCode(const QString &text);

/// One A4 page, laid out for `dpi`.
void drawRecoverySheet(QPainter &painter, int dpi, const RecoverySheet &sheet);
/// False when the device cannot be drawn on.
bool paintRecoverySheet(QPagedPaintDevice *device, const RecoverySheet &sheet);
QByteArray recoverySheetPdf(const RecoverySheet &sheet);

/// Printing, as a test can stand in for it.
struct SheetOutput {
    std::function<bool()> hasPrinter;
    /// Asks for the printer, and says whether the page went there.
    std::function<void(QWidget *parent, const RecoverySheet &sheet, std::function<void(bool)> printed)> print;
    FileChooser files;
};

SheetOutput systemSheetOutput();

} // namespace ui::common
