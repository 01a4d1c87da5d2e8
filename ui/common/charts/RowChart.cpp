// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charts/RowChart.h"

#include "ui/common/Theme.h"
#include "ui/words/Words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;

namespace ui::common
{

namespace
{
constexpr int LeastRowHeight = 26;
constexpr int UsualWidthInEm = 56;
} // namespace

RowChart::RowChart(const QString &name, QWidget *parent) : Chart(parent), m_name(name) {}

int RowChart::em()
{
    return QFontMetrics(Theme::font(Text::Body)).horizontalAdvance(u"测"_s);
}

int RowChart::rowHeight()
{
    return std::max(LeastRowHeight, QFontMetrics(Theme::font(Text::Body)).height() + 8);
}

void RowChart::rowsChanged()
{
    m_current = std::min(m_current, rowCount() - 1);
    renew(m_name);
}

void RowChart::setCurrent(int row)
{
    row = std::clamp(row, rowCount() > 0 ? 0 : -1, rowCount() - 1);
    if (row == m_current)
        return;
    m_current = row;
    renew(m_name);
}

QString RowChart::sentence() const
{
    if (rowCount() == 0)
        return tr("还没有数字。");
    return m_current < 0 ? summary() : tr("%1选中：%2").arg(summary(), rowText(m_current));
}

QSize RowChart::minimumSizeHint() const
{
    return {em() * 40, rowHeight() * (std::max(1, rowCount()) + 1) + 4};
}

QSize RowChart::sizeHint() const
{
    return {em() * UsualWidthInEm, minimumSizeHint().height()};
}

void RowChart::paintText(QPainter &painter, const QRect &place, const QString &text, QRgb ink, Qt::Alignment side)
{
    painter.setPen(QColor(ink));
    painter.drawText(place, int(side | Qt::AlignVCenter), painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

void RowChart::paintEvent(QPaintEvent *event)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(tokens.surface));
    painter.setFont(Theme::font(Text::Body));
    if (rowCount() == 0)
        paintText(painter, rect(), sentence(), tokens.ink2, Qt::AlignHCenter);
    else
        paintHead(painter, QRect(0, 0, width(), rowHeight()));
    for (int row = 0; row < rowCount(); ++row) {
        const QRect place(0, rowHeight() * (row + 1), width(), rowHeight());
        if (!place.intersects(event->rect()))
            continue;
        painter.save();
        if (row == m_current && showsFocus())
            painter.fillRect(place, QColor(tokens.accentSoft));
        paintRow(painter, row, place);
        painter.restore();
    }
    paintFocus(painter);
}

void RowChart::keyPressEvent(QKeyEvent *event)
{
    if (const auto row = walked(*event, Qt::Key_Up, Qt::Key_Down, m_current, rowCount()))
        setCurrent(*row);
    else
        Chart::keyPressEvent(event);
}

void RowChart::mousePressEvent(QMouseEvent *event)
{
    if (const int row = int(event->position().y()) / rowHeight() - 1; row >= 0)
        setCurrent(row);
    Chart::mousePressEvent(event);
}

void RowChart::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0)
        setCurrent(0);
    Chart::focusInEvent(event);
}

} // namespace ui::common
