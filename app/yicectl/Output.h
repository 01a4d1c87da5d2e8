// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/yicectl/Command.h"

namespace yicectl {

/// Writes the answer and returns the exit status: 0, or 9 when standard output cannot take it.
int writeAnswer(const Reply &answer, bool json, bool quiet);

/// A row problem as the contract shapes it.
QJsonObject toJson(const core::Problem &problem);

/// Writes the error (JSON on standard output, a sentence on standard error) and returns its exit status.
int writeError(const core::Error &error, bool json);

} // namespace yicectl
