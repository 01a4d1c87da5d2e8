// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PaperPages.h"

#include "ui/common/Fonts.h"
#include "ui/common/Pdf.h"
#include "ui/words/Words.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using ui::words::Paper;
using ui::words::PaperBlock;
using ui::words::PaperTable;
using ui::words::Words;

namespace ui::common
{

namespace
{

// Millimetres of an A4 page.
constexpr double Left = 25; // for binding
constexpr double Width = 210 - Left - 20;
constexpr double Top = 20;
constexpr double Bottom = 297 - 24;
constexpr double Foot = 297 - 18;
constexpr double Gap = 1.6;
constexpr double CellSpace = 1.5;
constexpr double TitlePoints = 16;
constexpr double TextPoints = 10.5;
constexpr double FootPoints = 9;
constexpr double NeedsBelowSection = 26;
constexpr double SectionHeight = 13;
constexpr double SignatureHeight = 16;
constexpr int MiddleLines = 2;

/// Draws the pages. How many each person's paper has stands on them, so they are drawn twice: first to count.
class Pages
{
public:
    Pages(QPainter &painter, QPagedPaintDevice &device, const Paper &paper, QList<int> counts)
        : m_painter(painter), m_device(device), m_paper(paper), m_counts(std::move(counts)), m_unit(device.logicalDpiX() / 25.4)
    {
    }

    /// How many pages each paper has.
    QList<int> draw()
    {
        begin(m_paper.title);
        for (qsizetype i = 0; i < m_paper.blocks.size(); ++i)
            drawBlock(m_paper.blocks.at(i), i + 1 < m_paper.blocks.size() ? &m_paper.blocks.at(i + 1) : nullptr);
        foot();
        return m_drawn;
    }

private:
    QRectF place(double x, double y, double width, double height) const
    {
        return {x * m_unit, y * m_unit, width * m_unit, height * m_unit};
    }

    void setFont(double points, bool bold)
    {
        QFont font;
        font.setFamilies(fontFamilies());
        font.setPointSizeF(points);
        font.setBold(bold);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
    }

    double heightOf(const QString &text, double width, double points, bool bold)
    {
        setFont(points, bold);
        return m_painter.boundingRect(place(0, 0, width, 1000), Qt::AlignLeft | Qt::TextWordWrap, text).height() / m_unit;
    }

    void begin(const QString &title)
    {
        m_drawn.append(1);
        setFont(TitlePoints, true);
        m_painter.drawText(place(Left, Top, Width, 10), Qt::AlignCenter, title);
        m_y = Top + 13;
        for (const QString &line : m_paper.head)
            paragraph(line, false);
        m_y += 2;
    }

    void turn()
    {
        foot();
        m_device.newPage();
        m_y = Top;
    }

    void drawBlock(const PaperBlock &block, const PaperBlock *next)
    {
        switch (block.kind) {
        case PaperBlock::Kind::Section:
            return section(block.text, next);
        case PaperBlock::Kind::Text:
            return paragraph(block.text, false);
        case PaperBlock::Kind::Strong:
            return paragraph(block.text, true);
        case PaperBlock::Kind::Table:
            return table(block.table);
        case PaperBlock::Kind::Signature:
            return signature(block.text);
        case PaperBlock::Kind::NewPaper:
            turn();
            return begin(block.text);
        }
    }

    /// What does not fit goes whole to the next page.
    bool need(double height)
    {
        if (m_y + height <= Bottom)
            return false;
        turn();
        ++m_drawn.last();
        return true;
    }

    void paragraph(const QString &text, bool bold)
    {
        const double height = heightOf(text, Width, TextPoints, bold) + Gap;
        need(height);
        setFont(TextPoints, bold);
        m_painter.drawText(place(Left, m_y, Width, height + 1), Qt::AlignLeft | Qt::TextWordWrap, text);
        m_y += height;
    }

    /// A heading stays with what follows, and a short table in one piece.
    void section(const QString &title, const PaperBlock *next)
    {
        double below = NeedsBelowSection;
        if (next != nullptr && next->kind == PaperBlock::Kind::Table) {
            const double whole = SectionHeight + heightOf(next->table);
            if (whole <= (Bottom - Top) / 2)
                below = std::max(below, whole);
        }
        need(below);
        m_y += 3;
        m_painter.fillRect(place(Left, m_y, Width, 7.5), QColor(0xF0, 0xF0, 0xF0));
        setFont(11, true);
        m_painter.drawText(place(Left + 2, m_y, Width - 2, 7.5), Qt::AlignLeft | Qt::AlignVCenter, title);
        m_y += SectionHeight - 3;
    }

    void signature(const QString &text)
    {
        need(SignatureHeight);
        m_y += SignatureHeight - 8;
        setFont(TextPoints, false);
        m_painter.drawText(place(Left, m_y, Width, 8), Qt::AlignLeft | Qt::AlignVCenter, text);
        m_y += 8;
    }

    void row(const QStringList &cells, const QList<double> &widths, bool bold)
    {
        const double height = rowHeight(cells, widths, bold);
        double x = Left;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QRectF cell = place(x, m_y, widths.at(i), height);
            if (bold)
                m_painter.fillRect(cell, QColor(0xF0, 0xF0, 0xF0));
            m_painter.setPen(QPen(QColor(0x80, 0x80, 0x80), 0.2 * m_unit));
            m_painter.drawRect(cell);
            setFont(TextPoints, bold);
            // What is one thing stands in the middle of its column; sentences, and what a form says of one thing, are read from the left.
            const bool middle = i > 0 && (bold || (cells.size() > 2 && lines(cells.at(i), widths.at(i)) <= MiddleLines));
            m_painter.drawText(place(x + CellSpace, m_y + CellSpace, widths.at(i) - 2 * CellSpace, height),
                               (middle ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignTop | Qt::TextWordWrap, cells.at(i));
            x += widths.at(i);
        }
        m_y += height;
    }

    double rowHeight(const QStringList &cells, const QList<double> &widths, bool bold)
    {
        double height = 0;
        for (qsizetype i = 0; i < cells.size(); ++i)
            height = std::max(height, heightOf(cells.at(i), widths.at(i) - 2 * CellSpace, TextPoints, bold) + 2 * CellSpace);
        return height;
    }

    int lines(const QString &text, double width)
    {
        return qRound(heightOf(text, width - 2 * CellSpace, TextPoints, false) / heightOf(u"\x4e00"_s, Width, TextPoints, false));
    }

    double heightOf(const PaperTable &table)
    {
        const QList<double> widths = widthsOf(table);
        double height = rowHeight(table.head, widths, true);
        for (const QStringList &cells : table.rows)
            height += rowHeight(cells, widths, false);
        return height;
    }

    void table(const PaperTable &table)
    {
        const QList<double> widths = widthsOf(table);
        const double head = rowHeight(table.head, widths, true);
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const double height = rowHeight(table.rows.at(i), widths, false);
            if (need(height + (i == 0 ? head : 0)) || i == 0)
                row(table.head, widths, true);
            row(table.rows.at(i), widths, false);
        }
        m_y += 2;
    }

    /// As the table says; else the first column as wide as its words need, up to half the page, and the others share what
    /// is left.
    QList<double> widthsOf(const PaperTable &table)
    {
        if (!table.shares.isEmpty()) {
            const double all = std::accumulate(table.shares.begin(), table.shares.end(), 0.0);
            QList<double> widths;
            for (const int share : table.shares)
                widths.append(Width * share / all);
            return widths;
        }
        setFont(TextPoints, true);
        double first = 0;
        for (const QStringList &cells : QList<QStringList>{table.head} + table.rows)
            first = std::max(first, m_painter.fontMetrics().horizontalAdvance(cells.first()) / m_unit + 2 * CellSpace + 1);
        first = std::min(std::max(first, Width / 5), Width / 2);
        const auto others = table.head.size() - 1;
        if (others == 0)
            return {Width};
        QList<double> widths(others, (Width - first) / static_cast<double>(others));
        widths.prepend(first);
        return widths;
    }

    void foot()
    {
        setFont(FootPoints, false);
        const QRectF line = place(Left, Foot, Width, 6);
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_paper.foot);
        const int pages = m_counts.value(m_drawn.size() - 1);
        m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                           Words::tr("第 %1 页，共 %2 页").arg(m_drawn.last()).arg(pages));
    }

    QPainter &m_painter;
    QPagedPaintDevice &m_device;
    const Paper &m_paper;
    QList<int> m_counts;
    QList<int> m_drawn;
    double m_unit;
    double m_y = 0;
};

std::optional<QList<int>> paint(QPagedPaintDevice *device, const Paper &paper, const QList<int> &counts)
{
    device->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter));
    QPainter painter;
    if (!painter.begin(device))
        return std::nullopt;
    const QList<int> drawn = Pages(painter, *device, paper, counts).draw();
    return painter.end() ? std::optional(drawn) : std::nullopt;
}

} // namespace

bool paintPaper(QPagedPaintDevice *device, const Paper &paper)
{
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    QPdfWriter counter(&nowhere);
    counter.setResolution(device->logicalDpiX());
    const auto counts = paint(&counter, paper, {});
    return counts && paint(device, paper, *counts).has_value();
}

QByteArray paperPdf(const Paper &paper)
{
    return pdfOf(paper.title, [&](QPagedPaintDevice *device) { return paintPaper(device, paper); });
}

} // namespace ui::common
