// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/CaseDoor.h"
#include "core/referral/ReferralRepository.h"
#include "core/referral/ReferralRules.h"
#include "core/referral/WhiteListService.h"

namespace core::referral
{

struct ReferralRow {
    Referral referral;
    students::StudentRow student;
    ReferralStage stage = ReferralStage::Letter;
    QList<ReferralDeadline> open; ///< the most urgent first
    bool overdue = false;
    std::optional<alerts::Severity> severity; ///< of its case
    bool notesWithheld = false; ///< without ReadNotes: what was noted is empty
};

/// What a person fills in for a new referral.
struct NewReferral {
    Id<students::Student> student;
    Destination destination = Destination::Institution;
    QString urgency;
    QStringList reasons;
    QString note = {};
    QString code = {};    ///< of the white list; empty: wherever the family goes
    QString school = {};  ///< of a transfer of care, with whom to speak there
    QString contact = {};
    QString phone = {};
};

/// Referrals of students. A referral whose case is kept from the viewer is NotFound. Every function checks rights; lives
/// inside one job.
class ReferralService
{
public:
    ReferralService(storage::Connection &db, CaseDoor &cases, const WhiteListService &whiteList)
        : m_db(db), m_cases(cases), m_whiteList(whiteList)
    {
    }

    /// Overdue first, then by the next deadline. SeeAlerts.
    Result<QList<ReferralRow>> list(const CareFilter &filter) const;
    Result<ReferralRow> open(const Id<Referral> &id); ///< journalled as a view; NotFound; SeeAlerts

    /// Takes the entry of the white list as it stands today, and belongs to the student's open case. Invalid as checkNew(),
    /// and institution: not valid today. EditAlerts; NotFound, also for who is suspected in the student's matter; Denied to an
    /// assistant without their case.
    Result<Id<Referral>> make(const NewReferral &given);
    /// acted(), with the time and the viewer filled in; one without a case joins the student's open case. The first that reaches guardian or institution is the step
    /// `refer` of the open case, a reply its `referral_result`, with a paper also the fact of one; a transfer of care is
    /// its hand-over. What goes without consent is journalled as a break of confidentiality. EditAlerts; NotFound; Conflict.
    Result<> act(const Id<Referral> &id, qint64 revision, const Act &given);

    /// Open steps that end on or before the day `withinDays` after today, overdue first. SeeAlerts.
    Result<QList<CareDuty>> duties(int withinDays) const;

    /// What the papers of a referral say and to whom.
    struct Letter {
        ReferralRow row;
        Act addressee; ///< no person: to be filled in by hand
        QStringList reasons;
        QString urgency;
    };
    // Journalled as an export. SeeAlerts and ExportData; NotFound.
    Result<Letter> letter(const Id<Referral> &id); ///< to the family: ConditionsUnmet as addressee()
    Result<Letter> reply(const Id<Referral> &id);  ///< the slip, to the institution: nobody of the family is named

private:
    Result<Referral> seen(const Id<Referral> &id) const;
    Result<QList<ReferralRow>> rowsOf(QList<Referral> referrals, const ReferralTable &table, const Levels &levels = {}) const;
    Result<Letter> paper(const Referral &referral, const QString &form) const;
    Result<Surroundings> around(const Referral &referral);
    Result<> recordInCase(const Referral &before, const Act &act, Surroundings &around);

    storage::Connection &m_db;
    CaseDoor &m_cases;
    const WhiteListService &m_whiteList;
};

} // namespace core::referral
