// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charts/ShareStrip.h"

#include "ui/common/Parts.h"
#include "ui/common/Theme.h"
#include "ui/words/Language.h"
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
constexpr int FewWidth = 17; // in widths of a character
constexpr double Dot = 5;
constexpr std::array Ends{0.05, 0.1, 0.2, 0.3, 0.5, 1.0};

QString dotText(const ShareDot &dot)
{
    return ShareStrip::tr("%1 人中 %2 人，%3（95% 区间 %4 到 %5）")
        .arg(dot.students)
        .arg(dot.counted)
        .arg(percentText(dot.share), percentText(dot.low), percentText(dot.high));
}
} // namespace

QString percentText(double share)
{
    const int digits = share > 0 && share < 0.01 ? 1 : 0;
    return words::locale().toString(share * 100, 'f', digits) + u'%';
}

ShareStrip::ShareStrip(const QString &name, QWidget *parent) : RowChart(name, parent)
{
    rowsChanged();
}

void ShareStrip::setLines(const QList<ShareLine> &lines, std::optional<double> whole, const QString &otherRound)
{
    m_lines = lines;
    m_whole = whole;
    m_other = otherRound;
    double most = whole.value_or(0);
    for (const ShareLine &line : m_lines) {
        for (const auto &dot : {line.now, line.before}) {
            if (dot)
                most = std::max(most, dot->high);
        }
    }
    m_end = *std::find_if(Ends.begin(), Ends.end() - 1, [most](double end) { return end >= most; });
    rowsChanged();
}

Figures ShareStrip::figures() const
{
    Figures figures{{tr("班级"), tr("有提示 / 有效"), tr("占比"), tr("95% 区间")}, {}};
    if (!m_other.isEmpty())
        figures.header.append(m_other);
    for (const ShareLine &line : m_lines) {
        QStringList row{line.label, line.count};
        if (line.now)
            row << percentText(line.now->share) << tr("%1 到 %2").arg(percentText(line.now->low), percentText(line.now->high));
        else
            row << tr("人数少，不比较") << QString();
        if (!m_other.isEmpty())
            row << (line.before ? tr("%1（%2 人）").arg(percentText(line.before->share)).arg(line.before->students)
                                : tr("人数少，不比较"));
        figures.rows.append(row);
    }
    return figures;
}

QString ShareStrip::summary() const
{
    return m_whole ? tr("全部 %1。").arg(percentText(*m_whole)) : QString();
}

QString ShareStrip::rowText(int row) const
{
    const ShareLine &line = m_lines.at(row);
    QString text = line.now ? tr("%1：%2").arg(line.label, dotText(*line.now))
                            : tr("%1：%2，人数少，不比较").arg(line.label, line.count);
    if (line.before)
        text += tr("；%1：%2").arg(m_other, dotText(*line.before));
    return text + Words::tr("。");
}

int ShareStrip::labelWidth()
{
    return widthFor(em() * 8, em() * 10);
}

int ShareStrip::countWidth()
{
    return widthFor(em() * 7, em() * 8);
}

QRect ShareStrip::plot(const QRect &row) const
{
    const int left = Margin + labelWidth() + countWidth() + em();
    return {left, row.top(), std::max(em() * 8, row.width() - left - em() * 4), row.height()};
}

double ShareStrip::x(const QRect &row, double share) const
{
    const QRect area = plot(row);
    return area.left() + area.width() * std::min(share, m_end) / m_end;
}

void ShareStrip::paintHead(QPainter &painter, const QRect &head) const
{
    const Tokens &tokens = Theme::tokens();
    painter.setFont(Theme::font(Text::Secondary));
    paintText(painter, {Margin, head.top(), labelWidth(), head.height()}, tr("班级"), tokens.ink2, Qt::AlignLeft);
    paintText(painter, {Margin + labelWidth(), head.top(), countWidth(), head.height()}, tr("有提示 / 有效"), tokens.ink2,
              Qt::AlignRight);
    const auto mark = [&](double share, const QString &text) {
        const int wide = painter.fontMetrics().horizontalAdvance(text) + 4;
        paintText(painter, {int(x(head, share)) - wide / 2, head.top(), wide, head.height()}, text, tokens.ink2,
                  Qt::AlignHCenter);
    };
    mark(0, u"0%"_s);
    mark(m_end, percentText(m_end));
    // The words of the whole give way to those of the ends.
    if (m_whole && *m_whole > m_end * 0.15 && *m_whole < m_end * 0.85)
        mark(*m_whole, tr("全部 %1").arg(percentText(*m_whole)));
}

void ShareStrip::paintRow(QPainter &painter, int row, const QRect &place) const
{
    const Tokens &tokens = Theme::tokens();
    const ShareLine &line = m_lines.at(row);
    QFont font = Theme::font(Text::Body);
    font.setBold(line.strong);
    painter.setFont(font);
    paintText(painter, {Margin, place.top(), labelWidth(), place.height()}, line.label, tokens.ink, Qt::AlignLeft);
    paintText(painter, {Margin + labelWidth(), place.top(), countWidth(), place.height()}, line.count, tokens.ink, Qt::AlignRight);
    const double y = place.center().y() + 0.5;
    painter.setPen(QPen(QColor(tokens.controlEdge), 1));
    painter.drawLine(QPointF(x(place, 0), place.top()), QPointF(x(place, 0), place.bottom() + 1));
    if (m_whole) {
        painter.setPen(QPen(QColor(tokens.ink2), 1, Qt::DashLine));
        painter.drawLine(QPointF(x(place, *m_whole), place.top()), QPointF(x(place, *m_whole), place.bottom() + 1));
    }
    const auto hollow = [&](double at, double radius) {
        painter.setPen(QPen(QColor(tokens.accent), 2));
        painter.setBrush(QColor(tokens.surface));
        painter.drawEllipse(QPointF(at, y), radius, radius);
    };
    if (line.before)
        hollow(x(place, line.before->share), Dot);
    if (!line.now) {
        painter.setFont(Theme::font(Text::Secondary));
        paintText(painter, {int(x(place, 0)) + 8, place.top(), em() * FewWidth, place.height()}, tr("人数少，不比较"), tokens.ink2,
                  Qt::AlignLeft);
        return;
    }
    painter.setPen(QPen(QColor(tokens.dataSoft), 3));
    painter.drawLine(QPointF(x(place, line.now->low), y), QPointF(x(place, line.now->high), y));
    if (line.before) // again: the interval has just crossed it
        hollow(x(place, line.before->share), Dot);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(tokens.accent));
    painter.drawEllipse(QPointF(x(place, line.now->share), y), Dot, Dot);
    const int right = int(x(place, std::max(line.now->high, line.before ? line.before->share : 0))) + 10;
    paintText(painter, {right, place.top(), em() * 4, place.height()}, percentText(line.now->share), tokens.ink, Qt::AlignLeft);
}

} // namespace ui::common
