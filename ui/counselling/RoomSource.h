// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/AppointmentService.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace ui::counselling
{

/// Somebody with whom an appointment can be made.
struct RoomPerson {
    core::Id<core::security::User> id;
    QString name;
};

/// What the week of the counselling room needs. The program fills it with jobs of the workspace, a test with ready answers.
struct RoomSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using AppointmentId = core::Id<core::counselling::Appointment>;
    using SessionId = core::Id<core::counselling::Session>;
    using Wish = core::counselling::AppointmentWish;

    std::shared_ptr<const core::Clock> clock;
    RoomPerson me;
    bool maySetUp = false;     ///< hours and duty
    bool mayBookOthers = false; ///< with another counsellor than oneself
    int slotMinutes = 45;
    int missedLevel = 3; ///< from this level on a missed student is looked for
    std::function<Job<QList<RoomPerson>>()> people;
    std::function<Job<core::counselling::RoomWeek>(const QDate &first, const QDate &last)> week;
    std::function<Job<core::counselling::AppointmentRow>(const AppointmentId &)> open;
    std::function<Job<core::counselling::Booked>(const Wish &, int times)> book;
    std::function<Job<>(const AppointmentId &, qint64 revision, const Wish &)> move;
    std::function<Job<int>(const AppointmentId &, qint64 revision, core::counselling::CalledOffBy, bool rest)> callOff;
    std::function<Job<>(const AppointmentId &, qint64 revision)> keep;
    std::function<Job<>(const AppointmentId &, qint64 revision)> miss;
    std::function<Job<>(const AppointmentId &, qint64 revision)> restore;
    std::function<Job<>(const AppointmentId &, qint64 revision, core::counselling::Found)> find;
    std::function<Job<SessionId>(const AppointmentId &, qint64 revision)> beginNote;
    std::function<Job<>(const core::counselling::RoomPlan &)> savePlan;
    std::function<Job<QList<core::students::StudentRow>>(const QString &text)> findStudents;
};

} // namespace ui::counselling
