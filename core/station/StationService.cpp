// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/station/StationService.h"

#include "core/assessments/ScaleLibrary.h"
#include "core/base/Random.h"
#include "core/station/AnswersFile.h"
#include "core/station/CardCode.h"
#include "core/station/ScaleSeal.h"
#include "core/station/StationRepository.h"
#include "core/storage/ImportLog.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::assessments::Campaign;
using core::assessments::CampaignImport;
using core::assessments::Scale;

namespace core::station
{

namespace
{

QList<StationScale::Option> shownOptions(const QList<assessments::Option> &options)
{
    QList<StationScale::Option> shown;
    for (const assessments::Option &option : options)
        shown.append({option.value, option.texts.value(0)});
    return shown;
}

/// What a student may read of a scale; nothing where its text may not be shown here.
std::optional<StationScale> shownScale(const Scale &scale)
{
    StationScale shown;
    shown.id = scale.id;
    shown.version = scale.version;
    shown.instruction = scale.instruction;
    shown.windowDays = scale.windowDays;
    shown.options = shownOptions(scale.options);
    for (const assessments::ScaleItem &item : scale.items) {
        const auto &options = scale.optionsOf(item);
        const bool worded = std::all_of(options.begin(), options.end(), [](const assessments::Option &option) {
            return !option.texts.value(0).isEmpty();
        });
        if (item.text.isEmpty() || !worded)
            return std::nullopt;
        shown.items.append({item.text, shownOptions(item.options)});
    }
    return shown;
}

/// What a station shows, and whether it must be sealed.
struct Shown {
    QList<StationScale> scales;
    bool sealed = false;
};

Result<Shown> shownScales(const assessments::ScaleLibrary &library, const QStringList &ids)
{
    using assessments::LicenceState;
    Shown shown;
    QStringList without;
    QStringList notHere;
    QStringList expired;
    for (const QString &id : ids) {
        YICE_ASSIGN(const assessments::LibraryScale one, library.find(id));
        if (one.scale.answeredBy != assessments::AnsweredBy::Student)
            continue;
        const auto scale = shownScale(one.scale);
        const bool licensed = one.textEntered && one.licence;
        if (scale && licensed && !one.licence->stations)
            notHere.append(one.scale.title);
        else if (scale)
            shown.scales.append(*scale);
        else
            (one.state == LicenceState::Expired ? expired : without).append(one.scale.title);
        shown.sealed = shown.sealed || licensed;
    }
    if (!expired.isEmpty())
        return fail(ErrorCode::ConditionsUnmet, u"licence_expired"_s, {{u"scales"_s, expired}});
    if (!without.isEmpty())
        return fail(ErrorCode::ConditionsUnmet, u"no_text"_s, {{u"scales"_s, without}});
    if (!notHere.isEmpty())
        return fail(ErrorCode::ConditionsUnmet, u"not_on_stations"_s, {{u"scales"_s, notHere}});
    if (shown.scales.isEmpty())
        return fail(ErrorCode::ConditionsUnmet, u"not_for_students"_s);
    return shown;
}

Problem problemAt(const AnswersSource &source, qsizetype record, const QString &kind)
{
    Problem problem;
    problem.file = source.file;
    problem.row = static_cast<int>(record);
    problem.kind = kind;
    return problem;
}

/// One station's cards while files are read, and what was found on each.
struct Desk {
    StationDetails details;
    QList<CardRecord> cards;
    QHash<QString, qsizetype> byCode;
    QHash<QString, Scale> scales;
    QSet<qsizetype> touched;
    QSet<qsizetype> finished;
    QMap<qsizetype, QDateTime> talks;
    bool knows(const Step &step) const
    {
        const auto scale = scales.constFind(step.scale);
        return scale != scales.constEnd() && scale->version == step.version && step.item >= 1 &&
            step.item <= scale->items.size();
    }
};

void addTo(CampaignImport &sum, const CampaignImport &part)
{
    sum.respondents += part.respondents;
    sum.matched += part.matched;
    sum.unmatched += part.unmatched;
    sum.invalid += part.invalid;
    sum.signalCount += part.signalCount;
    sum.added += part.added;
    sum.same += part.same;
    sum.changed += part.changed;
    if (part.firstAnswered.isValid() && (!sum.firstAnswered.isValid() || part.firstAnswered < sum.firstAnswered))
        sum.firstAnswered = part.firstAnswered;
    if (part.lastAnswered.isValid() && (!sum.lastAnswered.isValid() || part.lastAnswered > sum.lastAnswered))
        sum.lastAnswered = part.lastAnswered;
}

/// Reads files and puts what they hold on the cards of their stations.
class Homecoming
{
public:
    Homecoming(storage::Connection &db, const exchange::ExchangeService &exchange, assessments::CampaignService &campaigns)
        : m_db(db), m_repository(db), m_exchange(exchange), m_campaigns(campaigns)
    {
    }

    /// What is wrong with the file as a whole; none: its records were read.
    Result<std::optional<Problem>> read(const AnswersSource &source, StationImport &outcome)
    {
        const auto content = readAnswers(source.bytes);
        if (!content)
            return problemAt(source, 0, u"answers_unreadable"_s);
        YICE_ASSIGN(const qsizetype place, deskOf(content->head.station));
        if (place < 0)
            return problemAt(source, 0, u"unknown_station"_s);
        QList<QByteArray> sealed;
        for (const QByteArray &record : content->records)
            sealed.append(sealedPart(record));
        YICE_ASSIGN(const auto opened, m_exchange.openOwnSeals(sealed));
        for (qsizetype i = 0; i < opened.size(); ++i) {
            ++outcome.records;
            const QString wrong = take(m_desks[place], opened.at(i), content->records.at(i), {content->head.file, i}, outcome);
            if (wrong.isEmpty())
                continue;
            ++outcome.rejected;
            outcome.sheets.problems.append(problemAt(source, i + 1, wrong));
        }
        return std::nullopt;
    }

    QList<Desk> &desks() { return m_desks; }

private:
    /// -1: no station of this school.
    Result<qsizetype> deskOf(const Id<StationRecord> &station)
    {
        if (const auto known = m_places.constFind(station); known != m_places.constEnd())
            return *known;
        YICE_ASSIGN(const auto details, m_repository.station(station));
        if (!details)
            return -1;
        Desk desk;
        desk.details = *details;
        YICE_ASSIGN(const Campaign campaign, m_campaigns.find(details->campaign));
        YICE_ASSIGN(const auto scales, assessments::scalesFor(m_db, campaign.scales));
        for (const Scale &scale : scales)
            desk.scales.insert(scale.id, scale);
        YICE_ASSIGN(desk.cards, m_repository.cards(station));
        for (qsizetype i = 0; i < desk.cards.size(); ++i)
            desk.byCode.insert(desk.cards.at(i).code, i);
        m_places.insert(station, m_desks.size());
        m_desks.append(std::move(desk));
        return m_desks.size() - 1;
    }

    /// Why a record is refused; empty: it was taken.
    static QString take(Desk &desk, const std::optional<QByteArray> &opened, const QByteArray &record,
                        const RecordPlace &place, StationImport &outcome)
    {
        if (!opened || !isWhole(record, place))
            return u"record_changed"_s;
        const auto step = stepFrom(*opened, record, place);
        if (!step)
            return u"record_changed"_s;
        const qsizetype card = desk.byCode.value(step->card, -1);
        if (card < 0)
            return u"unknown_card"_s;
        switch (step->kind) {
        case Step::Kind::Answer:
        case Step::Kind::Skip:
            if (!desk.knows(*step))
                return u"other_edition"_s;
            desk.cards[card].steps.add(*step);
            break;
        case Step::Kind::Talk:
            if (!desk.talks.contains(card) || step->at < desk.talks.value(card))
                desk.talks.insert(card, step->at);
            break;
        case Step::Kind::Done:
            desk.finished.insert(card);
            break;
        case Step::Kind::Left:
            ++outcome.left;
            break;
        default:
            break;
        }
        desk.touched.insert(card);
        return {};
    }

    storage::Connection &m_db;
    StationRepository m_repository;
    const exchange::ExchangeService &m_exchange;
    assessments::CampaignService &m_campaigns;
    QList<Desk> m_desks;
    QHash<Id<StationRecord>, qsizetype> m_places;
};

QByteArray keyOf(const CardRecord &card)
{
    return (card.revoked ? "station card revoked " : "station card ") + card.id.bytes();
}

/// The sheets of the cards that something was read of, as the campaign takes them. Of a lost card only what is new: what
/// had come before it was lost stays the student's.
QList<assessments::KnownRespondent> sheetsOf(const Desk &desk, const QHash<Id<students::Student>, students::StudentRow> &holders)
{
    QList<assessments::KnownRespondent> known;
    for (const qsizetype place : desk.touched) {
        const CardRecord &card = desk.cards.at(place);
        if (card.steps.isEmpty() || (card.revoked && !card.hasNews()))
            continue;
        assessments::KnownRespondent one;
        if (card.revoked) {
            const students::StudentRow holder = holders.value(card.student);
            one.name = holder.name;
            one.className = holder.className.display();
            one.evidence = u"revoked_card"_s;
        } else {
            one.student = card.student;
        }
        one.key = keyOf(card);
        one.submitted = card.steps.last().toLocalTime();
        one.seconds = card.steps.seconds();
        for (const Scale &scale : desk.scales) {
            const auto answers = card.steps.answers(scale.id, static_cast<int>(scale.items.size()));
            if (!answers.isEmpty())
                one.answers.insert(scale.id, answers);
        }
        known.append(one);
    }
    std::sort(known.begin(), known.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    return known;
}

} // namespace

storage::UndoRules stationUndoRules()
{
    storage::UndoRules rules;
    rules.untouched = {u"talk_request"_s};
    return rules;
}

Result<MadeStation> StationService::make(const Id<Campaign> &id)
{
    for (const Permission permission : {Permission::ManageCampaigns, Permission::MakePackages, Permission::ExportData})
        YICE_TRY(m_db.viewer().require(permission));
    YICE_ASSIGN(const Campaign campaign, m_campaigns.find(id));
    StationFile station;
    YICE_ASSIGN(const Shown shown, shownScales(assessments::ScaleLibrary(m_db), campaign.scales));
    const ScaleSeal seal;
    QMap<QByteArray, QByteArray> keyOf;
    YICE_ASSIGN(const auto rows, m_students.list({}));
    station.station = Id<StationRecord>::make(m_db.clock());
    YICE_ASSIGN(station.unit, m_exchange.card());
    station.made = m_db.clock().now();
    station.salt = base::randomBytes(security::KdfSaltBytes);
    station.cost = CardCost;

    StationRepository repository(m_db);
    YICE_TRY(repository.add(station.station, id, campaign.scales));
    MadeStation made;
    made.id = station.station;
    QSet<QString> given;
    for (const students::StudentRow &row : rows) {
        if (!campaign.grades.contains(row.className.grade))
            continue;
        QString code = newCardCode();
        while (given.contains(code))
            code = newCardCode();
        given.insert(code);
        YICE_ASSIGN(const CardKeys keys, cardKeys(code, station.salt, station.cost));
        keyOf.insert(keys.mark, shown.sealed ? seal.keyFor(keys) : QByteArray());
        YICE_TRY(repository.add(station.station, code, row.id));
        made.cards.append({row, code});
    }
    if (made.cards.isEmpty())
        return fail(ErrorCode::Invalid, u"students"_s, {{u"field"_s, u"students"_s}});
    station.cards = keyOf.keys();
    if (shown.sealed) {
        station.keys = keyOf.values();
        station.sealed = seal.seal(shown.scales);
    } else {
        station.scales = shown.scales;
    }
    YICE_ASSIGN(made.file, writeStationFile(
                               station, [this](const QByteArray &message) { return m_exchange.sign(message); }));
    YICE_TRY(m_db.noteAct(QLatin1String("cards_given"), QLatin1String("station"), made.id.bytes()));
    return made;
}

Result<QList<StationCard>> StationService::cards(const Id<StationRecord> &id)
{
    for (const Permission permission : {Permission::ManageCampaigns, Permission::ExportData})
        YICE_TRY(m_db.viewer().require(permission));
    StationRepository repository(m_db);
    YICE_ASSIGN(const auto station, repository.station(id));
    if (!station)
        return fail(ErrorCode::NotFound, u"station"_s, {{u"id"_s, id.toString()}});
    YICE_ASSIGN(const auto stored, repository.cards(id));
    QHash<Id<students::Student>, QString> codes;
    for (const CardRecord &card : stored) {
        if (!card.revoked)
            codes.insert(card.student, card.code);
    }
    YICE_ASSIGN(const auto rows, m_students.list({}));
    QList<StationCard> cards;
    for (const students::StudentRow &row : rows) {
        if (codes.contains(row.id))
            cards.append({row, codes.value(row.id)});
    }
    YICE_TRY(m_db.noteAct(QLatin1String("cards_given"), QLatin1String("station"), id.bytes()));
    return cards;
}

Result<ReplacedCard> StationService::replaceCard(const Id<StationRecord> &id, const Id<students::Student> &student,
                                                 const std::optional<QByteArray> &file)
{
    for (const Permission permission : {Permission::ManageCampaigns, Permission::ExportData})
        YICE_TRY(m_db.viewer().require(permission));
    StationRepository repository(m_db);
    YICE_ASSIGN(const auto details, repository.station(id));
    if (!details)
        return fail(ErrorCode::NotFound, u"station"_s, {{u"id"_s, id.toString()}});
    YICE_ASSIGN(const auto cards, repository.cards(id));
    const auto lost = std::find_if(cards.begin(), cards.end(),
                                   [&](const CardRecord &card) { return card.student == student && !card.revoked; });
    if (lost == cards.end() && (!file || std::none_of(cards.begin(), cards.end(), [&](const CardRecord &card) { return card.student == student; })))
        return fail(ErrorCode::NotFound, u"card"_s, {{u"id"_s, student.toString()}});
    if (lost != cards.end())
        YICE_TRY(repository.revoke(*lost));
    YICE_TRY(m_db.noteAct(QLatin1String("card_replaced"), QLatin1String("student"), student.bytes()));
    ReplacedCard replaced;
    YICE_ASSIGN(replaced.card.student, m_students.row(student));
    if (!file)
        return replaced;
    YICE_TRY(m_db.viewer().require(Permission::MakePackages));
    YICE_ASSIGN(const Campaign campaign, m_campaigns.find(details->campaign));
    YICE_TRY(shownScales(assessments::ScaleLibrary(m_db), campaign.scales));
    YICE_ASSIGN(StationFile station, readStationFile(*file));
    if (station.station != id)
        return fail(ErrorCode::Invalid, u"file"_s, {{u"field"_s, u"file"_s}});
    const bool sealed = !station.sealed.isEmpty();
    const auto opener = std::find_if(cards.begin(), cards.end(), [&](const CardRecord &card) { return card.student == student; });
    QSet<QString> codes;
    for (const CardRecord &card : cards)
        codes.insert(card.code);
    while (codes.contains(replaced.card.code) || replaced.card.code.isEmpty())
        replaced.card.code = newCardCode();
    YICE_TRY(repository.add(id, replaced.card.code, student));
    const ScaleSeal seal;
    if (sealed) {
        YICE_ASSIGN(const CardKeys keys, cardKeys(opener->code, station.salt, station.cost));
        YICE_ASSIGN(const auto scales, openScales(station, keys));
        station.sealed = seal.seal(scales);
    }
    // The salt stays, so that who is half through goes on where it stopped.
    QStringList valid{replaced.card.code};
    for (const CardRecord &card : cards) {
        if (!card.revoked && (lost == cards.end() || card.id != lost->id))
            valid.append(card.code);
    }
    QMap<QByteArray, QByteArray> keyOfMark;
    for (const QString &code : valid) {
        YICE_ASSIGN(const CardKeys keys, cardKeys(code, station.salt, station.cost));
        keyOfMark.insert(keys.mark, sealed ? seal.keyFor(keys) : QByteArray());
    }
    station.cards = keyOfMark.keys();
    station.keys = sealed ? keyOfMark.values() : QList<QByteArray>();
    YICE_ASSIGN(replaced.file, writeStationFile(
                                   station, [this](const QByteArray &message) { return m_exchange.sign(message); }));
    return replaced;
}

Result<QList<StationRow>> StationService::list() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    return StationRepository(m_db).stations();
}

Result<StationImport> StationService::take(const QList<AnswersSource> &sources)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    const QString name = sources.size() == 1 ? sources.first().file : QString();
    return storage::ImportLog(m_db).during({u"station"_s, name, Permission::ManageCampaigns},
                                           [&] { return takeAll(sources); });
}

Result<StationImport> StationService::takeAll(const QList<AnswersSource> &sources)
{
    StationImport outcome;
    Homecoming homecoming(m_db, m_exchange, m_campaigns);
    QList<Problem> unread;
    for (const AnswersSource &source : sources) {
        YICE_ASSIGN(const auto problem, homecoming.read(source, outcome));
        if (problem)
            unread.append(*problem);
        else
            ++outcome.files;
    }
    if (outcome.files == 0) {
        Error error(ErrorCode::InputRejected, u"no answers"_s);
        error.problems = unread;
        return fail(error);
    }
    outcome.sheets.problems = unread + outcome.sheets.problems;
    StationRepository repository(m_db);
    for (Desk &desk : homecoming.desks()) {
        QList<Id<students::Student>> lost;
        for (const qsizetype place : desk.touched) {
            if (desk.cards.at(place).revoked)
                lost.append(desk.cards.at(place).student);
        }
        YICE_ASSIGN(const auto holders, m_students.rowsOf(lost));
        YICE_ASSIGN(const CampaignImport sheets, m_campaigns.takeKnown(desk.details.campaign, sheetsOf(desk, holders)));
        addTo(outcome.sheets, sheets);
        for (const qsizetype place : desk.touched) {
            CardRecord &card = desk.cards[place];
            if (const auto known = sheets.known.constFind(keyOf(card)); known != sheets.known.constEnd())
                card.respondent = known->bytes();
            if (!card.steps.isEmpty() && (!card.revoked || card.hasNews()))
                YICE_TRY(repository.setSteps(card));
        }
        for (auto talk = desk.talks.constBegin(); talk != desk.talks.constEnd(); ++talk) {
            const CardRecord &card = desk.cards.at(talk.key());
            YICE_ASSIGN(const bool asked, repository.hasAsked(card.id));
            if (asked)
                continue;
            YICE_TRY(repository.noteAsked(card, talk.value()));
            YICE_ASSIGN(const int raised, m_sink.askedToTalk(card.student, m_db.clock().now()));
            outcome.sheets.signalCount += raised;
            ++outcome.talks;
        }
        outcome.cards += static_cast<int>(desk.touched.size());
        outcome.finished += static_cast<int>(desk.finished.size());
    }
    return outcome;
}

} // namespace core::station
