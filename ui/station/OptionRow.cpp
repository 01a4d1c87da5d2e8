// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/station/OptionRow.h"

#include "ui/station/StationParts.h"

#include <QPainter>

#include <algorithm>

using ui::common::Text;
using ui::common::Theme;

namespace ui::station
{

namespace
{
constexpr int Side = 24;
constexpr int KeySize = 34;
constexpr int Gap = 20;
constexpr int Ring = 26;
constexpr int Corner = 4;
} // namespace

OptionRow::OptionRow(int number, const QString &text, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFont(Theme::font(Text::Option));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect OptionRow::textPlace(int width, int height) const
{
    const int left = Side + KeySize + Gap;
    return {left, 0, std::max(1, width - left - Gap - Ring - Side), height};
}

QSize OptionRow::sizeHint() const
{
    return {ColumnWidth, heightForWidth(ColumnWidth)};
}

int OptionRow::heightForWidth(int width) const
{
    constexpr int Most = 10000;
    const QRect place = textPlace(width, Most);
    const int words = fontMetrics().boundingRect(place, Qt::TextWordWrap | Qt::AlignLeft, text()).height();
    return std::max(RowHeight, words + Side);
}

void OptionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &tokens = Theme::tokens();
    const bool marked = isChecked() || hasFocus();
    const qreal edge = marked ? 3 : 1;
    QRectF box = QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
    const QColor line(hasFocus() && !isChecked() ? tokens.focus : isChecked() ? tokens.accent : tokens.controlEdge);
    painter.setPen(QPen(line, edge));
    painter.setBrush(QColor(isChecked() ? tokens.accentSoft : tokens.surface));
    painter.drawRoundedRect(box, Corner, Corner);

    const QRectF key(Side, (height() - KeySize) / 2.0, KeySize, KeySize);
    painter.setPen(QPen(QColor(tokens.controlEdge), 1));
    painter.setBrush(QColor(tokens.surface));
    painter.drawRoundedRect(key, Corner, Corner);
    painter.setFont(Theme::font(Text::PageTitle));
    painter.setPen(QColor(tokens.ink2));
    painter.drawText(key, Qt::AlignCenter, QString::number(m_number));

    painter.setFont(font());
    painter.setPen(QColor(isEnabled() ? tokens.ink : tokens.ink3));
    painter.drawText(textPlace(width(), height()), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, text());

    const QRectF ring(width() - Side - Ring, (height() - Ring) / 2.0, Ring, Ring);
    painter.setBrush(QColor(tokens.surface));
    painter.setPen(QPen(QColor(isChecked() ? tokens.accent : tokens.controlEdge), 2));
    painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
    if (!isChecked())
        return;
    constexpr int Inside = 6;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(tokens.accent));
    painter.drawEllipse(ring.adjusted(Inside, Inside, -Inside, -Inside));
}

} // namespace ui::station
