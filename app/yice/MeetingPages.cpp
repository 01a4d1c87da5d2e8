// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/MeetingForms.h"
#include "app/yice/Features.h"

#include "core/base/Async.h"
#include "core/base/platform/WholeFile.h"
#include "core/students/OwnStudents.h"
#include "ui/common/PaperPages.h"
#include "ui/meetings/MeetingsPage.h"
#include "ui/shell/MainWindow.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::meetings;
using core::Permission;
using core::Result;
using core::workspace::Areas;
using ui::meetings::MeetingsSource;

namespace yice {

namespace {

/// A job that runs act(meetings) and answers nothing else.
template <typename Act> QFuture<Result<>> acted(const std::shared_ptr<core::workspace::Workspace> &workspace, Act act)
{
    return workspace->run([act](Areas &areas) -> Result<> { return act(areas.meetings); });
}

Result<> drawInto(const QString &path, const ui::words::Paper &paper)
{
    const QByteArray bytes = ui::common::paperPdf(paper);
    if (bytes.isEmpty())
        return core::fail(core::ErrorCode::Internal, u"pdf"_s);
    return core::base::writeWholeFile(path, bytes, core::base::Replace::Yes);
}

void offerActs(MeetingsSource &source, const std::shared_ptr<core::workspace::Workspace> &workspace)
{
    using MeetingId = MeetingsSource::MeetingId;
    using AlertId = MeetingsSource::AlertId;
    source.prepare = [workspace](const QDate &day, const QString &where) {
        return workspace->run([=](Areas &areas) { return areas.meetings.prepare(day, where); });
    };
    source.addCase = [workspace](const MeetingId &id, const AlertId &alert) {
        return acted(workspace, [=](MeetingService &meetings) { return meetings.addCase(id, alert); });
    };
    source.dropCase = [workspace](const MeetingId &id, const AlertId &alert) {
        return acted(workspace, [=](MeetingService &meetings) { return meetings.dropCase(id, alert); });
    };
    source.setApart = [workspace](const MeetingId &id, const AlertId &alert, bool apart) {
        return acted(workspace, [=](MeetingService &meetings) { return meetings.setApart(id, alert, apart); });
    };
    source.attend = [workspace](const MeetingId &id, const QString &person, const QString &role, Part part,
                                const SeenPeople &seen, const QString &organisation) {
        return acted(workspace, [=](MeetingService &meetings) {
            return meetings.attend(id, person, role, part, seen, organisation);
        });
    };
    source.leave = [workspace](const MeetingId &id, const QString &person, qint64 revision) {
        return acted(workspace, [=](MeetingService &meetings) { return meetings.leave(id, person, revision); });
    };
    source.decide = [workspace](const MeetingId &id, const AlertId &alert, qint64 revision, const Decided &decided,
                                const QList<Item> &items) {
        return acted(workspace,
                     [=](MeetingService &meetings) { return meetings.decide(id, alert, revision, decided, items); });
    };
    source.hold = [workspace](const MeetingId &id) {
        return acted(workspace, [=](MeetingService &meetings) { return meetings.hold(id); });
    };
    source.sign = [workspace](const MeetingId &id, const QString &person, bool refused, const QString &reason) {
        return acted(workspace, [=](MeetingService &meetings) { return meetings.sign(id, person, refused, reason); });
    };
    source.close = [workspace](const MeetingId &id) {
        return acted(workspace, [=](MeetingService &meetings) { return meetings.close(id); });
    };
    source.addendum = [workspace](const MeetingId &id, const QString &text, const std::optional<AlertId> &about) {
        return acted(workspace, [=](MeetingService &meetings) { return meetings.addendum(id, text, about); });
    };
    source.itemDone = [workspace](const MeetingsSource::ItemId &id, const QString &outcome) {
        return acted(workspace, [=](MeetingService &meetings) { return meetings.itemDone(id, outcome); });
    };
}

} // namespace

ui::shell::PageInfo meetingsPageOf(const Place &place)
{
    using MeetingId = MeetingsSource::MeetingId;
    using AlertId = MeetingsSource::AlertId;
    MeetingsSource source;
    const auto workspace = place.workspace;
    auto *window = place.window;
    const core::Viewer &viewer = workspace->viewer();
    source.clock = workspace->sharedClock();
    source.table = workspace->alertContext()->table;
    source.rules = shippedMeetingRules().value_or(MeetingRules());
    source.mayWrite = viewer.may(Permission::EditAlerts);
    source.mayPrint = viewer.may(Permission::ExportData);
    source.list = [workspace] {
        return workspace->run([](Areas &areas) -> Result<ui::meetings::MeetingList> {
            ui::meetings::MeetingList list;
            YICE_ASSIGN(list.rows, areas.meetings.list());
            YICE_ASSIGN(list.next, areas.meetings.next());
            return list;
        });
    };
    source.outline = [workspace](const MeetingId &id) {
        return workspace->run([id](Areas &areas) { return areas.meetings.outline(id); });
    };
    source.openCase = [workspace](const MeetingId &id, const AlertId &alert) {
        return workspace->run([=](Areas &areas) { return areas.meetings.openCase(id, alert); });
    };
    source.candidates = [workspace](const MeetingId &id) {
        return workspace->run([id](Areas &areas) { return areas.meetings.candidates(id); });
    };
    offerActs(source, workspace);
    source.minutes = [workspace](const MeetingId &id, const std::optional<AlertId> &only) {
        const ui::words::FormSetting setting{workspace->unit().name, workspace->sharedClock()->today()};
        return workspace->run([=](Areas &areas) { return reports::minutesForm(areas, id, only, setting); });
    };
    source.writePaper = [](const QString &path, const ui::words::Paper &paper) {
        return core::base::inPool<Result<>>([=] { return drawInto(path, paper); });
    };
    source.drafts = draftsOf(workspace);
    source.openAlert = [window](const AlertId &id) { openAlert(window, id); };
    source.setTrail = [window](const QStringList &trail) { window->setTrail(trail); };
    return ui::meetings::meetingsPage(source);
}

bool seesMeetings(const core::Viewer &viewer)
{
    return viewer.may(Permission::SeeAlerts) && !core::students::seesOwnOnly(viewer);
}

} // namespace yice
