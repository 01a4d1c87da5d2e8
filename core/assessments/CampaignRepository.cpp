// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/CampaignRepository.h"

#include "core/assessments/CampaignParts.h"
#include "core/assessments/SheetText.h"
#include "core/storage/StoredLists.h"

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

using storage::Fields;
using storage::readAll;
using storage::Row;

constexpr QLatin1String CampaignTable("campaign");
constexpr QLatin1String ImportTable("campaign_import");
constexpr QLatin1String RespondentTable("respondent");
constexpr QLatin1String SheetTable("sheet");
constexpr QLatin1String DecisionTable("sheet_decision");
constexpr QLatin1String MemberTable("campaign_student");

const QString Campaigns = uR"(
SELECT id, revision, name, scales, grades, first_day, last_day, interview, consent_of, classes, listed FROM campaign
WHERE interview = 0 ORDER BY first_day DESC, id DESC)"_s;

const QString CampaignById = uR"(
SELECT id, revision, name, scales, grades, first_day, last_day, interview, consent_of, classes, listed FROM campaign WHERE id = ?)"_s;

const QString ImportedInto = u"SELECT DISTINCT campaign FROM campaign_import WHERE imported_at >= ?"_s;

const QString Respondents = uR"(
SELECT r.id, r.revision, r.campaign, r.import, i.imported_at, r.file_row, r.submitted, r.seconds, r.typed_name,
    r.typed_class, r.typed_number, r.typed_last4, r.match_state, r.evidence, r.student, r.flags, r.dedupe_key
FROM respondent r JOIN campaign_import i ON i.id = r.import
)"_s;

const QString RespondentsOfCampaign = Respondents + u"WHERE r.campaign = ? ORDER BY i.imported_at, r.import, r.file_row, r.id"_s;

const QString RespondentsOfStudent = Respondents + u"WHERE r.student = ? ORDER BY r.submitted, i.imported_at, r.file_row"_s;

const QString RespondentOfSheet = Respondents + u"WHERE r.id = (SELECT respondent FROM sheet WHERE id = ?)"_s;

const QString SheetsOfCampaign = uR"(
SELECT s.id, s.revision, s.respondent, s.scale, s.scale_version, s.answers, s.scores, s.critical, s.unread, s.signals,
    s.variant, s.norm
FROM respondent r JOIN sheet s ON s.respondent = r.id
WHERE r.campaign = ? ORDER BY s.scale)"_s;

const QString SheetsInOrder = uR"(
SELECT s.id, s.revision, s.respondent, s.scale, s.scale_version, s.answers, s.scores, s.critical, s.unread, s.signals,
    s.variant, s.norm
FROM respondent r JOIN campaign_import i ON i.id = r.import JOIN sheet s ON s.respondent = r.id
WHERE r.campaign = ? ORDER BY i.imported_at, r.import, r.file_row, r.id, s.scale)"_s;

const QString MarksOfCampaign = uR"(
SELECT s.respondent, coalesce(s.critical, '') <> '' OR coalesce(s.unread, '') <> '', s.signals > 0
FROM respondent r JOIN sheet s ON s.respondent = r.id WHERE r.campaign = ?)"_s;

const QString SheetsOfRespondent = uR"(
SELECT id, revision, respondent, scale, scale_version, answers, scores, critical, unread, signals, variant, norm
FROM sheet WHERE respondent = ? ORDER BY scale)"_s;

const QString SheetById = uR"(
SELECT id, revision, respondent, scale, scale_version, answers, scores, critical, unread, signals, variant, norm, earlier
FROM sheet WHERE id = ?)"_s;

const QString ScoredOtherwise = uR"(
SELECT id, revision, respondent, scale, scale_version, answers, scores, critical, unread, signals, variant, norm, earlier
FROM sheet WHERE scale = ? AND (scale_version <> ? OR coalesce(variant, '') <> ?) ORDER BY id)"_s;

const QString SheetsOfScale = uR"(
SELECT id, revision, respondent, scale, scale_version, answers, scores, critical, unread, signals, variant, norm, earlier
FROM sheet WHERE scale = ? ORDER BY id)"_s;

const QString Decisions = uR"(
SELECT d.respondent, d.verdict, d.reason, d.decided_by, d.decider, d.decided_at
FROM sheet_decision d JOIN respondent r ON r.id = d.respondent
WHERE %1 = ? ORDER BY d.decided_at, d.id)"_s;

const QString Members = u"SELECT student FROM campaign_student WHERE campaign = ? ORDER BY id"_s;

QString classesText(const QList<students::ClassName> &classes)
{
    QStringList words;
    for (const students::ClassName &one : classes)
        words.append(u"%1-%2"_s.arg(one.grade).arg(one.number));
    return words.isEmpty() ? QString() : words.join(u' ');
}

QList<students::ClassName> readClasses(const QString &text)
{
    QList<students::ClassName> classes;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        classes.append({word.section(u'-', 0, 0).toInt(), word.section(u'-', 1).toInt()});
    return classes;
}

Result<SheetDecision> decisionFrom(const Row &row)
{
    SheetDecision decision;
    YICE_ASSIGN(decision.verdict, verdictFromName(row.text(1)));
    decision.reason = row.text(2);
    decision.by = row.id<security::User>(3);
    decision.decider = row.text(4);
    decision.at = row.instant(5);
    return decision;
}

Result<Campaign> campaignFrom(const Row &row)
{
    Campaign campaign;
    campaign.id = row.id<Campaign>(0);
    campaign.revision = row.number(1);
    campaign.name = row.text(2);
    campaign.scales = row.text(3).split(u' ', Qt::SkipEmptyParts);
    YICE_ASSIGN(campaign.grades, readNumbers(row.text(4)));
    campaign.first = row.date(5);
    campaign.last = row.date(6);
    campaign.interview = row.flag(7);
    if (!row.isNull(8))
        campaign.consentOf = row.id<Campaign>(8);
    campaign.classes = readClasses(row.text(9));
    campaign.listed = row.flag(10);
    return campaign;
}

Result<StoredRespondent> respondentFrom(const Row &row)
{
    StoredRespondent one;
    one.id = row.id<StoredRespondent>(0);
    one.revision = row.number(1);
    one.campaign = row.id<Campaign>(2);
    one.import = row.id<ImportRecord>(3);
    one.imported = row.instant(4);
    one.typed.row = static_cast<int>(row.number(5));
    one.typed.submitted = QDateTime::fromString(row.text(6), Qt::ISODate);
    if (!row.isNull(7))
        one.typed.seconds = static_cast<int>(row.number(7));
    one.typed.name = row.text(8);
    one.typed.className = row.text(9);
    one.typed.number = row.text(10);
    one.typed.last4 = row.text(11);
    YICE_ASSIGN(one.match, readMatchState(row.text(12)));
    one.evidence = row.text(13);
    if (!row.isNull(14))
        one.student = row.id<students::Student>(14);
    YICE_ASSIGN(one.flags, readFlags(row.text(15)));
    one.dedupeKey = row.blob(16);
    return one;
}

/// `like`: scores of another sheet of the scale.
Result<StoredSheet> sheetLike(const Row &row, const QList<Score> &like)
{
    StoredSheet one;
    one.id = row.id<Sheet>(0);
    one.revision = row.number(1);
    one.respondent = row.id<StoredRespondent>(2);
    one.scale = row.text(3);
    one.scaleVersion = static_cast<int>(row.number(4));
    YICE_ASSIGN(one.answers, readAnswers(row.text(5)));
    YICE_ASSIGN(one.scores, readScores(row.text(6), like));
    YICE_ASSIGN(one.critical, readNumbers(row.text(7)));
    YICE_ASSIGN(one.unread, readNumbers(row.text(8)));
    one.signalCount = static_cast<int>(row.number(9));
    one.variant = row.text(10);
    one.norm = row.text(11);
    return one;
}

Result<StoredSheet> sheetFrom(const Row &row) { return sheetLike(row, {}); }

Result<StoredSheet> rescoredFrom(const Row &row)
{
    YICE_ASSIGN(StoredSheet one, sheetFrom(row));
    one.earlier = row.text(12);
    return one;
}

/// NULL is not journalled: an export has many blank identity cells.
QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

QString bandOfTotal(const QList<Score> &scores)
{
    const Score *total = totalOf(scores);
    return total == nullptr ? QString() : orNull(total->band);
}

} // namespace

Result<> CampaignRepository::add(const Campaign &campaign)
{
    Fields fields;
    fields.set(QLatin1String("name"), campaign.name)
        .set(QLatin1String("scales"), campaign.scales.join(u' '))
        .set(QLatin1String("grades"), numbersText(campaign.grades))
        .set(QLatin1String("first_day"), campaign.first)
        .set(QLatin1String("last_day"), campaign.last)
        .set(QLatin1String("classes"), classesText(campaign.classes))
        .set(QLatin1String("listed"), campaign.listed);
    if (campaign.interview)
        fields.set(QLatin1String("interview"), true);
    if (!campaign.consentOf.isNull())
        fields.set(QLatin1String("consent_of"), campaign.consentOf.bytes());
    YICE_TRY(m_db.insert(CampaignTable, campaign.id.bytes(), fields));
    for (const Id<students::Student> &member : campaign.members)
        YICE_TRY(m_db.insert(MemberTable, Id<Campaign>::make(m_db.clock()).bytes(),
                             Fields()
                                 .set(QLatin1String("campaign"), campaign.id.bytes())
                                 .set(QLatin1String("student"), member.bytes())));
    return {};
}

Result<> CampaignRepository::readMembers(QList<Campaign> &campaigns) const
{
    for (Campaign &campaign : campaigns) {
        if (!campaign.listed)
            continue;
        YICE_ASSIGN(campaign.members, m_db.rows(Members, {campaign.id.bytes()},
                                                [](const Row &row) { return row.id<students::Student>(0); }));
    }
    return {};
}

Result<QList<Campaign>> CampaignRepository::campaigns() const
{
    YICE_ASSIGN(QList<Campaign> all, readAll(m_db, Campaigns, {}, campaignFrom));
    YICE_TRY(readMembers(all));
    return all;
}

Result<Campaign> CampaignRepository::campaign(const Id<Campaign> &id) const
{
    YICE_ASSIGN(QList<Campaign> found, readAll(m_db, CampaignById, {id.bytes()}, campaignFrom));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, u"campaign"_s, {{u"id"_s, id.toString()}});
    YICE_TRY(readMembers(found));
    return found.first();
}

Result<bool> CampaignRepository::hasCampaign(const Id<Campaign> &id) const
{
    YICE_ASSIGN(const QList<Campaign> found, readAll(m_db, CampaignById, {id.bytes()}, campaignFrom));
    return !found.isEmpty();
}

Result<QList<Id<Campaign>>> CampaignRepository::importedInto(const QDateTime &since) const
{
    return m_db.rows(ImportedInto, {since.toMSecsSinceEpoch()}, [](const Row &row) { return row.id<Campaign>(0); });
}

Result<> CampaignRepository::add(const ImportRecord &record)
{
    return m_db.insert(ImportTable, record.id.bytes(),
                       Fields()
                           .set(QLatin1String("campaign"), record.campaign.bytes())
                           .set(QLatin1String("content_hash"), record.contentHash)
                           .set(QLatin1String("imported_at"), record.at)
                           .set(QLatin1String("imported_by"), record.by.bytes())
                           .set(QLatin1String("respondents"), record.respondents)
                           .set(QLatin1String("added"), record.added));
}

Result<> CampaignRepository::finish(const ImportRecord &record)
{
    YICE_TRY(m_db.update(ImportTable, record.id.bytes(), 1,
                         Fields()
                             .set(QLatin1String("content_hash"), record.contentHash)
                             .set(QLatin1String("respondents"), record.respondents)
                             .set(QLatin1String("added"), record.added)));
    return {};
}

Result<> CampaignRepository::add(const StoredRespondent &one)
{
    Fields fields;
    fields.set(QLatin1String("campaign"), one.campaign.bytes())
        .set(QLatin1String("import"), one.import.bytes())
        .set(QLatin1String("file_row"), one.typed.row)
        // The clock on the wall of the school, as the export has it: no zone is known.
        .set(QLatin1String("submitted"), orNull(one.typed.submitted.toString(u"yyyy-MM-ddTHH:mm:ss")))
        .set(QLatin1String("typed_name"), orNull(one.typed.name))
        .set(QLatin1String("typed_class"), orNull(one.typed.className))
        .set(QLatin1String("typed_number"), orNull(one.typed.number))
        .set(QLatin1String("typed_last4"), orNull(one.typed.last4))
        .set(QLatin1String("match_state"), matchStateName(one.match))
        .set(QLatin1String("evidence"), orNull(one.evidence))
        .set(QLatin1String("flags"), flagsText(one.flags))
        .set(QLatin1String("dedupe_key"), one.dedupeKey)
        .set(QLatin1String("seconds"), one.typed.seconds);
    if (one.student)
        fields.set(QLatin1String("student"), one.student->bytes());
    return m_db.insert(RespondentTable, one.id.bytes(), fields);
}

Result<> CampaignRepository::add(const StoredSheet &one)
{
    return m_db.insert(SheetTable, one.id.bytes(),
                       Fields()
                           .set(QLatin1String("respondent"), one.respondent.bytes())
                           .set(QLatin1String("scale"), one.scale)
                           .set(QLatin1String("scale_version"), one.scaleVersion)
                           .set(QLatin1String("answers"), answersText(one.answers))
                           .set(QLatin1String("scores"), scoresText(one.scores))
                           .set(QLatin1String("band"), bandOfTotal(one.scores))
                           .set(QLatin1String("critical"), numbersText(one.critical))
                           .set(QLatin1String("unread"), numbersText(one.unread))
                           .set(QLatin1String("norm"), orNull(one.norm)));
}

Result<> CampaignRepository::update(const StoredRespondent &one)
{
    Fields fields;
    fields.set(QLatin1String("match_state"), matchStateName(one.match))
        .set(QLatin1String("evidence"), orNull(one.evidence))
        .set(QLatin1String("flags"), flagsText(one.flags));
    if (one.student)
        fields.set(QLatin1String("student"), one.student->bytes());
    else
        fields.setNull(QLatin1String("student"));
    YICE_TRY(m_db.update(RespondentTable, one.id.bytes(), one.revision, fields));
    return {};
}

Result<> CampaignRepository::setTimes(const StoredRespondent &one)
{
    YICE_TRY(m_db.update(RespondentTable, one.id.bytes(), one.revision,
                         Fields()
                             .set(QLatin1String("submitted"), one.typed.submitted.toString(u"yyyy-MM-ddTHH:mm:ss"))
                             .set(QLatin1String("seconds"), one.typed.seconds)));
    return {};
}

Result<> CampaignRepository::setAnswers(const StoredSheet &one)
{
    YICE_TRY(m_db.update(SheetTable, one.id.bytes(), one.revision,
                         Fields()
                             .set(QLatin1String("scale_version"), one.scaleVersion)
                             .set(QLatin1String("answers"), answersText(one.answers))
                             .set(QLatin1String("scores"), scoresText(one.scores))
                             .set(QLatin1String("band"), bandOfTotal(one.scores))
                             .set(QLatin1String("critical"), numbersText(one.critical))
                             .set(QLatin1String("unread"), numbersText(one.unread))
                             .set(QLatin1String("norm"), orNull(one.norm))
                             .set(QLatin1String("signals"), one.signalCount)));
    return {};
}

Result<> CampaignRepository::setSignals(const StoredSheet &one)
{
    YICE_TRY(
        m_db.update(SheetTable, one.id.bytes(), one.revision, Fields().set(QLatin1String("signals"), one.signalCount)));
    return {};
}

Result<> CampaignRepository::add(const Id<StoredRespondent> &respondent, const SheetDecision &decision)
{
    return m_db.insert(DecisionTable, Id<SheetDecision>::make(m_db.clock()).bytes(),
                       Fields()
                           .set(QLatin1String("respondent"), respondent.bytes())
                           .set(QLatin1String("verdict"), verdictName(decision.verdict))
                           .set(QLatin1String("reason"), decision.reason)
                           .set(QLatin1String("decided_by"), decision.by.bytes())
                           .set(QLatin1String("decider"), decision.decider)
                           .set(QLatin1String("decided_at"), decision.at));
}

Result<QList<SheetDecision>> CampaignRepository::decisionsOn(const Id<StoredRespondent> &respondent) const
{
    return readAll(m_db, Decisions.arg(u"r.id"_s), {respondent.bytes()}, decisionFrom);
}

Result<QList<StoredRespondent>> CampaignRepository::decided(Result<QList<StoredRespondent>> respondents,
                                                            const QString &condition, const QByteArray &id) const
{
    if (!respondents)
        return respondents;
    QHash<Id<StoredRespondent>, SheetDecision> last;
    YICE_TRY(m_db.visit(Decisions.arg(condition), {id}, [&](const Row &row) -> Result<> {
        YICE_ASSIGN(const SheetDecision decision, decisionFrom(row));
        last.insert(row.id<StoredRespondent>(0), decision);
        return {};
    }));
    for (StoredRespondent &one : *respondents) {
        const auto found = last.constFind(one.id);
        // Who has answered again since, as at an answer station, is judged anew.
        if (found != last.constEnd() && !(one.typed.submitted.isValid() && one.typed.submitted > found->at))
            one.decision = *found;
    }
    return respondents;
}

Result<QList<StoredRespondent>> CampaignRepository::respondents(const Id<Campaign> &campaign) const
{
    return decided(readAll(m_db, RespondentsOfCampaign, {campaign.bytes()}, respondentFrom), u"r.campaign"_s,
                   campaign.bytes());
}

Result<QList<StoredSheet>> CampaignRepository::sheets(const Id<Campaign> &campaign) const
{
    return readAll(m_db, SheetsOfCampaign, {campaign.bytes()}, sheetFrom);
}

Result<> CampaignRepository::visitSheets(const Id<Campaign> &campaign,
                                         const std::function<Result<>(const StoredSheet &)> &visit) const
{
    QHash<QString, QList<Score>> last; // by scale
    return m_db.visit(SheetsInOrder, {campaign.bytes()}, [&](const Row &row) -> Result<> {
        QList<Score> &like = last[row.text(3)];
        YICE_ASSIGN(const StoredSheet sheet, sheetLike(row, like));
        like = sheet.scores;
        return visit(sheet);
    });
}

Result<QList<SheetMark>> CampaignRepository::marks(const Id<Campaign> &campaign) const
{
    return m_db.rows(MarksOfCampaign, {campaign.bytes()},
                     [](const Row &row) { return SheetMark{row.id<StoredRespondent>(0), row.flag(1), row.flag(2)}; });
}

Result<QList<StoredRespondent>> CampaignRepository::respondentsOf(const Id<students::Student> &student) const
{
    return decided(readAll(m_db, RespondentsOfStudent, {student.bytes()}, respondentFrom), u"r.student"_s,
                   student.bytes());
}

Result<QList<StoredSheet>> CampaignRepository::sheetsOf(const Id<StoredRespondent> &respondent) const
{
    return readAll(m_db, SheetsOfRespondent, {respondent.bytes()}, sheetFrom);
}

Result<StoredRespondent> CampaignRepository::respondentOf(const Id<Sheet> &sheet) const
{
    YICE_ASSIGN(const QList<StoredRespondent> found, readAll(m_db, RespondentOfSheet, {sheet.bytes()}, respondentFrom));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, u"sheet"_s, {{u"id"_s, sheet.toString()}});
    YICE_ASSIGN(const QList<StoredRespondent> judged, decided(found, u"r.id"_s, found.first().id.bytes()));
    return judged.first();
}

Result<StoredSheet> CampaignRepository::sheet(const Id<Sheet> &id) const
{
    YICE_ASSIGN(const QList<StoredSheet> found, readAll(m_db, SheetById, {id.bytes()}, rescoredFrom));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, u"sheet"_s, {{u"id"_s, id.toString()}});
    return found.first();
}

Result<QList<StoredSheet>> CampaignRepository::scoredOtherwise(const QString &scale, int version,
                                                               const QString &variant) const
{
    // Not null: a null text never differs from anything.
    return readAll(m_db, ScoredOtherwise, {scale, version, variant.isEmpty() ? u""_s : variant}, rescoredFrom);
}

Result<QList<StoredSheet>> CampaignRepository::ofScale(const QString &scale) const
{
    return readAll(m_db, SheetsOfScale, {scale}, rescoredFrom);
}

Result<> CampaignRepository::rescore(const StoredSheet &one)
{
    Fields fields;
    fields.set(QLatin1String("scale_version"), one.scaleVersion)
        .set(QLatin1String("scores"), scoresText(one.scores))
        .set(QLatin1String("band"), bandOfTotal(one.scores))
        .set(QLatin1String("critical"), numbersText(one.critical))
        .set(QLatin1String("unread"), numbersText(one.unread))
        .set(QLatin1String("variant"), orNull(one.variant))
        .set(QLatin1String("norm"), orNull(one.norm))
        .set(QLatin1String("earlier"), one.earlier);
    YICE_TRY(m_db.update(SheetTable, one.id.bytes(), one.revision, fields));
    return {};
}

} // namespace core::assessments
