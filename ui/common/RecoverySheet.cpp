// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecoverySheet.h"

#include "ui/common/Pdf.h"
#include "ui/common/Fonts.h"
#include "ui/common/Theme.h"
#include "ui/words/Words.h"

#include <QPainter>
#include <QPagedPaintDevice>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <memory>

#include <qrencode.h>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;

namespace ui::common
{

namespace
{

constexpr double BindingMargin = 25; // mm, as every form
constexpr double Margin = 20;
constexpr double PageWidth = 210;
constexpr double PageHeight = 297;
constexpr double Width = PageWidth - BindingMargin - Margin;
constexpr int Columns = 4;

/// Draws in millimetres of an A4 page; fonts stay in points.
class Sheet
{
public:
    Sheet(QPainter &painter, int dpi) : m_painter(painter), m_scale(dpi / 25.4) {}

    QRectF place(double x, double y, double width, double height) const
    {
        return {x * m_scale, y * m_scale, width * m_scale, height * m_scale};
    }

    void text(const QRectF &where, double points, bool bold, int flags, const QString &text)
    {
        QFont font;
        font.setFamilies(fontFamilies());
        font.setPointSizeF(points);
        font.setBold(bold);
        m_painter.setFont(font);
        m_painter.drawText(where, flags, text);
    }

    void frame(const QRectF &where)
    {
        m_painter.setPen(QPen(Qt::black, 0.5 / 72 * 25.4 * m_scale));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(where);
    }

private:
    QPainter &m_painter;
    double m_scale;
};

void drawGroups(Sheet &sheet, const QStringList &groups, double top)
{
    constexpr double RowHeight = 17;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const double x = BindingMargin + double(i % Columns) * Width / Columns;
        const double y = top + double(i / Columns) * RowHeight;
        sheet.frame(sheet.place(x, y, Width / Columns, RowHeight));
        const QString number = i + 1 == groups.size() ? Words::tr("%1 核对组").arg(i + 1) : QString::number(i + 1);
        sheet.text(sheet.place(x + 2, y + 1, Width / Columns - 4, 5), 9, false, Qt::AlignLeft | Qt::AlignVCenter, number);
        sheet.text(sheet.place(x, y + 5, Width / Columns, 10), 14, true, Qt::AlignCenter, groups.at(i));
    }
}

} // namespace

QImage qrCode(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return {};
    QImage image(code->width, code->width, QImage::Format_Grayscale8);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x)
            image.scanLine(y)[x] = (code->data[y * code->width + x] & 1) ? 0 : 255;
    }
    return image;
}

void drawRecoverySheet(QPainter &painter, int dpi, const RecoverySheet &sheet)
{
    painter.setPen(Qt::black);
    Sheet page(painter, dpi);
    const int left = Qt::AlignLeft | Qt::AlignVCenter;
    page.text(page.place(BindingMargin, 22, Width, 12), 16, true, Qt::AlignCenter, Words::tr("一策档案库恢复单"));
    page.text(page.place(BindingMargin, 38, Width, 7), 10.5, false, left,
              Words::tr("单位：%1（%2）").arg(sheet.unitName, sheet.unitCode));
    page.text(page.place(BindingMargin, 45, Width, 7), 10.5, false, left,
              Words::tr("建库人：%1　　建库日期：%2").arg(sheet.founder, sheet.day.toString(Qt::ISODate)));
    page.text(page.place(BindingMargin, 55, Width, 22), 10.5, false,
              Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
              Words::tr("忘记密码时，凭这张纸能打开档案库并设新密码。拿到这张纸的人也能打开，请封好，与电脑和备份分开，"
                 "锁在校长或书记的保险柜里。不要拍照，不要存在电脑上。"));
    constexpr double GroupsTop = 80;
    drawGroups(page, sheet.groups, GroupsTop);
    const double below = GroupsTop + 4 * 17 + 8;
    const QImage code = qrCode(sheet.groups.join(u'-'));
    painter.drawImage(page.place(BindingMargin, below, 42, 42), code);
    page.text(page.place(BindingMargin + 50, below, Width - 50, 42), 10.5, false,
              Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
              Words::tr("抄写或输入时，0 和 O、1 和 I、L 当作一样，大小写不分。最后一组用来核对，写错会马上指出。\n"
                 "左边的图形码写着同样的内容。"));
    page.text(page.place(BindingMargin, below + 52, Width, 7), 10.5, false, left,
              Words::tr("封存人：________________　　封存日期：________________　　存放处：________________"));
    page.text(page.place(BindingMargin, PageHeight - 18, Width, 6), 9, false, left,
              Words::tr("内部资料　按知情范围使用　　第 1/1 页"));
}

bool paintRecoverySheet(QPagedPaintDevice *device, const RecoverySheet &sheet)
{
    device->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(),
                                      QPageLayout::Millimeter));
    QPainter painter;
    if (!painter.begin(device))
        return false;
    drawRecoverySheet(painter, device->logicalDpiX(), sheet);
    return painter.end();
}

QByteArray recoverySheetPdf(const RecoverySheet &sheet)
{
    return pdfOf(Words::tr("恢复单"), [&](QPagedPaintDevice *device) { return paintRecoverySheet(device, sheet); });
}

SheetOutput systemSheetOutput()
{
    SheetOutput output;
    output.files = systemFileChooser();
    output.hasPrinter = [] { return !QPrinterInfo::availablePrinterNames().isEmpty(); };
    output.print = [](QWidget *parent, const RecoverySheet &sheet, std::function<void(bool)> printed) {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        auto *dialog = new QPrintDialog(printer.get(), parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(Words::tr("打印恢复单"));
        QObject::connect(dialog, qOverload<>(&QDialog::accepted), parent,
                         [printer, sheet, printed = std::move(printed)] {
                             printed(paintRecoverySheet(printer.get(), sheet));
                         });
        // The dialog points into the printer until it is gone.
        QObject::connect(dialog, &QObject::destroyed, parent, [printer] { (void)printer->isValid(); });
        dialog->open();
    };
    return output;
}

} // namespace ui::common
