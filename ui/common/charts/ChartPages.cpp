// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charts/ChartPages.h"

#include "ui/common/Pdf.h"
#include "ui/common/Theme.h"
#include "ui/words/Words.h"

#include <QPainter>
#include <QPagedPaintDevice>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;

namespace ui::common
{

namespace
{
constexpr double MillimetresPerInch = 25.4;
constexpr int WidthOnPaper = 820; // pixels of the screen: letters of about 9 points on A4
constexpr double PageMargin = 15; // mm
constexpr double HeadHeight = 9;  // mm
constexpr double QuestionHeight = 8;
constexpr double NoteHeight = 6;
constexpr double Gap = 6;
constexpr double TitlePoints = 12;
constexpr double TextPoints = 9;

/// Lays one thing under the other and takes a new page where it is full.
class Paper
{
public:
    Paper(QPagedPaintDevice &device, QPainter &painter, const ChartPages &pages)
        : m_device(device), m_painter(painter), m_pages(pages), m_room(QPointF(0, 0), QSizeF(painter.viewport().size()))
    {
        head();
    }

    void draw(const ChartPanel &panel)
    {
        Chart &chart = *panel.chart();
        const QSize before = chart.size();
        chart.resize(WidthOnPaper, std::max(chart.minimumSizeHint().height(), chart.sizeHint().height()));
        const double scale = m_room.width() / chart.width();
        const double title = mm(QuestionHeight) + (panel.note().isEmpty() ? 0 : mm(NoteHeight));
        const int line = chart.lineHeight();
        const double least = line > 0 ? std::min(chart.height(), 3 * line) * scale : chart.height() * scale;
        if (m_y + title + least > m_room.height())
            turn();
        text(panel.question(), TitlePoints, true, mm(QuestionHeight));
        if (!panel.note().isEmpty())
            text(panel.note(), TextPoints, false, mm(NoteHeight));
        for (int done = 0; done < chart.height();) {
            int part = chart.height() - done;
            if (m_y + part * scale > m_room.height() && line > 0)
                part = std::max(line, int((m_room.height() - m_y) / scale) / line * line);
            render(chart, done, part, scale);
            done += part;
            if (done < chart.height())
                turn();
        }
        chart.resize(before);
        m_y += mm(Gap);
    }

private:
    double mm(double millimetres) const { return millimetres * m_device.logicalDpiX() / MillimetresPerInch; }

    void render(Chart &chart, int from, int height, double scale)
    {
        m_painter.save();
        m_painter.translate(0, m_y);
        m_painter.scale(scale, scale);
        chart.render(&m_painter, QPoint(0, 0), QRegion(0, from, chart.width(), height), QWidget::DrawChildren);
        m_painter.restore();
        m_y += height * scale;
    }

    void text(const QString &words, double points, bool bold, double height)
    {
        QFont font = Theme::font(Text::Body);
        font.setPointSizeF(points);
        font.setBold(bold);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        m_painter.drawText(QRectF(0, m_y, m_room.width(), height), int(Qt::AlignLeft | Qt::AlignVCenter), words);
        m_y += height;
    }

    void head()
    {
        QFont font = Theme::font(Text::Body);
        font.setPointSizeF(TextPoints);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        const QRectF place(0, 0, m_room.width(), mm(HeadHeight) - mm(2));
        m_painter.drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter), m_pages.title);
        m_painter.drawText(place, int(Qt::AlignRight | Qt::AlignVCenter),
                           Words::tr("打印于 %1　第 %2 页").arg(m_pages.printed.toString(u"yyyy-MM-dd HH:mm"_s)).arg(++m_page));
        m_painter.drawLine(place.bottomLeft(), place.bottomRight());
        m_y = mm(HeadHeight);
    }

    void turn()
    {
        m_device.newPage();
        head();
    }

    QPagedPaintDevice &m_device;
    QPainter &m_painter;
    const ChartPages &m_pages;
    QRectF m_room;
    double m_y = 0;
    int m_page = 0;
};
} // namespace

bool paintChartPages(QPagedPaintDevice *device, const ChartPages &pages)
{
    device->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                      QMarginsF(PageMargin, PageMargin, PageMargin, PageMargin), QPageLayout::Millimeter));
    const OnPaper colours;
    QPainter painter;
    if (!painter.begin(device))
        return false;
    Paper paper(*device, painter, pages);
    for (const ChartPanel *panel : pages.panels)
        paper.draw(*panel);
    return painter.end();
}

QByteArray chartPagesPdf(const ChartPages &pages)
{
    return pdfOf(pages.title, [&](QPagedPaintDevice *device) { return paintChartPages(device, pages); });
}

} // namespace ui::common
