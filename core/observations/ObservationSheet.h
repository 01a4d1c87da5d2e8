// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/Observation.h"
#include "core/observations/ObservationForm.h"
#include "core/students/SchoolCalendar.h"
#include "core/tabular/Workbook.h"

namespace core::observations
{

/// One line of a sheet, cleaned; its student is still to be found.
struct SheetLine {
    QString sheet;
    int row = 0; ///< as Excel shows it
    bool zero = false;
    QString number; ///< of the student, as typed
    QString name;
    Observation seen; ///< of a zero report only what was handed in
};

struct ObservationReading {
    QString file;
    int read = 0;      ///< lines that say something
    int untouched = 0; ///< lines of a template that nobody filled
    QList<SheetLine> lines;  ///< only those without a problem
    QList<Problem> problems; ///< by sheet, then row
    QList<Problem> warnings; ///< stop nothing: filled_in_future, filled_outside_week, missing_facts
};

/// Where the columns of a sheet stand in headerOf().
enum SheetColumn { WeekColumn, ClassColumn, HeadColumn, NumberColumn, NameColumn, ZeroColumn, FirstRating };
/// The header of a sheet as the program writes it: the first columns, the form's items, and the four last.
QStringList headerOf(const ObservationForm &form);

/// Reads the sheets whose header names week, class and zero report. Titles above it, blank rows and notes are passed over.
/// Kinds: missing_column, missing_week, not_monday (context `monday`), missing_class, class_unreadable, unknown_code,
/// zero_with_student, missing_student, unknown_rating, missing_rating (of an item that asks for a report the same day),
/// missing_date, impossible_date, date_order. InputRejected with a `header` problem when no sheet is such a table.
Result<ObservationReading> readObservations(const tabular::Workbook &book, const ObservationForm &form,
                                            students::Stage stage, const QDate &today);

} // namespace core::observations
