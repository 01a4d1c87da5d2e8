// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SeverityMark.h"

#include "ui/common/Theme.h"
#include "ui/words/Words.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;

namespace ui::common
{

namespace
{
constexpr double MarkSize = 16;
constexpr double Gap = 6;

QFont bold()
{
    QFont font = Theme::font(Text::Body);
    font.setBold(true);
    return font;
}
} // namespace

QString severityCharacter(Severity severity)
{
    switch (severity) {
    case Severity::Red:
        return Words::tr("红");
    case Severity::Orange:
        return Words::tr("橙");
    case Severity::Yellow:
        return Words::tr("黄");
    case Severity::Blue:
        return Words::tr("蓝");
    }
    return {};
}

void paintSeverityMark(QPainter &painter, const QRectF &place, Severity severity)
{
    const SeverityColours &colours = Theme::tokens().of(severity);
    const QColor solid(colours.solid);
    const QPointF centre = place.center();
    const double unit = place.width() / MarkSize;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (severity) {
    case Severity::Red: {
        QPolygonF octagon;
        for (int i = 0; i < 8; ++i) {
            const double angle = (i + 0.5) * std::numbers::pi / 4;
            octagon << centre + QPointF(std::cos(angle), std::sin(angle)) * 8 * unit;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(solid);
        painter.drawPolygon(octagon);
        painter.setBrush(Qt::white);
        painter.drawRect(QRectF(centre.x() - 4 * unit, centre.y() - 1.25 * unit, 8 * unit, 2.5 * unit));
        break;
    }
    case Severity::Orange: {
        QPolygonF triangle;
        triangle << centre + QPointF(0, -7) * unit << centre + QPointF(7.4, 6.6) * unit
                 << centre + QPointF(-7.4, 6.6) * unit;
        const QColor outline(colours.text);
        // The sign takes the outline's colour on light, the surface's on dark: readable on the solid in both.
        const QColor sign = Theme::scheme() == Scheme::Dark ? QColor(Theme::tokens().surface) : QColor(Qt::black);
        painter.setPen(QPen(outline, 1.2 * unit, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
        painter.setBrush(solid);
        painter.drawPolygon(triangle);
        painter.setPen(Qt::NoPen);
        painter.setBrush(sign);
        painter.drawRect(QRectF(centre.x() - unit, centre.y() - 2.6 * unit, 2 * unit, 4.8 * unit));
        painter.drawRect(QRectF(centre.x() - unit, centre.y() + 3.2 * unit, 2 * unit, 2 * unit));
        break;
    }
    case Severity::Yellow: {
        QPolygonF diamond;
        diamond << centre + QPointF(0, -7.2) * unit << centre + QPointF(7.2, 0) * unit
                << centre + QPointF(0, 7.2) * unit << centre + QPointF(-7.2, 0) * unit;
        painter.setPen(QPen(QColor(colours.text), 1.2 * unit, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(solid);
        painter.drawPolygon(diamond);
        break;
    }
    case Severity::Blue:
        painter.setPen(QPen(solid, 2.4 * unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, 6 * unit, 6 * unit);
        break;
    }
    painter.restore();
}

double paintSeverity(QPainter &painter, const QRectF &place, Severity severity)
{
    paintSeverityMark(painter, QRectF(place.left(), std::round(place.center().y() - MarkSize / 2), MarkSize, MarkSize),
                      severity);
    painter.save();
    painter.setFont(bold());
    painter.setPen(QColor(Theme::tokens().of(severity).text));
    const QString character = severityCharacter(severity);
    painter.drawText(place.adjusted(MarkSize + Gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, character);
    const double width = MarkSize + Gap + painter.fontMetrics().horizontalAdvance(character);
    painter.restore();
    return width;
}

SeverityMark::SeverityMark(Severity severity, const QString &word, QWidget *parent)
    : QWidget(parent), m_severity(severity)
{
    setSeverity(severity, word);
}

void SeverityMark::setSeverity(Severity severity, const QString &word)
{
    m_severity = severity;
    m_word = word;
    const QString character = severityCharacter(severity);
    setAccessibleName(word.isEmpty() ? tr("等级%1").arg(character) : tr("等级%1，%2").arg(character, word));
    updateGeometry();
    update();
}

void SeverityMark::setUngraded()
{
    m_severity.reset();
    m_word = tr("待定级");
    setAccessibleName(m_word);
    updateGeometry();
    update();
}

QSize SeverityMark::sizeHint() const
{
    const QFontMetrics metrics(bold());
    if (!m_severity)
        return {metrics.horizontalAdvance(m_word) + 2, std::max(int(MarkSize) + 4, metrics.height())};
    const QString text = severityCharacter(*m_severity) + (m_word.isEmpty() ? QString() : u"　"_s + m_word);
    return {int(MarkSize + Gap) + metrics.horizontalAdvance(text) + 2, std::max(int(MarkSize) + 4, metrics.height())};
}

void SeverityMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_severity) {
        painter.setFont(bold());
        painter.setPen(QColor(Theme::tokens().ink2));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, m_word);
        return;
    }
    const double used = paintSeverity(painter, rect(), *m_severity);
    painter.setFont(bold());
    painter.setPen(QColor(Theme::tokens().of(*m_severity).text));
    if (!m_word.isEmpty())
        painter.drawText(QRectF(rect()).adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, u"　"_s + m_word);
}

} // namespace ui::common
