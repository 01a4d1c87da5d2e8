// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform/WholeFile.h"
#include "core/station/Station.h"
#include "core/station/StationService.h"
#include "tests/core/workspace/TurnVault.h"

#include <QFileInfo>

namespace tests
{

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::assessments;
using namespace core::station;
using namespace core::students;
using namespace core::workspace;

/// The sample school with a campaign, consent of everybody, and a station.
class StationSchool : public TurnVault
{
public:
    explicit StationSchool(QList<int> grades = {7}, bool consent = true)
    {
        valueOf(in([](Areas &areas) {
            return areas.exchange.found({exchange::UnitProfile::School, u"S-1"_s, u"云岭示例中学"_s, u"junior"_s});
        }));
        importRoster(sampleRoster());
        campaign = valueOf(in([grades](Areas &areas) {
            Campaign autumn;
            autumn.name = u"秋季"_s;
            autumn.scales = {u"phq9"_s, u"gad7"_s};
            autumn.grades = grades;
            autumn.first = QDate(2026, 11, 2);
            autumn.last = QDate(2026, 11, 30);
            return areas.campaigns.create(autumn);
        }));
        if (consent)
            consentOfAll();
        made = valueOf(in([id = campaign](Areas &areas) { return areas.stations.make(id); }));
        file = valueOf(readStationFile(made.file));
        seatClock = std::make_shared<base::SetClock>(QDateTime({2026, 11, 24}, {2, 0}, Qt::UTC));
    }
    void consentOfAll()
    {
        valueOf(in([id = campaign](Areas &areas) -> Result<int> {
            YICE_ASSIGN(const auto rows, areas.students.list({}));
            QList<Id<Student>> ids;
            for (const StudentRow &row : rows)
                ids.append(row.id);
            return areas.consents.setPaper(id.bytes(), ids);
        }));
    }
    Result<StationImport> take(const QList<AnswersSource> &sources)
    {
        return in([sources](Areas &areas) { return areas.stations.take(sources); });
    }
    StationImport taken(const QList<AnswersSource> &sources) { return valueOf(take(sources)); }
    QList<SheetRow> sheets()
    {
        return valueOf(in([id = campaign](Areas &areas) { return areas.campaigns.sheets(id); }));
    }
    qint64 count(const QString &sql)
    {
        return valueOf(run([=](storage::Connection &db) { return db.number(sql); }));
    }
    const core::station::StationCard &card(int place) const { return made.cards.at(place); }

    Id<Campaign> campaign;
    MadeStation made;
    StationFile file;
    std::shared_ptr<base::SetClock> seatClock;
};

/// A PC of the computer room with a stick of its own.
class Seat
{
public:
    explicit Seat(const StationSchool &school) : m_clock(school.seatClock)
    {
        path = m_folder.filePath(u"room.yice-station"_s);
        valueOf(base::writeWholeFile(path, school.made.file, base::Replace::No));
        station = valueOf(Station::open(path, m_clock));
    }
    void begin(const StationCard &card) { valueOf(station->enter(shownCardCode(card.code))); }
    void answer(const QList<int> &options)
    {
        for (const int option : options) {
            m_clock->advance(4000);
            if (option < 0)
                valueOf(station->skip());
            else
                valueOf(station->answer(option));
        }
    }
    void end() { valueOf(station->end()); }
    void whole(const StationCard &card, const QList<int> &options)
    {
        begin(card);
        answer(options);
        end();
    }
    AnswersSource stick() const { return {QFileInfo(station->answersPath()).fileName(), readFile(station->answersPath())}; }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<base::SetClock> m_clock;

public:
    QString path;
    std::unique_ptr<Station> station;
};

inline const QList<int> Calm(16, 0);

inline QList<int> withItem9(QList<int> options)
{
    options[8] = 1;
    return options;
}

} // namespace tests
