// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/ResultService.h"

#include "core/assessments/CampaignParts.h"
#include "core/assessments/SheetsBeside.h"
#include "core/students/OwnStudents.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

bool agree(const QList<Score> &stored, const SheetTrace &trace)
{
    qsizetype given = 0;
    for (const ScoreTrace &score : trace.scores) {
        if (score.given != NotGiven::Given)
            continue;
        ++given;
        const auto same = std::find_if(stored.begin(), stored.end(), [&](const Score &one) {
            return one.id == score.id && one.value == score.value && one.band == (score.band ? score.band->id : QString());
        });
        if (same == stored.end())
            return false;
    }
    return given == stored.size();
}

} // namespace

Result<Withheld> ResultService::withheldOf(const StoredRespondent &respondent, const Campaign &campaign) const
{
    if (!respondent.student)
        return Withheld::Unassigned;
    YICE_ASSIGN(const students::Consent consent, m_consents.of(*respondent.student, campaign.consentKey()));
    return consent.allows() ? Withheld::No : Withheld::Consent;
}

Result<SheetResult> ResultService::open(const Id<Sheet> &id)
{
    const bool ownOnly = students::seesOwnOnly(m_db.viewer());
    if (!ownOnly)
        YICE_TRY(m_db.viewer().require(Permission::SeeScores));
    const CampaignRepository repository(m_db);
    YICE_ASSIGN(const StoredSheet stored, repository.sheet(id));
    YICE_ASSIGN(const StoredRespondent respondent, repository.respondentOf(id));
    if (ownOnly)
        YICE_TRY(students::requireOwn(m_db, respondent.student.value_or(Id<students::Student>())));
    YICE_ASSIGN(const Campaign campaign, repository.campaign(respondent.campaign));
    SheetResult result;
    result.sheet = id;
    result.campaign = campaign.name;
    result.interview = campaign.interview;
    result.answered = respondent.typed.submitted;
    result.scoredBy = stored.scaleVersion;
    YICE_ASSIGN(const Scale scale, scaleFor(m_db, stored.scale));
    YICE_ASSIGN(result.scale, scale.withVariant(stored.variant));
    YICE_ASSIGN(result.withheld, withheldOf(respondent, campaign));
    if (respondent.student) {
        YICE_ASSIGN(result.student, m_students.row(*respondent.student));
        YICE_TRY(m_db.noteAct(QLatin1String("viewed"), QLatin1String("student"), respondent.student->bytes()));
    }
    if (result.withheld != Withheld::No)
        return result;
    result.flags = respondent.flags;
    result.valid = isValid(respondent);
    result.prompted = result.valid && stored.signalCount > 0;
    result.critical = stored.critical + stored.unread;
    std::sort(result.critical.begin(), result.critical.end());
    result.scores = stored.scores;
    result.scoredNorm = stored.norm;
    YICE_ASSIGN(const Person person, personOf(respondent, m_students, m_db.clock().today()));
    YICE_ASSIGN(result.trace, traceOf(Scorer(result.scale, person, Scorer::For::OneSheet), stored.answers));
    result.agrees = agree(stored.scores, result.trace);
    YICE_ASSIGN(auto sheets, sheetsBeside(m_db, id, *respondent.student));
    sheets[stored.scale].scores = stored.scores;
    YICE_ASSIGN(const CompositeRules rules, shippedCompositeRules());
    result.rules = rules.holding(sheets);
    return result;
}

Result<> ResultService::noteExport(const Id<Sheet> &id, const QString &reason)
{
    YICE_TRY(m_db.viewer().require(Permission::ExportData));
    YICE_TRY(m_db.viewer().require(Permission::SeeScores));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, u"reason"_s, {{u"field"_s, u"reason"_s}});
    const CampaignRepository repository(m_db);
    YICE_ASSIGN(const StoredRespondent respondent, repository.respondentOf(id));
    YICE_ASSIGN(const Campaign campaign, repository.campaign(respondent.campaign));
    YICE_ASSIGN(const Withheld withheld, withheldOf(respondent, campaign));
    if (withheld != Withheld::No)
        return fail(ErrorCode::ConsentMissing, u"sheet"_s, {{u"id"_s, id.toString()}});
    return m_db.noteAct(QLatin1String("exported"), QLatin1String("student"), respondent.student->bytes(),
                        storage::Fields().set(QLatin1String("reason"), reason.trimmed()));
}

} // namespace core::assessments
