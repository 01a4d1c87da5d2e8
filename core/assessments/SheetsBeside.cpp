// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/SheetsBeside.h"

#include "core/assessments/CampaignRepository.h"

namespace core::assessments {

Result<QHash<QString, ScoredSheet>> sheetsBeside(storage::Connection &db, const Id<Sheet> &sheet,
                                                 const Id<students::Student> &student)
{
    const CampaignRepository campaigns(db);
    QHash<QString, ScoredSheet> sheets;
    const auto own = campaigns.respondentOf(sheet);
    if (!own && own.error().code == ErrorCode::NotFound)
        return sheets;
    if (!own)
        return fail(own.error());
    YICE_ASSIGN(const auto respondents, campaigns.respondentsOf(student));
    for (const StoredRespondent &respondent : respondents) {
        if (respondent.campaign != own->campaign)
            continue;
        YICE_ASSIGN(const auto stored, campaigns.sheetsOf(respondent.id));
        for (const StoredSheet &one : stored)
            sheets[one.scale].scores = one.scores;
    }
    return sheets;
}

} // namespace core::assessments
