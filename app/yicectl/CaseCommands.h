// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/yicectl/Session.h"

namespace yicectl
{

/// The student's case as it stands after a change: the grading of a closed one is another case.
core::Result<Reply> presentCase(core::workspace::Areas &areas, const core::alerts::AlertView &before);

} // namespace yicectl
