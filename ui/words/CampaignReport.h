// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/CampaignReview.h"
#include "core/assessments/CampaignService.h"
#include "core/tabular/Workbook.h"

#include <functional>

namespace ui::words
{

/// The round as a workbook: an overview (each step of the funnel with what fell out), the students with a prompt and the
/// reason of each, those with a critical answer first, one sheet of scores for each scale, and who is missing and why.
/// Names and scores stand in it only as the rows show them: a score without consent is a reason and no number.
class CampaignReport
{
public:
    /// Some rows of one sheet. The first part of a sheet comes in the order of the sheets.
    struct Part {
        qsizetype sheet = 0; ///< from 0
        QString name;        ///< of the sheet
        QList<QList<core::tabular::Cell>> rows;
    };
    using Handover = std::function<core::Result<>(Part &)>; ///< may leave anything in the part

    /// Hands parts over while it is filled: thousands of rows need not stand in memory. Errors of `handover`.
    CampaignReport(const QList<core::assessments::Scale> &scales, Handover handover);
    core::Result<> begin();
    core::Result<> add(const core::assessments::SheetRow &row); ///< in the order in which the sheets are to stand
    core::Result<> end(const core::assessments::Funnel &funnel,
                       const QList<core::assessments::MissingStudent> &missing);

private:
    core::Result<> put(qsizetype sheet, QList<core::tabular::Cell> row);
    core::Result<> give(qsizetype sheet);

    QList<core::assessments::Scale> m_scales;
    Handover m_handover;
    QList<Part> m_parts; ///< what was not handed over yet, by sheet
    QList<QList<core::tabular::Cell>> m_prompted; ///< wait until all critical ones stand
};

/// Who is missing in a round and why, by itself: how many for each reason, and the list.
core::tabular::Workbook missingReport(const QList<core::assessments::MissingStudent> &missing);

} // namespace ui::words
