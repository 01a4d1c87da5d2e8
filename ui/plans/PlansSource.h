// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/CardService.h"
#include "core/plans/PlanService.h"
#include "core/plans/PlanTemplates.h"
#include "ui/common/DraftLine.h"
#include "ui/common/Files.h"
#include "ui/words/Paper.h"

#include <memory>

namespace ui::plans
{

/// What the plan of a student needs. The program fills it with jobs of the workspace, a test with ready answers.
struct PlansSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using StudentId = core::Id<core::students::Student>;
    using PlanId = core::Id<core::plans::Plan>;
    using CardId = core::Id<core::plans::Card>;

    std::shared_ptr<const core::Clock> clock;
    core::plans::PlanTemplates templates;
    bool mayEdit = false; ///< shows what can be done; core decides

    std::function<Job<core::plans::PlanView>(const StudentId &)> open;
    std::function<Job<core::plans::Plan>(const StudentId &, const PlanId &base, qint64 revision,
                                         const core::plans::PlanContent &)>
        save;
    std::function<Job<>(const PlanId &, qint64 revision)> putInForce;
    std::function<Job<>(const PlanId &, qint64 revision, const QDate &next)> reviewed;
    std::function<Job<>(const PlanId &, qint64 revision, const QString &reason)> end;
    std::function<Job<>(const StudentId &, const core::plans::Evaluation &)> evaluate;
    std::function<Job<QList<core::plans::Difference>>(const StudentId &, int earlier, int later)> compare;
    std::function<Job<QList<core::plans::Card>>(const StudentId &)> cards;
    std::function<Job<core::plans::CardText>(const StudentId &)> proposed;
    std::function<Job<core::plans::Card>(const StudentId &, const core::plans::CardRequest &)> makeCard;
    std::function<Job<>(const CardId &, qint64 revision)> withdraw;
    // Journalled before they come.
    std::function<Job<words::Paper>(const StudentId &, const QString &reason)> planPaper;
    std::function<Job<words::Paper>(const CardId &)> cardPaper;
    std::function<Job<>(const QString &path, const QByteArray &bytes)> writeFile;
    common::FileChooser files = common::systemFileChooser();
    common::DraftSource drafts; ///< may be empty
};

} // namespace ui::plans
