// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/CampaignReview.h"
#include "core/assessments/CampaignService.h"
#include "core/tabular/Workbook.h"

namespace ui::words
{

/// The round as a workbook: an overview (each step of the funnel with what fell out), the students with a prompt and the
/// reason of each, those with a critical answer first, one sheet of scores for each scale, and who is missing and why.
/// Names and scores stand in it only as the rows show them: a score without consent is a reason and no number.
class CampaignReport
{
public:
    explicit CampaignReport(const QList<core::assessments::Scale> &scales);
    void add(const core::assessments::SheetRow &row); ///< in the order in which the sheets are to stand
    /// Once, after the last row.
    core::tabular::Workbook take(const core::assessments::Funnel &funnel,
                                 const QList<core::assessments::MissingStudent> &missing);

private:
    QList<core::assessments::Scale> m_scales;
    core::tabular::Sheet m_critical; ///< the first part of the students with a prompt
    core::tabular::Sheet m_prompted;
    QList<core::tabular::Sheet> m_scores; ///< beside m_scales
};

/// Who is missing in a round and why, by itself: how many for each reason, and the list.
core::tabular::Workbook missingReport(const QList<core::assessments::MissingStudent> &missing);

} // namespace ui::words
