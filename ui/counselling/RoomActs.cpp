// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/RoomPage.h"

#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/counselling/AppointmentDialog.h"
#include "ui/counselling/HoursDialog.h"
#include "ui/counselling/WeekGrid.h"
#include "ui/words/CaseNews.h"
#include "ui/words/CaseWords.h"
#include "ui/words/RoomWords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;

namespace ui::counselling
{

namespace
{

QStringList openLines(const core::Error &error)
{
    QStringList lines;
    for (const QString &word : error.context.value(u"open"_s).toStringList())
        lines.append(words::appointmentOpenText(word));
    return lines;
}

} // namespace

/// How the appointment stands now, beside what was written; the next try is made on that.
void RoomPage::tellStale(AskDialog *dialog)
{
    onFinished(m_source.open(m_asked.id), dialog, [this, dialog](const core::Result<AppointmentRow> &row) {
        if (!row)
            return dialog->showError(row.error());
        m_asked = row->appointment;
        dialog->showWords(words::staleText({words::appointmentLine(*row)}));
        reload();
    });
}

template <typename T> void RoomPage::settle(AskDialog *dialog, const QFuture<core::Result<T>> &job)
{
    onFinished(job, dialog, [this, dialog](const core::Result<T> &done) {
        if (!done && done.error().code == core::ErrorCode::Conflict && !m_asked.id.isNull())
            return tellStale(dialog);
        if (!done)
            return dialog->showError(done.error(), openLines(done.error()));
        dialog->finish();
        m_grid->setFocus();
        reload();
    });
}

void RoomPage::moveChosen()
{
    const AppointmentRow *row = seen();
    if (!row)
        return;
    auto *dialog = new AppointmentDialog(m_source, *row, m_week.plan.rooms, this);
    m_asked = row->appointment;
    dialog->onAccept([this, dialog] {
        const RoomSource::Wish wish = dialog->wish();
        onFinished(m_source.move(m_asked.id, m_asked.revision, wish), dialog, [this, dialog, wish](const core::Result<> &moved) {
            if (!moved && moved.error().code == core::ErrorCode::Conflict)
                return tellStale(dialog);
            if (!moved)
                return dialog->refuse(moved.error());
            dialog->finish();
            m_monday = wish.slot.day.addDays(1 - wish.slot.day.dayOfWeek());
            m_wanted = std::pair(wish.slot.day, wish.slot.span.begun);
            m_grid->setFocus();
            reload();
        });
    });
    dialog->open();
}

void RoomPage::callOffChosen()
{
    const AppointmentRow *row = seen();
    if (!row)
        return;
    auto *dialog = new AskDialog(tr("取消预约"), words::appointmentLine(*row), tr("取消预约"), this);
    QComboBox *by = choice(tr("谁取消"));
    for (int i = 0; i <= int(CalledOffBy::School); ++i)
        by->addItem(words::calledOffText(static_cast<CalledOffBy>(i)), i);
    dialog->body()->addWidget(by);
    auto *rest = new QCheckBox(tr("以后每周的也一起取消"));
    rest->setAccessibleName(rest->text());
    rest->setVisible(!row->appointment.series.isNull());
    dialog->body()->addWidget(rest);
    m_asked = row->appointment;
    dialog->onAccept([this, dialog, by, rest] {
        settle(dialog, m_source.callOff(m_asked.id, m_asked.revision, static_cast<CalledOffBy>(by->currentData().toInt()), rest->isChecked()));
    });
    dialog->open();
    by->setFocus();
}

void RoomPage::findChosen()
{
    const AppointmentRow *row = seen();
    if (!row)
        return;
    auto *dialog = new AskDialog(tr("找到人了"), words::studentLine(row->student), tr("记下"), this);
    QComboBox *how = choice(tr("怎样知道平安"));
    for (int i = 0; i <= int(Found::SeenByStaff); ++i)
        how->addItem(words::foundText(static_cast<Found>(i)), i);
    dialog->body()->addWidget(how);
    m_asked = row->appointment;
    dialog->onAccept([this, dialog, how] {
        settle(dialog, m_source.find(m_asked.id, m_asked.revision, static_cast<Found>(how->currentData().toInt())));
    });
    dialog->open();
    how->setFocus();
}

void RoomPage::setUp()
{
    if (!HoursDialog::holds(m_week.plan)) {
        m_error->setText(tr("有的日子开放时间分成了三段以上，这里放不下。没有改动任何东西。请用 yicectl room hours 改。"));
        return m_error->show();
    }
    auto *dialog = new HoursDialog(m_week.plan, m_people, this);
    dialog->onAccept([this, dialog] {
        onFinished(m_source.savePlan(dialog->plan()), dialog, [this, dialog](const core::Result<> &saved) {
            if (!saved && saved.error().code == core::ErrorCode::Conflict)
                return rebase(dialog);
            if (!saved)
                return dialog->showError(saved.error(), openLines(saved.error()));
            dialog->finish();
            m_grid->setFocus();
            reload();
        });
    });
    dialog->open();
}

/// Somebody else stored the plan of the room meanwhile: what was chosen here stays, over what is stored.
void RoomPage::rebase(HoursDialog *dialog)
{
    const QDate last = m_monday.addDays(6);
    onFinished(m_source.week(m_monday, last), dialog, [this, dialog](const core::Result<RoomWeek> &week) {
        if (!week)
            return dialog->showError(week.error());
        if (!HoursDialog::holds(week->plan))
            return dialog->showWords(tr("别人存的开放时间分成了三段以上，这里放不下。您选的还在这里，没有存。请用 yicectl room hours 改。"));
        dialog->showWords(words::staleText(dialog->rebase(week->plan)));
        reload();
    });
}

void RoomPage::closeDay()
{
    const QDate day = m_grid->slot().day;
    RoomPlan plan = m_week.plan;
    QStringList lines;
    for (const SpecialDay &one : m_week.plan.days) {
        if (one.day == day)
            lines.append(tr("现在设定的是：%1").arg(words::specialDayText(one)));
    }
    const bool asUsual = plan.days.removeIf([&](const SpecialDay &one) { return one.day == day; }) > 0;
    if (!asUsual)
        plan.days.append({day, {}});
    for (const AppointmentRow &row : std::as_const(m_week.appointments)) {
        if (!asUsual && row.appointment.slot.day == day && row.appointment.state == AppointmentState::Booked)
            lines.append(words::appointmentLine(row));
    }
    if (!asUsual && !lines.isEmpty())
        lines.prepend(tr("这一天已有的预约不会自动取消，请一个一个改约或取消："));
    const QString name = day.toString(Qt::ISODate);
    auto *dialog = new AskDialog(asUsual ? tr("%1 照常").arg(name) : tr("%1 不开放").arg(name), lines.join(u'\n'),
                                 asUsual ? tr("照常") : tr("不开放"), this);
    m_asked = {};
    dialog->onAccept([this, dialog, plan] { settle(dialog, m_source.savePlan(plan)); });
    dialog->open();
}

} // namespace ui::counselling
