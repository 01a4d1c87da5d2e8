// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/students/Student.h"
#include "core/tabular/ColumnMap.h"
#include "core/tabular/Workbook.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QStringList>

namespace core::students {

/// One line of a roster, cleaned.
struct RosterLine {
    int row = 0; ///< as Excel shows it
    Student student;
};

/// What a person decided of a line of which the program was unsure whom it means.
struct RosterDecision {
    Id<Student> student = {}; ///< null: a new one
};

struct RosterReading {
    int headerRow = 0; ///< as Excel shows it
    QString file = {}; ///< of the sheet
    QList<RosterLine> lines; ///< only those without a problem
    QList<Problem> problems; ///< by row; one cell has at most one
    QString sheet = {};          ///< its name
    QStringList sheets = {};     ///< names of all sheets that are rosters by their header, when a workbook was read
    QList<Problem> warnings = {}; ///< stop nothing: other_sheet, hidden_sheet, hidden_rows
    QMap<int, RosterDecision> decisions = {}; ///< by row; only for rows that were asked about
};

/// Reads a school's roster by the names of its columns. Titles above the header, blank rows and notes with a single
/// filled cell are passed over. A coded cell that the register's list does not know is `unknown_code`; a class cell whose
/// grade contradicts the grade column is `class_unreadable` with context `grade`. `today` bounds births; `stage` reads classes named by entry year. InputRejected with a
/// `header` problem when no row names a name and a class column, or the map names a column that is not there.
Result<RosterReading> readRoster(const tabular::Sheet &sheet, Stage stage, const QDate &today,
                                 const tabular::ColumnMap &map = {}, const CancelToken &cancel = {});

/// The sheet that the map names, else the first that a person sees and whose header is a roster's, else a hidden one.
/// Rows and columns that Excel hides are read. NotFound: no such sheet; Invalid: an unknown field in the map; Cancelled.
Result<RosterReading> readRoster(const tabular::Workbook &workbook, Stage stage, const QDate &today,
                                 const tabular::ColumnMap &map = {}, const CancelToken &cancel = {});

/// Decisions as a file {"row":"new"|"student id",…} says them. Unreadable; Invalid with context `where`.
Result<QMap<int, RosterDecision>> readDecisions(const QByteArray &json);

/// A date as schools write it: 2013-04-15, 2013/4/15, 2013.04.15, 20130415, 2013年4月15日, Excel's serial number.
QDate readDate(const QString &cleaned);

} // namespace core::students
