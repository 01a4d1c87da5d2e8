// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/GroupPanel.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/counselling/GroupDialogs.h"
#include "ui/words/GroupWords.h"
#include "ui/words/RoomWords.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;
using core::Result;

namespace ui::counselling
{

namespace
{

enum MemberColumn { LevelColumn, NameColumn, ClassColumn, ConsentColumn, DueColumn, SinceColumn };
enum SittingColumn { NumberColumn, WhenColumn, RoomColumn, ThemeColumn, StateColumn };

const TimeSpan UsualSpan{QTime(16, 0), QTime(17, 0)};

} // namespace

GroupPanel::GroupPanel(GroupsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_title(label({}, Text::Section))
    , m_about(label({}, Text::Secondary, "second"))
    , m_error(label({}, Text::Body, "error"))
    , m_edit(button(tr("改团体　Ctrl+E")))
    , m_take(button(tr("加成员　Ctrl+M")))
    , m_plan(button(tr("安排活动　Ctrl+N"), "primary"))
    , m_end(button(tr("结束团体　Ctrl+D")))
    , m_back(button(tr("全部团体　Esc")))
    , m_members(new RecordList(tr("成员"), {{tr("等级"), widthFor(76, 80)},
                                           {tr("学生"), widthFor(68, 100)},
                                           {tr("班级"), widthFor(94, 96)},
                                           {tr("同意"), widthFor(80, 160)},
                                           {tr("期限"), widthFor(150, 110)},
                                           {tr("参加"), widthFor(108, 120)}}))
    , m_sittings(new RecordList(tr("活动"), {{tr("第几次"), widthFor(64, 80), true},
                                             {tr("时间"), widthFor(200, 220)},
                                             {tr("房间"), 110},
                                             {tr("主题"), 130},
                                             {tr("状态"), widthFor(110, 130)}}))
{
    setAccessibleName(tr("团体"));
    build();
    addKeys();
    connect(m_sittings, &RecordList::opened, this, [this](int row) { emit sittingOpened(m_view->sittings.at(row).id); });
    connect(m_members, &RecordList::opened, this, [this](int row) { takeIn(m_view->members.at(row)); });
    for (RecordList *list : {m_members, m_sittings})
        connect(list, &RecordList::retryRequested, this, &GroupPanel::reload);
}

void GroupPanel::build()
{
    auto *head = headLine(m_title, m_about);
    head->addStretch();
    for (QPushButton *one : {m_edit, m_take, m_end, m_back, m_plan})
        head->addWidget(one);
    m_error->setContentsMargins(16, 4, 16, 4);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *lists = new QHBoxLayout;
    lists->setSpacing(12);
    lists->addWidget(m_members, 10);
    lists->addWidget(m_sittings, 11);
    QLabel *keys = label(tr("Tab 在成员和活动之间换　Enter 打开活动或改成员　F5 重新读取"), Text::Secondary, "quiet");
    keys->setContentsMargins(16, 4, 16, 6);
    QVBoxLayout *all = pageColumn(this, head, m_error, lists);
    all->addWidget(keys);
    const auto does = [this](QPushButton *tool, void (GroupPanel::*act)()) { connect(tool, &QPushButton::clicked, this, act); };
    does(m_edit, &GroupPanel::edit);
    does(m_plan, &GroupPanel::plan);
    does(m_end, &GroupPanel::end);
    connect(m_take, &QPushButton::clicked, this, [this] { takeIn({}); });
    connect(m_back, &QPushButton::clicked, this, &GroupPanel::backRequested);
}

void GroupPanel::addKeys()
{
    const QList<std::pair<QKeySequence, QPushButton *>> keys{{Qt::CTRL | Qt::Key_E, m_edit},
                                                             {Qt::CTRL | Qt::Key_M, m_take},
                                                             {Qt::CTRL | Qt::Key_N, m_plan},
                                                             {Qt::CTRL | Qt::Key_D, m_end},
                                                             {Qt::Key_Escape, m_back}};
    for (const auto &[key, pushed] : keys)
        addKey(this, key, [one = pushed] {
            if (one->isVisible() && one->isEnabled())
                one->click();
        });
    addKey(this, Qt::Key_F5, [this] { reload(); });
}

void GroupPanel::open(const GroupsSource::GroupId &id)
{
    m_id = id;
    m_view.reset();
    m_cases.clear();
    m_title->clear();
    m_about->clear();
    m_error->hide();
    for (RecordList *list : {m_members, m_sittings})
        list->setRows(0, {});
    for (QPushButton *one : {m_edit, m_take, m_plan, m_end})
        one->setVisible(false);
    m_sittings->table()->setFocus();
    reload();
}

void GroupPanel::reload()
{
    m_members->setBusy();
    m_sittings->setBusy();
    onFinished(m_source.open(m_id), this, [this, id = m_id](const Result<GroupView> &view) {
        if (id != m_id)
            return;
        if (!view)
            return m_sittings->showError(view.error());
        show(*view);
        QSet<GroupsSource::StudentId> members;
        for (const MemberRow &one : view->members)
            members.insert(one.student.id);
        onFinished(m_source.cases(members), this, [this, id](const Result<OpenCases> &cases) {
            if (id != m_id || !m_view || !cases)
                return;
            m_cases = *cases;
            showMembers();
        });
    });
}

void GroupPanel::show(const GroupView &view)
{
    m_view = view;
    const Group &group = view.group;
    m_title->setText(group.name);
    QStringList about{words::groupKindText(group.kind), tr("带领 %1").arg(words::leadersText(group))};
    if (!group.theme.isEmpty())
        about.append(group.theme);
    if (group.planned > 0)
        about.append(tr("打算开 %1 次").arg(group.planned));
    if (group.ended.isValid())
        about.append(tr("%1 结束").arg(group.ended.toString(Qt::ISODate)));
    m_about->setText(about.join(u"　"_s));
    QStringList faults;
    for (const QString &word : view.faults)
        faults.append(words::groupOpenText(word));
    m_error->setText(faults.join(u'\n'));
    m_error->setVisible(!faults.isEmpty());
    const bool runs = !group.ended.isValid();
    m_edit->setVisible(m_source.maySetUp);
    m_take->setVisible(m_source.maySetUp && runs);
    m_end->setVisible(m_source.maySetUp && runs);
    m_plan->setVisible(view.mine && runs);
    showMembers();
    m_sittings->setEmptyText(view.mine ? tr("还没有活动。按 Ctrl+N 安排一次。") : tr("还没有活动。"));
    m_sittings->setFoot(tr("共 %1 次").arg(view.sittings.size()));
    m_sittings->setRows(int(view.sittings.size()), [this](int row, int column) -> Cell {
        const Sitting &one = m_view->sittings.at(row);
        Cell cell;
        cell.second = one.cancelled || one.state == State::Final;
        switch (column) {
        case NumberColumn:
            cell.text = QString::number(one.number);
            break;
        case WhenColumn:
            cell.text = words::slotText(one.slot);
            break;
        case RoomColumn:
            cell.text = one.room;
            break;
        case ThemeColumn:
            cell.text = one.theme;
            break;
        case StateColumn:
            cell.text = words::sittingStateText(one);
            break;
        default:
            break;
        }
        return cell;
    });
    emit shown(group.name);
}

void GroupPanel::showMembers()
{
    m_members->setEmptyText(m_source.maySetUp ? tr("还没有成员。按 Ctrl+M 加一名。") : tr("还没有成员。"));
    const QList<MemberRow> &members = m_view->members;
    const auto late = std::count_if(m_cases.begin(), m_cases.end(), [](const core::alerts::AlertRow &one) { return one.overdue; });
    const QString all = tr("共 %1 名").arg(members.size());
    m_members->setFoot(m_cases.isEmpty() ? all : tr("%1　在办的个案 %2 个，逾期 %3 个").arg(all).arg(m_cases.size()).arg(late));
    const QDateTime now = m_source.clock->now();
    m_members->setRows(int(members.size()), [this, now](int row, int column) -> Cell {
        const MemberRow &one = m_view->members.at(row);
        const auto open = m_cases.constFind(one.student.id);
        const core::alerts::AlertRow *known = open == m_cases.constEnd() ? nullptr : &*open;
        if (column == LevelColumn)
            return levelCell(known);
        if (column == DueColumn)
            return dueCell(known, now);
        Cell cell;
        cell.second = one.member.left.isValid() || column != NameColumn;
        if (column == NameColumn)
            cell.text = one.student.name;
        else if (column == ClassColumn)
            cell.text = one.student.className.display();
        else if (column == ConsentColumn)
            cell.text = words::memberConsentText(one.member);
        else if (one.member.left.isValid())
            cell.text = tr("到 %1").arg(one.member.left.toString(Qt::ISODate));
        else
            cell.text = tr("从 %1").arg(one.member.entered.toString(Qt::ISODate));
        return cell;
    });
}

void GroupPanel::edit()
{
    if (!m_view)
        return;
    auto *dialog = new GroupDialog(m_source, m_view->group, this);
    dialog->onAccept([this, dialog] {
        onFinished(m_source.save(m_id, m_view->group.revision, dialog->group()), dialog, [this, dialog](const Result<> &done) {
            if (!done)
                return showGroupError(dialog, done.error());
            dialog->finish();
            reload();
        });
    });
    dialog->open();
}

void GroupPanel::takeIn(const std::optional<MemberRow> &row)
{
    if (!m_source.maySetUp || !m_view)
        return;
    auto *dialog = new MemberDialog(m_source, row, this);
    dialog->onAccept([this, dialog] {
        const auto member = dialog->member();
        if (!member)
            return dialog->showWords(tr("还没选学生。写姓名或拼音首字母，用 ↓ 选一名。没有改动任何东西。"));
        onFinished(m_source.join(m_id, *member), dialog, [this, dialog](const Result<> &done) {
            if (!done)
                return showGroupError(dialog, done.error());
            dialog->finish();
            reload();
        });
    });
    dialog->open();
}

void GroupPanel::plan()
{
    SittingContent content;
    content.slot = {m_source.clock->today(), UsualSpan};
    content.room = m_view->group.room;
    if (!m_view->sittings.isEmpty()) { // as last time, a week later
        const Sitting &last = m_view->sittings.last();
        content.slot = {std::max(last.slot.day.addDays(7), m_source.clock->today()), last.slot.span};
        content.room = last.room;
    }
    auto *dialog = new SittingDialog(m_source, content, false, this);
    dialog->onAccept([this, dialog] {
        onFinished(m_source.plan(m_id, dialog->content()), dialog, [this, dialog](const Result<GroupsSource::SittingId> &made) {
            if (!made)
                return dialog->refuse(made.error());
            dialog->finish();
            reload();
        });
    });
    dialog->open();
}

void GroupPanel::end()
{
    auto *dialog = new AskDialog(tr("结束团体"), tr("结束以后不再安排活动；记录留着，可以看，也可以补记。"), tr("结束"), this);
    auto *day = new QDateEdit(m_source.clock->today());
    day->setAccessibleName(tr("最后一天"));
    day->setDisplayFormat(u"yyyy-MM-dd"_s);
    dialog->body()->addWidget(day);
    dialog->onAccept([this, dialog, day] {
        onFinished(m_source.end(m_id, m_view->group.revision, day->date()), dialog, [this, dialog](const Result<> &done) {
            if (!done)
                return showGroupError(dialog, done.error());
            dialog->finish();
            reload();
        });
    });
    dialog->open();
    day->setFocus();
}

} // namespace ui::counselling
