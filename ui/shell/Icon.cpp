// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Icon.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <initializer_list>
#include <numbers>

namespace ui::shell
{

namespace
{
void line(QPainterPath &path, std::initializer_list<QPointF> points)
{
    bool first = true;
    for (const QPointF &point : points) {
        if (first)
            path.moveTo(point);
        else
            path.lineTo(point);
        first = false;
    }
}

void rays(QPainterPath &path, double inner, double outer)
{
    for (int i = 0; i < 8; ++i) {
        const QPointF way(std::cos(i * std::numbers::pi / 4), std::sin(i * std::numbers::pi / 4));
        line(path, {QPointF(9, 9) + way * inner, QPointF(9, 9) + way * outer});
    }
}

QPainterPath pathOf(Icon icon)
{
    QPainterPath path;
    switch (icon) {
    case Icon::Today:
        path.addEllipse(QPointF(9, 9), 3.2, 3.2);
        rays(path, 5.4, 7.3);
        break;
    case Icon::Students:
        path.addEllipse(QPointF(9, 5.6), 3, 3);
        path.moveTo(3, 16);
        path.cubicTo(3.4, 12.4, 5.8, 10.6, 9, 10.6);
        path.cubicTo(12.2, 10.6, 14.6, 12.4, 15, 16);
        break;
    case Icon::Assessments:
        path.addRoundedRect(QRectF(3, 2.5, 12, 13.5), 1.5, 1.5);
        line(path, {{6, 6.5}, {12, 6.5}});
        line(path, {{6, 9.5}, {12, 9.5}});
        line(path, {{6, 12.5}, {9.5, 12.5}});
        break;
    case Icon::Alerts:
        line(path, {{9, 2.2}, {16.4, 15.5}, {1.6, 15.5}, {9, 2.2}});
        line(path, {{9, 7}, {9, 11}});
        line(path, {{9, 13.1}, {9, 13.3}});
        break;
    case Icon::Meetings:
        path.addRoundedRect(QRectF(2, 9, 14, 4), 1.5, 1.5);
        for (const double seat : {4.0, 9.0, 14.0})
            path.addEllipse(QPointF(seat, 4.6), 1.9, 1.9);
        line(path, {{4.5, 13}, {4.5, 16}});
        line(path, {{13.5, 13}, {13.5, 16}});
        break;
    case Icon::Counselling:
        line(path, {{2.5, 3.5}, {15.5, 3.5}, {15.5, 12.5}, {8.5, 12.5}, {5, 15.5}, {5, 12.5}, {2.5, 12.5}, {2.5, 3.5}});
        break;
    case Icon::Network:
        path.addEllipse(QPointF(9, 4), 2, 2);
        path.addEllipse(QPointF(4, 14), 2, 2);
        path.addEllipse(QPointF(14, 14), 2, 2);
        line(path, {{9, 6}, {9, 9}});
        line(path, {{4, 12}, {4, 9}, {14, 9}, {14, 12}});
        break;
    case Icon::Referral:
        line(path, {{2, 9}, {12, 9}});
        line(path, {{8, 5}, {12, 9}, {8, 13}});
        line(path, {{15.5, 3}, {15.5, 15}});
        break;
    case Icon::Prevention:
        line(path, {{9, 16}, {9, 9}});
        path.moveTo(9, 10);
        path.cubicTo(4, 10, 2.5, 7, 2.5, 4);
        path.cubicTo(7, 4, 9, 6, 9, 10);
        path.cubicTo(9, 7.5, 11, 5.5, 15, 5.5);
        path.cubicTo(15, 9, 13, 11.5, 9, 11.5);
        break;
    case Icon::Reports:
        line(path, {{2, 15.8}, {16, 15.8}});
        line(path, {{4.5, 15}, {4.5, 9}});
        line(path, {{9, 15}, {9, 4}});
        line(path, {{13.5, 15}, {13.5, 7}});
        break;
    case Icon::Packages:
        line(path, {{9, 11.5}, {9, 2.5}});
        line(path, {{5.5, 6}, {9, 2.5}, {12.5, 6}});
        line(path, {{2.8, 10.5}, {2.8, 15.5}, {15.2, 15.5}, {15.2, 10.5}});
        break;
    case Icon::Retention:
        line(path, {{2.5, 3}, {15.5, 3}, {15.5, 6.5}, {2.5, 6.5}, {2.5, 3}});
        line(path, {{3.8, 6.5}, {3.8, 15.2}, {14.2, 15.2}, {14.2, 6.5}});
        line(path, {{7, 9.6}, {11, 9.6}});
        break;
    case Icon::Settings:
        path.addEllipse(QPointF(9, 9), 2.6, 2.6);
        path.addEllipse(QPointF(9, 9), 5, 5);
        rays(path, 5.2, 7.3);
        break;
    case Icon::Backup:
        path.addRoundedRect(QRectF(2.5, 3, 13, 12.5), 1.5, 1.5);
        line(path, {{6, 3}, {6, 7}, {12, 7}, {12, 3}});
        path.addRect(QRectF(5.5, 10.5, 7, 5));
        break;
    case Icon::Lock:
        path.addRoundedRect(QRectF(3.5, 8, 11, 8), 1.5, 1.5);
        path.moveTo(6, 8);
        path.lineTo(6, 5.5);
        path.arcTo(QRectF(6, 2.5, 6, 6), 180, -180);
        path.lineTo(12, 8);
        break;
    }
    return path;
}
} // namespace

void paintIcon(QPainter &painter, const QRectF &place, Icon icon, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(place.width() / 18, place.height() / 18);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(icon));
    painter.restore();
}

void drawPicture(QPainter &painter, const QRectF &place, const QString &name)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap picture = QPixmap(QStringLiteral(":/yice/pictures/%1.png").arg(name))
                          .scaled((place.size() * ratio).toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    painter.drawPixmap(place.topLeft(), picture);
}

} // namespace ui::shell
