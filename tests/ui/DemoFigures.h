// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/RoundFigures.h"

namespace tests
{

/// Of one of demoCampaigns(): three grades with a class of eight in the last, PHQ-9 and GAD-7.
core::assessments::RoundFigures demoFigures(const core::Id<core::assessments::Campaign> &id);

} // namespace tests
