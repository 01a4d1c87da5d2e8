// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counselling/RoomSource.h"

namespace tests
{

/// A week of the counselling room as the store would keep it, and what the page asked for, in order.
struct RoomCalls {
    QStringList calls;
    core::counselling::RoomPlan plan;
    QList<core::counselling::AppointmentRow> appointments;
    std::optional<core::counselling::AppointmentWish> wish;
    QList<core::counselling::SkippedDay> skipped; ///< what the next book() says
    core::Result<> answer;
};

/// Two counsellors; the week from Monday 2026-11-23 has six appointments, one of them somebody else's.
ui::counselling::RoomSource demoRoom(RoomCalls &calls);

} // namespace tests
