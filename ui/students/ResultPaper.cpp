// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/ResultPaper.h"

#include "ui/common/Pdf.h"
#include "ui/common/Fonts.h"
#include "ui/common/Theme.h"
#include "ui/words/MomentText.h"
#include "ui/words/ResultText.h"
#include "ui/words/TraceText.h"
#include "ui/words/Words.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::common::Theme;
using ui::words::ChainLine;
using ui::words::Words;

namespace ui::students
{

namespace
{

// Millimetres of an A4 page.
constexpr double Left = 25; // for binding, as every form
constexpr double Width = 210 - Left - 20;
constexpr double Top = 20;
constexpr double Bottom = 297 - 24;
constexpr double StepWidth = 32;
constexpr double Space = 1.2;

/// Draws the pages and counts them. How many there are stands on each, so they are drawn twice.
class Page
{
public:
    Page(QPainter &painter, QPagedPaintDevice &device, const ResultPaper &paper, int pages)
        : m_painter(painter), m_device(device), m_paper(paper), m_pages(pages), m_unit(device.logicalDpiX() / 25.4)
    {
    }

    int draw()
    {
        const auto &result = m_paper.view.result;
        write(Top, 9, 16, true, Qt::AlignCenter, Words::tr("测评结果和它的来历"));
        m_y = Top + 12;
        paragraph(10.5, false, Words::tr("%1　　%2　　姓名：%3　　学号：%4")
                                   .arg(m_paper.view.unit, result.student ? result.student->className.display() : QString(),
                                        result.student ? result.student->name : QString(),
                                        result.student ? result.student->studentNumber : QString()));
        paragraph(10.5, false, Words::tr("%1　　作答：%2　　%3")
                                   .arg(result.scale.title, result.answered.toString(u"yyyy-MM-dd"_s),
                                        result.interview ? Words::tr("访谈时填") : result.campaign));
        paragraph(10.5, false, Words::tr("定义 %1 第 %2 版，%3").arg(result.scale.id).arg(result.scale.version).arg(result.scale.edition));
        if (const QString norm = words::normLine(result.trace.norms); !norm.isEmpty())
            paragraph(10.5, false, norm);
        paragraph(10.5, true, Words::tr("这是筛查提示，不是诊断。"));
        const QStringList notes = words::resultNotes(result);
        for (const QString &note : notes)
            paragraph(10.5, true, note);
        drawNumbers();
        for (const auto &score : result.trace.scores) {
            section(words::scoreTitle(score));
            chain(words::scoreChain(result, score.id, m_paper.view.signalRules.value(score.id)));
        }
        if (const auto supplements = words::supplementChain(result); !supplements.isEmpty()) {
            section(Words::tr("附加题"));
            chain(supplements);
        }
        section(Words::tr("全部规则"));
        for (const auto &rule : result.trace.rules)
            row(words::ruleName(rule), words::ruleLine(rule));
        foot();
        return m_page;
    }

private:
    QRectF place(double x, double y, double width, double height) const
    {
        return {x * m_unit, y * m_unit, width * m_unit, height * m_unit};
    }

    void setFont(double points, bool bold)
    {
        QFont font;
        font.setFamilies(common::fontFamilies());
        font.setPointSizeF(points);
        font.setBold(bold);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
    }

    void write(double y, double height, double points, bool bold, int flags, const QString &text)
    {
        setFont(points, bold);
        m_painter.drawText(place(Left, y, Width, height), flags, text);
    }

    double heightOf(const QString &text, double width, double points, bool bold)
    {
        setFont(points, bold);
        return m_painter.boundingRect(place(0, 0, width, 1000), Qt::AlignLeft | Qt::TextWordWrap, text).height() / m_unit;
    }

    /// What does not fit goes whole to the next page.
    void need(double height)
    {
        if (m_y + height <= Bottom)
            return;
        foot();
        m_device.newPage();
        ++m_page;
        m_y = Top;
    }

    void paragraph(double points, bool bold, const QString &text)
    {
        const double height = heightOf(text, Width, points, bold) + Space;
        need(height);
        write(m_y, height + 1, points, bold, Qt::AlignLeft | Qt::TextWordWrap, text);
        m_y += height;
    }

    void section(const QString &title)
    {
        need(24); // never alone at the foot of a page
        m_y += 4;
        m_painter.fillRect(place(Left, m_y, Width, 7.5), QColor(0xF0, 0xF0, 0xF0));
        write(m_y, 7.5, 11, true, Qt::AlignLeft | Qt::AlignVCenter, u" "_s + title);
        m_y += 9;
    }

    void row(const QString &step, const QString &text)
    {
        const double textWidth = Width - StepWidth;
        const double height = std::max(heightOf(text, textWidth, 10, false), heightOf(step, StepWidth - 2, 10, false)) + Space;
        need(height);
        setFont(10, false);
        m_painter.drawText(place(Left, m_y, StepWidth - 2, height), Qt::AlignLeft | Qt::TextWordWrap, step);
        m_painter.drawText(place(Left + StepWidth, m_y, textWidth, height + 1), Qt::AlignLeft | Qt::TextWordWrap, text);
        m_y += height;
        m_painter.setPen(QPen(QColor(0xC8, 0xC8, 0xC8), 0.15 * m_unit));
        m_painter.drawLine(place(Left, m_y - Space / 2, Width, 0).topLeft(), place(Left + Width, m_y - Space / 2, 0, 0).topLeft());
    }

    void drawNumbers()
    {
        section(Words::tr("得分"));
        for (const auto &score : m_paper.view.result.trace.scores) {
            const QString band = words::bandText(score);
            row(score.name, band.isEmpty() ? words::valueText(score) : Words::tr("%1　%2").arg(words::valueText(score), band));
        }
    }

    void chain(const QList<ChainLine> &lines)
    {
        for (const ChainLine &line : lines) {
            if (!line.heading) {
                row(line.step, line.text);
                continue;
            }
            need(14);
            paragraph(10, true, line.step);
        }
    }

    void foot()
    {
        const QString by = Words::tr("打印：%1　%2").arg(m_paper.view.viewer, words::momentText(m_paper.printed));
        write(297 - 18, 6, 9, false, Qt::AlignLeft | Qt::AlignVCenter, Words::tr("内部资料　按知情范围使用　　%1").arg(by));
        write(297 - 18, 6, 9, false, Qt::AlignRight | Qt::AlignVCenter, Words::tr("第 %1 页，共 %2 页").arg(m_page).arg(m_pages));
    }

    QPainter &m_painter;
    QPagedPaintDevice &m_device;
    const ResultPaper &m_paper;
    int m_pages;
    double m_unit;
    double m_y = 0;
    int m_page = 1;
};

std::optional<int> paint(QPagedPaintDevice *device, const ResultPaper &paper, int pages)
{
    device->setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter));
    QPainter painter;
    if (!painter.begin(device))
        return std::nullopt;
    const int count = Page(painter, *device, paper, pages).draw();
    return painter.end() ? std::optional(count) : std::nullopt;
}

} // namespace

bool paintResult(QPagedPaintDevice *device, const ResultPaper &paper)
{
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    QPdfWriter counter(&nowhere);
    counter.setResolution(device->logicalDpiX());
    const auto pages = paint(&counter, paper, 0);
    return pages && paint(device, paper, *pages).has_value();
}

QByteArray resultPdf(const ResultPaper &paper)
{
    return common::pdfOf(Words::tr("测评结果和它的来历"), [&](QPagedPaintDevice *device) { return paintResult(device, paper); });
}

} // namespace ui::students
