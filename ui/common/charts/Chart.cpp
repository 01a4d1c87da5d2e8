// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charts/Chart.h"

#include "ui/common/RecordTable.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableWidget>

#include <algorithm>

namespace ui::common
{

Chart::Chart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void Chart::renew(const QString &name)
{
    setAccessibleName(name);
    setAccessibleDescription(sentence());
    updateGeometry();
    update();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    emit figuresChanged();
}

std::optional<int> Chart::walked(const QKeyEvent &key, Qt::Key back, Qt::Key on, int current, int count)
{
    if (key.key() == back)
        return std::max(0, current - 1);
    if (key.key() == on)
        return std::min(count - 1, current + 1);
    if (key.key() == Qt::Key_Home)
        return 0;
    if (key.key() == Qt::Key_End)
        return count - 1;
    return std::nullopt;
}

bool Chart::showsFocus() const
{
    return hasFocus() && !OnPaper::isNow();
}

void Chart::paintFocus(QPainter &painter) const
{
    if (!showsFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(QColor(Theme::tokens().focus), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

ChartPanel::ChartPanel(const QString &question, const QString &note, Chart *chart, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
    , m_note(note)
    , m_chart(chart)
    , m_stack(new QStackedWidget)
    , m_table(new QTableWidget)
    , m_switch(new QPushButton(tr("看数字")))
{
    setAccessibleName(question);
    auto *title = new QLabel(question);
    title->setFont(Theme::font(Text::Section));
    auto *aside = new QLabel(note);
    Theme::setKind(aside, "quiet");
    aside->setFont(Theme::font(Text::Secondary));
    // Never shown before it has a parent: it would be a window of its own for a moment and take the focus.
    if (note.isEmpty())
        aside->hide();
    m_switch->setCheckable(true);
    m_switch->setToolTip(tr("看数字（Ctrl+T）"));
    m_switch->setAccessibleName(tr("%1：看数字").arg(question));
    Theme::setKind(m_switch, "chip");

    m_table->setAccessibleName(tr("%1：数字表").arg(question));
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(static_cast<int>(RowHeight::Compact));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->setAccessibleName(question);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(8);
    top->addWidget(title);
    top->addWidget(aside);
    top->addStretch();
    top->addWidget(m_switch);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(top);
    all->addWidget(m_stack);

    connect(m_switch, &QPushButton::toggled, this, &ChartPanel::showFigures);
    connect(m_chart, &Chart::figuresChanged, this, &ChartPanel::fill);
    auto *key =
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, m_switch, &QPushButton::toggle);
    fill();
}

bool ChartPanel::showsFigures() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartPanel::showFigures(bool figures)
{
    // The place is about to hide: whoever held the focus in it would drop it to the next page.
    const bool held = m_stack->currentWidget()->hasFocus();
    m_switch->setChecked(figures);
    m_stack->setCurrentIndex(figures ? 1 : 0);
    if (held)
        m_stack->currentWidget()->setFocus();
}

void ChartPanel::fill()
{
    const Figures figures = m_chart->figures();
    m_table->clear();
    m_table->setColumnCount(int(figures.header.size()));
    m_table->setRowCount(int(figures.rows.size()));
    m_table->setHorizontalHeaderLabels(figures.header);
    for (int row = 0; row < figures.rows.size(); ++row) {
        for (int column = 0; column < figures.rows.at(row).size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(figures.rows.at(row).at(column)));
    }
    m_table->resizeColumnsToContents();
}

} // namespace ui::common
