// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/CrisisForms.h"
#include "app/yice/Features.h"

#include "core/workspace/CaseEvidence.h"
#include "ui/crisis/CrisisPage.h"
#include "ui/shell/MainWindow.h"

using namespace core::crisis;
using core::Permission;
using core::Result;
using core::workspace::Areas;
using ui::crisis::CrisisSource;

namespace yice {

ui::shell::PageInfo crisisPageOf(const Place &place)
{
    using AlertId = CrisisSource::AlertId;
    CrisisSource source;
    const auto workspace = place.workspace;
    auto *window = place.window;
    const core::Viewer &viewer = workspace->viewer();
    source.clock = workspace->sharedClock();
    source.table = workspace->alertContext()->table;
    source.mayEdit = viewer.may(Permission::EditAlerts);
    source.mayPrint = viewer.may(Permission::ExportData) && viewer.may(Permission::ReadNotes);
    source.open = [workspace](const AlertId &id, const QDateTime &since) {
        return workspace->run([=](Areas &areas) { return areas.crisis.look(id, since); });
    };
    source.openNotes = [workspace](const AlertId &id, const QString &reason) {
        return workspace->run([=](Areas &areas) { return areas.crisis.openNotes(id, reason); });
    };
    source.add = [workspace](const AlertId &id, const Entry &entry) {
        return workspace->run([=](Areas &areas) -> Result<> {
            YICE_TRY(areas.crisis.add(id, entry));
            return {};
        });
    };
    source.answerHome = [workspace](const AlertId &id, qint64 revision, core::alerts::HomeInvolved answer) {
        return workspace->run([=](Areas &areas) { return areas.alerts.answerHome(id, revision, answer); });
    };
    source.recordStep = [workspace](const AlertId &id, qint64 revision, const QString &step, const QString &note) {
        core::alerts::StepDone done;
        done.step = step;
        done.note = note;
        return workspace->run([=](Areas &areas) { return core::workspace::takeStep(areas, id, revision, done); });
    };
    source.takeInPlace = [workspace](const AlertId &id, qint64 revision, const core::alerts::StepDone &done) {
        return workspace->run([=](Areas &areas) { return core::workspace::takeStep(areas, id, revision, done); });
    };
    source.completeTask = [workspace](const core::Id<core::alerts::Task> &task, const QString &note) {
        return workspace->run([=](Areas &areas) { return core::workspace::finishTask(areas, task, note); });
    };
    source.drafts = draftsOf(workspace);
    for (const QString &form : paperForms())
        source.forms.append({form, ui::words::crisisFormTitle(form)});
    source.makeForm = [workspace](const QString &form, const AlertId &id) {
        const ui::words::FormSetting setting{workspace->unit().name, workspace->sharedClock()->today()};
        return workspace->run([=](Areas &areas) { return reports::crisisForm(areas, id, form, setting); });
    };
    source.writeFile = ui::common::writeFile;
    source.openAlert = [window](const AlertId &id) { openAlert(window, id); };
    if (source.mayEdit)
        source.suspectBullying = [window](const AlertId &id) { suspectBullying(window, id); };
    source.setTrail = [window](const QStringList &trail) { window->setTrail(trail); };
    return ui::crisis::crisisPage(source);
}

} // namespace yice
