// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/SessionForms.h"
#include "app/yice/Features.h"

#include "ui/counselling/SessionsPage.h"
#include "ui/shell/MainWindow.h"

using namespace core::counselling;
using core::Permission;
using core::workspace::Areas;
using ui::counselling::SessionsSource;

namespace yice {

namespace {
constexpr int MostFound = 50;
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
    source.writeFile = ui::common::writeFile;
    source.openStudent = [window](const core::Id<core::students::Student> &id) { openStudent(window, id); };
    source.setTrail = [window](const QStringList &trail) { window->setTrail(trail); };
    return ui::counselling::sessionsPage(source);
}

bool keepsSessions(const core::Viewer &viewer)
{
    return viewer.may(Permission::ReadNotes) || viewer.may(Permission::OwnNotes);
}

} // namespace yice
