// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/yicectl/Command.h"

namespace yicectl
{

QList<Command> postCommands();

} // namespace yicectl
