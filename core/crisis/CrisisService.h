// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"
#include "core/crisis/CrisisForm.h"
#include "core/students/StudentService.h"

namespace core::crisis
{

/// What is done while a student is in danger. Steps and clocks stay with AlertService, which is also the door: rights,
/// suspects, the record of views. Lives inside one job.
class CrisisService
{
public:
    CrisisService(storage::Connection &db, students::StudentService &students, alerts::AlertService &alerts)
        : m_db(db), m_students(students), m_alerts(alerts)
    {
    }

    /// Journalled as a view of the case, and of the record where guardians are named. NotFound. SeeAlerts.
    Result<CrisisView> open(const Id<alerts::Alert> &id);

    /// open() for a screen: of what was noted, that which isPutAway() is, but for what the viewer wrote from `since` on. Steps,
    /// calls, shifts and removed means stand as they are.
    Result<CrisisView> look(const Id<alerts::Alert> &id, const QDateTime &since = {});
    /// open() with what was noted, journalled with the reason. Invalid (reason: blank); ReadNotes.
    Result<CrisisView> openNotes(const Id<alerts::Alert> &id, const QString &reason);

    /// What was written down, without another look at the case in the journal: for who has just opened it. NotFound. SeeAlerts.
    Result<QList<Entry>> entries(const Id<alerts::Alert> &id) const;

    /// Writes it down and, in the same job, does the steps of the case that it does and that are due. Invalid as
    /// checkEntry(). ConditionsUnmet with `open`: "open_case", what beforeHome() and checkPeople() name,
    /// "home_elsewhere" (by CaseSafety::atHome() another case of the student); of a hand-over "contact_unsafe"
    /// (the record says that the student is not safe with them) and "guard_level" (the level still asks for the watch). A hand-over
    /// ends the clock of the watch, a shift after it begins it anew; one of before the present level or watch is only kept. A stay in hospital and
    /// what the district or an authority is told are journalled as breaks of confidentiality. NotFound. EditAlerts.
    Result<Id<Entry>> add(const Id<alerts::Alert> &id, const Entry &given);

    /// For a printed form, without anybody who is suspected; journalled as an export. Invalid (form). The notice, and a hand-over
    /// that was made to a guardian: as a word to home; ConditionsUnmet "person_suspected". SeeAlerts, ReadNotes and ExportData; NotFound.
    Result<CrisisForm> paper(const Id<alerts::Alert> &id, const QString &form);

private:
    Result<CrisisView> filled(const alerts::AlertView &alert);
    Result<QList<CallLine>> callsOf(const CrisisView &view, const alerts::CaseSafety &safety) const;
    Result<QList<students::Guardian>> guardiansOf(const CrisisView &view, const alerts::CaseSafety &safety);
    Result<> checkHandOver(const alerts::AlertView &view, const Entry &entry) const;
    /// The watch ends with it or begins anew; `view` and `entry` then stand as the case does.
    Result<> tellGuard(alerts::AlertView &view, Entry &entry);
    Result<> checkPaper(const CrisisView &view, const QString &form, const alerts::CaseSafety &safety) const;
    Result<> doSteps(const alerts::AlertView &view, const Entry &entry, const CrisisTable &table);

    storage::Connection &m_db;
    students::StudentService &m_students;
    alerts::AlertService &m_alerts;
};

/// crisis-steps (calls and timed steps), crisis-guard, crisis-removed, crisis-notice, crisis-hospital, crisis-district,
/// crisis-handover.
const QStringList &paperForms();

} // namespace core::crisis
