// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/PlanForms.h"
#include "app/yice/Features.h"

#include "ui/plans/PlanDialog.h"

using namespace core::plans;
using core::Permission;
using core::workspace::Areas;
using ui::plans::PlansSource;

namespace yice
{

namespace
{

PlansSource plansOf(const std::shared_ptr<core::workspace::Workspace> &workspace)
{
    using StudentId = PlansSource::StudentId;
    PlansSource source;
    source.clock = workspace->sharedClock();
    source.templates = shippedPlanTemplates().value_or(PlanTemplates());
    source.mayEdit = workspace->viewer().may(Permission::EditPlans);
    source.open = [workspace](const StudentId &id) {
        return workspace->run([id](Areas &areas) { return areas.plans.open(id); });
    };
    source.save = [workspace](const StudentId &id, const PlansSource::PlanId &base, qint64 revision,
                              const PlanContent &content) {
        return workspace->run([=](Areas &areas) { return areas.plans.save(id, base, revision, content); });
    };
    source.putInForce = [workspace](const PlansSource::PlanId &id, qint64 revision) {
        return workspace->run([=](Areas &areas) { return areas.plans.putInForce(id, revision); });
    };
    source.reviewed = [workspace](const PlansSource::PlanId &id, qint64 revision, const QDate &next) {
        return workspace->run([=](Areas &areas) { return areas.plans.reviewed(id, revision, next); });
    };
    source.end = [workspace](const PlansSource::PlanId &id, qint64 revision, const QString &reason) {
        return workspace->run([=](Areas &areas) { return areas.plans.end(id, revision, reason); });
    };
    source.evaluate = [workspace](const StudentId &id, const Evaluation &evaluation) {
        return workspace->run([=](Areas &areas) { return areas.plans.evaluate(id, evaluation); });
    };
    source.compare = [workspace](const StudentId &id, int earlier, int later) {
        return workspace->run([=](Areas &areas) { return areas.plans.compare(id, earlier, later); });
    };
    source.cards = [workspace](const StudentId &id) {
        return workspace->run([id](Areas &areas) { return areas.cards.list(id); });
    };
    source.proposed = [workspace](const StudentId &id) {
        return workspace->run([id](Areas &areas) { return areas.cards.proposed(id); });
    };
    source.makeCard = [workspace](const StudentId &id, const CardRequest &request) {
        return workspace->run([=](Areas &areas) { return areas.cards.make(id, request); });
    };
    source.withdraw = [workspace](const PlansSource::CardId &id, qint64 revision) {
        return workspace->run([=](Areas &areas) { return areas.cards.withdraw(id, revision); });
    };
    const auto setting = [workspace] {
        return ui::words::FormSetting{workspace->unit().name, workspace->sharedClock()->today()};
    };
    source.planPaper = [workspace, setting](const StudentId &id, const QString &reason) {
        return workspace->run([=, form = setting()](Areas &areas) { return reports::planForm(areas, id, reason, form); });
    };
    source.cardPaper = [workspace, setting](const PlansSource::CardId &id) {
        return workspace->run([=, form = setting()](Areas &areas) { return reports::cardForm(areas, id, form); });
    };
    source.writeFile = ui::common::writeFile;
    source.drafts = draftsOf(workspace);
    return source;
}

} // namespace

std::function<void(const core::Id<core::students::Student> &, QWidget *)> planOver(const Place &place)
{
    if (!place.workspace->viewer().may(Permission::SeePlans))
        return {};
    return [workspace = place.workspace](const core::Id<core::students::Student> &id, QWidget *parent) {
        auto *dialog = new ui::plans::PlanDialog(plansOf(workspace), id, parent);
        dialog->open();
    };
}

} // namespace yice
