// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/station/CardSteps.h"
#include "core/station/StationService.h"

namespace core::station
{

struct StoredCard; ///< the vault's record of one card

struct CardRecord {
    Id<StoredCard> id;
    qint64 revision = 0;
    QString code;
    Id<students::Student> student;
    CardSteps steps;
    QByteArray respondent; ///< whose sheets came of it; empty before
    QString stored;        ///< the steps as they stand in the vault
    bool revoked = false;  ///< lost: its steps stay the student's, and what comes of it now is kept in LostSteps
    bool hasNews() const { return steps.text() != stored; }
};

struct StoredLostSteps;

/// What came of a lost card from one file: of one PC, so that two finders do not become one.
struct LostSteps {
    Id<StoredLostSteps> id; ///< null: not in the vault yet
    qint64 revision = 0;
    Id<StoredCard> card;
    QByteArray file; ///< FileIdBytes
    CardSteps steps;
    QByteArray respondent;
    QString stored;
    bool talkKnown = false; ///< the vault knows already that its finder wants to talk
    bool hasNews() const { return steps.text() != stored; }
};

struct StationDetails {
    Id<assessments::Campaign> campaign;
    QDateTime made;
};

/// Reads and writes station, station_card, lost_card and talk_request, and no other table. Synchronous; inside a job.
class StationRepository
{
public:
    explicit StationRepository(storage::Connection &db) : m_db(db) {}

    Result<> add(const Id<StationRecord> &id, const Id<assessments::Campaign> &campaign, const QStringList &scales);
    Result<Id<StoredCard>> add(const Id<StationRecord> &station, const QString &code,
                               const Id<students::Student> &student);
    Result<std::optional<StationDetails>> station(const Id<StationRecord> &id) const;
    Result<QList<StationRow>> stations() const; ///< newest first
    Result<QList<CardRecord>> cards(const Id<StationRecord> &station) const;
    Result<> setSteps(const CardRecord &card); ///< Conflict
    Result<> revoke(const CardRecord &card);   ///< Conflict
    Result<QList<LostSteps>> lostSteps(const Id<StationRecord> &station) const;
    Result<> save(const LostSteps &lost); ///< Conflict

    /// Whether this card's holder has asked to talk before.
    Result<bool> hasAsked(const Id<StoredCard> &card) const;
    Result<> noteAsked(const CardRecord &card, const QDateTime &asked);

private:
    storage::Connection &m_db;
};

} // namespace core::station
