// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/station/StationRepository.h"

#include <QSet>

namespace core::station
{

/// Reads what stations wrote, puts it on their cards, and hands it to the campaigns as sheets. Lives inside one job.
class Homecoming
{
public:
    Homecoming(storage::Connection &db, const exchange::ExchangeService &exchange, assessments::CampaignService &campaigns)
        : m_db(db), m_repository(db), m_exchange(exchange), m_campaigns(campaigns)
    {
    }

    /// What is wrong with the file as a whole; none: its records were read.
    Result<std::optional<Problem>> read(const AnswersSource &source, StationImport &outcome);
    /// After all files: their sheets, and who asks to talk.
    Result<> store(const students::StudentService &students, assessments::SheetSink &sink, StationImport &outcome);

private:
    using LostPlace = std::pair<qsizetype, QByteArray>; ///< card and file

    /// One station's cards while files are read, and what was found on each.
    struct Desk {
        StationDetails details;
        QList<CardRecord> cards;
        QHash<QString, qsizetype> byCode;
        QHash<QString, assessments::Scale> scales;
        QSet<qsizetype> touched;
        QSet<qsizetype> finished;
        QMap<qsizetype, QDateTime> talks;
        QMap<LostPlace, LostSteps> lost;
        bool knows(const Step &step) const;
    };
    using Holders = QHash<Id<students::Student>, students::StudentRow>;

    Result<qsizetype> deskOf(const Id<StationRecord> &station); ///< -1: no station of this school
    static QString take(Desk &desk, const std::optional<QByteArray> &opened, const QByteArray &record,
                        const RecordPlace &place, StationImport &outcome);
    static void takeLost(Desk &desk, qsizetype card, const QByteArray &file, const Step &step);
    static QList<assessments::KnownRespondent> sheetsOf(const Desk &desk, const Holders &holders);
    Result<> storeCards(Desk &desk, const assessments::CampaignImport &sheets);
    Result<> storeLost(Desk &desk, const assessments::CampaignImport &sheets, assessments::SheetSink &sink,
                       StationImport &outcome);
    Result<> storeTalks(const Desk &desk, assessments::SheetSink &sink, StationImport &outcome);

    storage::Connection &m_db;
    StationRepository m_repository;
    const exchange::ExchangeService &m_exchange;
    assessments::CampaignService &m_campaigns;
    QList<Desk> m_desks;
    QHash<Id<StationRecord>, qsizetype> m_places;
};

} // namespace core::station
