// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace core::meetings
{

/// The step of the grading table that a decision of a meeting does, and that is therefore no news to one.
inline constexpr QLatin1String ReviewStep("review");

} // namespace core::meetings
