// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Destroying.h"

namespace core::workspace
{

QFuture<Result<DestroyedForGood>> destroyRecords(Workspace &workspace, const Id<retention::DestructionList> &list)
{
    auto promise = std::make_shared<QPromise<Result<DestroyedForGood>>>();
    promise->start();
    auto kept = std::make_shared<retention::Destroyed>();
    auto before = [unit = workspace.unit(), context = workspace.alertContext(), periods = workspace.retentionRules(),
                   keys = workspace.noteKeys(), list, kept](storage::Connection &db) -> Result<> {
        Areas areas(db, unit, *context, *periods, *keys);
        YICE_ASSIGN(*kept, areas.retention.destroy(list));
        return {};
    };
    workspace.store().vacuum(workspace.viewer(), before).then([promise, kept](Result<storage::VacuumReport> report) {
        if (report) {
            kept->list.state = retention::ListState::Destroyed;
            promise->addResult(Result<DestroyedForGood>(DestroyedForGood{std::move(*kept), std::move(*report)}));
        } else {
            promise->addResult(Result<DestroyedForGood>(fail(report.error())));
        }
        promise->finish();
    });
    return promise->future();
}

} // namespace core::workspace
