// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/SessionForms.h"
#include "app/yice/Features.h"
#include "app/yice/LetterPages.h"

#include "core/base/Async.h"
#include "core/workspace/CounsellingRoom.h"
#include "core/workspace/OpenCases.h"
#include "ui/common/OnFinished.h"
#include "ui/counselling/SessionsPage.h"
#include "ui/counselling/StatisticsPage.h"
#include "ui/shell/MainWindow.h"

using namespace core::counselling;
using core::Permission;
using core::Result;
using core::workspace::Areas;
using core::workspace::CounsellingRoom;
using ui::counselling::GroupsSource;
using ui::counselling::RoomPerson;
using ui::counselling::RoomSource;
using ui::counselling::SessionsSource;
using ui::counselling::StatisticsSource;

namespace yice {

namespace {
constexpr int MostFound = 50;

Result<QList<RoomPerson>> peopleOf(const core::workspace::Workspace &workspace)
{
    YICE_ASSIGN(const auto colleagues, core::workspace::colleagues(workspace));
    QList<RoomPerson> people;
    for (const core::workspace::Colleague &one : colleagues)
        people.append({one.id, one.name});
    return people;
}

RoomSource roomOf(const std::shared_ptr<core::workspace::Workspace> &workspace)
{
    using AppointmentId = RoomSource::AppointmentId;
    RoomSource source;
    const core::Viewer &viewer = workspace->viewer();
    source.clock = workspace->sharedClock();
    source.me = {viewer.user, viewer.name};
    source.maySetUp = viewer.may(Permission::WriteNotes);
    source.mayBookOthers = source.maySetUp;
    if (const auto table = shippedRoomTable()) {
        source.slotMinutes = table->slotMinutes;
        source.missedLevel = table->missedLevel;
    }
    source.people = [workspace] { return core::base::inPool<Result<QList<RoomPerson>>>([workspace] { return peopleOf(*workspace); }); };
    source.week = [workspace](const QDate &first, const QDate &last) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).appointments.week(first, last); });
    };
    source.open = [workspace](const AppointmentId &id) {
        return workspace->run([id](Areas &areas) { return CounsellingRoom(areas).appointments.open(id); });
    };
    source.book = [workspace](const AppointmentWish &wish, int times) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).appointments.book(wish, times); });
    };
    source.move = [workspace](const AppointmentId &id, qint64 revision, const AppointmentWish &wish) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).appointments.move(id, revision, wish); });
    };
    source.callOff = [workspace](const AppointmentId &id, qint64 revision, CalledOffBy by, bool rest) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).appointments.callOff(id, revision, by, rest); });
    };
    source.keep = [workspace](const AppointmentId &id, qint64 revision) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).appointments.keep(id, revision); });
    };
    source.miss = [workspace](const AppointmentId &id, qint64 revision) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).appointments.miss(id, revision); });
    };
    source.restore = [workspace](const AppointmentId &id, qint64 revision) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).appointments.restore(id, revision); });
    };
    source.find = [workspace](const AppointmentId &id, qint64 revision, Found how) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).appointments.find(id, revision, how); });
    };
    source.beginNote = [workspace](const AppointmentId &id, qint64 revision) {
        return workspace->run([=](Areas &areas) {
            return CounsellingRoom(areas).appointments.beginNote(id, revision, areas.sessions);
        });
    };
    source.savePlan = [workspace](const RoomPlan &plan) {
        return workspace->run([plan](Areas &areas) { return CounsellingRoom(areas).appointments.savePlan(plan); });
    };
    source.findStudents = [workspace](const QString &text) {
        return workspace->run([text](Areas &areas) { return areas.students.list({text, {}, {}, MostFound}); });
    };
    return source;
}

GroupsSource groupsOf(const std::shared_ptr<core::workspace::Workspace> &workspace)
{
    using GroupId = GroupsSource::GroupId;
    using SittingId = GroupsSource::SittingId;
    using StudentId = GroupsSource::StudentId;
    GroupsSource source;
    const core::Viewer &viewer = workspace->viewer();
    source.clock = workspace->sharedClock();
    source.me = {viewer.user, viewer.name};
    source.maySetUp = viewer.may(Permission::WriteNotes);
    source.people = [workspace] { return core::base::inPool<Result<QList<RoomPerson>>>([workspace] { return peopleOf(*workspace); }); };
    source.rooms = [workspace] {
        return workspace->run([](Areas &areas) -> Result<QStringList> {
            YICE_ASSIGN(const RoomPlan plan, CounsellingRoom(areas).appointments.plan());
            return plan.rooms;
        });
    };
    source.findStudents = [workspace](const QString &text) {
        return workspace->run([text](Areas &areas) { return areas.students.list({text, {}, {}, MostFound}); });
    };
    source.list = [workspace] { return workspace->run([](Areas &areas) { return CounsellingRoom(areas).groups.list(); }); };
    source.open = [workspace](const GroupId &id) { return workspace->run([id](Areas &areas) { return CounsellingRoom(areas).groups.open(id); }); };
    source.cases = [workspace](const QSet<StudentId> &students) {
        return workspace->run([students](Areas &areas) { return core::workspace::openCases(areas, students); });
    };
    source.create = [workspace](const Group &group) { return workspace->run([group](Areas &areas) { return CounsellingRoom(areas).groups.create(group); }); };
    source.save = [workspace](const GroupId &id, qint64 revision, const Group &group) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).groups.save(id, revision, group); });
    };
    source.end = [workspace](const GroupId &id, qint64 revision, const QDate &day) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).groups.end(id, revision, day); });
    };
    source.join = [workspace](const GroupId &id, const GroupMember &member) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).groups.join(id, member); });
    };
    source.openSitting = [workspace](const SittingId &id, const QString &reason) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).groups.open(id, reason); });
    };
    source.plan = [workspace](const GroupId &id, const SittingContent &content) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).groups.plan(id, content); });
    };
    source.saveSitting = [workspace](const SittingId &id, qint64 revision, const SittingContent &content) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).groups.save(id, revision, content); });
    };
    source.keepDraft = [workspace](const SittingId &id, const SittingText &text) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).groups.keepDraft(id, text); });
    };
    source.dropDraft = [workspace](const SittingId &id) { return workspace->run([id](Areas &areas) { return CounsellingRoom(areas).groups.dropDraft(id); }); };
    source.cancel = [workspace](const SittingId &id, qint64 revision) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).groups.cancel(id, revision); });
    };
    source.mark = [workspace](const SittingId &id, const StudentId &student, Presence presence) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).groups.mark(id, student, presence); });
    };
    source.tellDanger = [workspace](const SittingId &id, const StudentId &student) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).groups.tellDanger(id, student); });
    };
    source.find = [workspace](const SittingId &id, const StudentId &student, Found how) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).groups.find(id, student, how); });
    };
    source.finalise = [workspace](const SittingId &id, qint64 revision) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).groups.finalise(id, revision); });
    };
    source.add = [workspace](const SittingId &id, const QString &text) {
        return workspace->run([=](Areas &areas) { return CounsellingRoom(areas).groups.add(id, text); });
    };
    return source;
}

StatisticsSource statisticsOf(const std::shared_ptr<core::workspace::Workspace> &workspace)
{
    using core::students::DaySpan;
    StatisticsSource source;
    source.mayExport = workspace->viewer().may(Permission::ExportData);
    source.setting = {workspace->unit().name, workspace->sharedClock()->today()};
    source.periods = [workspace] {
        return workspace->run([](Areas &areas) { return CounsellingRoom(areas).statistics.periods(); });
    };
    source.figures = [workspace](const DaySpan &days) {
        return workspace->run([days](Areas &areas) { return CounsellingRoom(areas).statistics.figures(days); });
    };
    source.noteExport = [workspace](const DaySpan &days) {
        return workspace->run([days](Areas &areas) { return CounsellingRoom(areas).statistics.noteExport(days); });
    };
    source.writeFile = ui::common::writeFile;
    return source;
}

} // namespace

ui::shell::PageInfo statisticsPageOf(const Place &place)
{
    return ui::counselling::statisticsPage(statisticsOf(place.workspace));
}

ui::shell::PageInfo sessionsPageOf(const Place &place)
{
    using SessionId = SessionsSource::SessionId;
    SessionsSource source;
    const auto workspace = place.workspace;
    auto *window = place.window;
    const core::Viewer &viewer = workspace->viewer();
    source.clock = workspace->sharedClock();
    source.mayPrint = viewer.may(Permission::ExportData) && viewer.may(Permission::ReadNotes);
    source.list = [workspace](const std::optional<SessionsSource::StudentId> &student) {
        return workspace->run([student](Areas &areas) { return areas.sessions.list(student); });
    };
    source.open = [workspace](const SessionId &id, const QString &reason) {
        return workspace->run([=](Areas &areas) { return areas.sessions.open(id, reason); });
    };
    source.begin = [workspace](const SessionsSource::StudentId &student, const SessionContent &content) {
        return workspace->run([=](Areas &areas) { return areas.sessions.begin(student, content); });
    };
    source.save = [workspace](const SessionId &id, qint64 revision, const SessionContent &content) {
        return workspace->run([=](Areas &areas) { return areas.sessions.save(id, revision, content); });
    };
    source.keepDraft = [workspace](const SessionId &id, const SessionContent &content) {
        return workspace->run([=](Areas &areas) { return areas.sessions.keepDraft(id, content); });
    };
    source.dropDraft = [workspace](const SessionId &id) {
        return workspace->run([id](Areas &areas) { return areas.sessions.dropDraft(id); });
    };
    source.finalise = [workspace](const SessionId &id, qint64 revision) {
        return workspace->run([=](Areas &areas) { return areas.sessions.finalise(id, revision); });
    };
    source.add = [workspace](const SessionId &id, const QString &text) {
        return workspace->run([=](Areas &areas) { return areas.sessions.add(id, text); });
    };
    source.disclose = [workspace](const SessionId &id, const Disclosure &one) {
        return workspace->run([=](Areas &areas) { return areas.sessions.disclose(id, one); });
    };
    source.findStudents = [workspace](const QString &text) {
        return workspace->run([text](Areas &areas) { return areas.students.list({text, {}, {}, MostFound}); });
    };
    source.paper = [workspace](const SessionId &id, const QString &reason) {
        const ui::words::FormSetting setting{workspace->unit().name, workspace->sharedClock()->today()};
        return workspace->run([=](Areas &areas) { return reports::sessionForm(areas, id, reason, setting); });
    };
    source.links.open = [workspace](const SessionId &id) {
        return workspace->run([id](Areas &areas) { return SessionLinking(areas.db, areas.alerts).of(id); });
    };
    source.links.set = [workspace](const SessionId &id, const SessionLinks &seen, const SessionLinks &wanted) {
        return workspace->run([=](Areas &areas) { return SessionLinking(areas.db, areas.alerts).set(id, seen, wanted); });
    };
    source.writeFile = ui::common::writeFile;
    source.room = roomOf(workspace);
    source.letters = lettersOf(place);
    source.statistics = statisticsOf(workspace);
    source.groups = groupsOf(workspace);
    if (viewer.may(Permission::EditAlerts))
        source.suspectBullying = [workspace, window](const core::students::StudentRow &student) {
            const auto cases = workspace->run([id = student.id](Areas &areas) { return core::workspace::openCases(areas, {id}); });
            ui::common::onFinished(cases, window, [window, student](const Result<QHash<core::Id<core::students::Student>, core::alerts::AlertRow>> &open) {
                if (open && open->contains(student.id))
                    suspectBullying(window, open->value(student.id).id);
                else
                    noteSignal(window, student, true);
            });
        };
    source.openStudent = [window](const core::Id<core::students::Student> &id) { openStudent(window, id); };
    source.setTrail = [window](const QStringList &trail) { window->setTrail(trail); };
    return ui::counselling::sessionsPage(source);
}

bool keepsSessions(const core::Viewer &viewer)
{
    return viewer.may(Permission::ReadNotes) || viewer.may(Permission::OwnNotes);
}

} // namespace yice
