// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charts/BandBars.h"

#include "ui/common/Theme.h"
#include "ui/common/charts/ShareStrip.h"
#include "ui/words/Words.h"

#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;

namespace ui::common
{

namespace
{
constexpr int Margin = 16;
constexpr int SwatchWidth = 18;
constexpr std::array Hatches{Qt::NoBrush, Qt::BDiagPattern, Qt::DiagCrossPattern, Qt::Dense5Pattern, Qt::Dense2Pattern};
} // namespace

BandBars::BandBars(const QString &name, QWidget *parent) : RowChart(name, parent)
{
    rowsChanged();
}

void BandBars::setLines(const QStringList &bands, const QList<BandLine> &lines)
{
    m_bands = bands;
    m_lines = lines;
    rowsChanged();
}

Figures BandBars::figures() const
{
    Figures figures{QStringList{tr("年级"), tr("有总分")} + m_bands, {}};
    for (const BandLine &line : m_lines) {
        QStringList row{line.label, QString::number(line.students)};
        for (const int count : line.counts)
            row.append(line.mayBeCompared ? tr("%1（%2）").arg(QString::number(count), percentText(double(count) / line.students))
                                          : tr("人数少，不比较"));
        figures.rows.append(row);
    }
    return figures;
}

QString BandBars::summary() const
{
    int students = 0;
    for (const BandLine &line : m_lines)
        students += line.students;
    return tr("共 %1 份有总分。").arg(students);
}

QString BandBars::rowText(int row) const
{
    const BandLine &line = m_lines.at(row);
    if (!line.mayBeCompared)
        return tr("%1：%2。").arg(line.label, tr("人数少，不比较"));
    QStringList parts;
    for (qsizetype i = 0; i < m_bands.size(); ++i)
        parts.append(tr("%1 %2 人").arg(m_bands.at(i)).arg(line.counts.at(i)));
    return tr("%1：%2。").arg(line.label, parts.join(Words::tr("，")));
}

void BandBars::fillBand(QPainter &painter, const QRectF &place, int band) const
{
    const Tokens &tokens = Theme::tokens();
    const double part = m_bands.size() > 1 ? double(band) / double(m_bands.size() - 1) : 0;
    painter.fillRect(place, QColor(tokens.bandLow));
    QColor ground(tokens.bandHigh);
    ground.setAlphaF(float(part));
    painter.fillRect(place, ground);
    QColor hatch(tokens.ink2);
    hatch.setAlphaF(0.35F);
    const auto style = Hatches.at(std::min(static_cast<size_t>(band), Hatches.size() - 1));
    painter.fillRect(place, QBrush(hatch, style));
    painter.setPen(QPen(QColor(tokens.controlEdge), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place);
}

void BandBars::paintHead(QPainter &painter, const QRect &head) const
{
    const Tokens &tokens = Theme::tokens();
    painter.setFont(Theme::font(Text::Secondary));
    int x = Margin + em() * 9;
    for (int band = 0; band < m_bands.size(); ++band) {
        fillBand(painter, QRectF(x, head.center().y() - 6, SwatchWidth, 12), band);
        x += SwatchWidth + 6;
        const int wide = painter.fontMetrics().horizontalAdvance(m_bands.at(band)) + 2;
        paintText(painter, {x, head.top(), wide, head.height()}, m_bands.at(band), tokens.ink2, Qt::AlignLeft);
        x += wide + 16;
    }
}

void BandBars::paintRow(QPainter &painter, int row, const QRect &place) const
{
    const Tokens &tokens = Theme::tokens();
    const BandLine &line = m_lines.at(row);
    painter.setFont(Theme::font(Text::Body));
    paintText(painter, {Margin, place.top(), em() * 5, place.height()}, line.label, tokens.ink, Qt::AlignLeft);
    paintText(painter, {Margin + em() * 5, place.top(), em() * 3, place.height()}, QString::number(line.students),
              tokens.ink2, Qt::AlignRight);
    const int left = Margin + em() * 9;
    const int room = place.width() - left - Margin;
    if (!line.mayBeCompared) {
        painter.setFont(Theme::font(Text::Secondary));
        return paintText(painter, {left, place.top(), room, place.height()}, tr("人数少，不比较"), tokens.ink2, Qt::AlignLeft);
    }
    double x = left;
    for (int band = 0; band < m_bands.size(); ++band) {
        const int count = line.counts.at(band);
        if (count == 0)
            continue;
        const QRectF part(x, place.top() + 3, double(room) * count / line.students, place.height() - 6);
        fillBand(painter, part, band);
        const QString number = QString::number(count);
        const int wide = painter.fontMetrics().horizontalAdvance(number) + 6;
        if (part.width() >= wide) {
            // A ground of its own, or the hatching runs through the figures.
            const QRectF ground(part.center().x() - wide / 2.0, part.top() + 2, wide, part.height() - 4);
            painter.fillRect(ground, QColor(tokens.surface));
            paintText(painter, ground.toAlignedRect(), number, tokens.ink, Qt::AlignHCenter);
        }
        x += part.width();
    }
}

} // namespace ui::common
