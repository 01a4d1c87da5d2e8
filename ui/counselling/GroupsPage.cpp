// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/GroupsPage.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/counselling/GroupDialogs.h"
#include "ui/counselling/GroupPanel.h"
#include "ui/counselling/SittingPanel.h"
#include "ui/words/GroupWords.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;
using core::Result;

namespace ui::counselling
{

namespace
{
enum Column { NameColumn, KindColumn, LeadersColumn, MembersColumn, HeldColumn, NextColumn };
}

GroupsPage::GroupsPage(GroupsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_stack(new QStackedWidget)
    , m_panel(new GroupPanel(m_source))
    , m_sitting(new SittingPanel(m_source))
    , m_new(button(tr("新的团体　Ctrl+N"), "primary"))
    , m_back(button(tr("辅导记录　Esc")))
    , m_list(new RecordList(tr("团体"), {{tr("名称"), 220},
                                         {tr("类型"), widthFor(90, 130)},
                                         {tr("带领人"), 200},
                                         {tr("成员"), widthFor(80, 90), true},
                                         {tr("开了几次"), widthFor(90, 110), true},
                                         {tr("下一次"), widthFor(130, 150)}}))
{
    setAccessibleName(tr("团体"));
    m_stack->setAccessibleName(accessibleName());
    m_stack->addWidget(buildList());
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_sitting);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connect(m_list, &RecordList::opened, this, [this](int row) { openGroup(m_rows.at(row).group.id); });
    connect(m_list, &RecordList::retryRequested, this, &GroupsPage::reload);
    connect(m_new, &QPushButton::clicked, this, &GroupsPage::create);
    connect(m_back, &QPushButton::clicked, this, &GroupsPage::backRequested);
    connect(m_panel, &GroupPanel::backRequested, this, &GroupsPage::showList);
    connect(m_panel, &GroupPanel::shown, this, [this](const QString &name) { emit trailChanged({name}); });
    connect(m_panel, &GroupPanel::sittingOpened, this, &GroupsPage::openSitting);
    connect(m_sitting, &SittingPanel::noteWanted, this, &GroupsPage::noteWanted);
    connect(m_sitting, &SittingPanel::shown, this, [this](const SittingView &view) {
        m_group = view.group.id;
        emit trailChanged({view.group.name, tr("第 %1 次").arg(view.sitting.number)});
    });
    connect(m_sitting, &SittingPanel::backRequested, this, [this] {
        if (m_group)
            openGroup(*m_group);
        else
            showList();
    });
}

QWidget *GroupsPage::buildList()
{
    auto *list = new QWidget;
    list->setAccessibleName(tr("团体"));
    if (!m_source.maySetUp) // never shown before it has a parent
        m_new->hide();
    auto *head = headLine(label(tr("团体辅导"), Text::Section), label(tr("只有带领人和辅导教师看得见"), Text::Secondary, "second"));
    head->addStretch();
    head->addWidget(m_back);
    head->addWidget(m_new);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(hairline());
    column->addWidget(m_list, 1);
    addKey(list, Qt::CTRL | Qt::Key_N, [this] {
        if (m_source.maySetUp)
            create();
    });
    addKey(list, Qt::Key_Escape, [this] { emit backRequested(); });
    addKey(list, Qt::Key_F5, [this] { reload(); });
    return list;
}

void GroupsPage::showList()
{
    m_stack->setCurrentIndex(0);
    emit trailChanged({});
    m_list->table()->setFocus();
    reload();
}

void GroupsPage::reload()
{
    if (m_stack->currentWidget() == m_panel)
        return m_panel->reload();
    if (m_stack->currentWidget() == m_sitting)
        return m_sitting->reload();
    m_list->setBusy();
    onFinished(m_source.list(), this, [this](const Result<QList<GroupRow>> &rows) {
        if (!rows)
            return m_list->showError(rows.error());
        show(*rows);
    });
}

void GroupsPage::show(const QList<GroupRow> &rows)
{
    m_rows = rows;
    m_list->setEmptyText(m_source.maySetUp ? tr("还没有团体。按 Ctrl+N 建一个。") : tr("还没有您带领的团体。"));
    m_list->setFoot(rows.isEmpty() ? QString() : tr("共 %1 个团体").arg(rows.size()));
    m_list->setRows(int(rows.size()), [this](int row, int column) -> Cell {
        const GroupRow &one = m_rows.at(row);
        Cell cell;
        cell.second = one.group.ended.isValid() || column == KindColumn;
        switch (column) {
        case NameColumn:
            cell.text = one.group.name;
            cell.bold = one.mine && !one.group.ended.isValid();
            break;
        case KindColumn:
            cell.text = words::groupKindText(one.group.kind);
            break;
        case LeadersColumn:
            cell.text = words::leadersText(one.group);
            break;
        case MembersColumn:
            cell.text = QString::number(one.members);
            break;
        case HeldColumn:
            cell.text = one.group.planned > 0 ? u"%1 / %2"_s.arg(one.held).arg(one.group.planned) : QString::number(one.held);
            break;
        case NextColumn:
            cell.text = one.group.ended.isValid() ? tr("已结束") : one.next.isValid() ? one.next.toString(Qt::ISODate) : u"—"_s;
            break;
        default:
            break;
        }
        return cell;
    });
}

void GroupsPage::openGroup(const GroupsSource::GroupId &id)
{
    m_stack->setCurrentWidget(m_panel);
    m_panel->open(id);
}

void GroupsPage::openSitting(const GroupsSource::SittingId &id)
{
    m_stack->setCurrentWidget(m_sitting);
    m_sitting->open(id);
}

void GroupsPage::create()
{
    Group group;
    group.leaders = {{m_source.me.id, m_source.me.name}};
    auto *dialog = new GroupDialog(m_source, group, this);
    dialog->onAccept([this, dialog] {
        onFinished(m_source.create(dialog->group()), dialog, [this, dialog](const Result<GroupsSource::GroupId> &made) {
            if (!made)
                return showGroupError(dialog, made.error());
            dialog->finish();
            openGroup(*made);
        });
    });
    dialog->open();
}

} // namespace ui::counselling
