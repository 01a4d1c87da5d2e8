// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/AccessPage.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/TableText.h"
#include "ui/words/TimelineWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;

namespace ui::students
{

namespace
{
enum Column { TimeColumn, PersonColumn, ActColumn, TableColumn, ReasonColumn };
}

AccessPage::AccessPage(StudentsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_name(label({}, Text::RecordName))
    , m_who(label({}, Text::Secondary, "second"))
    , m_back(button(tr("返回档案　Esc"), "bar"))
    , m_reasoned(button(tr("只看写了理由的　Ctrl+F"), "chip"))
    , m_list(new RecordList(tr("查阅记录"), {{tr("时间"), 170},
                                             {tr("谁"), 150},
                                             {tr("做了什么"), widthFor(140, 200)},
                                             {tr("看的是什么"), widthFor(160, 190)},
                                             {tr("为什么"), 480}}))
{
    setAccessibleName(tr("查阅记录"));
    m_reasoned->setCheckable(true);
    QHBoxLayout *head = recordHead({{m_name, m_who}}, {m_back});
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(16, 6, 16, 6);
    tools->addWidget(m_reasoned);
    tools->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline());
    all->addLayout(tools);
    all->addWidget(hairline());
    all->addWidget(m_list, 1);
    connect(m_back, &QPushButton::clicked, this, &AccessPage::backRequested);
    connect(m_reasoned, &QPushButton::toggled, this, &AccessPage::fill);
    connect(m_list, &RecordList::retryRequested, this, &AccessPage::ask);
    addKey(this, Qt::Key_Escape, [this] { emit backRequested(); });
    addKey(this, Qt::Key_F5, [this] { ask(); });
    addKey(this, Qt::CTRL | Qt::Key_F, [this] { m_reasoned->toggle(); });
}

void AccessPage::open(const core::students::StudentRow &student)
{
    m_student = student;
    m_all.clear();
    m_reasoned->setChecked(false);
    m_name->setText(student.name);
    m_who->setText(tr("%1　学号 %2").arg(student.className.display(), student.studentNumber));
    fill();
    ask();
    m_list->table()->setFocus();
    if (m_source.setTrail)
        m_source.setTrail({student.className.display(), student.name, tr("查阅记录")});
}

void AccessPage::ask()
{
    const int asked = ++m_asked;
    m_list->setBusy();
    onFinished(m_source.past.access(m_student.id), this, [this, asked](const core::Result<QList<NamedAccess>> &lines) {
        if (asked != m_asked)
            return;
        if (!lines) {
            m_list->showError(lines.error());
            return;
        }
        m_all = *lines;
        m_list->setEmptyText(tr("还没有人查阅过。"));
        fill();
        m_list->table()->setFocus();
    });
}

void AccessPage::fill()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (!m_reasoned->isChecked() || !m_all.at(i).line.reason.isEmpty())
            m_shown.append(i);
    }
    m_list->setFoot(m_all.isEmpty() ? QString() : tr("%1 条，共 %2 条，新的在前").arg(m_shown.size()).arg(m_all.size()));
    m_list->setRows(int(m_shown.size()), [this](int row, int column) -> Cell {
        const NamedAccess &one = m_all.at(m_shown.at(row));
        Cell cell;
        cell.second = column == TimeColumn || column == TableColumn;
        cell.text = column == TimeColumn ? one.line.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)
            : column == PersonColumn     ? (one.who.isEmpty() ? tr("已移除的人员") : one.who)
            : column == ActColumn        ? words::accessActText(one.line.act)
            : column == TableColumn      ? words::tableText(one.line.table)
                                         : one.line.reason;
        return cell;
    });
}

} // namespace ui::students
