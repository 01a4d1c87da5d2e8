// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws one page of a PDF: the file comes by standard input, the page leaves by standard output as `PAGES WIDTH HEIGHT`, a line
// end and three bytes a pixel. A process of its own, because a scan may be hostile and because the part that draws it brings
// Qt Network along: neither is let near an open vault. Knows no file and no key.

#include "core/base/platform/Helper.h"
#include "ui/records/PdfAnswer.h"

#include <QBuffer>
#include <QFile>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>

#include <cstdio>

using namespace ui::records;

namespace
{

constexpr qint64 MostInput = 64LL << 20;
constexpr qint64 MostMemory = 2LL << 30;
constexpr int MostSeconds = 20;
constexpr double DotsPerPoint = 200.0 / 72; ///< no more than a scanner would give

int answer(PdfAnswer code)
{
    return static_cast<int>(code);
}

QSize sizeOf(const QSizeF &points, int longest)
{
    const QSizeF sharp = points * DotsPerPoint;
    const QSizeF fitting = sharp.scaled(longest, longest, Qt::KeepAspectRatio);
    return (fitting.width() < sharp.width() ? fitting : sharp).toSize().expandedTo(QSize(1, 1));
}

int draw(QPdfDocument &document, int page, int longest)
{
    if (page < 0 || page >= document.pageCount())
        return answer(PdfAnswer::NoPage);
    const QSize size = sizeOf(document.pagePointSize(page), longest);
    QImage sheet(size, QImage::Format_RGB888);
    const QImage drawn = document.render(page, size);
    if (sheet.isNull() || drawn.isNull())
        return answer(PdfAnswer::Unreadable);
    sheet.fill(Qt::white);
    QPainter(&sheet).drawImage(0, 0, drawn);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return answer(PdfAnswer::Unreadable);
    out.write(QByteArray::number(document.pageCount()) + ' ' + QByteArray::number(size.width()) + ' '
              + QByteArray::number(size.height()) + '\n');
    for (int line = 0; line < size.height(); ++line)
        out.write(reinterpret_cast<const char *>(sheet.constScanLine(line)), qint64(size.width()) * 3);
    return out.flush() ? answer(PdfAnswer::Drawn) : answer(PdfAnswer::Unreadable);
}

} // namespace

int main(int argc, char **argv)
{
    core::base::becomeHelper(MostMemory, MostSeconds);
    const QCoreApplication application(argc, argv);
    const QStringList asked = QCoreApplication::arguments();
    if (asked.size() < 3)
        return answer(PdfAnswer::NoPage);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return answer(PdfAnswer::Unreadable);
    QByteArray bytes = in.read(MostInput);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document(nullptr);
    document.load(&buffer);
    if (document.status() == QPdfDocument::Status::Ready)
        return draw(document, asked.at(1).toInt(), asked.at(2).toInt());
    const auto error = document.error();
    const bool locked = error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme;
    return answer(locked ? PdfAnswer::Locked : PdfAnswer::Unreadable);
}
