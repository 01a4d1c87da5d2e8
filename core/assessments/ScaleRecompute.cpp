// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/CampaignParts.h"
#include "core/assessments/Scorer.h"
#include "core/assessments/SheetText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

using security::Permission;

QString bandIn(const QList<Score> &scores, const QString &id)
{
    const auto found = std::find_if(scores.begin(), scores.end(), [&](const Score &one) { return one.id == id; });
    return found == scores.end() ? QString() : found->band;
}

/// What the sheet held so far, with the result that is about to be replaced.
QString withEarlier(const StoredSheet &sheet, const QDateTime &now)
{
    QJsonArray earlier = QJsonDocument::fromJson(sheet.earlier.toUtf8()).array();
    earlier.append(QJsonObject{{u"version"_s, sheet.scaleVersion},
                               {u"variant"_s, sheet.variant},
                               {u"norm"_s, sheet.norm},
                               {u"scores"_s, scoresText(sheet.scores)},
                               {u"critical"_s, numbersText(sheet.critical)},
                               {u"until"_s, now.toUTC().toString(Qt::ISODateWithMs)}});
    return QString::fromUtf8(QJsonDocument(earlier).toJson(QJsonDocument::Compact));
}

/// Every score of either result, each once.
QStringList idsOf(const QList<Score> &before, const QList<Score> &after)
{
    QStringList ids;
    for (const Score &score : before + after) {
        if (!ids.contains(score.id))
            ids.append(score.id);
    }
    return ids;
}

} // namespace

Result<Recomputed> CampaignService::recompute(const Scale &scale)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    YICE_TRY(m_db.viewer().require(Permission::SeeScores));
    CampaignRepository repository(m_db);
    // With norms, a corrected sex or birth date may have moved any sheet.
    YICE_ASSIGN(const auto sheets, scale.norms.isEmpty() ? repository.scoredOtherwise(scale.id, scale.version, scale.variant)
                                                         : repository.ofScale(scale.id));
    const QDateTime now = m_db.clock().now();
    Recomputed done;
    for (StoredSheet sheet : sheets) {
        const StoredSheet old = sheet;
        YICE_ASSIGN(const StoredRespondent respondent, repository.respondentOf(sheet.id));
        YICE_ASSIGN(const Scorer *scorer, scorerFor(scale, respondent));
        const QString norm = scorer->norm() == nullptr ? QString() : scorer->norm()->id;
        if (old.scaleVersion == scale.version && old.variant == scale.variant && old.norm == norm)
            continue;
        sheet.earlier = withEarlier(old, now);
        sheet.variant = scale.variant;
        YICE_TRY(scoreStored(sheet, *scorer));
        YICE_TRY(repository.rescore(sheet));
        ++done.sheets;
        for (const QString &id : idsOf(old.scores, sheet.scores)) {
            const QString before = bandIn(old.scores, id);
            const QString after = bandIn(sheet.scores, id);
            if (before != after)
                done.bands.append({sheet.id, respondent.student, id, old.scaleVersion, old.norm, norm, before, after});
        }
        if (scoresText(old.scores) != scoresText(sheet.scores) || old.critical != sheet.critical)
            ++done.changed;
        // Danger waits for nobody's look at a list. Without consent the task names neither scale nor item.
        StoredSheet fresh = sheet;
        fresh.scores.clear();
        fresh.critical.removeIf([&](int item) { return old.critical.contains(item) || old.unread.contains(item); });
        fresh.unread.removeIf([&](int item) { return old.critical.contains(item) || old.unread.contains(item); });
        if (isCritical(fresh)) {
            YICE_TRY(m_sink.take(outcomeOf(fresh, respondent, scale, false)));
            ++done.tasks;
        }
    }
    return done;
}

} // namespace core::assessments
