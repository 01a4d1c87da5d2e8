// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/RoomService.h"
#include "core/observations/WeatherService.h"
#include "core/visits/OwnFamilies.h"

#include <QFuture>

#include <functional>

namespace ui::kits
{

/// What the holder of a kit writes beside observations. What kits of its scope do not have is empty.
struct KitNotes {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using StudentId = core::Id<core::students::Student>;

    core::observations::WeatherRules weatherRules = {};
    std::function<Job<QList<core::observations::ClassWeather>>(const QDate &day)> weather = {}; ///< of its week
    std::function<Job<bool>(const core::students::ClassName &className, int weather)> setWeather = {}; ///< of today

    core::visits::VisitForm visitForm = {};
    std::function<Job<core::visits::OwnFamily>(const StudentId &student)> family = {};
    std::function<Job<core::Id<core::visits::HomeVisit>>(const core::visits::HomeVisit &visit)> addVisit = {};
    std::function<Job<bool>(const core::visits::FamilyReport &report)> reportFamily = {};

    core::observations::RoomForm roomForm = {};
    std::function<Job<QList<core::observations::OwnRoom>>(const QDate &day)> evening = {};
    std::function<Job<core::observations::RoomNoted>(const core::observations::RoomCheck &check)> noteRoom = {};
};

} // namespace ui::kits
