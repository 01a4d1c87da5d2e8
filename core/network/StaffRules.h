// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/network/Network.h"
#include "core/tabular/Workbook.h"

namespace core::network
{

/// A record with the place that it was read from.
template <typename T> struct Line {
    QString sheet;
    int row = 0; ///< as Excel shows it
    T value;
};

struct TrainingLine {
    Training training;
    QString name; ///< as typed beside the number
};

struct StaffReading {
    QString file; ///< that the sheets are of
    bool hasStaff = false; ///< the file has such a table at all
    bool hasTraining = false;
    bool hasPosts = false;
    int rowsInStaffSheet = 0;
    QList<Line<Staff>> staff; ///< each person once, certificates of all its lines together
    QList<Line<TrainingLine>> training;
    QList<Line<Post>> posts;
    QList<Problem> problems; ///< by sheet, then row
};

/// Reads the tables of staff, training records and network posts, each by the names of its columns and whatever its
/// sheet is called. Titles above a header, blank rows and notes with a single filled cell are passed over. One line a
/// certificate: a person may have several lines, which must agree in the rest. Kinds: missing_name, missing_staff_no,
/// missing_role, staff_conflict and duplicate_staff (context otherRow, as all duplicates), duplicate_certificate,
/// duplicate_training, duplicate_post, unknown_sex, unknown_code, impossible_date, date_order, missing_date, missing_title,
/// missing_scope, unreadable. InputRejected with a `header` problem when no sheet holds any of the three.
Result<StaffReading> readStaff(const tabular::Workbook &book);

} // namespace core::network
