// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"
#include "core/crisis/CrisisRules.h"

namespace core::crisis
{

/// One line of the call list, as it stands in this case.
struct CallLine {
    CrisisWord who;
    QString person; ///< as told last; never of somebody suspected
    QString phone;
    QString stopped; ///< why nobody may be called here: "ask_home", "safeguarding_lead", "safe_guardian", "person_suspected"
    std::optional<Entry> last;
};

struct CrisisView {
    alerts::AlertView alert; ///< its duties are the timed steps
    QList<Entry> entries;    ///< as they were written; without ReadNotes their `note` and `result` are empty
    QList<CallLine> calls;
    Watch watch;
    QDateTime since; ///< when the present level was set: from then on somebody stays with the student
    CrisisTable table;
};

/// What is done while a student is in danger. Steps and clocks stay with AlertService, which is also the door: rights,
/// suspects, the record of views. Lives inside one job.
class CrisisService
{
public:
    CrisisService(storage::Connection &db, alerts::AlertService &alerts)
        : m_db(db), m_alerts(alerts)
    {
    }

    /// Journalled as a view of the case. NotFound. SeeAlerts.
    Result<CrisisView> open(const Id<alerts::Alert> &id);

    /// Writes it down and, in the same job, does the steps of the case that it does and that are due. Invalid as
    /// checkEntry(). ConditionsUnmet with `open`: "open_case", what beforeHome() and checkPeople() name. A stay in hospital and
    /// what the district is told are journalled as breaks of confidentiality. NotFound. EditAlerts.
    Result<Id<Entry>> add(const Id<alerts::Alert> &id, const Entry &given);

    /// For a printed form; journalled as an export. Invalid (form). The notice: as a word to home; ConditionsUnmet
    /// "person_suspected". SeeAlerts, ReadNotes and ExportData; NotFound.
    Result<CrisisView> paper(const Id<alerts::Alert> &id, const QString &form);

private:
    Result<QList<CallLine>> callsOf(const CrisisView &view) const;
    Result<> doSteps(const alerts::AlertView &view, const Entry &entry, const CrisisTable &table);

    storage::Connection &m_db;
    alerts::AlertService &m_alerts;
};

/// crisis-guard, crisis-removed, crisis-notice, crisis-hospital, crisis-district.
const QStringList &paperForms();

} // namespace core::crisis
