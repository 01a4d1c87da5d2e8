// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/CampaignRepository.h"

#include <optional>

namespace core::assessments
{

/// What one reading of a round found, for all who look at it in the same job. Opaque: each of them checks its own rights.
class CampaignRound
{
public:
    const QStringList &scales() const { return m_campaign.scales; }

private:
    friend class CampaignService;
    friend class CampaignReview;
    CampaignRound() = default;
    static Result<CampaignRound> of(const CampaignRepository &repository, const Id<Campaign> &id)
    {
        CampaignRound round;
        YICE_ASSIGN(round.m_campaign, repository.campaign(id));
        YICE_ASSIGN(round.m_respondents, repository.respondents(id));
        return round;
    }

    Campaign m_campaign;
    QList<StoredRespondent> m_respondents;
    QHash<Id<students::Student>, students::ClassName> m_due; ///< of each student that the campaign asks
    QSet<Id<students::Student>> m_consents;
    QList<students::StudentRow> m_students; ///< current ones; funnel() does without
    std::optional<QList<SheetMark>> m_marks; ///< once somebody has visited the sheets
};

} // namespace core::assessments
