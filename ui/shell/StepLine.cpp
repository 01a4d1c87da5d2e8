// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StepLine.h"

#include "ui/common/Theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;
using ui::common::Text;
using ui::common::Theme;

namespace ui::shell
{

namespace
{
constexpr int Circle = 22;
constexpr int Gap = 8;
constexpr int Between = 24;
} // namespace

StepLine::StepLine(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepLine::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("第 %1 步，共 %2 步：%3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QSize StepLine::sizeHint() const
{
    QFont font = Theme::font(Text::Body);
    font.setBold(true);
    int width = 0;
    for (const QString &step : m_steps)
        width += Circle + Gap + QFontMetrics(font).horizontalAdvance(step) + Between;
    return {width, std::max(Circle + 4, QFontMetrics(font).height() + 4)};
}

void StepLine::paintEvent(QPaintEvent *)
{
    const auto &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = 1;
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool current = i == m_current;
        const bool done = i < m_current;
        const QRectF circle(x, height() / 2.0 - Circle / 2.0, Circle, Circle);
        painter.setPen(QPen(QColor(done || current ? tokens.accent : tokens.controlEdge), 1.5));
        painter.setBrush(current ? QBrush(QColor(tokens.accent)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(circle);
        QFont font = Theme::font(Text::Secondary);
        font.setBold(current);
        painter.setFont(font);
        painter.setPen(QColor(current ? tokens.onAccent : done ? tokens.accent : tokens.ink3));
        painter.drawText(circle, int(Qt::AlignCenter), done ? u"✓"_s : QString::number(i + 1));
        QFont words = Theme::font(Text::Body);
        words.setBold(current);
        painter.setFont(words);
        painter.setPen(QColor(current ? tokens.ink : done ? tokens.ink2 : tokens.ink3));
        const int width = painter.fontMetrics().horizontalAdvance(m_steps.at(i));
        painter.drawText(QRectF(x + Circle + Gap, 0, width + 2, height()), int(Qt::AlignLeft | Qt::AlignVCenter),
                         m_steps.at(i));
        x += Circle + Gap + width + Between;
    }
}

} // namespace ui::shell
