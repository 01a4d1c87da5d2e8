// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Pdf.h"

#include <QBuffer>
#include <QPdfWriter>

namespace ui::common
{

QByteArray pdfOf(const QString &title, const std::function<bool(QPagedPaintDevice *)> &paint)
{
    constexpr int Dpi = 300;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Dpi);
    writer.setTitle(title);
    return paint(&writer) ? bytes : QByteArray();
}

} // namespace ui::common
