// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UnlockPicture.h"

#include "ui/shell/Icon.h"

#include "ui/common/Theme.h"

#include <QPainter>
#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using ui::common::Text;
using ui::common::Theme;

namespace ui::shell
{

namespace
{
constexpr int Width = 430;
constexpr int Left = 64;
constexpr int SlipWidth = 28;
constexpr int SlipStep = 31;
constexpr int SlipHeight = 318;
constexpr int WrittenSlip = 6;
constexpr int Offsets[] = {0, 3, 1, 2, 0, 2, 1, 3, 0, 2}; ///< slips never lie quite level
} // namespace

UnlockPicture::UnlockPicture(QWidget *parent) : QWidget(parent)
{
    setFixedWidth(Width);
    setAccessibleName(tr("一策，学校心理辅导室的一生一策档案。数据只在这台电脑上，加密保存。本程序不联网。"));
}

void UnlockPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const auto &tokens = Theme::tokens();
    painter.fillRect(rect(), QColor(tokens.rail));
    // The form is what people wait for: the first frame of a window on the screen is drawn without the picture.
    if (isVisible() && !std::exchange(m_begun, true)) {
        QTimer::singleShot(0, this, qOverload<>(&QWidget::update));
        return;
    }
    drawPicture(painter, QRectF(Left, 70, 96, 48), u"wordmark"_s);
    painter.setPen(QColor(tokens.railText));
    painter.setFont(Theme::font(Text::Body));
    const int lineHeight = painter.fontMetrics().height() + 4;
    painter.drawText(QRect(Left, 124, Width - Left, lineHeight), int(Qt::AlignLeft | Qt::AlignVCenter),
                     tr("学校心理辅导室 · 一生一策档案"));
    const int footTop = height() - 40 - 2 * lineHeight;
    if (footTop > 204 + SlipHeight + 16) {
        const int top = 204;
        painter.setPen(Qt::NoPen);
        for (int i = 0; i < int(std::size(Offsets)); ++i) {
            painter.setBrush(QColor(i == WrittenSlip ? QRgb(0xffd9e9e5) : tokens.railSelected));
            painter.drawRoundedRect(QRectF(Left + i * SlipStep, top + Offsets[i], SlipWidth, SlipHeight), 2, 2);
        }
        drawPicture(painter, QRectF(Left + WrittenSlip * SlipStep + 2, top + 66, 24, 176), u"slip"_s);
        painter.setPen(QPen(QColor(tokens.railMark), 1.5));
        for (int y : {40, 46, 274, 280})
            painter.drawLine(QPointF(Left - 12, top + y), QPointF(Left + 318, top + y));
    }
    painter.setPen(QColor(tokens.railText));
    painter.drawText(QRect(Left, footTop, Width - Left, lineHeight), int(Qt::AlignLeft | Qt::AlignVCenter),
                     tr("数据只在这台电脑上，加密保存。"));
    painter.drawText(QRect(Left, footTop + lineHeight, Width - Left, lineHeight), int(Qt::AlignLeft | Qt::AlignVCenter),
                     tr("本程序不联网。"));
}

} // namespace ui::shell
