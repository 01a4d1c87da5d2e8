// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

constexpr int LastGrade = 12;
constexpr QLatin1String Viewed("viewed");

QString bandName(const Scale &scale, const Score &score)
{
    return scale.bandName(score.id, score.band);
}

/// Grades of a scope by classes or by a list: those that it touches on the first day.
Result<> fillScope(Campaign &campaign, const students::StudentService &students)
{
    if (campaign.classes.isEmpty() && campaign.members.isEmpty())
        return {};
    campaign.grades.clear();
    campaign.listed = !campaign.members.isEmpty();
    const auto touch = [&](int grade) {
        if (!campaign.grades.contains(grade))
            campaign.grades.append(grade);
    };
    if (campaign.members.isEmpty()) {
        for (qsizetype i = 0; i < campaign.classes.size(); ++i) {
            const students::ClassName &one = campaign.classes.at(i);
            if (one.number < 1 || campaign.classes.indexOf(one) != i)
                return invalid(u"classes"_s);
            touch(one.grade);
        }
        return {};
    }
    campaign.classes.clear();
    YICE_ASSIGN(const auto here, students.classesByStudent());
    QSet<Id<students::Student>> seen;
    for (const Id<students::Student> &member : campaign.members) {
        if (!here.contains(member))
            return fail(ErrorCode::NotFound, u"student"_s, {{u"id"_s, member.toString()}});
        if (seen.contains(member))
            return invalid(u"students"_s);
        seen.insert(member);
        touch(here.value(member).grade);
    }
    return {};
}

/// The definitions that sheets were scored by, each read once.
class ScaleShelf
{
public:
    explicit ScaleShelf(storage::Connection &db) : m_db(db) {}

    /// Stands until the next call.
    Result<const Scale *> get(const QString &id)
    {
        if (!m_scales.contains(id)) {
            YICE_ASSIGN(const Scale scale, scaleFor(m_db, id));
            m_scales.insert(id, scale);
        }
        return &*m_scales.constFind(id);
    }

private:
    storage::Connection &m_db;
    QHash<QString, Scale> m_scales;
};

void showScores(SheetRow &row, const StoredSheet &sheet, const Scale &scale)
{
    for (const Score &score : sheet.scores) {
        row.scores.insert(score.id, score.value.toDecimal());
        if (!score.band.isEmpty())
            row.bands.insert(score.id, score.band);
    }
    const qsizetype own = std::min(scale.items.size(), sheet.answers.size());
    row.missing = static_cast<int>(std::count_if(sheet.answers.begin(), sheet.answers.begin() + own, [](const Answer &answer) {
        return answer.kind != Answer::Kind::Given;
    }));
    if (const Score *total = totalOf(sheet.scores)) {
        row.band = total->band;
        row.bandName = bandName(scale, *total);
    }
    row.critical = sheet.critical;
}

/// Those that a chart can draw beside the totals themselves.
QList<Band> chartBands(const Scale &scale, const QString &norm)
{
    QList<Band> own, general;
    for (const Band &band : scale.bands) {
        if (band.score == u"total"_s && (band.norm.isEmpty() || band.norm == norm))
            (band.norm.isEmpty() ? general : own).append(band);
    }
    QList<Band> bands = own.isEmpty() ? general : own;
    bands.removeIf([](const Band &band) { return band.on != BandOf::Value; });
    std::stable_sort(bands.begin(), bands.end(), [](const Band &a, const Band &b) {
        return Rational{a.from, a.per}.compare({b.from, b.per}) < 0;
    });
    return bands;
}

ScorePoint pointOf(const StoredRespondent &respondent, const StoredSheet &sheet, const Scale &scale)
{
    ScorePoint point;
    point.scale = scale.id;
    point.scaleTitle = scale.title;
    point.sheet = sheet.id;
    point.norm = sheet.norm;
    point.day = respondent.typed.submitted.isValid() ? respondent.typed.submitted.date()
                                                     : respondent.imported.toLocalTime().date();
    point.valid = isValid(respondent);
    for (const ScoreDefinition &definition : scale.scores) {
        if (definition.id != u"total"_s)
            continue;
        const auto [least, most] = scale.rangeOf(definition);
        point.lowest = static_cast<int>(least.floor());
        point.highest = static_cast<int>(most.floor());
    }
    if (const Score *total = totalOf(sheet.scores)) {
        point.value = total->value.floor();
        point.text = total->value.toDecimal();
        point.band = total->band;
        point.bandName = bandName(scale, *total);
    }
    return point;
}

} // namespace

Result<Id<Campaign>> CampaignService::create(const Campaign &wanted)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    Campaign campaign = wanted;
    campaign.id = Id<Campaign>::make(m_db.clock());
    campaign.name = campaign.name.trimmed();
    if (campaign.name.isEmpty())
        return invalid(u"name"_s);
    if (campaign.scales.isEmpty() ||
        QSet<QString>(campaign.scales.begin(), campaign.scales.end()).size() != campaign.scales.size())
        return invalid(u"scales"_s);
    YICE_TRY(scalesFor(m_db, campaign.scales));
    YICE_TRY(fillScope(campaign, m_students));
    std::sort(campaign.grades.begin(), campaign.grades.end());
    const bool twice = std::adjacent_find(campaign.grades.begin(), campaign.grades.end()) != campaign.grades.end();
    if (campaign.grades.isEmpty() || twice || campaign.grades.first() < 1 || campaign.grades.last() > LastGrade)
        return invalid(u"grades"_s);
    if (!campaign.first.isValid())
        return invalid(u"from"_s);
    if (!campaign.last.isValid() || campaign.last < campaign.first)
        return invalid(u"to"_s);
    YICE_TRY(CampaignRepository(m_db).add(campaign));
    return campaign.id;
}

Result<QList<Campaign>> CampaignService::list() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    return CampaignRepository(m_db).campaigns();
}

Result<Campaign> CampaignService::find(const Id<Campaign> &id) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    return CampaignRepository(m_db).campaign(id);
}

Result<Id<Campaign>> CampaignService::campaignOf(const Id<Sheet> &sheet) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    YICE_ASSIGN(const StoredRespondent respondent, CampaignRepository(m_db).respondentOf(sheet));
    return respondent.campaign;
}

Result<RespondentLead> CampaignService::leadTo(const Id<StoredRespondent> &id) const
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    const CampaignRepository repository(m_db);
    YICE_ASSIGN(const QList<StoredSheet> sheets, repository.sheetsOf(id));
    if (sheets.isEmpty())
        return fail(ErrorCode::NotFound, u"respondent"_s, {{u"id"_s, id.toString()}});
    YICE_ASSIGN(const StoredRespondent respondent, repository.respondentOf(sheets.first().id));
    return RespondentLead{sheets.first().id, respondent.student};
}

Result<> CampaignService::assign(const Id<Sheet> &id, const Id<students::Student> &student)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    CampaignRepository repository(m_db);
    YICE_ASSIGN(StoredRespondent respondent, repository.respondentOf(id));
    if (respondent.student)
        return fail(ErrorCode::Conflict, u"sheet"_s, {{u"id"_s, id.toString()}});
    YICE_TRY(m_students.row(student));
    YICE_ASSIGN(const Campaign campaign, repository.campaign(respondent.campaign));
    YICE_ASSIGN(QList<StoredRespondent> all, respondentsWithAnswers(campaign.id));
    for (StoredRespondent &one : all) {
        if (one.id != respondent.id)
            continue;
        one.match = MatchState::Matched;
        one.evidence = u"person"_s;
        one.student = student;
        respondent = one;
    }
    YICE_ASSIGN(Roster roster, Roster::of(m_students));
    YICE_TRY(judge(m_db, all, roster, campaign));
    for (const StoredRespondent &one : all)
        YICE_TRY(repository.update(one));
    YICE_ASSIGN(const auto consents, m_consents.allowed(campaign.id.bytes()));
    YICE_TRY(tellAssigned(respondent, consents.contains(student)));
    return tellRetests(m_db, m_sink, {respondent}, consents);
}

Result<const Scorer *> CampaignService::scorerFor(const Scale &scale, const StoredRespondent &respondent)
{
    if (scale.norms.isEmpty())
        return &m_scorers.of(scale);
    YICE_ASSIGN(const Person person, personOf(respondent, m_students, m_db.clock().today()));
    return &m_scorers.of(scale, person);
}

Result<int> CampaignService::tellAssigned(const StoredRespondent &respondent, bool consent)
{
    CampaignRepository repository(m_db);
    YICE_ASSIGN(QList<StoredSheet> sheets, repository.sheetsOf(respondent.id));
    ScaleShelf shelf(m_db);
    int signalCount = 0;
    for (StoredSheet &sheet : sheets) {
        YICE_ASSIGN(const Scale *scale, shelf.get(sheet.scale));
        // Whose it is chooses the norm. A result of an earlier definition waits for recompute(), which keeps the old one.
        const bool byNorm = !scale->norms.isEmpty() && sheet.scaleVersion == scale->version && sheet.variant.isEmpty();
        if (byNorm) {
            YICE_ASSIGN(const Scorer *scorer, scorerFor(*scale, respondent));
            YICE_TRY(scoreStored(sheet, *scorer));
        }
        YICE_ASSIGN(const int raised, m_sink.assigned(outcomeOf(sheet, respondent, *scale, consent)));
        sheet.signalCount += raised;
        signalCount += raised;
        YICE_TRY(byNorm ? repository.setAnswers(sheet) : repository.setSignals(sheet));
    }
    return signalCount;
}

Result<QList<SheetRow>> CampaignService::sheets(const Id<Campaign> &id)
{
    YICE_ASSIGN(CampaignRound known, round(id));
    QList<SheetRow> rows;
    YICE_TRY(visitSheets(known, [&](const SheetRow &row) -> Result<> {
        rows.append(row);
        return {};
    }));
    return rows;
}

Result<CampaignRound> CampaignService::round(const Id<Campaign> &id) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    YICE_ASSIGN(CampaignRound round, CampaignRound::of(CampaignRepository(m_db), id));
    YICE_ASSIGN(round.m_students, m_students.list({}));
    YICE_ASSIGN(round.m_consents, m_consents.shown(round.m_campaign.consentKey()));
    QHash<Id<students::Student>, students::ClassName> classes;
    for (const students::StudentRow &student : std::as_const(round.m_students))
        classes.insert(student.id, student.className);
    round.m_due = dueOf(round.m_campaign, classes, m_db.clock().today());
    return round;
}

namespace
{

/// What all sheets of a respondent show of whoever filled them in.
SheetRow rowOf(const StoredRespondent &one, const std::optional<students::StudentRow> &student)
{
    SheetRow row;
    row.row = one.typed.row;
    row.match = one.match;
    row.evidence = one.evidence;
    row.flags = one.flags;
    row.decision = one.decision;
    row.valid = isValid(one);
    row.answered = one.typed.submitted;
    row.imported = one.imported;
    row.student = student;
    if (!student) {
        row.typedName = one.typed.name;
        row.typedClass = one.typed.className;
        row.typedNumber = one.typed.number;
    }
    return row;
}

} // namespace

Result<> CampaignService::visitSheets(CampaignRound &round, const std::function<Result<>(const SheetRow &)> &visit)
{
    YICE_TRY(m_db.viewer().require(Permission::SeeScores));
    const CampaignRepository repository(m_db);
    const Campaign &campaign = round.m_campaign;
    const QSet<Id<students::Student>> &consents = round.m_consents;
    YICE_TRY(m_db.noteAct(Viewed, QLatin1String("campaign"), campaign.id.bytes()));
    QHash<Id<StoredRespondent>, qsizetype> places;
    for (qsizetype i = 0; i < round.m_respondents.size(); ++i)
        places.insert(round.m_respondents.at(i).id, i);
    QHash<Id<students::Student>, qsizetype> present;
    for (qsizetype i = 0; i < round.m_students.size(); ++i)
        present.insert(round.m_students.at(i).id, i);
    const auto studentOf = [&](const StoredRespondent &one) -> Result<std::optional<students::StudentRow>> {
        if (!one.student)
            return std::nullopt;
        if (const auto place = present.constFind(*one.student); place != present.constEnd())
            return round.m_students.at(*place);
        YICE_ASSIGN(const students::StudentRow left, m_students.row(*one.student));
        return left;
    };
    ScaleShelf shelf(m_db);
    QList<SheetMark> marks;
    Id<StoredRespondent> last;
    SheetRow row;
    YICE_TRY(repository.visitSheets(campaign.id, [&](const StoredSheet &sheet) -> Result<> {
        marks.append({sheet.respondent, isCritical(sheet), sheet.signalCount > 0});
        const StoredRespondent &one = round.m_respondents.at(places.value(sheet.respondent));
        if (last != one.id) {
            last = one.id;
            YICE_ASSIGN(const auto student, studentOf(one));
            row = rowOf(one, student);
            const bool allowed = one.student && consents.contains(*one.student);
            row.withheld = !one.student ? Withheld::Unassigned : allowed ? Withheld::No : Withheld::Consent;
        }
        SheetRow shown = row;
        shown.sheet = sheet.id;
        shown.scale = sheet.scale;
        if (shown.withheld == Withheld::No) {
            YICE_ASSIGN(const Scale *scale, shelf.get(sheet.scale));
            showScores(shown, sheet, *scale);
            shown.prompted = shown.valid && sheet.signalCount > 0;
        }
        return visit(shown);
    }));
    round.m_marks = marks;
    return {};
}

Result<> CampaignService::noteExport(const Id<Campaign> &id)
{
    YICE_TRY(m_db.viewer().require(Permission::ExportData));
    YICE_TRY(m_db.viewer().require(Permission::SeeScores));
    YICE_TRY(CampaignRepository(m_db).campaign(id));
    return m_db.noteAct(QLatin1String("exported"), QLatin1String("campaign"), id.bytes());
}

Result<ScoreHistory> CampaignService::history(const Id<students::Student> &student)
{
    YICE_TRY(students::seesOwnOnly(m_db.viewer()) ? students::requireOwn(m_db, student)
                                                  : m_db.viewer().require(Permission::SeeScores));
    const CampaignRepository repository(m_db);
    YICE_ASSIGN(const auto respondents, repository.respondentsOf(student));
    YICE_TRY(m_db.noteAct(Viewed, QLatin1String("student"), student.bytes()));
    ScoreHistory history;
    ScaleShelf shelf(m_db);
    for (const StoredRespondent &one : respondents) {
        YICE_ASSIGN(const Campaign campaign, repository.campaign(one.campaign));
        YICE_ASSIGN(const students::Consent consent, m_consents.of(student, campaign.consentKey()));
        if (!consent.allows()) {
            history.withheld = true;
            continue;
        }
        YICE_ASSIGN(const auto sheets, repository.sheetsOf(one.id));
        for (const StoredSheet &sheet : sheets) {
            YICE_ASSIGN(const Scale *scale, shelf.get(sheet.scale));
            history.points.append(pointOf(one, sheet, *scale));
            history.points.last().interview = campaign.interview;
            history.bands.insert(sheet.scale, chartBands(*scale, sheet.norm));
        }
    }
    std::stable_sort(history.points.begin(), history.points.end(), [](const ScorePoint &a, const ScorePoint &b) {
        return a.scale != b.scale ? a.scale < b.scale : a.day < b.day;
    });
    return history;
}

} // namespace core::assessments
