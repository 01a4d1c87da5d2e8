// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/Referral.h"

#include "core/base/EnumWords.h"

using namespace Qt::Literals::StringLiterals;

namespace core::referral
{

namespace
{
constexpr const char *Acts[] = {"addressed",       "told",           "refused",         "second_talk",
                                "education_office", "consented",      "consent_refused", "student_consented",
                                "student_refused", "sent",           "appointment",     "visited",
                                "reply",           "closed",         "begun",           "paper",
                                "condition_met",   "condition_open", "meeting_passed",  "meeting_not_passed",
                                "agreed",          "returned",       "follow_up",       "ended"};
constexpr const char *Destinations[] = {"institution", "school"};
constexpr const char *ReferralStages[] = {"letter",    "refused", "told",    "sent",
                                          "appointed", "visited", "replied", "closed"};
constexpr const char *LeaveStages[] = {"on_leave", "assessed", "agreed", "returned", "ended"};
static_assert(std::size(Acts) == static_cast<size_t>(ActKind::Ended) + 1);
static_assert(std::size(Destinations) == static_cast<size_t>(Destination::School) + 1);
static_assert(std::size(ReferralStages) == static_cast<size_t>(ReferralStage::Closed) + 1);
static_assert(std::size(LeaveStages) == static_cast<size_t>(LeaveStage::Ended) + 1);
} // namespace

QString actName(ActKind kind) { return base::wordOf(Acts, kind); }
Result<ActKind> actFromName(const QString &name) { return base::enumFromWord<ActKind>(Acts, name, u"act"_s); }
QString destinationName(Destination destination) { return base::wordOf(Destinations, destination); }
Result<Destination> destinationFromName(const QString &name)
{
    return base::enumFromWord<Destination>(Destinations, name, u"destination"_s);
}
QString stageName(ReferralStage stage) { return base::wordOf(ReferralStages, stage); }
QString stageName(LeaveStage stage) { return base::wordOf(LeaveStages, stage); }

} // namespace core::referral
