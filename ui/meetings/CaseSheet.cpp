// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/CaseSheet.h"

#include "ui/common/Parts.h"
#include "ui/common/SeverityMark.h"
#include "ui/words/CaseWords.h"
#include "ui/words/MeetingWords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::meetings;

namespace ui::meetings
{

namespace
{

QLabel *wrapped(const QString &text, const char *kind = nullptr)
{
    QLabel *made = label(text, Text::Body, kind);
    made->setWordWrap(true);
    return made;
}

/// A mark of one character, told in words.
QLabel *sign(const QString &mark, const QString &told, const char *kind)
{
    QLabel *made = label(mark, Text::Body, kind);
    made->setAccessibleName(told);
    return made;
}

QLabel *bold(QLabel *made)
{
    QFont font = made->font();
    font.setBold(true);
    made->setFont(font);
    return made;
}

} // namespace

CaseSheet::CaseSheet(const core::alerts::GradingTable &table, QWidget *parent) : QWidget(parent), m_table(table)
{
    setAccessibleName(tr("正在研究的个案"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    empty();
}

void CaseSheet::empty()
{
    if (m_content) {
        // A button that was just pressed is still in its own signal.
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget;
    m_content->setAccessibleName(accessibleName());
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(20, 12, 20, 12);
    m_column->setSpacing(6);
    layout()->addWidget(m_content);
}

void CaseSheet::clear()
{
    m_view.reset();
    empty();
}

void CaseSheet::setNamed(bool named)
{
    m_named = named;
    if (m_view)
        setCase(CaseView(*m_view), QString(m_place), m_mayWrite);
}

void CaseSheet::setCase(const CaseView &view, const QString &place, bool mayWrite)
{
    empty();
    m_view = view;
    m_place = place;
    m_mayWrite = mayWrite;
    showHead();
    showLast();
    showChanges();
    showLowering();
    m_column->addStretch();
}

void CaseSheet::setCurtain()
{
    clear();
    m_column->addWidget(label(tr("这个个案另行研究"), Text::PageTitle));
    m_column->addWidget(wrapped(tr("请不该知道的人先离开，再打开。它不在会议纪要里，单独存一份。"), "second"));
    QPushButton *open = button(tr("现在研究这一个　Enter"));
    connect(open, &QPushButton::clicked, this, &CaseSheet::revealed);
    auto *row = new QHBoxLayout;
    row->addWidget(open);
    row->addStretch();
    m_column->addSpacing(6);
    m_column->addLayout(row);
    m_column->addStretch();
}

void CaseSheet::showHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    const auto &student = m_view->student;
    QLabel *name = label(m_named ? student.name : words::initialsText(student.name), Text::Question);
    name->setAccessibleName(tr("学生：%1").arg(name->text()));
    head->addWidget(name);
    head->addWidget(label(student.hasLeft ? tr("已离校") : student.className.display()));
    auto *mark = new SeverityMark(Severity::Blue);
    if (m_view->severity)
        mark->setSeverity(static_cast<Severity>(*m_view->severity), {});
    else
        mark->setUngraded();
    head->addWidget(mark);
    head->addWidget(label(words::stateText(m_view->state), Text::Body, "second"));
    if (m_view->apart)
        head->addWidget(label(tr("另行研究"), Text::Body, "late"));
    head->addStretch();
    m_column->addLayout(head);
    QPushButton *whole = button(tr("打开这个预警"), "link");
    connect(whole, &QPushButton::clicked, this, &CaseSheet::caseWanted);
    auto *row = new QHBoxLayout;
    row->addWidget(whole);
    row->addStretch();
    row->addWidget(label(m_place, Text::Secondary, "second"));
    m_column->addLayout(row);
}

QGridLayout *CaseSheet::section(const QString &title, const QString &beside)
{
    m_column->addSpacing(4);
    m_column->addWidget(hairline());
    QLabel *head = label(title, Text::Section);
    head->setWordWrap(true);
    m_column->addWidget(head);
    if (!beside.isEmpty()) {
        QLabel *second = label(beside, Text::Secondary, "second");
        second->setWordWrap(true);
        m_column->addWidget(second);
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    m_column->addLayout(grid);
    return grid;
}

void CaseSheet::showLast()
{
    const Changes &changes = m_view->changes;
    if (!changes.since.isValid()) {
        section(tr("第一次上会"));
        return;
    }
    QGridLayout *grid = section(tr("上次决定办到没有"), words::lastDecisionLine(changes, m_table));
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    int row = 0;
    for (const Item &item : changes.lastItems) {
        const bool done = item.done.isValid();
        grid->addWidget(sign(done ? u"✓"_s : u"!"_s, done ? tr("办了") : tr("还没办"), done ? "good" : "late"), row, 0, Qt::AlignTop);
        grid->addWidget(wrapped(u"%1　%2"_s.arg(item.what, item.person)), row, 1, Qt::AlignTop);
        grid->addWidget(wrapped(done ? item.outcome : tr("还没办，期限 %1").arg(item.due.toString(Qt::ISODate)),
                                done ? "second" : nullptr),
                        row++, 2, Qt::AlignTop);
        if (!done && m_mayWrite) {
            QPushButton *report = button(tr("记下结果…"), "bar");
            report->setAccessibleName(tr("记下结果：%1").arg(item.what));
            connect(report, &QPushButton::clicked, this, [this, item] { emit itemChosen(item); });
            grid->addWidget(report, row++, 2, Qt::AlignLeft | Qt::AlignTop);
        }
    }
    if (changes.lastItems.isEmpty())
        grid->addWidget(label(tr("上次没有定要办的事。"), Text::Body, "second"), 0, 0, 1, 3);
}

void CaseSheet::showChanges()
{
    const QList<words::ChangeRow> rows = words::changeRows(*m_view, m_table);
    QGridLayout *grid = section(tr("有什么变化"));
    if (rows.isEmpty()) {
        grid->addWidget(label(tr("没有变化。"), Text::Body, "second"), 0, 0);
        return;
    }
    grid->setColumnMinimumWidth(0, 140);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < rows.size(); ++i) {
        const words::ChangeRow &one = rows.at(i);
        grid->addWidget(wrapped(one.what, "second"), i, 0, Qt::AlignTop);
        const QString text = one.before.isEmpty() ? one.now : u"%1 → %2"_s.arg(one.before, one.now);
        QLabel *now = wrapped(text, one.grave ? "late" : nullptr);
        grid->addWidget(one.before.isEmpty() ? now : bold(now), i, 1);
    }
}

void CaseSheet::showLowering()
{
    if (!m_view->lowerTo)
        return;
    const QString from = words::levelText(m_view->severity, m_table);
    const QString to = words::levelText(m_view->lowerTo, m_table);
    QGridLayout *grid = section(m_view->toLower.isEmpty() ? tr("从%1降到%2：条件都满足").arg(from, to)
                                                          : tr("从%1降到%2还差 %3 条").arg(from, to).arg(m_view->toLower.size()),
                                tr("规则第 %1 版").arg(m_table.version));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const QString &word : m_view->toLower) {
        grid->addWidget(sign(u"✕"_s, tr("还差"), "soon"), row, 0, Qt::AlignTop);
        grid->addWidget(wrapped(words::meetingUnmetText(word, m_table)), row++, 1);
    }
}

} // namespace ui::meetings
