// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"
#include "core/meetings/Meeting.h"

namespace core::meetings
{

/// What changed in a case since the last meeting that discussed it, read from the case itself.
struct Changes {
    QDateTime since; ///< invalid: no meeting before
    std::optional<alerts::Severity> levelBefore;
    std::optional<alerts::State> stateBefore;
    int newSignals = 0;
    int interviews = 0;
    bool danger = false; ///< said in one of them
    int incidents = 0;
    QStringList stepsDone; ///< ids
    QStringList overdue;   ///< names
    QDateTime lastContact; ///< talk or follow-up; invalid: none
    std::optional<Decided> lastDecision;
    QList<Item> lastItems;
    QDate planReview; ///< invalid: none, or not the viewer's to see
};

/// `last` is the case as the last meeting had it, null where there was none.
Changes changesIn(const alerts::AlertView &view, const Case *last, const QDateTime &since);

} // namespace core::meetings
