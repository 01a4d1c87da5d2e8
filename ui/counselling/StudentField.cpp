// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/StudentField.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/CaseWords.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::students::StudentRow;

namespace ui::counselling
{

namespace
{
constexpr int MostShown = 20;
constexpr int ListHeight = 62;
} // namespace

StudentField::StudentField(const QString &name, StudentPicker::Find find, QWidget *parent)
    : QWidget(parent), m_find(std::move(find)), m_field(field(name, tr("姓名、拼音首字母或学号"))), m_list(new QListWidget)
{
    setAccessibleName(name);
    setFocusProxy(m_field);
    m_list->setAccessibleName(tr("找到的学生"));
    m_list->setFixedHeight(ListHeight);
    m_list->setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &StudentField::search);
}

std::optional<StudentRow> StudentField::student() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_found.size() ? std::optional(m_found.at(row)) : std::nullopt;
}

void StudentField::search(const QString &text)
{
    const int asked = ++m_asked;
    if (text.trimmed().isEmpty())
        return show({});
    onFinished(m_find(text.trimmed()), this, [this, asked](const core::Result<QList<StudentRow>> &found) {
        if (asked == m_asked)
            show(found.value_or(QList<StudentRow>()));
    });
}

void StudentField::show(const QList<StudentRow> &found)
{
    m_found = found.mid(0, MostShown);
    m_list->clear();
    for (const StudentRow &student : std::as_const(m_found))
        m_list->addItem(words::studentLine(student) + u"　"_s + student.studentNumber);
    if (!m_found.isEmpty())
        m_list->setCurrentRow(0);
}

bool StudentField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && m_list->count() > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui::counselling
