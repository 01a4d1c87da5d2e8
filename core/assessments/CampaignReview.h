// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/CampaignService.h"
#include "core/assessments/ExpectedInterviews.h"
#include "core/assessments/RoundComparison.h"

namespace core::assessments
{

/// A due student who has no sheet that counts.
struct MissingStudent {
    students::StudentRow student;
    /// refused, withdrawn (by guardian or student), left, no_sheet, no_consent (there is a sheet, but nobody agreed),
    /// retest, set_aside, undecided (flagged, and nobody has decided)
    QString reason;
    students::Consent consent;
    QList<Flag> flags; ///< of the last sheet
    QString words;     ///< of the person who set it aside or asks for a retest; empty without SeeScores
};

/// A student whom a sheet has named, and how far it went. Nobody leaves without a reason.
struct NamedStudent {
    students::StudentRow student;
    QString step;        ///< the furthest: prompted, cross_checked, interviewed, graded, followed
    QStringList skipped; ///< steps before it that nobody recorded
    bool critical = false; ///< a critical answer
    QString out;         ///< why it is no longer on the list: closed, set_aside, retest or a flag; empty: it is on it
    QString words;       ///< of the people who decided so
    bool interviewed = false; ///< a talk is on record since the newest critical answer came in
    bool talkDue() const { return critical && !interviewed; }
};

/// What people make of a round. Every function checks rights; lives inside one job.
class CampaignReview
{
public:
    CampaignReview(storage::Connection &db, students::StudentService &students, students::ConsentService &consents,
                   const CaseReader *cases = nullptr, SheetSink *sink = nullptr)
        : m_db(db), m_students(students), m_consents(consents), m_cases(cases), m_sink(sink)
    {
    }

    /// Decides on the sheet and those that were given with it. The tasks of a critical answer stay as they are; a step
    /// that the sheet did as a retest counts as long as the sheet does. Each decision is kept; the last one holds. Invalid (reason: empty), NotFound. ManageCampaigns.
    Result<> decide(const Id<Sheet> &sheet, Verdict verdict, const QString &reason);
    /// What was decided on the sheet, oldest first. NotFound. SeeScores.
    Result<QList<SheetDecision>> decisions(const Id<Sheet> &sheet) const;

    /// By class, then name; own cases only for who opens no others. NotFound. SeeStudents, SeeConsent.
    Result<QList<MissingStudent>> missing(const Id<Campaign> &id) const;
    Result<QList<MissingStudent>> missing(const CampaignRound &round) const;

    /// How many talks to find hands for, also for a round that is not stored yet. From the last round of the school with
    /// the same scale where it has one, else from published or proposed shares. SeeStatistics.
    Result<ExpectedInterviews> expect(const Campaign &campaign) const;
    Result<ExpectedInterviews> expect(const Id<Campaign> &id) const; ///< NotFound

    /// Everybody whom a score or critical answer named, also by a sheet that does not count; critical ones first, then by
    /// class and name. Without consent nobody is named here: the tasks of a critical answer stand by themselves.
    /// NotFound. SeeScores, SeeStudents; journalled as a view.
    Result<QList<NamedStudent>> names(const Id<Campaign> &id);

    /// NotFound; Invalid: twice the same. Figures: SeeStatistics; names only with SeeScores, journalled as a view of both.
    Result<RoundComparison> compare(const Id<Campaign> &earlier, const Id<Campaign> &later);

private:
    storage::Connection &m_db;
    students::StudentService &m_students;
    students::ConsentService &m_consents;
    const CaseReader *m_cases;
    SheetSink *m_sink; ///< null: nobody waits to hear whether a sheet counts
};

} // namespace core::assessments
