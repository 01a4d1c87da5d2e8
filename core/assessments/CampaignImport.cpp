// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/CampaignParts.h"
#include "core/assessments/Retests.h"
#include "core/assessments/SheetText.h"
#include "core/assessments/SheetUndo.h"
#include "core/base/Ahead.h"

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
class WordingCheck
{
public:
    explicit WordingCheck(const QList<Scale> &scales) : m_scales(scales), m_counts(scales.size()) {}
    void add(const Respondent &one)
    {
        for (qsizetype place = 0; place < m_scales.size(); ++place) {
            const Scale &scale = m_scales.at(place);
            Count &count = m_counts[place];
            const QList<Answer> answers = one.answers.value(scale.id);
            for (qsizetype i = 0; i < answers.size(); ++i) {
                count.given += answers.at(i).kind == Answer::Kind::Given ? 1 : 0;
                if (answers.at(i).kind != Answer::Kind::Outside || count.outside++ > 0)
                    continue;
                count.first.row = one.row;
                const QString &text = scale.item(static_cast<int>(i) + 1)->text;
                count.first.column = text.isEmpty() ? u"%1 %2"_s.arg(scale.title).arg(i + 1) : text;
                count.first.kind = u"unknown_code"_s;
            }
        }
    }
    Result<> outcome() const
    {
        Error wrong(ErrorCode::InputRejected, u"options"_s);
        for (const Count &count : m_counts) {
            if (count.outside > count.given)
                wrong.problems.append(count.first);
        }
        return wrong.problems.isEmpty() ? Result<>() : fail(wrong);
    }

private:
    struct Count {
        qsizetype given = 0;
        qsizetype outside = 0;
        Problem first = {};
    };
    const QList<Scale> &m_scales;
    QList<Count> m_counts;
};

struct Line {
    Respondent typed;
    QByteArray key;
};
using Lines = QList<Line>;

constexpr qsizetype LinesTogether = 100;
constexpr size_t LinesAhead = 3; // times LinesTogether

/// Hands the lines over, and gives the hash of the content. What is wrong with the whole shows after the last line.
Result<QByteArray> readExport(const tabular::RowSource &source, const QList<Scale> &scales, const tabular::ColumnMap &map,
                              const base::Handover<Lines> &handover)
{
    ContentHash hash;
    WordingCheck wording(scales);
    Lines lines;
    qsizetype count = 0;
    const auto rowSeen = [&](qsizetype row, const QList<tabular::Cell> &cells) -> Result<> {
        hash.add(row, cells);
        return {};
    };
    const auto give = [&]() -> Result<> {
        YICE_TRY(handover(lines));
        lines.clear();
        return {};
    };
    const auto take = [&](Respondent &one) -> Result<> {
        ++count;
        wording.add(one);
        QByteArray key = dedupeKey(one);
        lines.append({std::move(one), std::move(key)});
        return lines.size() < LinesTogether ? Result<>() : give();
    };
    YICE_TRY(visitWjx(source, scales, map, rowSeen, take));
    if (count == 0) {
        Error empty(ErrorCode::InputRejected, u"no respondents"_s);
        empty.problems.append({{}, {}, static_cast<int>(wjxHeaderRow(source.head, map)) + 2, {}, {}, u"unreadable"_s, {}});
        return fail(empty);
    }
    YICE_TRY(wording.outcome());
    YICE_TRY(give());
    return hash.result();
}

/// What the vault knows when lines come, and all respondents of the round: those of before first.
struct KnownLines {
    Roster roster;
    Matcher matcher;
    ReturningSheets returning;
    students::Stage stage;
    QDate today;
    QList<StoredRespondent> all = {};
    qsizetype before = 0;
    QHash<QByteArray, qsizetype> places = {};
    QHash<QString, std::optional<students::ClassName>> classNames = {};

    static Result<KnownLines> of(storage::Connection &db, const students::StudentService &students)
    {
        YICE_ASSIGN(Roster roster, Roster::of(students));
        YICE_ASSIGN(ReturningSheets returning, ReturningSheets::of(db));
        Matcher matcher(roster.candidates());
        return KnownLines{std::move(roster), std::move(matcher), std::move(returning), students.stage(), db.clock().today()};
    }
    void start(const QList<StoredRespondent> &stored)
    {
        for (const StoredRespondent &one : stored)
            append(one);
        before = all.size();
    }
    void append(StoredRespondent one)
    {
        places.insert(one.dedupeKey, all.size());
        all.append(std::move(one));
    }
    qsizetype placeOf(const QByteArray &key) const { return places.value(key, -1); }
    void match(StoredRespondent &one)
    {
        auto name = classNames.constFind(one.typed.className); // an export has few classes and very many lines
        if (name == classNames.constEnd())
            name = classNames.insert(one.typed.className, students::readClassName(one.typed.className, stage, today));
        const Match found = matcher.match(one.typed, *name);
        one.match = found.state;
        one.evidence = evidenceName(found.by);
        if (found.state == MatchState::Matched)
            one.student = roster.student(found.candidates.first());
    }
};

Problem noTime(const Respondent &one)
{
    Problem problem;
    problem.row = one.row;
    problem.column = u"提交答卷时间"_s;
    problem.kind = u"unreadable"_s;
    return problem;
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
    ImportRecord record;
    record.id = Id<ImportRecord>::make(m_db.clock());
    record.campaign = id;
    record.at = m_db.clock().now();
    record.by = m_db.viewer().user;
    record.contentHash = QByteArray(""); // known at the end
    CampaignImport outcome;
    for (const Scale &scale : scales)
        outcome.scales.append(scale.id);

    // The file is read by a thread of its own. Lines are matched and stored as they come; what is wrong with the whole file
    // shows after the last one and takes them all back with the transaction.
    std::optional<KnownLines> known;
    QSet<Id<students::Student>> consents;
    QList<qsizetype> lines;
    QList<qsizetype> found;
    const auto takeNew = [&](Line &line) -> Result<> {
        StoredRespondent one;
        one.id = known->returning.respondent(line.key, m_db.clock());
        one.revision = 1;
        one.campaign = id;
        one.import = record.id;
        one.imported = record.at;
        one.typed = std::move(line.typed);
        one.dedupeKey = line.key;
        known->match(one);
        if (outcome.added++ == 0)
            YICE_TRY(repository.add(record));
        const bool consent = one.student && consents.contains(*one.student);
        YICE_ASSIGN(const int raised, store(one, scales, consent, known->returning));
        outcome.signalCount += raised;
        for (QString *typed : {&one.typed.name, &one.typed.className, &one.typed.number, &one.typed.last4})
            *typed = QString(); // the vault has them, and what follows asks for answers only
        known->append(std::move(one));
        return {};
    };
    const auto take = [&](Lines &some) -> Result<> {
        if (!known) {
            YICE_ASSIGN(known, KnownLines::of(m_db, m_students));
            YICE_ASSIGN(consents, m_consents.allowed(id.bytes()));
            YICE_ASSIGN(const auto stored, respondentsWithAnswers(id));
            known->start(stored);
        }
        for (Line &line : some) {
            ++outcome.respondents;
            if (!line.typed.submitted.isValid())
                outcome.problems.append(noTime(line.typed));
            if (const qsizetype place = known->placeOf(line.key); place >= 0) {
                lines.append(place);
                ++outcome.same;
                if (StoredRespondent &one = known->all[place]; place < known->before && !one.student) {
                    known->match(one);
                    if (one.student)
                        found.append(place);
                }
                continue;
            }
            lines.append(known->all.size());
            YICE_TRY(takeNew(line));
        }
        return {};
    };
    const auto read = [&](const base::Handover<Lines> &handover) -> Result<> {
        YICE_ASSIGN(record.contentHash, readExport(source, scales, map, handover));
        return {};
    };
    if (Result<> ended = base::runAhead<Lines>(LinesAhead, read, take); !ended) {
        for (Problem &problem : ended.error().problems)
            problem.sheet = source.head.name;
        return fail(ended.error());
    }
    for (Problem &problem : outcome.problems)
        problem.sheet = source.head.name;
    QList<StoredRespondent> &all = known->all;
    const qsizetype before = known->before;
    record.respondents = outcome.respondents;
    record.added = outcome.added;
    outcome.found = static_cast<int>(found.size());

    if (outcome.added > 0 || outcome.found > 0) {
        // What a line is worth depends on the others: the median of its class, a second sheet of its student.
        YICE_ASSIGN(const QList<Problem> doubts, judge(m_db, all, known->roster, campaign));
        outcome.problems += doubts;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (i < before || !all.at(i).flags.isEmpty())
                YICE_TRY(repository.update(all.at(i)));
        }
    }
    for (const qsizetype place : found) {
        YICE_ASSIGN(const int raised, tellAssigned(all.at(place), consents.contains(*all.at(place).student)));
        outcome.signalCount += raised;
    }
    QList<StoredRespondent> told = all.mid(before);
    for (const qsizetype place : found)
        told.append(all.at(place));
    YICE_TRY(tellRetests(m_db, m_sink, told, consents));
    if (outcome.added > 0)
        YICE_TRY(repository.finish(record));
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
