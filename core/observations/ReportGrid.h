// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/ReportRules.h"

#include <QMap>

namespace core::observations
{

/// A class in one week.
struct ClassWeek {
    students::ClassName className;
    QDate week;
    QString head; ///< by post, else as the report says; may be empty
};

struct ReportCell {
    ReportState state = ReportState::NotDue;
    int students = 0; ///< with an observation that the viewer may see
    int sameDay = 0;  ///< of these, with an item that asks for a report the same day
    int points = 0;   ///< for a heat map
    int weather = 0;  ///< of the class, the gravest of the week; 0: nobody said
    QDate filled;     ///< the last one; invalid: nothing was handed in
};

struct ReportWeek {
    QDate monday;
    int teachingWeek = 0; ///< 0: none
    bool due = false;
    QDate lastDay; ///< to report
};

struct ReportRow {
    students::ClassName className;
    QString head; ///< in the last week
    QList<ReportCell> cells; ///< of each week
};

/// Class × week. To who is suspected in a student's matter that student's observations look as if there was nothing to report.
struct ReportGrid {
    QList<ReportWeek> weeks; ///< ascending
    QList<ReportRow> rows;   ///< by class
    QMap<int, QString> gradeHeads; ///< in the last week; only those that are known
    QList<ClassWeek> withState(ReportState state) const; ///< by week, then class
};

} // namespace core::observations
