// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/CaseSafety.h"
#include "core/counselling/Group.h"

namespace core::counselling
{

constexpr int MostPlanned = 60; ///< sittings of one group

Group tidied(Group group); ///< trimmed
/// Invalid with `field`: name, leader (none, one twice, or one without a name), planned (0 to MostPlanned).
Result<> checkGroup(const Group &group);
/// What keeps a group from having such a member: "leader_suspected".
QStringList faultsIn(const Group &group, const alerts::CaseSafety &safety);

/// Invalid with `field`: day (none), time (not after its beginning, longer than MostMinutes), minutes, room.
Result<> checkSitting(const Sitting &sitting);
/// What keeps a sitting from being finalised: "not_begun", "attendance" (somebody is not marked), "text" (no course).
QStringList missingIn(const Sitting &sitting, const QList<Attendance> &attendance, const QDateTime &now);

} // namespace core::counselling
