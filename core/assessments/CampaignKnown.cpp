// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/CampaignParts.h"
#include "core/assessments/Retests.h"
#include "core/assessments/SheetUndo.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

Result<> checkAnswers(const QList<KnownRespondent> &known, const QList<Scale> &scales)
{
    for (const KnownRespondent &one : known) {
        for (auto it = one.answers.constBegin(); it != one.answers.constEnd(); ++it) {
            const auto scale = std::find_if(scales.begin(), scales.end(),
                                            [&](const Scale &candidate) { return candidate.id == it.key(); });
            const bool fits = scale != scales.end() &&
                (it->size() == scale->items.size() || it->size() == scale->items.size() + scale->supplements.size());
            if (!fits)
                return fail(ErrorCode::Invalid, u"answers"_s, {{u"field"_s, u"scale"_s}});
        }
    }
    return {};
}

QByteArray contentHash(const QList<KnownRespondent> &known)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const KnownRespondent &one : known)
        hash.addData(one.key);
    return hash.result();
}

/// What the export of a form would have said of this student.
void fill(Respondent &typed, const KnownRespondent &one)
{
    typed.submitted = one.submitted;
    typed.seconds = one.seconds;
    typed.answers = one.answers;
}

bool saysTheSame(const Respondent &typed, const KnownRespondent &one)
{
    const QString form = u"yyyy-MM-ddTHH:mm:ss"_s;
    return typed.answers == one.answers && typed.seconds == one.seconds &&
        typed.submitted.toString(form) == one.submitted.toString(form);
}

} // namespace

Result<CampaignImport> CampaignService::takeKnown(const Id<Campaign> &id, const QList<KnownRespondent> &known)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    CampaignRepository repository(m_db);
    YICE_ASSIGN(const Campaign campaign, repository.campaign(id));
    YICE_ASSIGN(const auto scales, scalesFor(m_db, campaign.scales));
    YICE_TRY(checkAnswers(known, scales));
    YICE_ASSIGN(Roster roster, Roster::of(m_students));
    YICE_ASSIGN(const auto consents, m_consents.allowed(campaign.consentKey()));
    YICE_ASSIGN(QList<StoredRespondent> all, respondentsWithAnswers(id));
    YICE_ASSIGN(ReturningSheets returning, ReturningSheets::of(m_db));
    QHash<QByteArray, qsizetype> places;
    for (qsizetype i = 0; i < all.size(); ++i)
        places.insert(all.at(i).dedupeKey, i);
    const qsizetype before = all.size();

    ImportRecord record;
    record.id = Id<ImportRecord>::make(m_db.clock());
    record.campaign = id;
    record.contentHash = contentHash(known);
    record.at = m_db.clock().now();
    record.by = m_db.viewer().user;

    CampaignImport outcome;
    outcome.respondents = static_cast<int>(known.size());
    QList<qsizetype> changed;
    QList<qsizetype> lines;
    for (const KnownRespondent &one : known) {
        if (const auto place = places.constFind(one.key); place != places.constEnd()) {
            lines.append(*place);
            if (saysTheSame(all.at(*place).typed, one)) {
                ++outcome.same;
                continue;
            }
            fill(all[*place].typed, one);
            changed.append(*place);
            continue;
        }
        StoredRespondent fresh;
        fresh.id = returning.respondent(one.key, m_db.clock());
        fresh.campaign = id;
        fresh.import = record.id;
        fresh.imported = record.at;
        fresh.typed.row = static_cast<int>(++outcome.added);
        fill(fresh.typed, one);
        fresh.match = one.student.isNull() ? MatchState::Unmatched : MatchState::Matched;
        fresh.evidence = one.evidence;
        fresh.typed.name = one.name;
        fresh.typed.className = one.className;
        if (!one.student.isNull())
            fresh.student = one.student;
        fresh.dedupeKey = one.key;
        lines.append(all.size());
        all.append(fresh);
    }
    record.respondents = outcome.respondents;
    record.added = outcome.added;
    if (outcome.added > 0 || !changed.isEmpty()) {
        YICE_ASSIGN(const QList<Problem> doubts, judge(m_db, all, roster, campaign));
        outcome.problems += doubts;
        for (qsizetype i = 0; i < before; ++i)
            YICE_TRY(repository.update(all.at(i)));
    }
    const auto consented = [&](const StoredRespondent &one) { return one.student && consents.contains(*one.student); };
    QHash<Id<StoredRespondent>, qint64> revisions;
    if (!changed.isEmpty()) {
        YICE_ASSIGN(const auto stored, repository.respondents(id));
        for (const StoredRespondent &one : stored)
            revisions.insert(one.id, one.revision);
    }
    for (const qsizetype place : changed) {
        all[place].revision = revisions.value(all.at(place).id);
        YICE_TRY(repository.setTimes(all.at(place)));
        YICE_ASSIGN(const int raised, bringUpToDate(all.at(place), answeredOf(scales, all.at(place).typed),
                                                    consented(all.at(place)), returning));
        outcome.signalCount += raised;
    }
    if (outcome.added > 0)
        YICE_TRY(repository.add(record));
    for (qsizetype i = before; i < all.size(); ++i) {
        YICE_ASSIGN(const int raised,
                    store(all.at(i), answeredOf(scales, all.at(i).typed), consented(all.at(i)), returning));
        outcome.signalCount += raised;
    }
    QList<StoredRespondent> told = all.mid(before);
    for (const qsizetype place : changed)
        told.append(all.at(place));
    YICE_TRY(tellRetests(m_db, m_sink, told, consents));
    outcome.changed = static_cast<int>(changed.size());
    for (const qsizetype place : lines) {
        outcome.known.insert(all.at(place).dedupeKey, all.at(place).id);
        countLine(outcome, all.at(place));
    }
    return outcome;
}

Result<int> CampaignService::bringUpToDate(const StoredRespondent &respondent, const QList<Scale> &scales, bool consent,
                                           const ReturningSheets &returning)
{
    CampaignRepository repository(m_db);
    YICE_ASSIGN(const QList<StoredSheet> sheets, repository.sheetsOf(respondent.id));
    int signalCount = 0;
    for (const Scale &scale : scales) {
        const auto found = std::find_if(sheets.begin(), sheets.end(),
                                        [&](const StoredSheet &sheet) { return sheet.scale == scale.id; });
        if (found == sheets.end()) {
            YICE_ASSIGN(const int raised, storeSheet(respondent, scale, consent, returning));
            signalCount += raised;
            continue;
        }
        StoredSheet sheet = *found;
        sheet.answers = respondent.typed.answers.value(scale.id);
        if (sheet.answers == found->answers)
            continue;
        const SheetOutcome then = outcomeOf(*found, respondent, scale, consent);
        YICE_ASSIGN(const Scorer *scorer, scorerFor(scale, respondent));
        YICE_TRY(scoreStored(sheet, *scorer));
        YICE_ASSIGN(const int raised, m_sink.grown(outcomeOf(sheet, respondent, scale, consent), then));
        sheet.signalCount += raised;
        signalCount += raised;
        YICE_TRY(repository.setAnswers(sheet));
    }
    return signalCount;
}

} // namespace core::assessments
