// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/SessionsPage.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/common/StudentPicker.h"
#include "ui/counselling/GroupsPage.h"
#include "ui/counselling/LettersPage.h"
#include "ui/counselling/RoomPage.h"
#include "ui/counselling/SessionEditor.h"
#include "ui/counselling/StatisticsPage.h"
#include "ui/words/SessionWords.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;
using core::students::StudentRow;

namespace ui::counselling
{

namespace
{
enum Column { DayColumn, StudentColumn, ClassColumn, NumberColumn, MinutesColumn, ModeColumn, AuthorColumn, StateColumn };
}

SessionsPage::SessionsPage(SessionsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_stack(new QStackedWidget)
    , m_editor(m_stack, [this] { return makeEditor(); })
    , m_title(label({}, Text::Section))
    , m_all(button(tr("看全部学生")))
    , m_new(button(tr("记一次辅导　Ctrl+N"), "primary"))
    , m_week(button(tr("周历和预约　Ctrl+W")))
    , m_box(button(tr("信箱　Ctrl+M")))
    , m_circles(button(tr("团体　Ctrl+G")))
    , m_figures(button(tr("统计　Ctrl+T")))
    , m_list(new RecordList(tr("辅导记录"), {{tr("日期"), 110},
                                             {tr("学生"), 120},
                                             {tr("班级"), 150},
                                             {tr("第几次"), widthFor(80, 100), true},
                                             {tr("分钟"), widthFor(70, 90), true},
                                             {tr("方式"), widthFor(90, 130)},
                                             {tr("辅导教师"), widthFor(130, 150)},
                                             {tr("状态"), widthFor(150, 170)}}))
{
    setAccessibleName(tr("辅导"));
    m_stack->setAccessibleName(accessibleName());
    m_stack->addWidget(buildList());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connect(m_list, &RecordList::opened, this, [this](int row) { open(m_rows.at(row).id); });
    connect(m_list, &RecordList::retryRequested, this, &SessionsPage::reload);
    connect(m_new, &QPushButton::clicked, this, [this] { begin(m_student); });
    connect(m_week, &QPushButton::clicked, this, &SessionsPage::showRoom);
    connect(m_box, &QPushButton::clicked, this, [this] { showLetters(); });
    connect(m_circles, &QPushButton::clicked, this, &SessionsPage::showGroups);
    connect(m_figures, &QPushButton::clicked, this, &SessionsPage::showStatistics);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_student.reset();
        showList();
    });
    m_list->table()->setFocus();
    reload();
}

QWidget *SessionsPage::buildList()
{
    auto *list = new QWidget;
    list->setAccessibleName(tr("辅导记录"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_all);
    head->addStretch();
    head->addWidget(m_box);
    head->addWidget(m_figures);
    head->addWidget(m_circles);
    head->addWidget(m_week);
    head->addWidget(m_new);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(hairline());
    column->addWidget(m_list, 1);
    addKey(list, Qt::CTRL | Qt::Key_N, [this] { begin(m_student); });
    addKey(list, Qt::CTRL | Qt::Key_W, [this] { showRoom(); });
    addKey(list, Qt::CTRL | Qt::Key_M, [this] { showLetters(); });
    addKey(list, Qt::CTRL | Qt::Key_T, [this] { showStatistics(); });
    addKey(list, Qt::CTRL | Qt::Key_G, [this] { showGroups(); });
    addKey(list, Qt::Key_F5, [this] { reload(); });
    return list;
}

SessionEditor *SessionsPage::makeEditor()
{
    auto *page = new SessionEditor(m_source);
    connect(page, &SessionEditor::backRequested, this, &SessionsPage::showList);
    return page;
}

RoomPage *SessionsPage::room()
{
    if (m_room)
        return m_room;
    m_room = new RoomPage(m_source.room);
    m_stack->addWidget(m_room);
    connect(m_room, &RoomPage::backRequested, this, &SessionsPage::showList);
    connect(m_room, &RoomPage::noteBegun, this, &SessionsPage::open);
    return m_room;
}

void SessionsPage::showRoom()
{
    m_stack->setCurrentWidget(room());
    if (m_source.setTrail)
        m_source.setTrail({tr("周历")});
    room()->showDay(m_source.clock->today());
}

GroupsPage *SessionsPage::groups()
{
    if (m_groups)
        return m_groups;
    m_groups = new GroupsPage(m_source.groups);
    m_stack->addWidget(m_groups);
    connect(m_groups, &GroupsPage::backRequested, this, &SessionsPage::showList);
    connect(m_groups, &GroupsPage::noteWanted, this, &SessionsPage::begin);
    connect(m_groups, &GroupsPage::trailChanged, this, [this](const QStringList &trail) {
        if (m_source.setTrail && m_stack->currentWidget() == m_groups)
            m_source.setTrail(QStringList{tr("团体")} + trail);
    });
    return m_groups;
}

void SessionsPage::showGroups()
{
    m_stack->setCurrentWidget(groups());
    groups()->showList();
}

void SessionsPage::showSitting(const GroupsSource::SittingId &id)
{
    m_stack->setCurrentWidget(groups());
    groups()->openSitting(id);
}

void SessionsPage::showStatistics()
{
    if (!m_statistics) {
        m_statistics = new StatisticsPage(m_source.statistics, true);
        m_stack->addWidget(m_statistics);
        connect(m_statistics, &StatisticsPage::backRequested, this, &SessionsPage::showList);
    }
    m_stack->setCurrentWidget(m_statistics);
    if (m_source.setTrail)
        m_source.setTrail({tr("统计")});
    m_statistics->reload();
    m_statistics->focusFigures();
}

void SessionsPage::showAppointment(const RoomSource::AppointmentId &id)
{
    showRoom();
    room()->showAppointment(id);
}

LettersPage *SessionsPage::letters()
{
    if (m_letters)
        return m_letters;
    m_letters = new LettersPage(m_source.letters);
    m_stack->addWidget(m_letters);
    connect(m_letters, &LettersPage::backRequested, this, &SessionsPage::showList);
    return m_letters;
}

void SessionsPage::showLetters(const LettersSource::LetterId &id)
{
    m_stack->setCurrentWidget(letters());
    if (m_source.setTrail)
        m_source.setTrail({tr("信箱")});
    letters()->showLetter(id);
}

void SessionsPage::reload()
{
    if (m_letters && m_stack->currentWidget() == m_letters)
        return m_letters->reload();
    if (m_room && m_stack->currentWidget() == m_room)
        return m_room->reload();
    if (m_groups && m_stack->currentWidget() == m_groups)
        return m_groups->reload();
    if (m_statistics && m_stack->currentWidget() == m_statistics)
        return m_statistics->reload();
    m_title->setText(m_student ? tr("%1 的辅导").arg(m_student->name) : tr("全部辅导"));
    m_all->setVisible(m_student.has_value());
    m_list->setBusy();
    const auto job = m_source.list(m_student ? std::optional(m_student->id) : std::nullopt);
    onFinished(job, this, [this](const core::Result<QList<SessionRow>> &rows) {
        if (!rows)
            return m_list->showError(rows.error());
        show(*rows);
        if (m_asked && m_rows.isEmpty())
            begin(m_student);
        m_asked = false;
    });
}

void SessionsPage::show(const QList<SessionRow> &rows)
{
    m_rows = rows;
    m_list->setEmptyText(tr("还没有辅导记录。按 Ctrl+N 记一次。"));
    m_list->setFoot(rows.isEmpty() ? QString() : tr("共 %1 次").arg(rows.size()));
    m_list->setRows(int(rows.size()), [this](int row, int column) -> Cell {
        const SessionRow &one = m_rows.at(row);
        Cell cell;
        cell.second = column == ClassColumn || (column == AuthorColumn && one.mine);
        switch (column) {
        case DayColumn:
            cell.text = one.day.toString(Qt::ISODate);
            break;
        case StudentColumn:
            cell.text = one.student.name;
            cell.bold = one.state == State::Open;
            break;
        case ClassColumn:
            cell.text = one.student.className.display();
            break;
        case NumberColumn:
            cell.text = QString::number(one.number);
            break;
        case MinutesColumn:
            cell.text = one.minutes > 0 ? QString::number(one.minutes) : u"—"_s;
            break;
        case ModeColumn:
            cell.text = words::sessionModeText(one.mode);
            break;
        case AuthorColumn:
            cell.text = one.author;
            break;
        case StateColumn:
            cell.text = words::sessionStateText(one.state);
            break;
        default:
            break;
        }
        return cell;
    });
}

void SessionsPage::open(const SessionsSource::SessionId &id)
{
    m_editor.show()->open(id);
}

void SessionsPage::showStudent(const StudentRow &student)
{
    m_student = student;
    m_asked = true;
    showList();
}

void SessionsPage::showList()
{
    m_stack->setCurrentIndex(0);
    if (m_source.setTrail)
        m_source.setTrail({});
    m_list->table()->setFocus();
    reload();
}

void SessionsPage::begin(const std::optional<StudentRow> &student)
{
    auto *dialog = new StudentPicker(tr("记一次辅导"), tr("选好学生就开始写。日期和开始的时间先按现在填，可以改。"), tr("开始写"),
                                     m_source.findStudents, this);
    if (student)
        dialog->setStudent(*student);
    dialog->onAccept([this, dialog] {
        const auto who = dialog->student();
        if (!who)
            return dialog->showWords(tr("还没选学生。写姓名或拼音首字母，用 ↓ 选一名。没有改动任何东西。"));
        SessionContent content;
        content.day = m_source.clock->today();
        const QTime now = m_source.clock->now().toLocalTime().time();
        content.begun = QTime(now.hour(), now.minute());
        onFinished(m_source.begin(who->id, content), dialog, [this, dialog](const core::Result<Session> &session) {
            if (!session) {
                QStringList more;
                for (const QString &word : session.error().context.value(u"open"_s).toStringList())
                    more.append(words::sessionOpenText(word));
                return dialog->showError(session.error(), more);
            }
            dialog->finish();
            open(session->id);
        });
    });
    dialog->open();
}

shell::PageInfo sessionsPage(SessionsSource source)
{
    return {u"counselling"_s, QObject::tr("辅导"), QKeySequence(u"Ctrl+5"_s), shell::Icon::Counselling, false,
            [source = std::move(source)](QWidget *parent) { return new SessionsPage(source, parent); }};
}

} // namespace ui::counselling
