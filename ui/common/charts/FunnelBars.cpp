// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charts/FunnelBars.h"

#include "ui/common/Parts.h"
#include "ui/common/Theme.h"
#include "ui/words/Language.h"
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
constexpr int RowHeightPx = 30;
constexpr int Margin = 16;
constexpr double LongestBar = 250;
constexpr double ShortestBar = 4;

QString grouped(qint64 count)
{
    return ui::words::locale().toString(count);
}

/// Columns follow the text size, so that nothing is cut at 200 %.
struct Columns {
    int label, count, bar, dropped;
};

Columns columns()
{
    const QFontMetrics metrics(Theme::font(Text::Body));
    const int em = metrics.horizontalAdvance(u"测"_s);
    return {em * 7, em * 4, int(LongestBar) + 12, widthFor(em * 8, em * 11)};
}
} // namespace

FunnelBars::FunnelBars(const QString &name, QWidget *parent) : Chart(parent), m_name(name)
{
    renew(m_name);
}

void FunnelBars::setSteps(const QList<FunnelStep> &steps)
{
    m_steps = steps;
    m_current = std::clamp<int>(m_current, 0, std::max<int>(0, int(steps.size()) - 1));
    renew(m_name);
}

void FunnelBars::setCurrent(int step)
{
    if (step < 0 || step >= m_steps.size() || step == m_current)
        return;
    m_current = step;
    renew(m_name);
    emit stepChosen(step);
}

int FunnelBars::breakStep() const
{
    if (m_steps.isEmpty() || m_steps.first().count <= 0)
        return -1;
    const double perCount = LongestBar / double(m_steps.first().count);
    int firstPrompted = -1;
    bool tooShort = false;
    for (int i = 0; i < m_steps.size(); ++i) {
        if (!m_steps.at(i).prompted)
            continue;
        if (firstPrompted < 0)
            firstPrompted = i;
        tooShort |= m_steps.at(i).count > 0 && double(m_steps.at(i).count) * perCount < ShortestBar;
    }
    return tooShort ? firstPrompted : -1;
}

double FunnelBars::barLength(int step) const
{
    const qint64 whole = m_steps.first().count;
    const int second = breakStep();
    const qint64 full = second >= 0 && step >= second ? m_steps.at(second).count : whole;
    return full > 0 ? std::min(LongestBar, LongestBar * double(m_steps.at(step).count) / double(full)) : 0;
}

Figures FunnelBars::figures() const
{
    Figures figures{{tr("步骤"), tr("人数"), tr("少了或在等"), tr("原因")}, {}};
    for (const FunnelStep &step : m_steps)
        figures.rows.append({step.label, grouped(step.count), step.dropped, step.reasons});
    return figures;
}

QString FunnelBars::sentence() const
{
    if (m_steps.isEmpty())
        return tr("还没有数字。");
    QStringList parts;
    for (const FunnelStep &step : m_steps)
        parts.append(u"%1 %2"_s.arg(step.label, grouped(step.count)));
    const FunnelStep &chosen = m_steps.at(m_current);
    QString text = tr("%1。选中：%2").arg(parts.join(Words::tr("，")), chosen.label);
    for (const QString &more : {chosen.dropped, chosen.reasons}) {
        if (!more.isEmpty())
            text += Words::tr("，") + more;
    }
    return text + Words::tr("。");
}

QSize FunnelBars::sizeHint() const
{
    const Columns c = columns();
    return {Margin * 2 + c.label + c.count + c.bar + c.dropped + 280, minimumSizeHint().height()};
}

QSize FunnelBars::minimumSizeHint() const
{
    const Columns c = columns();
    const int row = std::max(RowHeightPx, QFontMetrics(Theme::font(Text::Body)).height() + 8);
    return {Margin * 2 + c.label + c.count + c.bar + c.dropped + 120, row * std::max<int>(1, int(m_steps.size())) + 4};
}

void FunnelBars::paintStep(QPainter &painter, int step, const QRect &row) const
{
    const Tokens &tokens = Theme::tokens();
    const FunnelStep &item = m_steps.at(step);
    const Columns c = columns();
    const bool chosen = step == m_current;
    QFont plain = Theme::font(Text::Body);
    QFont bold = plain;
    bold.setBold(true);
    if (chosen) {
        painter.fillRect(row, QColor(tokens.accentSoft));
        painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), QColor(tokens.accent));
    }
    int x = row.left() + Margin;
    const auto text = [&](int width, const QString &words, const QFont &font, QRgb ink, Qt::Alignment side) {
        painter.setFont(font);
        painter.setPen(QColor(ink));
        const QString fitting = painter.fontMetrics().elidedText(words, Qt::ElideRight, width);
        painter.drawText(QRect(x, row.top(), width, row.height()), int(side | Qt::AlignVCenter), fitting);
    };
    text(c.label, item.label, chosen ? bold : plain, tokens.ink, Qt::AlignLeft);
    x += c.label;
    text(c.count - 10, grouped(item.count), bold, tokens.ink, Qt::AlignRight);
    x += c.count;
    const QRectF bar(x, row.center().y() - 8, barLength(step), 16);
    painter.fillRect(bar, QColor(item.prompted ? tokens.accent : tokens.dataSoft));
    if (step == breakStep()) {
        painter.setPen(QPen(QColor(tokens.ink2), 1.5));
        for (int i = 0; i < 2; ++i)
            painter.drawLine(QPointF(x - 4 + i * 4, row.top() + 3), QPointF(x + i * 4, row.top() - 3));
    }
    x += c.bar;
    text(c.dropped - 8, item.dropped, item.waiting ? bold : plain,
         item.waiting ? tokens.of(Severity::Orange).text : tokens.ink2, Qt::AlignLeft);
    x += c.dropped;
    text(row.right() - Margin - x, item.reasons, Theme::font(Text::Secondary), tokens.ink2, Qt::AlignLeft);
}

void FunnelBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(Theme::tokens().surface));
    const int height = m_steps.isEmpty() ? RowHeightPx : (minimumSizeHint().height() - 4) / int(m_steps.size());
    for (int i = 0; i < m_steps.size(); ++i)
        paintStep(painter, i, QRect(0, 2 + i * height, width(), height));
    paintFocus(painter);
}

void FunnelBars::keyPressEvent(QKeyEvent *event)
{
    const bool confirms = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const auto step = walked(*event, Qt::Key_Up, Qt::Key_Down, m_current, int(m_steps.size())))
        setCurrent(*step);
    else if (!confirms)
        Chart::keyPressEvent(event);
    else if (!m_steps.isEmpty())
        emit stepChosen(m_current);
}

void FunnelBars::mousePressEvent(QMouseEvent *event)
{
    if (!m_steps.isEmpty())
        setCurrent((int(event->position().y()) - 2) / ((minimumSizeHint().height() - 4) / int(m_steps.size())));
    Chart::mousePressEvent(event);
}

} // namespace ui::common
