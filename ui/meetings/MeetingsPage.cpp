// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/MeetingsPage.h"

#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/meetings/MeetingPage.h"
#include "ui/words/MeetingWords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::meetings;

namespace ui::meetings
{

namespace
{

enum Column { DayColumn, PlaceColumn, StateColumn, CasesColumn, DecidedColumn, PeopleColumn, SignedColumn };

int answered(const Meeting &meeting)
{
    return int(std::count_if(meeting.attendees.begin(), meeting.attendees.end(),
                             [](const Attendee &one) { return one.answered.isValid(); }));
}

} // namespace

MeetingsPage::MeetingsPage(MeetingsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_stack(new QStackedWidget)
    , m_meeting(new MeetingPage(m_source))
    , m_due(label({}, Text::Secondary, "second"))
    , m_new(button(tr("准备研判会　Ctrl+N"), "primary"))
    , m_list(new RecordList(tr("研判会"), {{tr("日期"), 110},
                                           {tr("地点"), 170},
                                           {tr("状态"), widthFor(150, 220)},
                                           {tr("个案"), 70, true},
                                           {tr("定了"), widthFor(70, 80), true},
                                           {tr("到会"), widthFor(70, 80), true},
                                           {tr("已答签字"), widthFor(90, 110), true}}))
{
    setAccessibleName(tr("研判会"));
    m_stack->setAccessibleName(accessibleName());
    m_stack->addWidget(buildList());
    m_stack->addWidget(m_meeting);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connect(m_list, &RecordList::opened, this, [this](int row) { open(m_rows.at(row).meeting.id); });
    connect(m_list, &RecordList::retryRequested, this, &MeetingsPage::reload);
    connect(m_new, &QPushButton::clicked, this, &MeetingsPage::prepare);
    connect(m_meeting, &MeetingPage::backRequested, this, &MeetingsPage::showList);
    m_new->setVisible(m_source.mayWrite);
    m_list->table()->setFocus();
    reload();
}

QWidget *MeetingsPage::buildList()
{
    auto *list = new QWidget;
    list->setAccessibleName(tr("研判会"));
    QHBoxLayout *head = headLine(label(tr("每月的研判会"), Text::Section), m_due);
    head->addStretch();
    head->addWidget(m_new);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(hairline());
    column->addWidget(m_list, 1);
    addKey(list, Qt::CTRL | Qt::Key_N, [this] { prepare(); });
    addKey(list, Qt::Key_F5, [this] { reload(); });
    return list;
}

void MeetingsPage::reload()
{
    if (m_stack->currentWidget() == m_meeting)
        m_meeting->refresh();
    m_list->setBusy();
    onFinished(m_source.list(), this, [this](const core::Result<MeetingList> &list) {
        if (!list)
            return m_list->showError(list.error());
        show(*list);
    });
}

void MeetingsPage::show(const MeetingList &list)
{
    m_rows = list.rows;
    const bool late = list.next < m_source.clock->today();
    m_due->setText(late ? tr("这次的研判会本该在 %1 前开").arg(list.next.toString(Qt::ISODate))
                        : tr("下一次最迟 %1 开").arg(list.next.toString(Qt::ISODate)));
    Theme::setKind(m_due, late ? "late" : "second");
    m_list->setEmptyText(tr("还没有开过研判会。按 Ctrl+N 准备名单：在办的个案会自己列上。"));
    m_list->setFoot(m_rows.isEmpty() ? QString() : tr("共 %1 次").arg(m_rows.size()));
    m_list->setRows(int(m_rows.size()), [this](int row, int column) -> Cell {
        const MeetingRow &one = m_rows.at(row);
        const Meeting &meeting = one.meeting;
        Cell cell;
        switch (column) {
        case DayColumn:
            cell.text = meeting.day.toString(Qt::ISODate);
            cell.bold = meeting.state != MeetingState::Signed;
            break;
        case PlaceColumn:
            cell.text = meeting.place;
            cell.second = true;
            break;
        case StateColumn:
            cell.text = words::meetingStateText(meeting.state);
            break;
        case CasesColumn:
            cell.text = QString::number(meeting.cases.size());
            break;
        case DecidedColumn:
            cell.text = QString::number(one.decided);
            break;
        case PeopleColumn:
            cell.text = QString::number(meeting.attendees.size());
            break;
        case SignedColumn:
            cell.text = meeting.state == MeetingState::Prepared ? QString() : QString::number(answered(meeting));
            break;
        default:
            break;
        }
        return cell;
    });
}

void MeetingsPage::open(const MeetingsSource::MeetingId &id, const std::optional<MeetingsSource::AlertId> &alert)
{
    m_stack->setCurrentWidget(m_meeting);
    m_meeting->open(id, alert);
}

void MeetingsPage::showList()
{
    m_stack->setCurrentIndex(0);
    if (m_source.setTrail)
        m_source.setTrail({});
    m_list->table()->setFocus();
    reload();
}

void MeetingsPage::prepare()
{
    if (!m_source.mayWrite)
        return;
    auto *dialog = new AskDialog(tr("准备研判会"), tr("在办的、够级别的个案会列上名单，以后还能加上或移出。"), tr("列名单"), this);
    QLineEdit *day = dialog->addLine(tr("日期"), u"2026-11-26"_s);
    QLineEdit *place = dialog->addLine(tr("地点"), tr("例如：行政楼 203"), false);
    day->setText(m_source.clock->today().toString(Qt::ISODate));
    day->selectAll();
    dialog->onAccept([this, dialog, day, place] {
        const QDate when = QDate::fromString(day->text().trimmed(), Qt::ISODate);
        if (!when.isValid())
            return dialog->showWords(tr("日期写成 2026-12-31 这样。没有改动任何东西。"));
        onFinished(m_source.prepare(when, place->text()), dialog, [this, dialog](const core::Result<MeetingsSource::MeetingId> &id) {
            if (!id)
                return dialog->showError(id.error());
            dialog->finish();
            open(*id);
        });
    });
    dialog->open();
}

shell::PageInfo meetingsPage(MeetingsSource source)
{
    return {u"meetings"_s, QObject::tr("研判会"), QKeySequence(u"Ctrl+Shift+M"_s), shell::Icon::Meetings, false,
            [source = std::move(source)](QWidget *parent) { return new MeetingsPage(source, parent); }};
}

} // namespace ui::meetings
