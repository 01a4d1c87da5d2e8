// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Areas.h"

namespace core::workspace
{

struct ImportUndone {
    storage::UndoOutcome outcome;
    int retestsGone = 0; ///< steps of cases that one of its sheets did: they no longer count, and are due again
    int sourceGone = 0; ///< signals and tasks that stay open and say that their source was taken back
};

/// Takes an import back with the rules of all areas. Errors as storage::Undo::run().
Result<ImportUndone> undoImport(Areas &areas, const Id<storage::KnownImport> &id);

} // namespace core::workspace
