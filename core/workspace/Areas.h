// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertIntake.h"
#include "core/alerts/AlertProgress.h"
#include "core/alerts/HomeDoubts.h"
#include "core/assessments/CampaignReview.h"
#include "core/assessments/InterviewService.h"
#include "core/assessments/PaperService.h"
#include "core/assessments/ResultService.h"
#include "core/assessments/ScaleLibrary.h"
#include "core/assessments/RoundFigures.h"
#include "core/assessments/RoundReport.h"
#include "core/counselling/CounsellingService.h"
#include "core/crisis/CrisisService.h"
#include "core/district/DistrictService.h"
#include "core/exchange/ExchangeService.h"
#include "core/inquiry/InquiryService.h"
#include "core/network/NetworkService.h"
#include "core/meetings/MeetingService.h"
#include "core/plans/CardService.h"
#include "core/plans/PlanService.h"
#include "core/records/AttachmentService.h"
#include "core/referral/LeaveService.h"
#include "core/referral/ReferralService.h"
#include "core/retention/RetentionService.h"
#include "core/station/StationService.h"
#include "core/students/CalendarService.h"
#include "core/students/ConsentService.h"

namespace core::workspace
{

/// Every service of one job, on its connection. What needs several areas at once is made here.
struct Areas {
    Areas(storage::Connection &db, const exchange::Unit &unit, const alerts::AlertContext &context,
          const retention::RetentionRules &retentionRules, const security::NoteKeys &noteKeys);
    Areas(const Areas &) = delete;
    Areas &operator=(const Areas &) = delete;

    storage::Connection &db;
    alerts::AlertContext rules; ///< clocks count the school days of the stored calendars
    exchange::ExchangeService exchange;
    students::StudentService students;
    alerts::HomeDoubts doubts;
    students::ConsentService consents;
    students::CalendarService calendars;
    network::NetworkService network;
    alerts::AlertIntake intake;
    alerts::AlertProgress progress;
    assessments::ScaleLibrary library;
    assessments::CampaignService campaigns;
    station::StationService stations;
    assessments::PaperService papers;
    assessments::RoundFiguresService roundFigures;
    assessments::RoundReportService roundReports;
    assessments::InterviewService interviews;
    assessments::ResultService results;
    assessments::CampaignReview review;
    alerts::AlertService alerts;
    plans::PlanService plans;
    plans::CardService cards;
    meetings::MeetingService meetings;
    counselling::CounsellingService sessions;
    referral::WhiteListService whiteList;
    referral::CaseDoor cases;
    referral::ReferralService referrals;
    referral::LeaveService leaves;
    crisis::CrisisService crisis;
    inquiry::InquiryService inquiries;
    records::AttachmentService attachments;
    retention::RetentionService retention;
    district::DistrictService district;

    /// What this school would send today. MakePackages; requireUninvolved().
    Result<district::SchoolReport> schoolReport() const;
};

} // namespace core::workspace
