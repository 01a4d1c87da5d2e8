// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/StationDesk.h"

#include <QPromise>

using core::Result;
using core::station::Station;
using ui::station::StationSource;
using ui::station::StationState;

namespace yice
{

Result<std::unique_ptr<StationDesk>> StationDesk::open(const QString &path, std::shared_ptr<const core::Clock> clock)
{
    std::unique_ptr<StationDesk> desk(new StationDesk);
    YICE_ASSIGN(desk->m_station, Station::open(path, std::move(clock)));
    desk->m_thread.setMaxThreadCount(1);
    return desk;
}

StationDesk::~StationDesk()
{
    m_thread.waitForDone();
}

template <typename Step> StationSource::Job StationDesk::run(Step step)
{
    auto promise = std::make_shared<QPromise<Result<StationState>>>();
    StationSource::Job future = promise->future();
    promise->start();
    m_thread.start([promise, step = std::move(step), station = m_station] {
        const auto state = [&]() -> Result<StationState> {
            YICE_TRY(step(*station));
            return StationState{station->isBusy(), station->question(), station->returnedToday()};
        };
        promise->addResult(state());
        promise->finish();
    });
    return future;
}

StationSource StationDesk::source()
{
    StationSource source;
    const core::exchange::UnitCard &unit = m_station->file().unit;
    source.unitName = unit.name;
    constexpr qsizetype TwoGroups = 11;
    source.keyMark = unit.fingerprint().left(TwoGroups);
    source.helpLines = core::station::shippedHelpLines().value_or(QList<core::station::HelpLine>());
    source.look = [this] { return run([](Station &) -> Result<> { return {}; }); };
    source.enter = [this](const QString &card) { return run([card](Station &station) { return station.enter(card); }); };
    source.answer = [this](int option) {
        return run([option](Station &station) { return station.answer(option); });
    };
    source.skip = [this] { return run([](Station &station) { return station.skip(); }); };
    source.back = [this] {
        return run([](Station &station) -> Result<> {
            station.back();
            return {};
        });
    };
    source.askToTalk = [this] { return run([](Station &station) { return station.askToTalk(); }); };
    source.noteLeft = [this] { return run([](Station &station) { return station.noteLeft(); }); };
    source.end = [this] { return run([](Station &station) { return station.end(); }); };
    return source;
}

} // namespace yice
