// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/KnownRespondent.h"
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

struct Campaign {
    Id<Campaign> id;
    qint64 revision = 0;
    QString name;
    QStringList scales; ///< ids
    QList<int> grades;  ///< 1 to 12
    QDate first;        ///< both included
    QDate last;
    bool interview = false; ///< of one student, filled in with the counsellor: in no list of rounds
    Id<Campaign> consentOf; ///< of an interview: the round whose consent counts; null: what counts for all
    QByteArray consentKey() const; ///< what ConsentService must be asked for
};

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

/// One step from all who should answer to those who need a talk. `id`: due, answered, matched, consented, valid,
/// prompted, critical. The order is that of the screen. From `matched` to `prompted` each step is the one before less
/// who fell out. `answered` counts unassigned respondents too, who may be among those with `no_sheet`. `critical`
/// counts every student with a critical answer, whatever the consent and validity. `valid`: a sheet with no flag but
/// duplicate_person.
struct FunnelStep {
    QString id;
    int students = 0;
    QMap<QString, int>
        fellOut; ///< reason → number: no_sheet, ambiguous, unmatched, no_consent, a flag's name, no_prompt
};

struct Funnel {
    Campaign campaign;
    QList<FunnelStep> steps;
    int unassignedCritical = 0; ///< critical sheets that belong to nobody yet
    int longestDelayHours = 0;  ///< from a critical answer to its import
};

class ReturningSheets;

/// Rounds of assessment. Every function checks rights; lives inside one job.
class CampaignService
{
public:
    CampaignService(storage::Connection &db, students::StudentService &students, students::ConsentService &consents,
                    SheetSink &sink)
        : m_db(db), m_students(students), m_consents(consents), m_sink(sink)
    {
    }

    /// Invalid (context field: name, scales, grades, from, to), NotFound (scale). ManageCampaigns.
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

    /// A person says whose an ambiguous or unmatched respondent is: all its sheets move. NotFound; Conflict when it
    /// belongs to somebody. ManageCampaigns.
    Result<> assign(const Id<Sheet> &sheet, const Id<students::Student> &student);

    /// Flags of every campaign that was imported into at `since` or later, as they are now that an import is gone.
    /// ManageCampaigns.
    Result<> judgeAgain(const QDateTime &since);

    /// Scores again what was scored by another version or variant than `scale`; the old result stays with the sheet. An item
    /// that is critical now opens its task; bands that moved raise no signal: a person looks. ManageCampaigns, SeeScores.
    Result<Recomputed> recompute(const Scale &scale);

    Result<Funnel> funnel(const Id<Campaign> &id) const; ///< SeeStatistics
    /// By file row, then scale. SeeScores; journalled as a view.
    Result<QList<SheetRow>> sheets(const Id<Campaign> &id);
    /// As sheets(), one after another: a round of thousands need not stand in memory. An error of `visit` ends it.
    Result<> visitSheets(const Id<Campaign> &id, const std::function<Result<>(const SheetRow &)> &visit);
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
    Result<QList<StoredRespondent>> respondentsWithAnswers(const Id<Campaign> &id) const;

    storage::Connection &m_db;
    students::StudentService &m_students;
    students::ConsentService &m_consents;
    SheetSink &m_sink;
    ScorerShelf m_scorers;
};

} // namespace core::assessments
