// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/yicectl/Command.h"

namespace yicectl
{

QList<Command> kitCommands();
QList<Command> kitNewsCommands(); ///< what goes down to a kit

} // namespace yicectl
