// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/yicectl/Session.h"

namespace yicectl
{

// Kits and returns of answer stations, for the commands that serve both kinds.

core::Result<Reply> makeStation(const Arguments &arguments); ///< of --scope station:CAMPAIGN
core::Result<Reply> stationsMade(core::workspace::Areas &areas);
core::Result<Reply> takeAnswers(const Arguments &arguments); ///< of the files and folders that the words name

} // namespace yicectl
