// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/district/CompletionDelegate.h"

#include "ui/common/Theme.h"

#include <QPainter>

using ui::common::Theme;

namespace ui::district
{

namespace
{
constexpr int BarWidth = 58;
constexpr int BarHeight = 8;
constexpr int Padding = 8;
constexpr int NumberWidth = 52;
constexpr double Asked = 95.0; ///< per cent of pupils
} // namespace

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    bool number = false;
    const double value = index.data().toString().toDouble(&number);
    if (!number)
        return RecordDelegate::paint(painter, option, index);
    const auto &tokens = Theme::tokens();
    const QRect place = option.rect;
    painter->save();
    painter->fillRect(place, QColor(option.state.testFlag(QStyle::State_Selected) ? tokens.accentSoft : tokens.surface));
    painter->fillRect(QRect(place.left(), place.bottom(), place.width(), 1), QColor(tokens.rowLine));
    const QRectF bar(place.left() + Padding, place.center().y() - BarHeight / 2.0 + 0.5, BarWidth, BarHeight);
    painter->fillRect(bar, QColor(tokens.line));
    painter->fillRect(QRectF(bar.left(), bar.top(), bar.width() * std::min(value, 100.0) / 100.0, bar.height()),
                      QColor(value >= Asked ? tokens.accent : tokens.dataSoft));
    QFont font = option.font;
    font.setBold(value < Asked);
    painter->setFont(font);
    painter->setPen(QColor(tokens.ink));
    painter->drawText(QRectF(bar.right() + Padding, place.top(), NumberWidth, place.height()),
                      int(Qt::AlignLeft | Qt::AlignVCenter), index.data().toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(QColor(tokens.focus), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(place.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

} // namespace ui::district
