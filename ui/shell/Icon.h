// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace ui::shell
{

/// Line pictures of the rail, 18 × 18.
enum class Icon {
    Today,
    Students,
    Assessments,
    Alerts,
    Meetings,
    Counselling,
    Network,
    Referral,
    Prevention,
    Reports,
    Packages,
    Retention,
    Settings,
    Backup,
    Lock,
};

void paintIcon(QPainter &painter, const QRectF &place, Icon icon, const QColor &colour);

/// Draws a picture of resources/pictures, such as "wordmark", scaled down with all its pixels: the painter's own scaling
/// looks at four and leaves thin strokes ragged.
void drawPicture(QPainter &painter, const QRectF &place, const QString &name);

} // namespace ui::shell
