// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/PaperService.h"

#include "core/assessments/CampaignParts.h"
#include "core/assessments/SheetText.h"
#include "core/storage/Drafts.h"
#include "core/storage/ImportLog.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

constexpr QChar PartEnd(u'\x1f');
const QString Evidence = u"paper"_s;

QString draftKey(const PaperBatch &batch)
{
    return u"paper/%1/%2/%3-%4"_s.arg(batch.campaign.toString(), batch.scale)
        .arg(batch.className.grade)
        .arg(batch.className.number);
}

/// Numbers of one length by their digits, a shorter number before a longer one: the order of a school's list.
bool byNumber(const PaperRow &one, const PaperRow &other)
{
    const QString &a = one.student.studentNumber;
    const QString &b = other.student.studentNumber;
    if (a.isEmpty() != b.isEmpty())
        return b.isEmpty();
    return a.size() == b.size() ? a < b : a.size() < b.size();
}

QByteArray keyOf(const PaperBatch &batch, const Id<students::Student> &student, const QList<Answer> &answers)
{
    const QStringList parts{Evidence, batch.day.toString(Qt::ISODate), student.toString(), batch.scale,
                            answersText(answers)};
    return QCryptographicHash::hash(parts.join(PartEnd).toUtf8(), QCryptographicHash::Sha256);
}

Result<Scale> scaleOf(storage::Connection &db, const Campaign &campaign, const QString &id)
{
    if (!campaign.scales.contains(id))
        return fail(ErrorCode::NotFound, u"scale"_s, {{u"id"_s, id}});
    return scaleFor(db, id);
}

Result<QSet<Id<students::Student>>> storedOnPaper(const CampaignRepository &repository, const Id<Campaign> &campaign,
                                                  const QString &scale)
{
    YICE_ASSIGN(const auto sheets, repository.sheets(campaign));
    QSet<Id<StoredRespondent>> answered;
    for (const StoredSheet &sheet : sheets) {
        if (sheet.scale == scale)
            answered.insert(sheet.respondent);
    }
    YICE_ASSIGN(const auto respondents, repository.respondents(campaign));
    QSet<Id<students::Student>> students;
    for (const StoredRespondent &one : respondents) {
        if (one.student && one.evidence == Evidence && answered.contains(one.id))
            students.insert(*one.student);
    }
    return students;
}

/// The complete sheets that are not stored yet.
QList<KnownRespondent> complete(const PaperBatch &batch, const QDateTime &now)
{
    QList<KnownRespondent> known;
    for (const PaperRow &row : batch.rows) {
        if (row.stored || !row.isComplete())
            continue;
        KnownRespondent one;
        one.student = row.student.id;
        one.seconds = std::nullopt;
        one.evidence = Evidence;
        // Paper says the day and no hour: noon, but never an hour that has not come yet.
        one.submitted = std::min(batch.day.startOfDay().addSecs(12 * 60 * 60), now.toLocalTime());
        const QList<Answer> answers = answersOf(row);
        one.answers.insert(batch.scale, answers);
        one.key = keyOf(batch, row.student.id, answers);
        known.append(one);
    }
    return known;
}

} // namespace

Result<PaperBatch> PaperService::open(const Id<Campaign> &id, const QString &scaleId,
                                      const students::ClassName &className)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    const CampaignRepository repository(m_db);
    YICE_ASSIGN(const Campaign campaign, repository.campaign(id));
    YICE_ASSIGN(const Scale scale, scaleOf(m_db, campaign, scaleId));
    PaperBatch batch;
    batch.campaign = id;
    batch.scale = scaleId;
    batch.className = className;
    batch.day = std::clamp(m_db.clock().today(), campaign.first, campaign.last);
    students::StudentQuery query;
    query.className = className;
    YICE_ASSIGN(const auto students, m_students.list(query));
    if (students.isEmpty() || !campaign.grades.contains(className.grade))
        return fail(ErrorCode::Invalid, u"class"_s, {{u"field"_s, u"class"_s}});
    for (const students::StudentRow &student : students) {
        PaperRow row;
        row.student = student;
        row.first = PaperCells(scale.items.size());
        row.asked = static_cast<int>(scale.items.size());
        batch.rows.append(row);
    }
    std::stable_sort(batch.rows.begin(), batch.rows.end(), byNumber);
    YICE_ASSIGN(const auto draft, storage::Drafts(m_db).find(draftKey(batch)));
    if (draft) {
        YICE_TRY(readBatch(draft->text, scale, batch));
    }
    YICE_ASSIGN(const auto stored, storedOnPaper(repository, id, scaleId));
    for (PaperRow &row : batch.rows) {
        const bool typed = std::any_of(row.first.begin(), row.first.end(), [](const auto &cell) { return cell.has_value(); });
        row.stored = !typed && stored.contains(row.student.id);
    }
    return batch;
}

Result<> PaperService::keep(const PaperBatch &batch)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    YICE_ASSIGN(const Scale scale, scaleFor(m_db, batch.scale));
    return storage::Drafts(m_db).keep(draftKey(batch), batchText(batch, scale));
}

Result<CampaignImport> PaperService::commit(const PaperBatch &batch)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    YICE_ASSIGN(const Campaign campaign, CampaignRepository(m_db).campaign(batch.campaign));
    YICE_ASSIGN(const Scale scale, scaleOf(m_db, campaign, batch.scale));
    QStringList open;
    if (hasSample(batch) && !sampleIsTyped(batch))
        open.append(u"second"_s);
    if (errorsOf(batch).undecided > 0)
        open.append(u"differences"_s);
    if (!open.isEmpty())
        return fail(ErrorCode::ConditionsUnmet, u"paper"_s, {{u"open"_s, open}});
    const QList<KnownRespondent> known = complete(batch, m_db.clock().now());
    YICE_ASSIGN(const CampaignImport outcome,
                storage::ImportLog(m_db).during({u"paper"_s, {}, Permission::ManageCampaigns},
                                                [&] { return m_campaigns.takeKnown(batch.campaign, known); }));
    PaperBatch left = batch;
    left.rows.removeIf([](const PaperRow &row) { return row.isComplete(); });
    YICE_TRY(storage::Drafts(m_db).keep(draftKey(left), batchText(left, scale)));
    return outcome;
}

} // namespace core::assessments
