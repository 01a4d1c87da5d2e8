// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/CampaignService.h"
#include "core/assessments/ScaleComposites.h"
#include "core/assessments/ScoringTrace.h"

namespace core::assessments
{

/// One sheet and how each of its numbers came about. Where it is withheld, nothing of its answers or scores is here.
struct SheetResult {
    Id<Sheet> sheet;
    std::optional<students::StudentRow> student;
    QString campaign; ///< name
    bool interview = false;
    QDateTime answered; ///< local time; invalid where the export does not say
    Withheld withheld = Withheld::No;
    Scale scale;          ///< as it is now, in the variant that scored the sheet
    int scoredBy = 0;     ///< version of the definition that scored the sheet
    bool agrees = true;   ///< the definition of today gives the stored scores
    QString scoredNorm;   ///< id of the norm set that scored it; empty: none. `trace` is by the one that fits today
    QList<Flag> flags;
    bool valid = true;
    bool prompted = false; ///< it raised a signal
    QList<int> critical;   ///< and those that nobody can read
    QList<Score> scores;   ///< as stored
    SheetTrace trace;      ///< by the definition of today
    QList<CompositeRule> rules; ///< over the scales that the student answered with it, and that hold
};

struct StoredRespondent;

/// Results of single sheets. Every function checks rights and consent; lives inside one job.
class ResultService
{
public:
    ResultService(storage::Connection &db, students::StudentService &students, students::ConsentService &consents)
        : m_db(db), m_students(students), m_consents(consents)
    {
    }

    /// NotFound. SeeScores; journalled as a view of the student.
    Result<SheetResult> open(const Id<Sheet> &sheet);
    /// To be told before a result leaves the vault in clear text. Invalid (field: reason) for a blank one. ConsentMissing
    /// where it is withheld. ExportData, SeeScores.
    Result<> noteExport(const Id<Sheet> &sheet, const QString &reason);

private:
    Result<Withheld> withheldOf(const StoredRespondent &respondent, const Campaign &campaign) const;

    storage::Connection &m_db;
    students::StudentService &m_students;
    students::ConsentService &m_consents;
};

} // namespace core::assessments
