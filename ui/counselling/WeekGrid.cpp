// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/WeekGrid.h"

#include "ui/common/Theme.h"
#include "ui/words/CaseWords.h"
#include "ui/words/RoomWords.h"
#include "ui/words/Words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;
using ui::words::Words;

namespace ui::counselling
{

namespace
{
constexpr int HeadHeight = 40;
constexpr int TimeWidth = 60;
constexpr int LeastDayWidth = 96;
constexpr int LeastHourHeight = 30;
constexpr int Padding = 8;
constexpr int SecondsAMinute = 60;

bool isMissed(const AppointmentRow &row)
{
    return row.appointment.state == AppointmentState::NoShow;
}

QString titleOf(const AppointmentRow &row)
{
    if (row.withheld)
        return Words::tr("占用");
    return row.appointment.visitor == Visitor::Guardian ? Words::tr("%1（监护人）").arg(row.student.name) : row.student.name;
}
} // namespace

WeekGrid::WeekGrid(const QString &name, QWidget *parent) : Chart(parent), m_name(name)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    renew(m_name);
}

void WeekGrid::setWeek(const RoomWeek &week, const WeekView &view, const QDateTime &now)
{
    const Slot before = slot();
    m_week = week;
    m_table = weekTable(week, view);
    m_now = now.toLocalTime();
    m_day = 0;
    m_piece = 0;
    choose(before.day, before.span.begun);
}

const WeekPiece *WeekGrid::piece() const
{
    if (m_day >= m_table.days.size() || m_piece >= m_table.days.at(m_day).pieces.size())
        return nullptr;
    return &m_table.days.at(m_day).pieces.at(m_piece);
}

const AppointmentRow *WeekGrid::chosen() const
{
    const WeekPiece *one = piece();
    return one && one->appointment >= 0 ? &m_week.appointments.at(one->appointment) : nullptr;
}

Slot WeekGrid::slot() const
{
    const WeekPiece *one = piece();
    return one ? Slot{m_table.days.at(m_day).day, one->span} : Slot();
}

bool WeekGrid::isOpen() const
{
    const WeekPiece *one = piece();
    return one && one->open;
}

bool WeekGrid::isSchoolDay() const
{
    return m_day < m_table.days.size() && m_table.days.at(m_day).schoolDay;
}

void WeekGrid::choose(const QDate &day, const QTime &time)
{
    const auto at = std::find_if(m_table.days.begin(), m_table.days.end(), [&](const WeekDay &one) { return one.day == day; });
    const int place = at == m_table.days.end() ? 0 : int(at - m_table.days.begin());
    if (place >= m_table.days.size())
        return settle(0, 0);
    const auto &pieces = m_table.days.at(place).pieces;
    const auto found = std::find_if(pieces.begin(), pieces.end(), [&](const WeekPiece &one) {
        return one.span.begun <= time && time < one.span.ended;
    });
    settle(place, found == pieces.end() ? 0 : int(found - pieces.begin()));
}

void WeekGrid::settle(int day, int piece)
{
    m_day = day;
    m_piece = piece;
    renew(m_name);
    emit chosenChanged();
}

void WeekGrid::walkPieces(int step)
{
    if (m_day >= m_table.days.size())
        return;
    settle(m_day, std::clamp(m_piece + step, 0, int(m_table.days.at(m_day).pieces.size()) - 1));
}

void WeekGrid::walkDays(int step)
{
    const WeekPiece *one = piece();
    if (!one || m_day + step < 0 || m_day + step >= m_table.days.size()) {
        emit weekWanted(step);
        return;
    }
    choose(m_table.days.at(m_day + step).day, one->span.begun);
}

Figures WeekGrid::figures() const
{
    Figures figures{{tr("时间"), tr("房间"), tr("老师"), tr("学生"), tr("情况")}, {}};
    for (const WeekDay &day : m_table.days) {
        for (const WeekPiece &one : day.pieces) {
            if (one.appointment < 0)
                continue;
            const AppointmentRow &row = m_week.appointments.at(one.appointment);
            figures.rows.append({words::slotText(row.appointment.slot), row.appointment.room, row.appointment.counsellorName,
                                 titleOf(row),
                                 row.withheld ? QString() : words::appointmentStateText(row.appointment.state)});
        }
    }
    return figures;
}

QString WeekGrid::sentence() const
{
    if (const AppointmentRow *row = chosen())
        return words::appointmentLine(*row);
    const Slot at = slot();
    if (!at.day.isValid())
        return tr("还没有读到这一周。");
    return isOpen() ? tr("%1　空着，可以约").arg(words::slotText(at)) : tr("%1　不开放").arg(words::slotText(at));
}

QSize WeekGrid::minimumSizeHint() const
{
    const int hours = m_table.hours.isValid() ? m_table.hours.ended.addSecs(-1).hour() - m_table.hours.begun.hour() + 1 : 10;
    return {TimeWidth + 5 * LeastDayWidth, HeadHeight + hours * LeastHourHeight};
}

double WeekGrid::heightOf(const QTime &time) const
{
    const double whole = m_table.hours.begun.secsTo(m_table.hours.ended);
    return HeadHeight + (height() - HeadHeight) * (m_table.hours.begun.secsTo(time) / whole);
}

QRectF WeekGrid::placeOf(int day, const TimeSpan &span) const
{
    const double wide = double(width() - TimeWidth) / double(m_table.days.size());
    const double top = heightOf(span.begun);
    return {TimeWidth + wide * day, top, wide, heightOf(span.ended) - top};
}

void WeekGrid::paintHead(QPainter &painter, int day) const
{
    const Tokens &tokens = Theme::tokens();
    const WeekDay &one = m_table.days.at(day);
    const QRectF column = placeOf(day, m_table.hours);
    const bool today = one.day == m_now.date();
    QFont font = Theme::font(Text::Body);
    font.setBold(today);
    painter.setFont(font);
    painter.setPen(QColor(today ? tokens.accent : tokens.ink));
    const QString off = one.schoolDay ? QString() : tr("　放假");
    const QRectF head(column.left() + Padding, 0, column.width() - Padding, HeadHeight);
    const QString words = u"%1　%2%3"_s.arg(words::weekdayText(one.day), one.day.toString(u"MM-dd"_s), off);
    painter.drawText(head, int(Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, int(head.width())));
    painter.setPen(QColor(tokens.line));
    painter.drawLine(QPointF(column.left(), HeadHeight), QPointF(column.left(), height()));
}

void WeekGrid::paintHours(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    painter.setFont(Theme::font(Text::Secondary));
    for (int hour = m_table.hours.begun.hour(); hour <= m_table.hours.ended.addSecs(-1).hour(); ++hour) {
        const double y = heightOf(QTime(hour, 0));
        painter.setPen(QColor(tokens.rowLine));
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
        painter.setPen(QColor(tokens.ink2));
        painter.drawText(QRectF(0, y + 2, TimeWidth - Padding, 20), int(Qt::AlignRight | Qt::AlignTop),
                         QTime(hour, 0).toString(u"HH:mm"_s));
    }
}

void WeekGrid::paintPiece(QPainter &painter, int day, const WeekPiece &piece) const
{
    const Tokens &tokens = Theme::tokens();
    const QRectF place = placeOf(day, piece.span);
    if (piece.appointment < 0) {
        if (!piece.open)
            painter.fillRect(place, QColor(tokens.sunken));
        return;
    }
    const AppointmentRow &row = m_week.appointments.at(piece.appointment);
    const QRectF box = place.adjusted(3, 1, -3, -1);
    painter.fillRect(box, QColor(row.withheld || isMissed(row) ? tokens.window : tokens.accentSoft));
    painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), QColor(row.withheld ? tokens.controlEdge : tokens.accent));
    const QRectF inside = box.adjusted(Padding + 2, 1, -4, -1);
    QFont font = Theme::font(Text::Body);
    font.setBold(!row.withheld);
    const QFontMetricsF metrics(font);
    const bool two = inside.height() >= metrics.height() + QFontMetricsF(Theme::font(Text::Secondary)).height() - 2;
    const auto write = [&](const QRectF &line, const QString &text, const QFont &with, QRgb ink) {
        painter.setFont(with);
        painter.setPen(QColor(ink));
        painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, int(line.width())));
    };
    const QString state = row.withheld || row.appointment.state == AppointmentState::Booked
        ? QString()
        : words::appointmentStateText(row.appointment.state);
    const QString title = state.isEmpty() ? titleOf(row) : u"%1　%2"_s.arg(titleOf(row), state);
    const double first = two ? inside.height() / 2 : inside.height();
    write({inside.left(), inside.top(), inside.width(), first}, title, font, row.withheld ? tokens.ink2 : tokens.ink);
    if (two)
        write({inside.left(), inside.top() + first, inside.width(), inside.height() - first},
              row.withheld ? row.appointment.counsellorName : row.student.className.display(), Theme::font(Text::Secondary), tokens.ink2);
}

void WeekGrid::paintNow(QPainter &painter) const
{
    for (int day = 0; day < m_table.days.size(); ++day) {
        const QTime time = m_now.time();
        if (m_table.days.at(day).day != m_now.date() || time < m_table.hours.begun || time > m_table.hours.ended)
            continue;
        const QRectF column = placeOf(day, m_table.hours);
        painter.fillRect(QRectF(column.left(), heightOf(time) - 1, column.width(), 2), QColor(Theme::tokens().accent));
    }
}

void WeekGrid::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), QColor(tokens.surface));
    if (m_table.days.isEmpty())
        return;
    for (int day = 0; day < m_table.days.size(); ++day) {
        for (const WeekPiece &one : m_table.days.at(day).pieces) {
            if (one.appointment < 0)
                paintPiece(painter, day, one);
        }
    }
    paintHours(painter);
    for (int day = 0; day < m_table.days.size(); ++day) {
        for (const WeekPiece &one : m_table.days.at(day).pieces) {
            if (one.appointment >= 0)
                paintPiece(painter, day, one);
        }
        paintHead(painter, day);
    }
    painter.setPen(QColor(tokens.line));
    painter.drawLine(0, HeadHeight, width(), HeadHeight);
    paintNow(painter);
    if (const WeekPiece *one = piece()) {
        painter.setPen(QPen(QColor(hasFocus() ? tokens.focus : tokens.controlEdge), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(placeOf(m_day, one->span).adjusted(2, 1, -2, -1));
    }
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return walkPieces(-1);
    case Qt::Key_Down:
        return walkPieces(1);
    case Qt::Key_Left:
        return walkDays(-1);
    case Qt::Key_Right:
        return walkDays(1);
    case Qt::Key_Home:
        return settle(m_day, 0);
    case Qt::Key_End:
        return walkPieces(m_day < m_table.days.size() ? int(m_table.days.at(m_day).pieces.size()) : 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit opened();
        return;
    default:
        Chart::keyPressEvent(event);
    }
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    if (!m_table.days.isEmpty() && event->position().x() >= TimeWidth && event->position().y() >= HeadHeight) {
        const double wide = double(width() - TimeWidth) / double(m_table.days.size());
        const int day = std::clamp(int((event->position().x() - TimeWidth) / wide), 0, int(m_table.days.size()) - 1);
        const double share = (event->position().y() - HeadHeight) / (height() - HeadHeight);
        const int minutes = int(m_table.hours.begun.secsTo(m_table.hours.ended) / SecondsAMinute * share);
        choose(m_table.days.at(day).day, m_table.hours.begun.addSecs(minutes * SecondsAMinute));
    }
    Chart::mousePressEvent(event);
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent *)
{
    emit opened();
}

} // namespace ui::counselling
