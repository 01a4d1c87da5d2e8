// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/JournalList.h"
#include "core/workspace/Areas.h"

namespace core::workspace
{

/// storage::journalLines() without what would tell the viewer of a matter in which they are suspected: of those students only
/// changes of their master data and looks at them are there, and the lines are numbered as if there were no others. ReadJournal.
Result<QList<storage::JournalLine>> journalSeen(Areas &areas, storage::JournalQuery query);

} // namespace core::workspace
