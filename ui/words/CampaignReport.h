// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/CampaignService.h"
#include "core/tabular/Workbook.h"

namespace ui::words
{

/// The round as a workbook: an overview (each step of the funnel with what fell out), the students with a prompt and the
/// reason of each, those with a critical answer first, and one sheet of scores for each scale. Names and scores stand in
/// it only as `rows` shows them: a score without consent is a reason and no number.
core::tabular::Workbook campaignReport(const core::assessments::Funnel &funnel,
                                       const QList<core::assessments::SheetRow> &rows,
                                       const QList<core::assessments::Scale> &scales);

} // namespace ui::words
