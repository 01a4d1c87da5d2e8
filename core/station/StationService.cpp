// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/station/StationService.h"

#include "core/assessments/ScaleLibrary.h"
#include "core/base/Random.h"
#include "core/station/CardCode.h"
#include "core/station/Homecoming.h"
#include "core/station/ScaleSeal.h"
#include "core/storage/ImportLog.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::assessments::Campaign;
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

/// Of any card that the file knows: the newest first, since the file may be the one that replaced a card before.
Result<CardKeys> keysInside(const StationFile &station, const QList<CardRecord> &cards)
{
    for (auto card = cards.crbegin(); card != cards.crend(); ++card) {
        YICE_ASSIGN(CardKeys keys, cardKeys(card->code, station.salt, station.cost));
        if (station.cards.contains(keys.mark))
            return keys;
    }
    return fail(ErrorCode::Invalid, u"file"_s, {{u"field"_s, u"file"_s}});
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
    QSet<QString> codes;
    for (const CardRecord &card : cards)
        codes.insert(card.code);
    while (codes.contains(replaced.card.code) || replaced.card.code.isEmpty())
        replaced.card.code = newCardCode();
    YICE_TRY(repository.add(id, replaced.card.code, student));
    const ScaleSeal seal;
    if (sealed) {
        YICE_ASSIGN(const auto keys, keysInside(station, cards));
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
    YICE_TRY(homecoming.store(m_students, m_sink, outcome));
    return outcome;
}

} // namespace core::station
