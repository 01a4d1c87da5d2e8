// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/GradingTable.h"
#include "core/meetings/Meeting.h"

namespace core::meetings
{

/// How often a school meets and who may be there, from a data file. A value.
struct MeetingRules {
    int version = 0;
    QString title;
    int everyMonths = 1;
    int rolesToLower = 3; ///< fewer present: nothing is lowered or closed
    alerts::Severity gravityFrom = alerts::Severity::Yellow; ///< such cases come on the list by themselves
    QMap<QString, QString> otherRoles;                       ///< word → name, beside those of the grading table
    QStringList outsideRoles; ///< those of otherRoles that somebody from outside has, and nobody else

    /// Unreadable (no JSON); NewerFormat; Invalid with context `where` and `reason`.
    static Result<MeetingRules> fromJson(const QByteArray &json);
};

/// The rules that ship with the program.
Result<MeetingRules> shippedMeetingRules();

/// The last day for the next meeting: the end of the month that is `everyMonths` after that of the last one held; where none
/// was, of the last of the first `everyMonths`, that of `begun` among them.
QDate nextDue(const MeetingRules &rules, const std::optional<QDate> &lastHeld, const QDate &begun);

/// What keeps a meeting from being held: "chair", "secretary", "day" (it lies ahead), "undecided".
QStringList missingToHold(const Meeting &meeting, const QDate &today);

/// Roles of the grading table among these people, each once.
int rolesPresent(const alerts::GradingTable &table, const QList<Attendee> &attendees);

} // namespace core::meetings
