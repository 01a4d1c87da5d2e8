// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/CampaignParts.h"
#include "core/assessments/CampaignRound.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

constexpr int MillisecondsPerHour = 3'600'000;

/// What all sheets of one student come to.
struct Standing {
    bool valid = false;
    bool prompted = false; ///< by a valid sheet
    bool critical = false; ///< by any sheet
    QString doubt;         ///< of the last one that does not count
};

bool hasCritical(const QList<SheetMark> &sheets)
{
    return std::any_of(sheets.begin(), sheets.end(), [](const SheetMark &sheet) { return sheet.critical; });
}

bool hasPrompt(const QList<SheetMark> &sheets)
{
    return std::any_of(sheets.begin(), sheets.end(), [](const SheetMark &sheet) { return sheet.prompts; });
}

int hoursBetween(const QDateTime &from, const QDateTime &to)
{
    return from.isValid() && from < to ? static_cast<int>(from.msecsTo(to) / MillisecondsPerHour) : 0;
}

} // namespace

Result<Funnel> CampaignService::funnel(const Id<Campaign> &id) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    YICE_ASSIGN(CampaignRound known, CampaignRound::of(CampaignRepository(m_db), id));
    YICE_ASSIGN(known.m_consents, m_consents.shown(known.m_campaign.consentKey()));
    YICE_ASSIGN(known.m_due, dueStudents(known.m_campaign, m_students, m_db.clock().today()));
    return funnel(known);
}

Result<Funnel> CampaignService::funnel(CampaignRound &round) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    if (!round.m_marks) {
        YICE_ASSIGN(round.m_marks, CampaignRepository(m_db).marks(round.m_campaign.id));
    }
    const QList<StoredRespondent> &respondents = round.m_respondents;
    Funnel funnel;
    funnel.campaign = round.m_campaign;
    const QSet<Id<students::Student>> &consents = round.m_consents;
    const auto &asked = round.m_due;
    QHash<Id<StoredRespondent>, QList<SheetMark>> sheetsOf;
    for (const SheetMark &sheet : *round.m_marks)
        sheetsOf[sheet.respondent].append(sheet);

    FunnelStep due{u"due"_s, 0, {}};
    FunnelStep answered{u"answered"_s, 0, {}};
    FunnelStep matched{u"matched"_s, 0, {}};
    FunnelStep consented{u"consented"_s, 0, {}};
    FunnelStep valid{u"valid"_s, 0, {}};
    FunnelStep prompted{u"prompted"_s, 0, {}};
    FunnelStep critical{u"critical"_s, 0, {}};

    YICE_ASSIGN(const auto progress, progressOf(m_cases, funnel.campaign));
    QList<FunnelStep> later;
    for (const QString &step : laterSteps())
        later.append({step, 0, {}});

    QHash<Id<students::Student>, Standing> standings;
    for (const StoredRespondent &one : respondents) {
        const QList<SheetMark> sheets = sheetsOf.value(one.id);
        const bool dangerous = hasCritical(sheets);
        if (dangerous)
            funnel.longestDelayHours =
                std::max(funnel.longestDelayHours, hoursBetween(one.typed.submitted, one.imported));
        if (!one.student) {
            ++answered.students;
            ++matched.fellOut[one.match == MatchState::Ambiguous ? u"ambiguous"_s : u"unmatched"_s];
            for (const SheetMark &sheet : sheets)
                funnel.unassignedCritical += sheet.critical ? 1 : 0;
            continue;
        }
        Standing &standing = standings[*one.student];
        const bool counts = isValid(one);
        standing.valid = standing.valid || counts;
        standing.prompted = standing.prompted || (counts && hasPrompt(sheets));
        standing.critical = standing.critical || dangerous;
        if (!counts)
            standing.doubt = doubtOf(one);
    }

    for (auto it = asked.constBegin(); it != asked.constEnd(); ++it) {
        ++due.students;
        if (!standings.contains(it.key()))
            ++answered.fellOut[u"no_sheet"_s];
    }
    for (auto it = standings.constBegin(); it != standings.constEnd(); ++it) {
        ++answered.students;
        ++matched.students;
        critical.students += it->critical ? 1 : 0;
        if (!consents.contains(it.key())) {
            ++consented.fellOut[u"no_consent"_s];
            continue;
        }
        ++consented.students;
        if (!it->valid) {
            // Each student once, so that the numbers add up.
            ++valid.fellOut[it->doubt];
            continue;
        }
        ++valid.students;
        if (!it->prompted) {
            ++prompted.fellOut[u"no_prompt"_s];
            continue;
        }
        ++prompted.students;
        const CaseProgress done = progress.value(it.key());
        for (FunnelStep &step : later) {
            if (hasReached(done, step.id))
                ++step.students;
            else
                ++step.fellOut[done.closed ? u"closed"_s : u"not_yet"_s];
        }
    }
    funnel.steps = {due, answered, matched, consented, valid, prompted};
    if (m_cases)
        funnel.steps += later;
    funnel.steps += critical;
    return funnel;
}

} // namespace core::assessments
