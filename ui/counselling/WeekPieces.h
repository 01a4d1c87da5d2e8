// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/AppointmentService.h"

namespace ui::counselling
{

/// A place of the week that can be chosen: an appointment, or a free stretch of at most half an hour.
struct WeekPiece {
    core::counselling::TimeSpan span;
    int appointment = -1; ///< of RoomWeek::appointments
    bool open = false;
};

struct WeekDay {
    QDate day;
    bool schoolDay = false;
    QList<WeekPiece> pieces; ///< one after the other, without gaps
};

/// One room's or one counsellor's week, so that no two of its appointments stand at one time.
struct WeekView {
    QString room; ///< empty: of `counsellor`
    core::Id<core::security::User> counsellor;
    bool shows(const core::counselling::Appointment &one) const;
};

struct WeekTable {
    core::counselling::TimeSpan hours; ///< whole hours, 8 to 18 or more, to 23:59
    QList<WeekDay> days;               ///< Monday to Friday, and days of the weekend on which there is something
};

/// Called off appointments are left out, and a missed one where another was booked into its time.
WeekTable weekTable(const core::counselling::RoomWeek &week, const WeekView &view);

} // namespace ui::counselling
