// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Areas.h"

namespace core::workspace
{

/// The open case of each of these students, as far as the viewer sees cases; without SeeAlerts none, which is no error.
Result<QHash<Id<students::Student>, alerts::AlertRow>> openCases(const Areas &areas, const QSet<Id<students::Student>> &students);

} // namespace core::workspace
