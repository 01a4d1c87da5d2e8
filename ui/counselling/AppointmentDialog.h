// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/StudentPicker.h"
#include "ui/counselling/RoomSource.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;

namespace ui::counselling
{

/// Asks for an appointment: whom, when, where and with whom. All but the student is filled in; nothing has to be written.
class AppointmentDialog : public common::StudentPicker
{
    Q_OBJECT

public:
    /// A new one at the time and place of `wish`.
    AppointmentDialog(const RoomSource &source, const RoomSource::Wish &wish, const QStringList &rooms, QWidget *parent);
    /// Another time, room or counsellor for one that stands.
    AppointmentDialog(const RoomSource &source, const core::counselling::AppointmentRow &row, const QStringList &rooms,
                      QWidget *parent);

    RoomSource::Wish wish() const;
    int times() const; ///< weeks
    /// Says why not, and offers what a person may decide.
    void refuse(const core::Error &error);

private:
    void build(const RoomSource &source, const RoomSource::Wish &wish, const QStringList &rooms);
    void addTime(QGridLayout *grid, const core::counselling::Slot &slot, int slotMinutes);
    void showPeople(const QList<RoomPerson> &people);

    RoomSource::Wish m_from;
    bool m_moves;
    QList<RoomPerson> m_people;
    QDateEdit *m_day;
    QComboBox *m_begun;
    QComboBox *m_minutes;
    QComboBox *m_room;
    QComboBox *m_counsellor;
    QComboBox *m_visitor;
    QComboBox *m_source;
    QComboBox *m_times;
    QCheckBox *m_outside;
};

} // namespace ui::counselling
