// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/ObservationService.h"
#include "core/workspace/Areas.h"

namespace core::workspace
{

/// What class heads report each week, in one job.
struct ClassReports {
    explicit ClassReports(const Areas &areas) : observations(areas.db, areas.students, areas.rules) {}

    observations::ObservationService observations;
};

} // namespace core::workspace
