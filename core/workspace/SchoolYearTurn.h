// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/Rollover.h"
#include "core/workspace/Areas.h"

namespace core::workspace
{

/// What somebody decided for the open case of a pupil who leaves.
struct CaseAnswer {
    alerts::FactKind kind = alerts::FactKind::StaysFollowed; ///< HandedToSchool, HandedToGuardian or StaysFollowed
    QString note;
};

struct TurnRequest {
    int year = 0;
    std::optional<students::RosterReading> roster;
    students::RolloverAnswers pupils;
    QHash<Id<alerts::Alert>, CaseAnswer> cases;
};

/// The open case, or closed case with an open task, of a pupil whom the turn concerns.
struct TurnCase {
    alerts::AlertRow alert;
    QString pupil; ///< leaves · moves · missing · goes_up · left (before the turn)
    students::ClassName from;
    students::ClassName to;
    std::optional<CaseAnswer> answer; ///< only where the pupil leaves
    bool isOpenQuestion() const { return pupil == u"leaves" && !answer; }
};

struct TurnReport {
    students::RolloverPlan plan;
    QList<TurnCase> cases;
    bool ready = false;   ///< nobody need decide anything
    bool changed = false; ///< something was written
};

enum class Undecided { Refuse, Report };

/// Turns the school year: pupils by students::Rollover, and the open cases of those who leave or move are handed over. A
/// case is never closed by it, and no pupil with an open case leaves before somebody has said who goes on: that is kept as
/// a fact of the case and in the journal. One transaction with everything; registered as an import, so that it can be
/// undone. While a decision lacks: `Refuse` answers NeedsDecision with a problem for each, `Report` gives the plan and
/// writes nothing. EditStudents, SeeAlerts, EditAlerts; requireUninvolved(); errors of Rollover::plan(); ConditionsUnmet of
/// AlertService::handOver().
Result<TurnReport> turnSchoolYear(Areas &areas, const TurnRequest &request, Undecided undecided);

} // namespace core::workspace
