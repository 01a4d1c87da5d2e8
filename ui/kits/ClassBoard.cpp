// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kits/ClassBoard.h"

#include "core/base/text/Pinyin.h"
#include "ui/common/Parts.h"
#include "ui/words/ObservationWords.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;

namespace ui::kits
{

namespace
{
constexpr int HeadHeight = 78;
constexpr int RowHeight = 26;
constexpr int NumberWidth = 84;
constexpr int NameWidth = 84;
constexpr int LabelWidth = NumberWidth + NameWidth;
constexpr int LeastItemWidth = 36;
constexpr int LeastRows = 8;
constexpr int WheelStep = 120;
constexpr int LetterPause = 1200; ///< ms after which a letter begins a new word
constexpr int MostRating = 2;
} // namespace

ClassBoard::ClassBoard(const core::observations::ObservationForm &form, QWidget *parent) : Chart(parent), m_form(form)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    renew(tr("本班观察"));
}

void ClassBoard::setPupils(const QList<Pupil> &pupils)
{
    m_pupils = pupils;
    m_keys.clear();
    for (const Pupil &one : pupils)
        m_keys.append(core::base::nameSearchKeys(one.name) + QStringList{one.number});
    choose(m_row, m_item);
}

void ClassBoard::setPupil(int row, const Pupil &pupil)
{
    m_pupils[row] = pupil;
    renew(tr("本班观察"));
}

void ClassBoard::choose(int row, int item)
{
    m_row = std::clamp(row, 0, std::max(0, int(m_pupils.size()) - 1));
    m_item = std::clamp(item, 0, std::max(0, int(m_form.items.size()) - 1));
    const int last = std::max(0, int(m_pupils.size()) - rowsInView());
    m_top = std::clamp(std::clamp(m_top, m_row - rowsInView() + 1, m_row), 0, last);
    renew(tr("本班观察"));
    emit chosenChanged();
}

int ClassBoard::rowsInView() const
{
    return std::max(1, (height() - HeadHeight) / RowHeight);
}

double ClassBoard::itemWidth() const
{
    return std::max<double>(LeastItemWidth, (width() - LabelWidth) / std::max<double>(1, double(m_form.items.size())));
}

QRectF ClassBoard::placeOf(int row, int item) const
{
    return QRectF(LabelWidth + item * itemWidth(), HeadHeight + (row - m_top) * RowHeight, itemWidth(), RowHeight);
}

Figures ClassBoard::figures() const
{
    Figures figures{{tr("学号"), tr("姓名")}, {}};
    for (const auto &item : m_form.items)
        figures.header.append(item.name);
    for (const Pupil &one : m_pupils) {
        QStringList cells{one.number, one.name};
        for (const int rating : one.ratings)
            cells.append(words::ratingText(m_form, rating));
        figures.rows.append(cells);
    }
    return figures;
}

QString ClassBoard::sentence() const
{
    if (m_pupils.isEmpty() || m_form.items.isEmpty())
        return tr("还没有学生。");
    return tr("%1，%2：%3").arg(m_pupils.at(m_row).name, m_form.items.at(m_item).name, words::ratingText(m_form, m_pupils.at(m_row).ratings.value(m_item)));
}

QSize ClassBoard::minimumSizeHint() const
{
    return {LabelWidth + LeastItemWidth * int(m_form.items.size()), HeadHeight + LeastRows * RowHeight};
}

void ClassBoard::paintHead(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    painter.setFont(Theme::font(Text::Secondary));
    for (int i = 0; i < m_form.items.size(); ++i) {
        const auto &item = m_form.items.at(i);
        const bool danger = m_form.isSameDay(item.number);
        QFont font = Theme::font(Text::Caption);
        font.setBold(i == m_item || danger);
        painter.setFont(font);
        painter.setPen(QColor(danger ? tokens.of(Severity::Red).text : i == m_item ? tokens.accent : tokens.ink2));
        const QString text = widthFor(1, 0) ? item.name : QString::number(item.number);
        painter.drawText(QRectF(LabelWidth + i * itemWidth() + 2, 2, itemWidth() - 4, HeadHeight - 6), int(Qt::AlignHCenter | Qt::AlignBottom) | int(Qt::TextWrapAnywhere), text);
    }
    painter.setPen(QColor(tokens.line));
    painter.drawLine(0, HeadHeight, width(), HeadHeight);
}

void ClassBoard::paintRow(QPainter &painter, int row) const
{
    const Tokens &tokens = Theme::tokens();
    const Pupil &one = m_pupils.at(row);
    const QRectF first = placeOf(row, 0);
    if (row == m_row)
        painter.fillRect(QRectF(0, first.top(), width(), RowHeight), QColor(tokens.accentSoft));
    const auto write = [&](double left, double wide, const QString &text, bool bold, QRgb ink) {
        QFont font = Theme::font(Text::Body);
        font.setBold(bold);
        painter.setFont(font);
        painter.setPen(QColor(ink));
        painter.drawText(QRectF(left + 8, first.top(), wide - 10, RowHeight), int(Qt::AlignLeft | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, int(wide) - 10));
    };
    write(0, NumberWidth, one.number, false, tokens.ink2);
    write(NumberWidth, NameWidth, one.name, true, tokens.ink);
    for (int i = 0; i < m_form.items.size(); ++i) {
        const int rating = one.ratings.value(i);
        const QRectF place = placeOf(row, i);
        const bool danger = rating > 0 && m_form.isSameDay(m_form.items.at(i).number);
        if (rating == MostRating)
            painter.fillRect(place.adjusted(1, 1, -1, -1), QColor(danger ? tokens.of(Severity::Red).text : tokens.accent));
        else if (rating > 0)
            painter.fillRect(place.adjusted(1, 1, -1, -1), QColor(tokens.dataSoft));
        QFont font = Theme::font(Text::Body);
        font.setBold(rating > 0);
        painter.setFont(font);
        painter.setPen(QColor(rating == MostRating ? tokens.onAccent : danger ? tokens.of(Severity::Red).text : rating > 0 ? tokens.ink : tokens.ink3));
        painter.drawText(place, int(Qt::AlignCenter), rating > 0 ? words::ratingText(m_form, rating) : u"·"_s);
    }
    painter.setPen(QColor(tokens.rowLine));
    painter.drawLine(QPointF(0, first.bottom()), QPointF(width(), first.bottom()));
}

void ClassBoard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), QColor(tokens.surface));
    paintHead(painter);
    for (int i = m_top; i < std::min(int(m_pupils.size()), m_top + rowsInView()); ++i)
        paintRow(painter, i);
    if (m_pupils.isEmpty())
        return;
    painter.setPen(QPen(QColor(showsFocus() ? tokens.focus : tokens.controlEdge), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(placeOf(m_row, m_item).adjusted(1, 1, -1, -1));
}

void ClassBoard::resizeEvent(QResizeEvent *event)
{
    choose(m_row, m_item);
    Chart::resizeEvent(event);
}

void ClassBoard::jump(const QString &letter)
{
    m_typed = m_lastLetter.isValid() && m_lastLetter.elapsed() < LetterPause ? m_typed + letter : letter;
    m_lastLetter.start();
    for (int i = 0; i < m_keys.size(); ++i) {
        const QStringList &keys = m_keys.at(i);
        if (std::any_of(keys.begin(), keys.end(), [this](const QString &key) { return key.startsWith(m_typed); }))
            return choose(i, m_item);
    }
}

void ClassBoard::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Up:
        return choose(m_row - 1, m_item);
    case Qt::Key_Down:
        return choose(m_row + 1, m_item);
    case Qt::Key_Left:
        return plain ? choose(m_row, m_item - 1) : Chart::keyPressEvent(event);
    case Qt::Key_Right:
        return plain ? choose(m_row, m_item + 1) : Chart::keyPressEvent(event);
    case Qt::Key_PageUp:
        return choose(m_row - rowsInView(), m_item);
    case Qt::Key_PageDown:
        return choose(m_row + rowsInView(), m_item);
    case Qt::Key_Home:
        return choose(0, m_item);
    case Qt::Key_End:
        return choose(int(m_pupils.size()), m_item);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!plain)
            break;
        emit factsAsked();
        return;
    default:
        break;
    }
    const int digit = event->key() - Qt::Key_0;
    if (plain && digit >= 0 && digit <= MostRating && !m_pupils.isEmpty()) {
        emit rated(m_row, m_item, digit);
        return;
    }
    if (plain && event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z)
        return jump(QString(QChar(u'a' + (event->key() - Qt::Key_A))));
    Chart::keyPressEvent(event);
}

void ClassBoard::wheelEvent(QWheelEvent *event)
{
    const int steps = event->angleDelta().y() / WheelStep;
    m_top = std::clamp(m_top - steps, 0, std::max(0, int(m_pupils.size()) - rowsInView()));
    update();
    event->accept();
}

void ClassBoard::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (at.y() >= HeadHeight && !m_pupils.isEmpty())
        choose(m_top + int((at.y() - HeadHeight) / RowHeight), at.x() < LabelWidth ? m_item : int((at.x() - LabelWidth) / itemWidth()));
    Chart::mousePressEvent(event);
}

} // namespace ui::kits
