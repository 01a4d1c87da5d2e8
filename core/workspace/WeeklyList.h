// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Areas.h"

namespace core::workspace
{

/// A case whose level is reported to the district in writing again and again, without a name.
struct WeeklyCase {
    QString pseudonym; ///< as in district packages
    alerts::Severity severity = alerts::Severity::Orange;
    QString levelName; ///< of the grading table
    int grade = 0;     ///< district::NoGrade: not known
    alerts::State state = alerts::State::Graded;
    QDateTime firstRecord;
    std::optional<alerts::StepDone> reported = {}; ///< the last time, without its note
    QDateTime due;
    bool overdue = false;
};

/// The open ones, gravest first, then by when the next report is due. For paper: without students of whom a case suspects
/// somebody, or says that harm was done or that home may be involved. Journalled as leaving, for each student. MakePackages,
/// SeeAlerts and ExportData; requireUninvolved().
Result<QList<WeeklyCase>> weeklyList(Areas &areas);

} // namespace core::workspace
