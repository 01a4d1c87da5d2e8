// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordTable.h"

#include "ui/common/SeverityMark.h"
#include "ui/common/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace ui::common
{

namespace
{
constexpr int Padding = 8;
constexpr int EdgePadding = 16;
constexpr int Overdue = 2;
constexpr int DueSoon = 1;
constexpr int Stages = 5;
constexpr QSize StageBox(15, 8);

/// Five boxes, filled up to `stage`; returns the width used.
int paintStage(QPainter &painter, const QRect &place, int stage)
{
    const Tokens &tokens = Theme::tokens();
    int x = place.left();
    for (int i = 0; i < Stages; ++i) {
        painter.fillRect(QRect(QPoint(x, place.center().y() - StageBox.height() / 2), StageBox),
                         QColor(i <= stage ? tokens.accent : tokens.line));
        x += StageBox.width() + 2;
    }
    return x - place.left() + 4;
}
} // namespace

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, QColor(selected ? tokens.accentSoft : tokens.surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), QColor(tokens.rowLine));
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), QColor(tokens.accent));

    QRect content = option.rect.adjusted(index.column() == 0 ? EdgePadding : Padding, 0, -Padding, 0);
    const QVariant check = index.data(Qt::CheckStateRole);
    const int severity = index.data(SeverityRole).toInt();
    if (check.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
    } else if (severity >= 1 && severity <= 4) {
        paintSeverity(*painter, content, static_cast<Severity>(severity));
    } else {
        const int lateness = index.data(LatenessRole).toInt();
        const QVariant stage = index.data(StageRole);
        if (stage.isValid())
            content.setLeft(content.left() + paintStage(*painter, content, stage.toInt()));
        const QVariant ownFont = index.data(Qt::FontRole);
        QFont font = ownFont.isValid() ? ownFont.value<QFont>() : option.font;
        QColor ink(index.data(SecondaryRole).toBool() ? tokens.ink2 : tokens.ink);
        if (lateness == Overdue || lateness == DueSoon) {
            font.setBold(true);
            ink = QColor(tokens.of(lateness == Overdue ? Severity::Red : Severity::Orange).text);
        }
        const QVariant wanted = index.data(Qt::TextAlignmentRole);
        const Qt::Alignment alignment =
            wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter);
        painter->setFont(font);
        painter->setPen(ink);
        const QString text =
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, content.width());
        painter->drawText(content, int(alignment | Qt::AlignVCenter), text);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(QColor(tokens.focus), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRect(option.rect).adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

RecordTable::RecordTable(const QString &name, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(name);
    setItemDelegate(new RecordDelegate(this));
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setAccessibleName(tr("行"));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setAccessibleName(tr("列名"));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setFixedHeight(30);
    setRowHeight(RowHeight::Normal);
    connect(this, &QTableView::doubleClicked, this, &RecordTable::opened);
}

void RecordTable::setRowHeight(RowHeight height)
{
    verticalHeader()->setMinimumSectionSize(static_cast<int>(height));
    verticalHeader()->setDefaultSectionSize(static_cast<int>(height));
}

QModelIndex RecordTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Home and End go to the first and last record, not to the ends of a row; Shift then extends as everywhere.
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    const int column = std::max(0, currentIndex().column());
    if (rows > 0 && (action == MoveHome || action == MoveEnd))
        return selectableFrom(action == MoveHome ? 0 : rows - 1, action == MoveHome ? 1 : -1, column);
    if (rows > 0 && currentIndex().isValid() && (action == MoveDown || action == MoveUp)) {
        const int step = action == MoveDown ? 1 : -1;
        const QModelIndex next = selectableFrom(currentIndex().row() + step, step, column);
        return next.isValid() ? next : currentIndex();
    }
    return QTableView::moveCursor(action, modifiers);
}

QModelIndex RecordTable::selectableFrom(int row, int step, int column) const
{
    for (; row >= 0 && row < model()->rowCount(rootIndex()); row += step) {
        const QModelIndex index = model()->index(row, column, rootIndex());
        if (index.flags().testFlag(Qt::ItemIsEnabled))
            return index;
    }
    return {};
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (rows > 0 && plain) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (currentIndex().isValid())
                emit opened(currentIndex());
            return;
        case Qt::Key_Space:
            if (currentIndex().isValid())
                emit peeked(currentIndex());
            return;
        default:
            break;
        }
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::focusInEvent(QFocusEvent *event)
{
    // A focus that shows nowhere is no focus: the first row takes it.
    if (model() && !currentIndex().isValid() && model()->rowCount(rootIndex()) > 0)
        setCurrentIndex(selectableFrom(0, 1, 0));
    QTableView::focusInEvent(event);
}

} // namespace ui::common
