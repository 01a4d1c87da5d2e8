// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/PaperBatch.h"

namespace core::assessments
{

/// Sheets on paper: typed into a draft inside the encrypted file, then stored as every other sheet. Every function checks
/// rights; lives inside one job.
class PaperService
{
public:
    PaperService(storage::Connection &db, students::StudentService &students, CampaignService &campaigns)
        : m_db(db), m_students(students), m_campaigns(campaigns)
    {
    }

    /// The students of a class by student number, with what this person typed of them before. Rows that are stored came
    /// from paper; their answers are not here. NotFound (campaign, scale); Invalid (field: class) for a class without
    /// students or outside the campaign's grades; Damaged (draft). ManageCampaigns.
    Result<PaperBatch> open(const Id<Campaign> &campaign, const QString &scale, const students::ClassName &className);

    /// Keeps what is typed, in place of what was kept before. ManageCampaigns.
    Result<> keep(const PaperBatch &batch);

    /// Stores the complete sheets and takes them out of the draft, all or nothing. A blank is missing, what nobody can
    /// read is outside the options. Sheets that were stored before are passed over. ConditionsUnmet (open): `second`,
    /// the sample is chosen and not typed; `differences`, some are undecided. ManageCampaigns.
    Result<CampaignImport> commit(const PaperBatch &batch);

private:
    storage::Connection &m_db;
    students::StudentService &m_students;
    CampaignService &m_campaigns;
};

} // namespace core::assessments
