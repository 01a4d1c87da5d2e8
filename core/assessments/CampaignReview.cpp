// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/CampaignReview.h"

#include "core/assessments/CampaignParts.h"
#include "core/assessments/CampaignRound.h"
#include "core/assessments/Retests.h"
#include "core/students/OwnStudents.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

using students::ConsentAnswer;

/// What all sheets of one student come to for the list of missing.
struct Outcome {
    bool counts = false;
    const StoredRespondent *last = nullptr;
};

QString reasonOf(const Outcome &outcome, const students::Consent &consent)
{
    const auto said = [&](ConsentAnswer answer) { return consent.guardian == answer || consent.student == answer; };
    if (said(ConsentAnswer::Withdrawn))
        return u"withdrawn"_s;
    if (said(ConsentAnswer::Refused))
        return u"refused"_s;
    if (!outcome.last)
        return u"no_sheet"_s;
    if (!consent.allows())
        return u"no_consent"_s;
    if (!outcome.last->decision)
        return u"undecided"_s;
    return outcome.last->decision->verdict == Verdict::Aside ? u"set_aside"_s : u"retest"_s;
}

} // namespace

QString verdictName(Verdict verdict)
{
    static const QStringList names{u"keep"_s, u"aside"_s, u"retest"_s};
    return names.at(static_cast<int>(verdict));
}

Result<Verdict> verdictFromName(const QString &name)
{
    for (const Verdict verdict : {Verdict::Keep, Verdict::Aside, Verdict::Retest}) {
        if (verdictName(verdict) == name)
            return verdict;
    }
    return fail(ErrorCode::Invalid, name, {{u"field"_s, u"verdict"_s}});
}

Result<> CampaignReview::decide(const Id<Sheet> &sheet, Verdict verdict, const QString &reason)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    SheetDecision decision;
    decision.verdict = verdict;
    decision.reason = reason.trimmed();
    decision.by = m_db.viewer().user;
    decision.decider = m_db.viewer().name;
    decision.at = m_db.clock().now();
    if (decision.reason.isEmpty())
        return fail(ErrorCode::Invalid, u"reason"_s, {{u"field"_s, u"reason"_s}});
    CampaignRepository repository(m_db);
    YICE_ASSIGN(StoredRespondent respondent, repository.respondentOf(sheet));
    // The last one holds, also where the clock stands still or was set back.
    YICE_ASSIGN(const auto earlier, repository.decisionsOn(respondent.id));
    if (!earlier.isEmpty() && decision.at <= earlier.last().at)
        decision.at = earlier.last().at.addMSecs(1);
    YICE_TRY(repository.add(respondent.id, decision));
    if (!m_sink)
        return {};
    respondent.decision = decision;
    YICE_ASSIGN(const Campaign campaign, repository.campaign(respondent.campaign));
    YICE_ASSIGN(const auto consents, m_consents.allowed(campaign.consentKey()));
    return tellRetests(m_db, *m_sink, {respondent}, consents);
}

Result<QList<SheetDecision>> CampaignReview::decisions(const Id<Sheet> &sheet) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeScores));
    const CampaignRepository repository(m_db);
    YICE_ASSIGN(const StoredRespondent respondent, repository.respondentOf(sheet));
    YICE_ASSIGN(const auto kept, m_consents.kept());
    if (respondent.student && kept.contains(*respondent.student))
        return QList<SheetDecision>();
    return repository.decisionsOn(respondent.id);
}

Result<QList<MissingStudent>> CampaignReview::missing(const Id<Campaign> &id) const
{
    YICE_ASSIGN(CampaignRound round, CampaignRound::of(CampaignRepository(m_db), id));
    YICE_ASSIGN(round.m_students, m_students.list({}));
    YICE_ASSIGN(round.m_due, dueStudents(round.m_campaign, m_students, m_db.clock().today()));
    return missing(round);
}

Result<QList<MissingStudent>> CampaignReview::missing(const CampaignRound &round) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStudents));
    YICE_TRY(m_db.viewer().require(Permission::SeeConsent));
    const Campaign &campaign = round.m_campaign;
    const QList<StoredRespondent> &respondents = round.m_respondents;
    const QList<students::StudentRow> &rows = round.m_students;
    const auto &due = round.m_due;
    YICE_ASSIGN(const auto answers, m_consents.answers(campaign.consentKey(), due.keys() + campaign.members));
    QHash<Id<students::Student>, Outcome> outcomes;
    for (const StoredRespondent &one : respondents) {
        if (!one.student)
            continue;
        Outcome &outcome = outcomes[*one.student];
        outcome.counts = outcome.counts || isValid(one);
        outcome.last = &one;
    }
    const bool mayRead = m_db.viewer().may(Permission::SeeScores);
    QList<MissingStudent> list;
    const auto take = [&](const students::StudentRow &row, bool left) {
        const Outcome outcome = outcomes.value(row.id);
        MissingStudent one;
        one.student = row;
        one.consent = answers.value(row.id.bytes());
        if (outcome.counts && one.consent.allows())
            return;
        one.reason = left ? u"left"_s : reasonOf(outcome, one.consent);
        if (outcome.last) {
            one.flags = outcome.last->flags;
            if (mayRead && outcome.last->decision && outcome.last->decision->verdict != Verdict::Keep)
                one.words = outcome.last->decision->reason;
        }
        list.append(one);
    };
    QSet<Id<students::Student>> here;
    for (const students::StudentRow &row : rows) {
        here.insert(row.id);
        YICE_ASSIGN(const bool own, students::isOwn(m_db, row.id));
        if (own && due.contains(row.id))
            take(row, false);
    }
    for (const Id<students::Student> &member : campaign.members) {
        YICE_ASSIGN(const bool own, students::isOwn(m_db, member));
        if (here.contains(member) || !own)
            continue;
        YICE_ASSIGN(const students::StudentRow row, m_students.row(member));
        take(row, true);
    }
    return list;
}

} // namespace core::assessments
