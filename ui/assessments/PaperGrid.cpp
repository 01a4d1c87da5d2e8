// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/PaperGrid.h"

#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::assessments::Answer;
using core::assessments::EntryGrid;

namespace ui::assessments
{

namespace
{
constexpr int Block = 10;
constexpr int NameWidth = 112;
constexpr int CellWidth = 26;
constexpr int BlockGap = 10;
constexpr int BlockWidth = Block * CellWidth + BlockGap;
constexpr int RowHeightPx = 28;
constexpr int HeaderHeight = 28;
} // namespace

PaperGrid::PaperGrid(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("录入表"));
    setMinimumSize(NameWidth + BlockWidth, HeaderHeight + 3 * RowHeightPx);
}

void PaperGrid::setGrid(const EntryGrid *grid)
{
    m_grid = grid;
    m_firstBlock = 0;
    m_firstRow = 0;
    refresh();
}

void PaperGrid::refresh(bool refused)
{
    m_refused = refused;
    follow();
    if (m_grid && m_grid->sheet() >= 0)
        setAccessibleDescription(tr("第 %1 份，第 %2 题").arg(m_grid->sheet() + 1).arg(m_grid->item() + 1));
    else
        setAccessibleDescription({});
    update();
}

int PaperGrid::blocksShown() const
{
    return std::max(1, (width() - NameWidth + BlockGap) / BlockWidth);
}

int PaperGrid::rowsShown() const
{
    return std::max(1, (height() - HeaderHeight) / RowHeightPx);
}

int PaperGrid::cellX(int item) const
{
    const int block = item / Block - m_firstBlock;
    return NameWidth + block * BlockWidth + (item % Block) * CellWidth;
}

void PaperGrid::follow()
{
    if (!m_grid || m_grid->sheet() < 0)
        return;
    const int block = m_grid->item() / Block;
    m_firstBlock = std::clamp(m_firstBlock, std::max(0, block - blocksShown() + 1), block);
    const int sheet = m_grid->sheet();
    m_firstRow = std::clamp(m_firstRow, std::max(0, sheet - rowsShown() + 1), sheet);
}

void PaperGrid::paintHeader(QPainter &painter) const
{
    const Tokens &t = Theme::tokens();
    painter.fillRect(QRect(0, 0, width(), HeaderHeight), QColor(t.window));
    painter.setFont(Theme::font(Text::Caption));
    const int first = m_firstBlock * Block;
    const int end = std::min(m_grid->items(), (m_firstBlock + blocksShown()) * Block);
    for (int item = first; item < end; ++item) {
        const bool current = item == m_grid->item();
        painter.setPen(QColor(current ? t.ink : t.ink2));
        QFont font = painter.font();
        font.setBold(current);
        painter.setFont(font);
        painter.drawText(QRect(cellX(item), 0, CellWidth, HeaderHeight), Qt::AlignCenter, QString::number(item + 1));
    }
    painter.setPen(QColor(t.line));
    painter.drawLine(0, HeaderHeight - 1, width(), HeaderHeight - 1);
}

void PaperGrid::paintRow(QPainter &painter, int sheet, int y) const
{
    const Tokens &t = Theme::tokens();
    const bool current = sheet == m_grid->sheet();
    if (current)
        painter.fillRect(QRect(0, y, width(), RowHeightPx), QColor(t.accentSoft));
    painter.setPen(QColor(t.rowLine));
    painter.drawLine(0, y + RowHeightPx - 1, width(), y + RowHeightPx - 1);
    const auto &row = m_grid->batch().rows.at(m_grid->rowOf(sheet));
    QFont font = Theme::font(Text::Body);
    font.setBold(current);
    painter.setFont(font);
    painter.setPen(QColor(row.stored ? t.ink2 : t.ink));
    const QString name = row.student.name.isEmpty() ? tr("（已离班）") : row.student.name;
    painter.drawText(QRect(16, y, NameWidth - 24, RowHeightPx), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, NameWidth - 24));
    if (row.stored) {
        painter.setFont(Theme::font(Text::Secondary));
        painter.drawText(QRect(NameWidth + 8, y, 300, RowHeightPx), Qt::AlignVCenter, tr("已存入"));
        return;
    }
    const auto &cells = m_grid->cells(sheet);
    const QList<int> critical = m_grid->critical(sheet);
    const int end = std::min(m_grid->items(), (m_firstBlock + blocksShown()) * Block);
    for (int item = m_firstBlock * Block; item < end; ++item) {
        const QRect place(cellX(item), y, CellWidth, RowHeightPx);
        const QRect box = place.adjusted(2, 3, -2, -4);
        const bool here = current && item == m_grid->item();
        painter.setPen(QColor(t.rowLine));
        painter.setBrush(QColor(here && m_refused ? t.of(Severity::Red).tint : t.surface));
        painter.drawRect(box);
        if (here) {
            painter.setPen(QPen(QColor(m_refused ? t.of(Severity::Red).solid : hasFocus() ? t.focus : t.controlEdge), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
        }
        const auto &cell = cells.at(item);
        if (!cell)
            continue;
        const bool urgent = critical.contains(item + 1);
        font.setBold(urgent);
        font.setUnderline(urgent);
        painter.setFont(font);
        painter.setPen(QColor(t.ink));
        const QString text = cell->kind == Answer::Kind::Given
            ? QString(core::assessments::keyOf(m_grid->scale(), item, cell->value))
            : cell->kind == Answer::Kind::Missing ? u"·"_s : u"–"_s;
        painter.drawText(place, Qt::AlignCenter, text);
    }
}

void PaperGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(Theme::tokens().surface));
    if (!m_grid || m_grid->sheets() == 0)
        return;
    paintHeader(painter);
    const int end = std::min(m_grid->sheets(), m_firstRow + rowsShown());
    for (int sheet = m_firstRow; sheet < end; ++sheet)
        paintRow(painter, sheet, HeaderHeight + (sheet - m_firstRow) * RowHeightPx);
}

void PaperGrid::keyPressEvent(QKeyEvent *event)
{
    if (!m_grid || m_grid->sheet() < 0 || (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Backspace:
        emit backPressed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit nextPressed();
        return;
    case Qt::Key_Asterisk:
        emit jumpPressed();
        return;
    case Qt::Key_Slash:
        emit undoPressed();
        return;
    case Qt::Key_Left:
        emit moved(m_grid->sheet(), m_grid->item() - 1);
        return;
    case Qt::Key_Right:
        emit moved(m_grid->sheet(), m_grid->item() + 1);
        return;
    case Qt::Key_Up:
        emit moved(m_grid->sheet() - 1, m_grid->item());
        return;
    case Qt::Key_Down:
        emit moved(m_grid->sheet() + 1, m_grid->item());
        return;
    default:
        break;
    }
    const QString text = event->text();
    if (text.isEmpty() || !text.at(0).isPrint())
        return QWidget::keyPressEvent(event);
    emit typed(text.at(0));
}

void PaperGrid::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_grid || at.y() < HeaderHeight)
        return;
    const int sheet = m_firstRow + (at.y() - HeaderHeight) / RowHeightPx;
    const int x = at.x() - NameWidth;
    const int inBlock = x < 0 ? 0 : std::min(Block - 1, (x % BlockWidth) / CellWidth);
    const int item = x < 0 ? -1 : (m_firstBlock + x / BlockWidth) * Block + inBlock;
    emit moved(sheet, item);
}

void PaperGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PaperGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PaperGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    follow();
}

} // namespace ui::assessments
