// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/RoomPage.h"

#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/counselling/AppointmentDialog.h"
#include "ui/counselling/WeekGrid.h"
#include "ui/words/CaseWords.h"
#include "ui/words/ErrorText.h"
#include "ui/words/RoomWords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;

namespace ui::counselling
{

namespace
{
constexpr int DaysAWeek = 7;
constexpr int SideWidth = 300;

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QStringList openLines(const QStringList &open)
{
    QStringList lines;
    for (const QString &word : open)
        lines.append(words::appointmentOpenText(word));
    return lines;
}

QStringList openLines(const core::Error &error)
{
    return openLines(error.context.value(u"open"_s).toStringList());
}
} // namespace

RoomPage::RoomPage(RoomSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_monday(mondayOf(m_source.clock->today()))
    , m_title(label({}, Text::Section))
    , m_duty(label({}, Text::Secondary, "second"))
    , m_error(label({}, Text::Body, "error"))
    , m_view(choice(tr("看谁的一周")))
    , m_grid(new WeekGrid(tr("辅导室的一周")))
    , m_when(label({}, Text::Section))
    , m_who(label({}))
    , m_state(label({}, Text::Body, "second"))
    , m_hint(label({}, Text::Secondary, "quiet"))
    , m_note(button(tr("写记录　Enter"), "primary"))
    , m_kept(button(tr("来了　K")))
    , m_missed(button(tr("没有来　X")))
    , m_found(button(tr("找到人了　F")))
    , m_move(button(tr("改时间　M")))
    , m_cancel(button(tr("取消预约　C")))
    , m_restore(button(tr("改回「已约」　Z")))
    , m_close(button(tr("这一天不开放　O")))
    , m_book(button(tr("约一次　Ctrl+N"), "primary"))
{
    setAccessibleName(tr("辅导室的一周"));
    build();
    addKeys();
    connect(m_grid, &WeekGrid::chosenChanged, this, &RoomPage::showChosen);
    connect(m_grid, &WeekGrid::opened, this, &RoomPage::openChosen);
    connect(m_grid, &WeekGrid::weekWanted, this, [this](int weeks) {
        const core::counselling::Slot at = m_grid->slot();
        m_monday = m_monday.addDays(weeks * DaysAWeek);
        m_wanted = std::pair(weeks < 0 ? m_monday.addDays(4) : m_monday, at.span.begun);
        reload();
    });
    connect(m_view, &QComboBox::activated, this, &RoomPage::redraw);
    onFinished(m_source.people(), this, [this](const core::Result<QList<RoomPerson>> &people) {
        if (people)
            m_people = *people;
        showViews();
    });
    m_wanted = std::pair(m_source.clock->today(), m_source.clock->now().toLocalTime().time());
    reload();
}

void RoomPage::build()
{
    QPushButton *back = button(tr("辅导记录　Esc"));
    QPushButton *before = button(tr("上周　PgUp"));
    QPushButton *today = button(tr("今天　T"));
    QPushButton *after = button(tr("下周　PgDn"));
    QPushButton *hours = button(tr("开放和值班　H"));
    if (!m_source.maySetUp) // never shown before it has a parent
        hours->hide();
    connect(back, &QPushButton::clicked, this, &RoomPage::backRequested);
    connect(before, &QPushButton::clicked, this, [this] { m_grid->weekWanted(-1); });
    connect(after, &QPushButton::clicked, this, [this] { m_grid->weekWanted(1); });
    connect(today, &QPushButton::clicked, this, [this] { showDay(m_source.clock->today()); });
    connect(hours, &QPushButton::clicked, this, &RoomPage::setUp);
    connect(m_book, &QPushButton::clicked, this, &RoomPage::begin);
    m_view->setMinimumWidth(widthFor(128, 168));
    auto *head = headLine(m_title, m_duty);
    head->addStretch();
    head->addWidget(m_view);
    for (QPushButton *one : {before, today, after, hours, back, m_book})
        head->addWidget(one);
    m_error->setContentsMargins(16, 4, 16, 4);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_grid, 1);
    QLabel *keys = label(tr("↑↓←→ 选时间　Enter 约一次或写记录　PgUp PgDn 换周　T 今天　F5 重新读取"), Text::Secondary, "quiet");
    keys->setContentsMargins(16, 4, 16, 6);
    left->addWidget(keys);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addLayout(left, 1);
    body->addWidget(buildSide());
    pageColumn(this, head, m_error, body);
}

QWidget *RoomPage::buildSide()
{
    QWidget *side = sidePanel(tr("选中的时间"), SideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    for (QLabel *one : {m_when, m_who, m_state, m_hint}) {
        one->setWordWrap(true);
        column->addWidget(one);
    }
    for (QPushButton *one : {m_note, m_found, m_kept, m_missed, m_move, m_cancel, m_restore, m_close})
        column->addWidget(one);
    column->addStretch();
    connect(m_note, &QPushButton::clicked, this, &RoomPage::openChosen);
    connect(m_kept, &QPushButton::clicked, this, [this] { act(m_source.keep); });
    connect(m_missed, &QPushButton::clicked, this, [this] { act(m_source.miss); });
    connect(m_restore, &QPushButton::clicked, this, [this] { act(m_source.restore); });
    connect(m_found, &QPushButton::clicked, this, &RoomPage::findChosen);
    connect(m_move, &QPushButton::clicked, this, &RoomPage::moveChosen);
    connect(m_cancel, &QPushButton::clicked, this, &RoomPage::callOffChosen);
    connect(m_close, &QPushButton::clicked, this, &RoomPage::closeDay);
    return side;
}

void RoomPage::addKeys()
{
    addKey(this, Qt::CTRL | Qt::Key_N, [this] { begin(); });
    addKey(this, Qt::Key_PageUp, [this] { m_grid->weekWanted(-1); });
    addKey(this, Qt::Key_PageDown, [this] { m_grid->weekWanted(1); });
    addKey(this, Qt::Key_Escape, [this] { emit backRequested(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
    addLetterKey(this, Qt::Key_T, [this] { showDay(m_source.clock->today()); });
    const QList<std::pair<Qt::Key, QPushButton *>> letters{{Qt::Key_K, m_kept},   {Qt::Key_X, m_missed}, {Qt::Key_F, m_found},
                                                           {Qt::Key_M, m_move},   {Qt::Key_C, m_cancel}, {Qt::Key_Z, m_restore},
                                                           {Qt::Key_O, m_close}};
    for (const auto &[key, pushed] : letters)
        addLetterKey(this, key, [one = pushed] {
            if (one->isVisible() && one->isEnabled())
                one->click();
        });
    if (m_source.maySetUp)
        addLetterKey(this, Qt::Key_H, [this] { setUp(); });
}

void RoomPage::reload()
{
    m_title->setText(tr("%1 至 %2").arg(m_monday.toString(Qt::ISODate), m_monday.addDays(DaysAWeek - 1).toString(Qt::ISODate)));
    onFinished(m_source.week(m_monday, m_monday.addDays(DaysAWeek - 1)), this, [this](const core::Result<RoomWeek> &week) {
        if (!week)
            return say(week.error());
        m_error->hide();
        if (!week->days.isEmpty() && week->days.first().day == m_monday)
            show(*week);
    });
}

void RoomPage::show(const RoomWeek &week)
{
    m_week = week;
    if (m_opened) {
        const auto at = std::find_if(week.appointments.begin(), week.appointments.end(),
                                     [this](const AppointmentRow &one) { return one.appointment.id == m_opened->appointment.id; });
        m_opened = at == week.appointments.end() ? std::nullopt : std::optional(*at);
    }
    showViews();
    redraw();
    if (m_wanted)
        m_grid->choose(m_wanted->first, m_wanted->second);
    m_wanted.reset();
}

void RoomPage::showViews()
{
    const QVariant before = m_view->currentData();
    m_view->clear();
    m_view->addItem(tr("我的预约"), m_source.me.id.bytes());
    for (const QString &room : std::as_const(m_week.plan.rooms))
        m_view->addItem(room, room);
    for (const RoomPerson &one : std::as_const(m_people)) {
        if (one.id != m_source.me.id)
            m_view->addItem(one.name, one.id.bytes());
    }
    m_view->setCurrentIndex(std::max(0, m_view->findData(before)));
}

void RoomPage::redraw()
{
    const QVariant chosen = m_view->currentData();
    WeekView view;
    if (chosen.typeId() == QMetaType::QString)
        view.room = chosen.toString();
    else
        view.counsellor = core::Id<core::security::User>::fromBytes(chosen.toByteArray());
    m_grid->setWeek(m_week, view, m_source.clock->now());
}

void RoomPage::showDay(const QDate &day)
{
    m_monday = mondayOf(day);
    m_wanted = std::pair(day, day == m_source.clock->today() ? m_source.clock->now().toLocalTime().time() : QTime(8, 0));
    reload();
    m_grid->setFocus();
}

void RoomPage::showAppointment(const RoomSource::AppointmentId &id)
{
    onFinished(m_source.open(id), this, [this](const core::Result<AppointmentRow> &row) {
        if (!row)
            return say(row.error());
        const Appointment &one = row->appointment;
        if (const int place = m_view->findData(one.room); place >= 0)
            m_view->setCurrentIndex(place);
        m_monday = mondayOf(one.slot.day);
        m_wanted = std::pair(one.slot.day, one.slot.span.begun);
        m_opened = *row;
        reload();
        m_grid->setFocus();
    });
}

const AppointmentRow *RoomPage::chosen() const
{
    return m_opened && m_opened->appointment.slot.overlaps(m_grid->slot()) ? &*m_opened : m_grid->chosen();
}

void RoomPage::say(const core::Error &error)
{
    QStringList lines{words::errorText(error)};
    lines += openLines(error);
    m_error->setText(lines.join(u'\n'));
    m_error->show();
}

void RoomPage::showChosen()
{
    const core::counselling::Slot at = m_grid->slot();
    if (m_opened && !m_wanted && !m_opened->appointment.slot.overlaps(at))
        m_opened.reset();
    const AppointmentRow *row = chosen();
    const bool visible = row && !row->withheld;
    const AppointmentState state = row ? row->appointment.state : AppointmentState::Booked;
    const bool missed = visible && state == AppointmentState::NoShow;
    const bool booked = visible && state == AppointmentState::Booked;
    m_when->setText(at.day.isValid() ? words::slotText(row ? row->appointment.slot : at) : QString());
    QStringList who;
    if (row)
        who = {row->appointment.room, row->appointment.counsellorName};
    if (visible)
        who.prepend(words::studentLine(row->student));
    m_who->setText(who.join(u'\n'));
    m_state->setText(!row ? (m_grid->isOpen() ? tr("空着，可以约") : tr("不开放"))
                          : row->withheld ? tr("占用") : words::appointmentStateText(state));
    m_hint->setText(missed && row->appointment.found ? words::foundText(*row->appointment.found)
                    : missed && asksForStudent(row->appointment, m_source.missedLevel)
                        ? tr("这名学生有在办的预警。找到人、确认平安以前，这件事留在今日里。")
                    : row && row->withheld ? tr("这是别人的预约，只显示房间和时间。")
                    : row                  ? openLines(row->faults).join(u'\n')
                                           : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_note->setVisible(booked || (visible && state == AppointmentState::Kept));
    m_kept->setVisible(booked);
    m_missed->setVisible(booked);
    m_move->setVisible(booked);
    m_cancel->setVisible(booked);
    m_found->setVisible(missed && !row->appointment.found);
    m_restore->setVisible(missed || (visible && state == AppointmentState::Kept && row->appointment.session.isNull()));
    m_close->setVisible(!row && m_source.maySetUp && at.day.isValid());
    const bool closedByHand = std::any_of(m_week.plan.days.begin(), m_week.plan.days.end(),
                                          [&](const SpecialDay &one) { return one.day == at.day; });
    m_close->setText(closedByHand ? tr("这一天照常　O") : tr("这一天不开放　O"));
    QStringList duty;
    for (const RoomDay &day : std::as_const(m_week.days)) {
        for (const DutyTime &one : day.day == at.day ? day.duty : QList<DutyTime>())
            duty.append(u"%1 %2"_s.arg(words::timeSpanText(one.span), one.person));
    }
    m_duty->setText(duty.isEmpty() ? tr("没有排值班") : tr("值班：%1").arg(duty.join(u"　"_s)));
}

const AppointmentRow *RoomPage::seen()
{
    const AppointmentRow *row = chosen();
    return row && !row->withheld ? row : nullptr;
}

template <typename Job> void RoomPage::act(Job job)
{
    const AppointmentRow *row = seen();
    if (!row)
        return;
    onFinished(job(row->appointment.id, row->appointment.revision), this, [this](const core::Result<> &done) {
        if (!done)
            return say(done.error());
        m_grid->setFocus();
        reload();
    });
}

void RoomPage::openChosen()
{
    if (!chosen())
        return begin();
    const AppointmentRow *row = seen();
    if (!row)
        return;
    onFinished(m_source.beginNote(row->appointment.id, row->appointment.revision), this,
               [this](const core::Result<RoomSource::SessionId> &session) {
                   if (!session)
                       return say(session.error());
                   emit noteBegun(*session);
                   reload();
               });
}

void RoomPage::begin()
{
    RoomSource::Wish wish;
    wish.counsellor = m_source.me.id;
    wish.counsellorName = m_source.me.name;
    wish.slot = m_grid->slot();
    if (!wish.slot.day.isValid() || m_week.plan.rooms.isEmpty())
        return;
    const QVariant chosen = m_view->currentData();
    wish.room = chosen.typeId() == QMetaType::QString ? chosen.toString() : m_week.plan.rooms.first();
    for (const RoomPerson &one : std::as_const(m_people)) {
        if (m_source.mayBookOthers && chosen == QVariant(one.id.bytes())) {
            wish.counsellor = one.id;
            wish.counsellorName = one.name;
        }
    }
    auto *dialog = new AppointmentDialog(m_source, wish, m_week.plan.rooms, this);
    dialog->onAccept([this, dialog] {
        if (!dialog->student())
            return dialog->showWords(tr("还没选学生。写姓名或拼音首字母，用 ↓ 选一名。没有改动任何东西。"));
        const RoomSource::Wish asked = dialog->wish();
        onFinished(m_source.book(asked, dialog->times()), dialog, [this, dialog, asked](const core::Result<Booked> &booked) {
            if (!booked)
                return dialog->refuse(booked.error());
            dialog->finish();
            m_monday = mondayOf(asked.slot.day);
            m_wanted = std::pair(asked.slot.day, asked.slot.span.begun);
            m_grid->setFocus();
            reload();
            if (booked->skipped.isEmpty())
                return;
            auto *told = new AskDialog(tr("约好了 %1 次").arg(booked->made.size()),
                                       words::skippedTexts(booked->skipped).join(u'\n'), tr("知道了"), this);
            told->hideCancel();
            told->onAccept([told] { told->finish(); });
            told->open();
        });
    });
    dialog->open();
}

} // namespace ui::counselling
