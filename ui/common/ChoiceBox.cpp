// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChoiceBox.h"

#include "ui/common/Theme.h"

#include <QPainter>

namespace ui::common
{

ChoiceBox::ChoiceBox(const QString &name, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(name);
}

void ChoiceBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(isEnabled() ? Theme::tokens().ink2 : Theme::tokens().ink3));
    const QPointF tip(width() - 15, height() / 2.0 + 3);
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(-4.5, -5), tip + QPointF(4.5, -5)});
}

} // namespace ui::common
