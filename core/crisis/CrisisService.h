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

    /// What was written down, without another look at the case in the journal: for who has just opened it. NotFound. SeeAlerts.
    Result<QList<Entry>> entries(const Id<alerts::Alert> &id) const;

    /// Writes it down and, in the same job, does the steps of the case that it does and that are due. Invalid as
    /// checkEntry(). ConditionsUnmet with `open`: "open_case", what beforeHome() and checkPeople() name. A stay in hospital and
    /// what the district or an authority is told are journalled as breaks of confidentiality. NotFound. EditAlerts.
    Result<Id<Entry>> add(const Id<alerts::Alert> &id, const Entry &given);

    /// For a printed form, without anybody who is suspected; journalled as an export. Invalid (form). The notice: as a word to
    /// home; ConditionsUnmet "person_suspected". SeeAlerts, ReadNotes and ExportData; NotFound.
    Result<CrisisForm> paper(const Id<alerts::Alert> &id, const QString &form);

private:
    Result<QList<CallLine>> callsOf(const CrisisView &view, const alerts::CaseSafety &safety) const;
    Result<QList<students::Guardian>> guardiansOf(const CrisisView &view, const alerts::CaseSafety &safety);
    Result<> doSteps(const alerts::AlertView &view, const Entry &entry, const CrisisTable &table);

    storage::Connection &m_db;
    students::StudentService &m_students;
    alerts::AlertService &m_alerts;
};

/// crisis-steps (calls and timed steps), crisis-guard, crisis-removed, crisis-notice, crisis-hospital, crisis-district.
const QStringList &paperForms();

} // namespace core::crisis
