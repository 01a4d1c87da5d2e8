// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/yicectl/Command.h"
#include "core/visits/HomeVisit.h"

namespace yicectl
{

/// The counselling room's side: weather, dorm, visit, family.
QList<Command> reportedCommands();
/// What the holder of a kit writes beside observations.
QList<Command> kitNoteCommands();

/// A visit as the options of `visit add` and `kit visit` say it; its student is still to be found. Usage.
core::Result<core::visits::HomeVisit> visitIn(const Arguments &arguments);
QStringList visitOptions();
QString visitUsage();

} // namespace yicectl
