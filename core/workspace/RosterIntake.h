// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Areas.h"

namespace core::workspace
{

/// StudentService::importRoster() where cases are known too. With `complete`, each open case (or closed case with an open
/// task) of a pupil whom the file lacks is counted in `openCases` and told as a warning `left_open_case` with context
/// `alert`: it stays as it is, in the list of open cases, until somebody hands it over (AlertService::handOver).
/// EditStudents; with `complete` SeeAlerts too; errors of importRoster().
Result<students::RosterImport> importRoster(Areas &areas, const students::RosterReading &reading, bool complete);

} // namespace core::workspace
