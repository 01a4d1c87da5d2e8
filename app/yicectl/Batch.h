// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/yicectl/Command.h"

#include <functional>

namespace yicectl {

/// Takes one call apart and runs it.
using RunCall = std::function<core::Result<Reply>(const QStringList &words)>;

/// `batch FILE`: runs the commands of the file, one a line as a JSON array of words, on the one vault that the call names and
/// that is opened once. Writes an answer for each, a line with --json; goes on after a failure. A line names no global option
/// but --dry-run. Returns the exit status of the first command that failed, else 0.
int runBatch(const Arguments &arguments, const QStringList &globalOptions, const RunCall &run);

QList<Command> batchCommands(); ///< for the list of commands

} // namespace yicectl
