// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Areas.h"

namespace core::workspace
{

/// AlertService::close(), which also waits for what its referrals and its leave still ask for: "care:" and a step of the
/// rules of referral, "care:leave".
Result<> closeCase(Areas &areas, const Id<alerts::Alert> &id, qint64 revision, const alerts::Decision &ruling);

} // namespace core::workspace
