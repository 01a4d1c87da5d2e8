// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/InterviewService.h"

#include "core/assessments/CampaignParts.h"
#include "core/assessments/SheetText.h"
#include "core/storage/Drafts.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

constexpr int Format = 1;
const QString Evidence = u"interview"_s;

QString draftKey(const Id<students::Student> &student, const QString &scale)
{
    return u"interview/%1/%2"_s.arg(student.toString(), scale);
}

bool isEmpty(const InterviewSheet &sheet)
{
    return std::none_of(sheet.cells.begin(), sheet.cells.end(), [](const auto &cell) { return cell.has_value(); });
}

/// Which cells were typed stands apart: a blank that was chosen is no blank that is still to come.
QString draftText(const InterviewSheet &sheet)
{
    if (isEmpty(sheet))
        return {};
    QString typed;
    for (const auto &cell : sheet.cells)
        typed += cell ? u'1' : u'0';
    const QJsonObject all{{u"format"_s, Format},
                          {u"entry"_s, sheet.entry.toString()},
                          {u"begun"_s, sheet.begun.toUTC().toString(Qt::ISODateWithMs)},
                          {u"answers"_s, answersText(answersIn(sheet.cells, 0))},
                          {u"typed"_s, typed}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

tl::unexpected<Error> damaged(const QString &where)
{
    return fail(ErrorCode::Damaged, u"interview draft"_s, {{u"where"_s, where}});
}

Result<> readDraft(const QString &text, const Scale &scale, InterviewSheet &sheet)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    const int format = all[u"format"_s].toInt();
    if (format > Format)
        return fail(ErrorCode::NewerFormat, u"interview draft"_s, {{u"found"_s, format}, {u"known"_s, Format}});
    sheet.entry = Id<Campaign>::fromString(all[u"entry"_s].toString());
    sheet.begun = QDateTime::fromString(all[u"begun"_s].toString(), Qt::ISODateWithMs);
    YICE_ASSIGN(const auto answers, readAnswers(all[u"answers"_s].toString()));
    const QString typed = all[u"typed"_s].toString();
    if (format != Format || sheet.entry.isNull() || !sheet.begun.isValid())
        return damaged(u"head"_s);
    if (answers.size() < scale.items.size() || answers.size() > sheet.cells.size() || typed.size() != answers.size())
        return damaged(u"answers"_s);
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (typed.at(i) == u'1')
            sheet.cells[i] = answers.at(i);
    }
    return {};
}

QByteArray keyOf(const InterviewSheet &sheet)
{
    return QCryptographicHash::hash((Evidence + u'/' + sheet.entry.toString()).toUtf8(), QCryptographicHash::Sha256);
}

bool reachesSink(const QList<int> &critical, const QList<int> &known)
{
    return std::any_of(critical.begin(), critical.end(), [&](int item) { return !known.contains(item); });
}

} // namespace

Result<Id<Campaign>> InterviewService::roundOn(const QDate &day) const
{
    YICE_ASSIGN(const auto rounds, CampaignRepository(m_db).campaigns());
    const auto found =
        std::find_if(rounds.begin(), rounds.end(), [&](const Campaign &round) { return round.first <= day; });
    return found == rounds.end() ? Id<Campaign>() : found->id;
}

Result<InterviewStart> InterviewService::start(const Id<students::Student> &student) const
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    InterviewStart start;
    YICE_ASSIGN(start.student, m_students.row(student));
    YICE_ASSIGN(const Id<Campaign> round, roundOn(m_db.clock().today()));
    YICE_ASSIGN(start.consent, m_consents.of(student, round.isNull() ? QByteArray() : round.bytes()));
    const storage::Drafts drafts(m_db);
    YICE_ASSIGN(const auto library, ScaleLibrary(m_db).list());
    for (const LibraryScale &one : library) {
        start.scales.append(one.scale);
        if (one.own || one.state == LicenceState::Valid)
            start.licensed.append(one.scale.id);
        YICE_ASSIGN(const auto draft, drafts.find(draftKey(student, one.scale.id)));
        if (draft)
            start.begun.append(one.scale.id);
    }
    return start;
}

Result<InterviewSheet> InterviewService::open(const Id<students::Student> &student, const QString &scaleId) const
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    YICE_TRY(m_students.row(student));
    YICE_ASSIGN(const Scale scale, scaleFor(m_db, scaleId));
    InterviewSheet sheet;
    sheet.student = student;
    sheet.scale = scaleId;
    sheet.asked = static_cast<int>(scale.items.size());
    sheet.cells = PaperCells(scale.items.size() + scale.supplements.size());
    YICE_ASSIGN(const auto draft, storage::Drafts(m_db).find(draftKey(student, scaleId)));
    if (draft) {
        YICE_TRY(readDraft(draft->text, scale, sheet));
        return sheet;
    }
    sheet.entry = Id<Campaign>::make(m_db.clock());
    sheet.begun = m_db.clock().now();
    return sheet;
}

Result<InterviewKept> InterviewService::keep(const InterviewSheet &sheet)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    YICE_ASSIGN(const Scale scale, scaleFor(m_db, sheet.scale));
    YICE_TRY(storage::Drafts(m_db).keep(draftKey(sheet.student, sheet.scale), draftText(sheet)));
    InterviewKept kept;
    kept.critical = criticalItems(scale, sheet.cells);
    if (kept.critical.isEmpty())
        return kept;
    QList<int> known;
    const CampaignRepository repository(m_db);
    YICE_ASSIGN(const auto respondents, repository.respondents(sheet.entry));
    for (const StoredRespondent &one : respondents) {
        YICE_ASSIGN(const auto sheets, repository.sheetsOf(one.id));
        for (const StoredSheet &stored : sheets)
            known += stored.critical + stored.unread;
    }
    kept.opened = reachesSink(kept.critical, known);
    if (kept.opened)
        YICE_TRY(store(sheet));
    return kept;
}

Result<CampaignImport> InterviewService::store(const InterviewSheet &sheet)
{
    CampaignRepository repository(m_db);
    YICE_ASSIGN(const bool known, repository.hasCampaign(sheet.entry));
    if (!known) {
        YICE_ASSIGN(const auto student, m_students.row(sheet.student));
        YICE_ASSIGN(const Scale scale, scaleFor(m_db, sheet.scale));
        Campaign campaign;
        campaign.id = sheet.entry;
        campaign.name = scale.title;
        campaign.scales = {sheet.scale};
        campaign.grades = {student.className.grade};
        campaign.first = sheet.begun.toLocalTime().date();
        campaign.last = campaign.first;
        campaign.interview = true;
        YICE_ASSIGN(campaign.consentOf, roundOn(campaign.first));
        YICE_TRY(repository.add(campaign));
    }
    KnownRespondent one;
    one.student = sheet.student;
    one.key = keyOf(sheet);
    one.submitted = sheet.begun.toLocalTime();
    one.seconds = std::nullopt;
    one.evidence = Evidence;
    one.answers.insert(sheet.scale, answersIn(sheet.cells, sheet.asked));
    return m_campaigns.takeKnown(sheet.entry, {one});
}

Result<Id<Sheet>> InterviewService::finish(const InterviewSheet &sheet)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    if (isEmpty(sheet))
        return fail(ErrorCode::ConditionsUnmet, u"interview"_s, {{u"open"_s, QStringList{u"answers"_s}}});
    YICE_TRY(store(sheet));
    YICE_TRY(storage::Drafts(m_db).drop(draftKey(sheet.student, sheet.scale)));
    const CampaignRepository repository(m_db);
    YICE_ASSIGN(const auto sheets, repository.sheets(sheet.entry));
    if (sheets.isEmpty())
        return fail(ErrorCode::NotFound, u"sheet"_s, {{u"id"_s, sheet.entry.toString()}});
    return sheets.first().id;
}

Result<> InterviewService::drop(const InterviewSheet &sheet)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    return storage::Drafts(m_db).drop(draftKey(sheet.student, sheet.scale));
}

} // namespace core::assessments
