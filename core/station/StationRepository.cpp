// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/station/StationRepository.h"

using namespace Qt::Literals::StringLiterals;

namespace core::station
{

namespace
{

using storage::Fields;
using storage::Row;

constexpr QLatin1String StationTable("station");
constexpr QLatin1String CardTable("station_card");
constexpr QLatin1String LostTable("lost_card");
constexpr QLatin1String TalkTable("talk_request");

const QString StationById = u"SELECT campaign, made FROM station WHERE id = ?"_s;
const QString Stations = uR"(
SELECT s.id, s.campaign, s.made, count(c.id) FILTER (WHERE c.revoked IS NULL), count(c.steps) FROM station s LEFT JOIN station_card c ON c.station = s.id
GROUP BY s.id ORDER BY s.made DESC, s.id DESC)"_s;
const QString CardsOfStation =
    u"SELECT id, revision, code, student, steps, respondent, revoked FROM station_card WHERE station = ? ORDER BY id"_s;
const QString LostOfStation = uR"(
SELECT l.id, l.revision, l.card, l.file, l.steps, l.respondent FROM lost_card l JOIN station_card c ON c.id = l.card
WHERE c.station = ? ORDER BY l.id)"_s;
const QString Asked = u"SELECT count(*) FROM talk_request WHERE id = ?"_s;

} // namespace

Result<> StationRepository::add(const Id<StationRecord> &id, const Id<assessments::Campaign> &campaign,
                                const QStringList &scales)
{
    return m_db.insert(StationTable, id.bytes(),
                       Fields()
                           .set(QLatin1String("campaign"), campaign.bytes())
                           .set(QLatin1String("made"), m_db.clock().now())
                           .set(QLatin1String("made_by"), m_db.viewer().user.bytes())
                           .set(QLatin1String("scales"), scales.join(u' ')));
}

Result<Id<StoredCard>> StationRepository::add(const Id<StationRecord> &station, const QString &code,
                                              const Id<students::Student> &student)
{
    const auto id = Id<StoredCard>::make(m_db.clock());
    YICE_TRY(m_db.insert(CardTable, id.bytes(),
                         Fields()
                             .set(QLatin1String("station"), station.bytes())
                             .set(QLatin1String("code"), code)
                             .set(QLatin1String("student"), student.bytes())));
    return id;
}

Result<std::optional<StationDetails>> StationRepository::station(const Id<StationRecord> &id) const
{
    return m_db.first(StationById, {id.bytes()}, [](const Row &row) {
        return StationDetails{row.id<assessments::Campaign>(0), row.instant(1)};
    });
}

Result<QList<StationRow>> StationRepository::stations() const
{
    return m_db.rows(Stations, {}, [](const Row &row) {
        return StationRow{row.id<StationRecord>(0), row.id<assessments::Campaign>(1), row.instant(2),
                          static_cast<int>(row.number(3)), static_cast<int>(row.number(4))};
    });
}

Result<QList<CardRecord>> StationRepository::cards(const Id<StationRecord> &station) const
{
    QList<CardRecord> cards;
    YICE_TRY(m_db.visit(CardsOfStation, {station.bytes()}, [&](const Row &row) -> Result<> {
        CardRecord card;
        card.id = row.id<StoredCard>(0);
        card.revision = row.number(1);
        card.code = row.text(2);
        card.student = row.id<students::Student>(3);
        YICE_ASSIGN(card.steps, CardSteps::fromText(row.text(4)));
        card.respondent = row.blob(5);
        card.stored = card.steps.text();
        card.revoked = !row.isNull(6);
        cards.append(std::move(card));
        return {};
    }));
    return cards;
}

Result<> StationRepository::setSteps(const CardRecord &card)
{
    YICE_TRY(m_db.update(CardTable, card.id.bytes(), card.revision,
                         Fields()
                             .set(QLatin1String("steps"), card.steps.text())
                             .set(QLatin1String("respondent"), card.respondent)));
    return {};
}

Result<> StationRepository::revoke(const CardRecord &card)
{
    YICE_TRY(m_db.update(CardTable, card.id.bytes(), card.revision,
                         Fields().set(QLatin1String("revoked"), m_db.clock().now())));
    return {};
}

Result<QList<LostSteps>> StationRepository::lostSteps(const Id<StationRecord> &station) const
{
    QList<LostSteps> all;
    YICE_TRY(m_db.visit(LostOfStation, {station.bytes()}, [&](const Row &row) -> Result<> {
        LostSteps lost;
        lost.id = row.id<StoredLostSteps>(0);
        lost.revision = row.number(1);
        lost.card = row.id<StoredCard>(2);
        lost.file = row.blob(3);
        YICE_ASSIGN(lost.steps, CardSteps::fromText(row.text(4)));
        lost.respondent = row.blob(5);
        lost.stored = lost.steps.text();
        lost.talkKnown = lost.steps.hasTalk();
        all.append(std::move(lost));
        return {};
    }));
    return all;
}

Result<> StationRepository::save(const LostSteps &lost)
{
    const Fields fields = Fields()
                              .set(QLatin1String("card"), lost.card.bytes())
                              .set(QLatin1String("file"), lost.file)
                              .set(QLatin1String("steps"), lost.steps.text())
                              .set(QLatin1String("respondent"), lost.respondent);
    if (lost.id.isNull())
        return m_db.insert(LostTable, Id<StoredLostSteps>::make(m_db.clock()).bytes(), fields);
    YICE_TRY(m_db.update(LostTable, lost.id.bytes(), lost.revision, fields));
    return {};
}

Result<bool> StationRepository::hasAsked(const Id<StoredCard> &card) const
{
    YICE_ASSIGN(const qint64 count, m_db.number(Asked, {card.bytes()}));
    return count > 0;
}

Result<> StationRepository::noteAsked(const CardRecord &card, const QDateTime &asked)
{
    return m_db.insert(TalkTable, card.id.bytes(),
                       Fields()
                           .set(QLatin1String("student"), card.student.bytes())
                           .set(QLatin1String("asked"), asked)
                           .set(QLatin1String("noticed"), m_db.clock().now()));
}

} // namespace core::station
