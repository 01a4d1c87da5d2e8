// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordList.h"

#include "ui/common/Theme.h"
#include "ui/words/ErrorText.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui::common
{

RecordList::RecordList(const QString &name, const QList<Column> &columns, QWidget *parent)
    : QWidget(parent)
    , m_band(new QWidget)
    , m_error(new QLabel)
    , m_retry(new QPushButton(tr("再试")))
    , m_stack(new QStackedWidget)
    , m_model(new RowModel(columns, this))
    , m_table(new RecordTable(name))
    , m_empty(new QLabel)
    , m_foot(new QLabel)
{
    setAccessibleName(name);
    m_band->setAccessibleName(tr("没有成功"));
    m_stack->setAccessibleName(name);
    m_retry->setAccessibleName(tr("再试"));
    Theme::setKind(m_error, "error");
    Theme::setKind(m_retry, "bar");
    m_error->setWordWrap(true);
    Theme::setKind(m_empty, "second");
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->setMargin(16);
    Theme::setKind(m_foot, "second");
    m_foot->setContentsMargins(16, 4, 16, 4);
    m_foot->setWordWrap(true);
    m_foot->hide();

    auto *band = new QHBoxLayout(m_band);
    band->setContentsMargins(16, 8, 16, 8);
    band->addWidget(m_error, 1);
    band->addWidget(m_retry);
    m_band->hide();
    m_table->setModel(m_model);
    for (int i = 0; i < columns.size(); ++i)
        m_table->setColumnWidth(i, columns.at(i).width);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);

    connect(m_retry, &QPushButton::clicked, this, &RecordList::retryRequested);
    connect(m_table, &RecordTable::opened, this, [this](const QModelIndex &index) {
        if (!m_model->isHeading(index.row()))
            emit opened(index.row());
    });
    connect(m_table, &RecordTable::peeked, this, [this](const QModelIndex &index) { emit peeked(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { emit currentChanged(current.isValid() ? current.row() : -1); });
}

void RecordList::setRows(int count, RowModel::CellOf cell)
{
    clearError();
    const int before = currentRow();
    m_table->clearSpans();
    m_model->setRows(count, std::move(cell));
    for (int row = 0; row < count && m_model->columnCount() > 1; ++row) {
        if (m_model->isHeading(row))
            m_table->setSpan(row, 0, 1, m_model->columnCount());
    }
    const bool focused = m_table->hasFocus() || m_empty->hasFocus();
    m_empty->setText(m_emptyText);
    m_stack->setCurrentWidget(count > 0 || m_emptyText.isEmpty() ? static_cast<QWidget *>(m_table) : m_empty);
    setFoot(m_footText);
    setCurrentRow(std::max(0, std::min(before, count - 1)));
    if (focused && count > 0)
        m_table->setFocus();
    if (count == 0)
        emit currentChanged(-1);
}

void RecordList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    m_empty->setText(text);
}

void RecordList::clearError()
{
    m_band->hide();
}

void RecordList::showError(const core::Error &error)
{
    setFoot(m_footText);
    if (error.code == core::ErrorCode::Denied) {
        m_model->setRows(0, {});
        m_empty->setText(tr("您的岗位看不到这一页。要看请找心理教师。"));
        m_stack->setCurrentWidget(m_empty);
        m_band->hide();
        emit currentChanged(-1);
        return;
    }
    if (m_model->rowCount() == 0)
        m_empty->clear();
    m_error->setText(words::errorText(error));
    m_band->show();
}

void RecordList::setFoot(const QString &text)
{
    m_footText = text;
    m_foot->setText(text);
    m_foot->setVisible(!text.isEmpty());
}

void RecordList::setBusy()
{
    m_foot->setText(tr("正在读取…"));
    m_foot->show();
}

int RecordList::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void RecordList::setCurrentRow(int row)
{
    while (row >= 0 && row < m_model->rowCount() && m_model->isHeading(row))
        ++row;
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
}

} // namespace ui::common
