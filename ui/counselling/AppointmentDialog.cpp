// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/AppointmentDialog.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/RoomWords.h"
#include "ui/words/SessionWords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;

namespace ui::counselling
{

namespace
{

constexpr int FirstMinute = 7 * 60;
constexpr int LastMinute = 21 * 60;
constexpr int StepMinutes = 15;
constexpr int SecondsAMinute = 60;
constexpr int MostTimes = 16;

void addRow(QGridLayout *grid, int row, int column, const QString &name, QWidget *field)
{
    QLabel *said = label(name);
    said->setBuddy(field);
    grid->addWidget(said, row, column * 2);
    grid->addWidget(field, row, column * 2 + 1);
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

int minutesOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

AppointmentDialog::AppointmentDialog(const RoomSource &source, const RoomSource::Wish &wish, const QStringList &rooms,
                                     QWidget *parent)
    : StudentPicker(tr("约一次辅导"), {}, tr("约好"), source.findStudents, parent), m_from(wish), m_moves(false)
{
    build(source, wish, rooms);
}

AppointmentDialog::AppointmentDialog(const RoomSource &source, const AppointmentRow &row, const QStringList &rooms, QWidget *parent)
    : StudentPicker(tr("改预约"), {}, tr("改好"), source.findStudents, parent), m_moves(true)
{
    const Appointment &one = row.appointment;
    m_from = {one.student, one.counsellor, one.counsellorName, one.room, one.slot, one.visitor, one.source};
    build(source, m_from, rooms);
    setStudent(row.student);
}

void AppointmentDialog::build(const RoomSource &source, const RoomSource::Wish &wish, const QStringList &rooms)
{
    setMinimumWidth(widthFor(620, 680));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    body()->addLayout(grid);
    addTime(grid, wish.slot, source.slotMinutes);
    m_room = choice(tr("房间"));
    for (const QString &room : rooms)
        m_room->addItem(room, room);
    choose(m_room, wish.room);
    addRow(grid, 1, 1, tr("房间"), m_room);
    m_counsellor = choice(tr("辅导教师"));
    showPeople({{wish.counsellor, wish.counsellorName}});
    m_counsellor->setPlaceholderText(tr("请选辅导教师"));
    m_counsellor->setEnabled(source.mayBookOthers);
    addRow(grid, 2, 0, tr("辅导教师"), m_counsellor);
    m_visitor = choice(tr("谁来"));
    for (const Visitor one : {Visitor::Student, Visitor::Guardian})
        m_visitor->addItem(words::visitorText(one), int(one));
    choose(m_visitor, int(wish.visitor));
    addRow(grid, 2, 1, tr("谁来"), m_visitor);
    m_source = choice(tr("来源"));
    for (int i = 0; i <= int(Source::Other); ++i)
        m_source->addItem(words::sessionSourceText(static_cast<Source>(i)), i);
    choose(m_source, int(wish.source));
    addRow(grid, 3, 0, tr("来源"), m_source);
    m_times = choice(tr("几次"));
    m_times->addItem(tr("只这一次"), 1);
    for (int times = 2; times <= MostTimes; ++times)
        m_times->addItem(tr("每周一次，共 %1 次").arg(times), times);
    addRow(grid, 3, 1, tr("几次"), m_times);
    m_outside = new QCheckBox(tr("在开放时间以外也要约"));
    m_outside->setAccessibleName(m_outside->text());
    m_outside->hide();
    body()->addWidget(m_outside);
    // Whom it is with and why does not change with the time.
    for (QComboBox *box : {m_visitor, m_source, m_times})
        box->setEnabled(!m_moves);
    onFinished(source.people(), this, [this](const core::Result<QList<RoomPerson>> &people) {
        if (people)
            showPeople(*people);
    });
}

void AppointmentDialog::addTime(QGridLayout *grid, const Slot &slot, int slotMinutes)
{
    m_day = new QDateEdit(slot.day);
    m_day->setAccessibleName(tr("日期"));
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    addRow(grid, 0, 0, tr("日期"), m_day);
    m_begun = choice(tr("开始"));
    const int begun = minutesOf(slot.span.begun);
    QList<int> starts{begun};
    for (int minute = FirstMinute; minute <= LastMinute; minute += StepMinutes)
        starts.append(minute);
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    for (const int minute : std::as_const(starts))
        m_begun->addItem(tr("%1 起").arg(QTime(0, 0).addSecs(minute * SecondsAMinute).toString(u"HH:mm"_s)), minute);
    choose(m_begun, begun);
    addRow(grid, 0, 1, tr("开始"), m_begun);
    m_minutes = choice(tr("多长"));
    const int length = m_moves ? int(slot.span.begun.secsTo(slot.span.ended)) / SecondsAMinute : slotMinutes;
    QList<int> lengths{20, 30, 40, 45, 60, 90, 120};
    if (!lengths.contains(length))
        lengths.prepend(length);
    for (const int minutes : std::as_const(lengths))
        m_minutes->addItem(tr("%1 分钟").arg(minutes), minutes);
    choose(m_minutes, length);
    addRow(grid, 1, 0, tr("多长"), m_minutes);
}

void AppointmentDialog::showPeople(const QList<RoomPerson> &people)
{
    m_people = people;
    m_counsellor->clear();
    for (const RoomPerson &one : people)
        m_counsellor->addItem(one.name, one.id.bytes());
    // Who has left is not silently replaced by the first of the list.
    m_counsellor->setCurrentIndex(m_counsellor->findData(m_from.counsellor.bytes()));
}

RoomSource::Wish AppointmentDialog::wish() const
{
    RoomSource::Wish wish = m_from;
    if (const auto who = student())
        wish.student = who->id;
    wish.slot.day = m_day->date();
    wish.slot.span.begun = QTime(0, 0).addSecs(m_begun->currentData().toInt() * SecondsAMinute);
    wish.slot.span.ended = wish.slot.span.begun.addSecs(m_minutes->currentData().toInt() * SecondsAMinute);
    wish.room = m_room->currentData().toString();
    const RoomPerson with = m_people.value(m_counsellor->currentIndex());
    wish.counsellor = with.id;
    wish.counsellorName = with.name;
    wish.visitor = static_cast<Visitor>(m_visitor->currentData().toInt());
    wish.source = static_cast<Source>(m_source->currentData().toInt());
    wish.outsideHours = m_outside->isChecked();
    return wish;
}

int AppointmentDialog::times() const
{
    return m_times->currentData().toInt();
}

void AppointmentDialog::refuse(const core::Error &error)
{
    const QStringList open = error.context.value(u"open"_s).toStringList();
    QStringList lines;
    for (const QString &word : open)
        lines.append(words::appointmentOpenText(word));
    if (open.contains(u"outside_hours"_s))
        m_outside->show();
    showError(error, lines);
}

} // namespace ui::counselling
