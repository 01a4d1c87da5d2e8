// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"
#include "ui/assessments/AssessmentsSource.h"

namespace yice
{

/// Fills in which reports there are and the job that makes one.
void offerReports(ui::assessments::AssessmentsSource &source, const std::shared_ptr<core::workspace::Workspace> &workspace);

} // namespace yice
