// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/AnswerSheets.h"

#include "core/assessments/PaperEntry.h"
#include "core/station/HelpLines.h"
#include "ui/common/Pdf.h"
#include "ui/common/Fonts.h"
#include "ui/common/Theme.h"
#include "ui/words/Words.h"

#include <QPainter>
#include <QPagedPaintDevice>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::common::Theme;
using ui::words::Words;
using core::assessments::PaperRow;
using core::assessments::Scale;

namespace ui::assessments
{

namespace
{

// Millimetres of an A4 page.
constexpr double Left = 25; // for binding, as every form
constexpr double Width = 210 - Left - 20;
constexpr double Bottom = 297 - 24;
constexpr double Line = 7;
constexpr double Box = 5;
constexpr double BoxStep = 7.4;
constexpr double NumberWidth = 9;
constexpr double TextMargin = 2;
constexpr double LeastTextRow = 9;
constexpr int Band = 5;
constexpr double BandGap = 1.6;
constexpr int LeftMiddle = Qt::AlignLeft | Qt::AlignVCenter;

bool showsText(const Scale &scale)
{
    return scale.mayShipText && std::all_of(scale.items.begin(), scale.items.end(),
                                            [](const auto &item) { return !item.text.isEmpty(); });
}

/// The sheet of one student; goes on to further pages as it needs.
class Sheet
{
public:
    Sheet(QPainter &painter, QPagedPaintDevice &device, const AnswerSheets &all, const PaperRow &row)
        : m_painter(painter), m_device(device), m_all(all), m_scale(all.scale), m_row(row),
          m_unit(device.logicalDpiX() / 25.4)
    {
    }

    void draw()
    {
        head();
        if (showsText(m_scale))
            drawTexts();
        else
            drawBoxes();
        foot();
    }

private:
    QRectF place(double x, double y, double width, double height) const
    {
        return {x * m_unit, y * m_unit, width * m_unit, height * m_unit};
    }

    void setFont(double points, bool bold = false)
    {
        QFont font;
        font.setFamilies(common::fontFamilies());
        font.setPointSizeF(points);
        font.setBold(bold);
        m_painter.setFont(font);
    }

    void write(const QRectF &where, double points, bool bold, int flags, const QString &text)
    {
        setFont(points, bold);
        m_painter.drawText(where, flags, text);
    }

    double heightOf(const QString &text, double width, double points)
    {
        setFont(points);
        const QRectF room(0, 0, width * m_unit, 1000 * m_unit);
        return m_painter.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text).height() / m_unit;
    }

    double paragraph(double y, double points, const QString &text)
    {
        const double height = heightOf(text, Width, points);
        write(place(Left, y, Width, height + 1), points, false, Qt::AlignLeft | Qt::TextWordWrap, text);
        return y + height;
    }

    QString meaning(int item) const
    {
        QStringList words;
        for (const auto &option : m_scale.optionsOf(m_scale.items.at(item)))
            words.append(u"%1 %2"_s.arg(core::assessments::keyOf(m_scale, item, option.value)).arg(option.texts.value(0)));
        return words.join(u"　　"_s);
    }

    void head()
    {
        m_painter.setPen(Qt::black);
        ++m_page;
        write(place(Left, 18, Width, 9), 15, true, Qt::AlignCenter, m_scale.title);
        write(place(Left, 29, Width, Line), 10.5, false, LeftMiddle,
              Words::tr("班级：%1　　学号：%2　　姓名：%3")
                  .arg(m_row.student.className.display(), m_row.student.studentNumber, m_row.student.name));
        write(place(Left, 36, Width, Line), 10.5, false, LeftMiddle,
              Words::tr("%1　　作答日期：________ 年 ____ 月 ____ 日").arg(m_all.campaign));
        m_y = 45;
        if (m_page > 1)
            return;
        if (showsText(m_scale) && !m_scale.instruction.isEmpty())
            m_y = paragraph(m_y, 10.5, m_scale.instruction) + 1;
        m_y = paragraph(m_y, 10.5, Words::tr("每题在最符合的一个方框里划 √。划错了把它涂黑，再划另一个。")) + 1.5;
        write(place(Left, m_y, Width, Line), 10.5, true, LeftMiddle, meaning(0));
        m_y += Line + 2;
    }

    void foot()
    {
        write(place(Left, 297 - 18, Width, 6), 9, false, LeftMiddle, Words::tr("内部资料　按知情范围使用"));
        // Everybody gets the numbers, so that nobody has to ask.
        QStringList lines;
        if (const auto known = core::station::shippedHelpLines()) {
            for (const auto &one : *known) {
                if (!one.danger)
                    lines.append(u"%1 %2"_s.arg(one.name, one.number));
            }
        }
        write(place(Left, 297 - 18, Width, 6), 9, false, Qt::AlignRight | Qt::AlignVCenter,
              m_page > 1 ? Words::tr("第 %1 页").arg(m_page) : lines.join(u"　"_s));
    }

    void newPage()
    {
        foot();
        m_device.newPage();
        head();
    }

    void band(double x, double y, double width, double height)
    {
        m_painter.fillRect(place(x, y, width, height), QColor(0xE6, 0xE6, 0xE6));
    }

    void boxes(int item, double x, double y, double height)
    {
        setFont(9);
        m_painter.setPen(QPen(Qt::black, 0.25 * m_unit));
        for (const auto &option : m_scale.optionsOf(m_scale.items.at(item))) {
            const QRectF box = place(x, y + (height - Box) / 2, Box, Box);
            m_painter.fillRect(box, Qt::white);
            m_painter.drawRect(box);
            m_painter.drawText(box, Qt::AlignCenter, QString(core::assessments::keyOf(m_scale, item, option.value)));
            x += BoxStep;
        }
    }

    double boxesWidth() const
    {
        qsizetype most = 0;
        for (const auto &item : m_scale.items)
            most = std::max(most, m_scale.optionsOf(item).size());
        return double(most) * BoxStep;
    }

    void drawTexts()
    {
        const double textWidth = Width - NumberWidth - boxesWidth() - TextMargin;
        for (int item = 0; item < m_scale.items.size(); ++item) {
            QString text = m_scale.items.at(item).text;
            if (!m_scale.items.at(item).options.isEmpty())
                text += u"\n"_s + meaning(item);
            const double height = std::max(LeastTextRow, heightOf(text, textWidth, 10.5) + 3);
            if (m_y + height > Bottom)
                newPage();
            if (item / Band % 2 == 0)
                band(Left, m_y, Width, height);
            write(place(Left, m_y, NumberWidth - 2, height), 10.5, true, Qt::AlignRight | Qt::AlignVCenter,
                  QString::number(item + 1));
            write(place(Left + NumberWidth, m_y, textWidth, height), 10.5, false, LeftMiddle | Qt::TextWordWrap, text);
            boxes(item, Left + Width - boxesWidth(), m_y, height);
            m_y += height + (item % Band == Band - 1 ? BandGap : 0);
        }
    }

    /// Down the columns, so that the eye of who types goes as the items go.
    void drawBoxes()
    {
        const int columns = std::max(1, int(Width / (NumberWidth + boxesWidth() + 4)));
        const double columnWidth = Width / columns;
        int item = 0;
        while (item < m_scale.items.size()) {
            if (item > 0)
                newPage();
            const double bandHeight = Band * Line + BandGap;
            const int fit = std::max(1, int((Bottom - m_y) / bandHeight)) * Band;
            const int left = int(m_scale.items.size()) - item;
            const int evenly = ((left + columns - 1) / columns + Band - 1) / Band * Band;
            const int rows = std::min(fit, evenly);
            const int end = std::min(int(m_scale.items.size()), item + rows * columns);
            for (int first = item, at = first; at < end; ++at) {
                const int column = (at - first) / rows;
                const int row = (at - first) % rows;
                const double x = Left + column * columnWidth;
                const double y = m_y + row * Line + row / Band * BandGap;
                if (row / Band % 2 == 0)
                    band(x, y, columnWidth - 2, Line);
                write(place(x, y, NumberWidth - 2, Line), 10.5, true, Qt::AlignRight | Qt::AlignVCenter,
                      QString::number(at + 1));
                boxes(at, x + NumberWidth, y, Line);
            }
            item = end;
        }
    }

    QPainter &m_painter;
    QPagedPaintDevice &m_device;
    const AnswerSheets &m_all;
    const Scale &m_scale;
    const PaperRow &m_row;
    double m_unit;
    double m_y = 0;
    int m_page = 0;
};

} // namespace

bool paintAnswerSheets(QPagedPaintDevice *device, const AnswerSheets &sheets)
{
    device->setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter));
    QPainter painter;
    if (!painter.begin(device))
        return false;
    bool first = true;
    for (const PaperRow &row : sheets.batch.rows) {
        if (row.student.name.isEmpty())
            continue;
        if (!first)
            device->newPage();
        first = false;
        Sheet(painter, *device, sheets, row).draw();
    }
    return painter.end();
}

QByteArray answerSheetsPdf(const AnswerSheets &sheets)
{
    return common::pdfOf(Words::tr("答题纸"), [&](QPagedPaintDevice *device) { return paintAnswerSheets(device, sheets); });
}

} // namespace ui::assessments
