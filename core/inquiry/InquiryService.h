// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"
#include "core/inquiry/InquiryForm.h"

namespace core::inquiry
{

/// The school's inquiry into bullying by pupils. Steps and clocks stay with AlertService, which is also the door: rights,
/// suspects, the record of views. Lives inside one job.
class InquiryService
{
public:
    InquiryService(storage::Connection &db, alerts::AlertService &alerts) : m_db(db), m_alerts(alerts) {}

    /// Journalled as a view of the case. NotFound. SeeAlerts.
    Result<InquiryView> open(const Id<alerts::Alert> &id);

    /// open() for a screen: what was noted is put away, but for what the viewer wrote from `since` on.
    Result<InquiryView> look(const Id<alerts::Alert> &id, const QDateTime &since = {});
    /// open() with what was noted, journalled with the reason. Invalid (reason: blank); ReadNotes.
    Result<InquiryView> openNotes(const Id<alerts::Alert> &id, const QString &reason);

    /// What was written down, without another look at the case in the journal: for who has just opened it. NotFound. SeeAlerts.
    Result<QList<Entry>> entries(const Id<alerts::Alert> &id) const;

    /// Writes it down and, in the same job, does the step of the case that it does. Invalid as checkEntry(), and at where it
    /// lies before the case. ConditionsUnmet with `open`: "open_case", what beforeInquiry() and beforeEntry() name, and of a
    /// word to the harmed child's home "ask_home" and "safe_guardian". NotFound. EditAlerts.
    Result<Id<Entry>> add(const Id<alerts::Alert> &id, const Entry &given);

    /// The record for paper, without anybody who is suspected; journalled as an export. Unmet "bullying": there is none.
    /// SeeAlerts, ReadNotes and ExportData; NotFound.
    Result<InquiryForm> paper(const Id<alerts::Alert> &id);

private:
    Result<InquiryView> filled(const alerts::AlertView &alert) const;
    Result<> tellOtherHome(const alerts::Alert &alert, const QList<Entry> &earlier, const Entry &entry);

    storage::Connection &m_db;
    alerts::AlertService &m_alerts;
};

} // namespace core::inquiry
