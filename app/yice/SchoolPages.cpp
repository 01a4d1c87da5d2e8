// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Features.h"

#include "ui/network/NetworkPage.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Permission;
using core::Result;
using core::network::StaffImport;
using core::students::CalendarImport;
using core::workspace::Areas;
using core::workspace::Commit;

namespace yice {

namespace {

constexpr qint64 LargestCalendar = 1024 * 1024;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, path, {{u"id"_s, path}});
    if (file.size() > LargestCalendar)
        return fail(ErrorCode::TooLarge, path, {{u"limit"_s, LargestCalendar}});
    return file.readAll();
}

Result<ui::network::School> school(Areas &areas)
{
    ui::network::School school;
    YICE_ASSIGN(school.staff, areas.network.staff());
    YICE_ASSIGN(const auto training, areas.network.training());
    school.trainingRecords = static_cast<int>(training.size());
    YICE_ASSIGN(school.posts, areas.network.posts());
    if (areas.db.viewer().may(Permission::SeeStatistics)) {
        YICE_ASSIGN(school.calendars, areas.calendars.list());
    }
    return school;
}

} // namespace

ui::shell::PageInfo networkPageOf(const Place &place)
{
    ui::network::NetworkSource source;
    const auto workspace = place.workspace;
    source.clock = workspace->sharedClock();
    source.mayImport = workspace->viewer().may(Permission::EditSchool);
    source.load = [workspace] { return workspace->run([](Areas &areas) { return school(areas); }); };
    const auto staff = [workspace](Commit commit) {
        return [workspace, commit](const QString &path) {
            return workspace->run(
                [path](Areas &areas) -> Result<StaffImport> {
                    YICE_ASSIGN(const auto book, core::tabular::readWorkbook(path));
                    YICE_ASSIGN(const auto reading, core::network::readStaff(book));
                    return areas.network.importStaff(reading);
                },
                commit);
        };
    };
    source.tryStaff = staff(Commit::No);
    source.importStaff = staff(Commit::Yes);
    const auto calendar = [workspace](Commit commit) {
        return [workspace, commit](const QString &path) {
            return workspace->run(
                [path](Areas &areas) -> Result<CalendarImport> {
                    YICE_ASSIGN(const QByteArray json, contentOf(path));
                    return areas.calendars.importCalendar(json, path);
                },
                commit);
        };
    };
    source.tryCalendar = calendar(Commit::No);
    source.importCalendar = calendar(Commit::Yes);
    return ui::network::networkPage(source);
}

} // namespace yice
