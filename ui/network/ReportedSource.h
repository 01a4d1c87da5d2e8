// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/RoomService.h"
#include "core/observations/WeatherService.h"
#include "core/visits/VisitService.h"
#include "core/workspace/FamilyReports.h"

#include <QFuture>

#include <functional>

namespace ui::network
{

/// What comes back from kits beside weekly reports. What the viewer may not do is empty.
struct ReportedSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;

    core::observations::WeatherRules weatherRules = {};
    std::function<Job<QList<core::observations::ClassWeather>>(const QDate &monday)> weather = {}; ///< of that week
    std::function<Job<QList<core::observations::ClassLook>>()> looks = {};
    std::function<Job<>(const core::students::ClassName &className, const QString &note)> look = {};

    core::observations::RoomForm roomForm = {};
    std::function<Job<QList<core::observations::SeenRoom>>()> rooms = {}; ///< of the last seven days. Journalled as a look at each

    std::function<Job<QList<core::workspace::FamilyDifference>>()> families = {};
    std::function<Job<>(const core::Id<core::visits::FamilyReport> &report, bool take)> settle = {};
    std::function<Job<int>()> takeNew = {};

    core::visits::VisitForm visitForm = {};
    std::function<Job<core::visits::VisitImport>(const QString &path)> tryVisits = {};
    std::function<Job<core::visits::VisitImport>(const QString &path)> importVisits = {};
};

} // namespace ui::network
