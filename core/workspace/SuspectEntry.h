// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Areas.h"
#include "core/workspace/VaultUser.h"

namespace core::workspace
{

/// AlertService::suspectHarm(). Who is named without a post gets the one that the users of the vault, the staff and the
/// network know of that name, else the title in the name; where they know several or none, it stays unknown.
Result<> suspectHarm(Areas &areas, const QList<VaultUser> &users, const Id<alerts::Alert> &id, qint64 revision,
                     bool suspected, QList<alerts::Suspect> suspects, const QString &note);

} // namespace core::workspace
