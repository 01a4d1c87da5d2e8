// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/ClassName.h"
#include "core/tabular/Workbook.h"
#include "core/visits/HomeVisit.h"

namespace core::visits
{

/// One line of a sheet, cleaned; its student is still to be found.
struct VisitLine {
    QString sheet;
    int row = 0;    ///< as Excel shows it
    QString number; ///< of the student; may be empty
    QString name;
    HomeVisit visit; ///< its class is the one of the line
};

struct VisitReading {
    QString file;
    QList<VisitLine> lines;  ///< only those without a problem
    QList<Problem> problems; ///< by sheet, then row
};

/// Reads the sheets whose header names the day, the kind of visit and the class. Titles above it, blank rows and notes are passed
/// over. Kinds: missing_date, impossible_date (also after `today`), impossible_time, date_order (ends before it begins), unknown_code (the kind of visit), missing_class,
/// class_unreadable, missing_name, missing_visitor. InputRejected with a `header` problem when no sheet is such a table.
Result<VisitReading> readVisits(const tabular::Workbook &book, const VisitForm &form, students::Stage stage, const QDate &today);

} // namespace core::visits
