// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/KnownRespondent.h"
#include "core/assessments/Campaign.h"
#include "core/assessments/CaseReader.h"
#include "core/assessments/Respondent.h"
#include "core/assessments/ScaleRecompute.h"
#include "core/assessments/ScoreHistory.h"
#include "core/assessments/Scorer.h"
#include "core/assessments/SheetRow.h"
#include "core/assessments/SheetSink.h"
#include "core/students/ConsentService.h"

#include <QMap>

#include <functional>

namespace core::assessments
{

struct StoredRespondent;
struct CampaignImport {
    int respondents = 0; ///< lines of the file
    int matched = 0;
    int ambiguous = 0;
    int unmatched = 0;
    int invalid = 0; ///< respondents with any validity flag
    int signalCount = 0;
    int added = 0;
    int same = 0;  ///< lines that were imported before
    int changed = 0; ///< from answer stations: had come before, with other answers
    int found = 0; ///< of these, such that belonged to nobody and whose student the roster has now
    QDateTime firstAnswered;
    QDateTime lastAnswered;
    QStringList scales; ///< ids of those that were taken
    QList<Problem> problems;
    QHash<QByteArray, Id<StoredRespondent>> known; ///< by KnownRespondent::key
};

class CampaignRound;
class ReturningSheets;

/// By which sheet one comes to a respondent, and whose it is.
struct RespondentLead {
    Id<Sheet> sheet;
    std::optional<Id<students::Student>> student;
};

/// Rounds of assessment. Every function checks rights; lives inside one job.
class CampaignService
{
public:
    CampaignService(storage::Connection &db, students::StudentService &students, students::ConsentService &consents,
                    SheetSink &sink, const CaseReader *cases = nullptr)
        : m_db(db), m_students(students), m_consents(consents), m_sink(sink), m_cases(cases)
    {
    }

    /// Invalid (context field: name, scales, grades, classes, from, to), NotFound (scale, student). ManageCampaigns.
    Result<Id<Campaign>> create(const Campaign &campaign);
    Result<QList<Campaign>> list() const;                ///< newest first; SeeStatistics
    Result<Id<Campaign>> campaignOf(const Id<Sheet> &sheet) const; ///< NotFound; SeeStatistics
    Result<Campaign> find(const Id<Campaign> &id) const; ///< NotFound; SeeStatistics

    /// Takes a 问卷星 export of option texts, or of option numbers whose meaning `map` or the definition says. Lines
    /// stored before (same campaign, time, identity and answers) are passed over. A critical answer reaches the sink
    /// whatever else is true of its sheet, and so does an answer to a critical item that is no option of the scale.
    /// `only`: the scales that the file holds, where not all of the campaign's; without it, where the map names a scale,
    /// that one and those whose items have columns. NotFound, InputRejected, Invalid; errors of the source. ManageCampaigns.
    Result<CampaignImport> importWjx(const Id<Campaign> &id, const tabular::RowSource &source,
                                     const QStringList &only = {}, const tabular::ColumnMap &map = {});
    Result<CampaignImport> importWjx(const Id<Campaign> &id, const tabular::Sheet &sheet, const QStringList &only = {},
                                     const tabular::ColumnMap &map = {});

    /// Those of the campaign's scales that the file may hold, by its header: what to offer as `only`. NotFound.
    /// ManageCampaigns.
    Result<QStringList> scalesIn(const Id<Campaign> &id, const tabular::Sheet &sheet,
                                 const tabular::ColumnMap &map = {}) const;

    /// As importWjx() takes lines, but with the student known. Those that came before with other answers are brought up
    /// to date: one sheet a student and scale. NotFound, Invalid. ManageCampaigns.
    Result<CampaignImport> takeKnown(const Id<Campaign> &id, const QList<KnownRespondent> &known);

    /// NotFound: it has no sheet. ManageCampaigns.
    Result<RespondentLead> leadTo(const Id<StoredRespondent> &respondent) const;

    /// A person says whose an ambiguous or unmatched respondent is: all its sheets move. NotFound; Conflict when it
    /// belongs to somebody. ManageCampaigns.
    Result<> assign(const Id<Sheet> &sheet, const Id<students::Student> &student);

    /// Flags of every campaign that was imported into at `since` or later, as they are now that an import is gone.
    /// ManageCampaigns.
    Result<> judgeAgain(const QDateTime &since);

    /// Scores again what was scored by another version or variant than `scale`, or by another norm than the student's sex,
    /// birth date and grade now choose; the old result stays with the sheet. An item
    /// that is critical now opens its task; bands that moved raise no signal: a person looks. ManageCampaigns, SeeScores.
    Result<Recomputed> recompute(const Scale &scale);

    /// Reads a round once for funnel(), visitSheets() and CampaignReview::missing(). NotFound; SeeStatistics, SeeStudents.
    Result<CampaignRound> round(const Id<Campaign> &id) const;

    Result<Funnel> funnel(const Id<Campaign> &id) const; ///< SeeStatistics
    Result<Funnel> funnel(CampaignRound &round) const;    ///< cheaper once visitSheets() has seen the round
    /// By file row, then scale. SeeScores; journalled as a view.
    Result<QList<SheetRow>> sheets(const Id<Campaign> &id);
    /// As sheets(), one after another: a round of thousands need not stand in memory. An error of `visit` ends it.
    Result<> visitSheets(CampaignRound &round, const std::function<Result<>(const SheetRow &)> &visit);
    /// To be told before names and scores leave the vault in clear text. ExportData, SeeScores.
    Result<> noteExport(const Id<Campaign> &id);
    /// SeeScores; journalled as a view.
    Result<ScoreHistory> history(const Id<students::Student> &student);

private:
    Result<CampaignImport> takeWjx(const Campaign &campaign, const tabular::RowSource &source, const QList<Scale> &scales,
                                   const tabular::ColumnMap &map);
    Result<int> bringUpToDate(const StoredRespondent &respondent, const QList<Scale> &scales, bool consent,
                              const ReturningSheets &returning);
    Result<int> tellAssigned(const StoredRespondent &respondent, bool consent);
    Result<int> store(const StoredRespondent &respondent, const QList<Scale> &scales, bool consent,
                      const ReturningSheets &returning);
    Result<int> storeSheet(const StoredRespondent &one, const Scale &scale, bool consent, const ReturningSheets &returning);
    /// Asks for the student only where the scale has norms.
    Result<const Scorer *> scorerFor(const Scale &scale, const StoredRespondent &respondent);
    Result<QList<StoredRespondent>> respondentsWithAnswers(const Id<Campaign> &id) const;

    storage::Connection &m_db;
    students::StudentService &m_students;
    students::ConsentService &m_consents;
    SheetSink &m_sink;
    const CaseReader *m_cases;
    ScorerShelf m_scorers;
};

} // namespace core::assessments
