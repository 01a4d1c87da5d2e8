// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/Viewer.h"

namespace core::security {

/// The answer of Viewer::require() to who lacks the right: also to who has it, for a reason that must not be told.
Result<> refused(const Viewer &viewer, Permission permission);

} // namespace core::security
