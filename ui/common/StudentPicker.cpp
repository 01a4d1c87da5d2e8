// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StudentPicker.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/CaseWords.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::Literals::StringLiterals;
using core::students::StudentRow;

namespace ui::common
{

namespace
{
constexpr int MostShown = 50;
constexpr int ListHeight = 152;
} // namespace

StudentPicker::StudentPicker(const QString &title, const QString &explanation, const QString &acceptText, Find find,
                             QWidget *parent)
    : AskDialog(title, explanation, acceptText, parent)
    , m_find(std::move(find))
    , m_field(addLine(tr("学生"), tr("姓名、拼音首字母或学号"), false))
    , m_list(new QListWidget)
{
    m_list->setAccessibleName(tr("找到的学生"));
    m_list->setFixedHeight(ListHeight);
    body()->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &StudentPicker::search);
}

std::optional<StudentRow> StudentPicker::student() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_found.size() ? std::optional(m_found.at(row)) : std::nullopt;
}

void StudentPicker::setStudent(const StudentRow &student)
{
    m_field->setText(student.name);
    show({student});
}

void StudentPicker::setSearchText(const QString &text)
{
    m_field->setText(text);
    search(text);
}

void StudentPicker::search(const QString &text)
{
    const int asked = ++m_asked;
    if (text.trimmed().isEmpty()) {
        show({});
        return;
    }
    onFinished(m_find(text.trimmed()), this, [this, asked](const core::Result<QList<StudentRow>> &found) {
        if (asked != m_asked)
            return;
        if (!found) {
            showError(found.error());
            return;
        }
        show(*found);
    });
}

void StudentPicker::show(const QList<StudentRow> &found)
{
    m_found = found.mid(0, MostShown);
    m_list->clear();
    for (const StudentRow &student : m_found)
        m_list->addItem(words::studentLine(student) + u"　"_s + student.studentNumber);
    if (!m_found.isEmpty())
        m_list->setCurrentRow(0);
}

bool StudentPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_list->count() > 0) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return AskDialog::eventFilter(watched, event);
}

} // namespace ui::common
