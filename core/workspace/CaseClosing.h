// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Areas.h"

namespace core::workspace
{

// What each of these rests on is chosenEvidence(), with its errors; nothing waits for evidence that is not given.

/// AlertService::close(), which also waits for what its referrals and its leave still ask for: "care:" and a step of the
/// rules of referral, "care:leave"; for what a meeting decided: "meeting:item"; for appointments of which nobody says whether
/// the student came, or whose student nobody has found: "appointment:unmarked", "appointment:missed"; and for notes of the
/// student's sessions that are not final: "session:open".
Result<> closeCase(Areas &areas, const Id<alerts::Alert> &id, qint64 revision, const alerts::Decision &given);

/// alerts::setCaseAside(), which waits for the same.
Result<> setAsideCase(Areas &areas, const Id<alerts::Alert> &id, qint64 revision, const alerts::Decision &given);

/// AlertService::grade(). What asked for another look or for a grade has had it: open tasks of kind Triage and GradeNow are
/// done with the reasons of the decision, in the same transaction.
Result<> gradeCase(Areas &areas, const Id<alerts::Alert> &id, qint64 revision, const alerts::Decision &given);

/// What goes on after the case is closed, unless somebody ends it first.
struct CarriedOn {
    int appointments = 0; ///< that lie ahead
    int measures = 0;     ///< of the plan in force, not evaluated yet
    bool anything() const { return appointments + measures > 0; }
};
/// As far as the viewer sees it. NotFound. EditAlerts.
Result<CarriedOn> carriedOn(const Areas &areas, const Id<alerts::Alert> &id);

} // namespace core::workspace
