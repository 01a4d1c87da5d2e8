// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"
#include "core/meetings/Meeting.h"

namespace core::meetings
{

/// What changed in a case since a meeting decided it last, read from the case itself.
struct Changes {
    QDateTime since; ///< of that decision; invalid: none before
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

/// `last` is the case as a meeting decided it last, null where none did. `until`: what is later, or can be told of today
/// only, is left out; invalid: today.
Changes changesIn(const alerts::AlertView &view, const Case *last, const QDateTime &until);

/// As it was decided by then.
std::optional<alerts::Severity> levelAt(const alerts::Alert &alert, const QDateTime &instant);

} // namespace core::meetings
