// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/CampaignService.h"

namespace core::assessments
{

struct ImportRecord {
    Id<ImportRecord> id;
    Id<Campaign> campaign;
    QByteArray contentHash; ///< of the cells; file names and paths may name a class or a child
    QDateTime at;
    Id<security::User> by;
    int respondents = 0;
    int added = 0;
};

/// A respondent as stored. `typed.answers` is filled by those who read its sheets.
struct StoredRespondent {
    Id<StoredRespondent> id;
    qint64 revision = 0;
    Id<Campaign> campaign;
    Id<ImportRecord> import;
    QDateTime imported;
    Respondent typed;
    MatchState match = MatchState::Unmatched;
    QString evidence; ///< evidenceName(), or "person" when somebody decided
    std::optional<Id<students::Student>> student;
    QList<Flag> flags;
    QByteArray dedupeKey;
    std::optional<SheetDecision> decision = {}; ///< the last one
};

struct StoredSheet {
    Id<Sheet> id;
    qint64 revision = 0;
    Id<StoredRespondent> respondent;
    QString scale;
    int scaleVersion = 1;
    QList<Answer> answers;
    QList<Score> scores;
    QList<int> critical;
    QList<int> unread; ///< critical items whose answer is no option of the scale
    int signalCount = 0;
    QString variant; ///< how it was scored
    QString norm;    ///< the norm set that scored it; empty: none
    QString earlier; ///< results of other versions, variants and norms, newest last, as JSON; filled by sheet(), scoredOtherwise() and ofScale()
};

/// What the funnel must know of a sheet.
struct SheetMark {
    Id<StoredRespondent> respondent;
    bool critical = false; ///< an answer that asks for a talk at once, or one that nobody can read
    bool prompts = false;  ///< it raised a signal
};

/// Reads and writes campaign, campaign_student, campaign_import, respondent, sheet and sheet_decision, and no other table. Synchronous; inside a job.
class CampaignRepository
{
public:
    explicit CampaignRepository(storage::Connection &db) : m_db(db) {}

    Result<> add(const Campaign &campaign);
    Result<QList<Campaign>> campaigns() const;               ///< newest first; without interviews
    Result<bool> hasCampaign(const Id<Campaign> &id) const;
    Result<Campaign> campaign(const Id<Campaign> &id) const; ///< NotFound

    Result<QList<Id<Campaign>>> importedInto(const QDateTime &since) const;

    Result<> add(const ImportRecord &record); ///< begun: what it comes to is written by finish()
    /// The hash and the counts of what add() began in this transaction. Conflict.
    Result<> finish(const ImportRecord &record);
    Result<> add(const StoredRespondent &respondent);
    Result<> add(const StoredSheet &sheet);
    /// Writes match, evidence, student and flags where they differ. Conflict.
    Result<> update(const StoredRespondent &respondent);
    /// When it was submitted and how long it took. Conflict.
    Result<> setTimes(const StoredRespondent &respondent);
    Result<> add(const Id<StoredRespondent> &respondent, const SheetDecision &decision);
    Result<QList<SheetDecision>> decisionsOn(const Id<StoredRespondent> &respondent) const; ///< oldest first
    Result<> setSignals(const StoredSheet &sheet);
    /// Answers and all that was computed of them. Conflict.
    Result<> setAnswers(const StoredSheet &sheet);

    Result<QList<StoredRespondent>> respondents(const Id<Campaign> &campaign) const; ///< by import, then row
    Result<QList<StoredSheet>> sheets(const Id<Campaign> &campaign) const;           ///< by scale
    /// All sheets of the campaign one after another; an error of `visit` ends it.
    Result<> visitSheets(const Id<Campaign> &campaign, const std::function<Result<>(const StoredSheet &)> &visit) const;
    Result<QList<SheetMark>> marks(const Id<Campaign> &campaign) const;
    Result<QList<StoredRespondent>> respondentsOf(const Id<students::Student> &student) const;
    Result<QList<StoredSheet>> sheetsOf(const Id<StoredRespondent> &respondent) const; ///< by scale
    Result<StoredSheet> sheet(const Id<Sheet> &id) const; ///< NotFound
    Result<StoredRespondent> respondentOf(const Id<Sheet> &sheet) const;               ///< NotFound
    /// Sheets of a scale whose result is of another version or variant.
    Result<QList<StoredSheet>> scoredOtherwise(const QString &scale, int version, const QString &variant) const;
    Result<QList<StoredSheet>> ofScale(const QString &scale) const;
    /// Writes version, variant, norm, scores, critical items, unread ones and earlier results. Conflict.
    Result<> rescore(const StoredSheet &sheet);

private:
    Result<QList<StoredRespondent>> decided(Result<QList<StoredRespondent>> respondents, const QString &condition,
                                            const QByteArray &id) const;
    Result<> readMembers(QList<Campaign> &campaigns) const;

    storage::Connection &m_db;
};

} // namespace core::assessments
