// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"

namespace core::workspace
{

struct DestroyedForGood {
    retention::Destroyed outcome;
    storage::VacuumReport file;
};

/// RetentionService::destroy, and then the file is written anew. An Error with `committed` in its context: the records are
/// gone from the tables; calling again ends the work. The workspace must outlive the future.
QFuture<Result<DestroyedForGood>> destroyRecords(Workspace &workspace, const Id<retention::DestructionList> &list);

} // namespace core::workspace
