// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Features.h"
#include "app/yice/ReportedPages.h"

#include "app/reports/PostForms.h"
#include "core/students/OwnStudents.h"
#include "core/workspace/ClassReports.h"
#include "ui/network/NetworkPage.h"
#include "ui/network/ReportsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/words/ObservationWords.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Permission;
using core::Result;
using core::network::StaffImport;
using core::students::CalendarImport;
using core::workspace::Areas;
using core::workspace::ClassReports;
using core::workspace::Commit;
using core::observations::ObservationImport;

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
    YICE_ASSIGN(school.grid, core::workspace::SchoolPosts(areas).grid());
    if (areas.db.viewer().may(Permission::SeeStatistics)) {
        YICE_ASSIGN(school.calendars, areas.calendars.list());
    }
    return school;
}

ui::network::PostsSource postsSource(const Place &place)
{
    using core::network::Holding;
    using core::workspace::HandedOver;
    using core::workspace::ReplacementWish;
    using core::workspace::SchoolPosts;
    ui::network::PostsSource source;
    const auto workspace = place.workspace;
    source.mayEdit = workspace->viewer().may(Permission::EditSchool);
    source.mayPrint = workspace->viewer().may(Permission::ExportData);
    source.fill = [workspace](const core::workspace::PostWish &wish) {
        return workspace->run([=](Areas &areas) { return SchoolPosts(areas).fill(wish); });
    };
    source.end = [workspace](const Holding &held, const QDate &last) {
        return workspace->run([=](Areas &areas) { return SchoolPosts(areas).end(held.id, held.revision, last); });
    };
    source.withdraw = [workspace](const Holding &held) {
        return workspace->run([=](Areas &areas) { return SchoolPosts(areas).withdraw(held.id, held.revision); });
    };
    source.prepare = [workspace](const Holding &held, const ReplacementWish &wish) {
        return workspace->run([=](Areas &areas) { return SchoolPosts(areas).prepare(held.id, wish); });
    };
    source.handOver = [workspace](const Holding &held, const ReplacementWish &wish) {
        return workspace->run([=](Areas &areas) { return SchoolPosts(areas).handOver(held.id, held.revision, wish); });
    };
    source.history = [workspace](const QString &kind, const QString &scope) {
        return workspace->run([=](Areas &areas) { return SchoolPosts(areas).history(kind, scope); });
    };
    source.acknowledge = [workspace](const core::Id<core::network::Handover> &id, const QDate &day) {
        return workspace->run([=](Areas &areas) { return SchoolPosts(areas).acknowledge(id, day); });
    };
    source.paper = [workspace] {
        const ui::words::FormSetting setting{workspace->unit().name, workspace->sharedClock()->today()};
        return workspace->run([=](Areas &areas) { return reports::postForm(areas, {}, setting); });
    };
    source.writeFile = ui::common::writeFile;
    return source;
}

} // namespace

ui::shell::PageInfo networkPageOf(const Place &place)
{
    ui::network::NetworkSource source;
    const auto workspace = place.workspace;
    source.clock = workspace->sharedClock();
    source.mayImport = workspace->viewer().may(Permission::EditSchool);
    source.load = [workspace] { return workspace->run([](Areas &areas) { return school(areas); }); };
    source.posts = postsSource(place);
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
    if (seesReports(workspace->viewer()))
        source.openReports = [window = place.window] { openReports(window, {}); };
    if (makesKits(workspace->viewer()))
        source.openKits = [window = place.window] { window->showPage(u"kits"_s); };
    return ui::network::networkPage(source);
}

bool makesKits(const core::Viewer &viewer)
{
    return viewer.may(Permission::MakePackages) && viewer.may(Permission::ExportData) && viewer.may(Permission::EditAlerts);
}

bool seesReports(const core::Viewer &viewer)
{
    return viewer.may(Permission::SeeAlerts) && !core::students::seesOwnOnly(viewer);
}

ui::shell::PageInfo reportsPageOf(const Place &place)
{
    ui::network::ReportsSource source;
    const auto workspace = place.workspace;
    auto *window = place.window;
    source.clock = workspace->sharedClock();
    source.form = core::observations::shippedObservationForm().value_or(core::observations::ObservationForm());
    source.mayImport = workspace->viewer().may(Permission::EditAlerts);
    source.load = [workspace] {
        return workspace->run([](Areas &areas) {
            return ClassReports(areas).observations.history(areas.rules.days.dayOf(areas.db.clock().now()));
        });
    };
    source.open = [workspace](const core::students::ClassName &className, const QDate &week) {
        return workspace->run([=](Areas &areas) { return ClassReports(areas).observations.open(className, week); });
    };
    const auto importing = [workspace, form = source.form](Commit commit) {
        return [workspace, form, commit](const QString &path) {
            return workspace->run(
                [path, form](Areas &areas) -> Result<ObservationImport> {
                    YICE_ASSIGN(const auto book, core::tabular::readWorkbook(path));
                    const QDate today = areas.rules.days.dayOf(areas.db.clock().now());
                    YICE_ASSIGN(const auto reading, core::observations::readObservations(book, form, areas.students.stage(), today));
                    return ClassReports(areas).observations.importSheet(reading);
                },
                commit);
        };
    };
    source.tryImport = importing(Commit::No);
    source.import = importing(Commit::Yes);
    source.reminder = [workspace](const QDate &week) {
        const ui::words::FormSetting setting{workspace->unit().name, workspace->sharedClock()->today()};
        return workspace->run([=](Areas &areas) -> Result<ui::words::Paper> {
            YICE_ASSIGN(const auto grid, ClassReports(areas).observations.grid(week, week));
            return ui::words::reminderPaper(grid, setting);
        });
    };
    source.gridPaper = [workspace](const QDate &week) {
        const ui::words::FormSetting setting{workspace->unit().name, workspace->sharedClock()->today()};
        return workspace->run([=](Areas &areas) -> Result<ui::words::Paper> {
            YICE_ASSIGN(const auto grid, ClassReports(areas).observations.history(week));
            return ui::words::gridPaper(grid, setting);
        });
    };
    source.reported = reportedOf(place);
    source.writeFile = ui::common::writeFile;
    source.openStudent = [window](const core::Id<core::students::Student> &id) { openStudent(window, id); };
    source.back = [window] { window->showPage(u"network"_s); };
    return ui::network::reportsPage(source);
}

} // namespace yice
