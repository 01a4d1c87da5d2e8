// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/MeetingChanges.h"
#include "core/meetings/MeetingRules.h"

namespace core::meetings
{

/// What came of a decision to go down.
enum class Effect {
    Stands, ///< also of every other decision
    Waits,  ///< for the signatures and for close()
    Failed, ///< too few roles signed, or the case did not allow it any more
};

/// A case of a meeting as its viewer may see it.
struct CaseView {
    Case one;
    students::StudentRow student;
    alerts::State state = alerts::State::Noticed; ///< today; of a meeting that is over, as it was then
    std::optional<alerts::Severity> severity;     ///< the same
    QString levelName;
    bool apart = false; ///< set so, or because somebody who is there must not know of it
    Changes changes;
    Effect effect = Effect::Stands;
    std::optional<alerts::Severity> lowerTo = {}; ///< one step down, while the meeting may still decide it
    QStringList toLower = {}; ///< what keeps it from there: "quorum" and what AlertService::grade() would name
};

struct MeetingView {
    Meeting meeting; ///< its cases and addenda are those that the viewer may see
    QList<CaseView> cases;
    QStringList missing; ///< what hold() would answer, while it is prepared
    MeetingRules rules;
};

struct MeetingRow {
    Meeting meeting; ///< as in MeetingView
    int decided = 0;
};

/// What one paper tells, journalled as leaving.
struct Minutes {
    MeetingView view;
    QList<Attendee> present; ///< for one case: without those who must not know of it, and without their reasons
    bool apart = false;
};

/// An open case that is not on the list of a meeting.
struct Candidate {
    alerts::AlertRow row;
    bool apart = false; ///< it would be discussed apart: nobody who is there is to read of it
};

struct MeetingDuty {
    Id<Meeting> meeting; ///< null: the next meeting is to be held
    Id<alerts::Alert> alert;
    std::optional<students::StudentRow> student;
    QString what;
    QString person;
    QDate due;
    bool overdue = false;
    bool missed = false; ///< the meeting was held and did not decide this case
};

} // namespace core::meetings
