// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/BackgroundService.h"
#include "core/workspace/StudentContacts.h"
#include "core/workspace/StudentTimeline.h"

namespace core::workspace
{

records::BackgroundService backgroundOf(Areas &areas);

/// 一生一策成长档案 as it goes on paper: no more than the viewer may see, and of notes only that they are there. Whoever is
/// suspected or not safe is not among the contacts; where harm is suspected nothing of cases is in it, so that the paper
/// tells it to nobody.
struct GrowthRecord {
    students::StudentRow row;
    students::Student student;
    QList<students::Guardian> guardians;
    records::BackgroundForm form;
    records::BackgroundView background;
    std::optional<students::Consent> consent;
    std::optional<assessments::ScoreHistory> scores;        ///< nothing: not for this viewer
    std::optional<plans::Plan> plan;                        ///< in force, else the newest
    QList<plans::Evaluation> evaluations;
    QList<TimelineEntry> past;                              ///< oldest first
    std::optional<QList<storage::AccessLine>> access;       ///< newest first; nothing: not for this viewer
};

/// Journalled as leaving, with the reason, before anything is read. Invalid (reason), NotFound. ExportData, SeeStudents, SeePlans.
Result<GrowthRecord> exportGrowthRecord(Areas &areas, const Id<students::Student> &student, const QString &reason);

} // namespace core::workspace
