// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/ReportedPages.h"

#include "core/workspace/ClassReports.h"

using namespace Qt::Literals::StringLiterals;
using core::Permission;
using core::Result;
using core::workspace::Areas;
using core::workspace::ClassReports;
using core::workspace::Commit;
using namespace core::observations;
using namespace core::visits;

namespace yice
{

namespace
{
constexpr int DaysShown = 7;
}

ui::network::ReportedSource reportedOf(const Place &place)
{
    ui::network::ReportedSource source;
    const auto workspace = place.workspace;
    const core::Viewer viewer = workspace->viewer();
    source.weatherRules = shippedWeatherRules().value_or(WeatherRules());
    source.weather = [workspace](const QDate &monday) {
        return workspace->run([monday](Areas &areas) { return ClassReports(areas).weather.between(monday, monday); });
    };
    source.looks = [workspace] { return workspace->run([](Areas &areas) { return ClassReports(areas).weather.looks(); }); };
    source.roomForm = shippedRoomForm().value_or(RoomForm());
    source.rooms = [workspace] {
        return workspace->run([](Areas &areas) {
            const QDate today = areas.rules.days.dayOf(areas.db.clock().now());
            return ClassReports(areas).rooms.between(today.addDays(1 - DaysShown), today);
        });
    };
    source.visitForm = shippedVisitForm().value_or(VisitForm());
    if (viewer.may(Permission::EditAlerts)) {
        source.look = [workspace](const core::students::ClassName &className, const QString &note) {
            return workspace->run([=](Areas &areas) { return ClassReports(areas).weather.look(className, note); });
        };
        const auto importing = [workspace, form = source.visitForm](Commit commit) {
            return [workspace, form, commit](const QString &path) {
                return workspace->run(
                    [path, form](Areas &areas) -> Result<VisitImport> {
                        YICE_ASSIGN(const auto book, core::tabular::readWorkbook(path));
                        const QDate today = areas.rules.days.dayOf(areas.db.clock().now());
                        YICE_ASSIGN(const auto reading, readVisits(book, form, areas.students.stage(), today));
                        return ClassReports(areas).visits.importSheet(reading);
                    },
                    commit);
            };
        };
        source.tryVisits = importing(Commit::No);
        source.importVisits = importing(Commit::Yes);
    }
    if (viewer.may(Permission::EditStudents) && viewer.may(Permission::EditConsent)) {
        source.families = [workspace] { return workspace->run([](Areas &areas) { return core::workspace::familyDifferences(areas); }); };
        source.settle = [workspace](const core::Id<FamilyReport> &report, bool take) {
            return workspace->run([=](Areas &areas) { return core::workspace::settleFamilyReport(areas, report, take); });
        };
        source.takeNew = [workspace] { return workspace->run([](Areas &areas) { return core::workspace::takeNewFamilyReports(areas); }); };
    }
    return source;
}

} // namespace yice
