// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/yicectl/Session.h"

namespace yicectl
{

/// How a student and those at home are reached: part of studentCommands().
QList<Command> contactCommands();
/// The growth record: what it says beside tests, cases and plans, and the whole of it on paper. Part of studentCommands().
QList<Command> backgroundCommands();

} // namespace yicectl
