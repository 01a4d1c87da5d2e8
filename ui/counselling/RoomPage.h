// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counselling/RoomSource.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace ui::common
{
class AskDialog;
}

namespace ui::counselling
{

class HoursDialog;
class WeekGrid;

/// The week of the counselling room: who is when where, and what becomes of it.
class RoomPage : public QWidget
{
    Q_OBJECT

public:
    explicit RoomPage(RoomSource source, QWidget *parent = nullptr);
    void reload();
    void showDay(const QDate &day);
    /// The week in which it stands, with it chosen.
    void showAppointment(const RoomSource::AppointmentId &id);
    void begin(); ///< an appointment at the chosen time

signals:
    void backRequested();
    void noteBegun(const core::Id<core::counselling::Session> &id);

private:
    void build();
    QWidget *buildSide();
    void addKeys();
    void show(const core::counselling::RoomWeek &week);
    void showViews();
    void redraw();
    void showChosen();
    void openChosen();
    void moveChosen();
    void callOffChosen();
    void findChosen();
    void setUp();
    void closeDay();
    void say(const core::Error &error);
    /// What was asked for by showAppointment(), as long as its place is chosen, also where another stands in it by now.
    const core::counselling::AppointmentRow *chosen() const;
    /// Of a chosen appointment that is seen; else says so and gives nothing.
    const core::counselling::AppointmentRow *seen();
    template <typename Job> void act(Job job);
    void tellStale(common::AskDialog *dialog);
    void rebase(HoursDialog *dialog);
    template <typename T> void settle(common::AskDialog *dialog, const QFuture<core::Result<T>> &job);

    RoomSource m_source;
    QDate m_monday;
    std::optional<std::pair<QDate, QTime>> m_wanted; ///< what to choose when the week has come
    core::counselling::RoomWeek m_week;
    std::optional<core::counselling::AppointmentRow> m_opened; ///< by showAppointment()
    core::counselling::Appointment m_asked; ///< as who answers the open dialog has read it; a null id: none
    QList<RoomPerson> m_people;
    QLabel *m_title;
    QLabel *m_duty;
    QLabel *m_error;
    QComboBox *m_view;
    WeekGrid *m_grid;
    QLabel *m_when;
    QLabel *m_who;
    QLabel *m_state;
    QLabel *m_hint;
    QPushButton *m_note;
    QPushButton *m_kept;
    QPushButton *m_missed;
    QPushButton *m_found;
    QPushButton *m_move;
    QPushButton *m_cancel;
    QPushButton *m_restore;
    QPushButton *m_close;
    QPushButton *m_book;
};

} // namespace ui::counselling
