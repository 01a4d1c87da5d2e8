// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/TaskRows.h"

#include "ui/common/Parts.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::meetings::Item;

namespace ui::meetings
{

namespace
{
constexpr int RemoveWidth = 30;

QDate dayIn(const QLineEdit *line)
{
    return QDate::fromString(line->text().trimmed(), Qt::ISODate);
}
} // namespace

TaskRows::TaskRows(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_people(new QStringListModel(this))
{
    setAccessibleName(tr("要办的事"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void TaskRows::setPeople(const QStringList &names)
{
    m_people->setStringList(names);
}

void TaskRows::setItems(const QList<Item> &items)
{
    while (!m_rows.isEmpty())
        remove(m_rows.last().box);
    for (const Item &one : items)
        append(one);
}

TaskRows::Row &TaskRows::append(const Item &item)
{
    Row row{new QWidget, field({}, tr("做什么")), field({}, tr("谁办")), field({}, u"2026-12-05"_s)};
    row.box->setAccessibleName(tr("一件要办的事"));
    QPushButton *drop = button(u"✕"_s, "bar");
    drop->setFixedWidth(RemoveWidth);
    auto *grid = new QGridLayout(row.box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    grid->addWidget(row.what, 0, 0, 1, 3);
    grid->addWidget(row.person, 1, 0);
    grid->addWidget(row.due, 1, 1);
    grid->addWidget(drop, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *offer = new QCompleter(m_people, row.person);
    offer->setCompletionMode(QCompleter::InlineCompletion);
    row.person->setCompleter(offer);
    row.what->setText(item.what);
    row.person->setText(item.person);
    row.due->setText(item.due.toString(Qt::ISODate));
    for (QLineEdit *line : {row.what, row.person, row.due})
        connect(line, &QLineEdit::textEdited, this, &TaskRows::changed);
    connect(drop, &QPushButton::clicked, this, [this, box = row.box] {
        remove(box);
        emit changed();
    });
    m_column->addWidget(row.box);
    m_rows.append(row);
    rename();
    return m_rows.last();
}

void TaskRows::remove(const QWidget *box)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.box == box; });
    if (found == m_rows.end())
        return;
    found->box->hide();
    found->box->deleteLater();
    m_column->removeWidget(found->box);
    m_rows.erase(found);
    rename();
}

/// Each is told from the others by its number.
void TaskRows::rename()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        row.what->setAccessibleName(tr("第 %1 件：做什么").arg(i + 1));
        row.person->setAccessibleName(tr("第 %1 件：谁办").arg(i + 1));
        row.due->setAccessibleName(tr("第 %1 件：期限").arg(i + 1));
        row.box->findChild<QPushButton *>()->setAccessibleName(tr("去掉第 %1 件").arg(i + 1));
    }
}

void TaskRows::add(const QDate &due)
{
    Item item;
    item.due = due;
    append(item).what->setFocus();
    emit changed();
}

bool TaskRows::isBlank(const Row &row)
{
    return row.what->text().trimmed().isEmpty() && row.person->text().trimmed().isEmpty();
}

QList<Item> TaskRows::items() const
{
    QList<Item> items;
    for (const Row &row : m_rows) {
        if (isBlank(row))
            continue;
        Item item;
        item.what = row.what->text();
        item.person = row.person->text();
        item.due = dayIn(row.due);
        items.append(item);
    }
    return items;
}

QLineEdit *TaskRows::firstBad() const
{
    for (const Row &row : m_rows) {
        if (isBlank(row))
            continue;
        for (QLineEdit *line : {row.what, row.person}) {
            if (line->text().trimmed().isEmpty())
                return line;
        }
        if (!dayIn(row.due).isValid())
            return row.due;
    }
    return nullptr;
}

} // namespace ui::meetings
