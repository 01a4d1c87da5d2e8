// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/Observation.h"
#include "core/observations/Rooms.h"
#include "core/observations/Weather.h"

namespace core::observations
{

/// What was written in another vault, such as a kit.
struct Written {
    QList<Observation> observed;
    QList<ZeroReport> zero;
    QList<ClassWeather> weather = {};
    QList<RoomCheck> rooms = {};
};

} // namespace core::observations
