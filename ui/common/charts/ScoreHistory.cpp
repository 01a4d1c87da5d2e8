// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charts/ScoreHistory.h"

#include "ui/common/Theme.h"
#include "ui/words/Words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;

namespace ui::common
{

namespace
{
constexpr int PointRadius = 4;

QString plainNumber(double value)
{
    return QString::number(value, 'g', 6);
}
} // namespace

ScoreHistory::ScoreHistory(QWidget *parent) : Chart(parent)
{
    setMouseTracking(true);
    renew(tr("得分历年图"));
}

void ScoreHistory::setScores(const ScoreScale &scale, const QList<ScorePoint> &points)
{
    m_scale = scale;
    m_points = points;
    std::stable_sort(m_points.begin(), m_points.end(),
                     [](const ScorePoint &a, const ScorePoint &b) { return a.date < b.date; });
    m_current = -1;
    renew(tr("%1历年图").arg(scale.name));
}

QList<std::pair<int, int>> ScoreHistory::segments() const
{
    QList<std::pair<int, int>> joined;
    int previous = -1;
    for (int i = 0; i < m_points.size(); ++i) {
        if (!m_points.at(i).changed.isEmpty())
            previous = -1;
        if (!m_points.at(i).valid)
            continue;
        if (previous >= 0)
            joined.append({previous, i});
        previous = i;
    }
    return joined;
}

QString ScoreHistory::pointText(int point) const
{
    const ScorePoint &p = m_points.at(point);
    QStringList parts{p.date.toString(u"yyyy-MM-dd"_s)};
    if (!p.grade.isEmpty())
        parts.append(p.grade);
    parts.append(p.valid ? tr("%1 分，有效").arg(p.text) : tr("无效，不显示得分"));
    if (!p.edition.isEmpty())
        parts.append(p.edition);
    if (!p.changed.isEmpty())
        parts.append(p.changed);
    return parts.join(Words::tr("，"));
}

Figures ScoreHistory::figures() const
{
    Figures figures{{tr("日期"), tr("年级"), tr("得分"), tr("有效"), tr("版本与常模")}, {}};
    for (const ScorePoint &p : m_points)
        figures.rows.append({p.date.toString(u"yyyy-MM-dd"_s), p.grade, p.valid ? p.text : tr("不显示"),
                             p.valid ? tr("有效") : tr("无效"),
                             p.changed.isEmpty() ? p.edition : p.edition + Words::tr("（") + p.changed + Words::tr("）")});
    return figures;
}

QString ScoreHistory::sentence() const
{
    QStringList values;
    const ScorePoint *last = nullptr;
    for (const ScorePoint &p : m_points) {
        if (!p.valid)
            continue;
        values.append(p.text);
        last = &p;
    }
    if (!last)
        return tr("%1还没有有效的得分。").arg(m_scale.name);
    QString text = tr("%1 %2 次有效：%3").arg(m_scale.name).arg(values.size()).arg(values.join(Words::tr("、")));
    if (m_scale.cutOff) {
        text += last->value >= *m_scale.cutOff ? tr("，本次过 %1 分线").arg(plainNumber(*m_scale.cutOff))
                                               : tr("，本次没过 %1 分线").arg(plainNumber(*m_scale.cutOff));
    }
    if (m_current >= 0)
        text += tr("。选中：%1").arg(pointText(m_current));
    return text + Words::tr("。");
}

QRectF ScoreHistory::plot() const
{
    const QFontMetrics metrics(Theme::font(Text::Secondary));
    int words = 0;
    for (const ScoreBand &band : m_scale.bands)
        words = std::max(words, metrics.horizontalAdvance(band.word));
    const int left = metrics.horizontalAdvance(u"0000"_s) + 8;
    // Two lines of dates below, since neighbours may stand close; above, room for a value at the very top.
    return QRectF(rect()).adjusted(left, metrics.height() + 4, -(words + 16), -(2 * metrics.height() + 8));
}

double ScoreHistory::height(double value) const
{
    const QRectF area = plot();
    const double range = m_scale.maximum - m_scale.minimum;
    return range > 0 ? area.bottom() - area.height() * (value - m_scale.minimum) / range : area.bottom();
}

QPointF ScoreHistory::position(int point) const
{
    const QRectF area = plot().adjusted(24, 0, -24, 0);
    const qint64 span = m_points.first().date.daysTo(m_points.last().date);
    const double share = span > 0 ? double(m_points.first().date.daysTo(m_points.at(point).date)) / double(span) : 0.5;
    const ScorePoint &p = m_points.at(point);
    // An invalid round has a date but no height: it stands just over the baseline.
    return {area.left() + area.width() * share, p.valid ? height(p.value) : area.bottom() - 8};
}

void ScoreHistory::paintFrame(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    const QRectF area = plot();
    const QFontMetrics metrics = painter.fontMetrics();
    painter.fillRect(area, QColor(tokens.bandLow));
    double lastWord = area.bottom() + metrics.height();
    for (int i = 0; i < m_scale.bands.size(); ++i) {
        const double top = height(i + 1 < m_scale.bands.size() ? m_scale.bands.at(i + 1).from : m_scale.maximum);
        const double bottom = height(m_scale.bands.at(i).from);
        const double part = m_scale.bands.size() > 1 ? double(i) / double(m_scale.bands.size() - 1) : 0;
        QColor ground(tokens.bandHigh);
        ground.setAlphaF(float(part));
        painter.fillRect(QRectF(QPointF(area.left(), top), QPointF(area.right(), bottom)), ground);
        // Words of narrow bands are pushed up, so that none covers another.
        const double middle = std::min((top + bottom) / 2, lastWord - metrics.height());
        lastWord = middle;
        painter.setPen(QColor(tokens.ink2));
        painter.drawText(QRectF(area.right() + 8, middle - metrics.height() / 2.0, width(), metrics.height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter), m_scale.bands.at(i).word);
    }
    painter.setPen(QPen(QColor(tokens.controlEdge), 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const auto axis = [&](double value, QRgb ink) {
        painter.setPen(QColor(ink));
        painter.drawText(QRectF(0, height(value) - metrics.height() / 2.0, area.left() - 6, metrics.height()),
                         int(Qt::AlignRight | Qt::AlignVCenter), plainNumber(value));
    };
    axis(m_scale.minimum, tokens.ink2);
    const bool roomAtTop = !m_scale.cutOff || height(*m_scale.cutOff) - height(m_scale.maximum) >= metrics.height();
    if (roomAtTop)
        axis(m_scale.maximum, tokens.ink2);
    if (m_scale.cutOff) {
        axis(*m_scale.cutOff, tokens.ink);
        painter.setPen(QPen(QColor(tokens.ink), 1, Qt::DashLine));
        const double y = std::round(height(*m_scale.cutOff)) + 0.5;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

void ScoreHistory::paintLine(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    painter.setPen(QPen(QColor(tokens.accent), 2));
    for (const auto &[from, to] : segments())
        painter.drawLine(position(from), position(to));
    const QRectF area = plot();
    for (int i = 1; i < m_points.size(); ++i) {
        const ScorePoint &p = m_points.at(i);
        if (p.changed.isEmpty())
            continue;
        const double x = std::round((position(i - 1).x() + position(i).x()) / 2) + 0.5;
        painter.setPen(QPen(QColor(tokens.ink2), 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const int words = painter.fontMetrics().horizontalAdvance(p.changed);
        // Above the plot: inside it would cover a value.
        const double left = std::clamp(x - words / 2.0, 0.0, std::max(0.0, double(width() - words)));
        const double lineHeight = painter.fontMetrics().height();
        painter.drawText(QRectF(left, area.top() - lineHeight - 2, words + 2, lineHeight), Qt::AlignLeft, p.changed);
    }
}

void ScoreHistory::paintPoints(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    const int lineHeight = painter.fontMetrics().height();
    for (int i = 0; i < m_points.size(); ++i) {
        const ScorePoint &p = m_points.at(i);
        const QPointF at = position(i);
        QFont font = Theme::font(Text::Secondary);
        if (p.valid) {
            painter.setPen(QPen(QColor(tokens.accent), 2));
            painter.setBrush(QColor(tokens.surface));
            painter.drawEllipse(at, PointRadius + 0.5, PointRadius + 0.5);
            font.setBold(true);
        } else {
            painter.setPen(QPen(QColor(tokens.ink3), 2));
            painter.drawLine(at + QPointF(-4, -4), at + QPointF(4, 4));
            painter.drawLine(at + QPointF(-4, 4), at + QPointF(4, -4));
        }
        painter.setFont(font);
        painter.setPen(QColor(p.valid ? tokens.ink : tokens.ink2));
        const QRectF above(at.x() - 60, at.y() - lineHeight - 6, 120, lineHeight);
        const QRectF below = above.translated(0, lineHeight + 12);
        // The value stays clear of the dashed line: below the point where only that helps.
        const double cut = m_scale.cutOff ? height(*m_scale.cutOff) : -1;
        const auto crossed = [&](const QRectF &place) { return cut > place.top() && cut < place.bottom(); };
        const bool under = p.valid && crossed(above) && !crossed(below) && below.bottom() < plot().bottom();
        painter.drawText(under ? below : above, int(Qt::AlignHCenter | Qt::AlignVCenter),
                         p.valid ? p.text : tr("无效"));
        if (i == m_current && hasFocus()) {
            painter.setPen(QPen(QColor(tokens.focus), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(at, PointRadius + 4, PointRadius + 4);
        }
    }
}

void ScoreHistory::paintDates(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    const QFontMetrics metrics = painter.fontMetrics();
    const QRectF area = plot();
    painter.setPen(QColor(tokens.ink2));
    if (m_current >= 0) {
        // What the focus and the pointer say takes the two lines of dates.
        painter.setPen(QColor(tokens.ink));
        painter.drawText(QRectF(area.left(), area.bottom() + 4, width() - area.left(), metrics.height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter),
                         metrics.elidedText(pointText(m_current), Qt::ElideRight, int(width() - area.left())));
        return;
    }
    double ends[2] = {-1e9, -1e9};
    for (int i = 0; i < m_points.size(); ++i) {
        const ScorePoint &p = m_points.at(i);
        const QString day = p.date.toString(u"yy-MM"_s);
        const QString label = p.grade.isEmpty() ? day : p.grade + u' ' + day;
        const double wide = metrics.horizontalAdvance(label);
        const double left = std::clamp(position(i).x() - wide / 2, 0.0, std::max(0.0, width() - wide));
        const int line = left > ends[0] + 8 ? 0 : 1;
        if (left <= ends[line] + 8)
            continue;
        ends[line] = left + wide;
        painter.drawText(QRectF(left, area.bottom() + 4 + line * metrics.height(), wide + 2, metrics.height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter), label);
    }
}

void ScoreHistory::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(Text::Secondary));
    painter.fillRect(rect(), QColor(Theme::tokens().surface));
    if (m_points.isEmpty()) {
        painter.setPen(QColor(Theme::tokens().ink3));
        painter.drawText(rect(), Qt::AlignCenter, sentence());
    } else {
        paintFrame(painter);
        paintLine(painter);
        paintPoints(painter);
        painter.setFont(Theme::font(Text::Secondary));
        paintDates(painter);
    }
    paintFocus(painter);
}

void ScoreHistory::setCurrent(int point)
{
    const int last = int(m_points.size()) - 1;
    point = std::clamp(point, -1, last);
    if (point == m_current)
        return;
    m_current = point;
    renew(tr("%1历年图").arg(m_scale.name));
}

void ScoreHistory::keyPressEvent(QKeyEvent *event)
{
    if (const auto point = walked(*event, Qt::Key_Left, Qt::Key_Right, m_current, int(m_points.size())))
        setCurrent(*point);
    else
        Chart::keyPressEvent(event);
}

void ScoreHistory::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0)
        setCurrent(int(m_points.size()) - 1);
    Chart::focusInEvent(event);
}

void ScoreHistory::mouseMoveEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_points.size(); ++i) {
        if (QLineF(position(i), event->position()).length() < 12)
            return setCurrent(i);
    }
    if (!hasFocus())
        setCurrent(-1);
    Chart::mouseMoveEvent(event);
}

} // namespace ui::common
