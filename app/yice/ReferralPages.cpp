// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Features.h"

#include "app/reports/CareForms.h"
#include "ui/referral/ReferralPage.h"
#include "ui/shell/MainWindow.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;
using namespace core::referral;
using core::Permission;
using core::Result;
using core::workspace::Areas;
using core::workspace::Commit;
using ui::referral::ReferralSource;

namespace yice {

namespace {

constexpr int MostFound = 50;

void offerForms(ReferralSource &source, const std::shared_ptr<core::workspace::Workspace> &workspace)
{
    for (const reports::CareForm &form : reports::careForms())
        source.forms.append({form.name, form.title, form.ofLeave});
    source.makeForm = [workspace](const QString &name, const ReferralSource::ReferralId &referral,
                                  const ReferralSource::LeaveId &leave) {
        const reports::CareWish wish{referral, leave, {workspace->unit().name, workspace->sharedClock()->today()}};
        return workspace->run([=](Areas &areas) { return reports::makeCareForm(areas, name, wish); });
    };
    source.writeFile = ui::common::writeFile;
}

void offerWhiteList(ReferralSource &source, const std::shared_ptr<core::workspace::Workspace> &workspace)
{
    source.whiteList = [workspace](const QDate &day) {
        return workspace->run([day](Areas &areas) { return areas.whiteList.list(day); });
    };
    const auto import = [workspace](Commit commit) {
        return [workspace, commit](const QString &path) {
            return workspace->run(
                [path](Areas &areas) -> Result<InstitutionImport> {
                    YICE_ASSIGN(const auto book, core::tabular::readWorkbook(path));
                    YICE_ASSIGN(const auto reading, readInstitutions(book));
                    return areas.whiteList.importList(reading);
                },
                commit);
        };
    };
    source.tryImport = import(Commit::No);
    source.importList = import(Commit::Yes);
}

} // namespace

ui::shell::PageInfo referralPageOf(const Place &place)
{
    ReferralSource source;
    const auto workspace = place.workspace;
    auto *window = place.window;
    const core::Viewer &viewer = workspace->viewer();
    source.clock = workspace->sharedClock();
    source.table = shippedReferralTable().value_or(ReferralTable());
    source.mayEdit = viewer.may(Permission::EditAlerts);
    source.mayImport = viewer.may(Permission::EditSchool);
    source.mayPrint = viewer.may(Permission::ExportData);
    source.list = [workspace](const CareFilter &filter) {
        return workspace->run([filter](Areas &areas) -> Result<ui::referral::CareList> {
            ui::referral::CareList list;
            YICE_ASSIGN(list.referrals, areas.referrals.list(filter));
            YICE_ASSIGN(list.leaves, areas.leaves.list(filter));
            return list;
        });
    };
    source.open = [workspace](const ReferralSource::ReferralId &id) {
        return workspace->run([id](Areas &areas) { return areas.referrals.open(id); });
    };
    source.openLeave = [workspace](const ReferralSource::LeaveId &id) {
        return workspace->run([id](Areas &areas) { return areas.leaves.open(id); });
    };
    source.make = [workspace](const NewReferral &given) {
        return workspace->run([given](Areas &areas) { return areas.referrals.make(given); });
    };
    source.act = [workspace](const ReferralSource::ReferralId &id, qint64 revision, const Act &act) {
        return workspace->run([=](Areas &areas) { return areas.referrals.act(id, revision, act); });
    };
    source.begin = [workspace](const ReferralSource::StudentId &student, const Act &begun) {
        return workspace->run([=](Areas &areas) { return areas.leaves.begin(student, begun); });
    };
    source.actInLeave = [workspace](const ReferralSource::LeaveId &id, qint64 revision, const Act &act) {
        return workspace->run([=](Areas &areas) { return areas.leaves.act(id, revision, act); });
    };
    source.findStudents = [workspace](const QString &text) {
        return workspace->run([text](Areas &areas) { return areas.students.list({text, {}, {}, MostFound}); });
    };
    offerWhiteList(source, workspace);
    offerForms(source, workspace);
    source.openStudent = [window](const core::Id<core::students::Student> &id) { openStudent(window, id); };
    source.openAlert = [window](const core::Id<core::alerts::Alert> &id) { openAlert(window, id); };
    source.badge = [kept = QPointer<ui::shell::MainWindow>(window)](int open, bool late) {
        if (kept)
            kept->setBadge(u"referral"_s, open, late);
    };
    source.setTrail = [window](const QStringList &trail) { window->setTrail(trail); };
    return ui::referral::referralPage(source);
}

} // namespace yice
