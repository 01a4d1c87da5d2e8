// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/CampaignService.h"
#include "core/exchange/ExchangeService.h"
#include "core/station/StationFile.h"
#include "core/storage/Undo.h"

namespace core::station
{

/// A student's card, to be printed.
struct StationCard {
    students::StudentRow student;
    QString code; ///< clean
};

struct StationRow {
    Id<StationRecord> id;
    Id<assessments::Campaign> campaign;
    QDateTime made;
    int cards = 0;
    int answered = 0; ///< cards of which something came home
};

struct MadeStation {
    Id<StationRecord> id;
    QByteArray file;
    QList<StationCard> cards; ///< by class and name
};

/// What became of a lost card.
struct ReplacedCard {
    StationCard card;  ///< the new one; its code is empty where none was asked for
    QByteArray file;   ///< the station file that knows it, and the lost one no more
};

/// One file of a stick.
struct AnswersSource {
    QString file; ///< its name, for problems
    QByteArray bytes;
};

struct StationImport {
    int files = 0;
    int records = 0;
    int rejected = 0;  ///< records that were changed, moved or of no card of this school
    int cards = 0;     ///< students of whom something was read
    int finished = 0;  ///< of these, who went through to the end
    int left = 0;      ///< times that a window was left
    int talks = 0;     ///< students who ask to talk and had not asked before
    assessments::CampaignImport sheets; ///< over all campaigns; `row` of its problems is a record's number
};

/// A wish to talk that was heard stays heard when the import is taken back.
storage::UndoRules stationUndoRules();

/// Answer stations as the counselling room sees them. Every function checks rights; lives inside one job.
class StationService
{
public:
    StationService(storage::Connection &db, const exchange::ExchangeService &exchange,
                   const students::StudentService &students, assessments::CampaignService &campaigns,
                   assessments::SheetSink &sink)
        : m_db(db), m_exchange(exchange), m_students(students), m_campaigns(campaigns), m_sink(sink)
    {
    }

    /// A station for every scale and every current student of a campaign's grades. ConditionsUnmet (reason no_text,
    /// scales): the text of a scale may not be shown here (licence_expired, scales: no longer; not_on_stations, scales: the
    /// licence does not let it; not_for_students: none is answered by students); NotFound; Invalid (field students): nobody is in these
    /// grades. ManageCampaigns, MakePackages; the cards tie codes to names, so ExportData as well.
    Result<MadeStation> make(const Id<assessments::Campaign> &campaign);
    /// The cards of a station again, for one that was lost. NotFound. ManageCampaigns, ExportData; journalled.
    Result<QList<StationCard>> cards(const Id<StationRecord> &station);
    /// A lost card is the student's no more: what comes home of it afterwards belongs to nobody until a person says whose
    /// it is; its critical answers are told at once. With `file`, the station's: a new card, and the file to put in its
    /// place on every PC. NotFound (station, card); Invalid (field file: of another station); errors of readStationFile()
    /// and make(). ManageCampaigns, ExportData, with `file` MakePackages; journalled.
    Result<ReplacedCard> replaceCard(const Id<StationRecord> &station, const Id<students::Student> &student,
                                     const std::optional<QByteArray> &file);
    Result<QList<StationRow>> list() const; ///< newest first; SeeStatistics

    /// Takes what came home, in any order and however often: the same in the end. A record that was changed is refused
    /// and named, and the rest is taken; a torn tail is nothing. InputRejected: not one file could be read.
    /// ManageCampaigns.
    Result<StationImport> take(const QList<AnswersSource> &sources);

private:
    Result<StationImport> takeAll(const QList<AnswersSource> &sources);

    storage::Connection &m_db;
    const exchange::ExchangeService &m_exchange;
    const students::StudentService &m_students;
    assessments::CampaignService &m_campaigns;
    assessments::SheetSink &m_sink;
};

} // namespace core::station
