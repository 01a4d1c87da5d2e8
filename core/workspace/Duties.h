// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Areas.h"

namespace core::workspace
{

/// Places of duties that are done elsewhere than in a case: one of these and an id.
inline constexpr QLatin1String ReferralPlace("referral/");
inline constexpr QLatin1String LeavePlace("leave/");
inline constexpr QLatin1String PlanPlace("plan/"); ///< with the id of the student
inline constexpr QLatin1String MeetingPlace("meeting/"); ///< alone: the next one is to be held; else followed by "/" and the case
inline constexpr QLatin1String AppointmentPlace("appointment/");
inline constexpr QLatin1String ReportsPlace("reports/"); ///< with the Monday of the week; the duty's name is how many classes
inline constexpr QLatin1String SittingPlace("sitting/"); ///< of a group
inline constexpr QLatin1String LetterPlace("letter/"); ///< alone: the letter box; else with the id of a letter

/// What is to be done in cases, referrals and returns, and of plans and the counselling room where the viewer sees them:
/// AlertService::duties() with theirs among it; the review of a plan has no name. What a case asks
/// for already, handing over the letter and asking for the result, is told once. SeeAlerts.
Result<QList<alerts::Duty>> allDuties(const Areas &areas, int withinDays);
/// AlertService::digest() with the same. SeeAlerts.
Result<alerts::DutyDigest> allDigest(const Areas &areas, int withinDays, int most);

/// allDuties() for a paper that hangs where others read it: without students of whom a case suspects somebody or says that
/// harm was done. Journalled as leaving, for each student. SeeAlerts, ExportData.
Result<QList<alerts::Duty>> dutiesForPaper(Areas &areas, int withinDays);

} // namespace core::workspace
