// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/SessionStatistics.h"
#include "core/storage/Connection.h"

namespace core::counselling
{

/// What the counselling room did, without names. Every function checks rights; lives inside one job. For a viewer who is
/// suspected in a student's case nothing of that student is counted, as their lists hold nothing of it.
class StatisticsService
{
public:
    explicit StatisticsService(storage::Connection &db) : m_db(db) {}

    Result<PeriodChoice> periods() const; ///< SeeStatistics
    /// Counts that name nobody, of appointments those up to today. SeeStatistics. Invalid (from): no days, or `first` after
    /// `last`.
    Result<SessionFigures> figures(const students::DaySpan &days) const;
    /// Journalled as leaving. SeeStatistics and ExportData.
    Result<> noteExport(const students::DaySpan &days) const;

private:
    Result<CountedEntries> entries(const QDate &gradesOn) const;

    storage::Connection &m_db;
};

} // namespace core::counselling
