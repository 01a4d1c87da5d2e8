// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/CampaignParts.h"
#include "core/assessments/SheetText.h"
#include "core/assessments/SheetUndo.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

constexpr QChar CellEnd(u'\x1f');
constexpr QChar RowEnd(u'\x1e');

/// What a file says, row after row, whatever its format.
class ContentHash
{
public:
    void add(qsizetype row, const QList<tabular::Cell> &cells)
    {
        for (; m_next < row; ++m_next)
            m_hash.addData(QByteArrayView("\x1e")); // a blank row that was left out
        m_next = row + 1;
        m_line.resize(0);
        for (const tabular::Cell &cell : cells)
            m_line.append(cell.text).append(CellEnd);
        m_line.resize(qMax<qsizetype>(0, m_line.size() - 1));
        m_hash.addData(m_line.append(RowEnd).toUtf8());
    }
    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QString m_line;
    qsizetype m_next = 0;
};

/// The same line of the same export, whichever row it stands in.
QByteArray dedupeKey(const Respondent &one)
{
    QStringList parts{one.submitted.toString(Qt::ISODate),
                      one.name,
                      one.className,
                      one.number,
                      one.last4,
                      one.seconds ? QString::number(*one.seconds) : QString()};
    QStringList ids = one.answers.keys();
    ids.sort();
    for (const QString &id : ids)
        parts << id << answersText(one.answers.value(id));
    return QCryptographicHash::hash(parts.join(CellEnd).toUtf8(), QCryptographicHash::Sha256);
}

/// A file with other words or numbers for the options must not become a school of unreadable answers.
Result<> checkWording(const QList<Respondent> &respondents, const QList<Scale> &scales)
{
    Error wrong(ErrorCode::InputRejected, u"options"_s);
    for (const Scale &scale : scales) {
        qsizetype given = 0;
        qsizetype outside = 0;
        Problem first;
        for (const Respondent &one : respondents) {
            const QList<Answer> answers = one.answers.value(scale.id);
            for (qsizetype i = 0; i < answers.size(); ++i) {
                given += answers.at(i).kind == Answer::Kind::Given ? 1 : 0;
                if (answers.at(i).kind != Answer::Kind::Outside)
                    continue;
                if (outside++ == 0) {
                    first.row = one.row;
                    const QString &text = scale.item(static_cast<int>(i) + 1)->text;
                    first.column = text.isEmpty() ? u"%1 %2"_s.arg(scale.title).arg(i + 1) : text;
                    first.kind = u"unknown_code"_s;
                }
            }
        }
        if (outside > given)
            wrong.problems.append(first);
    }
    if (!wrong.problems.isEmpty())
        return fail(wrong);
    return {};
}

struct Reading {
    QList<Respondent> respondents;
    QList<Problem> problems;
    QByteArray contentHash;
};

Result<Reading> readExport(const tabular::RowSource &source, const QList<Scale> &scales, const tabular::ColumnMap &map)
{
    Reading reading;
    ContentHash hash;
    const auto rowSeen = [&](qsizetype row, const QList<tabular::Cell> &cells) -> Result<> {
        hash.add(row, cells);
        return {};
    };
    YICE_ASSIGN(reading.respondents, readWjx(source, scales, map, rowSeen));
    reading.contentHash = hash.result();
    for (const Respondent &one : std::as_const(reading.respondents)) {
        if (one.submitted.isValid())
            continue;
        Problem problem;
        problem.row = one.row;
        problem.column = u"提交答卷时间"_s;
        problem.kind = u"unreadable"_s;
        reading.problems.append(problem);
    }
    if (reading.respondents.isEmpty()) {
        Error empty(ErrorCode::InputRejected, u"no respondents"_s);
        empty.problems.append({{}, {}, static_cast<int>(wjxHeaderRow(source.head, map)) + 2, {}, {}, u"unreadable"_s, {}});
        return fail(empty);
    }
    YICE_TRY(checkWording(reading.respondents, scales));
    return reading;
}

} // namespace

Result<CampaignImport> CampaignService::importWjx(const Id<Campaign> &id, const tabular::Sheet &sheet,
                                                  const QStringList &only, const tabular::ColumnMap &map)
{
    return importWjx(id, tabular::rowsOf(sheet), only, map);
}

Result<CampaignImport> CampaignService::importWjx(const Id<Campaign> &id, const tabular::RowSource &source,
                                                  const QStringList &only, const tabular::ColumnMap &map)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    YICE_ASSIGN(const Campaign campaign, CampaignRepository(m_db).campaign(id));
    for (const QString &scale : only) {
        if (!campaign.scales.contains(scale))
            return fail(ErrorCode::NotFound, u"scale"_s, {{u"id"_s, scale}});
    }
    YICE_ASSIGN(auto scales, scalesFor(m_db, only.isEmpty() ? campaign.scales : only));
    if (only.isEmpty() && campaign.scales.contains(map.scale)) {
        const QStringList header = source.head.texts(wjxHeaderRow(source.head, map));
        scales.removeIf(
            [&](const Scale &scale) { return scale.id != map.scale && !WjxColumns::asksFor(header, scale); });
    }
    return storage::ImportLog(m_db).during({u"wjx"_s, source.head.file, Permission::ManageCampaigns},
                                           [&] { return takeWjx(campaign, source, scales, map); });
}

Result<QStringList> CampaignService::scalesIn(const Id<Campaign> &id, const tabular::Sheet &sheet,
                                              const tabular::ColumnMap &map) const
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    YICE_ASSIGN(const Campaign campaign, CampaignRepository(m_db).campaign(id));
    YICE_ASSIGN(const auto scales, scalesFor(m_db, campaign.scales));
    return WjxColumns::mayHold(sheet.texts(wjxHeaderRow(sheet, map)), scales);
}

Result<CampaignImport> CampaignService::takeWjx(const Campaign &campaign, const tabular::RowSource &source,
                                                const QList<Scale> &scales, const tabular::ColumnMap &map)
{
    const Id<Campaign> &id = campaign.id;
    CampaignRepository repository(m_db);
    Result<Reading> reading = readExport(source, scales, map);
    if (!reading) {
        for (Problem &problem : reading.error().problems)
            problem.sheet = source.head.name;
        return fail(reading.error());
    }
    YICE_ASSIGN(Roster roster, Roster::of(m_students));
    YICE_ASSIGN(const auto consents, m_consents.allowed(id.bytes()));
    YICE_ASSIGN(QList<StoredRespondent> all, respondentsWithAnswers(id));
    const qsizetype before = all.size();
    QHash<QByteArray, qsizetype> places;
    for (qsizetype i = 0; i < before; ++i)
        places.insert(all.at(i).dedupeKey, i);

    YICE_ASSIGN(ReturningSheets returning, ReturningSheets::of(m_db));

    ImportRecord record;
    record.id = Id<ImportRecord>::make(m_db.clock());
    record.campaign = id;
    record.contentHash = reading->contentHash;
    record.at = m_db.clock().now();
    record.by = m_db.viewer().user;

    CampaignImport outcome;
    outcome.respondents = static_cast<int>(reading->respondents.size());
    outcome.problems = reading->problems;
    for (const Scale &scale : scales)
        outcome.scales.append(scale.id);
    for (Problem &problem : outcome.problems)
        problem.sheet = source.head.name;
    const Matcher matcher(roster.candidates());
    const auto matchTyped = [&](StoredRespondent &one) {
        const auto className = students::readClassName(one.typed.className, m_students.stage(), m_db.clock().today());
        const Match match = matcher.match(one.typed, className);
        one.match = match.state;
        one.evidence = evidenceName(match.by);
        if (match.state == MatchState::Matched)
            one.student = roster.student(match.candidates.first());
    };
    QList<qsizetype> lines;
    QList<qsizetype> found;
    for (const Respondent &typed : reading->respondents) {
        const QByteArray key = dedupeKey(typed);
        if (const auto known = places.constFind(key); known != places.constEnd()) {
            lines.append(*known);
            ++outcome.same;
            if (StoredRespondent &one = all[*known]; *known < before && !one.student) {
                matchTyped(one);
                if (one.student)
                    found.append(*known);
            }
            continue;
        }
        StoredRespondent one;
        one.id = returning.respondent(key, m_db.clock());
        one.campaign = id;
        one.import = record.id;
        one.imported = record.at;
        one.typed = typed;
        one.dedupeKey = key;
        matchTyped(one);
        places.insert(key, all.size());
        lines.append(all.size());
        all.append(one);
        ++outcome.added;
    }
    record.respondents = outcome.respondents;
    record.added = outcome.added;
    outcome.found = static_cast<int>(found.size());

    if (outcome.added > 0 || outcome.found > 0) {
        // What a line is worth depends on the others: the median of its class, a second sheet of its student.
        YICE_ASSIGN(const QList<Problem> doubts, judge(m_db, all, roster, campaign));
        outcome.problems += doubts;
        for (qsizetype i = 0; i < before; ++i)
            YICE_TRY(repository.update(all.at(i)));
    }
    for (const qsizetype place : found) {
        YICE_ASSIGN(const int raised, tellAssigned(all.at(place), consents.contains(*all.at(place).student)));
        outcome.signalCount += raised;
    }
    if (outcome.added > 0)
        YICE_TRY(repository.add(record));
    for (qsizetype i = before; i < all.size(); ++i) {
        const auto &student = all.at(i).student;
        YICE_ASSIGN(const int raised, store(all.at(i), scales, student && consents.contains(*student), returning));
        outcome.signalCount += raised;
    }
    for (const qsizetype place : lines)
        countLine(outcome, all.at(place));
    return outcome;
}

Result<> CampaignService::judgeAgain(const QDateTime &since)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    CampaignRepository repository(m_db);
    YICE_ASSIGN(Roster roster, Roster::of(m_students));
    YICE_ASSIGN(const auto campaigns, repository.importedInto(since));
    for (const Id<Campaign> &id : campaigns) {
        YICE_ASSIGN(const Campaign campaign, repository.campaign(id));
        YICE_ASSIGN(QList<StoredRespondent> all, respondentsWithAnswers(id));
        YICE_TRY(judge(m_db, all, roster, campaign));
        for (const StoredRespondent &one : all)
            YICE_TRY(repository.update(one));
    }
    return {};
}

Result<int> CampaignService::store(const StoredRespondent &respondent, const QList<Scale> &scales, bool consent,
                                   const ReturningSheets &returning)
{
    YICE_TRY(CampaignRepository(m_db).add(respondent));
    int signalCount = 0;
    for (const Scale &scale : scales) {
        YICE_ASSIGN(const int raised, storeSheet(respondent, scale, consent, returning));
        signalCount += raised;
    }
    return signalCount;
}

Result<int> CampaignService::storeSheet(const StoredRespondent &respondent, const Scale &scale, bool consent,
                                        const ReturningSheets &returning)
{
    CampaignRepository repository(m_db);
    StoredSheet sheet;
    sheet.id = returning.sheet(respondent.id, scale.id, m_db.clock());
    sheet.revision = 1;
    sheet.respondent = respondent.id;
    sheet.scale = scale.id;
    sheet.answers = respondent.typed.answers.value(scale.id);
    YICE_ASSIGN(const Scorer *scorer, scorerFor(scale, respondent));
    YICE_TRY(scoreStored(sheet, *scorer));
    YICE_TRY(repository.add(sheet));
    YICE_ASSIGN(sheet.signalCount, m_sink.take(outcomeOf(sheet, respondent, scale, consent)));
    if (sheet.signalCount > 0)
        YICE_TRY(repository.setSignals(sheet));
    return sheet.signalCount;
}

Result<QList<StoredRespondent>> CampaignService::respondentsWithAnswers(const Id<Campaign> &id) const
{
    const CampaignRepository repository(m_db);
    YICE_ASSIGN(QList<StoredRespondent> respondents, repository.respondents(id));
    YICE_ASSIGN(const QList<StoredSheet> sheets, repository.sheets(id));
    QHash<Id<StoredRespondent>, QMap<QString, QList<Answer>>> answers;
    for (const StoredSheet &sheet : sheets)
        answers[sheet.respondent].insert(sheet.scale, sheet.answers);
    for (StoredRespondent &one : respondents)
        one.typed.answers = answers.value(one.id);
    return respondents;
}

} // namespace core::assessments
