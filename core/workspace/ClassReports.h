// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/RoomService.h"
#include "core/observations/WeatherService.h"
#include "core/visits/VisitService.h"
#include "core/workspace/Areas.h"

namespace core::workspace
{

/// What class heads and keepers of dormitories report, in one job.
struct ClassReports {
    explicit ClassReports(const Areas &areas)
        : observations(areas.db, areas.students, areas.rules), weather(areas.db, areas.rules), rooms(areas.db, areas.students, areas.rules),
          visits(areas.db, areas.students)
    {
    }

    observations::ObservationService observations;
    observations::WeatherService weather;
    observations::RoomService rooms;
    visits::VisitService visits;
};

} // namespace core::workspace
