// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/CaseDoor.h"
#include "core/referral/LeaveRules.h"
#include "core/referral/ReferralRepository.h"

namespace core::referral
{

struct LeaveRow {
    Leave leave;
    students::StudentRow student;
    LeaveStage stage = LeaveStage::OnLeave;
    QStringList papersMissing;  ///< ids
    QStringList conditionsOpen; ///< ids
    std::optional<ReferralDeadline> next;
    bool overdue = false;
    std::optional<alerts::Severity> severity; ///< of its case
    bool notesWithheld = false; ///< without ReadNotes: what was noted is empty
};

/// Leave from school for illness, and the way back. One whose case is kept from the viewer is NotFound. Every function
/// checks rights; lives inside one job.
class LeaveService
{
public:
    LeaveService(storage::Connection &db, CaseDoor &cases) : m_db(db), m_cases(cases) {}

    Result<QList<LeaveRow>> list(const CareFilter &filter) const; ///< overdue first, then by deadline; SeeAlerts
    Result<LeaveRow> open(const Id<Leave> &id); ///< journalled as a view; NotFound; SeeAlerts
    /// A student has one leave at a time: AlreadyExists. `begun` as an act of the kind Begun. EditAlerts; NotFound, also
    /// for who is suspected in the student's matter; Denied to an assistant without their case.
    Result<Id<Leave>> begin(const Id<students::Student> &student, const Act &begun);
    /// acted(), with the time and the viewer filled in. EditAlerts; NotFound; Conflict.
    Result<> act(const Id<Leave> &id, qint64 revision, const Act &given);
    Result<QList<CareDuty>> duties(int withinDays) const; ///< as of ReferralService

    /// For the agreement, or its blank before it is signed. Journalled as an export. ExportData; ConditionsUnmet as
    /// unmetTowards(), and "meeting_passed" before a meeting let the student return.
    struct Agreement {
        LeaveRow row;
        Act addressee; ///< no person: to be filled in by hand
        bool isSigned = false;
        QStringList terms;
        LeaveTable table;
    };
    Result<Agreement> agreement(const Id<Leave> &id);

private:
    Result<Leave> seen(const Id<Leave> &id) const;
    Result<QList<LeaveRow>> rowsOf(QList<Leave> leaves, const LeaveTable &table, const Levels &levels = {}) const;
    Result<Surroundings> around(const Id<students::Student> &student);

    storage::Connection &m_db;
    CaseDoor &m_cases;
};

} // namespace core::referral
