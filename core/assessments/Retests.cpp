// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Retests.h"

#include "core/assessments/CampaignParts.h"

namespace core::assessments
{

namespace
{

/// Scales that the student answered in other rounds before this one.
Result<QSet<QString>> answeredBefore(const CampaignRepository &repository, const StoredRespondent &own)
{
    QSet<QString> scales;
    YICE_ASSIGN(const auto all, repository.respondentsOf(*own.student));
    for (const StoredRespondent &one : all) {
        if (one.campaign == own.campaign || answeredAt(one) >= answeredAt(own))
            continue;
        YICE_ASSIGN(const auto sheets, repository.sheetsOf(one.id));
        for (const StoredSheet &sheet : sheets)
            scales.insert(sheet.scale);
    }
    return scales;
}

} // namespace

Result<> tellRetests(storage::Connection &db, SheetSink &sink, const QList<StoredRespondent> &respondents,
                     const QSet<Id<students::Student>> &consents)
{
    const CampaignRepository repository(db);
    YICE_ASSIGN(const auto inCare, sink.inCare());
    for (const StoredRespondent &one : respondents) {
        if (!one.student || !inCare.contains(*one.student))
            continue;
        YICE_ASSIGN(const QSet<QString> before, answeredBefore(repository, one));
        YICE_ASSIGN(const auto sheets, repository.sheetsOf(one.id));
        for (const StoredSheet &sheet : sheets) {
            if (!before.contains(sheet.scale))
                continue;
            YICE_ASSIGN(const Campaign round, repository.campaign(one.campaign));
            YICE_TRY(sink.retested({sheet.id, *one.student, sheet.scale, round.name, answeredAt(one),
                                    consents.contains(*one.student) && isValid(one)}));
        }
    }
    return {};
}

} // namespace core::assessments
