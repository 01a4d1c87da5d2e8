// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/ReportBoard.h"

#include "ui/common/Parts.h"
#include "ui/words/ObservationWords.h"
#include "ui/words/ReportedWords.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::observations;

namespace ui::network
{

namespace
{
constexpr int HeadHeight = 44;
constexpr int RowHeight = 24;
constexpr int WeekWidth = 52;
constexpr int HeadWidth = 84; ///< for the name of a class head
constexpr int Padding = 8;
constexpr int LeastRows = 8;
constexpr int LeastWeeks = 4;
constexpr int WheelStep = 120;
constexpr double WeatherHeight = 3; ///< of the line at the foot of a cell

int classWidth()
{
    return widthFor(104, 104);
}

int labelWidth()
{
    return Padding + classWidth() + HeadWidth;
}

QString cellText(const ReportCell &cell)
{
    const QString mark = words::reportMark(cell.state);
    if (cell.state != ReportState::Observed)
        return mark;
    return u"%1 %2%3"_s.arg(mark).arg(cell.students).arg(cell.sameDay > 0 ? u"!"_s : QString());
}
} // namespace

ReportBoard::ReportBoard(const QString &name, const WeatherRules &weather, QWidget *parent) : Chart(parent), m_name(name), m_weather(weather)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    renew(m_name);
}

void ReportBoard::setGrid(const ReportGrid &grid)
{
    const auto before = row() ? std::optional(row()->className) : std::nullopt;
    const QDate monday = week() ? week()->monday : QDate();
    m_grid = grid;
    m_most = 1;
    for (const ReportRow &one : grid.rows) {
        for (const ReportCell &cell : one.cells)
            m_most = std::max(m_most, cell.points);
    }
    m_row = 0;
    m_week = std::max(0, int(m_grid.weeks.size()) - 1);
    if (before)
        choose(*before, monday);
    else
        settle(m_row, m_week);
}

void ReportBoard::choose(const core::students::ClassName &className, const QDate &monday)
{
    const auto row = std::find_if(m_grid.rows.begin(), m_grid.rows.end(), [&](const ReportRow &one) { return one.className == className; });
    const auto week = std::find_if(m_grid.weeks.begin(), m_grid.weeks.end(), [&](const ReportWeek &one) { return one.monday == monday; });
    settle(row == m_grid.rows.end() ? m_row : int(row - m_grid.rows.begin()),
           week == m_grid.weeks.end() ? m_week : int(week - m_grid.weeks.begin()));
}

const ReportRow *ReportBoard::row() const
{
    return m_row < m_grid.rows.size() ? &m_grid.rows.at(m_row) : nullptr;
}

const ReportWeek *ReportBoard::week() const
{
    return m_week < m_grid.weeks.size() ? &m_grid.weeks.at(m_week) : nullptr;
}

const ReportCell *ReportBoard::cell() const
{
    return row() && week() ? &row()->cells.at(m_week) : nullptr;
}

void ReportBoard::settle(int row, int week)
{
    m_row = std::clamp(row, 0, std::max(0, int(m_grid.rows.size()) - 1));
    m_week = std::clamp(week, 0, std::max(0, int(m_grid.weeks.size()) - 1));
    keepInView();
    renew(m_name);
    emit chosenChanged();
}

int ReportBoard::rowsInView() const
{
    return std::max(1, (height() - HeadHeight) / RowHeight);
}

int ReportBoard::weeksInView() const
{
    return std::max(1, (width() - labelWidth()) / WeekWidth);
}

void ReportBoard::keepInView()
{
    const auto kept = [](int first, int chosen, int fit, qsizetype all) {
        const int last = std::max(0, int(all) - fit);
        return std::clamp(std::clamp(first, chosen - fit + 1, chosen), 0, last);
    };
    m_top = kept(m_top, m_row, rowsInView(), m_grid.rows.size());
    m_left = kept(m_left, m_week, weeksInView(), m_grid.weeks.size());
}

Figures ReportBoard::figures() const
{
    Figures figures{{tr("班级"), tr("班主任")}, {}};
    for (const ReportWeek &one : m_grid.weeks)
        figures.header.append(one.monday.toString(u"MM-dd"_s));
    for (const ReportRow &one : m_grid.rows) {
        QStringList cells{one.className.display(), one.head};
        for (const ReportCell &cell : one.cells) {
            const QString said = cell.state == ReportState::Observed ? QString::number(cell.students) : words::reportStateText(cell.state);
            const QString weather = words::weatherText(m_weather, cell.weather);
            cells.append(weather.isEmpty() ? said : u"%1 %2"_s.arg(said, weather));
        }
        figures.rows.append(cells);
    }
    return figures;
}

QString ReportBoard::sentence() const
{
    if (!cell())
        return tr("还没有班级。");
    QString where = tr("%1，%2：%3").arg(words::reportWeekText(*week()), row()->className.display(), words::reportStateText(cell()->state));
    if (cell()->weather > 0)
        where = tr("%1，晴雨表%2").arg(where, words::weatherText(m_weather, cell()->weather));
    if (cell()->state != ReportState::Observed)
        return where;
    return cell()->sameDay > 0 ? tr("%1，学生 %2 名，其中当日上报 %3 名").arg(where).arg(cell()->students).arg(cell()->sameDay)
                               : tr("%1，学生 %2 名").arg(where).arg(cell()->students);
}

QSize ReportBoard::minimumSizeHint() const
{
    return {labelWidth() + LeastWeeks * WeekWidth, HeadHeight + LeastRows * RowHeight};
}

QRectF ReportBoard::placeOf(int row, int week) const
{
    return QRectF(labelWidth() + (week - m_left) * WeekWidth, HeadHeight + (row - m_top) * RowHeight, WeekWidth, RowHeight);
}

void ReportBoard::paintHead(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    const int half = HeadHeight / 2;
    for (int i = m_left; i < std::min(int(m_grid.weeks.size()), m_left + weeksInView()); ++i) {
        const ReportWeek &one = m_grid.weeks.at(i);
        const QRectF column = placeOf(m_top, i);
        QFont font = Theme::font(Text::Secondary);
        font.setBold(i == m_week);
        painter.setFont(font);
        painter.setPen(QColor(i == m_week ? tokens.accent : tokens.ink2));
        painter.drawText(QRectF(column.left(), 4, WeekWidth, half - 2), int(Qt::AlignCenter), one.monday.toString(u"MM-dd"_s));
        if (one.teachingWeek > 0)
            painter.drawText(QRectF(column.left(), half, WeekWidth, half - 4), int(Qt::AlignCenter), tr("%1周").arg(one.teachingWeek));
    }
    painter.setPen(QColor(tokens.line));
    painter.drawLine(0, HeadHeight, width(), HeadHeight);
}

void ReportBoard::paintRow(QPainter &painter, int row) const
{
    const Tokens &tokens = Theme::tokens();
    const ReportRow &one = m_grid.rows.at(row);
    const QRectF first = placeOf(row, m_left);
    const auto write = [&](double left, double wide, const QString &text, bool bold, QRgb ink) {
        QFont font = Theme::font(Text::Body);
        font.setBold(bold);
        painter.setFont(font);
        painter.setPen(QColor(ink));
        painter.drawText(QRectF(left, first.top(), wide, RowHeight), int(Qt::AlignLeft | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, int(wide)));
    };
    write(Padding, classWidth() - Padding, one.className.display(), row == m_row, tokens.ink);
    write(Padding + classWidth(), HeadWidth - Padding, one.head.isEmpty() ? tr("空缺") : one.head, false, tokens.ink2);
    for (int i = m_left; i < std::min(int(one.cells.size()), m_left + weeksInView()); ++i)
        paintCell(painter, one.cells.at(i), placeOf(row, i));
    painter.setPen(QColor(tokens.rowLine));
    painter.drawLine(QPointF(0, first.bottom()), QPointF(width(), first.bottom()));
}

void ReportBoard::paintCell(QPainter &painter, const ReportCell &cell, const QRectF &place) const
{
    const Tokens &tokens = Theme::tokens();
    if (cell.state == ReportState::NotDue) {
        painter.fillRect(place.adjusted(1, 1, -1, -1), QColor(tokens.sunken));
        return;
    }
    QFont font = Theme::font(Text::Body);
    QRgb ink = tokens.ink2;
    if (cell.state == ReportState::Observed) {
        QColor heat(tokens.dataSoft);
        heat.setAlphaF(float(0.10 + 0.35 * cell.points / m_most));
        painter.fillRect(place.adjusted(1, 1, -1, -1), heat);
        ink = tokens.ink;
    }
    if (cell.state == ReportState::Missing || cell.sameDay > 0) {
        ink = tokens.of(Severity::Red).text;
        font.setBold(true);
    }
    painter.setFont(font);
    painter.setPen(QColor(ink));
    painter.drawText(place, int(Qt::AlignCenter), cellText(cell));
    if (cell.weather <= 0 || m_weather.kinds.isEmpty())
        return;
    const double share = double(cell.weather) / double(m_weather.kinds.size());
    const bool grave = std::any_of(m_weather.looks.begin(), m_weather.looks.end(), [&](const WeatherRules::Look &look) { return cell.weather >= look.atLeast; });
    painter.fillRect(QRectF(place.left() + 2, place.bottom() - WeatherHeight - 1, (place.width() - 4) * share, WeatherHeight),
                     QColor(grave ? tokens.of(Severity::Red).text : tokens.accent));
}

void ReportBoard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), QColor(tokens.surface));
    if (m_grid.rows.isEmpty() || m_grid.weeks.isEmpty())
        return;
    paintHead(painter);
    for (int i = m_top; i < std::min(int(m_grid.rows.size()), m_top + rowsInView()); ++i)
        paintRow(painter, i);
    painter.setPen(QPen(QColor(showsFocus() ? tokens.focus : tokens.controlEdge), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(placeOf(m_row, m_week).adjusted(1, 1, -1, -1));
}

void ReportBoard::resizeEvent(QResizeEvent *event)
{
    keepInView();
    Chart::resizeEvent(event);
}

void ReportBoard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return settle(m_row - 1, m_week);
    case Qt::Key_Down:
        return settle(m_row + 1, m_week);
    case Qt::Key_Left:
        return settle(m_row, m_week - 1);
    case Qt::Key_Right:
        return settle(m_row, m_week + 1);
    case Qt::Key_PageUp:
        return settle(m_row - rowsInView(), m_week);
    case Qt::Key_PageDown:
        return settle(m_row + rowsInView(), m_week);
    case Qt::Key_Home:
        return settle(0, m_week);
    case Qt::Key_End:
        return settle(int(m_grid.rows.size()), m_week);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit opened();
        return;
    default:
        Chart::keyPressEvent(event);
    }
}

void ReportBoard::wheelEvent(QWheelEvent *event)
{
    const int steps = event->angleDelta().y() / WheelStep;
    m_top = std::clamp(m_top - steps, 0, std::max(0, int(m_grid.rows.size()) - rowsInView()));
    update();
    event->accept();
}

void ReportBoard::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (at.y() >= HeadHeight && !m_grid.rows.isEmpty()) {
        const int row = m_top + int((at.y() - HeadHeight) / RowHeight);
        const int week = at.x() < labelWidth() ? m_week : m_left + int((at.x() - labelWidth()) / WeekWidth);
        settle(row, week);
    }
    Chart::mousePressEvent(event);
}

void ReportBoard::mouseDoubleClickEvent(QMouseEvent *)
{
    emit opened();
}

} // namespace ui::network
