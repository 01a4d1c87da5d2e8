// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoBackup.h"

#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSources.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::workspace;
using core::storage::KnownBackup;

namespace tests
{

namespace
{
KnownBackup copy(int number, const QString &place, const QDateTime &made, bool automatic)
{
    return {core::Id<KnownBackup>::fromString(u"01900000-0000-7000-8000-00000000000%1"_s.arg(number)), 1, place, made,
            41200 + number, 48'300'000, automatic, {}};
}
} // namespace

DemoBackup::DemoBackup()
{
    const QString here = u"/home/li/文档/云岭示例中学-备份"_s;
    const QString stick = u"/media/usb/一策备份"_s;
    state.now = localTime(11, 25, 10, 46);
    state.plan.secondPlace = stick;
    state.plan.since = localTime(9, 1, 8, 0);
    BackupPlace first;
    first.folder = here;
    first.reachable = true;
    first.last = localTime(11, 24, 17, 45);
    first.changes = 12;
    BackupPlace second;
    second.folder = stick;
    second.second = true;
    second.last = localTime(11, 20, 17, 30);
    second.since = state.plan.since;
    state.places = {first, second};
    state.standing = {copy(1, here + u"/一策备份-1a2b3c4d-2026-11-24.yicebak"_s, localTime(11, 24, 17, 45), true),
                      copy(2, here + u"/一策备份-1a2b3c4d-2026-11-23.yicebak"_s, localTime(11, 23, 17, 40), true),
                      copy(3, stick + u"/一策备份-1a2b3c4d-2026-11-20.yicebak"_s, localTime(11, 20, 17, 30), true),
                      copy(4, u"/media/usb/毕业前.yicebak"_s, localTime(6, 30, 9, 5), false)};
    state.last = state.standing.first();

    report.header.made = localTime(11, 24, 17, 45);
    report.pages = 11792;
    report.records = 38456;
    report.found.entries = 41201;
    report.found.counts = {{u"student"_s, 2006}, {u"sheet"_s, 5412}, {u"alert"_s, 61}, {u"signal"_s, 88},
                           {u"storage_meta"_s, 4}};
    report.later = QList<Difference>{{u"journal"_s, 41201, 41213}, {u"alert"_s, 61, 62}, {u"signal"_s, 88, 90}};
    report.ofLiving = true;
}

ui::backup::BackupSource DemoBackup::source()
{
    ui::backup::BackupSource source;
    source.clock = demoClock();
    source.state = [this] { return ready(state); };
    source.choosePlace = [this](const QString &folder) {
        chosen.append(folder);
        return error ? ui::common::readyFuture(core::Result<>(core::fail(*error))) : ui::common::readyFuture(core::Result<>());
    };
    source.backUpTo = [this](const QList<BackupPlace> &places, const BackupWatchPtr &) {
        QList<AutomaticOutcome> outcomes;
        for (const BackupPlace &place : places) {
            backedUp.append(place.folder);
            outcomes.append({place, error, place.folder + u"/一策备份-1a2b3c4d-2026-11-25.yicebak"_s, 0});
        }
        return ready(outcomes);
    };
    source.saveAs = [this](const QString &file, const BackupWatchPtr &) {
        backedUp.append(file);
        return ready(BackupMade{file, {}, 1});
    };
    source.rehearse = [this](const QString &file, const QByteArray &typed, const BackupWatchPtr &) {
        rehearsed.append(file);
        password = QByteArray(typed.constData(), typed.size());
        return error ? ui::common::readyFuture(core::Result<BackupReport>(core::fail(*error))) : ready(report);
    };
    source.markGone = [this](const core::Id<KnownBackup> &id) {
        gone.append(id);
        return ui::common::readyFuture(core::Result<>());
    };
    source.changed = [this] { ++changes; };
    source.files.folder = [this](QWidget *, const QString &, const QString &, const auto &answer) { answer(folderChosen); };
    source.files.save = [this](QWidget *, const QString &, const QString &, const auto &answer) { answer(fileChosen); };
    return source;
}

} // namespace tests
